// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/dimension.h"

#include "attack/refusal.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace ancora::attack {

namespace {

constexpr qsizetype most_codes = 20'000;
constexpr int deepest = 64;

using Leaves = std::vector<int>; // sorted

QString total_code()
{
    return QStringLiteral("TOTAL");
}

} // namespace

/// Works out the leaves of every code, then which codes are one node, then how each tree splits
/// each node.
class Dimension::Reading
{
public:
    Reading(Dimension &into, QString name, const std::vector<Tree> &trees)
        : m_into(into), m_name(std::move(name))
    {
        for (const Tree &tree : trees)
            if (!tree.isEmpty())
                take(tree);
        name_nodes();
        m_into.m_parts.assign(m_children.size(), {});
        for (std::size_t tree = 0; tree < m_children.size(); ++tree)
            split(tree);
    }

private:
    [[noreturn]] void refuse() const
    {
        throw Refusal{
            Attack::tr("The codes of \"%1\" do not add up to TOTAL in every tree.").arg(m_name)};
    }

    void take(const Tree &tree)
    {
        if (tree.size() > most_codes)
            throw Refusal{Attack::tr("\"%1\" has more codes than this program reads.").arg(m_name)};
        auto &children = m_children.emplace_back();
        QStringList codes = tree.keys();
        codes.sort(); // the same files give the same report, whatever the order of the hash
        for (const QString &code : codes) {
            check_way_up(tree, code);
            children[tree[code]].push_back(code);
            m_codes.push_back(code);
        }
    }

    void check_way_up(const Tree &tree, const QString &code) const
    {
        QString at = code;
        for (int depth = 0; at != total_code(); ++depth) {
            const auto parent = tree.constFind(at);
            if (parent == tree.constEnd() || depth == deepest || at.isEmpty())
                refuse();
            at = *parent;
        }
        if (code == total_code())
            refuse();
    }

    /// Of the first tree that splits the code; a code that no tree splits is a leaf.
    const Leaves &leaves(const QString &code, int depth = 0)
    {
        const auto known = m_leaves.constFind(code);
        if (known != m_leaves.constEnd())
            return *known;
        if (depth > deepest)
            refuse(); // two trees that contain each other
        Leaves found;
        const auto splits = [&](const auto &children) { return children.contains(code); };
        const auto tree = std::find_if(m_children.begin(), m_children.end(), splits);
        if (tree == m_children.end())
            found.push_back(m_leaf_count++);
        else
            found = leaves_below(*tree, code, depth);
        return *m_leaves.insert(code, found);
    }

    Leaves leaves_below(const QHash<QString, std::vector<QString>> &children, const QString &code,
                        int depth)
    {
        Leaves found;
        for (const QString &child : children[code]) {
            const Leaves below = leaves(child, depth + 1);
            found.insert(found.end(), below.begin(), below.end());
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void name_nodes()
    {
        std::map<Leaves, int> nodes;
        for (const auto &children : m_children)
            nodes.emplace(leaves_below(children, total_code(), 0), total);
        m_into.m_codes = {total_code()};
        m_into.m_nodes = {{total_code(), total}};
        m_node_leaves = {leaves(total_code())};
        for (const QString &code : m_codes) {
            const auto [known, added] =
                nodes.emplace(leaves(code), static_cast<int>(m_into.m_codes.size()));
            if (added) {
                m_into.m_codes.push_back(code);
                m_node_leaves.push_back(leaves(code));
            }
            m_into.m_nodes.insert(code, known->second);
        }
    }

    void split(std::size_t tree)
    {
        auto &parts = m_into.m_parts[tree];
        parts.resize(m_into.m_codes.size());
        for (auto it = m_children[tree].cbegin(); it != m_children[tree].cend(); ++it)
            if (it->size() > 1) // an only child is its parent
                for (const QString &child : *it)
                    parts[static_cast<std::size_t>(m_into.m_nodes[it.key()])].push_back(
                        m_into.m_nodes[child]);
        for (auto &nodes : parts)
            std::sort(nodes.begin(), nodes.end());
        for (std::size_t node = 1; node < parts.size(); ++node)
            if (parts[node].empty() && m_node_leaves[node].size() > 1)
                parts[node] = largest_within(parts, m_node_leaves[node]);
    }

    std::vector<int> largest_within(const std::vector<std::vector<int>> &parts,
                                    const Leaves &whole) const
    {
        std::vector<int> found;
        std::size_t covered = 0;
        std::vector<int> open = parts[total];
        while (!open.empty()) {
            const int node = open.back();
            open.pop_back();
            const Leaves &part = m_node_leaves[static_cast<std::size_t>(node)];
            if (part.size() < whole.size() &&
                std::includes(whole.begin(), whole.end(), part.begin(), part.end())) {
                found.push_back(node);
                covered += part.size();
            } else if (part.size() > 1 && meet(part, whole)) {
                const auto &below = parts[static_cast<std::size_t>(node)];
                open.insert(open.end(), below.begin(), below.end());
            }
        }
        std::sort(found.begin(), found.end());
        return covered == whole.size() ? found : std::vector<int>{};
    }

    static bool meet(const Leaves &a, const Leaves &b)
    {
        return std::any_of(a.begin(), a.end(),
                           [&](int leaf) { return std::binary_search(b.begin(), b.end(), leaf); });
    }

    Dimension &m_into;
    QString m_name;
    std::vector<QHash<QString, std::vector<QString>>> m_children; ///< by tree and code
    std::vector<QString> m_codes;
    QHash<QString, Leaves> m_leaves;
    std::vector<Leaves> m_node_leaves;
    int m_leaf_count = 0;
};

Dimension::Dimension(const QString &name, const std::vector<Tree> &trees)
{
    Reading(*this, name, trees);
}

std::optional<int> Dimension::find(const QString &code) const
{
    const auto known = m_nodes.constFind(code);
    return known == m_nodes.constEnd() ? std::nullopt : std::optional<int>(*known);
}

int Dimension::find_or_add(const QString &code)
{
    if (const auto known = find(code))
        return *known;
    m_codes.push_back(code);
    return *m_nodes.insert(code, static_cast<int>(m_codes.size()) - 1);
}

const std::vector<int> &Dimension::parts(std::size_t tree, int node) const
{
    static const std::vector<int> none;
    const auto index = static_cast<std::size_t>(node);
    return index < m_parts[tree].size() ? m_parts[tree][index] : none;
}

} // namespace ancora::attack
