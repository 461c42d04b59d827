// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/publishing.h"
#include "statistics/release.h"

/// All that was ever published and says something about a year, made ready to be protected together with it.
namespace ancora::statistics {

/// The report whose rows a new one must have: which countries are listed says how many persons each has, so the
/// figures of one year and scope are listed once. Null where the report is the first.
[[nodiscard]] const Publication *lists_the_same(const std::vector<Publication> &published, const ReportOptions &options);

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
