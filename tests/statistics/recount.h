// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "statistics/report.h"

#include <QString>
#include <map>
#include <tuple>

namespace ancora::statistics {

/// (table, row, column) -> count, cells without a count left out.
using Recount = std::map<std::tuple<QString, QString, QString>, std::int64_t>;

/// The tables counted a second time, one after the other, by plain loops and with dates and texts in the place
/// of positions and numbers; shares no code with `app/statistics`.
[[nodiscard]] Recount recount(const Facts &facts, const ReportOptions &options);

} // namespace ancora::statistics
