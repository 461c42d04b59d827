// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/family.h"
#include "statistics/report_changes.h"
#include "ui/pages/statistics/report_material.h"
#include "ui/watched.h"

#include <QTimer>

namespace ancora::ui {

/// A report as it will be published, with the facts that its figures were counted from: the lists
/// behind the figures come from the same.
struct CountedReport
{
    std::shared_ptr<const ReportMaterial> material;
    std::shared_ptr<const statistics::PreparedReport> prepared;
    std::shared_ptr<const statistics::Report> report; ///< the one in `prepared`
    DependantCount dependants; ///< of the persons accompanied in the period; in no table
    std::vector<const Publication *> versions; ///< that stand published, newest first; in `material`
    /// The newest of them where figures have moved since, and what has moved.
    std::shared_ptr<const statistics::Report> earlier;
    std::vector<statistics::FigureChange> changes;
};

/// Counts and protects beside the window, one report at a time. What was asked for last wins: work
/// for an older question is stopped.
class ReportWork final : public QObject
{
    Q_OBJECT
public:
    explicit ReportWork(QObject *parent = nullptr);
    ~ReportWork() override;
    void count(std::shared_ptr<const ReportMaterial> material,
               const statistics::ReportOptions &options);
    /// Stops what is being counted, and drops what is waiting.
    void give_up();
    [[nodiscard]] bool is_busy() const { return m_wanted != m_answered; }

Q_SIGNALS:
    void counted(const ancora::ui::CountedReport &report);
    void refused(const ancora::Error &error);
    void progressed(int percent);

private:
    void start();
    void stop();

    std::shared_ptr<const ReportMaterial> m_material;
    statistics::ReportOptions m_options;
    quint64 m_wanted = 0; ///< number of the newest question
    quint64 m_answered = 0;
    std::shared_ptr<Watched> m_going; ///< null where nothing runs
    QTimer m_tick;
};

} // namespace ancora::ui
