// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/occupancy_view.h"

#include "ui/models/occupancy_model.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ancora::ui {

namespace {

/// Paints the slice of a bar that lies in one cell.
class NightDelegate final : public QStyledItemDelegate
{
public:
    NightDelegate(const OccupancyModel &model, QTableView *view) : QStyledItemDelegate(view), m_model(model), m_view(*view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const QPalette &palette = option.palette;
        const bool weekend = m_model.day_at(index.column()).dayOfWeek() > 5;
        painter->fillRect(option.rect, palette.color(weekend ? QPalette::AlternateBase : QPalette::Base));
        const BedNight::State state = m_model.at(index).state;
        if (state == BedNight::State::Closed)
            painter->fillRect(option.rect, QBrush(palette.color(QPalette::Mid), Qt::BDiagPattern));
        if (m_model.is_today(index.column())) {
            painter->setPen(QPen(palette.color(QPalette::Text), 2));
            painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        }
        if (state == BedNight::State::Taken)
            paint_stay(*painter, option, index);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(palette.color(QPalette::Highlight), m_view.hasFocus() ? 3 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    void paint_stay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const auto [first, last] = m_model.stay_around(index);
        const QRect begin = m_view.visualRect(index.siblingAtColumn(first)), end = m_view.visualRect(index.siblingAtColumn(last));
        QRect bar = begin.united(end);
        bar.setTop(option.rect.top());
        bar.setBottom(option.rect.bottom());
        const int gap = std::max(2, option.fontMetrics.height() / 6);
        bar.adjust(gap, gap, -gap, -gap);
        const QColor text = option.palette.color(QPalette::Text);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(mixed(option.palette.color(QPalette::Highlight), text, 0.7));
        painter.setBrush(mixed(option.palette.color(QPalette::Highlight), option.palette.color(QPalette::Base), 0.3));
        painter.drawRoundedRect(bar, gap, gap);
        painter.setPen(text);
        painter.drawText(bar.adjusted(gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_model.number_at(index));
    }

    const OccupancyModel &m_model;
    const QTableView &m_view;
};

} // namespace

OccupancyView::OccupancyView(OccupancyModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new NightDelegate(model, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    const int line = fontMetrics().height();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(line);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(line * 8 / 5);
    verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this, &OccupancyView::chosen);
}

void OccupancyView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (cell.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT chosen(cell);
    if (cell.isValid() && plain && event->key() == Qt::Key_Left && cell.column() == 0)
        return Q_EMIT left(-1);
    if (cell.isValid() && plain && event->key() == Qt::Key_Right && cell.column() == model()->columnCount() - 1)
        return Q_EMIT left(1);
    QTableView::keyPressEvent(event);
}

} // namespace ancora::ui
