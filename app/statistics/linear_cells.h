// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/layout.h"
#include "statistics/protection.h"

namespace ancora::statistics {

/// The cells of one table in the order of its grid, absent ones left out, with the coordinates of the
/// hierarchical corner basis: in each tree every group gives up one child, which is the group minus the others.
/// The unknowns that remain are independent, and linked blocks share them by themselves.
struct TableCells {
    LinearCells linear;
    std::vector<std::size_t> grid; ///< position in ReportTable::cells
};

[[nodiscard]] TableCells linear_cells(const TableLayout &layout, const ReportTable &table, int threshold);

} // namespace ancora::statistics
