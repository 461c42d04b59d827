// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"

namespace ancora {

/// How many days the centre has accompanied the person until `day`. The days between a closure and a reopening are not among
/// them, and days that two accompaniments have in common count once. A day of closure is not counted, as in table T9.
[[nodiscard]] int days_accompanied(const std::vector<Accompaniment> &accompaniments, QDate day);

} // namespace ancora
