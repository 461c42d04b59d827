// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/line_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ancora::ui {

LineTable::LineTable(QAbstractItemModel &model, const QString &name, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->hide();
    // One height for all rows: asking 20,000 rows for theirs would be felt.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 8 / 5);
    connect(this, &QTableView::doubleClicked, this, &LineTable::chosen);
}

void LineTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT chosen();
    QTableView::keyPressEvent(event);
}

} // namespace ancora::ui
