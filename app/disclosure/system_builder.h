// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/cell_system.h"

#include <array>
#include <unordered_map>

namespace ancora::disclosure {

/// The codes of one variable: a tree under a root that stands for "all", and further groupings of the same codes.
class Dimension
{
public:
    static constexpr int root = 0;

    /// `is_summed`: false where the root would mean nothing (a person holds several documents).
    explicit Dimension(bool is_summed = true) : m_is_summed(is_summed) { m_nodes.push_back({}); }

    /// `size`: about how many cases stand there; the largest child of a node is what the others leave over.
    int add(int parent, std::int64_t size = 0);
    /// A group of another hierarchy: always the sum of `parts`, which were added before.
    int add_group(std::vector<int> parts);
    /// One more way in which `node` is a sum.
    void add_sum(int node, std::vector<int> parts) { m_nodes[index(node)].sums.push_back(std::move(parts)); }

    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    [[nodiscard]] bool is_summed() const { return m_is_summed; }
    [[nodiscard]] const std::vector<std::vector<int>> &sums(int node) const { return m_nodes[index(node)].sums; }
    /// Fixes the reference children; no node may be added afterwards.
    void settle();
    /// The node as a combination of the nodes that are no reference child; (node, factor).
    [[nodiscard]] const std::vector<std::pair<int, int>> &basis(int node) const { return m_nodes[index(node)].basis; }

private:
    struct Node {
        int parent = -1;
        std::int64_t size = 0;
        bool grouped = false;                       ///< of a further hierarchy
        std::vector<std::vector<int>> sums;         ///< the first is the tree's own where there are children
        std::vector<std::pair<int, int>> basis;
    };
    static std::size_t index(int node) { return static_cast<std::size_t>(node); }

    bool m_is_summed;
    std::vector<Node> m_nodes;
};

/// One table: a population crossed by some dimensions. Cells are numbered row by row, the last axis fastest.
struct Crossing {
    struct Axis {
        int dimension = 0;
        std::vector<int> nodes; ///< those printed, in order
    };
    int population = 0;
    std::vector<std::pair<int, int>> fixed; ///< (dimension, node): which part of the population
    std::vector<Axis> axes;
    [[nodiscard]] std::size_t cell_count() const;
};

/// Puts tables together. A cell is its population and its node in each dimension that is not at the root: the same
/// cell in two tables is one cell of the system.
class SystemBuilder
{
public:
    /// All dimensions first; at most `most_crossed` of them meet in one cell.
    static constexpr std::size_t most_crossed = 7;
    int add_dimension(Dimension dimension);
    /// Hands out numbers for populations.
    int add_population() { return m_populations++; }
    /// The system's cells in the order of the table's. `values` as long as the table; where a cell is there
    /// already, what was said of it first stays.
    std::vector<CellIndex> add_table(const Crossing &table, std::span<const std::int64_t> values);
    /// A cell that stands in no table but is always this combination of others.
    CellIndex add_combination(const Cell &cell, const std::vector<Term> &cells);
    void add_change(const Cell &change, CellIndex now, CellIndex then);
    [[nodiscard]] std::size_t cell_count() const { return m_system.cells.size(); }
    [[nodiscard]] Cell &cell(CellIndex index) { return m_system.cells[index]; }
    /// A relation the tables do not contain.
    void add_loose(std::vector<Term> relation) { m_loose.push_back(std::move(relation)); }
    [[nodiscard]] CellSystem finish();

private:
    /// Population, then dimension * 2^16 + node in ascending order, 0 after the last.
    using Key = std::array<std::uint32_t, most_crossed + 1>;
    struct Hash {
        std::size_t operator()(const Key &key) const;
    };
    using Index = std::unordered_map<Key, std::uint32_t, Hash>;
    using Nodes = std::vector<std::pair<int, int>>; ///< (dimension, node), by dimension

    [[nodiscard]] static Key key_of(int population, const Nodes &nodes);
    CellIndex append(const Cell &cell, const std::vector<Term> &cells);
    CellIndex add_rest(const std::vector<Term> &terms);
    void set_coordinates(int population, const Nodes &nodes);
    void relate(const Crossing &table);
    void relate(int population, Nodes &nodes, std::size_t position, CellIndex cell);
    [[nodiscard]] bool expand(int population, Nodes &nodes, std::size_t position, std::vector<Term> &terms) const;
    template <class Visit> void for_each_cell(const Crossing &table, Visit visit) const;

    std::vector<Dimension> m_dimensions;
    int m_populations = 0;
    CellSystem m_system;
    std::vector<Crossing> m_tables;
    Index m_cells;
    Index m_unknowns;
    std::vector<std::vector<std::pair<int, std::size_t>>> m_related; ///< by cell: which sums of which dimension have been written down
    std::vector<std::vector<Term>> m_combinations;
    std::vector<std::vector<Term>> m_loose;
};

} // namespace ancora::disclosure
