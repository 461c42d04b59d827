// SPDX-License-Identifier: EUPL-1.2
#include "output/chart.h"

#include "output/published.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace ancora::output {

using statistics::ReportTable;

namespace {

constexpr std::size_t most_bars = 12;
constexpr int wrap = Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap;

std::optional<std::size_t> total_column(const ReportTable &table)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (table.columns[column].code == u"TOTAL")
            return column;
    return std::nullopt;
}

std::vector<ChartBar> bars_of_depth(const ReportTable &table, int depth, Language language)
{
    std::vector<ChartBar> bars;
    const auto column = total_column(table);
    for (std::size_t row = 0; column && row < table.rows.size(); ++row)
        if (table.rows[row].depth == depth)
            if (const auto cell = published(table.at(row, *column)))
                bars.push_back({table.rows[row].label.in(language), cell->value});
    return bars;
}

void keep_largest(std::vector<ChartBar> &bars)
{
    std::stable_sort(bars.begin(), bars.end(), [](const ChartBar &a, const ChartBar &b) {
        return a.value.value_or(-1) > b.value.value_or(-1);
    });
    bars.erase(bars.begin() + most_bars, bars.end());
    std::erase_if(bars, [](const ChartBar &bar) { return bar.value.value_or(0) == 0; });
}

} // namespace

ChartData chart_data(const ReportTable &table, Language language)
{
    int deepest = 0;
    for (const auto &row : table.rows)
        deepest = std::max(deepest, row.depth);
    ChartData data{table.title.in(language), {}};
    if (table.unit.in(language).contains(u';'))
        return data;
    for (int depth = std::min(1, deepest); depth <= deepest && data.bars.size() < 2; ++depth)
        data.bars = bars_of_depth(table, depth, language);
    if (data.bars.size() > most_bars)
        keep_largest(data.bars);
    const auto shown = [](const ChartBar &bar) { return bar.value.has_value(); };
    if (std::none_of(data.bars.cbegin(), data.bars.cend(), shown))
        data.bars.clear();
    return data;
}

ChartColours ChartColours::of(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    return {palette.color(QPalette::Text), palette.color(QPalette::PlaceholderText),
            dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2)};
}

ChartColours ChartColours::paper()
{
    return {Qt::black, QColor(0x55, 0x55, 0x55), QColor(0x00, 0x72, 0xB2)};
}

struct Chart::Measures {
    double gap = 0;
    double title_height = 0;
    double label_width = 0;
    double bar_width = 0; ///< of the longest bar
    std::vector<double> row_heights;
    double row_distance = 0;
};

Chart::Chart(ChartData data, QString hidden_word)
    : m_data(std::move(data)), m_hidden_word(std::move(hidden_word))
{
}

Chart::Measures Chart::measure(double width, const QFont &font, const QPaintDevice *device) const
{
    const QFontMetricsF metrics(font, device);
    QFont bold = font;
    bold.setBold(true);
    Measures m;
    m.gap = metrics.averageCharWidth();
    m.row_distance = metrics.height() * 0.35;
    const QRectF anywhere(0, 0, width, 1e6);
    m.title_height = QFontMetricsF(bold, device).boundingRect(anywhere, Qt::TextWordWrap, m_data.title).height()
                     + metrics.height() * 0.5;

    double figures = metrics.horizontalAdvance(m_hidden_word);
    for (const ChartBar &bar : m_data.bars) {
        m.label_width = std::max(m.label_width, metrics.horizontalAdvance(bar.label));
        if (bar.value)
            figures = std::max(figures, metrics.horizontalAdvance(QString::number(*bar.value)));
    }
    m.label_width = std::min(std::ceil(m.label_width) + 1, width * 0.45);
    m.bar_width = std::max(0.0, width - m.label_width - figures - 3 * m.gap);
    const QRectF label_area(0, 0, m.label_width, 1e6);
    for (const ChartBar &bar : m_data.bars)
        m.row_heights.push_back(
            std::max(metrics.height(), metrics.boundingRect(label_area, wrap, bar.label).height()));
    return m;
}

double Chart::height_for(double width, const QFont &font, const QPaintDevice *device) const
{
    const Measures m = measure(width, font, device);
    double height = m.title_height;
    for (const double row : m.row_heights)
        height += row + m.row_distance;
    return std::ceil(height);
}

void Chart::paint(QPainter &painter, const QRectF &area, const QFont &font, const ChartColours &colours) const
{
    const Measures m = measure(area.width(), font, painter.device());
    std::int64_t largest = 1;
    for (const ChartBar &bar : m_data.bars)
        largest = std::max(largest, bar.value.value_or(0));

    painter.save();
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), m.title_height)), Qt::TextWordWrap, m_data.title);
    painter.setFont(font);

    const double bar_left = area.left() + m.label_width + m.gap;
    double top = area.top() + m.title_height;
    for (std::size_t i = 0; i < m_data.bars.size(); ++i) {
        const ChartBar &bar = m_data.bars[i];
        const double height = m.row_heights[i];
        painter.setPen(colours.text);
        painter.drawText(QRectF(area.left(), top, m.label_width, height), wrap, bar.label);
        const double length =
            m.bar_width * static_cast<double>(bar.value.value_or(0)) / static_cast<double>(largest);
        const QRectF box(bar_left, top, length, height);
        if (length > 0)
            painter.fillRect(box.adjusted(0, height * 0.1, 0, -height * 0.1), colours.bar);
        painter.setPen(bar.value ? colours.text : colours.quiet);
        painter.drawText(QRectF(box.right() + m.gap, top, area.right() - box.right() - m.gap, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         bar.value ? QString::number(*bar.value) : m_hidden_word);
        top += height + m.row_distance;
    }
    painter.setPen(QPen(colours.quiet, 0));
    painter.drawLine(QPointF(bar_left, area.top() + m.title_height), QPointF(bar_left, top - m.row_distance));
    painter.restore();
}

QByteArray Chart::svg(double width, const QFont &font, const ChartColours &colours) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QRectF area(0, 0, width, height_for(width, font, &generator));
    generator.setSize(area.size().toSize());
    generator.setViewBox(area);
    QPainter painter(&generator);
    paint(painter, area, font, colours);
    painter.end();
    return bytes;
}

} // namespace ancora::output
