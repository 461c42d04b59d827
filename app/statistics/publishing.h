// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/publication.h"
#include "statistics/quality.h"
#include "statistics/watch.h"

/// From figures to a report that leaves the program. Everything written for publication counts as published: it is
/// frozen, and whatever is published later must be safe together with it.
namespace ancora::statistics {

struct PublishingInput {
    const Facts &facts;
    const CodeLists &lists;
    const Definitions &definitions;
    const QualityRules &rules;
    const std::vector<Publication> &published; ///< all there are, newest last (`Store::publications`)
    QString centre;
    bool training = false;
    Watch watch = [](double) { return false; };
};

struct PreparedReport {
    Report report;
    std::vector<QualityFinding> findings; ///< of the gate; empty where a frozen version is written once more
    /// To be kept before a file is written (`output::record_report`); nothing for a frozen version, which is kept
    /// already, and for a confidential report, which is not published.
    std::optional<Publication> publication;
};

/// What would be published now, to be looked at; `sign` completes it.
/// - Confidential: the counts as they are.
/// - The newest version of this year, scope, cut-off day, threshold and method has the same counts, or is rounded and
///   still as near to them as it says: that version, as it was written.
/// - Otherwise another version (`options.version` is set here, see `known_before.h`), protected together with all that was
///   published. Refused where something that was cannot be taken into account.
[[nodiscard]] Result<PreparedReport> look_at_report(const PublishingInput &input, ReportOptions options);
/// Error::Kind::Refused where the quality gate is red and nobody signs; the text has the sentences.
[[nodiscard]] Result<PreparedReport> sign(PreparedReport prepared, const QString &signed_reason);
/// Both, one after the other.
[[nodiscard]] Result<PreparedReport> prepare_report(const PublishingInput &input, ReportOptions options,
                                                    const QString &signed_reason);

/// How the figures of a year are protected of which some are published: in one way only.
[[nodiscard]] std::optional<Method> published_method(const std::vector<Publication> &published, int year);

/// All versions of this report, newest first, whatever `options.version`.
[[nodiscard]] std::vector<const Publication *> versions_of(const std::vector<Publication> &published,
                                                           const ReportOptions &options);
/// Version `options.version` as it was published; NotFound where there is none.
[[nodiscard]] Result<Report> frozen_report(const std::vector<Publication> &published, const ReportOptions &options);

} // namespace ancora::statistics
