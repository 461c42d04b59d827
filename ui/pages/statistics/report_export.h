// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/context.h"
#include "ui/pages/statistics/report_work.h"

#include <QObject>

namespace ancora::output {
struct WrittenFile;
}

namespace ancora::ui {

struct ExportOrder;

/// Writes what is on the screen: rendered beside the window, noted in the vault, and only then on
/// the disk. What is published is frozen by it.
class ReportExport final : public QObject
{
    Q_OBJECT
public:
    explicit ReportExport(Context &context, QObject *parent = nullptr);
    /// Whether who has signed in may have this report written as a new publication.
    [[nodiscard]] Result<void> require_right(const statistics::PreparedReport &prepared) const;
    void write(const CountedReport &counted, const ExportOrder &order);
    [[nodiscard]] bool is_busy() const { return m_busy; }

Q_SIGNALS:
    void written(const QString &folder, int files);
    void refused(const ancora::Error &error);
    /// After either: what the vault knows as published may be more than before.
    void finished();

private:
    void record(const statistics::PreparedReport &prepared,
                const std::vector<output::WrittenFile> &files, const ExportOrder &order);
    void finish(const Result<QStringList> &paths, const QString &folder);

    Context &m_context;
    bool m_busy = false;
};

} // namespace ancora::ui
