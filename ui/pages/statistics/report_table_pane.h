// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"
#include "ui/widgets/form.h"

#include <QWidget>
#include <memory>

class QLabel;
class QModelIndex;
class QScrollArea;
class QTableView;

namespace ancora::ui {

class ChartView;
class ReportTableModel;

/// One table of the report with everything that belongs to it: title, written definition, unit,
/// figures, chart, and a line about the figure that is selected.
class ReportTablePane final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportTablePane(QWidget *parent = nullptr);
    void show_table(const std::shared_ptr<const statistics::Report> &report, std::size_t table,
                    Language language);
    /// Selects the figure; codes as in the CSV. Nothing happens where the table has no such figure.
    void select(const QString &row, const QString &column);
    [[nodiscard]] const ReportTableModel &model() const { return *m_model; }

Q_SIGNALS:
    /// Enter or a double click on a figure.
    void figure_chosen(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit_headings();
    void describe(const QModelIndex &index);

    LiveTexts m_texts;
    QLabel *m_title;
    QLabel *m_definition;
    QLabel *m_unit;
    ReportTableModel *m_model;
    QTableView *m_view;
    ChartView *m_chart;
    QScrollArea *m_chart_area;
    QLabel *m_chart_note;
    QLabel *m_figure;
};

} // namespace ancora::ui
