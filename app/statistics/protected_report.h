// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report_builder.h"

namespace ancora::statistics {

/// What a report to be published is made from.
struct ReportSource {
    const CodeLists &lists;
    const Definitions &definitions;
    const LeafCounts &leaves;
    const CountedYear &year;      ///< `leaves`, listed and added up
    const Facts *facts = nullptr; ///< null where only sums came: several centres together
    QString centre;
    bool training = false;
};

/// The report by the method of its options; the counts as they are where it is confidential.
/// - Suppression: hidden cells (`release.h`), and how many of them other case files can move (`worlds.h`).
/// - Collapsing: what the proof says must not be printed as it is stands together with more, a few times at most. Of a
///   year there is only one version: nothing could be hidden in which they differ.
/// - Rounding: of a year there is only one. A later version has the same figures, and says how near they are now.
///   Needs facts.
/// Refused where that cannot be done; the text says why.
[[nodiscard]] Result<Report> protected_report(const ReportSource &source, const ReportOptions &options,
                                              const Protecting &protecting);

/// Whether a rounded report is still as near to the counts as it says. The same figures stand as long as they do:
/// nobody is told that anything has changed.
[[nodiscard]] bool still_holds(const Report &rounded, const Report &counts);

} // namespace ancora::statistics
