// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

namespace ancora::ui {

/// "Hidden figures", "Merged rows", "Rounded figures".
[[nodiscard]] QString method_name(statistics::Method method);

} // namespace ancora::ui
