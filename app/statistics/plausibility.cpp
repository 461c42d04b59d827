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
        const ReportTable *table = counts.table(layout.id);
        for (std::size_t i = 0; table && i < layout.blocks.size(); ++i) {
            const Block &block = layout.blocks[i];
            StatedBlock stated{&block, &layout.definition->blocks[i], table, {},
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

/// Whom a cell counts, as sorted numbers of `Vocabulary`: what is counted, and a code in each dimension that is not
/// summed over.
using Conditions = std::vector<int>;

/// Numbers for conditions, the same in every table, each with the next wider one.
class Vocabulary
{
public:
    int number(const QString &dimension, const QString &code)
    {
        const int next = static_cast<int>(m_wider.size());
        const auto [entry, is_new] = m_numbers.try_emplace({dimension, code}, next);
        if (is_new)
            m_wider.push_back(none);
        return entry->second;
    }
    void set_wider(int condition, int wider) { m_wider[static_cast<std::size_t>(condition)] = wider; }
    [[nodiscard]] int wider(int condition) const { return m_wider[static_cast<std::size_t>(condition)]; }

    static constexpr int none = -1; ///< no condition at all

private:
    std::map<std::pair<QString, QString>, int> m_numbers;
    std::vector<int> m_wider;
};

/// Finds for every cell the cells of all tables that count the same people and more.
class Wholes
{
public:
    explicit Wholes(const std::vector<StatedBlock> &blocks)
    {
        for (const StatedBlock &stated : blocks) {
            m_words.push_back(words_of(stated));
            for (std::size_t cell = 0; cell < stated.values.size(); ++cell) {
                if (!stated.values[cell])
                    continue;
                const Cell place{&stated, cell};
                Cell &smallest = m_cells.try_emplace(conditions_of(stated, m_words.back(), cell), place).first->second;
                if (place.value() < smallest.value())
                    smallest = place;
            }
        }
        for (std::size_t i = 0; i < blocks.size(); ++i)
            find_larger_parts(blocks[i], m_words[i]);
    }

    [[nodiscard]] std::vector<QualityFinding> findings() && { return std::move(m_findings); }

private:
    struct Cell {
        const StatedBlock *stated;
        std::size_t cell;
        [[nodiscard]] std::int64_t value() const { return *stated->values[cell]; }
        [[nodiscard]] const Heading &row() const { return stated->table->rows[stated->row(cell)]; }
        [[nodiscard]] const Heading &column() const { return stated->table->columns[stated->column(cell)]; }
        [[nodiscard]] QString name() const { return cell_name(*stated->table, row(), column()); }
    };

    /// The conditions of a block in numbers: those of all its cells, and by dimension and node.
    struct Words {
        Conditions always;
        std::vector<std::vector<int>> of_node;
    };

    Words words_of(const StatedBlock &stated)
    {
        Words words;
        // Different populations never meet: this condition has nothing wider, and is never left out.
        words.always.push_back(-2 - static_cast<int>(stated.block->population));
        if (stated.block->scope)
            words.always.push_back(m_vocabulary.number({}, QString::number(*stated.block->scope)));
        if (stated.definition->only)
            words.always.push_back(m_vocabulary.number(stated.definition->only->dimension, stated.definition->only->code));
        for (const Dimension &dimension : stated.block->dimensions) {
            std::vector<int> numbers;
            for (std::size_t node = 0; node < dimension.nodes.size(); ++node)
                numbers.push_back(static_cast<int>(node) == dimension.total
                                      ? Vocabulary::none
                                      : m_vocabulary.number(dimension.id, dimension.nodes[node].code));
            for (std::size_t node = 0; node < dimension.nodes.size(); ++node) {
                const int parent = dimension.nodes[node].parent;
                if (parent >= 0 && numbers[node] != Vocabulary::none)
                    m_vocabulary.set_wider(numbers[node], numbers[static_cast<std::size_t>(parent)]);
            }
            words.of_node.push_back(std::move(numbers));
        }
        return words;
    }

    static Conditions conditions_of(const StatedBlock &stated, const Words &words, std::size_t cell)
    {
        Conditions conditions = words.always;
        const std::vector<int> nodes = stated.block->nodes_of(cell);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const int condition = words.of_node[i][static_cast<std::size_t>(nodes[i])];
            if (condition != Vocabulary::none)
                conditions.push_back(condition);
        }
        std::sort(conditions.begin(), conditions.end());
        return conditions;
    }

    void find_larger_parts(const StatedBlock &stated, const Words &words)
    {
        for (std::size_t cell = 0; cell < stated.values.size(); ++cell) {
            if (!stated.values[cell])
                continue;
            const Conditions conditions = conditions_of(stated, words, cell);
            compare({&stated, cell}, conditions);
            for (std::size_t i = 1; i < conditions.size(); ++i) { // the first is the population
                Conditions wider = conditions;
                wider[i] = m_vocabulary.wider(conditions[i]);
                if (wider[i] == Vocabulary::none)
                    wider.erase(wider.begin() + static_cast<std::ptrdiff_t>(i));
                std::sort(wider.begin(), wider.end());
                compare({&stated, cell}, wider);
            }
        }
    }

    /// One finding for a row against another table is enough: its columns are wrong together.
    void compare(const Cell &part, const Conditions &conditions)
    {
        const auto whole = m_cells.find(conditions);
        if (whole == m_cells.end() || part.value() <= whole->second.value())
            return;
        const ReportTable &table = *part.stated->table;
        if (!m_found.insert({table.id, part.row().code, whole->second.stated->table->id}).second)
            return;
        m_findings.push_back(finding_at(QualityKind::PartExceedsWhole, table, part.row(), part.column()));
        m_findings.back().sentence = Plausibility::tr("%1: this part is larger than the whole it belongs to (%2).")
                                         .arg(part.name(), whole->second.name());
    }

    Vocabulary m_vocabulary;
    std::vector<Words> m_words;         ///< by block
    std::map<Conditions, Cell> m_cells; ///< the smallest figure stated for the same people
    std::set<std::tuple<QString, QString, QString>> m_found;
    std::vector<QualityFinding> m_findings;
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
    for (QualityFinding &finding : Wholes(blocks).findings())
        findings.push_back(std::move(finding));
    return findings;
}

} // namespace ancora::statistics
