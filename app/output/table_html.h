// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/texts.h"
#include "statistics/report.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QSizeF>

namespace ancora::output {

/// What decides how a table is set: the letters and the room on an upright page and on one on its side.
struct TableRoom {
    QFontMetricsF metrics;      ///< of the table's letters
    QFontMetricsF bold_metrics; ///< of its headings
    double padding = 0;         ///< left and right of a cell, together
    double upright = 0;         ///< width of the text
    double on_its_side = 0;
};

struct TableHtml {
    QString html; ///< the table and its footnotes
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// Sets a table so that no word is clipped: upright where it fits, else on its side, else in parts of some
/// columns each. The headings repeat on every page. Beside the total stand percentages with their base.
/// The style classes `head`, `note` and `depth0` to `depth3` are the caller's.
[[nodiscard]] TableHtml table_html(const statistics::ReportTable &table, const Texts &texts,
                                   const TableRoom &room);

} // namespace ancora::output
