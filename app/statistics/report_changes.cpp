// SPDX-License-Identifier: EUPL-1.2
#include "statistics/report_changes.h"

#include "values/canonical.h"

#include <QCryptographicHash>
#include <functional>
#include <map>
#include <tuple>

namespace ancora::statistics {
namespace {

using Place = std::tuple<QString, QString, QString>; // table, row, column

void for_each_cell(const Report &report, const std::function<void(const Place &, const ReportCell &)> &visit)
{
    for (const ReportTable &table : report.tables) {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.columns.size(); ++column) {
                if (table.at(row, column).status != CellStatus::Absent)
                    visit({table.id, table.rows[row].code, table.columns[column].code}, table.at(row, column));
            }
        }
    }
}

FigureChange change_at(const Place &place, std::optional<ReportCell> before, std::optional<ReportCell> after)
{
    const auto &[table, row, column] = place;
    return {table, row, column, before, after};
}

} // namespace

std::vector<FigureChange> changes(const Report &earlier, const Report &now)
{
    std::map<Place, ReportCell> before;
    for_each_cell(earlier, [&before](const Place &place, const ReportCell &cell) { before.emplace(place, cell); });
    std::vector<FigureChange> result;
    for_each_cell(now, [&](const Place &place, const ReportCell &cell) {
        const auto known = before.find(place);
        if (known == before.end()) {
            result.push_back(change_at(place, std::nullopt, cell));
            return;
        }
        if (known->second.value != cell.value || known->second.status != cell.status)
            result.push_back(change_at(place, known->second, cell));
        before.erase(known);
    });
    for_each_cell(earlier, [&](const Place &place, const ReportCell &cell) {
        if (before.contains(place))
            result.push_back(change_at(place, cell, std::nullopt));
    });
    return result;
}

const ReportCell *same_cell(const Report &report, const ReportTable &other, std::size_t place)
{
    const ReportTable *table = report.table(other.id);
    const std::size_t columns = other.columns.size();
    const auto found = table ? table->place(other.rows[place / columns].code, other.columns[place % columns].code) : std::nullopt;
    return found && table->cells[*found].status != CellStatus::Absent ? &table->cells[*found] : nullptr;
}

QByteArray fingerprint(const Report &counts)
{
    CanonicalWriter writer;
    for_each_cell(counts, [&writer](const Place &place, const ReportCell &cell) {
        const auto &[table, row, column] = place;
        writer.text(table).text(row).text(column).u64(static_cast<std::uint64_t>(cell.value));
    });
    return QCryptographicHash::hash(writer.result(), QCryptographicHash::Sha256);
}

} // namespace ancora::statistics
