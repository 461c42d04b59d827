// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/statistics/report_work.h"
#include "ui/pages/statistics/side_pane.h"

#include <map>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ancora::ui {

/// The three protections side by side, each as the report would really look: what is shown, what is
/// lost. They are computed one after the other; who has seen enough cancels the rest.
class ComparePane final : public SidePane
{
    Q_OBJECT
public:
    explicit ComparePane(QWidget *parent = nullptr);
    /// `counted`: a report of these options that is known already, if there is one.
    void compare(std::shared_ptr<const ReportMaterial> material,
                 const statistics::ReportOptions &options, const CountedReport &counted);
    /// What is known already stays.
    void give_up();

Q_SIGNALS:
    /// The very report that was compared: with another seed it would look otherwise.
    void report_chosen(const ancora::ui::CountedReport &report);

private:
    [[nodiscard]] static statistics::Method method_of(const QTreeWidgetItem &line);
    [[nodiscard]] QTreeWidgetItem *line_of(statistics::Method method) const;
    void list_methods();
    [[nodiscard]] bool is_settled(statistics::Method method) const;
    void take(const CountedReport &counted);
    void show_loss(const CountedReport &counted);
    void show_progress(int percent);
    void show_error(const Error &error);
    void go_on();
    void stop();
    void allow_choosing();
    void choose();

    ReportWork *m_work;
    std::shared_ptr<const ReportMaterial> m_material;
    statistics::ReportOptions m_options;
    std::map<statistics::Method, CountedReport> m_known;
    std::shared_ptr<const statistics::Report> m_finest; ///< with nothing hidden
    std::optional<std::size_t> m_next; ///< the method that is being computed, or comes first
    QTreeWidget *m_list;
    QLabel *m_why_not;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_use;
};

} // namespace ancora::ui
