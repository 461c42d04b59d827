// SPDX-License-Identifier: EUPL-1.2
//
// What everybody may hold beside the report to be protected: other editions of its year, other years, other centres.
#include "statistics/release_frame.h"
#include "statistics/report_changes.h"

#include <algorithm>

namespace ancora::statistics {

using disclosure::Cell;
using disclosure::CellIndex;
using disclosure::Standing;

namespace {

const QString stock_table = QStringLiteral("T7");

/// The members of the group that a row of the rest closes, the rest left out.
std::vector<std::size_t> listed_before_rest(const ReportTable &table, std::size_t rest)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = rest; row-- > 0 && table.rows[row].depth >= table.rows[rest].depth;)
        rows.push_back(row);
    return rows;
}

} // namespace

Result<void> Release::add_beside(const Frame &frame, const ReleaseModel &model, std::size_t number, const Beside &beside)
{
    std::vector<Cells> tables(beside.counts.tables.size());
    for (const ModelTable &table : model.tables) {
        if (table.report != number + 1 || !table.adds_up)
            continue;
        const std::size_t before = m_builder.cell_count();
        const std::vector<CellIndex> cells = add_table(frame, table, beside.counts, beside.centre);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            tables[table.table].emplace(table.grid[i], cells[i]);
            set_up_beside(beside, beside.counts.tables[table.table], table.grid[i], cells[i], cells[i] >= before);
        }
    }
    link_checks(beside.counts, tables);
    m_stocks.emplace_back();
    for (const QString &stock : {QStringLiteral("START"), QStringLiteral("END")}) {
        if (const auto cell = find(beside.counts, tables, {stock_table, stock, QStringLiteral("TOTAL"), 1}))
            m_stocks.back().emplace(stock, *cell);
    }
    for (const Report &published : beside.published) {
        m_earlier.push_back({published.options, beside.centre});
        if (beside.centre.isEmpty())
            m_same.push_back(&published);
    }
    return {};
}

/// Printed by others alone, a cell is never shown by us; what others have shown is known.
void Release::set_up_beside(const Beside &beside, const ReportTable &table, std::size_t place, CellIndex index, bool is_new)
{
    Cell &cell = m_builder.cell(index);
    const bool is_impossible = table.cells[place].status == CellStatus::Impossible;
    if (is_new) {
        cell.standing = is_impossible ? Standing::Shown : Standing::Withheld;
        cell.high = beside.counts.options.threshold;
        cell.target = !is_impossible && cell.value < cell.high;
    }
    if (is_impossible)
        return;
    for (const Report &published : beside.published) {
        const ReportCell *figure = same_cell(published, table, place);
        const std::int64_t change = figure ? std::abs(cell.value - figure->value) : 0;
        if (figure && figure->status != CellStatus::Hidden && change == 0)
            tell(index);
        else if (figure && cell.standing != Standing::Shown && figure->status == CellStatus::Hidden)
            cell.standing = Standing::Withheld;
        else if (figure && cell.standing != Standing::Shown && change < beside.counts.options.threshold)
            withhold(index);
    }
}

/// Everybody knows it, and whatever follows from it.
void Release::tell(CellIndex index)
{
    Cell &cell = m_builder.cell(index);
    if (cell.target && index < m_own_cells && cell.value < m_report->options.threshold)
        m_told.insert(index);
    cell.standing = Standing::Shown;
    cell.target = false;
}

/// Everybody knows that there are so many, so nothing need leave room for fewer.
void Release::raise_floor(CellIndex index, std::int64_t least)
{
    Cell &cell = m_builder.cell(index);
    cell.floor = std::max(cell.floor, least);
    cell.low = std::max(cell.low, cell.floor);
}

/// Whoever computed it would know by how few it has changed.
void Release::withhold(CellIndex index)
{
    Cell &cell = m_builder.cell(index);
    cell.standing = Standing::Withheld;
    cell.target = true;
    cell.low = cell.value < cell.high ? cell.low : cell.value;
    cell.high = std::max(cell.high, cell.value);
}

/// What it hid stays hidden, so that two thresholds do not tell what lies between them. A figure is shown again where it
/// has not changed or has changed by the threshold at least (5.6 of the method).
void Release::add_version(const Report &earlier)
{
    for (std::size_t table = 0; table < m_report->tables.size(); ++table) {
        for (const auto &[place, index] : m_tables[table]) {
            const ReportCell *figure = same_cell(earlier, m_report->tables[table], place);
            Cell &cell = m_builder.cell(index);
            if (!figure || cell.standing == Standing::Shown)
                continue;
            const std::int64_t change = std::abs(cell.value - figure->value);
            if (figure->status == CellStatus::Hidden)
                cell.standing = Standing::Withheld;
            else if (change != 0 && change < m_report->options.threshold)
                withhold(index);
            else if (change == 0 && cell.value < m_report->options.threshold)
                m_told.insert(index);
        }
    }
    m_earlier.push_back({earlier.options, {}});
    m_same.push_back(&earlier);
}

/// As a version, and besides: what begins or ends in a year only becomes more.
void Release::add_part_of_year(const Report &earlier)
{
    for (std::size_t table = 0; table < m_report->tables.size(); ++table) {
        const ReportTable &now = m_report->tables[table];
        const ReportTable *before = earlier.table(now.id);
        for (const auto &[place, index] : m_tables[table]) {
            const ReportCell *figure = same_cell(earlier, now, place);
            Cell &cell = m_builder.cell(index);
            const bool rest = is_rest(now.rows[place / now.columns.size()].code);
            if (!figure || rest || cell.standing == Standing::Shown)
                continue;
            const std::int64_t change = cell.value - figure->value;
            if (earlier.options.scope != m_report->options.scope) {
                // Of another scope it is only a bound.
            } else if (figure->status == CellStatus::Hidden) {
                cell.standing = Standing::Withheld;
            } else if (change != 0 && std::abs(change) < m_report->options.threshold) {
                withhold(index);
            }
            const bool is_part = earlier.options.scope == m_report->options.scope || m_report->options.scope == Scope::All;
            if (figure->status == CellStatus::Shown && is_part && change >= 0 && m_growing.contains(index))
                raise_floor(index, figure->value);
        }
        if (before && earlier.options.scope == m_report->options.scope)
            add_rests(table, *before);
    }
    m_earlier.push_back({earlier.options, {}});
}

/// The part of a year lists other countries, so what it has left over is found in other cells together.
void Release::add_rests(std::size_t number, const ReportTable &before)
{
    const ReportTable &now = m_report->tables[number];
    const auto cell_at = [&](const QString &row, const QString &column) -> std::optional<CellIndex> {
        const auto place = now.place(row, column);
        const auto cell = place ? m_tables[number].find(*place) : m_tables[number].end();
        return cell == m_tables[number].end() ? std::nullopt : std::optional(cell->second);
    };
    for (std::size_t rest = 0; rest < before.rows.size(); ++rest) {
        if (!is_rest(before.rows[rest].code))
            continue;
        const QString group = before.rows[rest].code.section(u'_', 0, -2);
        for (std::size_t column = 0; column < before.columns.size(); ++column) {
            std::map<CellIndex, int> sum;
            bool is_complete = true;
            const auto take = [&](const QString &row, int factor) {
                const auto cell = cell_at(row, before.columns[column].code);
                is_complete = is_complete && cell;
                if (cell)
                    sum[*cell] += factor;
            };
            take(group, 1);
            for (const std::size_t row : listed_before_rest(before, rest))
                take(before.rows[row].code, -1);
            if (!is_complete)
                continue; // and so nobody can compute it from our figures
            Cell cell{.standing = Standing::Withheld, .high = m_report->options.threshold};
            std::vector<disclosure::Term> terms;
            for (const auto &[index, factor] : sum) {
                cell.value += factor * m_builder.cell(index).value;
                terms.push_back({index, factor});
            }
            const ReportCell &then = before.at(rest, column);
            const std::int64_t change = std::abs(cell.value - then.value);
            const bool is_told = then.status == CellStatus::Shown && (change == 0 || change >= cell.high);
            if (is_told)
                continue;
            cell.target = cell.value < cell.high || then.status == CellStatus::Shown;
            cell.low = cell.value < cell.high ? 0 : cell.value;
            cell.high = std::max(cell.high, cell.value);
            m_builder.add_combination(cell, terms);
        }
    }
}

/// The stock at the turn of the year stands in both reports. What one has shown the other cannot hide, and what one
/// hides the other must not show. Nothing else of two years is the same number.
void Release::add_neighbour(const Report &neighbour, const std::vector<Beside> &besides)
{
    const bool is_before = neighbour.options.year < m_report->options.year;
    const QString theirs = is_before ? QStringLiteral("END") : QStringLiteral("START");
    const QString ours = is_before ? QStringLiteral("START") : QStringLiteral("END");
    std::optional<CellIndex> index;
    QString centre;
    if (neighbour.options.scope == m_report->options.scope)
        index = find(*m_report, m_tables, {stock_table, ours, QStringLiteral("TOTAL"), 1});
    for (std::size_t i = 0; i < besides.size(); ++i) {
        const bool is_same = besides[i].counts.options.scope == neighbour.options.scope
            && (besides[i].centre.isEmpty() ? !index : besides[i].centre == neighbour.centre);
        const auto stock = m_stocks[i].find(ours);
        if (!is_same || stock == m_stocks[i].end())
            continue;
        index = stock->second;
        centre = besides[i].centre;
    }
    const ReportTable *table = neighbour.table(stock_table);
    const auto place = table ? table->place(theirs, QStringLiteral("TOTAL")) : std::nullopt;
    if (!place || !index)
        return;
    m_earlier.push_back({neighbour.options, centre});
    Cell &cell = m_builder.cell(*index);
    const ReportCell &figure = table->cells[*place];
    const std::int64_t change = std::abs(figure.value - cell.value);
    const bool is_exact = figure.status == CellStatus::Shown && neighbour.options.method != Method::Rounding;
    if (is_exact && change == 0)
        tell(*index);
    else if (cell.standing != Standing::Shown && (!is_exact || change < m_report->options.threshold))
        cell.standing = Standing::Withheld;
}

/// Measures of persons (nights) are in no system of cells: a column of them is shown only where it tells nothing new of few.
void Release::hide_together(Report &report) const
{
    for (const TableDefinition &definition : m_definitions.tables) {
        ReportTable *found = definition.hidden_with.isEmpty() ? nullptr : report.table(definition.id);
        const auto leading = found ? position(found->rows, definition.hidden_with) : std::nullopt;
        for (std::size_t column = 0; leading && column < found->columns.size(); ++column) {
            const std::size_t first = *leading * found->columns.size() + column;
            bool hides = tells_of_few(*found, first);
            for (const Report *same : m_same)
                hides = hides || has_changed_for_few(*found, first, *same, true);
            for (const Report &part : m_known->parts_of_year)
                hides = hides || has_changed_for_few(*found, first, part, false);
            for (std::size_t row = 0; hides && row < found->rows.size(); ++row) {
                ReportCell &cell = found->at(row, column);
                cell.status = CellStatus::Hidden;
                cell.why = cell.value < report.options.threshold ? Why::Small : Why::Leading;
            }
        }
    }
}

bool Release::has_changed_for_few(const ReportTable &now, std::size_t leading, const Report &then, bool stays_hidden) const
{
    bool differs = false;
    for (std::size_t place = leading % now.columns.size(); place < now.cells.size(); place += now.columns.size()) {
        const ReportCell *figure = same_cell(then, now, place);
        if (figure && figure->status == CellStatus::Hidden && stays_hidden)
            return true;
        differs = differs || (figure && figure->status == CellStatus::Shown && figure->value != now.cells[place].value);
    }
    const ReportCell *before = same_cell(then, now, leading);
    return differs && before && std::abs(before->value - now.cells[leading].value) < m_report->options.threshold;
}

/// Whether the centres that have shown their figure leave over that of few, or of one that hides it.
bool Release::tells_of_few(const ReportTable &now, std::size_t leading) const
{
    std::int64_t others = 0;
    bool somebody_shows = false, somebody_hides = false, somebody_is_silent = false;
    for (const Beside &beside : m_known->besides) {
        const ReportCell *today = beside.centre.isEmpty() ? nullptr : same_cell(beside.counts, now, leading);
        if (!today)
            continue;
        bool is_shown = false;
        for (const Report &published : beside.published) {
            const ReportCell *figure = same_cell(published, now, leading);
            is_shown = is_shown || (figure && figure->status == CellStatus::Shown && figure->value == today->value);
        }
        somebody_shows = somebody_shows || is_shown;
        somebody_hides = somebody_hides || (!is_shown && !beside.published.empty());
        somebody_is_silent = somebody_is_silent || (!is_shown && beside.published.empty());
        others += is_shown ? 0 : today->value;
    }
    return somebody_shows && (somebody_hides || (somebody_is_silent && others < m_report->options.threshold));
}

} // namespace ancora::statistics
