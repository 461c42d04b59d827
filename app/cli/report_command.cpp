// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/report_options.h"
#include "cli/terminal.h"
#include "output/publishing.h"
#include "vault/vault.h"

namespace ancora::cli {

namespace {

struct Wish {
    std::optional<int> version; ///< a report as it was published, whatever has happened to the figures since
    QString signed_reason;      ///< why it is published although the quality gate is red
};

Wish wish_of(const Invocation &invocation)
{
    Wish wish;
    if (invocation.has(QStringLiteral("sign")))
        wish.signed_reason = invocation.required(QStringLiteral("sign"));
    if (!invocation.has(QStringLiteral("version")))
        return wish;
    for (const char *other : {"confidential", "sign"}) {
        if (invocation.has(QLatin1String(other)))
            throw WrongUsage{CommandLine::tr("--version and --%1 exclude each other.").arg(QLatin1String(other))};
    }
    wish.version = invocation.number(QStringLiteral("version"), 1, 9999);
    return wish;
}

Result<void> require_right(const vault::Session &session, const statistics::PreparedReport &prepared)
{
    if (prepared.publication && !vault::may_change(session.me().role))
        return fail(Error::Kind::Refused, CommandLine::tr("With this sign-in reports may be read, but not published."));
    if (!prepared.report.signed_reason.isEmpty() && prepared.publication && session.me().role != vault::Role::Director)
        return fail(Error::Kind::Refused, CommandLine::tr("Only a director may sign for a report with red findings."));
    return {};
}

Result<statistics::PreparedReport> prepare(const Wish &wish, statistics::ReportOptions options, const CodeLists &lists,
                                           vault::Session &session)
{
    ANCORA_TAKE(const std::vector<Publication> published, session.store().publications());
    if (wish.version) {
        options.version = *wish.version;
        ANCORA_TAKE(statistics::Report frozen, statistics::frozen_report(published, options));
        return statistics::PreparedReport{std::move(frozen), {}, {}};
    }
    ANCORA_TAKE(const auto definitions, statistics::Definitions::load());
    ANCORA_TAKE(const auto rules, statistics::QualityRules::load());
    ANCORA_TAKE(const Facts facts, session.store().facts());
    ANCORA_TAKE(const auto office, session.store().office());
    return statistics::prepare_report({facts, lists, definitions, rules, published, office.value.name,
                                       session.kind() == vault::Kind::Training},
                                      options, wish.signed_reason);
}

} // namespace

Result<void> report_year(const Invocation &invocation)
{
    const statistics::ReportOptions options = options_of(invocation);
    const Language language = language_of(invocation);
    const std::vector<output::Format> formats = formats_of(invocation);
    const QString out = invocation.required(QStringLiteral("out"));
    const Wish wish = wish_of(invocation);

    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const auto prepared, prepare(wish, options, desk->lists(), *session));
    ANCORA_TRY(require_right(*session, prepared));
    for (const statistics::QualityFinding &finding : prepared.findings)
        print_error(finding.sentence);
    ANCORA_TAKE(const auto files, output::render_report(prepared.report, language, formats));
    ANCORA_TRY(output::record_report(session->store(), prepared, files, output::description_of(options)));
    ANCORA_TAKE(const QStringList paths, output::write_files(files, QDir(out), options.confidential()));
    print_files(paths, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
