// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chart_view.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace ancora::ui {

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_chart({}, {})
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void ChartView::show_chart(output::ChartData data)
{
    const QString hidden = tr("hidden");
    QStringList bars;
    for (const output::ChartBar &bar : data.bars)
        bars << bar.label % QStringLiteral(": ") %
                    (bar.value ? QLocale().toString(qlonglong{*bar.value}) : hidden);
    setAccessibleName(tr("Chart: %1").arg(data.title));
    setAccessibleDescription(bars.join(QStringLiteral("; ")));
    m_chart = output::Chart(std::move(data), hidden);
    fit();
    update();
}

QRectF ChartView::area() const
{
    const double margin = fontMetrics().averageCharWidth();
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

void ChartView::fit()
{
    const double around = height() - area().height();
    setMinimumHeight(
        static_cast<int>(std::ceil(m_chart.height_for(area().width(), font(), this) + around)));
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_chart.paint(painter, area(), font(), output::ChartColours::of(palette()));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fit();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
