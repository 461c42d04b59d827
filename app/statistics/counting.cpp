// SPDX-License-Identifier: EUPL-1.2
#include "statistics/counting.h"

#include "statistics/coarse_release.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::statistics {
namespace {

bool counts_in(const Block &block, const Event &event)
{
    if (block.scope && event.value(Variable::Scope) != *block.scope)
        return false;
    if (block.allowed.empty())
        return true;
    const std::uint16_t value = event.value(block.filter);
    return value < block.allowed.size() && block.allowed[value];
}

/// Extends one dimension of a dense array from its leaves to all its nodes. `inner` is the number of cells per
/// step of that dimension, `leaves.size() * inner` the length of one stretch.
BlockCounts roll_up(const BlockCounts &counts, const Dimension &dimension, std::size_t inner)
{
    const std::size_t leaves = dimension.leaves.size();
    const std::size_t nodes = dimension.nodes.size();
    const std::size_t stretches = counts.size() / (leaves * inner);
    BlockCounts result(stretches * nodes * inner, 0);
    for (std::size_t stretch = 0; stretch < stretches; ++stretch) {
        for (std::size_t leaf = 0; leaf < leaves; ++leaf) {
            const std::int64_t *from = counts.data() + (stretch * leaves + leaf) * inner;
            for (int node = dimension.leaves[leaf]; node >= 0;) {
                std::int64_t *to = result.data() + (stretch * nodes + static_cast<std::size_t>(node)) * inner;
                std::transform(from, from + inner, to, to, std::plus<>());
                node = dimension.nodes[static_cast<std::size_t>(node)].parent;
            }
        }
    }
    return result;
}

struct Tally {
    const Block *block;
    BlockCounts *counts;
};

/// Every block with its counts, by what it counts.
std::array<std::vector<Tally>, population_count> tallies_of(LeafCounts &leaves)
{
    std::array<std::vector<Tally>, population_count> tallies;
    for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
        for (std::size_t j = 0; j < leaves.tables[i].blocks.size(); ++j) {
            const Block &block = leaves.tables[i].blocks[j];
            tallies[static_cast<std::size_t>(block.population)].push_back({&block, &leaves.counts[i][j]});
        }
    }
    return tallies;
}

const DimensionDefinition *dimension_with_rest(const TableDefinition &table, const Definitions &definitions)
{
    for (const AxisDefinition &axis : table.blocks.front().rows) {
        const DimensionDefinition &dimension = *definitions.dimensions.constFind(axis.dimension);
        if (dimension.rest && axis.depth == 0)
            return &dimension;
    }
    return nullptr;
}

/// The entries with a row of their own. Which rows a table has must not tell more than its cells do: an entry is
/// named where its total reaches the threshold, so a missing row says just what a hidden cell says.
QHash<QString, Listed> find_listed(const LeafCounts &leaves, const Definitions &definitions, int threshold)
{
    QHash<QString, Listed> result;
    for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
        const DimensionDefinition *wanted = dimension_with_rest(*leaves.tables[i].definition, definitions);
        if (!wanted)
            continue;
        Listed &listed = result[leaves.tables[i].id];
        const Block &block = leaves.tables[i].blocks.front();
        const BlockCounts counts = roll_up(block, leaves.counts[i].front());
        std::vector<int> nodes;
        for (const Dimension &dimension : block.dimensions)
            nodes.push_back(dimension.total);
        for (std::size_t d = 0; d < nodes.size(); ++d) {
            const Dimension &dimension = block.dimensions[d];
            for (std::size_t node = 0; dimension.id == wanted->id && node < dimension.nodes.size(); ++node) {
                nodes[d] = static_cast<int>(node);
                if (counts[block.cell_of(nodes)] >= std::max(threshold, 1))
                    listed.insert(dimension.nodes[node].code);
            }
            nodes[d] = dimension.total;
        }
    }
    return result;
}

QHash<QString, Listed> listed_of(const Report &report, const Definitions &definitions)
{
    QHash<QString, Listed> result;
    for (const TableDefinition &definition : definitions.tables) {
        if (!dimension_with_rest(definition, definitions))
            continue;
        for (const ReportTable &table : report.tables) {
            for (const Heading &heading : table.rows) {
                if (table.id == definition.id)
                    result[table.id].insert(heading.code);
            }
        }
    }
    return result;
}

/// As the table stands in the report.
Result<TableLayout> layout_of(const Facts &facts, const CodeLists &lists, const Definitions &definitions, const Report &report,
                              const TableDefinition &definition)
{
    const ReportTable *table = report.table(definition.id);
    if (report.options.method != Method::Collapsing || report.options.confidential() || !table)
        return lay_out(definition, {definitions, lists, report.options, listed_of(report, definitions)});
    ANCORA_TAKE(const LeafCounts leaves, count_leaves(facts, lists, definitions, report.options));
    return CoarseRelease(leaves, lists, definitions, report.options.threshold).layout_of(*table);
}

/// Whether an event is one of those a cell counts.
bool is_member(const Block &block, const std::vector<int> &nodes, const Event &event)
{
    if (!counts_in(block, event))
        return false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Dimension &dimension = block.dimensions[i];
        const std::uint16_t leaf = dimension.leaf(event.value(dimension.variable));
        if (leaf == Dimension::no_leaf || !dimension.is_within(dimension.leaves[leaf], nodes[i]))
            return false;
    }
    return true;
}

} // namespace

BlockCounts roll_up(const Block &block, BlockCounts counts)
{
    std::size_t inner = 1;
    for (std::size_t i = block.dimensions.size(); i-- > 0;) {
        counts = roll_up(counts, block.dimensions[i], inner);
        inner *= block.dimensions[i].nodes.size();
    }
    return counts;
}

BlockCounts regroup(const BlockCounts &counts, const Block &from, const Block &to)
{
    std::vector<std::vector<std::uint16_t>> new_leaf(from.dimensions.size());
    for (std::size_t i = 0; i < from.dimensions.size(); ++i) {
        new_leaf[i].assign(from.dimensions[i].leaves.size(), to.dimensions[i].leaf_of_others);
        for (std::size_t value = 0; value < from.dimensions[i].leaf_of_value.size(); ++value)
            new_leaf[i][from.dimensions[i].leaf_of_value[value]] = to.dimensions[i].leaf_of_value[value];
    }
    BlockCounts result(to.leaf_cells(), 0);
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        std::size_t rest = cell;
        std::size_t target = 0;
        std::size_t inner = 1;
        bool left_out = false;
        for (std::size_t i = from.dimensions.size(); i-- > 0;) {
            const std::uint16_t leaf = new_leaf[i][rest % new_leaf[i].size()];
            left_out = left_out || leaf == Dimension::no_leaf;
            target += leaf * inner;
            rest /= new_leaf[i].size();
            inner *= to.dimensions[i].leaves.size();
        }
        if (!left_out)
            result[target] += counts[cell];
    }
    return result;
}

std::optional<std::size_t> leaf_cell(const Block &block, const Event &event)
{
    if (!counts_in(block, event))
        return std::nullopt;
    std::size_t cell = 0;
    for (const Dimension &dimension : block.dimensions) {
        const std::uint16_t leaf = dimension.leaf(event.value(dimension.variable));
        if (leaf == Dimension::no_leaf)
            return std::nullopt;
        cell = cell * dimension.leaves.size() + leaf;
    }
    return cell;
}

Result<LeafCounts> count_leaves(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                const ReportOptions &options)
{
    ANCORA_TAKE(const Rules rules, Rules::of(definitions, lists));
    LeafCounts leaves;
    leaves.capacity = facts.capacity_on(Period::of(options).last);
    for (const TableDefinition &definition : definitions.tables) {
        ANCORA_TAKE(TableLayout table, lay_out(definition, {definitions, lists, options}));
        leaves.counts.emplace_back();
        for (const Block &block : table.blocks)
            leaves.counts.back().emplace_back(block.leaf_cells(), 0);
        leaves.tables.push_back(std::move(table));
    }
    const auto tallies = tallies_of(leaves);
    for_each_event(facts, Period::of(options), rules, [&tallies](Population population, const Event &event) {
        for (const Tally &tally : tallies[static_cast<std::size_t>(population)]) {
            if (const auto cell = leaf_cell(*tally.block, event))
                (*tally.counts)[*cell] += event.weight;
        }
    });
    return leaves;
}

Result<CountedYear> list_and_roll_up(const LeafCounts &leaves, const CodeLists &lists, const Definitions &definitions,
                                     const ReportOptions &options, const Report *like)
{
    const LayoutRequest request{definitions, lists, options,
                                like ? listed_of(*like, definitions) : find_listed(leaves, definitions, options.threshold)};
    CountedYear year{{}, {}, leaves.capacity};
    for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
        const TableLayout &full = leaves.tables[i];
        TableLayout shown = full;
        if (request.listed.contains(full.id)) {
            ANCORA_TAKE(shown, lay_out(*full.definition, request));
        }
        year.counts.emplace_back();
        for (std::size_t j = 0; j < full.blocks.size(); ++j) {
            const BlockCounts grouped = regroup(leaves.counts[i][j], full.blocks[j], shown.blocks[j]);
            year.counts.back().push_back(roll_up(shown.blocks[j], grouped));
        }
        year.tables.push_back(std::move(shown));
    }
    return year;
}

Result<CountedYear> count_year(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                               const ReportOptions &options, const Report *like)
{
    ANCORA_TAKE(const LeafCounts leaves, count_leaves(facts, lists, definitions, options));
    return list_and_roll_up(leaves, lists, definitions, options, like);
}

Result<std::vector<FileId>> members(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                    const Report &report, const QString &table, const QString &row,
                                    const QString &column)
{
    ANCORA_TAKE(const Rules rules, Rules::of(definitions, lists));
    const auto is_table = [&table](const TableDefinition &definition) { return definition.id == table; };
    const auto definition = std::find_if(definitions.tables.begin(), definitions.tables.end(), is_table);
    const tl::unexpected<Error> no_figure =
        fail(Error::Kind::NotFound, QCoreApplication::translate("Statistics", "The report has no such figure."), table);
    if (definition == definitions.tables.end())
        return no_figure;
    if (report.rounded > 0)
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Statistics", "Behind a rounded figure there are not just so many people. The "
                                                              "confidential figures open their lists."));
    ANCORA_TAKE(const TableLayout layout, layout_of(facts, lists, definitions, report, *definition));
    const auto cell = layout.find(row, column);
    if (!cell)
        return no_figure;
    const Block &block = layout.blocks[cell->block];
    const std::vector<int> nodes = block.nodes_of(cell->cell);
    std::vector<FileId> result;
    for_each_event(facts, Period::of(report.options), rules, [&](Population population, const Event &event) {
        if (population != block.population || !is_member(block, nodes, event))
            return;
        result.push_back(population == Population::Referrals ? facts.referrals[event.record].id
                                                             : facts.cases[event.record].id);
    });
    return result;
}

} // namespace ancora::statistics
