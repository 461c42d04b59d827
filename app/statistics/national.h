// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/aggregates.h"
#include "statistics/published_figures.h"
#include "statistics/quality.h"
#include "statistics/watch.h"

/// The national report: the figures of the centres together, protected with what they published alone.
namespace ancora::statistics {

struct NationalInput {
    const std::vector<Contribution> &centres;
    /// Of the centres, and the earlier national ones.
    const std::vector<PublishedFigures> &published;
    const CodeLists &lists;
    const Definitions &definitions;
    const QualityRules &rules;
    std::uint64_t seed = 0;
    QString signed_reason = {}; ///< of a director, where the quality gate is red
    Watch watch = [](double) { return false; };
};

struct National {
    Report report;
    Consolidated consolidated;
    std::vector<QualityFinding> findings; ///< of the gate; there are no files behind them
};

/// All but the report, before protection takes its time: who is added up, and what the quality gate finds.
[[nodiscard]] Result<National> look_at_national(const NationalInput &input, const ReportOptions &options);

/// Everybody knows that the national figures are the sums of the centres': so each hidden count of a centre that
/// published alone, and each count of those that did not, keeps its room in what the sums leave over. Persons counted
/// once who came from two centres are taken to be known: whoever guesses them must not gain by it.
/// Refused, in one sentence, where a published report cannot be taken into account, and where the gate is red and
/// nobody signs.
[[nodiscard]] Result<National> national_report(const NationalInput &input, const ReportOptions &options);

} // namespace ancora::statistics
