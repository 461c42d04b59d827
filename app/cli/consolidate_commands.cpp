// SPDX-License-Identifier: EUPL-1.2
//
// From the figures of the centres to the national report: keys, packages, consolidation.
#include "cli/command.h"
#include "cli/report_options.h"
#include "cli/terminal.h"
#include "exchange/files.h"
#include "exchange/key_files.h"
#include "output/consolidation.h"
#include "output/hand_over.h"
#include "vault/disk.h"
#include "vault/vault.h"

namespace ancora::cli {

namespace {

Result<std::optional<output::SharedMarks>> marks_for(const Invocation &invocation, storage::Store &store, const Facts &facts,
                                                     const CodeLists &lists)
{
    if (!invocation.has(QStringLiteral("centres-key")))
        return std::nullopt;
    ANCORA_TAKE(Secret key, exchange::load_centres_key(invocation.option(QStringLiteral("centres-key"))));
    return output::read_marks(store, facts, lists, std::move(key));
}

Result<crypto::BoxKeys> recipient_keys(const Invocation &invocation)
{
    ANCORA_TAKE(const bool is_protected, exchange::is_protected_key(invocation.argument()));
    Secret password;
    if (is_protected) {
        ANCORA_TAKE(QString typed, password_for(invocation, false));
        password = Secret::take(typed);
    }
    return exchange::load_private_key(invocation.argument(), password);
}

/// Only once all is done: a refusal is one sentence alone.
void print_notes(const QStringList &notes)
{
    for (const QString &note : notes)
        print_error(note);
}

} // namespace

Result<void> make_recipient(const Invocation &invocation)
{
    const QString path = invocation.argument();
    Secret password;
    if (invocation.has(QStringLiteral("password-file"))) {
        ANCORA_TAKE(QString typed, password_for(invocation, true));
        ANCORA_TRY(vault::check_password(typed, {}));
        password = Secret::take(typed);
    }
    ANCORA_TAKE(const QByteArray public_key, exchange::make_recipient(path, password, vault::calibrate()));
    if (password.is_empty())
        print_error(CommandLine::tr("Whoever has the file %1 can read every package. With --password-file it is "
                                    "protected by a password.").arg(path));
    print(exchange::fingerprint_of(public_key));
    return {};
}

Result<void> make_centres_key(const Invocation &invocation)
{
    const QString path = invocation.argument();
    ANCORA_TRY(exchange::make_centres_key(path));
    print_error(CommandLine::tr("Hand the file %1 to the other centres and to nobody else: not to the recipient of the "
                                "packages.").arg(path));
    return {};
}

Result<void> aggregate_year(const Invocation &invocation)
{
    const statistics::ReportOptions options = options_of(invocation);
    const QString out = invocation.required(QStringLiteral("out"));
    const QString recipient_file = invocation.required(QStringLiteral("for"));

    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const QByteArray recipient, exchange::load_public_key(recipient_file));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const crypto::SignKeys signing, session->signing_key());
    ANCORA_TAKE(const auto definitions, statistics::Definitions::load());
    ANCORA_TAKE(const Facts facts, session->store().facts());
    ANCORA_TAKE(const auto marks, marks_for(invocation, session->store(), facts, desk->lists()));
    ANCORA_TAKE(const auto office, session->store().office());
    ANCORA_TAKE(const QByteArray package,
                output::seal_figures({facts, desk->lists(), definitions, options, marks, office.value.name, session->office(),
                                      session->kind() == vault::Kind::Training},
                                     recipient, signing));
    ANCORA_TRY(output::record_package(session->store(), options, recipient));
    ANCORA_TRY(exchange::named(out, vault::disk::write(out, package)));
    print_notes(output::remarks(marks));
    print(CommandLine::tr("Sealed for the recipient %1").arg(exchange::fingerprint_of(recipient)));
    print(CommandLine::tr("Signed with %1").arg(exchange::fingerprint_of(signing.public_key)));
    return {};
}

Result<void> consolidate_centres(const Invocation &invocation)
{
    const output::ConsolidationOrder order{invocation.arguments().mid(1), invocation.options(QStringLiteral("published")),
                                           options_of(invocation)};
    const Language language = language_of(invocation);
    const std::vector<output::Format> formats = formats_of(invocation);
    const QString out = invocation.required(QStringLiteral("out"));
    const QString reason = invocation.has(QStringLiteral("sign")) ? invocation.required(QStringLiteral("sign")) : QString();

    ANCORA_TAKE(const crypto::BoxKeys keys, recipient_keys(invocation));
    ANCORA_TAKE(const output::OpenedCentres opened, output::open_centres(order, keys));
    ANCORA_TAKE(const statistics::National national, output::national_report(opened, reason, [](double) { return false; }));
    ANCORA_TAKE(const QStringList files, output::write_report(national.report, QDir(out), language, formats));
    QStringList notes;
    for (const output::PackageOrigin &origin : opened.origins)
        notes << CommandLine::tr("%1: %2, signed with %3").arg(origin.file, origin.centre, origin.fingerprint);
    print_notes(notes + output::transfers_in_words(national.consolidated));
    print_files(files, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
