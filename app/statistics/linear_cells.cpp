// SPDX-License-Identifier: EUPL-1.2
#include "statistics/linear_cells.h"

#include <algorithm>
#include <map>

namespace ancora::statistics {
namespace {

/// A node as a combination of basis nodes.
using Combination = std::map<int, int>;

void add_to(Combination &sum, const Combination &other, int factor)
{
    for (const auto &[node, count] : other) {
        if ((sum[node] += factor * count) == 0)
            sum.erase(node);
    }
}

std::vector<int> children_of(const Dimension &tree, int parent)
{
    std::vector<int> result;
    for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].parent == parent)
            result.push_back(static_cast<int>(node));
    }
    return result;
}

/// Parents stand after or before their children, so each node is worked out from the top.
Combination combination_of(const Dimension &tree, int node)
{
    for (const auto &[balanced, terms] : tree.balances) {
        if (balanced != node)
            continue;
        Combination sum;
        for (const auto &[other, factor] : terms)
            add_to(sum, combination_of(tree, other), factor);
        return sum;
    }
    const int parent = tree.nodes[static_cast<std::size_t>(node)].parent;
    if (parent < 0)
        return {{node, 1}};
    const std::vector<int> siblings = children_of(tree, parent);
    if (node != siblings.back())
        return {{node, 1}};
    Combination rest = combination_of(tree, parent);
    for (const int sibling : siblings) {
        if (sibling != node)
            add_to(rest, {{sibling, 1}}, -1);
    }
    return rest;
}

/// The unknowns of a table: a population and a basis node in each dimension that is not summed over.
class Unknowns
{
public:
    std::vector<std::pair<int, int>> coordinates(const Block &block, const std::vector<int> &nodes)
    {
        std::map<Key, int> product{{Key{{QString(), static_cast<int>(block.population)}}, 1}};
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const Dimension &tree = block.dimensions[i];
            std::map<Key, int> longer;
            for (const auto &[key, factor] : product) {
                for (const auto &[node, count] : combination_of(tree, nodes[i])) {
                    Key extended = key;
                    if (node != tree.total)
                        extended.emplace_back(tree.id, node);
                    longer[extended] += factor * count;
                }
            }
            product = std::move(longer);
        }
        std::vector<std::pair<int, int>> result;
        for (const auto &[key, factor] : product)
            result.emplace_back(m_index.try_emplace(key, static_cast<int>(m_index.size())).first->second, factor);
        return result;
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_index.size()); }

private:
    using Key = std::vector<std::pair<QString, int>>;
    std::map<Key, int> m_index;
};

/// Cell of the block -> cell of the grid.
std::size_t grid_position(const Block &block, std::size_t cell, std::size_t grid_columns)
{
    const std::size_t columns = block.column_at.size();
    return block.row_at[cell / columns] * grid_columns + block.column_at[cell % columns];
}

/// Every group is the sum of its children, and every balance holds, whatever the other dimensions are.
void add_equations(const Block &block, const std::vector<int> &linear_of_cell, std::vector<Equation> &equations)
{
    for (std::size_t cell = 0; cell < block.cell_count(); ++cell) {
        const std::vector<int> nodes = block.nodes_of(cell);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            std::vector<std::pair<int, int>> terms;
            for (const int child : children_of(block.dimensions[i], nodes[i]))
                terms.emplace_back(child, 1);
            for (const auto &[balanced, combination] : block.dimensions[i].balances) {
                if (balanced == nodes[i])
                    terms = combination;
            }
            if (terms.empty())
                continue;
            Equation equation{{linear_of_cell[cell], -1}};
            for (const auto &[node, factor] : terms) {
                std::vector<int> part = nodes;
                part[i] = node;
                equation.emplace_back(linear_of_cell[block.cell_of(part)], factor);
            }
            equations.push_back(std::move(equation));
        }
    }
}

int level_of(const Block &block, const std::vector<int> &nodes)
{
    int level = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        level += block.dimensions[i].nodes[static_cast<std::size_t>(nodes[i])].depth;
    return level;
}

/// A country is listed because its total reaches the threshold: that is known of the total even when it is hidden.
bool is_listed_total(const Block &block, const std::vector<int> &nodes)
{
    bool listed = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = block.dimensions[i].nodes[static_cast<std::size_t>(nodes[i])];
        if (!node.listed_by_size && node.depth > 0)
            return false;
        listed = listed || node.listed_by_size;
    }
    return listed;
}

} // namespace

TableCells linear_cells(const TableLayout &layout, const ReportTable &table, int threshold)
{
    TableCells result;
    Unknowns unknowns;
    std::vector<int> linear_of_grid(table.cells.size(), -1);
    for (const Block &block : layout.blocks) {
        std::vector<int> linear_of_cell;
        for (std::size_t cell = 0; cell < block.cell_count(); ++cell) {
            const std::size_t position = grid_position(block, cell, table.columns.size());
            const std::vector<int> nodes = block.nodes_of(cell);
            if (linear_of_grid[position] < 0) {
                linear_of_grid[position] = static_cast<int>(result.grid.size());
                result.grid.push_back(position);
                const ReportCell &shown = table.cells[position];
                result.linear.cells.push_back({shown.value, is_listed_total(block, nodes) ? threshold : 0,
                                               level_of(block, nodes), shown.status == CellStatus::Impossible,
                                               unknowns.coordinates(block, nodes)});
            }
            linear_of_cell.push_back(linear_of_grid[position]);
        }
        add_equations(block, linear_of_cell, result.linear.equations);
    }
    result.linear.unknowns = unknowns.count();
    return result;
}

} // namespace ancora::statistics
