// SPDX-License-Identifier: EUPL-1.2
//
// Consent as a gate: what may be told to whom, from which day to which, and the steps of an onward referral.
#include "cases/code_list.h"
#include "cases/permit.h"

#include <QTest>
#include <rapidcheck.h>
#include <rapidcheck/gen/Container.h>

using namespace ancora;

namespace {

const QDate given(2026, 1, 10);
const QDate expires(2026, 7, 9);
const QDate day(2026, 3, 1);

Codes items(std::initializer_list<const char *> codes)
{
    Codes result;
    for (const char *code : codes)
        result.insert(Code::of(code));
    return result;
}

const Codes &all_items()
{
    static const Codes all = items({"IDENTITY", "CONTACT", "ACCOMPANIMENT", "RESIDENCE", "DOCUMENTS", "EXPLOITATION", "JUSTICE",
                                    "FAMILY", "STAY", "SUPPORT", "NOTES"});
    return all;
}

DisclosureGround consent_to(const Recipient &recipient)
{
    DisclosureGround ground;
    ground.id = RecordId::create();
    ground.ground = Code::of("CONSENT");
    ground.purpose = Code::of("LEGAL_AID");
    ground.items = items({"IDENTITY", "CONTACT"});
    ground.given_on = given;
    ground.expires_on = expires;
    ground.form = Code::of("INTERPRETER");
    ground.recipient = recipient;
    return ground;
}

/// A case with a consent to tell one lawyer.
struct Told {
    Told()
    {
        file.cover.id = FileId::create();
        file.grounds = {consent_to(lawyer.recipient)};
    }
    [[nodiscard]] DisclosureGround &ground() { return file.grounds.front(); }
    [[nodiscard]] Result<Permit> on(QDate when) const { return permission_for(file, lawyer, when); }

    Disclosure lawyer{{RecordId::create(), {}}, Code::of("LEGAL_AID"), items({"IDENTITY"})};
    Case file;
};

OnwardReferral prepared_for(const Disclosure &disclosure)
{
    OnwardReferral referral = prepared_referral(QDate(2026, 2, 1));
    referral.service = Code::of("LAWYER");
    referral.recipient = disclosure.recipient;
    referral.purpose = disclosure.purpose;
    referral.items = disclosure.items;
    return referral;
}

/// The shortest way into a state.
OnwardReferral in_state(const char *state)
{
    const Told told;
    OnwardReferral referral = prepared_for(told.lawyer);
    const auto step = [&](const char *next) { referral = with_state(referral, Code::of(next), day, QStringLiteral("why")).value(); };
    if (qstrcmp(state, "PREPARED") == 0)
        return referral;
    if (qstrcmp(state, "WITHDRAWN") == 0) {
        step("WITHDRAWN");
        return referral;
    }
    referral = sent(referral, told.on(day).value()).value();
    if (qstrcmp(state, "DONE") == 0)
        step("ACCEPTED");
    if (qstrcmp(state, "SENT") != 0)
        step(state);
    return referral;
}

Case full_case()
{
    Case file;
    file.cover.id = FileId::create();
    file.cover.number = QStringLiteral("2026-001");
    file.person.family_name = QStringLiteral("family");
    file.person.phone = QStringLiteral("phone");
    file.person.note = QStringLiteral("note");
    file.accompaniments.resize(1);
    file.exploitation.resize(1);
    file.involvements.resize(1);
    file.family.resize(1);
    file.family[0].client = FileId::create();
    file.household.resize(1);
    file.phases.resize(1);
    file.documents.resize(1);
    file.stays.resize(1);
    file.stays[0].network_reason = QStringLiteral("about another file");
    file.justice.resize(1);
    file.compensations.resize(1);
    file.goals.resize(1);
    file.services.resize(1);
    file.notes.resize(1);
    return file;
}

} // namespace

class TestPermit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_consent_holds_from_its_first_to_its_last_day()
    {
        const Told told;
        QVERIFY(!told.on(given.addDays(-1)));
        QVERIFY(told.on(given).has_value());
        QVERIFY(told.on(expires).has_value());
        QVERIFY(!told.on(expires.addDays(1)));
    }

    void a_withdrawal_takes_effect_on_its_very_day()
    {
        Told told;
        QVERIFY(told.on(day).has_value());
        told.ground().withdrawn_on = day;
        QVERIFY(told.on(day.addDays(-1)).has_value());
        QVERIFY(!told.on(day));
        QVERIFY(!told.on(day.addDays(1)));
    }

    void nobody_else_and_nothing_else_and_not_for_anything_else()
    {
        const Told told;
        Disclosure other = told.lawyer;
        other.recipient.partner = RecordId::create();
        QVERIFY(!permission_for(told.file, other, day));
        other = told.lawyer;
        other.purpose = Code::of("RESEARCH");
        QVERIFY(!permission_for(told.file, other, day));
        other = told.lawyer;
        other.items = items({"IDENTITY", "EXPLOITATION"});
        QVERIFY(!permission_for(told.file, other, day));
        other.items = {};
        QVERIFY(!permission_for(told.file, other, day));
        other.items = items({"IDENTITY", "CONTACT"});
        QVERIFY(permission_for(told.file, other, day).has_value());
    }

    void what_is_missing_is_said_and_names_nobody_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << QStringLiteral("neither a consent nor a ground in law");
        QTest::newRow("incomplete") << QStringLiteral("not complete");
        QTest::newRow("withdrawn") << QStringLiteral("withdrawn");
        QTest::newRow("expired") << QStringLiteral("expired");
        QTest::newRow("later") << QStringLiteral("begins later");
        QTest::newRow("items") << QStringLiteral("not for everything");
    }
    void what_is_missing_is_said_and_names_nobody()
    {
        QFETCH(const QString, sentence);
        Told told;
        told.lawyer.recipient = {{}, QStringLiteral("Maître Canary")};
        told.ground().recipient = told.lawyer.recipient;
        const QByteArray fault = QTest::currentDataTag();
        if (fault == "nothing")
            told.file.grounds.clear();
        else if (fault == "incomplete")
            told.ground().form = {};
        else if (fault == "withdrawn")
            told.ground().withdrawn_on = day;
        else if (fault == "expired")
            told.ground().expires_on = day.addDays(-1);
        else if (fault == "later")
            told.ground().given_on = day.addDays(1);
        else
            told.lawyer.items = items({"NOTES"});
        const auto permit = told.on(day);
        QVERIFY(!permit);
        QCOMPARE(permit.error().kind, Error::Kind::Refused);
        QVERIFY2(permit.error().text.contains(sentence), qPrintable(permit.error().text));
        QVERIFY(!QString(permit.error().text + permit.error().detail).contains(QStringLiteral("Canary")));
    }

    void a_ground_in_law_needs_its_reason_and_no_consent()
    {
        Told told;
        told.ground().ground = Code::of("LEGAL_OBLIGATION");
        told.ground().form = {};
        QVERIFY(!told.on(day));
        told.ground().reason = QStringLiteral("Order of the court of 1 February");
        QVERIFY(told.on(day).has_value());
    }

    void one_ground_must_cover_the_whole()
    {
        Told told;
        DisclosureGround second = told.ground();
        second.items = items({"NOTES"});
        told.file.grounds.push_back(second);
        told.lawyer.items = items({"IDENTITY", "NOTES"});
        QVERIFY(!told.on(day));
        told.file.grounds.back().items = all_items();
        QCOMPARE(told.on(day).value().ground(), second.id);
    }

    void the_widest_permission_is_for_what_is_wanted_and_one_ground_goes_to()
    {
        Told told;
        told.lawyer.items = items({"IDENTITY", "NOTES"});
        QVERIFY(widest_permission(told.file, told.lawyer, day).value().items() == items({"IDENTITY"}));
        DisclosureGround wider = told.ground();
        wider.items = items({"IDENTITY", "NOTES", "FAMILY"});
        told.file.grounds.push_back(wider);
        QVERIFY(widest_permission(told.file, told.lawyer, day).value().items() == told.lawyer.items);
        told.lawyer.items = items({"STAY"});
        QVERIFY(!widest_permission(told.file, told.lawyer, day));
        QVERIFY(!widest_permission(told.file, told.lawyer, expires.addDays(1)));
    }

    void a_named_recipient_is_the_same_however_the_name_is_written()
    {
        const Recipient court{{}, QStringLiteral("Labour  court Ghent ")};
        QVERIFY(court.is_same_as({{}, QStringLiteral("labour court ghent")}));
        QVERIFY(!court.is_same_as({{}, QStringLiteral("Labour court")}));
        QVERIFY(!Recipient().is_same_as(Recipient()));
        const RecordId partner = RecordId::create();
        QVERIFY(!court.is_same_as({partner, court.name}));
        QVERIFY((Recipient{partner, {}}.is_same_as({partner, QStringLiteral("left over")})));
    }

    void permits_are_used_up_and_made_nowhere_else()
    {
        static_assert(!std::is_copy_constructible_v<Permit> && !std::is_copy_assignable_v<Permit>);
        static_assert(!std::is_default_constructible_v<Permit>);
        static_assert(!std::is_constructible_v<Permit, FileId, const DisclosureGround &, Disclosure, QDate>);
        QCOMPARE(Told().on(day).value().in_codes(), QStringLiteral("LEGAL_AID CONSENT IDENTITY"));
    }

    void whatever_is_not_permitted_is_not_in_the_part()
    {
        const Case whole = full_case();
        const std::vector<Code> every(all_items().begin(), all_items().end());
        const bool holds = rc::check("whatever is not permitted is not in the part", [&] {
            const auto chosen = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, every.size())));
            Told told;
            told.lawyer.items.clear();
            for (const std::size_t i : chosen)
                told.lawyer.items.insert(every[i]);
            told.ground().items = told.lawyer.items;
            const Case part = permitted_part(whole, told.on(day).value());
            const auto agrees = [&](const char *item, bool there) {
                RC_ASSERT(there == told.lawyer.items.contains(Code::of(item)));
            };
            agrees("IDENTITY", !part.person.family_name.isEmpty());
            agrees("CONTACT", !part.person.phone.isEmpty());
            agrees("NOTES", !part.person.note.isEmpty() && !part.notes.empty());
            agrees("ACCOMPANIMENT", !part.accompaniments.empty());
            agrees("RESIDENCE", !part.phases.empty());
            agrees("DOCUMENTS", !part.documents.empty());
            agrees("EXPLOITATION", !part.exploitation.empty() && !part.involvements.empty());
            agrees("JUSTICE", !part.justice.empty() && !part.compensations.empty());
            agrees("FAMILY", !part.family.empty() && !part.household.empty());
            // That somebody else has a file is hers or his to tell.
            for (const Relative &relative : part.family)
                RC_ASSERT(relative.client.is_null());
            agrees("STAY", !part.stays.empty());
            for (const Stay &stay : part.stays)
                RC_ASSERT(stay.network_reason.isEmpty()); // it is about somebody else too
            agrees("SUPPORT", !part.goals.empty() && !part.services.empty());
            RC_ASSERT(part.cover == CaseCover() && part.grounds.empty() && part.onward.empty() && part.tasks.empty());
        });
        QVERIFY(holds);
    }

    void every_item_that_can_be_chosen_permits_something()
    {
        const CodeLists lists = CodeLists::load().value();
        Codes listed;
        for (const CodeEntry &entry : lists.list(ListId::FileItems).entries())
            listed.insert(entry.code);
        QVERIFY(listed == all_items());
    }

    void only_the_legal_steps_can_be_taken()
    {
        const std::vector<const char *> states{"PREPARED", "SENT", "ACCEPTED", "REFUSED", "DONE", "WITHDRAWN"};
        const std::set<std::pair<QByteArray, QByteArray>> legal{{"PREPARED", "WITHDRAWN"}, {"SENT", "ACCEPTED"},
                                                               {"SENT", "REFUSED"},       {"SENT", "WITHDRAWN"},
                                                               {"ACCEPTED", "DONE"},      {"ACCEPTED", "WITHDRAWN"}};
        for (const char *from : states)
            for (const char *to : states) {
                const auto after = with_state(in_state(from), Code::of(to), day, QStringLiteral("why"));
                QVERIFY2(after.has_value() == legal.contains({from, to}), qPrintable(QString::fromLatin1(from) + u' ' + QLatin1String(to)));
                const Told told;
                QCOMPARE(sent(in_state(from), told.on(day).value()).has_value(), false); // another recipient
            }
    }

    void steps_are_dated_in_order_and_refusals_have_a_reason()
    {
        const OnwardReferral waiting = in_state("SENT");
        QCOMPARE(waiting.sent_on, day);
        QVERIFY(!with_state(waiting, Code::of("ACCEPTED"), day.addDays(-1), {}));
        QVERIFY(!with_state(waiting, Code::of("ACCEPTED"), {}, {}));
        QVERIFY(!with_state(waiting, Code::of("REFUSED"), day, QStringLiteral(" ")));
        QVERIFY(!with_state(waiting, Code::of("WITHDRAWN"), day, {}));
        const OnwardReferral accepted = with_state(waiting, Code::of("ACCEPTED"), day.addDays(2), {}).value();
        QCOMPARE(accepted.answered_on, day.addDays(2));
        QCOMPARE(with_state(accepted, Code::of("DONE"), day.addDays(9), {}).value().ended_on, day.addDays(9));
        QVERIFY(accepted.is_open() && !in_state("REFUSED").is_open());
    }

    void a_referral_is_sent_on_a_permit_for_exactly_it()
    {
        Told told;
        const OnwardReferral referral = prepared_for(told.lawyer);
        const OnwardReferral gone = sent(referral, told.on(day).value()).value();
        QCOMPARE(gone.ground, told.ground().id);
        QVERIFY(!sent(gone, told.on(day).value())); // once
        OnwardReferral more = referral;
        more.items.insert(Code::of("CONTACT"));
        QVERIFY(!sent(more, told.on(day).value()));
        told.lawyer.items = more.items;
        QVERIFY(sent(more, told.on(day).value()).has_value());
        QVERIFY(!sent(referral, told.on(day).value())); // the permit would tell more than the referral says
        told.lawyer.items = referral.items;
        QVERIFY(!sent(referral, told.on(given).value())); // before it was prepared
    }

    void what_a_withdrawal_stops_is_known()
    {
        Told told;
        const OnwardReferral waiting = sent(prepared_for(told.lawyer), told.on(day).value()).value();
        const OnwardReferral not_yet_sent = prepared_for(told.lawyer);
        const OnwardReferral over = with_state(waiting, Code::of("REFUSED"), day, QStringLiteral("full")).value();
        OnwardReferral elsewhere = not_yet_sent;
        elsewhere.purpose = Code::of("MEDICAL_CARE");
        told.file.onward = {waiting, not_yet_sent, over, elsewhere};
        const auto stopped = resting_on(told.file, told.ground());
        QCOMPARE(stopped.size(), std::size_t(2));
        QCOMPARE(stopped[0].id, waiting.id);
        QCOMPARE(stopped[1].id, not_yet_sent.id);
    }
};

QTEST_GUILESS_MAIN(TestPermit)
#include "test_permit.moc"
