// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "cases/publication.h"
#include "statistics/report.h"
#include "values/result.h"

#include <QDir>

/// The publishing side of a vault, from facts in memory to files: everything but the vault's own file.
namespace ancora::acceptance {

/// Writes the CSV, the tables and the certificate of a report.
[[nodiscard]] Result<void> write_folder(const statistics::Report &report, const QString &folder);

/// What must not become known: more than the attacker looks for, who is content with single figures.
enum class Asked { EveryRule, SingleFigures };

/// A year protected by itself, as if nothing else were published.
[[nodiscard]] Result<statistics::Report> protect_alone(const Facts &facts, const statistics::ReportOptions &options,
                                                       std::uint64_t seed, Asked asked = Asked::EveryRule,
                                                       const QString &centre = QStringLiteral("Centre"));

/// Publishes one report after the other, each safe together with those before; a director signs whatever is red.
class Office
{
public:
    explicit Office(const QDir &home) : m_home(home) {}

    [[nodiscard]] Result<statistics::Report> publish(const Facts &facts, const statistics::ReportOptions &options);
    [[nodiscard]] const QStringList &folders() const { return m_folders; }

private:
    QDir m_home;
    std::vector<Publication> m_published;
    QStringList m_folders;
};

/// Calls visit(cell) for each cell of the report.
template <class AnyReport, class Visit> void for_each_cell(AnyReport &report, Visit visit)
{
    for (auto &table : report.tables) {
        for (auto &cell : table.cells)
            visit(cell);
    }
}

} // namespace ancora::acceptance
