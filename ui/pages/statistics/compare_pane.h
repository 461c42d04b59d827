// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/statistics/report_work.h"
#include "ui/pages/statistics/side_pane.h"

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
    void compare(const CountedReport &counted);
    /// What is known already stays.
    void give_up();

Q_SIGNALS:
    void method_chosen(ancora::statistics::Method method);

private:
    [[nodiscard]] QTreeWidgetItem *line_of(statistics::Method method) const;
    void start(std::size_t method);
    void show_loss(const CountedReport &counted);
    void show_error(const Error &error);
    void go_on();
    void stop();
    void allow_choosing();
    void choose();

    ReportWork *m_work;
    CountedReport m_counted;
    std::shared_ptr<const statistics::Report> m_finest; ///< with nothing hidden
    std::optional<std::size_t> m_next; ///< the method that is being computed, or comes first
    QTreeWidget *m_list;
    QLabel *m_why_not;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_use;
};

} // namespace ancora::ui
