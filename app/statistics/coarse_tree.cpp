// SPDX-License-Identifier: EUPL-1.2
#include "statistics/coarse_tree.h"

#include <QCryptographicHash>
#include <algorithm>
#include <limits>

namespace ancora::statistics {
namespace {

std::size_t index(int node)
{
    return static_cast<std::size_t>(node);
}

} // namespace

CoarseTree::CoarseTree(Dimension tree, const Sizes &sizes, const Listed &last, std::int64_t threshold, Texts texts)
    : m_tree(std::move(tree)), m_threshold(threshold), m_texts(std::move(texts))
{
    const std::size_t nodes = m_tree.nodes.size();
    m_members.resize(nodes + 1);
    m_rank.assign(nodes, std::numeric_limits<std::size_t>::max());
    for (std::size_t node = 0; node < nodes; ++node) {
        const int parent = m_tree.nodes[node].parent;
        if (static_cast<int>(node) != m_tree.total)
            m_members[parent < 0 ? nodes : index(parent)].push_back(static_cast<int>(node));
    }
    m_order = m_members;
    const auto key = [&](int node) {
        const QString &code = m_tree.nodes[index(node)].code;
        return std::tuple(last.contains(code), sizes.value(code), code);
    };
    for (std::vector<int> &order : m_order) {
        std::erase_if(order, [&](int node) { return m_tree.nodes[index(node)].impossible; });
        std::sort(order.begin(), order.end(), [&](int a, int b) { return key(a) < key(b); });
        for (std::size_t rank = 0; rank < order.size(); ++rank)
            m_rank[index(order[rank])] = rank;
    }
}

bool CoarseTree::is_folded(const Gathered &gathered, std::size_t parent) const
{
    return !m_order[parent].empty() && gathered[parent] == m_order[parent].size();
}

bool CoarseTree::has_rest(const Gathered &gathered, std::size_t parent) const
{
    return parent < m_tree.nodes.size() && gathered[parent] > 0 && !is_folded(gathered, parent);
}

bool CoarseTree::is_open(const Gathered &gathered, std::size_t parent) const
{
    if (m_order[parent].empty() || is_folded(gathered, parent))
        return false;
    return parent == m_tree.nodes.size() || place(gathered, static_cast<int>(parent)) == static_cast<int>(parent);
}

CoarseTree::Gathered CoarseTree::folded() const
{
    Gathered gathered;
    for (const std::vector<int> &order : m_order)
        gathered.push_back(order.size());
    return gathered;
}

CoarseTree::Gathered CoarseTree::at_least(const std::vector<std::int64_t> &sizes) const
{
    Gathered gathered(m_order.size(), 0);
    for (std::size_t parent = 0; parent < m_order.size(); ++parent) {
        for (std::size_t rank = 0; rank < m_order[parent].size(); ++rank) {
            if (sizes[index(m_order[parent][rank])] < m_threshold)
                gathered[parent] = rank + 1;
        }
        // One alone is no rest; but of a tree without a total, one can be left out.
        if (gathered[parent] == 1 && parent < m_tree.nodes.size() && m_order[parent].size() > 1)
            gathered[parent] = 2;
    }
    return gathered;
}

bool CoarseTree::is_left_out(const Gathered &gathered, int node) const
{
    const std::size_t count = gathered.back();
    if (m_rank[index(node)] < count)
        return true;
    // A balance gives away what is missing from one side, so something has to be missing on the other as well.
    for (const auto &[balanced, terms] : m_tree.balances) {
        const auto is_gone = [&](int part) { return m_rank[index(part)] < count; };
        const bool any_gone = std::any_of(terms.begin(), terms.end(), [&](const auto &term) { return is_gone(term.first); });
        if (node == balanced && any_gone)
            return true;
        if (!any_gone && is_gone(balanced) && node == m_order.back()[count])
            return true;
    }
    return false;
}

int CoarseTree::place(const Gathered &gathered, int node) const
{
    const int parent = m_tree.nodes[index(node)].parent;
    if (parent < 0)
        return node != m_tree.total && is_left_out(gathered, node) ? left_out : node;
    const int above = place(gathered, parent);
    if (above != parent || is_folded(gathered, index(parent)))
        return above;
    const bool in_rest = m_rank[index(node)] < gathered[index(parent)];
    return in_rest ? static_cast<int>(m_tree.nodes.size()) + parent : node;
}

bool CoarseTree::prints(const Gathered &gathered, const QString &code) const
{
    const int node = m_tree.find(code);
    if (node >= 0)
        return place(gathered, node) == node;
    for (std::size_t parent = 0; parent < m_order.size(); ++parent) {
        if (has_rest(gathered, parent) && is_open(gathered, parent) && rest_code(parent, gathered[parent]) == code)
            return true;
    }
    return false;
}

QString CoarseTree::rest_code(std::size_t parent, std::size_t count) const
{
    QStringList members;
    for (std::size_t rank = 0; rank < count; ++rank)
        members.append(m_tree.nodes[index(m_order[parent][rank])].code);
    members.sort();
    constexpr int digits = 6;
    const QByteArray number = QCryptographicHash::hash(members.join(u' ').toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString group = static_cast<int>(parent) == m_tree.total ? m_tree.id.toUpper() : m_tree.nodes[parent].code;
    return group % QStringLiteral("_REST_") % QString::fromLatin1(number.first(digits)).toUpper();
}

Labels CoarseTree::rest_label(std::size_t parent, std::size_t count) const
{
    constexpr std::size_t few = 3;
    if (m_texts.rest && static_cast<int>(parent) != m_tree.total)
        return *m_texts.rest;
    if (count > few)
        return m_texts.remaining;
    Labels label;
    for (const Language language : all_languages) {
        QStringList names;
        for (const int member : m_members[parent]) {
            if (m_rank[index(member)] < count)
                names.append(m_tree.nodes[index(member)].label.in(language));
        }
        label.set(language, names.join(QStringLiteral(" + ")));
    }
    return label;
}

Node CoarseTree::rest_of(std::size_t parent, std::size_t count) const
{
    return {rest_code(parent, count), rest_label(parent, count)};
}

CoarseTree::Gathered CoarseTree::translated(const CoarseTree &from, const Gathered &gathered) const
{
    Gathered result = folded();
    for (std::size_t parent = 0; parent < m_order.size(); ++parent) {
        const bool is_top = parent == m_tree.nodes.size();
        const int there = is_top ? static_cast<int>(from.m_tree.nodes.size()) : from.m_tree.find(m_tree.nodes[parent].code);
        if (there >= 0 && from.is_open(gathered, index(there)))
            result[parent] = gathered[index(there)];
    }
    return result;
}

CoarseTree::Gathered CoarseTree::printing(const QSet<QString> &codes) const
{
    const auto is_missing = [&](int node) { return !codes.contains(m_tree.nodes[index(node)].code); };
    Gathered gathered;
    for (const std::vector<int> &order : m_order)
        gathered.push_back(static_cast<std::size_t>(std::count_if(order.begin(), order.end(), is_missing)));
    // At the top of a tree without a total, more may be missing than was gathered: the other side of a balance.
    const std::vector<int> &top = m_order.back();
    const auto fits = [&](std::size_t count) {
        gathered.back() = count;
        return std::all_of(top.begin(), top.end(), [&](int node) { return is_left_out(gathered, node) == is_missing(node); });
    };
    for (std::size_t count = 0; count <= top.size() && !fits(count); ++count) {
    }
    return gathered;
}

/// Writes the coarse tree down, in print order.
class CoarseBuilder
{
public:
    CoarseBuilder(const CoarseTree &tree, const CoarseTree::Gathered &gathered)
        : m_from(tree), m_finest(tree.m_tree), m_gathered(gathered), m_node(2 * m_finest.nodes.size(), -1)
    {
    }

    Dimension build()
    {
        m_result.id = m_finest.id;
        m_result.variable = m_finest.variable;
        if (m_finest.total < 0)
            add_members(m_finest.nodes.size(), 1);
        else if (m_from.is_folded(m_gathered, index(m_finest.total)))
            add_leaf(m_finest.nodes[index(m_finest.total)], m_finest.total, 0);
        else
            add_with_total();
        map_values();
        keep_balances();
        return std::move(m_result);
    }

private:
    void add_with_total()
    {
        add_members(index(m_finest.total), 1);
        m_result.total = add(m_finest.nodes[index(m_finest.total)], m_finest.total, 0);
        for (std::size_t node = 0; node + 1 < m_result.nodes.size(); ++node) {
            if (m_result.nodes[node].depth == 1)
                m_result.nodes[node].parent = m_result.total;
        }
    }

    int add(Node node, int place, int depth)
    {
        node.depth = depth;
        node.parent = -1;
        node.listed_by_size = false; // every row of a coarse tree reaches the threshold
        m_node[index(place)] = static_cast<int>(m_result.nodes.size());
        m_result.nodes.push_back(std::move(node));
        return m_node[index(place)];
    }

    void add_leaf(const Node &node, int place, int depth)
    {
        const int added = add(node, place, depth);
        if (place == m_finest.total)
            m_result.total = added;
        m_result.leaves.push_back(added);
    }

    void add_members(std::size_t parent, int depth)
    {
        const std::size_t first = m_result.nodes.size();
        for (const int member : m_from.m_members[parent]) {
            if (m_from.place(m_gathered, member) == member)
                add_branch(member, depth);
        }
        if (m_from.has_rest(m_gathered, parent)) {
            add_leaf(m_from.rest_of(parent, m_gathered[parent]), static_cast<int>(m_finest.nodes.size() + parent), depth);
        }
        for (std::size_t node = first; depth > 1 && node < m_result.nodes.size(); ++node) {
            if (m_result.nodes[node].depth == depth)
                m_result.nodes[node].parent = static_cast<int>(first) - 1;
        }
    }

    void add_branch(int node, int depth)
    {
        const Node &finest = m_finest.nodes[index(node)];
        if (m_from.m_members[index(node)].empty() || m_from.is_folded(m_gathered, index(node))) {
            add_leaf(finest, node, depth);
            return;
        }
        add(finest, node, depth);
        add_members(index(node), depth + 1);
    }

    [[nodiscard]] std::uint16_t leaf_at(std::uint16_t finest_leaf) const
    {
        const int place = m_from.place(m_gathered, m_finest.leaves[finest_leaf]);
        if (place == CoarseTree::left_out)
            return Dimension::no_leaf;
        const auto leaf = std::find(m_result.leaves.begin(), m_result.leaves.end(), m_node[index(place)]);
        return static_cast<std::uint16_t>(leaf - m_result.leaves.begin());
    }

    void map_values()
    {
        std::vector<std::uint16_t> leaf_of_leaf;
        for (std::size_t leaf = 0; leaf < m_finest.leaves.size(); ++leaf)
            leaf_of_leaf.push_back(leaf_at(static_cast<std::uint16_t>(leaf)));
        for (const std::uint16_t leaf : m_finest.leaf_of_value)
            m_result.leaf_of_value.push_back(leaf_of_leaf[leaf]);
        m_result.leaf_of_others = leaf_of_leaf[m_finest.leaf_of_others];
    }

    void keep_balances()
    {
        for (const auto &[balanced, terms] : m_finest.balances) {
            std::vector<std::pair<int, int>> kept;
            for (const auto &[term, factor] : terms) {
                if (m_node[index(term)] >= 0)
                    kept.emplace_back(m_node[index(term)], factor);
            }
            if (m_node[index(balanced)] >= 0 && kept.size() == terms.size())
                m_result.balances.emplace_back(m_node[index(balanced)], std::move(kept));
        }
    }

    const CoarseTree &m_from;
    const Dimension &m_finest;
    const CoarseTree::Gathered &m_gathered;
    std::vector<int> m_node; ///< by place
    Dimension m_result;
};

Dimension CoarseTree::build(const Gathered &gathered) const
{
    return CoarseBuilder(*this, gathered).build();
}

} // namespace ancora::statistics
