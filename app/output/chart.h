// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

class QPaintDevice;
class QPainter;
class QRectF;

namespace ancora::output {

struct ChartBar {
    QString label;
    std::optional<std::int64_t> value; ///< nothing where hidden
};
/// What a bar chart of a table shows: only what the table shows.
struct ChartData {
    QString title;
    std::vector<ChartBar> bars; ///< empty where the table has nothing to compare
};

/// The total column by the table's first level below the total (by the next level where that is a single
/// row); of more than twelve rows the twelve with the largest shown figures. A table of several units
/// ("persons; nights") has no bars, since their lengths could not be compared.
[[nodiscard]] ChartData chart_data(const statistics::ReportTable &table, Language language);

/// Blue of Okabe and Ito's palette, which every kind of colour vision tells from its background; figures
/// stand beside the bars, so that nothing is said by colour alone.
struct ChartColours {
    QColor text;
    QColor quiet; ///< for what is hidden and for the base line
    QColor bar;
    [[nodiscard]] static ChartColours of(const QPalette &palette);
    [[nodiscard]] static ChartColours paper();
};

/// Horizontal bars with labels and figures, for screen, PDF and SVG alike. All measures come from the font.
/// A hidden figure has the word instead of a bar, and the scale is made from shown figures.
class Chart
{
public:
    /// `hidden_word`: "hidden" in the reader's language.
    Chart(ChartData data, QString hidden_word);

    [[nodiscard]] bool is_empty() const { return m_data.bars.empty(); }
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// The height the chart needs; `device` decides what a point of the font is worth.
    [[nodiscard]] double height_for(double width, const QFont &font, const QPaintDevice *device) const;
    void paint(QPainter &painter, const QRectF &area, const QFont &font, const ChartColours &colours) const;
    [[nodiscard]] QByteArray svg(double width, const QFont &font, const ChartColours &colours) const;

private:
    struct Measures;
    [[nodiscard]] Measures measure(double width, const QFont &font, const QPaintDevice *device) const;
    ChartData m_data;
    QString m_hidden_word;
};

} // namespace ancora::output
