// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/counting.h"

/// Instead of hiding: rare rows stand together until nothing needs hiding. Countries gather in their region, then in
/// the rest of EU or non-EU; sectors, forms, bodies and reasons in their groups; columns in their totals.
namespace ancora::statistics {

/// A cell by the codes of the collapsed report.
struct CellName {
    QString table;
    QString row;
    QString column;
};

struct Collapsed {
    CountedYear year;              ///< every cell at least the threshold, or impossible
    std::vector<LeftOut> left_out; ///< tables, or parts of them, that cannot be printed even as a total
    /// All tables once more, crossed by every code that any of them prints: `year` and what must not follow from it.
    CountedYear finer;
    /// One for each dimension: every code that is printed, down to the finest members.
    std::vector<Dimension> trees;
};

/// The finest tables found that need no hiding in themselves. A greedy search from every choice of dimensions that
/// are given up wholly: each step gathers the members of one node whose gathering loses least information (cases
/// weighted by how rare their cell is, and cells) for each small cell that it resolves; of the results in which the
/// table's first dimension survives, if there are any, the one with the most information is kept. Zeros of possible
/// combinations are small cells like the others.
/// What two tables give away together is for the proof to find (`release.h`); it calls again with the cells that must
/// not be printed as they are, all that were named so far.
/// Measures that belong to a count (nights) stay as they are, or are left out with it.
[[nodiscard]] Collapsed collapse(const LeafCounts &leaves, const CodeLists &lists, const Definitions &definitions,
                                 const ReportOptions &options, const std::vector<CellName> &must_go = {});

} // namespace ancora::statistics
