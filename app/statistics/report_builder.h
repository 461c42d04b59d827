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

/// The first half alone: counted and checked, every cell of it shown. For the quality gate and the figures behind
/// a publication; not to leave the program.
[[nodiscard]] Result<Report> count_report(const CountedYear &year, const Definitions &definitions,
                                          const ReportOptions &options, const QString &centre, bool training);

/// Of the column's total in a table with one dimension of rows; nothing where the cell or the total is hidden,
/// where the table has no total, and for the unknown themselves.
[[nodiscard]] std::optional<Share> share_of(const ReportTable &table, std::size_t row, std::size_t column);

} // namespace ancora::statistics
