// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field_grid.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <algorithm>

namespace ancora::ui {

namespace {
constexpr int comfortable_characters = 30;
constexpr int most_columns = 5;
constexpr int usual_columns = 3;
}

FieldGrid::FieldGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3 / 2);
    m_layout->setVerticalSpacing(fontMetrics().height() / 3);
}

void FieldGrid::add_field(QWidget *field, bool wide)
{
    field->setParent(this);
    m_cells.push_back({field, wide});
    if (m_cells.size() > 1)
        QWidget::setTabOrder(m_cells[m_cells.size() - 2].field, field);
    arrange(std::max(m_columns, usual_columns));
}

void FieldGrid::arrange(int columns)
{
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const Cell &cell : m_cells) {
        if (cell.wide && column > 0) {
            ++row;
            column = 0;
        }
        m_layout->addWidget(cell.field, row, column, 1, cell.wide ? columns : 1, Qt::AlignTop);
        column = cell.wide ? columns : column + 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < most_columns; ++i)
        m_layout->setColumnStretch(i, i < columns ? 1 : 0);
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    const int comfortable = fontMetrics().averageCharWidth() * comfortable_characters;
    const int columns = std::clamp(event->size().width() / comfortable, 1, most_columns);
    if (columns != m_columns)
        arrange(columns);
    QWidget::resizeEvent(event);
}

} // namespace ancora::ui
