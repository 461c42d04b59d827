// SPDX-License-Identifier: EUPL-1.2
#include "statistics/release.h"

#include "statistics/hidden_sums.h"
#include "statistics/release_frame.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ancora::statistics {

using disclosure::Cell;
using disclosure::CellIndex;
using disclosure::Standing;

namespace {

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

/// Counts persons whose accompaniment began, by what does not change afterwards.
bool is_begun(const ReleaseModel &model, const ModelTable &table)
{
    return table.counted == QStringLiteral("new") && std::none_of(table.axes.begin(), table.axes.end(), [&model](const auto &axis) {
        return model.dimensions[static_cast<std::size_t>(axis.dimension)].id == QStringLiteral("identification");
    });
}

} // namespace

Result<void> Release::add(const Report &report, const std::vector<TableLayout> &layouts, const Known &known)
{
    m_report = &report;
    m_known = &known;
    m_listed_at = known.listed_at.value_or(report.options.threshold);
    if (m_definitions.disclosure.rules.empty())
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Statistics", "The rules of disclosure are missing; nothing is published."));
    std::vector<LaidOut> all{{report, layouts}};
    for (const Beside &beside : known.besides)
        all.push_back({beside.counts, beside.layouts});
    ANCORA_TAKE(const ReleaseModel model, ReleaseModel::of(all));
    const Frame frame(m_builder, model, known.besides);
    m_tables.resize(report.tables.size());
    for (const ModelTable &table : model.tables) {
        if (table.report != 0 || !table.adds_up)
            continue;
        const std::size_t before = m_builder.cell_count();
        const std::vector<CellIndex> cells = add_table(frame, table, report, {});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const ReportCell &figure = report.tables[table.table].cells[table.grid[i]];
            const bool is_first = m_tables[table.table].emplace(table.grid[i], cells[i]).second;
            if (is_first && figure.status == CellStatus::Shown) // who hides it loses it in every table that prints it
                m_builder.cell(cells[i]).cost += cost_of(table, model, i, figure.value);
        }
        set_up(model, table, cells, before);
        add_sums(model, table, cells);
    }
    link_checks(report, m_tables);
    m_own_cells = m_builder.cell_count();
    for (std::size_t i = 0; i < known.besides.size(); ++i)
        ANCORA_TRY(add_beside(frame, model, i, known.besides[i]));
    for (const Report &version : known.versions)
        add_version(version);
    for (const Report &part : known.parts_of_year)
        add_part_of_year(part);
    for (const Report &neighbour : known.neighbours)
        add_neighbour(neighbour, known.besides);
    return {};
}

std::vector<CellIndex> Release::add_table(const Frame &frame, const ModelTable &table, const Report &report,
                                          const QString &centre)
{
    std::vector<std::int64_t> values;
    for (const std::size_t place : table.grid)
        values.push_back(report.tables[table.table].cells[place].value);
    return m_builder.add_table(frame.crossing(table, centre), values);
}

/// What may happen to the cells that this table brought in, and what must not become known of them.
void Release::set_up(const ReleaseModel &model, const ModelTable &table, const std::vector<CellIndex> &cells,
                     std::size_t known)
{
    const ReportTable &shown = m_report->tables[table.table];
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const ReportCell &figure = shown.cells[table.grid[i]];
        Cell &cell = m_builder.cell(cells[i]);
        if (is_known_to_be_listed(shown, table.grid[i]) && figure.value >= m_listed_at)
            raise_floor(cells[i], m_listed_at);
        if (table.counted == QStringLiteral("referrals") || table.counted == QStringLiteral("closed")
            || table.counted == QStringLiteral("accompanied") || is_begun(model, table))
            m_growing.insert(cells[i]);
        if (cells[i] < known) {
            if (figure.status == CellStatus::Shown && cell.standing == Standing::Withheld)
                cell.standing = Standing::Free; // printed in this table, if not in the other
            continue;
        }
        cell.high = m_report->options.threshold;
        if (figure.status == CellStatus::Impossible)
            cell.standing = Standing::Shown;
        else
            cell.target = figure.value < cell.high;
        if (figure.status == CellStatus::Hidden)
            cell.standing = Standing::Withheld;
    }
}

void Release::add_sums(const ReleaseModel &model, const ModelTable &table, const std::vector<CellIndex> &cells)
{
    std::vector<std::int64_t> values;
    std::vector<bool> possible;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        values.push_back(m_builder.cell(cells[i]).value);
        possible.push_back(m_report->tables[table.table].cells[table.grid[i]].status != CellStatus::Impossible);
    }
    for (const HiddenSum &sum : hidden_sums(model, table, values, possible, m_definitions.disclosure, m_report->options.threshold)) {
        std::vector<disclosure::Term> terms;
        Cell cell;
        for (const std::size_t part : sum.cells) {
            terms.push_back({cells[part], 1});
            cell.value += values[part];
        }
        std::sort(terms.begin(), terms.end(), [](const auto &a, const auto &b) { return a.index < b.index; });
        std::vector<CellIndex> parts;
        for (const disclosure::Term &term : terms)
            parts.push_back(term.index);
        if (!m_summed.insert(parts).second)
            continue; // another table has the same line
        cell.standing = Standing::Withheld;
        cell.target = true;
        cell.low = sum.low;
        cell.high = sum.high;
        m_part_of_sum.emplace(m_builder.add_combination(cell, terms), parts.front());
    }
}

std::optional<CellIndex> Release::find(const Report &report, const std::vector<Cells> &tables, const Term &term)
{
    const ReportTable *table = report.table(term.table);
    const auto place = table ? table->place(term.row, term.column) : std::nullopt;
    if (!place)
        return std::nullopt;
    const Cells &cells = tables[static_cast<std::size_t>(table - report.tables.data())];
    const auto found = cells.find(*place);
    return found == cells.end() ? std::nullopt : std::optional(found->second);
}

/// What the checks say of two tables everybody may use.
void Release::link_checks(const Report &report, const std::vector<Cells> &tables)
{
    for (const CheckDefinition &check : m_definitions.checks) {
        if (!is_given(check, report))
            continue;
        std::map<CellIndex, int> sum;
        bool is_complete = true;
        for (const auto &[terms, sign] : {std::pair(&check.left, 1), std::pair(&check.right, -1)}) {
            for (const Term &term : *terms) {
                if (const auto cell = find(report, tables, term))
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

void Release::write_back(Report &report, const disclosure::CellSystem &system, const disclosure::Protection &protection) const
{
    std::map<CellIndex, std::uint32_t> where; // the first place a cell stands in
    for (std::size_t table = 0; table < report.tables.size(); ++table) {
        for (const auto &[place, cell] : m_tables[table])
            where.try_emplace(cell, static_cast<std::uint32_t>(table << 20 | place));
    }
    for (std::size_t table = 0; table < report.tables.size(); ++table) {
        for (const auto &[place, index] : m_tables[table]) {
            if (!protection.hidden[index] && !m_told.contains(index))
                continue;
            ReportCell &cell = report.tables[table].cells[place];
            cell.status = CellStatus::Hidden;
            cell.why = cell.value < report.options.threshold ? Why::Small : Why::Protects;
            const auto sum = m_part_of_sum.find(protection.gives_away[index]);
            const auto protects = where.find(sum == m_part_of_sum.end() ? protection.gives_away[index] : sum->second);
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
    report.proof.known_before = static_cast<int>(protection.known_before.size() + m_told.size());
    report.proof.earlier = m_earlier;
    report.rules = m_definitions.disclosure.applied(report.options.threshold);
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
    // Where a target stays without a proof, other dice may find one; then what stands beside it is hidden too; in the end
    // everything.
    std::vector<bool> must_hide(system.cells.size());
    constexpr unsigned most_attempts = 4;
    for (unsigned attempt = 0; attempt < most_attempts; ++attempt) {
        const auto protection = disclosure::protect(system, must_hide, seed + attempt, progress, [&unwanted] { return unwanted; });
        if (unwanted)
            return cancelled();
        const std::vector<CellIndex> open = without_proof(system, protection, seed);
        if (open.empty()) {
            write_back(report, system, protection);
            hide_together(report);
            return {};
        }
        if (attempt + 2 >= most_attempts)
            must_hide.assign(system.cells.size(), true);
        else if (attempt > 0)
            hide_beside(system, open, must_hide);
    }
    return fail(Error::Kind::Refused,
                QCoreApplication::translate("Statistics", "Some small counts could not be proven to be safe, so nothing is published."));
}

} // namespace ancora::statistics
