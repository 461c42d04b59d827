// SPDX-License-Identifier: EUPL-1.2
#include "statistics/release_model.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ancora::statistics {
namespace {

tl::unexpected<Error> misfit(const QString &place)
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("Statistics", "The definitions of the report do not fit each other."), place);
}

QString counted_name(Population population)
{
    static constexpr std::array<const char *, population_count> names{"referrals", "new", "flow", "open",
                                                                      "documents", "closed", "residential",
                                                                      "accompanied"};
    return QString::fromLatin1(names[static_cast<std::size_t>(population)]);
}

std::optional<Scope> scope_of(Population population, TableScope table_scope, Scope report_scope)
{
    if (population == Population::Referrals || population == Population::Residential)
        return std::nullopt;
    switch (table_scope) {
    case TableScope::Report: return report_scope;
    case TableScope::Trafficking: return Scope::Trafficking;
    case TableScope::Smuggling: return Scope::AggravatedSmuggling;
    case TableScope::All: break;
    }
    return Scope::All;
}

/// Builds the dimension of one variable from all the trees that the tables have over it.
class DimensionMerger
{
public:
    explicit DimensionMerger(const Dimension &first) : m_first(first)
    {
        m_result.id = first.id;
        m_result.is_summed = first.total >= 0;
        m_node.assign(first.nodes.size(), ModelTable::total);
        for (std::size_t i = 0; i < first.nodes.size(); ++i) {
            if (static_cast<int>(i) == first.total)
                continue;
            m_node[i] = static_cast<int>(m_result.nodes.size());
            m_result.nodes.push_back({first.nodes[i].code, -1, {}});
        }
        for (std::size_t i = 0; i < first.nodes.size(); ++i) {
            const int parent = first.nodes[i].parent;
            if (m_node[i] >= 0 && parent >= 0 && parent != first.total)
                m_result.nodes[static_cast<std::size_t>(m_node[i])].parent = m_node[static_cast<std::size_t>(parent)];
        }
    }

    /// The node in the merged dimension of each node of `tree`.
    Result<std::vector<int>> merge(const Dimension &tree)
    {
        std::vector<int> nodes;
        for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
            int node = static_cast<int>(i) == tree.total ? ModelTable::total : m_result.find(tree.nodes[i].code);
            const bool may_differ = node >= 0 && &tree != &m_first && is_rest(tree.nodes[i].code);
            if ((node < 0 || may_differ) && static_cast<int>(i) != tree.total) {
                ANCORA_TAKE(node, find_grouping(tree, static_cast<int>(i)));
            }
            nodes.push_back(node);
        }
        set_parents(tree, nodes);
        return nodes;
    }

    [[nodiscard]] ModelDimension take() { return std::move(m_result); }

private:
    /// Leaves of the first tree under a node of another one over the same values.
    Result<std::set<int>> leaves_of(const Dimension &tree, int node) const
    {
        std::set<int> inside;
        std::set<int> outside;
        const auto sort = [&](std::uint16_t first, std::uint16_t other) {
            const bool is_inside = other != Dimension::no_leaf && tree.is_within(tree.leaves[other], node);
            (is_inside ? inside : outside).insert(m_first.leaves[first]);
        };
        for (std::size_t value = 0; value < m_first.leaf_of_value.size(); ++value)
            sort(m_first.leaf_of_value[value], tree.leaf(static_cast<std::uint16_t>(value)));
        sort(m_first.leaf_of_others, tree.leaf_of_others);
        for (const int leaf : inside) {
            if (outside.contains(leaf))
                return misfit(tree.id % u'.' % tree.nodes[static_cast<std::size_t>(node)].code);
        }
        return inside;
    }

    /// Groupings may stand in groupings.
    void set_parents(const Dimension &tree, const std::vector<int> &nodes)
    {
        const auto is_grouping = [this](int node) { return node >= 0 && m_result.nodes[static_cast<std::size_t>(node)].is_grouping(); };
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const int parent = tree.nodes[i].parent < 0 ? -1 : nodes[static_cast<std::size_t>(tree.nodes[i].parent)];
            if (is_grouping(nodes[i]) && is_grouping(parent))
                m_result.nodes[static_cast<std::size_t>(nodes[i])].parent = parent;
        }
    }

    [[nodiscard]] bool is_covered(int node, const std::set<int> &leaves) const
    {
        return std::all_of(m_first.leaves.begin(), m_first.leaves.end(),
                           [&](int leaf) { return !m_first.is_within(leaf, node) || leaves.contains(leaf); });
    }

    /// The node that holds just what this one holds; a new one where there is none.
    Result<int> find_grouping(const Dimension &tree, int node)
    {
        ANCORA_TAKE(const std::set<int> leaves, leaves_of(tree, node));
        ModelNode grouping{tree.nodes[static_cast<std::size_t>(node)].code, -1, {}};
        for (std::size_t i = 0; i < m_first.nodes.size(); ++i) {
            const int parent = m_first.nodes[i].parent;
            const bool is_largest = parent < 0 || parent == m_first.total || !is_covered(parent, leaves);
            if (m_node[i] >= 0 && is_largest && is_covered(static_cast<int>(i), leaves))
                grouping.cover.push_back(m_node[i]);
        }
        if (grouping.cover.empty())
            return misfit(tree.id % u'.' % grouping.code);
        if (grouping.cover.size() == 1 && m_result.nodes[static_cast<std::size_t>(grouping.cover.front())].code == grouping.code)
            return grouping.cover.front();
        const auto same = [&grouping](const ModelNode &one) { return one.code == grouping.code && one.cover == grouping.cover; };
        const auto known = std::find_if(m_result.nodes.begin(), m_result.nodes.end(), same);
        if (known != m_result.nodes.end())
            return static_cast<int>(known - m_result.nodes.begin());
        m_result.nodes.push_back(std::move(grouping));
        return static_cast<int>(m_result.nodes.size()) - 1;
    }

    const Dimension &m_first;
    ModelDimension m_result;
    std::vector<int> m_node; ///< of the first tree -> merged
};

/// Of the trees over a variable the one with the most codes.
std::map<Variable, const Dimension *> widest_trees(const std::vector<LaidOut> &reports)
{
    std::map<Variable, const Dimension *> widest;
    const auto look_at = [&widest](const Dimension &tree) {
        const Dimension *&best = widest[tree.variable];
        if (!best || tree.leaves.size() > best->leaves.size())
            best = &tree;
    };
    for (const LaidOut &one : reports) {
        std::for_each(one.trees.begin(), one.trees.end(), look_at);
        for (const TableLayout &layout : one.layouts) {
            for (const Block &block : layout.blocks)
                std::for_each(block.dimensions.begin(), block.dimensions.end(), look_at);
        }
    }
    return widest;
}

std::vector<std::size_t> grid_of(const Block &block, std::size_t grid_columns)
{
    std::vector<std::size_t> grid;
    for (std::size_t cell = 0; cell < block.cell_count(); ++cell) {
        const std::size_t columns = block.column_at.size();
        grid.push_back(block.row_at[cell / columns] * grid_columns + block.column_at[cell % columns]);
    }
    return grid;
}

/// The node whose values are just those that the block's filter lets through.
std::optional<int> filtered_node(const Block &block, const Dimension &tree)
{
    for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
        bool same = true;
        for (std::size_t value = 0; same && value < tree.leaf_of_value.size(); ++value) {
            const int leaf = tree.leaves[tree.leaf_of_value[value]];
            same = tree.is_within(leaf, static_cast<int>(node)) == (value < block.allowed.size() && block.allowed[value]);
        }
        if (same)
            return static_cast<int>(node);
    }
    return std::nullopt;
}

/// Puts the tables of all reports over the same dimensions.
class ModelMaker
{
public:
    explicit ModelMaker(std::map<Variable, const Dimension *> widest) : m_widest(std::move(widest))
    {
        for (const auto &[variable, tree] : m_widest) {
            m_number.emplace(variable, static_cast<int>(m_number.size()));
            m_mergers.try_emplace(variable, *tree);
        }
    }

    /// First of all, so that every table finds its codes.
    Result<void> add(const Dimension &tree)
    {
        ANCORA_TRY(m_mergers.at(tree.variable).merge(tree));
        return {};
    }

    Result<void> add(const LaidOut &from, std::size_t report, std::size_t number)
    {
        const TableLayout &layout = from.layouts[number];
        for (const Block &block : layout.blocks) {
            ModelTable table{.report = report,
                             .table = number,
                             .counted = counted_name(block.population),
                             .scope = scope_of(block.population, layout.definition->scope, from.report.options.scope),
                             .row_axes = block.row_dimensions,
                             .adds_up = layout.definition->hidden_with.isEmpty(),
                             .grid = grid_of(block, from.report.tables[number].columns.size())};
            table.population = table.counted;
            if (table.scope)
                table.population += u'-' % scope_code(*table.scope);
            table.population += cut_off_suffix(from.report.options);
            ANCORA_TRY(set_part(table, block, layout.id));
            for (const Dimension &tree : block.dimensions) {
                ANCORA_TAKE(std::vector<int> nodes, m_mergers.at(tree.variable).merge(tree));
                table.axes.push_back({m_number.at(tree.variable), std::move(nodes)});
            }
            m_model.tables.push_back(std::move(table));
        }
        return {};
    }

    ReleaseModel take()
    {
        for (auto &[variable, merger] : m_mergers)
            m_model.dimensions.push_back(merger.take());
        return std::move(m_model);
    }

private:
    Result<void> set_part(ModelTable &table, const Block &block, const QString &id)
    {
        if (block.allowed.empty())
            return {};
        const auto tree = m_widest.find(block.filter);
        const auto node = tree == m_widest.end() ? std::nullopt : filtered_node(block, *tree->second);
        if (!node)
            return misfit(id);
        table.part = tree->second->nodes[static_cast<std::size_t>(*node)].code;
        ANCORA_TAKE(const std::vector<int> nodes, m_mergers.at(block.filter).merge(*tree->second));
        table.fixed = {{m_number.at(block.filter), nodes[static_cast<std::size_t>(*node)]}};
        return {};
    }

    std::map<Variable, const Dimension *> m_widest;
    std::map<Variable, DimensionMerger> m_mergers;
    std::map<Variable, int> m_number;
    ReleaseModel m_model;
};

} // namespace

std::optional<std::int64_t> sum_of(const std::vector<Term> &terms, const Report &report)
{
    std::int64_t sum = 0;
    for (const Term &term : terms) {
        const ReportTable *table = report.table(term.table);
        const auto place = table ? table->place(term.row, term.column) : std::nullopt;
        if (!place)
            return std::nullopt;
        sum += term.factor * table->cells[*place].value;
    }
    return sum;
}

bool is_given(const CheckDefinition &check, const Report &report)
{
    return check.holds_in(report.options.scope)
        && (!check.may_differ || sum_of(check.left, report) == sum_of(check.right, report));
}

bool is_rest(const QString &code) { return code.endsWith(QStringLiteral("_REST")); }

QString cut_off_suffix(const ReportOptions &options)
{
    return is_whole_year(options.cut_off) ? QString() : QString(QStringLiteral("-to-") % options.cut_off.toString(QStringLiteral("MMdd")));
}

int ModelDimension::find(const QString &code) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&code](const ModelNode &node) { return node.code == code; });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

bool ModelDimension::has_groupings(std::size_t grouping) const
{
    return std::any_of(nodes.begin(), nodes.end(), [grouping](const ModelNode &node) {
        return node.is_grouping() && node.parent == static_cast<int>(grouping);
    });
}

std::vector<std::pair<int, int>> ModelTable::nodes_of(std::size_t cell) const
{
    std::vector<std::pair<int, int>> nodes = fixed;
    for (std::size_t i = axes.size(); i-- > 0;) {
        const int node = axes[i].nodes[cell % axes[i].nodes.size()];
        cell /= axes[i].nodes.size();
        if (node != total)
            nodes.emplace_back(axes[i].dimension, node);
    }
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

CellKey ReleaseModel::key(const ModelTable &table, std::size_t cell) const
{
    CellKey key{table.population, {}};
    for (const auto &[dimension, node] : table.nodes_of(cell)) {
        const ModelDimension &one = dimensions[static_cast<std::size_t>(dimension)];
        key.codes.emplace(one.id, one.nodes[static_cast<std::size_t>(node)].code);
    }
    return key;
}

QString ModelTable::printed_population() const
{
    return part.isEmpty() ? population : QString(population % u'-' % part);
}

CellKey ReleaseModel::printed_key(const ModelTable &table, std::size_t cell) const
{
    CellKey printed = key(table, cell);
    printed.population = table.printed_population();
    for (const auto &[dimension, node] : table.fixed)
        printed.codes.erase(dimensions[static_cast<std::size_t>(dimension)].id);
    return printed;
}

Result<ReleaseModel> ReleaseModel::of(const Report &report, const std::vector<TableLayout> &layouts)
{
    return of({{report, layouts}});
}

Result<ReleaseModel> ReleaseModel::of(const std::vector<LaidOut> &reports)
{
    ModelMaker maker(widest_trees(reports));
    for (const LaidOut &report : reports) {
        for (const Dimension &tree : report.trees)
            ANCORA_TRY(maker.add(tree));
    }
    for (std::size_t report = 0; report < reports.size(); ++report) {
        for (std::size_t table = 0; table < reports[report].layouts.size(); ++table)
            ANCORA_TRY(maker.add(reports[report], report, table));
    }
    return maker.take();
}

} // namespace ancora::statistics
