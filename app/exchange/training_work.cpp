// SPDX-License-Identifier: EUPL-1.2
#include "exchange/training_work.h"

#include "exchange/training_dice.h"

#include <QBuffer>
#include <algorithm>
#include <tuple>

namespace ancora::exchange {

namespace {

constexpr int cases_with_work = 16; ///< percent

/// Every document is a letter with the same text: what matters is that there is one.
QByteArray letter_text() { return canary(QStringLiteral("Dear colleague, the appointment is on Tuesday at ten. Please bring the card.")).toUtf8(); }

} // namespace

InventedWork::InventedWork(quint32 seed, const CodeLists &lists, Uuid author)
    : m_lists(lists), m_author(author), m_dice(seed ^ 0x3017'5EEDu)
{
    for (const auto &[name, service, region] :
         {std::tuple("Lawyers of the canal", "LAWYER", "BE-VAN"), std::tuple("Lawyers of the hill", "CIVIL_PARTY_VICTIM", "BE-BRU"),
          std::tuple("Clinic of the harbour", "MEDICAL", "BE-VAN"), std::tuple("House of words", "PSYCHOLOGICAL", "BE-BRU"),
          std::tuple("School at the corner", "LANGUAGE", "BE-VBR"), std::tuple("Room and roof", "HOUSING", "BE-VLI")}) {
        Partner partner;
        partner.id = invented_record(m_dice);
        partner.name = QString::fromLatin1(name); // of an organisation: a fact, no face
        partner.regions = {Code::of(region)};
        partner.languages = {Code::of("NL"), Code::of(chance(50) ? "EN" : "FR")};
        partner.services = {Code::of(service)};
        partner.contact = canary(QStringLiteral("0400 %1").arg(m_dice.bounded(1'000'000), 6, 10, QLatin1Char('0')));
        m_partners.push_back(partner);
    }
}

Result<void> InventedWork::save(storage::Store &store) const { return save_in_office(store, m_partners); }

void InventedWork::add_to(Case &file, QDate from, QDate end)
{
    if (!chance(cases_with_work))
        return;
    const Partner &partner = m_partners[std::size_t(m_dice.bounded(int(m_partners.size())))];
    add_goal(file, partner, from, end);
    if (chance(60))
        add_onward(file, partner, from, end);
    if (chance(35))
        add_document(file, from, end);
}

Result<void> InventedWork::save_contents(storage::Store &store, const Case &file) const
{
    QBuffer letter;
    letter.setData(letter_text());
    letter.open(QIODevice::ReadOnly);
    for (const Attachment &attachment : file.attachments)
        for (const auto part : {storage::ContentPart::Document, storage::ContentPart::Text})
            ANCORA_TRY(store.write_pieces(attachment, part, letter, 0, 1));
    return {};
}

RecordId InventedWork::record(QDate day) { return invented_record(m_dice, day); }

QDate InventedWork::day_between(QDate from, QDate end) { return from.addDays(m_dice.bounded(std::max(1, int(from.daysTo(end))))); }

Note InventedWork::note(QDate day, const Code &pillar, RecordId about, const QString &text)
{
    Note note;
    note.id = record(day);
    note.pillar = pillar;
    note.day = day;
    note.author = m_author;
    if (chance(70))
        note.signed_at = day.startOfDay(Qt::UTC).addSecs(3600 * (8 + m_dice.bounded(10)));
    note.about = about;
    note.text = canary(text);
    return note;
}

void InventedWork::add_goal(Case &file, const Partner &partner, QDate from, QDate end)
{
    const Code kind = *partner.services.begin();
    Goal goal;
    goal.id = record(from);
    goal.pillar = m_lists.list(ListId::SupportServices).group_of(kind);
    goal.agreed_on = from;
    if (!file.accompaniments.back().spell.is_open() || chance(30)) {
        goal.ended_on = day_between(from, end);
        goal.outcome = one_of(m_lists.list(ListId::GoalOutcome), m_dice);
    }
    goal.need = canary(QStringLiteral("Does not know what comes next."));
    goal.aim = canary(QStringLiteral("Knows whom to ask, and asks."));
    goal.reason = goal.outcome == Code::of("GIVEN_UP") ? canary(QStringLiteral("Other things came first.")) : QString();
    file.goals.push_back(goal);

    const QDate due = day_between(from, end.addDays(20));
    file.tasks.push_back({record(from), due, {}, due < end ? due : QDate(), goal.id, canary(QStringLiteral("Make the appointment."))});
    for (int count = 1 + m_dice.bounded(3); count > 0; --count) {
        const QDate day = day_between(from, end);
        const bool by_partner = chance(50);
        file.services.push_back({record(day), kind, day, 15 * m_dice.bounded(13), 1 + m_dice.bounded(2), goal.id,
                                 by_partner ? partner.id : RecordId(), by_partner ? partner.name : QString()});
    }
    file.notes.push_back(note(day_between(from, end), goal.pillar, goal.id, QStringLiteral("Spoke about what comes next; she asks good questions.")));
}

void InventedWork::add_onward(Case &file, const Partner &partner, QDate from, QDate end)
{
    DisclosureGround consent;
    consent.id = record(from);
    consent.ground = Code::of("CONSENT");
    consent.purpose = Code::of("SERVICE");
    consent.items = {Code::of("IDENTITY"), Code::of("CONTACT")};
    consent.given_on = from;
    consent.expires_on = from.addYears(1);
    consent.form = one_of(m_lists.list(ListId::ConsentForms), m_dice);
    consent.recipient.partner = partner.id;

    OnwardReferral referral = prepared_referral(from);
    referral.id = record(from);
    referral.service = *partner.services.begin();
    referral.purpose = consent.purpose;
    referral.items = consent.items;
    referral.recipient = consent.recipient;
    referral.ground = consent.id;
    referral.request = canary(QStringLiteral("Please see this person in the next two weeks."));
    referral.sent_on = day_between(from, std::min(end, consent.expires_on));
    referral.state = Code::of("SENT");
    if (const QDate answered = referral.sent_on.addDays(m_dice.bounded(15)); answered <= end && chance(80)) {
        referral.answered_on = answered;
        referral.state = Code::of(chance(75) ? "ACCEPTED" : "REFUSED");
        if (referral.state == Code::of("REFUSED"))
            referral.reason = canary(QStringLiteral("No room before the summer."));
    }
    if (chance(8) && referral.sent_on < end) {
        consent.withdrawn_on = std::max(referral.sent_on.addDays(1), day_between(from, end));
        consent.withdrawal_reason = canary(QStringLiteral("Does not want it any more."));
    }
    file.grounds.push_back(consent);
    file.onward.push_back(referral);
}

void InventedWork::add_document(Case &file, QDate from, QDate end)
{
    Attachment letter;
    letter.id = record(from);
    letter.kind = Code::of("LETTER");
    letter.received_on = day_between(from, end);
    letter.size = letter.text_size = quint64(letter_text().size());
    letter.title = canary(QStringLiteral("Letter about the appointment.txt"));
    storage::give_content(letter);
    file.attachments.push_back(letter);
}

} // namespace ancora::exchange
