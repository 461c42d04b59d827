// SPDX-License-Identifier: EUPL-1.2
#include "statistics/protected_report.h"

#include "statistics/collapsing.h"
#include "statistics/report_changes.h"
#include "statistics/rounding.h"
#include "statistics/worlds.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>

namespace ancora::statistics {
namespace {

/// Calls with name, cell and the cell at the same place of the other report, null where it has none.
template <class SomeReport, class Visit> void compare(SomeReport &report, const Report &other, Visit visit)
{
    for (auto &table : report.tables) {
        for (std::size_t place = 0; place < table.cells.size(); ++place) {
            const CellName name{table.id, table.rows[place / table.columns.size()].code, table.columns[place % table.columns.size()].code};
            visit(name, table.cells[place], same_cell(other, table, place));
        }
    }
}

// Suppression

Result<Report> suppressed_report(const ReportSource &source, const ReportOptions &options, const Protecting &protecting)
{
    ANCORA_TAKE(Report report,
                build_report(source.year, source.definitions, options, source.centre, source.training, protecting));
    if (!source.facts || options.confidential())
        return report;
    ANCORA_TAKE(const CaseFile file, case_file(*source.facts, source.lists, source.definitions, options));
    ANCORA_TAKE(const Worlds worlds, seek_worlds(file, source.year.tables, report, protecting.known, protecting.seed, protecting.watch));
    report.proof.by_world = worlds.both;
    return report;
}

// Collapsing

/// All small counts of the finer tables must be safe beside what the collapsed ones print.
Result<Report> prove(const Collapsed &collapsed, const Report &printed, const ReportSource &source,
                     const Protecting &protecting)
{
    ANCORA_TAKE(Report finer, count_report(collapsed.finer, source.definitions, printed.options, {}, false));
    compare(finer, printed, [](const CellName &, ReportCell &cell, const ReportCell *shown) {
        if (!shown && cell.status == CellStatus::Shown)
            cell.status = CellStatus::Hidden;
    });
    ANCORA_TRY(protect(finer, collapsed.finer.tables, source.definitions, protecting));
    return finer;
}

std::vector<CellName> not_to_be_printed(const Report &printed, const Report &proven)
{
    std::vector<CellName> cells;
    compare(printed, proven, [&cells](const CellName &name, const ReportCell &cell, const ReportCell *beside) {
        if (cell.status == CellStatus::Shown && beside && beside->status == CellStatus::Hidden)
            cells.push_back(name);
    });
    return cells;
}

Result<Report> collapsed_report(const ReportSource &source, const ReportOptions &options, const Protecting &protecting)
{
    if (!protecting.known.versions.empty())
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Statistics", "A year in which rows stand together is published once: another version "
                                                              "would give away by the difference what each of them hides."));
    std::vector<CellName> must_go;
    constexpr int most_attempts = 6;
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const Collapsed collapsed = collapse(source.leaves, source.lists, source.definitions, options, must_go);
        if (collapsed.year.tables.empty())
            break;
        ANCORA_TAKE(Report report, count_report(collapsed.year, source.definitions, options, source.centre, source.training));
        hide_measures(report, collapsed.year.tables);
        ANCORA_TAKE(const Report proven, prove(collapsed, report, source, protecting));
        const std::vector<CellName> open = not_to_be_printed(report, proven);
        if (open.empty()) {
            report.proof = proven.proof;
            report.proof.secondary = 0;
            report.rules = proven.rules;
            report.left_out = collapsed.left_out;
            ANCORA_TRY(finish(report, collapsed.year.tables, source.definitions, collapsed.trees));
            return report;
        }
        must_go.insert(must_go.end(), open.begin(), open.end());
    }
    return fail(Error::Kind::Refused,
                QCoreApplication::translate("Statistics", "No rows were found that can stand together so that nothing needs to be "
                                                          "hidden. Choose another protection."));
}

// Rounding

/// How far the figure that is farthest is off.
std::int64_t deviation(const Report &rounded, const Report &counts)
{
    std::int64_t most = 0;
    compare(rounded, counts, [&most](const CellName &, const ReportCell &cell, const ReportCell *count) {
        if (count && cell.status == CellStatus::Shown)
            most = std::max(most, std::abs(cell.value - count->value));
    });
    return most;
}

/// The figures stay as they are, so that there is never a second rounding to be compared with the first; what changes is
/// how near they are said to be.
Result<Report> widened(Report report, const ReportSource &source, const ReportOptions &options)
{
    ANCORA_TAKE(const Report counts, count_report(source.year, source.definitions, options, {}, false));
    const std::int64_t steps = deviation(report, counts) / options.threshold + 1;
    report.options = options;
    report.centre = source.centre;
    report.signed_reason.clear();
    report.rounded = std::max(report.rounded, static_cast<int>(steps) * options.threshold);
    std::vector<TableLayout> layouts = source.year.tables;
    std::erase_if(layouts, [&report](const TableLayout &layout) { return !report.table(layout.id); });
    ANCORA_TRY(finish(report, layouts, source.definitions));
    return report;
}

struct Turn {
    std::optional<std::int64_t> rounded;
    bool is_hidden = false;
};

/// The stock at the turn of the year as the report of the other year has it.
Turn turn_in(const Report &neighbour, const QString &row)
{
    const ReportTable *flow = neighbour.table(QStringLiteral("T7"));
    const auto place = flow ? flow->place(row, QStringLiteral("TOTAL")) : std::nullopt;
    const bool is_hidden = !place || flow->cells[*place].status == CellStatus::Hidden;
    if (is_hidden || neighbour.rounded == 0)
        return {{}, is_hidden};
    return {flow->cells[*place].value, false};
}

/// Of a few roundings the one that can promise most; some seeds come closer to the counts than others.
Result<Rounded> closest(const ReportSource &source, const ReportOptions &options, const RoundedBefore &before,
                        const Protecting &protecting)
{
    constexpr std::uint64_t tries = 8;
    std::optional<Rounded> best;
    for (std::uint64_t i = 0; i < tries && (!best || best->bound >= options.threshold); ++i) {
        if (protecting.watch(static_cast<double>(i) / tries))
            return cancelled();
        ANCORA_TAKE(Rounded next, round_counts(*source.facts, source.lists, source.definitions, options, protecting.seed + i, before));
        if (!best || std::pair(next.bound, next.mean_deviation) < std::pair(best->bound, best->mean_deviation))
            best = std::move(next);
    }
    return std::move(*best);
}

Result<Report> rounded_report(const ReportSource &source, const ReportOptions &options, const Protecting &protecting)
{
    if (!source.facts)
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Statistics", "The figures of several centres together cannot be rounded: their "
                                                              "packages hold sums, no persons."));
    if (!protecting.known.versions.empty())
        return widened(protecting.known.versions.back(), source, options);
    RoundedBefore before;
    bool turn_is_hidden = false;
    for (const Report &neighbour : protecting.known.neighbours) {
        if (neighbour.options.scope != options.scope)
            continue;
        const bool is_before = neighbour.options.year < options.year;
        const Turn turn = turn_in(neighbour, is_before ? QStringLiteral("END") : QStringLiteral("START"));
        (is_before ? before.start : before.end) = turn.rounded;
        turn_is_hidden = turn_is_hidden || turn.is_hidden;
    }
    ANCORA_TAKE(Rounded rounded, closest(source, options, before, protecting));
    ANCORA_TAKE(Report report, count_report(rounded.year, source.definitions, options, source.centre, source.training));
    report.left_out = std::move(rounded.left_out);
    report.rounded = static_cast<int>(rounded.bound) + 1;
    // A stock that another year hides may be anything to the threshold: a rounded 0 must leave room for it.
    if (turn_is_hidden)
        report.rounded = std::max(report.rounded, 2 * options.threshold);
    ANCORA_TRY(finish(report, rounded.year.tables, source.definitions));
    return report;
}

} // namespace

Result<Report> protected_report(const ReportSource &source, const ReportOptions &options, const Protecting &protecting)
{
    switch (options.confidential() ? Method::Suppression : options.method) {
    case Method::Suppression: return suppressed_report(source, options, protecting);
    case Method::Collapsing: return collapsed_report(source, options, protecting);
    case Method::Rounding: break;
    }
    return rounded_report(source, options, protecting);
}

bool still_holds(const Report &rounded, const Report &counts)
{
    return deviation(rounded, counts) < rounded.rounded;
}

} // namespace ancora::statistics
