// SPDX-License-Identifier: EUPL-1.2
#include "statistics/loss.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>

namespace ancora::statistics {
namespace {

using Positions = QHash<QString, std::size_t>;

Positions positions_of(const std::vector<Heading> &headings)
{
    Positions result;
    for (std::size_t i = 0; i < headings.size(); ++i)
        result.insert(headings[i].code, i);
    return result;
}

bool has_figure(const ReportTable &table, std::size_t row)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (table.at(row, column).status == CellStatus::Shown)
            return true;
    }
    return false;
}

/// A rest holds other members in each report, so that its figures are not to be compared.
bool is_rest(const QString &code)
{
    return code.contains(QLatin1String("_REST"));
}

struct Deviations {
    std::int64_t sum = 0;
    std::int64_t cells = 0;
};

void compare(const ReportTable &finest, const ReportTable &table, Loss &loss, Deviations &deviations)
{
    const Positions rows = positions_of(finest.rows);
    const Positions columns = positions_of(finest.columns);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const ReportCell &cell = table.at(row, column);
            loss.hidden += cell.status == CellStatus::Hidden ? 1 : 0;
            if (cell.status != CellStatus::Shown)
                continue;
            ++loss.shown;
            const bool is_total = table.rows[row].code == QLatin1String("TOTAL")
                && table.columns[column].code == QLatin1String("TOTAL");
            loss.kept_totals += is_total ? 1 : 0;
            const auto same_row = rows.constFind(table.rows[row].code);
            const auto same_column = columns.constFind(table.columns[column].code);
            if (same_row == rows.cend() || same_column == columns.cend() || is_rest(table.rows[row].code)
                || is_rest(table.columns[column].code))
                continue;
            const std::int64_t off = std::abs(cell.value - finest.at(*same_row, *same_column).value);
            loss.max_deviation = std::max(loss.max_deviation, off);
            deviations.sum += off;
            ++deviations.cells;
        }
    }
}

int rows_lost(const ReportTable &finest, const ReportTable *table)
{
    const Positions rows = table ? positions_of(table->rows) : Positions();
    int lost = 0;
    for (std::size_t row = 0; row < finest.rows.size(); ++row) {
        const auto found = rows.constFind(finest.rows[row].code);
        const bool remains = found != rows.cend() && has_figure(*table, *found);
        lost += has_figure(finest, row) && !remains ? 1 : 0;
    }
    return lost;
}

} // namespace

Loss loss_of(const Report &finest, const Report &protected_report)
{
    Loss loss;
    Deviations deviations;
    for (const ReportTable &full : finest.tables) {
        const ReportTable *remains = protected_report.table(full.id);
        if (remains)
            compare(full, *remains, loss, deviations);
        loss.rows_lost += rows_lost(full, remains);
    }
    if (deviations.cells > 0)
        loss.mean_deviation = static_cast<double>(deviations.sum) / static_cast<double>(deviations.cells);
    return loss;
}

} // namespace ancora::statistics
