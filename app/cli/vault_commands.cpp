// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/terminal.h"
#include "exchange/files.h"
#include "vault/backup.h"
#include "vault/vault.h"
#include "vault/verify.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ancora::cli {

namespace {

/// The paper's lines, on standard output or into a file only the owner may read.
Result<void> hand_over_recovery_key(const Invocation &invocation, const QStringList &lines)
{
    const QString file = invocation.option(QStringLiteral("recovery-file"));
    if (!file.isEmpty()) {
        ANCORA_TRY(exchange::write_private_file(file, lines.join(u'\n').toUtf8() + '\n'));
        print(CommandLine::tr("The recovery key is in the file you named. Print it, keep it away from this computer, "
                              "and delete the file."));
        return {};
    }
    // The sentence goes elsewhere, so that standard output is the key and nothing else.
    print_error(CommandLine::tr("The recovery key. Print it now, it is shown only once:"));
    for (const QString &line : lines)
        print(line);
    return {};
}

} // namespace

Result<void> create_vault(const Invocation &invocation)
{
    const QString login = invocation.required(QStringLiteral("user"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(QString password, password_for(invocation, true));
    ANCORA_TAKE(auto opened, vault::create(invocation.argument(), {login, std::move(password)}, vault::Kind::Real,
                                           vault::calibrate(), desk->surroundings()));
    return hand_over_recovery_key(invocation, opened.recovery_lines);
}

Result<void> check_recovery(const Invocation &invocation)
{
    if (!invocation.has(QStringLiteral("check")))
        throw WrongUsage{CommandLine::tr("The option --%1 is missing.").arg(QStringLiteral("check"))};
    const QString typed = QTextStream(stdin).readAll();
    ANCORA_TRY(vault::confirm_recovery_key(invocation.argument(), typed));
    print(CommandLine::tr("The recovery key is right."));
    return {};
}

Result<void> verify_vault(const Invocation &invocation)
{
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const vault::VerifyReport report, vault::verify(*session));
    if (invocation.wants_json()) {
        QJsonObject json;
        for (const auto &check : report.checks)
            json[check.name] = check.count;
        print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    } else {
        for (const auto &check : report.checks)
            print(QStringLiteral("%1: %2").arg(check.sentence).arg(check.count));
    }
    return {};
}

Result<void> back_up(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TRY(vault::back_up(*session, out));
    print(CommandLine::tr("The backup was written, opened again and checked."));
    return {};
}

Result<void> restore(const Invocation &invocation)
{
    const QString folder = invocation.required(QStringLiteral("out"));
    const QString login = invocation.required(QStringLiteral("user"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(QString password, password_for(invocation, false));
    ANCORA_TRY(vault::restore(invocation.argument(), folder, {login, std::move(password)}, desk->surroundings()));
    print(CommandLine::tr("The vault was restored and checked."));
    return {};
}

} // namespace ancora::cli
