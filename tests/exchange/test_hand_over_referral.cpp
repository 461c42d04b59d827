// SPDX-License-Identifier: EUPL-1.2
//
// An onward referral leaves only behind a permit, and the journal knows of it first.
#include "sending_office.h"

#include <QTest>

using namespace ancora;
using namespace ancora::exchange;

class TestHandOverReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consents_and_onward_referrals_are_stored_whole()
    {
        SendingOffice office;
        auto loaded = office.vault.store().open_case(office.sample.cover.id).value();
        QCOMPARE(loaded.value, office.sample);
        DisclosureGround law = loaded.value.grounds.front();
        law.id = RecordId::create();
        law.ground = Code::of("LEGAL_OBLIGATION");
        law.recipient = {{}, QStringLiteral("Labour court")};
        law.given_on = office.today;
        law.expires_on = office.today.addDays(30);
        law.reason = QStringLiteral("Order of the court");
        law.note = QStringLiteral("By letter");
        const auto seen = office.vault.store().save(loaded.value.cover.id, law, loaded.seen);
        QVERIFY(seen.has_value());
        QCOMPARE(office.file().grounds.back(), law);
        QVERIFY(office.vault.store().remove<DisclosureGround>(loaded.value.cover.id, law.id, *seen).has_value());
        QCOMPARE(office.file().grounds.size(), std::size_t(1));
    }

    void what_is_told_in_words_is_in_the_journal_in_codes_only()
    {
        SendingOffice office;
        QVERIFY(refer_in_words(office.vault.store(), office.referral().id, office.permit().value()).has_value());
        QCOMPARE(office.referral().state, Code::of("SENT"));
        QCOMPARE(office.referral().sent_on, office.today);
        QCOMPARE(office.referral().ground, office.sample.grounds.front().id);
        QCOMPARE(office.hand_overs(), QStringList{QStringLiteral("2026-001 SERVICE CONSENT IDENTITY")});
    }

    void a_withdrawal_stops_a_permit_that_was_made_before_it()
    {
        SendingOffice office;
        Permit before = office.permit_of(office.today.addDays(-1)).value();
        office.withdraw_consent();
        QVERIFY(!office.permit());
        const auto told = refer_in_words(office.vault.store(), office.referral().id, std::move(before));
        QVERIFY(!told);
        QCOMPARE(told.error().kind, Error::Kind::Refused);
        QCOMPARE(office.referral().state, Code::of("PREPARED"));
        QVERIFY(office.hand_overs().isEmpty());
    }

    void nothing_is_sent_twice()
    {
        SendingOffice office;
        QVERIFY(refer_in_words(office.vault.store(), office.referral().id, office.permit().value()).has_value());
        QVERIFY(!refer_in_words(office.vault.store(), office.referral().id, office.permit().value()));
        QCOMPARE(office.hand_overs().size(), 1);
    }

    void partners_are_found_by_region_language_and_service()
    {
        SendingOffice office;
        Partner lawyers;
        lawyers.id = RecordId::create();
        lawyers.name = QStringLiteral("Lawyers of the port");
        lawyers.regions = {Code::of("BE-VAN")};
        lawyers.languages = {Code::of("NL"), Code::of("UK")};
        lawyers.services = {Code::of("LAWYER"), Code::of("BACK_PAY")};
        lawyers.contact = QStringLiteral("03 000 00 00");
        Partner interpreters = lawyers;
        interpreters.id = RecordId::create();
        interpreters.name = QStringLiteral("Interpreters");
        interpreters.regions = {Code::of("BE_ALL")};
        interpreters.services = {Code::of("INTERPRETATION")};
        interpreters.inactive = true;
        storage::Seen seen;
        for (const Partner &partner : {lawyers, interpreters}) {
            const auto saved = office.vault.store().save(storage::Store::office_file(), partner, seen);
            QVERIFY(saved.has_value());
            seen = *saved;
        }
        const auto stored = office.vault.store().records<Partner>(storage::Store::office_file()).value();
        QCOMPARE(stored.seen, seen);
        QCOMPARE(stored.value.size(), std::size_t(2));
        for (const Partner &partner : {lawyers, interpreters})
            QVERIFY(std::find(stored.value.begin(), stored.value.end(), partner) != stored.value.end());

        const auto found = [&](const PartnerFilter &filter) {
            return std::count_if(stored.value.begin(), stored.value.end(), [&](const Partner &one) { return filter.fits(one); });
        };
        const auto all = [&](const char *region) { return found({{}, Code::of(region), {}, {}, true}); };
        QCOMPARE(found({}), 1);
        QCOMPARE(found({{}, {}, {}, {}, true}), 2);
        QCOMPARE(all("BE-VAN"), 2);
        QCOMPARE(all("BE-WLG"), 1);
        QCOMPARE(all("ABROAD"), 0);
        QCOMPARE(found({{}, {}, Code::of("UK"), {}, false}), 1);
        QCOMPARE(found({{}, {}, Code::of("VI"), {}, false}), 0);
        QCOMPARE(found({{}, {}, {}, Code::of("BACK_PAY"), false}), 1);
        QCOMPARE(found({QStringLiteral("PORT"), {}, {}, {}, false}), 1);
        QCOMPARE(found({QStringLiteral("03 000"), {}, {}, {}, false}), 1);
        QCOMPARE(found({QStringLiteral("elsewhere"), {}, {}, {}, false}), 0);
    }
};

QTEST_GUILESS_MAIN(TestHandOverReferral)
#include "test_hand_over_referral.moc"
