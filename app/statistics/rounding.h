// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/counting.h"

/// Instead of hiding: every figure a multiple of the threshold, and all tables still sums of the same persons.
namespace ancora::statistics {

struct Rounded {
    CountedYear year;
    std::int64_t max_deviation = 0; ///< of a printed cell from the truth; not for publication
    double mean_deviation = 0;
    /// What a reader is told: no figure is further from the truth. The base's next multiple, minus one, so that it
    /// says no more of the data than it has to.
    std::int64_t bound = 0;
    std::vector<LeftOut> left_out; ///< tables whose leading count became 0
};

/// What stands rounded already and is the same in the new report.
struct RoundedBefore {
    std::optional<std::int64_t> start; ///< stock at the turn of the year, in the report of the year before
    std::optional<std::int64_t> end;   ///< the same, in that of the year after
};

/// Controlled rounding of profiles to base `options.threshold`. Events of a population with the same
/// innermost cell in every table are one profile; a profile's count becomes the multiple of the base below or above
/// it, and every table adds up these pseudo counts. Which profiles go up: first greedily the one that brings the
/// printed cells closest to the truth, then exchanges of two, until none of those tried helps. The idea of rounding
/// inner cells for the sake of the published sums is Langsrud and Heldal's (PSD 2018).
/// A row that a check ties to another table (the new of the year) follows that table, and a balance holds in the
/// rounded figures. The same input and seed give the same figures. Refused where no balance fits `before`.
[[nodiscard]] Result<Rounded> round_counts(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                           const ReportOptions &options, std::uint64_t seed,
                                           const RoundedBefore &before = {});

} // namespace ancora::statistics
