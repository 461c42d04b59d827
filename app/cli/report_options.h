// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command.h"
#include "output/report_files.h"
#include "statistics/report.h"

/// The options of `report` that other commands have too. What cannot be meant is `WrongUsage`.
namespace ancora::cli {

/// --year, --scope, --until, --protect, --method and --confidential.
[[nodiscard]] statistics::ReportOptions options_of(const Invocation &invocation);
[[nodiscard]] Language language_of(const Invocation &invocation);
[[nodiscard]] std::vector<output::Format> formats_of(const Invocation &invocation);

/// One path a line, or a list with --json.
void print_files(const QStringList &files, bool as_json);

} // namespace ancora::cli
