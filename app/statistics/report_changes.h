// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

#include <QByteArray>
#include <optional>

namespace ancora::statistics {

/// A cell that is not what it was. Codes as in the CSV. The counts are the true ones, hidden or not.
struct FigureChange {
    QString table;
    QString row;
    QString column;
    std::optional<ReportCell> before; ///< nothing where only the later report has the cell
    std::optional<ReportCell> after;  ///< nothing where only the earlier one has it
};

/// Where two versions of a report differ in a count or in what is hidden: in the order of the later report, then
/// what it no longer has.
[[nodiscard]] std::vector<FigureChange> changes(const Report &earlier, const Report &now);

/// The cell under the codes that a place in another report's table has; null where there is none.
[[nodiscard]] const ReportCell *same_cell(const Report &report, const ReportTable &other, std::size_t place);

/// SHA-256 over the counts with their places, whatever is hidden and however it is worded: equal where no figure
/// has moved.
[[nodiscard]] QByteArray fingerprint(const Report &counts);

} // namespace ancora::statistics
