// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

namespace ancora::statistics {

/// What a protection costs, so that a director can compare the three.
struct Loss {
    int shown = 0;       ///< figures that are printed and say something; impossible combinations do not
    int hidden = 0;
    int rows_lost = 0;   ///< rows of the confidential report that have no figure left, or stand together with others
    std::int64_t max_deviation = 0; ///< of a printed figure from the count of the same row and column
    double mean_deviation = 0;
    int kept_totals = 0; ///< tables whose total over everything is printed
};

/// `finest`: the confidential report (threshold 0) of the same facts.
[[nodiscard]] Loss loss_of(const Report &finest, const Report &protected_report);

} // namespace ancora::statistics
