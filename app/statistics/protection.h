// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

/// Which cells must not be shown. Knows nothing of reports: cells, their coordinates and the equations between
/// them come from outside (`linear_cells.h` makes them from one table; a whole release is only a longer list).
namespace ancora::statistics {

struct LinearCell {
    std::int64_t value = 0;
    std::int64_t floor = 0;  ///< what everybody knows it to be at least
    int level = 0;           ///< 0 = the grand total; higher = finer. Finer cells are given up first.
    bool impossible = false; ///< always shown, as 0
    /// The cell as a combination of independent unknowns: (unknown, factor). Two combinations of cells are equal
    /// for every conceivable case file just where their coordinates are equal.
    std::vector<std::pair<int, int>> coordinates;
};

/// (cell, factor): the sum is 0 whatever the case file.
using Equation = std::vector<std::pair<int, int>>;

struct LinearCells {
    int unknowns = 0;
    std::vector<LinearCell> cells;
    std::vector<Equation> equations;
};

/// Hides every cell of 0 to `threshold`-1 but the impossible ones, and as many others as it takes, so that
/// 1. no hidden cell is a combination of shown ones (decided modulo 2^61-1, wrong with probability about 2^-61
///    per decision, and then only by hiding more), and
/// 2. no hidden cell's bounds meet, when they are drawn from the equations one after the other, knowing that no
///    count is negative. Bounds that only a linear programme over all equations finds are not looked for here.
/// The same input and seed give the same answer: true = hidden, by cell.
[[nodiscard]] std::vector<bool> choose_hidden(const LinearCells &cells, int threshold, std::uint64_t seed);

} // namespace ancora::statistics
