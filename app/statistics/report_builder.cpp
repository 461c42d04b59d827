// SPDX-License-Identifier: EUPL-1.2
#include "statistics/report_builder.h"

#include "statistics/events.h"
#include "statistics/description.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::statistics {
namespace {

bool is_impossible(const Block &block, std::size_t cell)
{
    const std::vector<int> nodes = block.nodes_of(cell);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (block.dimensions[i].nodes[static_cast<std::size_t>(nodes[i])].impossible)
            return true;
    }
    return false;
}

ReportTable fill(const TableLayout &layout, const std::vector<BlockCounts> &counts)
{
    ReportTable table{layout.id, layout.definition->title, layout.definition->definition, layout.definition->unit,
                      layout.rows, layout.columns, {}};
    table.cells.resize(table.rows.size() * table.columns.size());
    for (std::size_t i = 0; i < layout.blocks.size(); ++i) {
        const Block &block = layout.blocks[i];
        for (std::size_t cell = 0; cell < block.cell_count(); ++cell) {
            ReportCell &target = table.at(block.row_at[cell / block.column_at.size()],
                                          block.column_at[cell % block.column_at.size()]);
            target.value = counts[i][cell];
            target.status = is_impossible(block, cell) ? CellStatus::Impossible : CellStatus::Shown;
        }
    }
    return table;
}

/// Nights in percent of the nights that all beds together had; no such row where the beds are not known.
void set_occupancy(ReportTable &table, const Period &period, int capacity)
{
    const auto nights = position(table.rows, QStringLiteral("NIGHTS"));
    const auto occupancy = position(table.rows, QStringLiteral("OCCUPANCY"));
    if (!nights || !occupancy)
        return;
    if (capacity <= 0) {
        const auto columns = static_cast<std::ptrdiff_t>(table.columns.size());
        const auto row = static_cast<std::ptrdiff_t>(*occupancy);
        table.rows.erase(table.rows.begin() + row);
        table.cells.erase(table.cells.begin() + row * columns, table.cells.begin() + (row + 1) * columns);
        return;
    }
    const std::int64_t available = std::int64_t{capacity} * (period.last - period.first + 1);
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        table.at(*occupancy, column).value = (200 * table.at(*nights, column).value + available) / (2 * available);
}

Result<std::vector<Check>> check_all(const Definitions &definitions, const Report &report)
{
    std::vector<Check> checks;
    for (const CheckDefinition &definition : definitions.checks) {
        if (!definition.holds_in(report.options.scope) || definition.may_differ)
            continue;
        const auto left = sum_of(definition.left, report);
        const auto right = sum_of(definition.right, report);
        if (left && right)
            checks.push_back({definition.sentence, *left, *right});
        else if (report.options.method != Method::Collapsing) // of rows that stand together nothing can be checked
            return fail(Error::Kind::Damaged,
                        QCoreApplication::translate("Statistics", "The definitions of the report are damaged."),
                        QStringLiteral("checks: %1").arg(definition.sentence.in(Language::English)));
    }
    Check impossible{definitions.impossible_sentence};
    for (const ReportTable &table : report.tables) {
        for (const ReportCell &cell : table.cells)
            impossible.left += cell.status == CellStatus::Impossible ? cell.value : 0;
    }
    checks.push_back(std::move(impossible));
    return checks;
}

Result<void> require_all(const std::vector<Check> &checks)
{
    QStringList failed;
    QStringList details;
    for (const Check &check : checks) {
        if (check.holds())
            continue;
        failed.append(check.sentence.in(system_language()));
        details.append(check.sentence.in(Language::English));
    }
    if (failed.isEmpty())
        return {};
    return fail(Error::Kind::Refused,
                QCoreApplication::translate("Statistics", "The report is not made because a check fails: %1")
                    .arg(failed.join(QStringLiteral("; "))),
                details.join(QStringLiteral("; ")));
}

/// Nights and occupancy of a few persons tell about these persons, however many nights they are.
void hide_with(ReportTable &table, const QString &leading, int threshold)
{
    const auto row = position(table.rows, leading);
    for (std::size_t column = 0; row && column < table.columns.size(); ++column) {
        const bool few = table.at(*row, column).value < threshold;
        for (std::size_t other = 0; other < table.rows.size(); ++other) {
            ReportCell &cell = table.at(other, column);
            if (!few && cell.value >= threshold)
                continue;
            cell.status = CellStatus::Hidden;
            cell.why = cell.value < threshold ? Why::Small : Why::Leading;
        }
    }
}

/// The row of the group a member stands under; the row itself where it stands alone.
std::size_t group_of(const std::vector<Heading> &rows, std::size_t row)
{
    std::size_t group = row;
    while (group > 0 && rows[row].depth > 1 && rows[group].depth >= rows[row].depth)
        --group;
    return group;
}

Result<void> require_sound(const ReportOptions &options)
{
    const bool in_year = options.cut_off.isValid() && options.cut_off.year() == options.year;
    if (in_year && options.threshold >= 0 && options.version >= 1)
        return {};
    return fail(Error::Kind::BadInput,
                QCoreApplication::translate("Statistics", "The cut-off day must lie in the year of the report."));
}

} // namespace

Result<Report> build_report(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                            const ReportOptions &options, const QString &centre, bool training)
{
    ANCORA_TAKE(const CountedYear year, count_year(facts, lists, definitions, options));
    return build_report(year, definitions, options, centre, training);
}

Result<Report> build_report(const CountedYear &year, const Definitions &definitions, const ReportOptions &options,
                            const QString &centre, bool training, const Protecting &protecting)
{
    ANCORA_TAKE(Report report, count_report(year, definitions, options, centre, training));
    if (options.confidential())
        return report;
    ANCORA_TRY(protect(report, year.tables, definitions, protecting));
    hide_measures(report, year.tables);
    ANCORA_TRY(finish(report, year.tables, definitions));
    return report;
}

Result<void> protect(Report &report, const std::vector<TableLayout> &layouts, const Definitions &definitions,
                     const Protecting &protecting)
{
    Release release(definitions);
    ANCORA_TRY(release.add(report, layouts, protecting.known));
    return release.protect(report, protecting.seed, protecting.watch);
}

void hide_measures(Report &report, const std::vector<TableLayout> &layouts)
{
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        if (!layouts[i].definition->hidden_with.isEmpty())
            hide_with(report.tables[i], layouts[i].definition->hidden_with, report.options.threshold);
    }
}

Result<void> finish(Report &report, const std::vector<TableLayout> &layouts, const Definitions &definitions,
                    std::vector<Dimension> trees)
{
    for (Check &check : report.checks)
        check.left = check.right = 0;
    ANCORA_TAKE(report.description, describe({report, layouts, std::move(trees)}, definitions));
    return {};
}

Result<Report> count_report(const CountedYear &year, const Definitions &definitions, const ReportOptions &options,
                            const QString &centre, bool training)
{
    ANCORA_TRY(require_sound(options));
    Report report{options, centre, training, {}, {}};
    for (std::size_t i = 0; i < year.tables.size(); ++i) {
        report.tables.push_back(fill(year.tables[i], year.counts[i]));
        set_occupancy(report.tables.back(), Period::of(options), year.capacity);
    }
    ANCORA_TAKE(report.checks, check_all(definitions, report));
    ANCORA_TRY(require_all(report.checks));
    return report;
}

std::optional<Share> share_of(const ReportTable &table, std::size_t row, std::size_t column)
{
    const auto total = position(table.rows, QStringLiteral("TOTAL"));
    const bool shown = total && table.at(row, column).status == CellStatus::Shown
        && table.at(*total, column).status == CellStatus::Shown;
    if (!shown || table.rows[row].unknown || table.rows[row].code.contains(u'/'))
        return std::nullopt;
    std::int64_t unknown = 0;
    bool unknown_is_hidden = false;
    for (std::size_t other = 0; other < table.rows.size(); ++other) {
        const bool is_single = !table.rows[other].code.contains(u'/');
        if (!table.rows[other].unknown || !is_single || table.at(other, column).status == CellStatus::Absent)
            continue;
        if (group_of(table.rows, other) == row)
            return std::nullopt; // a group that is partly "unknown" is no part of the known
        unknown += table.at(other, column).value;
        unknown_is_hidden = unknown_is_hidden || table.at(other, column).status == CellStatus::Hidden;
    }
    const std::int64_t denominator = table.at(*total, column).value - (unknown_is_hidden ? 0 : unknown);
    if (denominator <= 0)
        return std::nullopt;
    return Share{100.0 * static_cast<double>(table.at(row, column).value) / static_cast<double>(denominator),
                 denominator, unknown_is_hidden};
}

} // namespace ancora::statistics
