// SPDX-License-Identifier: EUPL-1.2
//
// A referral travels to another office as a sealed package, with the permitted items and no others, and its answer back.
#include "exchange/aggregate_package.h"
#include "exchange/package_keys.h"
#include "exchange/received_referral.h"
#include "exchange/referral_json.h"
#include "sending_office.h"

#include <QJsonDocument>

using namespace ancora;
using namespace ancora::exchange;

namespace {

const Sender first_office{QStringLiteral("The first shelter"), false};

/// Two offices: one sends, the other receives.
struct TwoOffices {
    [[nodiscard]] QByteArray public_key() { return package_keys(second.store()).value().public_key; }
    [[nodiscard]] QByteArray package(const Sender &from = first_office)
    {
        return refer_by_package(first.vault.store(), first.referral().id, public_key(), from, first.permit().value()).value();
    }
    [[nodiscard]] QString received_content(FileId referral)
    {
        const auto received = second.store().records<ReceivedReferral>(referral).value();
        return received.value.front().content;
    }
    /// Makes the first office's consent and referral about these items.
    void choose(const Codes &items)
    {
        auto loaded = first.vault.store().open_case(first.sample.cover.id).value();
        loaded.value.grounds.front().items = items;
        loaded.value.onward.front().items = items;
        QVERIFY(first.vault.store().save(loaded.value, loaded.seen, storage::Act::Save).has_value());
    }
    [[nodiscard]] Result<void> answer(FileId received, const char *state, const QString &reason = {})
    {
        ANCORA_TAKE(const QByteArray answer, answer_referral(second.store(), received, Code::of(state), reason));
        return take_in_answer(first.vault.store(), first.sample.cover.id, first.referral().id, answer);
    }

    SendingOffice first;
    OpenStore second;
};

/// A package that a newer program might have made.
QByteArray package_of(const QJsonObject &content, const QByteArray &recipient)
{
    return seal_package(QJsonDocument(content).toJson(), recipient, crypto::SignKeys::create(), PackageKind::Referral).value();
}

} // namespace

class TestReferralPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_other_office_has_the_referral_with_what_was_permitted()
    {
        TwoOffices offices;
        offices.choose({Code::of("IDENTITY"), Code::of("CONTACT"), Code::of("EXPLOITATION")});
        const FileId id = take_in_referral(offices.second.store(), offices.package(), false).value();
        const Referral referral = offices.second.store().referral(id).value().value;
        QCOMPARE(referral.person_name, QStringLiteral("Okafor-Canary Ngozi"));
        QCOMPARE(referral.alias, QStringLiteral("Blue"));
        QCOMPARE(referral.sex, Answer<Code>(Code::of("F")));
        QCOMPARE(referral.birth_date, Answer<PartialDate>(*PartialDate::of(1994, 5)));
        QCOMPARE(referral.citizenship, Answer<Code>(Code::of("NG")));
        QCOMPARE(referral.suspected_form, Code::of("LABOUR"));
        QCOMPARE(referral.referring_body, Code::of("CENTRE_OTHER"));
        QCOMPARE(referral.reporter, first_office.office);
        QCOMPARE(referral.note, QStringLiteral("Needs a lawyer before Friday"));
        QVERIFY(offices.received_content(id).contains(QStringLiteral("Fourteen hours a day")));
        QCOMPARE(offices.first.referral().state, Code::of("SENT"));
        QCOMPARE(offices.first.hand_overs(), QStringList{QStringLiteral("2026-001 SERVICE CONSENT CONTACT+EXPLOITATION+IDENTITY")});
    }

    void nothing_else_is_in_the_package()
    {
        // What each item shows of the sample case: with all items it is there, without this one it is not.
        const std::map<QByteArray, QString> traces{{"IDENTITY", QStringLiteral("Okafor-Canary")},
                                                   {"CONTACT", QStringLiteral("Only through the lawyer")},
                                                   {"ACCOMPANIMENT", QStringLiteral("POL_LOCAL")},
                                                   {"RESIDENCE", QStringLiteral("P1_REFLECTION")},
                                                   {"DOCUMENTS", QStringLiteral("B 123456")},
                                                   {"EXPLOITATION", QStringLiteral("Fourteen hours a day")},
                                                   {"STAY", QStringLiteral("Room 2")}};
        Codes all;
        for (const auto &[item, trace] : traces)
            all.insert(Code::of(item.constData()));
        const auto content_with = [](const Codes &items) {
            TwoOffices offices;
            offices.choose(items);
            const FileId received = take_in_referral(offices.second.store(), offices.package(), false).value();
            const QString content = offices.received_content(received);
            [&] { QVERIFY(!content.contains(offices.first.sample.cover.id.text()) && !content.contains(offices.first.sample.cover.number)); }();
            return content;
        };
        const QString whole = content_with(all);
        for (const auto &[item, trace] : traces) {
            QVERIFY2(whole.contains(trace), item.constData());
            Codes others = all;
            others.erase(Code::of(item.constData()));
            QVERIFY2(!content_with(others).contains(trace), item.constData());
        }
    }

    void fields_of_a_newer_program_are_kept()
    {
        TwoOffices offices;
        const QJsonObject content{{QStringLiteral("format"), QLatin1String(referral_format)},
                                  {QStringLiteral("number"), RecordId::create().text()},
                                  {QStringLiteral("person"), QJsonObject{{QStringLiteral("alias"), QStringLiteral("Green")},
                                                                         {QStringLiteral("shoe_size"), 41}}},
                                  {QStringLiteral("greeting"), QStringLiteral("from the future")}};
        const FileId id = take_in_referral(offices.second.store(), package_of(content, offices.public_key()), false).value();
        QCOMPARE(offices.second.store().referral(id).value().value.alias, QStringLiteral("Green"));
        QCOMPARE(QJsonDocument::fromJson(offices.received_content(id).toUtf8()).object(), content);
    }

    void only_the_recipient_opens_it_and_only_once()
    {
        TwoOffices offices;
        const QByteArray package = offices.package();
        QVERIFY(!package.contains("Okafor"));
        OpenStore third;
        QCOMPARE(take_in_referral(third.store(), package, false).error().kind, Error::Kind::Refused);
        QVERIFY(take_in_referral(offices.second.store(), package, false).has_value());
        QCOMPARE(take_in_referral(offices.second.store(), package, false).error().kind, Error::Kind::Refused);
        QCOMPARE(offices.second.store().referrals({}).value().size(), std::size_t(1));
    }

    void a_package_of_one_kind_does_not_pass_for_another()
    {
        TwoOffices offices;
        const crypto::BoxKeys keys = package_keys(offices.second.store()).value();
        for (const PackageKind made : {PackageKind::Figures, PackageKind::Referral, PackageKind::Answer}) {
            const QByteArray package = seal_package("content", keys.public_key, crypto::SignKeys::create(), made).value();
            for (const PackageKind asked : {PackageKind::Figures, PackageKind::Referral, PackageKind::Answer})
                QCOMPARE(open_package(package, keys, asked).has_value(), made == asked);
            // Neither with the name of the other kind put in front.
            QByteArray renamed = package;
            renamed[3] = made == PackageKind::Referral ? 'A' : 'R';
            QVERIFY(!open_package(renamed, keys, made == PackageKind::Referral ? PackageKind::Answer : PackageKind::Referral));
        }
    }

    void invented_people_stay_among_themselves()
    {
        TwoOffices offices;
        const QByteArray package = offices.package({first_office.office, true});
        QCOMPARE(take_in_referral(offices.second.store(), package, false).error().kind, Error::Kind::Refused);
        QVERIFY(take_in_referral(offices.second.store(), package, true).has_value());
    }

    void where_nothing_can_be_sealed_nothing_was_sent()
    {
        TwoOffices offices;
        const auto package = refer_by_package(offices.first.vault.store(), offices.first.referral().id, "no key", first_office,
                                              offices.first.permit().value());
        QCOMPARE(package.error().kind, Error::Kind::BadInput);
        QCOMPARE(offices.first.referral().state, Code::of("PREPARED"));
        QVERIFY(offices.first.hand_overs().isEmpty());
    }

    void a_withdrawal_stops_the_package_too()
    {
        TwoOffices offices;
        Permit before = offices.first.permit().value();
        offices.first.withdraw_consent();
        QVERIFY(!refer_by_package(offices.first.vault.store(), offices.first.referral().id, offices.public_key(), first_office, std::move(before)));
        QCOMPARE(offices.first.referral().state, Code::of("PREPARED"));
    }

    void the_answer_comes_back_and_moves_the_referral_on()
    {
        TwoOffices offices;
        const FileId received = take_in_referral(offices.second.store(), offices.package(), false).value();
        QVERIFY(offices.answer(received, "ACCEPTED").has_value());
        QCOMPARE(offices.first.referral().state, Code::of("ACCEPTED"));
        QCOMPARE(offices.first.referral().answered_on, offices.first.today);
        QVERIFY(!offices.answer(received, "REFUSED", QStringLiteral("too late")));
        QVERIFY(offices.answer(received, "DONE").has_value());
        QCOMPARE(offices.first.referral().state, Code::of("DONE"));
    }

    void a_refusal_brings_its_reason()
    {
        TwoOffices offices;
        const FileId received = take_in_referral(offices.second.store(), offices.package(), false).value();
        QVERIFY(!offices.answer(received, "REFUSED"));
        QVERIFY(!offices.answer(received, "WITHDRAWN", QStringLiteral("not theirs to withdraw")));
        QVERIFY(offices.answer(received, "REFUSED", QStringLiteral("No place until June")).has_value());
        QCOMPARE(offices.first.referral().state, Code::of("REFUSED"));
        QCOMPARE(offices.first.referral().reason, QStringLiteral("No place until June"));
    }

    void an_answer_fits_its_own_referral_only()
    {
        TwoOffices offices, others;
        const FileId received = take_in_referral(offices.second.store(), offices.package(), false).value();
        (void)take_in_referral(others.second.store(), others.package(), false).value();
        const QByteArray answer = answer_referral(offices.second.store(), received, Code::of("ACCEPTED"), {}).value();
        QVERIFY(!take_in_answer(others.first.vault.store(), others.first.sample.cover.id, others.first.referral().id, answer));
        QCOMPARE(others.first.referral().state, Code::of("SENT"));
        // A referral that came by telephone has nobody to answer to.
        Referral spoken;
        spoken.id = FileId::create();
        QVERIFY(offices.second.store().save(spoken, {}).has_value());
        QCOMPARE(answer_referral(offices.second.store(), spoken.id, Code::of("ACCEPTED"), {}).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestReferralPackage)
#include "test_referral_package.moc"
