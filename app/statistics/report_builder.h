// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "statistics/counting.h"
#include "statistics/release.h"

namespace ancora::statistics {

/// What the protection needs beside the counts.
struct Protecting {
    std::uint64_t seed = 0;
    Known known = {}; ///< what was published before
    Watch watch = [](double) { return false; };
};

/// Counts, checks, and protects. Refused (Error::Kind::Refused) where a check does not hold: the text says which.
[[nodiscard]] Result<Report> build_report(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                          const ReportOptions &options, const QString &centre, bool training);
/// The same from counts that came from elsewhere: several centres together (`aggregates.h`).
[[nodiscard]] Result<Report> build_report(const CountedYear &year, const Definitions &definitions,
                                          const ReportOptions &options, const QString &centre, bool training,
                                          const Protecting &protecting = {});

// The steps of a protected report, for methods that take them in another way (`protected_report.h`).

/// Which cells to hide. Those that are hidden already are printed nowhere, but must be as safe as the others.
[[nodiscard]] Result<void> protect(Report &report, const std::vector<TableLayout> &layouts, const Definitions &definitions,
                                   const Protecting &protecting);
/// Measures of few persons (nights).
void hide_measures(Report &report, const std::vector<TableLayout> &layouts);
/// Forgets the sums of the checks, and describes the tables. `trees`: as in `LaidOut`.
[[nodiscard]] Result<void> finish(Report &report, const std::vector<TableLayout> &layouts, const Definitions &definitions,
                                  std::vector<Dimension> trees = {});

/// The first half alone: counted and checked, every cell of it shown. For the quality gate and the figures behind
/// a publication; not to leave the program.
[[nodiscard]] Result<Report> count_report(const CountedYear &year, const Definitions &definitions,
                                          const ReportOptions &options, const QString &centre, bool training);

/// Of the column's total in a table with one dimension of rows; nothing where the cell or the total is hidden,
/// where the table has no total, and for the unknown themselves.
[[nodiscard]] std::optional<Share> share_of(const ReportTable &table, std::size_t row, std::size_t column);

} // namespace ancora::statistics
