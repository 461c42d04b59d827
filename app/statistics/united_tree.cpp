// SPDX-License-Identifier: EUPL-1.2
#include "statistics/coarse_tree.h"

#include <algorithm>
#include <set>

namespace ancora::statistics {

/// Writes down the tree of everything that is printed somewhere.
class UnitedTree
{
public:
    UnitedTree(const CoarseTree &tree, const std::vector<CoarseTree::Gathered> &used, bool whole)
        : m_from(tree), m_finest(tree.m_tree), m_whole(whole), m_rests(tree.parents()), m_open(tree.parents(), false)
    {
        for (std::size_t parent = 0; parent < tree.parents(); ++parent) {
            for (const CoarseTree::Gathered &gathered : used) {
                if (!tree.is_open(gathered, parent))
                    continue;
                m_open[parent] = true;
                if (tree.has_rest(gathered, parent))
                    m_rests[parent].insert(gathered[parent]);
            }
        }
        m_leaf_of_node.assign(m_finest.nodes.size(), 0);
    }

    Dimension build()
    {
        m_result.id = m_finest.id;
        m_result.variable = m_finest.variable;
        if (m_finest.total < 0)
            add_members(m_finest.nodes.size(), -1, 1);
        else
            add_with_total();
        for (const std::uint16_t leaf : m_finest.leaf_of_value)
            m_result.leaf_of_value.push_back(leaf_of(leaf));
        m_result.leaf_of_others = leaf_of(m_finest.leaf_of_others);
        return std::move(m_result);
    }

private:
    void add_with_total()
    {
        const auto total = static_cast<std::size_t>(m_finest.total);
        if (m_open[total] || m_whole)
            add_members(total, -1, 1);
        m_result.total = add(m_finest.nodes[total], -1, 0);
        for (Node &node : m_result.nodes) {
            if (node.depth == 1)
                node.parent = m_result.total;
        }
        if (m_result.leaves.empty())
            end_at(m_result.total, m_finest.total);
    }

    int add(Node node, int parent, int depth)
    {
        node.parent = parent;
        node.depth = depth;
        node.listed_by_size = false;
        m_result.nodes.push_back(std::move(node));
        return static_cast<int>(m_result.nodes.size()) - 1;
    }

    void add_members(std::size_t parent, int above, int depth)
    {
        const std::set<std::size_t> &rests = m_rests[parent];
        const std::size_t gathered = rests.empty() ? 0 : *rests.rbegin();
        for (const int member : m_from.m_members[parent]) {
            if (m_from.m_rank[static_cast<std::size_t>(member)] >= gathered)
                add_branch(member, above, depth);
        }
        if (!rests.empty())
            add_rest(parent, rests.rbegin(), above, depth);
    }

    void add_rest(std::size_t parent, std::set<std::size_t>::const_reverse_iterator size, int above, int depth)
    {
        const int rest = add(m_from.rest_of(parent, *size), above, depth);
        const auto inner = std::next(size);
        const bool is_last = inner == m_rests[parent].rend();
        for (std::size_t rank = is_last ? 0 : *inner; rank < *size; ++rank) {
            const int member = m_from.order(parent)[rank];
            if (is_last && !m_whole)
                end_at(rest, member);
            else
                add_branch(member, rest, depth + 1);
        }
        if (!is_last)
            add_rest(parent, inner, rest, depth + 1);
    }

    void add_branch(int node, int above, int depth)
    {
        const auto finest = static_cast<std::size_t>(node);
        const int added = add(m_finest.nodes[finest], above, depth);
        if (m_from.m_members[finest].empty() || !(m_open[finest] || m_whole))
            end_at(added, node);
        else
            add_members(finest, added, depth + 1);
    }

    /// Everything under the node is counted in this leaf.
    void end_at(int leaf, int node)
    {
        if (m_result.leaves.empty() || m_result.leaves.back() != leaf)
            m_result.leaves.push_back(leaf);
        m_leaf_of_node[static_cast<std::size_t>(node)] = static_cast<std::uint16_t>(m_result.leaves.size() - 1);
        for (const int member : m_from.m_members[static_cast<std::size_t>(node)])
            end_at(leaf, member);
    }

    [[nodiscard]] std::uint16_t leaf_of(std::uint16_t finest_leaf) const
    {
        return m_leaf_of_node[static_cast<std::size_t>(m_finest.leaves[finest_leaf])];
    }

    const CoarseTree &m_from;
    const Dimension &m_finest;
    bool m_whole;
    std::vector<std::set<std::size_t>> m_rests; ///< by parent: how many members each printed rest has
    std::vector<bool> m_open;                   ///< by parent: printed with members somewhere
    std::vector<std::uint16_t> m_leaf_of_node;  ///< of the finest tree
    Dimension m_result;
};

Dimension CoarseTree::unite(const std::vector<Gathered> &used, bool whole) const
{
    return UnitedTree(*this, used, whole).build();
}

} // namespace ancora::statistics
