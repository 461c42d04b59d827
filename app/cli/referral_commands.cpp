// SPDX-License-Identifier: EUPL-1.2
//
// Referrals from another office: this office's key, packages in, answers out.
#include "cli/command.h"
#include "cli/terminal.h"
#include "exchange/aggregate_package.h"
#include "exchange/files.h"
#include "exchange/package_keys.h"
#include "exchange/received_referral.h"
#include "exchange/recipient_keys.h"

namespace ancora::cli {

namespace {

constexpr qint64 longest_reason = 64 * 1024;

Code state_of(const Invocation &invocation)
{
    const QString word = invocation.required(QStringLiteral("state"));
    for (const char *state : {"accepted", "refused", "done"})
        if (word == QLatin1String(state))
            return Code::parse(word.toUpper()).value_or(Code());
    throw WrongUsage{CommandLine::tr("--state takes accepted, refused or done.")};
}

FileId referral_of(const Invocation &invocation)
{
    const auto referral = FileId::parse(invocation.required(QStringLiteral("referral")));
    if (!referral)
        throw WrongUsage{CommandLine::tr("--referral takes the identifier that was printed when the package was taken in.")};
    return *referral;
}

} // namespace

Result<void> write_package_key(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const crypto::BoxKeys keys, exchange::package_keys(session->store()));
    ANCORA_TRY(exchange::write_private_file(out, exchange::write_public_key(keys.public_key)));
    print(exchange::fingerprint_of(keys.public_key));
    return {};
}

Result<void> receive_referral(const Invocation &invocation)
{
    const QString path = invocation.required(QStringLiteral("package"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const QByteArray package, exchange::read_file(path, exchange::largest_package));
    ANCORA_TAKE(const FileId referral,
                exchange::take_in_referral(session->store(), package, session->kind() == vault::Kind::Training));
    print(referral.text());
    return {};
}

Result<void> answer_received_referral(const Invocation &invocation)
{
    const Code state = state_of(invocation);
    const FileId referral = referral_of(invocation);
    const QString out = invocation.required(QStringLiteral("out"));
    // From a file: what stands on the command line is seen by everybody on the computer.
    QByteArray reason;
    if (invocation.has(QStringLiteral("reason-file"))) {
        ANCORA_TAKE(reason, exchange::read_file(invocation.option(QStringLiteral("reason-file")), longest_reason));
    }
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const QByteArray answer,
                exchange::answer_referral(session->store(), referral, state, QString::fromUtf8(reason).trimmed()));
    return exchange::write_private_file(out, answer);
}

} // namespace ancora::cli
