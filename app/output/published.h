// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

#include <optional>

namespace ancora::output {

/// The sign of every hidden cell, whatever hid it.
inline constexpr char16_t hidden_sign = u'•';

/// What the outside may see of a cell.
struct PublishedCell {
    std::optional<std::int64_t> value; ///< nothing where hidden
    [[nodiscard]] bool hidden() const { return !value; }
};

/// The one door between true counts and documents: nothing else under `output` reads `ReportCell::value`.
/// Nothing where the table has no such cell.
[[nodiscard]] inline std::optional<PublishedCell> published(const statistics::ReportCell &cell)
{
    switch (cell.status) {
    case statistics::CellStatus::Shown: return PublishedCell{cell.value};
    case statistics::CellStatus::Hidden: return PublishedCell{};
    case statistics::CellStatus::Impossible: return PublishedCell{0};
    case statistics::CellStatus::Absent: break;
    }
    return std::nullopt;
}

/// `visit(row heading, column heading, cell)`, row by row.
template <class Visit> void for_each_published(const statistics::ReportTable &table, Visit visit)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (const auto cell = published(table.at(row, column)))
                visit(table.rows[row], table.columns[column], *cell);
}

} // namespace ancora::output
