// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/finding.h"
#include "deadlines/deadline.h"

namespace ancora::deadlines {

/// What does not fit the rules: a document that ends but has no last day, one renewed more often than it can be. Shown
/// together with `ancora::findings`.
[[nodiscard]] std::vector<Finding> rule_findings(const Procedure &procedure, const Rules &rules, QDate today);

} // namespace ancora::deadlines
