// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/statistics/report_work.h"
#include "ui/widgets/form.h"

class QLabel;
class QListWidget;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace ancora::ui {

class ComparePane;
class ConfidentialMark;
class DifferencesPane;
class ExportPanel;
class FigureList;
class FindingsPane;
class HandOverPane;
class ReportChooser;
class ReportExport;
class ReportTablePane;
struct ExportOrder;

/// The year's figures: chosen above, tables on the left, the chosen one on the right with its
/// definition and chart, as it will be published. A figure opens the list behind it, a button writes
/// the report, and what is written for publication is frozen. Facts are read when the page comes to
/// the front; everything on it is counted from these until it comes again.
class StatisticsPage final : public Page
{
    Q_OBJECT
public:
    explicit StatisticsPage(Context &context, QWidget *parent = nullptr);
    void refresh() override;
    void retranslate() override;
    /// Stops counting; a report that is being written is written to its end.
    void cancel_work() override;

Q_SIGNALS:
    void report_shown();
    void consolidation_wanted();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void lay_out();
    void connect_parts();
    void count();
    void show_report(const CountedReport &report);
    void take_over(const CountedReport &report);
    void show_refusal(const Error &error);
    void list_tables();
    void show_chosen_table();
    void show_certificate();
    void show_checks();
    /// Children and others who are counted apart; empty where small counts are hidden.
    [[nodiscard]] QString in_charge() const;
    void show_standing();
    void open_list(const QModelIndex &figure);
    [[nodiscard]] Result<void> fill_list(const QModelIndex &figure);
    void open_finding(const statistics::QualityFinding &finding);
    [[nodiscard]] Result<void> list_finding(const statistics::QualityFinding &finding);
    void go_to_figure(const QString &table, const QString &row, const QString &column);
    void show_differences();
    void compare();
    void prepare_export();
    void prepare_hand_over();
    /// What leaves follows what is chosen above; it need not wait until the report is counted.
    void look_at_hand_over();
    [[nodiscard]] bool is_handing_over() const;
    void write(const ExportOrder &order);
    void open_pane(QWidget *pane);
    void back_to_tables();

    LiveTexts m_texts;
    ReportWork *m_work;
    std::shared_ptr<const ReportMaterial> m_material; ///< of the newest question
    CountedReport m_counted; ///< on the screen; empty before the first answer
    ReportExport *m_writer;

    ReportChooser *m_chooser;
    QPushButton *m_compare;
    QPushButton *m_export;
    QPushButton *m_hand_over;
    QPushButton *m_consolidate;
    QLabel *m_standing;
    QPushButton *m_differences;
    ConfidentialMark *m_confidential;
    QListWidget *m_tables;
    QStackedWidget *m_right;
    QLabel *m_nothing;
    ReportTablePane *m_table;
    QTextBrowser *m_certificate;
    FindingsPane *m_findings;
    FigureList *m_behind;
    ExportPanel *m_export_panel;
    DifferencesPane *m_differences_pane;
    ComparePane *m_compare_pane;
    HandOverPane *m_hand_over_pane;
    QLabel *m_checks_icon;
    QLabel *m_checks;
};

} // namespace ancora::ui
