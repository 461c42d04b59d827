// SPDX-License-Identifier: EUPL-1.2
#include "statistics/plausibility.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <map>
#include <set>

namespace ancora::statistics {

// Context of the translations.
struct Plausibility {
    Q_DECLARE_TR_FUNCTIONS(Plausibility)
};

namespace {

/// A block with its counts as the report states them, by `Block::cell_of`; nothing where it has no such cell.
struct StatedBlock {
    const Block *block = nullptr;
    const BlockDefinition *definition = nullptr;
    const ReportTable *table = nullptr;
    std::vector<std::optional<std::int64_t>> values;
    std::vector<std::size_t> rows;    ///< of the report's table, by row of the block
    std::vector<std::size_t> columns;

    [[nodiscard]] std::size_t row(std::size_t cell) const { return rows[cell / columns.size()]; }
    [[nodiscard]] std::size_t column(std::size_t cell) const { return columns[cell % columns.size()]; }
};

/// Where the headings of a block stand in the report, by code; past the end for those it lacks.
std::vector<std::size_t> positions(const std::vector<std::size_t> &at, const std::vector<Heading> &layout,
                                   const std::vector<Heading> &stated)
{
    QHash<QString, std::size_t> known;
    for (std::size_t i = 0; i < stated.size(); ++i)
        known.insert(stated[i].code, i);
    std::vector<std::size_t> result;
    for (const std::size_t heading : at)
        result.push_back(known.value(layout[heading].code, stated.size()));
    return result;
}

std::vector<StatedBlock> stated_blocks(const std::vector<TableLayout> &layouts, const Report &counts)
{
    std::vector<StatedBlock> result;
    for (const TableLayout &layout : layouts) {
        const auto table = std::find_if(counts.tables.begin(), counts.tables.end(),
                                        [&layout](const ReportTable &stated) { return stated.id == layout.id; });
        for (std::size_t i = 0; table != counts.tables.end() && i < layout.blocks.size(); ++i) {
            const Block &block = layout.blocks[i];
            StatedBlock stated{&block, &layout.definition->blocks[i], &*table, {},
                               positions(block.row_at, layout.rows, table->rows),
                               positions(block.column_at, layout.columns, table->columns)};
            for (std::size_t cell = 0; cell < block.cell_count(); ++cell) {
                const bool exists = stated.row(cell) < table->rows.size() && stated.column(cell) < table->columns.size();
                stated.values.push_back(exists ? std::optional(table->at(stated.row(cell), stated.column(cell)).value)
                                               : std::nullopt);
            }
            result.push_back(std::move(stated));
        }
    }
    return result;
}

/// What the node is the sum of: its children, or the others of its balance.
std::vector<std::pair<int, int>> parts_of(const Dimension &dimension, int node)
{
    for (const auto &[balanced, terms] : dimension.balances) {
        if (balanced == node)
            return terms;
    }
    std::vector<std::pair<int, int>> parts;
    for (std::size_t child = 0; child < dimension.nodes.size(); ++child) {
        if (dimension.nodes[child].parent == node)
            parts.emplace_back(static_cast<int>(child), 1);
    }
    return parts;
}

bool adds_up(const StatedBlock &stated, std::size_t cell, std::size_t dimension)
{
    std::vector<int> nodes = stated.block->nodes_of(cell);
    const auto parts = parts_of(stated.block->dimensions[dimension], nodes[dimension]);
    std::int64_t sum = 0;
    for (const auto &[node, factor] : parts) {
        nodes[dimension] = node;
        sum += factor * stated.values[stated.block->cell_of(nodes)].value_or(0);
    }
    return parts.empty() || sum == stated.values[cell].value_or(0);
}

QualityFinding finding_at(QualityKind kind, const ReportTable &table, const Heading &row, const Heading &column)
{
    QualityFinding finding;
    finding.kind = kind;
    finding.severity = Severity::Red;
    finding.table = table.id;
    finding.row = row.code;
    finding.column = column.code;
    return finding;
}

void find_unadditive(const StatedBlock &stated, std::vector<QualityFinding> &findings)
{
    for (std::size_t cell = 0; cell < stated.values.size(); ++cell) {
        bool sound = true;
        for (std::size_t i = 0; i < stated.block->dimensions.size(); ++i)
            sound = sound && adds_up(stated, cell, i);
        if (sound || !stated.values[cell])
            continue;
        const Heading &row = stated.table->rows[stated.row(cell)], &column = stated.table->columns[stated.column(cell)];
        findings.push_back(finding_at(QualityKind::NotAdditive, *stated.table, row, column));
        findings.back().sentence = Plausibility::tr("%1: the parts do not add up to this figure.")
                                       .arg(cell_name(*stated.table, row, column));
    }
}

/// Whom a cell counts: the code in each dimension it is not summed over, and the scope where it has one.
using Conditions = std::map<QString, QString>;

Conditions conditions_of(const StatedBlock &stated, std::size_t cell)
{
    Conditions conditions;
    const std::vector<int> nodes = stated.block->nodes_of(cell);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Dimension &dimension = stated.block->dimensions[i];
        if (nodes[i] != dimension.total)
            conditions[dimension.id] = dimension.nodes[static_cast<std::size_t>(nodes[i])].code;
    }
    if (stated.definition->only)
        conditions.try_emplace(stated.definition->only->dimension, stated.definition->only->code);
    if (stated.block->scope)
        conditions[QStringLiteral("(scope)")] = QString::number(*stated.block->scope);
    return conditions;
}

/// Finds for every cell the cells of all tables that count the same people and more.
class Wholes
{
public:
    explicit Wholes(const std::vector<StatedBlock> &blocks)
    {
        for (const StatedBlock &stated : blocks) {
            for (const Dimension &dimension : stated.block->dimensions)
                remember(dimension);
            for (std::size_t cell = 0; cell < stated.values.size(); ++cell) {
                if (!stated.values[cell])
                    continue;
                const Cell place{&stated, cell};
                Cell &smallest = m_cells.try_emplace({stated.block->population, conditions_of(stated, cell)}, place).first->second;
                if (place.value() < smallest.value())
                    smallest = place;
            }
        }
    }

    void find_larger_parts(const StatedBlock &stated, std::vector<QualityFinding> &findings)
    {
        for (std::size_t cell = 0; cell < stated.values.size(); ++cell) {
            if (!stated.values[cell])
                continue;
            const Conditions conditions = conditions_of(stated, cell);
            compare({&stated, cell}, conditions, findings);
            for (const auto &[dimension, code] : conditions) {
                Conditions wider = conditions;
                const auto parent = m_parents.find({dimension, code});
                if (parent == m_parents.end() || parent->second.isEmpty())
                    wider.erase(dimension);
                else
                    wider[dimension] = parent->second;
                compare({&stated, cell}, wider, findings);
            }
        }
    }

private:
    struct Cell {
        const StatedBlock *stated;
        std::size_t cell;
        [[nodiscard]] std::int64_t value() const { return *stated->values[cell]; }
        [[nodiscard]] const Heading &row() const { return stated->table->rows[stated->row(cell)]; }
        [[nodiscard]] const Heading &column() const { return stated->table->columns[stated->column(cell)]; }
        [[nodiscard]] QString name() const { return cell_name(*stated->table, row(), column()); }
    };

    /// The code one level up, empty for the first level: tables that cut a tree short share its codes.
    void remember(const Dimension &dimension)
    {
        for (const Node &node : dimension.nodes) {
            if (node.parent >= 0 && node.parent != dimension.total)
                m_parents[{dimension.id, node.code}] = dimension.nodes[static_cast<std::size_t>(node.parent)].code;
        }
    }

    /// One finding for a row against another table is enough: its columns are wrong together.
    void compare(const Cell &part, const Conditions &conditions, std::vector<QualityFinding> &findings)
    {
        const auto whole = m_cells.find({part.stated->block->population, conditions});
        if (whole == m_cells.end() || part.value() <= whole->second.value())
            return;
        const ReportTable &table = *part.stated->table;
        if (!m_found.insert({table.id, part.row().code, whole->second.stated->table->id}).second)
            return;
        findings.push_back(finding_at(QualityKind::PartExceedsWhole, table, part.row(), part.column()));
        findings.back().sentence = Plausibility::tr("%1: this part is larger than the whole it belongs to (%2).")
                                       .arg(part.name(), whole->second.name());
    }

    std::map<std::pair<QString, QString>, QString> m_parents; ///< of (dimension, code)
    std::map<std::pair<Population, Conditions>, Cell> m_cells; ///< the smallest figure stated for the same people
    std::set<std::tuple<QString, QString, QString>> m_found;
};

} // namespace

QString cell_name(const ReportTable &table, const Heading &row, const Heading &column)
{
    const Language language = system_language();
    QStringList parts{table.id, row.label.in(language)};
    if (column.depth > 0)
        parts << column.label.in(language);
    return parts.join(QStringLiteral(", "));
}

std::vector<QualityFinding> implausible_figures(const std::vector<TableLayout> &layouts, const Report &counts)
{
    const std::vector<StatedBlock> blocks = stated_blocks(layouts, counts);
    std::vector<QualityFinding> findings;
    for (const StatedBlock &stated : blocks)
        find_unadditive(stated, findings);
    Wholes wholes(blocks);
    for (const StatedBlock &stated : blocks)
        wholes.find_larger_parts(stated, findings);
    return findings;
}

} // namespace ancora::statistics
