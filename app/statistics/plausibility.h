// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/quality.h"

namespace ancora::statistics {

/// Figures that contradict each other, whoever counted them: a heading whose parts do not add up to it, and a part
/// that is larger than its whole, also where the two stand in different tables. `counts` has the tables of `layouts`.
[[nodiscard]] std::vector<QualityFinding> implausible_figures(const std::vector<TableLayout> &layouts, const Report &counts);

/// "T3, Labour exploitation, Women": a cell in the interface's language.
[[nodiscard]] QString cell_name(const ReportTable &table, const Heading &row, const Heading &column);

} // namespace ancora::statistics
