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

    /// One tree that holds every node and rest that one of `used` prints: of two rests the smaller stands in the larger.
    /// `whole`: with the members of the rests, down to the finest.
    [[nodiscard]] Dimension unite(const std::vector<Gathered> &used, bool whole) const;
    /// What was gathered in another tree over the same codes; what that one does not tell apart is gathered wholly.
    [[nodiscard]] Gathered translated(const CoarseTree &from, const Gathered &gathered) const;
    /// What was gathered where these codes are printed.
    [[nodiscard]] Gathered printing(const QSet<QString> &codes) const;

private:
    friend class CoarseBuilder;
    friend class UnitedTree;
    [[nodiscard]] bool is_folded(const Gathered &gathered, std::size_t parent) const;
    [[nodiscard]] bool has_rest(const Gathered &gathered, std::size_t parent) const;
    [[nodiscard]] bool is_left_out(const Gathered &gathered, int node) const;
    /// The rest of the `count` smallest members. "NEU_REST_7C03F1", the number made from its members' codes: other
    /// years and versions have other rests, and a code means one thing.
    [[nodiscard]] Node rest_of(std::size_t parent, std::size_t count) const;
    [[nodiscard]] QString rest_code(std::size_t parent, std::size_t count) const;
    [[nodiscard]] Labels rest_label(std::size_t parent, std::size_t count) const;

    Dimension m_tree;
    std::int64_t m_threshold;
    Texts m_texts;
    std::vector<std::vector<int>> m_members; ///< by node and, last, the top of a tree without a total; in print order
    std::vector<std::vector<int>> m_order;
    std::vector<std::size_t> m_rank;         ///< of a node in its parent's order
};

} // namespace ancora::statistics
