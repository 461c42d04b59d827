// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/texts.h"
#include "statistics/report.h"

#include <vector>

namespace ancora::output {

/// One line of what must stand beside every figure: "Cut-off date", "31 December 2019".
struct FrontLine {
    QString name;
    QString value;
};
/// Centre, year, scope, cut-off date, version, protection; the centre only where it has a name.
[[nodiscard]] std::vector<FrontLine> front_lines(const statistics::Report &report, const Texts &texts);

/// "Threshold 5: smaller figures, and what would give them away, are hidden".
[[nodiscard]] QString protection_name(const statistics::ReportOptions &options, const Texts &texts);

/// Scope, cut-off date and version in one line, to stand under every table.
[[nodiscard]] QString front_summary(const statistics::ReportOptions &options, const Texts &texts);

/// What is written on every page of a confidential or a training report; empty otherwise.
[[nodiscard]] QString page_mark(const statistics::Report &report, const Texts &texts);

} // namespace ancora::output
