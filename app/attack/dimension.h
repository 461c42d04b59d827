// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace ancora::attack {

/// One way in which the codes of a dimension add up: code to parent, up to `TOTAL`.
using Tree = QHash<QString, QString>;

/// The codes of one dimension. Codes that hold the same leaves are the same node, whatever tree
/// they stand in.
class Dimension
{
public:
    static constexpr int total = 0;

    Dimension() : Dimension(QString(), {}) {}
    /// Throws a Refusal where a tree does not lead to TOTAL, or is larger or deeper than any real
    /// code list.
    Dimension(const QString &name, const std::vector<Tree> &trees);

    /// Never summed (a flow, a kind of document): it has codes but no tree, and no total.
    [[nodiscard]] bool summed() const { return !m_parts.empty(); }
    [[nodiscard]] std::optional<int> find(const QString &code) const;
    /// A code outside every tree becomes a node of its own.
    [[nodiscard]] int find_or_add(const QString &code);
    [[nodiscard]] const QString &code(int node) const
    {
        return m_codes[static_cast<std::size_t>(node)];
    }

    [[nodiscard]] std::size_t tree_count() const { return m_parts.size(); }
    /// The nodes that one tree splits a node into: its children there or, for a node that only
    /// another tree has, the largest nodes that together hold exactly its leaves. Empty where the
    /// tree cannot split it.
    [[nodiscard]] const std::vector<int> &parts(std::size_t tree, int node) const;

private:
    class Reading;

    QHash<QString, int> m_nodes;
    std::vector<QString> m_codes;
    std::vector<std::vector<std::vector<int>>> m_parts; ///< by tree and node
};

} // namespace ancora::attack
