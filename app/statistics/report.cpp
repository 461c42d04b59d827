// SPDX-License-Identifier: EUPL-1.2
#include "statistics/report.h"

#include <algorithm>
#include <utility>

namespace ancora::statistics {

std::optional<std::size_t> position(const std::vector<Heading> &headings, const QString &code)
{
    const auto same = [&code](const Heading &heading) { return heading.code == code; };
    const auto found = std::find_if(headings.begin(), headings.end(), same);
    if (found == headings.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - headings.begin());
}

std::optional<std::size_t> ReportTable::place(const QString &row, const QString &column) const
{
    const auto at_row = position(rows, row);
    const auto at_column = position(columns, column);
    if (!at_row || !at_column)
        return std::nullopt;
    return *at_row * columns.size() + *at_column;
}

const ReportTable *Report::table(const QString &id) const
{
    const auto found = std::find_if(tables.begin(), tables.end(), [&id](const ReportTable &one) { return one.id == id; });
    return found == tables.end() ? nullptr : &*found;
}

ReportTable *Report::table(const QString &id)
{
    return const_cast<ReportTable *>(std::as_const(*this).table(id));
}

} // namespace ancora::statistics
