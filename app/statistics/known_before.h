// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/publishing.h"
#include "statistics/release.h"

#include <functional>

/// All that was ever published and says something about a year, made ready to be protected together with it.
namespace ancora::statistics {

/// The report whose rows a new one must have: which countries are listed says how many persons each has, so the
/// figures of one year and scope are listed once. Null where the report is the first.
[[nodiscard]] const Publication *lists_the_same(const std::vector<Publication> &published, const ReportOptions &options);

/// Every row that any of the reports has, without its figures.
[[nodiscard]] Report rows_of(const std::vector<const Report *> &reports);
/// Keeps one table; all where `id` is empty.
void keep_table(Beside &beside, const QString &id);
/// Where reports list other countries, their figures meet in those of the countries that any of them lists. `count`: the
/// table with these rows, of the report itself (0) or of a beside (its number + 1).
[[nodiscard]] Result<void> add_finest(const Report &counts, std::vector<Beside> &besides,
                                      const std::function<Result<Beside>(std::size_t, const Report &rows, const QString &table)> &count);

/// Its version is that of the other reports of the year where no figure has moved since, else the next: reports of one
/// version speak of the same figures.
struct KnownBefore {
    Known known;
    int version = 1;
};

/// `counts`: the new report before its protection. Refused, in one sentence, where what was published cannot be taken
/// into account: another protection method, or a part of the year after the year itself.
[[nodiscard]] Result<KnownBefore> known_before(const PublishingInput &input, const ReportOptions &options, const Report &counts);

} // namespace ancora::statistics
