// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "cases/facts.h"
#include "cases/family.h"
#include "statistics/definition.h"
#include "statistics/report.h"

namespace ancora::statistics {

/// Children and others in the charge of the persons accompanied on at least one day of the period, in the scope of the report;
/// the ages on its last day. They stand in no table of victims and are not published.
[[nodiscard]] Result<DependantCount> count_dependants(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                                      const ReportOptions &options);

} // namespace ancora::statistics
