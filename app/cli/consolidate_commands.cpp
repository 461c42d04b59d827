// SPDX-License-Identifier: EUPL-1.2
//
// From the figures of the centres to the national report: keys, packages, consolidation.
#include "cli/command.h"
#include "cli/report_options.h"
#include "cli/terminal.h"
#include "exchange/aggregate_package.h"
#include "exchange/recipient_keys.h"
#include "statistics/national.h"
#include "vault/disk.h"
#include "vault/vault.h"

#include <QFileInfo>
#include <QtEndian>

namespace ancora::cli {

namespace {

constexpr qint64 largest_key_file = 4096;
constexpr qint64 largest_published_file = 64LL * 1024 * 1024;

/// Which of several files a sentence is about.
template <class T> Result<T> named(const QString &file, Result<T> result)
{
    if (!result)
        return fail(result.error().kind, file % QStringLiteral(": ") % result.error().text, result.error().detail);
    return result;
}

Result<QByteArray> read_key(const QString &file)
{
    return named(file, read_file(file, largest_key_file));
}

QStringList lines_of(const QByteArray &file)
{
    return QString::fromLatin1(file).split(u'\n', Qt::SkipEmptyParts);
}

/// The names of the persons who came from or went to another centre are read for their marks and forgotten.
Result<statistics::Marks> marks_of(storage::Store &store, const Facts &facts, const CodeLists &lists, const Secret &key,
                                   QStringList &notes)
{
    statistics::Marks marks;
    ANCORA_TAKE(const std::vector<FileId> files, statistics::transferred(facts, lists));
    for (const FileId &file : files) {
        ANCORA_TAKE(const auto opened, store.open_case(file));
        if (auto mark = statistics::mark_of(opened.value.person, key))
            marks.emplace(file, std::move(*mark));
    }
    const std::size_t without = files.size() - marks.size();
    if (without > 0)
        notes.append(CommandLine::tr("Transferred persons without a name or a birth date, who cannot be recognised: %1")
                         .arg(without));
    return marks;
}

Result<statistics::Aggregates> figures_of(const Invocation &invocation, storage::Store &store, const CodeLists &lists,
                                          const statistics::ReportOptions &options, QStringList &notes)
{
    ANCORA_TAKE(const auto definitions, statistics::Definitions::load());
    ANCORA_TAKE(const Facts facts, store.facts());
    if (!invocation.has(QStringLiteral("centres-key"))) {
        notes.append(CommandLine::tr("Without --centres-key, persons transferred between the centres count twice."));
        return statistics::aggregate(facts, lists, definitions, options, {});
    }
    ANCORA_TAKE(const QByteArray file, read_key(invocation.option(QStringLiteral("centres-key"))));
    ANCORA_TAKE(const Secret key, exchange::read_centres_key(file));
    ANCORA_TAKE(const statistics::Marks marks, marks_of(store, facts, lists, key, notes));
    return statistics::aggregate(facts, lists, definitions, options, statistics::CentresTokens{marks, key});
}

/// The office's own key: figures that anybody could be recognised by leave with the word of who answers for them.
Result<crypto::SignKeys> signing_key(const vault::Session &session)
{
    ANCORA_TAKE(vault::OfficeKeys keys, vault::open_with_slot(session.doorstep().keys, session.secrets()));
    if (!keys.root)
        return fail(Error::Kind::Refused, CommandLine::tr("Only a director hands confidential figures over."));
    return std::move(*keys.root);
}

Result<crypto::BoxKeys> recipient_keys(const Invocation &invocation)
{
    ANCORA_TAKE(const QByteArray file, read_key(invocation.argument()));
    Secret password;
    if (exchange::needs_password(file)) {
        ANCORA_TAKE(QString typed, password_for(invocation, false));
        password = Secret::take(typed);
    }
    return exchange::read_private_key(file, password);
}

Result<std::vector<statistics::Contribution>> open_all(const QStringList &files, const crypto::BoxKeys &keys,
                                                       QStringList &notes)
{
    std::vector<statistics::Contribution> centres;
    for (const QString &file : files) {
        ANCORA_TAKE(const QByteArray package, named(file, read_file(file, exchange::largest_package)));
        ANCORA_TAKE(const auto opened, named(file, exchange::open_package(package, keys)));
        ANCORA_TAKE(auto figures, named(file, statistics::decode_aggregates(opened.content)));
        notes.append(CommandLine::tr("%1: %2, signed with %3")
                         .arg(file, figures.centre, exchange::fingerprint_of(opened.signing_key)));
        centres.push_back({file, std::move(figures)});
    }
    return centres;
}

/// Every report in the folders that --published names.
Result<std::vector<statistics::PublishedFigures>> published_by(const Invocation &invocation)
{
    std::vector<statistics::PublishedFigures> published;
    for (const QString &folder : invocation.options(QStringLiteral("published"))) {
        const QStringList reports = QDir(folder).entryList({QStringLiteral("report-*.csv")}, QDir::Files, QDir::Name);
        if (reports.isEmpty())
            return fail(Error::Kind::NotFound,
                        CommandLine::tr("%1: there is no published report in this folder.").arg(folder));
        for (const QString &report : reports) {
            const QString path = QDir(folder).filePath(report);
            const QString tables = QDir(folder).filePath(QStringLiteral("tables-") % report.mid(7).chopped(4) %
                                                         QStringLiteral(".json"));
            ANCORA_TAKE(const QByteArray csv, named(path, read_file(path, largest_published_file)));
            ANCORA_TAKE(const QByteArray json, named(tables, read_file(tables, largest_published_file)));
            ANCORA_TAKE(auto figures, named(path, statistics::read_published(csv, json)));
            figures.folder = folder;
            published.push_back(std::move(figures));
        }
    }
    return published;
}

void note_transfers(const statistics::Consolidated &consolidated, QStringList &notes)
{
    notes.append(CommandLine::tr("Transferred persons counted once instead of twice: %1").arg(consolidated.transfers));
    for (const QString &file : consolidated.without_tokens)
        notes.append(
            CommandLine::tr("%1: made without the centres' key; its transferred persons count twice.").arg(file));
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
    const QString public_path = path % QStringLiteral(".pub");
    if (QFileInfo::exists(path) || QFileInfo::exists(public_path))
        return fail(Error::Kind::Refused, CommandLine::tr("The key files exist already; nothing was changed."));
    Secret password;
    if (invocation.has(QStringLiteral("password-file"))) {
        ANCORA_TAKE(QString typed, password_for(invocation, true));
        ANCORA_TRY(vault::check_password(typed, {}));
        password = Secret::take(typed);
    }
    const bool readable = password.is_empty();
    const crypto::BoxKeys keys = crypto::BoxKeys::create();
    ANCORA_TAKE(const QByteArray private_key, exchange::write_private_key(keys, password, vault::calibrate()));
    ANCORA_TRY(write_private_file(path, lines_of(private_key)));
    ANCORA_TRY(write_private_file(public_path, lines_of(exchange::write_public_key(keys.public_key))));
    if (readable)
        print_error(CommandLine::tr("Whoever has the file %1 can read every package. With --password-file it is "
                                    "protected by a password.").arg(path));
    print(exchange::fingerprint_of(keys.public_key));
    return {};
}

Result<void> make_centres_key(const Invocation &invocation)
{
    const QString path = invocation.argument();
    ANCORA_TRY(write_private_file(path, lines_of(exchange::write_centres_key(Secret::random(crypto::key_size)))));
    print_error(CommandLine::tr("Hand the file %1 to the other centres and to nobody else: not to the recipient of the "
                                "packages.").arg(path));
    return {};
}

Result<void> aggregate_year(const Invocation &invocation)
{
    statistics::ReportOptions options = options_of(invocation);
    options.threshold = 0;
    const QString out = invocation.required(QStringLiteral("out"));
    const QString recipient_file = invocation.required(QStringLiteral("for"));

    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const QByteArray recipient_text, read_key(recipient_file));
    ANCORA_TAKE(const QByteArray recipient, exchange::read_public_key(recipient_text));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const crypto::SignKeys signing, signing_key(*session));
    QStringList notes;
    ANCORA_TAKE(statistics::Aggregates figures,
                figures_of(invocation, session->store(), desk->lists(), options, notes));
    ANCORA_TAKE(const auto office, session->store().office());
    figures.centre = office.value.name;
    figures.office = session->office();
    figures.training = session->kind() == vault::Kind::Training;
    ANCORA_TAKE(const QByteArray package, exchange::seal_package(statistics::encode(figures), recipient, signing));
    // Before the file, as with a report: what has left the program must stand in the journal.
    ANCORA_TRY(session->store().record_act(storage::Act::ConfidentialReport,
                                           description_of(options) % QStringLiteral(" package for ")
                                               % exchange::fingerprint_of(recipient)));
    ANCORA_TRY(vault::disk::write(out, package));
    print_notes(notes);
    print(CommandLine::tr("Sealed for the recipient %1").arg(exchange::fingerprint_of(recipient)));
    print(CommandLine::tr("Signed with %1").arg(exchange::fingerprint_of(signing.public_key)));
    return {};
}

Result<void> consolidate_centres(const Invocation &invocation)
{
    const statistics::ReportOptions options = options_of(invocation);
    const Language language = language_of(invocation);
    const std::vector<output::Format> formats = formats_of(invocation);
    const QString out = invocation.required(QStringLiteral("out"));

    ANCORA_TAKE(const auto published, published_by(invocation));
    ANCORA_TAKE(const CodeLists lists, CodeLists::load());
    ANCORA_TAKE(const auto definitions, statistics::Definitions::load());
    ANCORA_TAKE(const crypto::BoxKeys keys, recipient_keys(invocation));
    QStringList notes;
    ANCORA_TAKE(const auto centres, open_all(invocation.arguments().mid(1), keys, notes));
    ANCORA_TAKE(const auto rules, statistics::QualityRules::load());
    // From the recipient's own key: the same packages give the same pattern, and nobody else can work it out.
    const QByteArray purpose = QStringLiteral("figures %1 %2").arg(options.year).arg(options.threshold).toUtf8();
    const auto seed = qFromLittleEndian<quint64>(crypto::derive(keys.private_key, purpose).data());
    const QString reason = invocation.has(QStringLiteral("sign")) ? invocation.required(QStringLiteral("sign")) : QString();
    ANCORA_TAKE(const statistics::National national,
                statistics::national_report({centres, published, lists, definitions, rules, seed, reason}, options));
    ANCORA_TAKE(const QStringList files, output::write_report(national.report, QDir(out), language, formats));
    note_transfers(national.consolidated, notes);
    print_notes(notes);
    print_files(files, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
