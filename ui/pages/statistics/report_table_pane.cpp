// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/report_table_pane.h"

#include "output/chart.h"
#include "ui/models/report_table_model.h"
#include "ui/theme.h"
#include "ui/widgets/chart_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace ancora::ui {

namespace {

int width_of_longest_word(const QString &text, const QFontMetrics &metrics)
{
    int longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

/// Whether the figures that a chart is drawn from are not all there.
bool hides_totals(const statistics::ReportTable &table)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            if (table.columns[column].depth == 0 &&
                table.at(row, column).status == statistics::CellStatus::Hidden)
                return true;
    return false;
}

int height_of(const QString &text, int width, const QFontMetrics &metrics)
{
    return metrics.boundingRect(0, 0, width, metrics.height() * 9, Qt::TextWordWrap, text).height();
}

} // namespace

ReportTablePane::ReportTablePane(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_definition(new QLabel), m_unit(new QLabel),
      m_model(new ReportTableModel(this)), m_view(new QTableView), m_chart(new ChartView),
      m_chart_area(new QScrollArea), m_chart_note(new QLabel), m_figure(new QLabel)
{
    make_heading(*m_title);
    m_definition->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setIconSize(QSize(1, 1) * (fontMetrics().height() * 2 / 3));
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QHeaderView *header : {m_view->horizontalHeader(), m_view->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
    }
    const auto wrapped = [](Qt::Alignment side) {
        return side | Qt::AlignVCenter | Qt::Alignment(int(Qt::TextWordWrap));
    };
    m_view->horizontalHeader()->setDefaultAlignment(wrapped(Qt::AlignRight));
    m_view->verticalHeader()->setDefaultAlignment(wrapped(Qt::AlignLeft));
    m_chart_area->setWidget(m_chart);
    m_chart_area->setWidgetResizable(true);
    m_chart_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chart_area->setFocusPolicy(Qt::NoFocus);

    m_chart_area->setMinimumWidth(fontMetrics().averageCharWidth() * 40);

    for (QLabel *words : {m_chart_note, m_figure})
        words->setWordWrap(true);
    auto *charted = new QVBoxLayout;
    charted->addWidget(m_chart_area, 1);
    charted->addWidget(m_chart_note);
    auto *beside = new QHBoxLayout;
    beside->addWidget(m_view, 3);
    beside->addLayout(charted, 2);
    beside->addStretch(); // a table without a chart stays at the left
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : {m_title, m_definition, m_unit})
        layout->addWidget(part);
    layout->addLayout(beside, 1);
    layout->addWidget(m_figure);
    setFocusProxy(m_view);

    connect(m_view, &QTableView::activated, this, &ReportTablePane::figure_chosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReportTablePane::describe);
    m_texts.add(
        [this] { m_view->setAccessibleDescription(tr("Enter opens the list behind a figure.")); });
}

void ReportTablePane::show_table(const std::shared_ptr<const statistics::Report> &report,
                                 std::size_t table, Language language)
{
    const statistics::ReportTable &shown = report->tables[table];
    const bool same_table = m_model->table() != nullptr && m_model->table()->id == shown.id;
    const QModelIndex before = m_view->currentIndex();
    const int row = same_table && before.isValid() ? before.row() : 0;
    const int column = same_table && before.isValid() ? before.column() : 0;

    m_title->setText(shown.id % QStringLiteral("  ") % shown.title.in(language));
    m_definition->setText(shown.definition.in(language));
    m_unit->setText(tr("Unit: %1").arg(shown.unit.in(language)));
    m_view->setAccessibleName(shown.title.in(language));
    m_model->show_table(report, table, language);
    fit_headings();
    m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1),
                                           std::min(column, m_model->columnCount() - 1)));
    output::ChartData data = output::chart_data(shown, language);
    m_chart_area->setVisible(!data.bars.empty());
    m_chart_note->setVisible(!data.bars.empty() && hides_totals(shown));
    m_chart_note->setText(tr("Some of these figures are hidden: they have no bar."));
    m_chart->show_chart(std::move(data));
}

void ReportTablePane::select(const QString &row, const QString &column)
{
    for (int r = 0; r < m_model->rowCount(); ++r)
        for (int c = 0; c < m_model->columnCount(); ++c)
            if (m_model->table()->rows[static_cast<std::size_t>(r)].code == row &&
                m_model->table()->columns[static_cast<std::size_t>(c)].code == column)
                m_view->setCurrentIndex(m_model->index(r, c));
}

void ReportTablePane::fit_headings()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    const int line = metrics.height();
    const auto label = [this](int section, Qt::Orientation orientation) {
        return m_model->headerData(section, orientation, Qt::DisplayRole).toString();
    };
    int labels = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        labels = std::max(labels, metrics.horizontalAdvance(label(row, Qt::Vertical)));
    labels = std::min(labels, metrics.averageCharWidth() * 38);
    m_view->verticalHeader()->setFixedWidth(labels + line);
    m_view->verticalHeader()->setDefaultSectionSize(line * 3 / 2);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int height = height_of(label(row, Qt::Vertical), labels + line / 2, metrics);
        if (height > line)
            m_view->setRowHeight(row, height + line / 2);
    }

    QFont heavy = m_view->font(); // as the heading of a total is
    heavy.setBold(true);
    const QFontMetrics heavy_metrics(heavy);
    int tallest = line;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString text = label(column, Qt::Horizontal);
        const int width =
            std::max(metrics.averageCharWidth() * 8, width_of_longest_word(text, heavy_metrics));
        m_view->setColumnWidth(column, width + line);
        tallest = std::max(tallest, height_of(text, width, heavy_metrics));
    }
    m_view->horizontalHeader()->setFixedHeight(tallest + line / 2);
    // No wider than its columns, so that a narrow table leaves its room to the chart.
    m_view->setMaximumWidth(labels + line + m_view->horizontalHeader()->length() +
                            2 * m_view->frameWidth() +
                            m_view->verticalScrollBar()->sizeHint().width());
}

void ReportTablePane::describe(const QModelIndex &index)
{
    const QString sentence = index.data(ReportTableModel::SentenceRole).toString();
    m_figure->setText(sentence.isEmpty() ? QString()
                                         : m_model->place(index) % QStringLiteral(": ") % sentence);
}

void ReportTablePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
