// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/definition.h"

#include <QHash>
#include <QSet>
#include <utility>

/// The definitions made concrete for one report: every tree with its nodes, every table with its headings.
namespace ancora::statistics {

struct Node {
    QString code;
    Labels label;
    int parent = -1;
    int depth = 0;
    bool unknown = false; ///< "there is no answer"
    bool listed_by_size = false;
    bool impossible = false;
};

/// A tree over one variable. Nodes are in print order: a group before its members, the total last.
struct Dimension {
    QString id;
    Variable variable = Variable::Scope;
    std::vector<Node> nodes;
    std::vector<int> leaves; ///< their nodes
    static constexpr std::uint16_t no_leaf = 0xffff; ///< of values that a coarser table leaves out
    std::vector<std::uint16_t> leaf_of_value;
    std::uint16_t leaf_of_others = 0; ///< values beyond the table: the last band, or "no answer"
    int total = -1;                   ///< node; -1 where the dimension is never summed over
    /// Nodes that always equal a combination of others: (node, its terms).
    std::vector<std::pair<int, std::vector<std::pair<int, int>>>> balances;

    [[nodiscard]] std::uint16_t leaf(std::uint16_t value) const
    {
        return value < leaf_of_value.size() ? leaf_of_value[value] : leaf_of_others;
    }
    [[nodiscard]] int find(const QString &code) const; ///< node, -1 where there is none
    [[nodiscard]] bool is_within(int node, int ancestor) const;
};

/// One crossing of dimensions. Its cells are numbered row by row over all nodes, the last dimension fastest.
struct Block {
    Population population = Population::New;
    std::optional<std::uint16_t> scope; ///< value of Variable::Scope; nothing = every scope
    Variable filter = Variable::Scope;
    std::vector<bool> allowed;          ///< by value of `filter`; empty = no filter
    std::vector<Dimension> dimensions;  ///< rows first
    std::size_t row_dimensions = 0;
    std::vector<std::size_t> row_at;    ///< row of the block -> row of the table
    std::vector<std::size_t> column_at;

    [[nodiscard]] std::size_t leaf_cells() const;
    [[nodiscard]] std::size_t cell_count() const { return row_at.size() * column_at.size(); }
    /// The node in each dimension of a cell.
    [[nodiscard]] std::vector<int> nodes_of(std::size_t cell) const;
    [[nodiscard]] std::size_t cell_of(const std::vector<int> &nodes) const;
};

struct TableLayout {
    QString id;
    const TableDefinition *definition = nullptr; ///< lives as long as the Definitions
    std::vector<Heading> rows;
    std::vector<Heading> columns;
    std::vector<Block> blocks;

    [[nodiscard]] std::optional<std::size_t> row(const QString &code) const { return position(rows, code); }
    [[nodiscard]] std::optional<std::size_t> column(const QString &code) const { return position(columns, code); }
    /// A cell by the number of its block and its number there.
    struct BlockCell {
        std::size_t block = 0;
        std::size_t cell = 0;
    };
    /// By the codes of its row and column; nothing where no block has them both.
    [[nodiscard]] std::optional<BlockCell> find(const QString &row_code, const QString &column_code) const;
};

/// Codes that have a row of their own in a table whose dimension has a rest; the others stand together.
using Listed = QSet<QString>;

struct LayoutRequest {
    const Definitions &definitions;
    const CodeLists &lists;
    const ReportOptions &options;
    /// By table; a table that is not named lists every code.
    QHash<QString, Listed> listed = {};
};

/// Error of kind Damaged where definitions and code lists do not fit each other.
[[nodiscard]] Result<TableLayout> lay_out(const TableDefinition &definition, const LayoutRequest &request);
/// The headings that follow from the blocks' trees, and where each block's cells stand under them.
void set_headings(TableLayout &table, const Labels &total);

} // namespace ancora::statistics
