// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/layout.h"

/// A tree of which some members stand together. Under each node its smallest members are gathered first, in one order
/// for all tables, so that of two rests the one holds the other: what is left when they are subtracted is shown anyway.
namespace ancora::statistics {

/// Cases by code, of the whole population.
using Sizes = QHash<QString, std::int64_t>;

class CoarseTree
{
public:
    /// How many of the smallest members stand together, by node; the last entry is for a tree without a total, whose
    /// smallest members are left out. All members together are the node itself, without members.
    using Gathered = std::vector<std::size_t>;
    static constexpr int left_out = -1;

    struct Texts {
        Labels remaining;           ///< where there is no better name
        std::optional<Labels> rest; ///< name of the rest of a group
    };

    /// `last`: codes that other tables are about; they join a rest after all the others.
    CoarseTree(Dimension tree, const Sizes &sizes, const Listed &last, std::int64_t threshold, Texts texts);

    [[nodiscard]] const Dimension &finest() const { return m_tree; }
    [[nodiscard]] std::size_t parents() const { return m_order.size(); }
    /// Members of a node that can stand together, smallest first. Impossible ones do not.
    [[nodiscard]] const std::vector<int> &order(std::size_t parent) const { return m_order[parent]; }
    /// Whether the node is printed with members, so that more of them could be gathered.
    [[nodiscard]] bool is_open(const Gathered &gathered, std::size_t parent) const;
    /// Everything in the total.
    [[nodiscard]] Gathered folded() const;
    /// The gathering without which some row, whose cases in this table are `sizes` (by node), is below the threshold.
    [[nodiscard]] Gathered at_least(const std::vector<std::int64_t> &sizes) const;
    /// Where a node's cases are printed: a node, `left_out`, or a number from nodes.size() for the rest of a parent.
    [[nodiscard]] int place(const Gathered &gathered, int node) const;
    /// Whether a node or rest of this code is printed.
    [[nodiscard]] bool prints(const Gathered &gathered, const QString &code) const;
    [[nodiscard]] Dimension build(const Gathered &gathered) const;

private:
    friend class CoarseBuilder;
    [[nodiscard]] bool is_folded(const Gathered &gathered, std::size_t parent) const;
    [[nodiscard]] bool has_rest(const Gathered &gathered, std::size_t parent) const;
    [[nodiscard]] bool is_left_out(const Gathered &gathered, int node) const;
    /// "NEU_REST" where all below the threshold stand together, "NEU_REST_7" where seven do: a code means one thing.
    [[nodiscard]] QString rest_code(const Gathered &gathered, std::size_t parent) const;
    [[nodiscard]] Labels rest_label(const Gathered &gathered, std::size_t parent) const;

    Dimension m_tree;
    std::int64_t m_threshold;
    Texts m_texts;
    std::vector<std::vector<int>> m_members; ///< by node and, last, the top of a tree without a total; in print order
    std::vector<std::vector<int>> m_order;
    std::vector<std::size_t> m_rank;         ///< of a node in its parent's order
    std::vector<std::size_t> m_small;        ///< by parent: how many are below the threshold in the whole population
};

} // namespace ancora::statistics
