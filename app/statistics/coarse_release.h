// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/coarse_tree.h"
#include "statistics/counting.h"

namespace ancora::statistics {

/// Cases of a block by node of one of its dimensions.
[[nodiscard]] std::vector<std::int64_t> sizes_in(const Block &block, const BlockCounts &leaf_counts,
                                                 std::size_t dimension);

/// What is the same for all tables: how large the members of a dimension are, and which of them tables are about.
class CoarseRelease
{
public:
    CoarseRelease(const LeafCounts &leaves, const CodeLists &lists, const Definitions &definitions, int threshold);
    /// One for each dimension of the table; countries stand under their regions where that says more.
    [[nodiscard]] std::vector<CoarseTree> trees_of(const TableLayout &table) const;
    /// How a table was collapsed, from its headings alone. The counts must be those that it was collapsed with.
    [[nodiscard]] TableLayout layout_of(const ReportTable &collapsed) const;

private:
    [[nodiscard]] const CodeList *regions_of(const Dimension &dimension) const;
    void learn(const Block &block, const BlockCounts &counts);

    const LeafCounts &m_leaves;
    const CodeLists &m_lists;
    const Definitions &m_definitions;
    int m_threshold;
    QHash<QString, Listed> m_last;
    QHash<QString, Sizes> m_sizes;
    QHash<QString, Dimension> m_finest; ///< where it is not the table's own
};

} // namespace ancora::statistics
