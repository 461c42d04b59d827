// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/publishing.h"
#include "statistics/report_changes.h"

#include <QObject>
#include <memory>

namespace ancora::ui {

/// Everything a report is made from. Values only, and its own: counting may go on for a moment
/// after the window has locked.
struct ReportMaterial
{
    Facts facts;
    CodeLists lists;
    statistics::Definitions definitions;
    statistics::QualityRules rules;
    std::vector<Publication> published;
    QString centre;
    bool training = false;
};

/// A report as it will be published, with the facts that its figures were counted from: the lists
/// behind the figures come from the same.
struct CountedReport
{
    std::shared_ptr<const ReportMaterial> material;
    std::shared_ptr<const statistics::PreparedReport> prepared;
    std::shared_ptr<const statistics::Report> report; ///< the one in `prepared`
    std::vector<const Publication *> versions; ///< that stand published, newest first; in `material`
    /// The newest of them where figures have moved since, and what has moved.
    std::shared_ptr<const statistics::Report> earlier;
    std::vector<statistics::FigureChange> changes;
};

/// Counts and protects beside the window, one report at a time. What was asked for last wins: an
/// answer to an older question is dropped.
class ReportWork final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void count(std::shared_ptr<const ReportMaterial> material,
               const statistics::ReportOptions &options);
    /// Drops what is being counted and what is waiting.
    void give_up();
    [[nodiscard]] bool is_busy() const { return m_wanted != m_answered; }

Q_SIGNALS:
    void counted(const ancora::ui::CountedReport &report);
    void refused(const ancora::Error &error);

private:
    void start();

    std::shared_ptr<const ReportMaterial> m_material;
    statistics::ReportOptions m_options;
    quint64 m_wanted = 0; ///< number of the newest question
    quint64 m_answered = 0;
    bool m_running = false;
};

} // namespace ancora::ui
