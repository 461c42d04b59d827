// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/terminal.h"
#include "exchange/files.h"
#include "exchange/register_import.h"
#include "exchange/training.h"
#include "vault/vault.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ancora::cli {

namespace {

constexpr qint64 largest_register = 64 * 1024 * 1024;

void print_counts(const exchange::ImportOutcome &outcome, bool as_json)
{
    if (as_json) {
        const QJsonObject json{{QStringLiteral("new"), outcome.added},
                               {QStringLiteral("changed"), outcome.changed},
                               {QStringLiteral("unchanged"), outcome.unchanged},
                               {QStringLiteral("wrong"), outcome.wrong}};
        print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        return;
    }
    print(CommandLine::tr("new %1, changed %2, unchanged %3, wrong %4")
              .arg(outcome.added).arg(outcome.changed).arg(outcome.unchanged).arg(outcome.wrong));
}

/// "2019-2024", or the five years up to now.
std::pair<int, int> years_of(const Invocation &invocation, int this_year)
{
    if (!invocation.has(QStringLiteral("years")))
        return {this_year - 4, this_year};
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})-([0-9]{4})\\z"));
    const auto match = form.match(invocation.option(QStringLiteral("years")));
    const int first = match.captured(1).toInt(), last = match.captured(2).toInt();
    if (!match.hasMatch() || first > last || first < 1990 || last > this_year)
        throw WrongUsage{CommandLine::tr("--years takes a first and a last year, such as 2020-2024, not after this year.")};
    return {first, last};
}

} // namespace

Result<void> import_file(const Invocation &invocation)
{
    const QString path = invocation.required(QStringLiteral("register"));
    const bool dry_run = invocation.has(QStringLiteral("dry-run"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const QByteArray csv, exchange::read_file(path, largest_register));
    ANCORA_TAKE(const exchange::ImportOutcome outcome, exchange::import_register(session->store(), csv, dry_run));
    for (const exchange::RowProblem &problem : outcome.problems)
        print_error(CommandLine::tr("line %1, column %2: %3").arg(problem.line).arg(problem.column, problem.reason));
    print_counts(outcome, invocation.wants_json());
    if (outcome.problems.empty())
        return {};
    return fail(Error::Kind::BadInput,
                dry_run ? QString() : CommandLine::tr("Nothing was taken in. Mend the rows and import the file again."));
}

Result<void> make_training_vault(const Invocation &invocation)
{
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    const auto [first, last] = years_of(invocation, desk->clock().today().year());
    exchange::TrainingPlan plan;
    plan.cases = invocation.number(QStringLiteral("cases"), 1, 200'000, 60);
    plan.first_year = first;
    plan.last_year = last;
    plan.seed = static_cast<quint32>(invocation.number(QStringLiteral("seed"), 0, 2'000'000'000, 1));

    const QString login = QStringLiteral("training");
    const QString password = vault::offer_passphrase();
    ANCORA_TAKE(auto opened, vault::create(invocation.argument(), {login, password}, vault::Kind::Training,
                                           vault::least_cost(), desk->surroundings()));
    ANCORA_TRY(exchange::fill_with_invented_people(opened.session->store(), plan));
    print(CommandLine::tr("A training vault with invented people. Never enter real people in it."));
    print(CommandLine::tr("user: %1").arg(login));
    print(CommandLine::tr("password: %1").arg(password));
    return {};
}

} // namespace ancora::cli
