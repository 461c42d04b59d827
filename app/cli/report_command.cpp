// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/report_options.h"
#include "statistics/report_builder.h"
#include "vault/vault.h"

namespace ancora::cli {

Result<void> report_year(const Invocation &invocation)
{
    const statistics::ReportOptions options = options_of(invocation);
    const Language language = language_of(invocation);
    const std::vector<output::Format> formats = formats_of(invocation);
    const QString out = invocation.required(QStringLiteral("out"));

    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const auto definitions, statistics::Definitions::load());
    ANCORA_TAKE(const Facts facts, session->store().facts());
    ANCORA_TAKE(const auto office, session->store().office());
    ANCORA_TAKE(const statistics::Report report,
                statistics::build_report(facts, desk->lists(), definitions, options, office.value.name,
                                         session->kind() == vault::Kind::Training));
    // Before the files: what has left the program must stand in the journal even if the power fails now.
    ANCORA_TRY(session->store().record_act(options.confidential() ? storage::Act::ConfidentialReport : storage::Act::Report,
                                           description_of(options)));
    ANCORA_TAKE(const QStringList files, output::write_report(report, QDir(out), language, formats));
    print_files(files, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
