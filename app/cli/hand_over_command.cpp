// SPDX-License-Identifier: EUPL-1.2
//
// One file leaves, on a consent or ground in law that it holds itself.
#include "cli/command.h"
#include "cli/report_options.h"
#include "cli/terminal.h"
#include "exchange/files.h"
#include "exchange/hand_over_htcds.h"
#include "output/hand_over_paper.h"

#include <algorithm>

namespace ancora::cli {

namespace {

Result<FileId> case_with_number(storage::Store &store, const QString &number)
{
    ANCORA_TAKE(const std::vector<CaseCover> covers, store.covers());
    const auto found = std::find_if(covers.begin(), covers.end(), [&number](const CaseCover &cover) { return cover.number == number; });
    if (found == covers.end())
        return fail(Error::Kind::NotFound, CommandLine::tr("There is no case with this number."));
    return found->id;
}

/// A partner of the directory by the name it has there, else whoever is called so.
Result<Recipient> recipient_named(storage::Store &store, const QString &name)
{
    Recipient recipient;
    recipient.name = name;
    ANCORA_TAKE(const auto partners, store.records<Partner>(storage::Store::office_file()));
    for (const Partner &partner : partners.value)
        if (partner.name.compare(name, Qt::CaseInsensitive) == 0)
            recipient = {partner.id, {}};
    return recipient;
}

Codes all_items(const CodeLists &lists)
{
    Codes items;
    for (const CodeEntry &entry : lists.list(ListId::FileItems).entries())
        items.insert(entry.code);
    return items;
}

/// `permission` is `widest_permission` or `permission_for`.
Result<Permit> permit_of(storage::Store &store, const QString &number, const QString &name, const Code &purpose, const Codes &items,
                         decltype(permission_for) &permission)
{
    ANCORA_TAKE(const FileId id, case_with_number(store, number));
    ANCORA_TAKE(const auto file, store.open_case(id));
    ANCORA_TAKE(const Recipient recipient, recipient_named(store, name));
    return permission(file.value, {recipient, purpose, items}, store.clock().today());
}

/// Lines "when=Tuesday at ten", for what the letter asks.
Result<QMap<QString, QString>> typed_values(const Invocation &invocation, const output::LetterTemplate &letter)
{
    constexpr qint64 longest = 64 * 1024;
    const QString path = invocation.option(QStringLiteral("values"));
    QMap<QString, QString> values;
    if (path.isEmpty())
        return values;
    ANCORA_TAKE(const QByteArray text, exchange::read_file(path, longest));
    for (const QString &line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QString place = QStringLiteral("asked.") + line.section(u'=', 0, 0).trimmed();
        if (!letter.asked().contains(place))
            return fail(Error::Kind::BadInput, CommandLine::tr("The file of --values has a line for something that this letter does not ask."));
        values.insert(place, line.section(u'=', 1).trimmed());
    }
    return values;
}

QString ids_of(const std::vector<output::LetterTemplate> &letters)
{
    QStringList ids;
    for (const output::LetterTemplate &letter : letters)
        ids += letter.id;
    return ids.join(QStringLiteral(", "));
}

Result<QByteArray> letter_of(const Invocation &invocation, vault::Session &session, const output::LetterStyle &style)
{
    storage::Store &store = session.store();
    const QString number = invocation.required(QStringLiteral("case"));
    output::LetterWishes wishes;
    wishes.names_office = invocation.has(QStringLiteral("named"));
    wishes.training = session.kind() == vault::Kind::Training;
    ANCORA_TAKE(wishes.asked, typed_values(invocation, style.letter));
    if (style.letter.way == output::LetterWay::Post) {
        ANCORA_TAKE(const FileId id, case_with_number(store, number));
        return output::letter_by_post(store, style, wishes, id);
    }
    const QString name = invocation.required(QStringLiteral("recipient"));
    ANCORA_TAKE(Permit permit, permit_of(store, number, name, style.letter.purpose, style.letter.items(), permission_for));
    return output::letter_out_of_file(store, style, wishes, std::move(permit));
}

} // namespace

Result<void> export_case_as_htcds(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    const QString number = invocation.required(QStringLiteral("case"));
    const QString name = invocation.required(QStringLiteral("recipient"));
    const auto purpose = Code::parse(invocation.required(QStringLiteral("purpose")).toUpper());
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    if (!purpose || !desk->lists().list(ListId::DisclosurePurposes).find(*purpose))
        throw WrongUsage{CommandLine::tr("--purpose takes a code of the list of purposes, as RESEARCH.")};
    ANCORA_TAKE(const auto mapping, exchange::HtcdsMapping::load());
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    storage::Store &store = session->store();
    ANCORA_TAKE(Permit permit, permit_of(store, number, name, *purpose, all_items(desk->lists()), widest_permission));
    const auto form = out.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ? exchange::HtcdsForm::Csv : exchange::HtcdsForm::Json;
    ANCORA_TAKE(const QByteArray written, exchange::export_htcds(store, mapping, form, std::move(permit)));
    ANCORA_TRY(exchange::write_private_file(out, written));
    print_files({out}, invocation.wants_json());
    return {};
}

Result<void> write_paper(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    const QString number = invocation.required(QStringLiteral("case"));
    const QString name = invocation.required(QStringLiteral("recipient"));
    const QString id = invocation.required(QStringLiteral("profile"));
    const Language language = language_of(invocation);
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto profiles, output::PaperProfiles::load());
    ANCORA_TAKE(const auto texts, output::Texts::load(language));
    const output::PaperProfile *profile = profiles.find(id);
    if (!profile)
        throw WrongUsage{CommandLine::tr("--profile takes prosecutor, lawyer, immigration, doctor or own.")};
    ANCORA_TRY(exchange::check_new_file(out));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(Permit permit, permit_of(session->store(), number, name, profile->purpose, output::items_of(*profile), widest_permission));
    ANCORA_TAKE(const QByteArray pdf, output::paper_out_of_file(session->store(), {profiles, *profile, desk->lists(), texts},
                                                                session->kind() == vault::Kind::Training, std::move(permit)));
    ANCORA_TRY(exchange::write_private_file(out, pdf));
    print_files({out}, invocation.wants_json());
    return {};
}

Result<void> write_letter(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    const QString id = invocation.required(QStringLiteral("letter"));
    const Language language = language_of(invocation);
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto letters, output::Letters::load());
    ANCORA_TAKE(const auto texts, output::Texts::load(language));
    const output::LetterTemplate *letter = letters.find(id);
    if (!letter)
        throw WrongUsage{CommandLine::tr("--letter takes one of these: %1").arg(ids_of(letters.all()))};
    ANCORA_TRY(exchange::check_new_file(out));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    ANCORA_TAKE(const QByteArray pdf, letter_of(invocation, *session, {letters, *letter, desk->lists(), texts, system_language()}));
    ANCORA_TRY(exchange::write_private_file(out, pdf));
    print_files({out}, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
