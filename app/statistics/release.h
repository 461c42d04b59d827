// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/protection.h"
#include "disclosure/system_builder.h"
#include "statistics/release_model.h"
#include "statistics/watch.h"

namespace ancora::statistics {

/// Everything that was shown and is about to be, as one system of cells: all tables of a report, linked by the
/// populations and codes they share and by the checks between them, and what was published before.
class Release
{
public:
    explicit Release(const Definitions &definitions) : m_definitions(definitions) {}

    /// The report to be protected, all its cells shown so far; it must outlive this. First of all, and once.
    [[nodiscard]] Result<void> add(const Report &report, const std::vector<TableLayout> &layouts);
    /// An earlier version of the same report (5.6 of the method). What it hid stays hidden; a figure is shown again
    /// where it has not changed or has changed by the threshold at least; smaller changes must not follow either.
    void add_version(const Report &earlier);
    /// The year before or after as it was published: stock and flow meet at the turn of the year.
    void add_neighbour(const Report &neighbour);

    /// Which cells of the report to hide; writes status and reason into it, and what was proven. Refused where a small
    /// count is left without a proof, Cancelled where nobody wants to know any more.
    [[nodiscard]] Result<void> protect(Report &report, std::uint64_t seed, const Watch &watch);

private:
    using Cells = std::map<std::size_t, disclosure::CellIndex>; ///< by place in ReportTable::cells
    void set_up(const ReleaseModel &model, const ModelTable &table, const std::vector<disclosure::CellIndex> &cells,
                std::size_t known);
    void link_checks();
    [[nodiscard]] std::optional<disclosure::CellIndex> find(const Term &term) const;
    void write_back(Report &report, const disclosure::CellSystem &system, const disclosure::Protection &protection) const;

    const Definitions &m_definitions;
    const Report *m_report = nullptr;
    disclosure::SystemBuilder m_builder;
    std::vector<Cells> m_tables;
    std::vector<QString> m_earlier;
};

} // namespace ancora::statistics
