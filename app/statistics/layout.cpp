// SPDX-License-Identifier: EUPL-1.2
#include "statistics/layout.h"

#include "statistics/events.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <algorithm>

namespace ancora::statistics {
namespace {

tl::unexpected<Error> misfit(const QString &place)
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("Statistics", "The definitions of the report do not fit the code lists."),
                place);
}

/// A leaf to be, from a code list or from the definitions.
struct Item {
    QString code;
    Labels label;
    int group = -1;
};

class TreeBuilder
{
public:
    TreeBuilder(const DimensionDefinition &definition, const LayoutRequest &request)
        : m_definition(definition), m_request(request)
    {
        m_tree.id = definition.id;
        m_tree.variable = definition.variable;
    }

    Result<Dimension> build(int depth, const Listed *listed)
    {
        ANCORA_TRY(collect());
        m_leaf_of_item.assign(m_items.size(), -1);
        for (std::size_t group = 0; group < m_groups.size(); ++group)
            add_group(static_cast<int>(group), depth == 1, listed);
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (m_items[item].group < 0)
                m_leaf_of_item[item] = add_leaf(add_node(m_items[item].code, m_items[item].label, -1, 1));
        }
        ANCORA_TAKE(const int missing, leaf_of_missing());
        if (m_definition.summed)
            add_total();
        map_values(missing);
        ANCORA_TRY(add_balances());
        return std::move(m_tree);
    }

private:
    Result<void> collect()
    {
        m_groups = m_definition.groups;
        if (!m_definition.list) {
            for (const CodeDefinition &code : m_definition.codes)
                m_items.push_back({code.code, code.labels, -1});
            return {};
        }
        const CodeList &list = m_request.lists.list(*m_definition.list);
        if (m_definition.group_by == QLatin1String("group")) {
            for (const CodeGroup &group : list.groups())
                m_groups.push_back({group.code.text(), group.labels, 0, group.code.text(), {}});
        }
        for (const CodeEntry &entry : list.entries()) {
            const QString value = group_value(entry);
            const int group = find_group(value);
            if (group < 0 && !value.isEmpty())
                return misfit(m_definition.id % u'.' % value);
            m_items.push_back({entry.code.text(), entry.labels, group});
        }
        return {};
    }

    [[nodiscard]] QString group_value(const CodeEntry &entry) const
    {
        if (m_definition.group_by.isEmpty())
            return {};
        if (m_definition.group_by == QLatin1String("group"))
            return entry.group.text();
        if (m_definition.group_by == QLatin1String("eu_membership")) {
            if (entry.code.text() == m_definition.home)
                return QStringLiteral("NAT");
            return is_eu_member_on(entry, m_request.options.cut_off) ? QStringLiteral("EU") : QStringLiteral("NEU");
        }
        return entry.attributes.value(m_definition.group_by).toString(m_definition.otherwise);
    }

    [[nodiscard]] int find_group(const QString &value) const
    {
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i].value == value)
                return static_cast<int>(i);
        }
        return -1;
    }

    int add_node(const QString &code, const Labels &label, int parent, int depth)
    {
        Node node{code, label, parent, depth};
        node.unknown = m_definition.missing && m_definition.missing->code == code;
        m_tree.nodes.push_back(std::move(node));
        return static_cast<int>(m_tree.nodes.size()) - 1;
    }

    int add_leaf(int node)
    {
        m_tree.leaves.push_back(node);
        return static_cast<int>(m_tree.leaves.size()) - 1;
    }

    void add_group(int group, bool group_is_leaf, const Listed *listed)
    {
        std::vector<std::size_t> members;
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (m_items[item].group == group)
                members.push_back(item);
        }
        if (members.empty())
            return;
        const CodeDefinition &definition = m_groups[static_cast<std::size_t>(group)];
        const int node = add_node(definition.code, definition.labels, -1, 1);
        if (group_is_leaf) {
            const int leaf = add_leaf(node);
            for (const std::size_t item : members)
                m_leaf_of_item[item] = leaf;
            return;
        }
        // A group with one member shows it anyway: the member is the group.
        const bool has_rest = listed && m_definition.rest && members.size() > 1;
        std::vector<std::size_t> unlisted;
        for (const std::size_t item : members) {
            if (has_rest && !listed->contains(m_items[item].code)) {
                unlisted.push_back(item);
                continue;
            }
            const int member = add_node(m_items[item].code, m_items[item].label, node, 2);
            m_tree.nodes[static_cast<std::size_t>(member)].listed_by_size = has_rest;
            m_leaf_of_item[item] = add_leaf(member);
        }
        if (unlisted.empty())
            return;
        const int rest = add_leaf(add_node(definition.code % QStringLiteral("_REST"), *m_definition.rest, node, 2));
        for (const std::size_t item : unlisted)
            m_leaf_of_item[item] = rest;
    }

    /// "No answer" may be an entry of the list, or a group of a tree cut at its groups, or a leaf of its own.
    Result<int> leaf_of_missing()
    {
        if (!m_definition.missing)
            return 0;
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            if (m_items[item].code == m_definition.missing->code)
                return m_leaf_of_item[item];
        }
        const int node = m_tree.find(m_definition.missing->code);
        if (node < 0)
            return add_leaf(add_node(m_definition.missing->code, m_definition.missing->labels, -1, 1));
        const auto leaf = std::find(m_tree.leaves.begin(), m_tree.leaves.end(), node);
        if (leaf == m_tree.leaves.end())
            return misfit(m_definition.id % QStringLiteral(".missing"));
        return static_cast<int>(leaf - m_tree.leaves.begin());
    }

    void add_total()
    {
        m_tree.total = add_node(QStringLiteral("TOTAL"), m_request.definitions.total, -1, 0);
        for (Node &node : m_tree.nodes) {
            if (node.parent < 0 && node.depth > 0)
                node.parent = m_tree.total;
        }
    }

    void map_values(int missing)
    {
        const bool banded = !m_definition.codes.empty() && m_definition.codes.front().below > 0;
        m_tree.leaf_of_others = static_cast<std::uint16_t>(missing);
        if (!banded) {
            for (const int leaf : m_leaf_of_item)
                m_tree.leaf_of_value.push_back(static_cast<std::uint16_t>(leaf));
            return;
        }
        // The last band has no upper end, so the table runs over every value but `no_code`.
        std::size_t band = 0;
        for (int value = 0; value < no_code; ++value) {
            while (m_definition.codes[band].below > 0 && value >= m_definition.codes[band].below)
                ++band;
            m_tree.leaf_of_value.push_back(static_cast<std::uint16_t>(m_leaf_of_item[band]));
        }
    }

    Result<void> add_balances()
    {
        for (const CodeDefinition &code : m_definition.codes) {
            if (code.balance.isEmpty())
                continue;
            std::vector<std::pair<int, int>> terms;
            for (auto term = code.balance.cbegin(); term != code.balance.cend(); ++term)
                terms.emplace_back(m_tree.find(term.key()), term.value());
            m_tree.balances.emplace_back(m_tree.find(code.code), std::move(terms));
        }
        return {};
    }

    const DimensionDefinition &m_definition;
    const LayoutRequest &m_request;
    std::vector<CodeDefinition> m_groups;
    std::vector<Item> m_items;
    std::vector<int> m_leaf_of_item;
    Dimension m_tree;
};

Result<Dimension> build_tree(const QString &id, int depth, const Listed *listed, const LayoutRequest &request)
{
    return TreeBuilder(*request.definitions.dimensions.constFind(id), request).build(depth, listed);
}

bool is_trafficking_only(TableScope scope, Scope report)
{
    return scope == TableScope::Trafficking || (scope == TableScope::Report && report == Scope::Trafficking);
}

std::optional<std::uint16_t> scope_value(TableScope table, Scope report, const Rules &rules)
{
    if (is_trafficking_only(table, report))
        return rules.trafficking;
    if (table == TableScope::Smuggling || (table == TableScope::Report && report == Scope::AggravatedSmuggling))
        return rules.smuggling;
    return std::nullopt;
}

void mark_impossible(Dimension &dimension, const Impossible &impossible)
{
    for (const NodeCondition &condition : impossible) {
        const int top = condition.dimension == dimension.id ? dimension.find(condition.code) : -1;
        for (std::size_t node = 0; top >= 0 && node < dimension.nodes.size(); ++node) {
            if (dimension.is_within(static_cast<int>(node), top))
                dimension.nodes[node].impossible = true;
        }
    }
}

Result<std::vector<bool>> values_within(const NodeCondition &condition, const LayoutRequest &request)
{
    ANCORA_TAKE(const Dimension dimension, build_tree(condition.dimension, 0, nullptr, request));
    const int top = dimension.find(condition.code);
    if (top < 0)
        return misfit(condition.dimension % u'.' % condition.code);
    std::vector<bool> result;
    for (const std::uint16_t leaf : dimension.leaf_of_value)
        result.push_back(dimension.is_within(dimension.leaves[leaf], top));
    return result;
}

Result<Block> build_block(const BlockDefinition &definition, const TableDefinition &table,
                          const LayoutRequest &request, const Rules &rules)
{
    Block block;
    block.population = definition.population;
    block.scope = scope_value(table.scope, request.options.scope, rules);
    block.row_dimensions = definition.rows.size();
    if (definition.only) {
        block.filter = request.definitions.dimensions[definition.only->dimension].variable;
        ANCORA_TAKE(block.allowed, values_within(*definition.only, request));
    }
    const auto listed = request.listed.constFind(table.id);
    for (const std::vector<AxisDefinition> *axes : {&definition.rows, &definition.columns}) {
        for (const AxisDefinition &axis : *axes) {
            const Listed *names = listed == request.listed.cend() ? nullptr : &*listed;
            ANCORA_TAKE(Dimension dimension, build_tree(axis.dimension, axis.depth, names, request));
            if (is_trafficking_only(table.scope, request.options.scope))
                mark_impossible(dimension, request.definitions.impossible);
            block.dimensions.push_back(std::move(dimension));
        }
    }
    return block;
}

/// Codes of all dimensions joined with '/', TOTAL where one is summed over, TOTAL alone where all are.
Heading heading_of(const std::vector<const Node *> &nodes, const Labels &total)
{
    Heading heading;
    QStringList codes;
    for (const Node *node : nodes) {
        codes.append(node->code);
        heading.depth += node->depth;
        heading.unknown = heading.unknown || node->unknown;
        heading.listed_by_size = heading.listed_by_size || node->listed_by_size;
    }
    heading.code = heading.depth == 0 ? QStringLiteral("TOTAL") : codes.join(u'/');
    for (const Language language : all_languages) {
        QStringList names;
        for (const Node *node : nodes) {
            if (node->depth > 0)
                names.append(node->label.in(language));
        }
        heading.label.set(language, names.isEmpty() ? total.in(language) : names.join(QStringLiteral(", ")));
    }
    return heading;
}

std::vector<Heading> headings_of(const std::vector<Dimension> &dimensions, std::size_t first, std::size_t last,
                                 const Labels &total)
{
    std::vector<std::vector<const Node *>> crossings(1);
    for (std::size_t i = first; i < last; ++i) {
        std::vector<std::vector<const Node *>> longer;
        for (const auto &crossing : crossings) {
            for (const Node &node : dimensions[i].nodes) {
                longer.push_back(crossing);
                longer.back().push_back(&node);
            }
        }
        crossings = std::move(longer);
    }
    std::vector<Heading> result;
    for (const auto &crossing : crossings)
        result.push_back(heading_of(crossing, total));
    return result;
}

std::vector<std::size_t> merge(std::vector<Heading> &all, const std::vector<Heading> &added)
{
    std::vector<std::size_t> positions;
    const auto before = static_cast<std::ptrdiff_t>(all.size()); // those of one block all differ
    for (const Heading &heading : added) {
        const auto same = [&heading](const Heading &other) { return other.code == heading.code; };
        const auto found = std::find_if(all.begin(), all.begin() + before, same);
        const bool is_new = found == all.begin() + before;
        positions.push_back(is_new ? all.size() : static_cast<std::size_t>(found - all.begin()));
        if (is_new)
            all.push_back(heading);
    }
    return positions;
}

} // namespace

Result<TableLayout> lay_out(const TableDefinition &definition, const LayoutRequest &request)
{
    ANCORA_TAKE(const Rules rules, Rules::of(request.definitions, request.lists));
    TableLayout table;
    table.id = definition.id;
    table.definition = &definition;
    for (const BlockDefinition &block : definition.blocks) {
        ANCORA_TAKE(Block built, build_block(block, definition, request, rules));
        table.blocks.push_back(std::move(built));
    }
    set_headings(table, request.definitions.total);
    return table;
}

void set_headings(TableLayout &table, const Labels &total)
{
    table.rows.clear();
    table.columns.clear();
    for (Block &block : table.blocks) {
        const std::size_t rows = block.row_dimensions;
        block.row_at = merge(table.rows, headings_of(block.dimensions, 0, rows, total));
        block.column_at = merge(table.columns, headings_of(block.dimensions, rows, block.dimensions.size(), total));
    }
}

int Dimension::find(const QString &code) const
{
    const auto same = [&code](const Node &node) { return node.code == code; };
    const auto found = std::find_if(nodes.begin(), nodes.end(), same);
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

bool Dimension::is_within(int node, int ancestor) const
{
    while (node >= 0 && node != ancestor)
        node = nodes[static_cast<std::size_t>(node)].parent;
    return node == ancestor;
}

std::size_t Block::leaf_cells() const
{
    std::size_t result = 1;
    for (const Dimension &dimension : dimensions)
        result *= dimension.leaves.size();
    return result;
}

std::vector<int> Block::nodes_of(std::size_t cell) const
{
    std::vector<int> nodes(dimensions.size());
    for (std::size_t i = dimensions.size(); i-- > 0;) {
        nodes[i] = static_cast<int>(cell % dimensions[i].nodes.size());
        cell /= dimensions[i].nodes.size();
    }
    return nodes;
}

std::size_t Block::cell_of(const std::vector<int> &nodes) const
{
    std::size_t cell = 0;
    for (std::size_t i = 0; i < dimensions.size(); ++i)
        cell = cell * dimensions[i].nodes.size() + static_cast<std::size_t>(nodes[i]);
    return cell;
}

std::optional<TableLayout::BlockCell> TableLayout::find(const QString &row_code,
                                                        const QString &column_code) const
{
    const auto at_row = position(rows, row_code);
    const auto at_column = position(columns, column_code);
    for (std::size_t i = 0; at_row && at_column && i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        const auto in_row = std::find(block.row_at.begin(), block.row_at.end(), *at_row);
        const auto in_column = std::find(block.column_at.begin(), block.column_at.end(), *at_column);
        if (in_row == block.row_at.end() || in_column == block.column_at.end())
            continue;
        return BlockCell{i, static_cast<std::size_t>(in_row - block.row_at.begin()) * block.column_at.size()
                                + static_cast<std::size_t>(in_column - block.column_at.begin())};
    }
    return std::nullopt;
}

} // namespace ancora::statistics
