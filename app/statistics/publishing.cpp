// SPDX-License-Identifier: EUPL-1.2
#include "statistics/publishing.h"

#include "statistics/known_before.h"
#include "statistics/protected_report.h"
#include "statistics/report_archive.h"
#include "statistics/report_changes.h"
#include "values/crypto.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <map>

namespace ancora::statistics {
namespace {

/// A publication of these options, without anything in it yet.
Publication publication_of(const ReportOptions &options)
{
    Publication publication;
    publication.year = options.year;
    publication.scope = scope_code(options.scope);
    publication.cut_off = options.cut_off;
    publication.threshold = options.threshold;
    publication.method = method_code(options.method);
    publication.version = options.version;
    return publication;
}

/// What was last published of each other year as a whole in the same scope: part of a year can neither be compared
/// with all of it nor stand beside it.
std::map<int, const Publication *> other_years(const std::vector<Publication> &published, const ReportOptions &options)
{
    std::map<int, const Publication *> last;
    for (const Publication &publication : published) {
        if (publication.year != options.year && publication.scope == scope_code(options.scope)
            && is_whole_year(publication.cut_off) && is_whole_year(options.cut_off))
            last[publication.year] = &publication;
    }
    return last;
}

/// Oldest year first.
Result<std::vector<Report>> earlier_years(const std::vector<Publication> &published, const ReportOptions &options)
{
    std::vector<Report> reports;
    for (const auto &[year, publication] : other_years(published, options)) {
        if (year > options.year)
            break;
        ANCORA_TAKE(Report report, restore(publication->material));
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace

std::optional<Method> published_method(const std::vector<Publication> &published, int year)
{
    for (const Publication &publication : published) {
        for (const Method method : all_methods) {
            if (publication.year == year && publication.method == method_code(method))
                return method;
        }
    }
    return std::nullopt;
}

std::vector<const Publication *> versions_of(const std::vector<Publication> &published, const ReportOptions &options)
{
    const Publication wanted = publication_of(options);
    std::vector<const Publication *> versions;
    for (const Publication &publication : published) {
        if (publication.same_series(wanted))
            versions.push_back(&publication);
    }
    std::sort(versions.begin(), versions.end(),
              [](const Publication *a, const Publication *b) { return a->version > b->version; });
    return versions;
}

Result<PreparedReport> look_at_report(const PublishingInput &input, ReportOptions options)
{
    const std::vector<const Publication *> versions = versions_of(input.published, options);
    const Publication *newest = versions.empty() || options.confidential() ? nullptr : versions.front();
    // Where rows stand together, none is listed.
    const bool lists = !options.confidential() && options.method != Method::Collapsing;
    const Publication *listed = lists ? lists_the_same(input.published, options) : nullptr;
    std::optional<Report> rows;
    if (listed) {
        ANCORA_TAKE(rows, restore(listed->material));
    }
    ANCORA_TAKE(const LeafCounts leaves, count_leaves(input.facts, input.lists, input.definitions, options));
    ANCORA_TAKE(const CountedYear year, list_and_roll_up(leaves, input.lists, input.definitions, options, rows ? &*rows : nullptr));
    ANCORA_TAKE(const Report counts, count_report(year, input.definitions, options, input.centre, input.training));
    if (options.confidential())
        return PreparedReport{counts, {}, {}};
    const QByteArray figures = fingerprint(counts);
    if (newest) {
        ANCORA_TAKE(Report frozen, restore(newest->material));
        if (newest->figures == figures || (frozen.rounded > 0 && still_holds(frozen, counts)))
            return PreparedReport{std::move(frozen), {}, {}};
    }
    ANCORA_TAKE(const std::vector<Report> earlier, earlier_years(input.published, options));
    ANCORA_TAKE(auto findings, quality_of({input.facts, input.lists, input.definitions, input.rules, year, counts, earlier}));

    ANCORA_TAKE(KnownBefore before, known_before(input, options, counts));
    options.version = before.version;
    Publication publication = publication_of(options);
    publication.id = RecordId::create();
    publication.seed = qFromLittleEndian<quint64>(crypto::random_bytes(sizeof(quint64)).constData());
    const Protecting protecting{publication.seed, std::move(before.known), input.watch};
    // The one place where a report to be published is protected.
    const ReportSource source{input.lists, input.definitions, leaves, year, &input.facts, input.centre, input.training};
    ANCORA_TAKE(Report report, protected_report(source, options, protecting));
    publication.figures = figures;
    publication.material = archive(report);
    return PreparedReport{std::move(report), std::move(findings), std::move(publication)};
}

Result<PreparedReport> sign(PreparedReport prepared, const QString &signed_reason)
{
    if (!prepared.publication)
        return prepared;
    ANCORA_TAKE(prepared.report.signed_reason, reason_to_publish(prepared.findings, signed_reason));
    if (prepared.report.signed_reason.isEmpty())
        return prepared;
    prepared.publication->signed_reason = prepared.report.signed_reason;
    prepared.publication->material = archive(prepared.report);
    return prepared;
}

Result<PreparedReport> prepare_report(const PublishingInput &input, ReportOptions options, const QString &signed_reason)
{
    ANCORA_TAKE(PreparedReport prepared, look_at_report(input, options));
    return sign(std::move(prepared), signed_reason);
}

Result<Report> frozen_report(const std::vector<Publication> &published, const ReportOptions &options)
{
    for (const Publication *publication : versions_of(published, options)) {
        if (publication->version == options.version)
            return restore(publication->material);
    }
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate("Statistics", "Version %1 of this report was never published.").arg(options.version));
}

} // namespace ancora::statistics
