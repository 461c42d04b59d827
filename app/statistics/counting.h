// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "statistics/layout.h"

namespace ancora::statistics {

/// The counts of one block, by `Block::cell_of`: members, groups and totals.
using BlockCounts = std::vector<std::int64_t>;
/// By table, by block.
using Counts = std::vector<std::vector<BlockCounts>>;

struct CountedYear {
    std::vector<TableLayout> tables;
    Counts counts;
};

/// All tables of a year in one pass over the facts.
[[nodiscard]] Result<CountedYear> count_year(const Facts &facts, const CodeLists &lists,
                                             const Definitions &definitions, const ReportOptions &options);

/// What stands behind a figure: cases, or referrals where the table counts referrals. Exactly as many as the
/// figure says, so a case stands twice where it counts twice; behind nights stand the persons.
/// Nothing where the report has no such cell. `report` is needed for the countries it lists.
[[nodiscard]] Result<std::vector<FileId>> members(const Facts &facts, const CodeLists &lists,
                                                  const Definitions &definitions, const Report &report,
                                                  const QString &table, const QString &row, const QString &column);

} // namespace ancora::statistics
