// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "statistics/events.h"
#include "statistics/layout.h"

namespace ancora::statistics {

/// The counts of one block, by `Block::cell_of`: members, groups and totals.
using BlockCounts = std::vector<std::int64_t>;
/// By table, by block.
using Counts = std::vector<std::vector<BlockCounts>>;

/// A year before anything is listed or summed: each block has one number per crossing of leaves, and every
/// country has a leaf of its own.
struct LeafCounts {
    std::vector<TableLayout> tables;
    Counts counts;
    int capacity = 0; ///< beds; 0 where they were not entered
};

/// A year as its tables show it.
struct CountedYear {
    std::vector<TableLayout> tables;
    Counts counts;
    int capacity = 0; ///< as in LeafCounts
};

/// Moves innermost counts to a block whose trees are coarser; values without a leaf there are left out.
[[nodiscard]] BlockCounts regroup(const BlockCounts &counts, const Block &from, const Block &to);
/// From innermost counts to members, groups and totals.
[[nodiscard]] BlockCounts roll_up(const Block &block, BlockCounts counts);

/// The number of the innermost cell an event is counted in; nothing where the block does not count it.
[[nodiscard]] std::optional<std::size_t> leaf_cell(const Block &block, const Event &event);

/// All tables of a year in one pass over the facts.
[[nodiscard]] Result<LeafCounts> count_leaves(const Facts &facts, const CodeLists &lists,
                                              const Definitions &definitions, const ReportOptions &options);
/// Chooses the countries with a row of their own, and adds up groups and totals. `like`: the countries that this
/// earlier version of the report lists, so that every row of both means the same.
[[nodiscard]] Result<CountedYear> list_and_roll_up(const LeafCounts &leaves, const CodeLists &lists,
                                                   const Definitions &definitions, const ReportOptions &options,
                                                   const Report *like = nullptr);
/// Both steps.
[[nodiscard]] Result<CountedYear> count_year(const Facts &facts, const CodeLists &lists,
                                             const Definitions &definitions, const ReportOptions &options,
                                             const Report *like = nullptr);

/// What stands behind a figure: cases, or referrals where the table counts referrals. Exactly as many as the
/// figure says, so a case stands twice where it counts twice; behind nights stand the persons.
/// Nothing where the report has no such cell. `report` is needed for the countries it lists.
[[nodiscard]] Result<std::vector<FileId>> members(const Facts &facts, const CodeLists &lists,
                                                  const Definitions &definitions, const Report &report,
                                                  const QString &table, const QString &row, const QString &column);

} // namespace ancora::statistics
