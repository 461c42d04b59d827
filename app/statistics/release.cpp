// SPDX-License-Identifier: EUPL-1.2
#include "statistics/release.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ancora::statistics {

using disclosure::Cell;
using disclosure::CellIndex;
using disclosure::Standing;

namespace {

std::vector<int> add_dimensions(disclosure::SystemBuilder &builder, const ReleaseModel &model,
                                std::vector<std::vector<int>> &node_of)
{
    std::vector<int> dimensions;
    for (const ModelDimension &dimension : model.dimensions) {
        disclosure::Dimension tree(dimension.is_summed);
        std::vector<int> nodes(dimension.nodes.size(), disclosure::Dimension::root);
        const auto add_children = [&](const auto &self, int parent, int above) -> void {
            for (std::size_t i = 0; i < dimension.nodes.size(); ++i) {
                if (dimension.nodes[i].is_grouping() || dimension.nodes[i].parent != parent)
                    continue;
                nodes[i] = tree.add(above);
                self(self, static_cast<int>(i), nodes[i]);
            }
        };
        add_children(add_children, -1, disclosure::Dimension::root);
        std::vector<int> groupings;
        for (std::size_t i = 0; i < dimension.nodes.size(); ++i) {
            if (!dimension.nodes[i].is_grouping())
                continue;
            std::vector<int> cover;
            for (const int node : dimension.nodes[i].cover)
                cover.push_back(nodes[static_cast<std::size_t>(node)]);
            nodes[i] = cover.size() == 1 ? cover.front() : tree.add_group(std::move(cover));
            groupings.push_back(nodes[i]);
        }
        if (!groupings.empty() && dimension.is_summed)
            tree.add_sum(disclosure::Dimension::root, std::move(groupings));
        dimensions.push_back(builder.add_dimension(std::move(tree)));
        node_of.push_back(std::move(nodes));
    }
    return dimensions;
}

/// The federal report's totals are dearest, a fine cross cheapest; among equals the larger figure.
double cost_of(const ModelTable &table, const ReleaseModel &model, std::size_t cell, std::int64_t value)
{
    int fineness = 0;
    for (const auto &[dimension, node] : table.nodes_of(cell)) {
        const ModelNode &one = model.dimensions[static_cast<std::size_t>(dimension)].nodes[static_cast<std::size_t>(node)];
        fineness += one.parent < 0 ? 1 : 2;
    }
    return std::pow(100.0, 3 - std::min(fineness, 3)) * (1 + std::log1p(static_cast<double>(value)));
}

bool is_known_to_be_listed(const ReportTable &table, std::size_t place)
{
    const Heading &row = table.rows[place / table.columns.size()];
    const Heading &column = table.columns[place % table.columns.size()];
    return row.listed_by_size && column.depth == 0;
}

/// Targets that nobody can vouch for: no witness for one side, or a second look finds that they follow.
std::vector<CellIndex> without_proof(const disclosure::CellSystem &system, const disclosure::Protection &protection,
                                     std::uint64_t seed)
{
    std::vector<CellIndex> open = protection.unproven;
    for (const CellIndex cell : disclosure::targets_that_follow(system, protection.hidden, seed)) {
        if (std::find(protection.known_before.begin(), protection.known_before.end(), cell) == protection.known_before.end())
            open.push_back(cell);
    }
    return open;
}

void hide_beside(const disclosure::CellSystem &system, const std::vector<CellIndex> &cells, std::vector<bool> &must_hide)
{
    for (const CellIndex cell : cells) {
        for (const disclosure::Term &relation : system.relations_of[cell]) {
            for (const disclosure::Term &term : system.relations[relation.index])
                must_hide[term.index] = true;
        }
    }
}

QString name_of(const Report &report)
{
    return QStringLiteral("%1 %2 threshold=%3 version %4")
        .arg(report.options.year).arg(scope_code(report.options.scope)).arg(report.options.threshold).arg(report.options.version);
}

} // namespace

Result<void> Release::add(const Report &report, const std::vector<TableLayout> &layouts)
{
    m_report = &report;
    ANCORA_TAKE(const ReleaseModel model, ReleaseModel::of(report, layouts));
    std::vector<std::vector<int>> node_of;
    const std::vector<int> dimensions = add_dimensions(m_builder, model, node_of);
    std::map<QString, int> populations;
    m_tables.resize(report.tables.size());
    for (const ModelTable &table : model.tables) {
        if (!table.adds_up)
            continue;
        if (!populations.contains(table.population))
            populations.emplace(table.population, m_builder.add_population());
        disclosure::Crossing crossing{populations[table.population], {}, {}};
        for (const auto &[dimension, node] : table.fixed) {
            const auto at = static_cast<std::size_t>(dimension);
            crossing.fixed.emplace_back(dimensions[at], node_of[at][static_cast<std::size_t>(node)]);
        }
        for (const ModelTable::Axis &axis : table.axes) {
            const auto at = static_cast<std::size_t>(axis.dimension);
            crossing.axes.push_back({dimensions[at], {}});
            for (const int node : axis.nodes)
                crossing.axes.back().nodes.push_back(node == ModelTable::total ? disclosure::Dimension::root
                                                                               : node_of[at][static_cast<std::size_t>(node)]);
        }
        std::vector<std::int64_t> values;
        for (const std::size_t place : table.grid)
            values.push_back(report.tables[table.table].cells[place].value);
        const std::size_t known = m_builder.cell_count();
        const std::vector<CellIndex> cells = m_builder.add_table(crossing, values);
        for (std::size_t i = 0; i < cells.size(); ++i)
            m_tables[table.table].emplace(table.grid[i], cells[i]);
        set_up(model, table, cells, known);
    }
    link_checks();
    return {};
}

/// What may happen to the cells that this table brought in, and what must not become known of them.
void Release::set_up(const ReleaseModel &model, const ModelTable &table, const std::vector<CellIndex> &cells,
                     std::size_t known)
{
    const ReportTable &shown = m_report->tables[table.table];
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ReportCell &figure = shown.cells[table.grid[i]];
        Cell &cell = m_builder.cell(cells[i]);
        // A later version lists the countries of the first, however many persons each has left.
        if (m_report->options.version == 1 && is_known_to_be_listed(shown, table.grid[i]))
            cell.floor = m_report->options.threshold;
        if (cells[i] < known)
            continue;
        cell.cost = cost_of(table, model, i, figure.value);
        cell.high = m_report->options.threshold;
        if (figure.status == CellStatus::Impossible)
            cell.standing = Standing::Shown;
        else
            cell.target = figure.value < cell.high;
    }
}

std::optional<CellIndex> Release::find(const Term &term) const
{
    const ReportTable *table = m_report->table(term.table);
    const auto place = table ? table->place(term.row, term.column) : std::nullopt;
    if (!place)
        return std::nullopt;
    const Cells &cells = m_tables[static_cast<std::size_t>(table - m_report->tables.data())];
    const auto found = cells.find(*place);
    return found == cells.end() ? std::nullopt : std::optional(found->second);
}

/// What the checks say of two tables everybody may use.
void Release::link_checks()
{
    for (const CheckDefinition &check : m_definitions.checks) {
        if (!check.holds_in(m_report->options.scope))
            continue;
        std::map<CellIndex, int> sum;
        bool is_complete = true;
        for (const auto &[terms, sign] : {std::pair(&check.left, 1), std::pair(&check.right, -1)}) {
            for (const Term &term : *terms) {
                if (const auto cell = find(term))
                    sum[*cell] += sign * term.factor;
                else
                    is_complete = false;
            }
        }
        std::vector<disclosure::Term> relation;
        for (const auto &[cell, factor] : sum) {
            if (factor != 0)
                relation.push_back({cell, factor});
        }
        if (is_complete && !relation.empty())
            m_builder.add_loose(std::move(relation));
    }
}

void Release::add_version(const Report &earlier)
{
    for (std::size_t table = 0; table < m_report->tables.size(); ++table) {
        const ReportTable &now = m_report->tables[table];
        const ReportTable *before = earlier.table(now.id);
        const std::size_t columns = now.columns.size();
        for (const auto &[place, index] : m_tables[table]) {
            const auto then = before ? before->place(now.rows[place / columns].code, now.columns[place % columns].code)
                                     : std::nullopt;
            Cell &cell = m_builder.cell(index);
            if (!then || cell.standing == Standing::Shown)
                continue;
            const ReportCell &figure = before->cells[*then];
            const std::int64_t change = std::abs(cell.value - figure.value);
            if (figure.status == CellStatus::Hidden) {
                cell.standing = Standing::Withheld;
            } else if (change != 0 && change < m_report->options.threshold) {
                cell.standing = Standing::Withheld;
                cell.target = true; // whoever computed it would know the change
                cell.low = cell.value < cell.high ? cell.low : cell.value;
                cell.high = std::max(cell.high, cell.value);
            }
        }
    }
    m_earlier.push_back(name_of(earlier));
}

/// The stock at the turn of the year stands in both reports. What one has shown the other cannot hide, and what one
/// hides the other must not show.
void Release::add_neighbour(const Report &neighbour)
{
    const bool is_before = neighbour.options.year < m_report->options.year;
    const auto turn = [](bool start) {
        return Term{QStringLiteral("T7"), start ? QStringLiteral("START") : QStringLiteral("END"), QStringLiteral("TOTAL"), 1};
    };
    const ReportTable *table = neighbour.table(turn(!is_before).table);
    const auto place = table ? table->place(turn(!is_before).row, turn(!is_before).column) : std::nullopt;
    const auto ours = find(turn(is_before));
    if (!place || !ours)
        return;
    m_earlier.push_back(name_of(neighbour));
    Cell &cell = m_builder.cell(*ours);
    const ReportCell &theirs = table->cells[*place];
    const bool moved_a_little = theirs.value != cell.value && std::abs(theirs.value - cell.value) < m_report->options.threshold;
    if (theirs.status == CellStatus::Hidden || moved_a_little)
        cell.standing = Standing::Withheld;
    else if (theirs.value == cell.value && !cell.target)
        cell.standing = Standing::Shown;
}

void Release::write_back(Report &report, const disclosure::CellSystem &system, const disclosure::Protection &protection) const
{
    std::map<CellIndex, std::uint32_t> where; // the first place a cell stands in
    for (std::size_t table = 0; table < report.tables.size(); ++table) {
        for (const auto &[place, cell] : m_tables[table])
            where.try_emplace(cell, static_cast<std::uint32_t>(table << 20 | place));
    }
    for (std::size_t table = 0; table < report.tables.size(); ++table) {
        for (const auto &[place, index] : m_tables[table]) {
            if (!protection.hidden[index])
                continue;
            ReportCell &cell = report.tables[table].cells[place];
            cell.status = CellStatus::Hidden;
            cell.why = cell.value < report.options.threshold ? Why::Small : Why::Protects;
            const auto protects = where.find(protection.gives_away[index]);
            if (cell.why == Why::Protects && protects != where.end())
                cell.protects = protects->second;
        }
    }
    for (const auto &[index, place] : where) {
        const Cell &cell = system.cells[index];
        const bool is_small = cell.value < report.options.threshold && cell.standing != Standing::Shown;
        ++report.proof.cells;
        report.proof.small += is_small ? 1 : 0;
        report.proof.by_witness += is_small && protection.pool.is_proven(index) ? 1 : 0;
        report.proof.secondary += protection.hidden[index] && !is_small ? 1 : 0;
    }
    report.proof.narrowest = report.options.threshold;
    report.proof.known_before = static_cast<int>(protection.known_before.size());
    report.proof.earlier = m_earlier;
}

Result<void> Release::protect(Report &report, std::uint64_t seed, const Watch &watch)
{
    const disclosure::CellSystem system = m_builder.finish();
    if (!system.adds_up())
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Statistics", "The tables of the report do not add up; nothing is published."));
    bool unwanted = false;
    const auto progress = [&](std::size_t left, std::size_t of) {
        unwanted = unwanted || watch(of == 0 ? 1.0 : 1.0 - static_cast<double>(left) / static_cast<double>(of));
    };
    // Where a target stays without a proof, what stands beside it is hidden too; in the end everything.
    std::vector<bool> must_hide(system.cells.size());
    constexpr int most_attempts = 4;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const auto protection = disclosure::protect(system, must_hide, seed, progress, [&unwanted] { return unwanted; });
        if (unwanted)
            return fail(Error::Kind::Refused, QCoreApplication::translate("Statistics", "The protection was cancelled."));
        const std::vector<CellIndex> open = without_proof(system, protection, seed);
        if (open.empty()) {
            write_back(report, system, protection);
            return {};
        }
        if (attempt + 2 >= most_attempts)
            must_hide.assign(system.cells.size(), true);
        else
            hide_beside(system, open, must_hide);
    }
    return fail(Error::Kind::Refused,
                QCoreApplication::translate("Statistics", "Some small counts could not be proven to be safe, so nothing is published."));
}

} // namespace ancora::statistics
