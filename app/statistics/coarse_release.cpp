// SPDX-License-Identifier: EUPL-1.2
#include "statistics/coarse_release.h"

#include <algorithm>
#include <map>

namespace ancora::statistics {
namespace {

/// Countries stand under their region, where that says more than "non-EU" of those that are below the threshold: where
/// all of the region's are, or those that are reach it together.
bool is_region_useful(const std::vector<std::size_t> &countries, const std::vector<std::int64_t> &sizes,
                      std::int64_t threshold)
{
    std::int64_t rest = 0;
    bool any_large = false;
    for (const std::size_t country : countries) {
        any_large = any_large || sizes[country] >= threshold;
        rest += sizes[country] < threshold ? sizes[country] : 0;
    }
    return countries.size() > 1 && (!any_large || rest >= threshold);
}

/// `sizes` by node of `tree`.
Dimension with_regions(const Dimension &tree, const CodeList &list, const std::vector<std::int64_t> &sizes,
                       std::int64_t threshold)
{
    Dimension result = tree;
    result.nodes.clear();
    std::vector<int> moved(tree.nodes.size(), -1);
    const auto add = [&result](const Node &node, int parent, int depth) {
        result.nodes.push_back(node);
        result.nodes.back().parent = parent;
        result.nodes.back().depth = depth;
        return static_cast<int>(result.nodes.size()) - 1;
    };
    for (std::size_t top = 0; top < tree.nodes.size(); ++top) {
        if (tree.nodes[top].parent != tree.total)
            continue;
        moved[top] = add(tree.nodes[top], -1, 1);
        std::map<Code, std::vector<std::size_t>> regions;
        for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
            if (tree.nodes[node].parent == static_cast<int>(top))
                regions[list.group_of(Code::parse(tree.nodes[node].code).value_or(Code()))].push_back(node);
        }
        for (const auto &[region, countries] : regions) {
            const bool is_whole = std::count_if(list.entries().begin(), list.entries().end(),
                                                [&code = region](const CodeEntry &entry) { return entry.group == code; })
                == static_cast<std::ptrdiff_t>(countries.size());
            int parent = moved[top];
            if (!region.text().isEmpty() && is_region_useful(countries, sizes, threshold)) {
                Node node;
                node.code = is_whole ? region.text() : tree.nodes[top].code % u'_' % region.text();
                for (const Language language : all_languages) {
                    const QString name = list.label(region, language);
                    const QString part = tree.nodes[top].label.in(language);
                    node.label.set(language, is_whole ? name : name % QStringLiteral(", ") % part);
                }
                parent = add(node, moved[top], 2);
            }
            for (const std::size_t country : countries)
                moved[country] = add(tree.nodes[country], parent, parent == moved[top] ? 2 : 3);
        }
    }
    result.total = add(tree.nodes[static_cast<std::size_t>(tree.total)], -1, 0);
    for (Node &node : result.nodes) {
        if (node.depth == 1)
            node.parent = result.total;
    }
    for (int &leaf : result.leaves)
        leaf = moved[static_cast<std::size_t>(leaf)];
    return result;
}

/// What headings over `axes` dimensions say of one of them.
QSet<QString> codes_at(const std::vector<Heading> &headings, std::size_t axes, std::size_t axis)
{
    QSet<QString> codes;
    for (const Heading &heading : headings) {
        const QStringList parts = heading.code.split(u'/');
        if (parts.size() == static_cast<qsizetype>(axes))
            codes.insert(parts[static_cast<qsizetype>(axis)]);
    }
    return codes;
}

} // namespace

std::vector<std::int64_t> sizes_in(const Block &block, const BlockCounts &counts, std::size_t dimension)
{
    const Dimension &tree = block.dimensions[dimension];
    std::size_t inner = 1;
    for (std::size_t i = dimension + 1; i < block.dimensions.size(); ++i)
        inner *= block.dimensions[i].leaves.size();
    std::vector<std::int64_t> sizes(tree.nodes.size(), 0);
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        for (int node = tree.leaves[cell / inner % tree.leaves.size()]; node >= 0;) {
            sizes[static_cast<std::size_t>(node)] += counts[cell];
            node = tree.nodes[static_cast<std::size_t>(node)].parent;
        }
    }
    return sizes;
}

CoarseRelease::CoarseRelease(const LeafCounts &leaves, const CodeLists &lists, const Definitions &definitions, int threshold)
    : m_leaves(leaves), m_lists(lists), m_definitions(definitions), m_threshold(threshold)
{
    for (const TableDefinition &table : definitions.tables) {
        for (const BlockDefinition &block : table.blocks) {
            if (block.only)
                m_last[block.only->dimension].insert(block.only->code);
        }
    }
    for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
        for (std::size_t j = 0; j < leaves.tables[i].blocks.size(); ++j)
            learn(leaves.tables[i].blocks[j], leaves.counts[i][j]);
    }
}

std::vector<CoarseTree> CoarseRelease::trees_of(const TableLayout &table) const
{
    std::vector<CoarseTree> trees;
    QSet<QString> known;
    for (const Block &block : table.blocks) {
        for (const Dimension &dimension : block.dimensions) {
            if (known.contains(dimension.id))
                continue;
            known.insert(dimension.id);
            const DimensionDefinition &definition = *m_definitions.dimensions.constFind(dimension.id);
            trees.emplace_back(regions_of(dimension) ? m_finest.value(dimension.id) : dimension,
                               m_sizes.value(dimension.id),
                               m_last.value(dimension.id), m_threshold,
                               CoarseTree::Texts{m_definitions.remaining, definition.rest});
        }
    }
    return trees;
}

TableLayout CoarseRelease::layout_of(const ReportTable &collapsed) const
{
    const auto same = [&collapsed](const TableLayout &table) { return table.id == collapsed.id; };
    TableLayout layout = *std::find_if(m_leaves.tables.begin(), m_leaves.tables.end(), same);
    if (!layout.definition->hidden_with.isEmpty())
        return layout;
    const std::vector<CoarseTree> trees = trees_of(layout);
    for (Block &block : layout.blocks) {
        for (std::size_t axis = 0; axis < block.dimensions.size(); ++axis) {
            Dimension &dimension = block.dimensions[axis];
            const bool is_row = axis < block.row_dimensions;
            const std::size_t axes = is_row ? block.row_dimensions : block.dimensions.size() - block.row_dimensions;
            const QSet<QString> codes = codes_at(is_row ? collapsed.rows : collapsed.columns, axes,
                                                 is_row ? axis : axis - block.row_dimensions);
            const auto tree = std::find_if(trees.begin(), trees.end(),
                                           [&dimension](const CoarseTree &one) { return one.finest().id == dimension.id; });
            dimension = tree->build(tree->printing(codes));
        }
    }
    set_headings(layout, m_definitions.total);
    return layout;
}

const CodeList *CoarseRelease::regions_of(const Dimension &dimension) const
{
    const DimensionDefinition &definition = *m_definitions.dimensions.constFind(dimension.id);
    const bool has_members = std::any_of(dimension.nodes.begin(), dimension.nodes.end(),
                                         [](const Node &node) { return node.depth == 2; });
    return definition.rest && definition.list && has_members ? &m_lists.list(*definition.list) : nullptr;
}

/// The first table with the dimension counts the whole population; later ones may count a part of it.
void CoarseRelease::learn(const Block &block, const BlockCounts &counts)
{
    for (std::size_t i = 0; i < block.dimensions.size(); ++i) {
        const Dimension &dimension = block.dimensions[i];
        if (m_sizes.contains(dimension.id))
            continue;
        Block full = block;
        if (const CodeList *list = regions_of(dimension)) {
            full.dimensions[i] = with_regions(dimension, *list, sizes_in(block, counts, i), m_threshold);
            m_finest.insert(dimension.id, full.dimensions[i]);
        }
        const auto sizes = sizes_in(full, counts, i);
        Sizes &by_code = m_sizes[dimension.id];
        for (std::size_t node = 0; node < sizes.size(); ++node)
            by_code.insert(full.dimensions[i].nodes[node].code, sizes[node]);
    }
}

} // namespace ancora::statistics
