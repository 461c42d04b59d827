// SPDX-License-Identifier: EUPL-1.2
#include "cases/finding.h"

#include <QTest>
#include <functional>
#include <memory>

using namespace ancora;

namespace {

const QDate today(2026, 3, 10);

/// A case in which nothing is missing and nothing contradicts itself.
Case complete_case()
{
    Case file;
    file.person.id = RecordId::create();
    file.person.family_name = QStringLiteral("Sample");
    file.person.sex = Code::of("F");
    file.person.birth_date = *PartialDate::of(1998, 5);
    file.person.citizenship = Code::of("NG");
    file.accompaniments.push_back({RecordId::create(), {QDate(2026, 1, 5), {}}, Code::of("THB"), false,
                                   Code::of("POL_LOCAL"), {}, {}, {}, {}});
    ExploitationEvent event;
    event.id = RecordId::create();
    event.main = true;
    event.form = Code::of("SEX_PROSTITUTION");
    file.exploitation.push_back(event);
    StatusPhase phase;
    phase.id = RecordId::create();
    phase.phase = Code::of("P1_REFLECTION");
    phase.spell = {QDate(2026, 2, 1), QDate(2026, 3, 17)};
    file.phases.push_back(phase);
    file.documents.push_back({RecordId::create(), Code::of("ANNEX15"), phase.spell, false, {}});
    file.stays.push_back({RecordId::create(), Code::of("SHELTER"), {QDate(2026, 1, 5), {}}, {}, {}, {}});
    return file;
}

JusticeStep step(const char *kind, QDate day)
{
    JusticeStep step;
    step.id = RecordId::create();
    step.kind = Code::of(kind);
    step.day = day;
    return step;
}

Compensation claim(const char *source)
{
    Compensation claim;
    claim.id = RecordId::create();
    claim.source = Code::of(source);
    claim.asked_on = QDate(2026, 2, 1);
    return claim;
}

DisclosureGround consent()
{
    DisclosureGround consent;
    consent.id = RecordId::create();
    consent.ground = Code::of("CONSENT");
    consent.purpose = Code::of("SERVICE");
    consent.items = {Code::of("IDENTITY")};
    consent.given_on = QDate(2026, 2, 1);
    consent.form = Code::of("SIGNED");
    consent.recipient.name = QStringLiteral("Sample lawyer");
    return consent;
}

RiskFlag flag()
{
    return {RecordId::create(), Code::of("MEDICAL"), QDate(2026, 2, 1), QDate(2026, 4, 1), QDate(2026, 5, 1), {}, {}, {}};
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto lists = CodeLists::load();
        QVERIFY2(lists.has_value(), qPrintable(lists ? QString() : lists.error().text));
        m_lists = std::make_unique<CodeLists>(std::move(*lists));
    }

    void a_complete_case_has_none() { QCOMPARE(found(complete_case()), QStringList()); }

    void an_empty_case_asks_for_everything_a_report_counts()
    {
        const QStringList places = found(Case());
        for (const char *place : {"missing person.sex", "missing person.birth_date", "missing person.citizenship",
                                  "missing accompaniment.from_day", "missing exploitation_event.form"})
            QVERIFY2(places.contains(QLatin1String(place)), place);
    }

    void unknown_and_refused_are_answers_and_not_findings()
    {
        Case file = complete_case();
        file.person.sex = NoAnswer::Unknown;
        file.person.birth_date = NoAnswer::Refused;
        file.person.citizenship = NoAnswer::Unknown;
        QCOMPARE(found(file), QStringList());
        file.person.sex = NoAnswer::NotAsked;
        QCOMPARE(found(file), QStringList{QStringLiteral("missing person.sex")});
    }

    void each_rule_names_its_field_data()
    {
        using Change = std::function<void(Case &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *place, Change change) {
            QTest::newRow(name) << change << QString::fromLatin1(place);
        };
        row("closed without reason", "missing accompaniment.closure_reason",
            [](Case &c) { c.accompaniments[0].spell.until = today; });
        row("reason without closing day", "contradiction accompaniment.until_day",
            [](Case &c) { c.accompaniments[0].closure_reason = Code::of("DISAPPEARED"); });
        row("ends before it begins", "contradiction stay.until_day",
            [](Case &c) { c.stays[0].spell.until = QDate(2026, 1, 1); });
        row("labour without sector", "missing exploitation_event.sector",
            [](Case &c) { c.exploitation[0].form = Code::of("LABOUR"); });
        row("no main form", "contradiction exploitation_event.main",
            [](Case &c) { c.exploitation[0].main = false; });
        row("scope against form", "contradiction accompaniment.scope",
            [](Case &c) { c.accompaniments[0].scope = Code::of("SMUGGLING_AGG"); });
        row("minor, unaccompanied not asked", "missing person.unaccompanied_minor",
            [](Case &c) { c.person.birth_date = *PartialDate::of(2011); });
        row("adult and unaccompanied minor", "contradiction person.unaccompanied_minor",
            [](Case &c) { c.person.unaccompanied_minor = true; });
        row("born after it began", "contradiction person.birth_date",
            [](Case &c) { c.person.birth_date = *PartialDate::of(2026, 2); });
        row("decision without day", "missing status_phase.decided_on",
            [](Case &c) { c.phases[0].decision = Code::of("GRANTED"); });
        row("opinion day without opinion", "missing status_phase.opinion",
            [](Case &c) { c.phases[0].opinion_on = QDate(2026, 2, 20); });
        row("decision before request", "contradiction status_phase.decided_on", [](Case &c) {
            c.phases[0].requested_on = QDate(2026, 2, 2);
            c.phases[0].decided_on = QDate(2026, 2, 1);
            c.phases[0].decision = Code::of("GRANTED");
        });
        row("phase over, nothing follows", "missing status_phase.until_day",
            [](Case &c) { c.phases[0].spell.until = QDate(2026, 3, 9); });
        row("no phase at all", "missing status_phase.phase", [](Case &c) { c.phases.clear(); });
        const auto with_consent = [&row](const char *name, const char *place, std::function<void(DisclosureGround &)> spoil) {
            row(name, place, [spoil](Case &c) {
                c.grounds = {consent(), consent()};
                spoil(c.grounds[1]);
            });
        };
        with_consent("consent for nobody", "missing disclosure_ground.partner", [](auto &g) { g.recipient = {}; });
        with_consent("consent to nothing", "missing disclosure_ground.items", [](auto &g) { g.items = {}; });
        with_consent("consent without a first day", "missing disclosure_ground.given_on", [](auto &g) { g.given_on = {}; });
        with_consent("consent without its form", "missing disclosure_ground.form", [](auto &g) { g.form = {}; });
        with_consent("consent that ends before it begins", "contradiction disclosure_ground.expires_on",
                     [](auto &g) { g.expires_on = QDate(2026, 1, 31); });
        with_consent("ground in law without a reason", "missing disclosure_ground.reason", [](auto &g) {
            g.ground = Code::of("LEGAL_OBLIGATION");
            g.form = {};
        });
        row("sent without a ground", "contradiction onward_referral.partner", [](Case &c) {
            c.onward = {prepared_referral(today)};
            c.onward[0].sent_on = today;
        });
        row("closed without a destination", "missing accompaniment.destination", [](Case &c) {
            c.accompaniments[0].spell.until = today;
            c.accompaniments[0].closure_reason = Code::of("AUTONOMY");
        });
        const auto with_flag = [&row](const char *name, const char *place, std::function<void(RiskFlag &)> spoil) {
            row(name, place, [spoil](Case &c) {
                c.flags = {flag(), flag()};
                spoil(c.flags[1]);
            });
        };
        with_flag("flag of nothing", "missing risk_flag.kind", [](auto &f) { f.kind = {}; });
        with_flag("flag without a first day", "missing risk_flag.since", [](auto &f) { f.since = {}; });
        with_flag("flag without a review", "missing risk_flag.review_on", [](auto &f) { f.review_on = {}; });
        with_flag("flag for ever", "missing risk_flag.expires_on", [](auto &f) { f.expires_on = {}; });
        with_flag("flag that ends before it begins", "contradiction risk_flag.expires_on",
                  [](auto &f) { f.since = f.expires_on.addDays(1); });
        with_flag("flag that nobody reviews in time", "contradiction risk_flag.review_on",
                  [](auto &f) { f.review_on = f.expires_on.addDays(1); });
        row("judgment before the complaint", "contradiction justice_step.day", [](Case &c) {
            c.justice = {step("JUDGMENT", QDate(2026, 1, 10)), step("COMPLAINT", QDate(2026, 1, 20))};
        });
        row("appeal without a judgment", "contradiction justice_step.day",
            [](Case &c) { c.justice = {step("APPEAL", QDate(2026, 1, 10))}; });
        row("a statement still to come", "contradiction justice_step.day",
            [](Case &c) { c.justice = {step("STATEMENT", today.addDays(1))}; });
        row("judgment without outcome", "missing justice_step.outcome",
            [](Case &c) { c.justice = {step("JUDGMENT", QDate(2026, 1, 10))}; });
        row("outcome of a hearing", "contradiction justice_step.outcome", [](Case &c) {
            c.justice = {step("HEARING", QDate(2026, 1, 10))};
            c.justice[0].outcome = Code::of("ACQUITTED");
        });
        row("damages without civil party", "contradiction compensation.source",
            [](Case &c) { c.compensations = {claim("COURT")}; });
        row("granted without an amount", "missing compensation.awarded", [](Case &c) {
            c.compensations = {claim("COMMISSION_MAIN")};
            c.compensations[0].decision = Code::of("GRANTED");
        });
        row("an amount that was not granted", "contradiction compensation.decision", [](Case &c) {
            c.compensations = {claim("COMMISSION_MAIN")};
            c.compensations[0].awarded = 100;
        });
        row("more paid than awarded", "contradiction compensation.paid", [](Case &c) {
            c.compensations = {claim("COMMISSION_MAIN")};
            c.compensations[0].paid = 100;
        });
        row("decided before it was asked", "contradiction compensation.decided_on", [](Case &c) {
            c.compensations = {claim("COMMISSION_MAIN")};
            c.compensations[0].decided_on = QDate(2026, 1, 1);
        });
        row("two beds at once", "contradiction stay.from_day", [](Case &c) {
            c.stays.push_back({RecordId::create(), Code::of("SUPERVISED"), {QDate(2026, 2, 1), {}}, {}, {}, {}});
        });
        row("a relative who is nothing to the person", "missing relative.relation", [](Case &c) { c.family.resize(1); });
        row("a household with nobody", "missing household_spell.relative", [](Case &c) { c.household.resize(1); });
        row("a household that ends before it begins", "contradiction household_spell.until_day", [](Case &c) {
            c.household = {{RecordId::create(), {}, {QDate(2026, 2, 1), QDate(2026, 1, 1)}}};
        });
    }

    void each_rule_names_its_field()
    {
        QFETCH(std::function<void(Case &)>, change);
        QFETCH(QString, place);
        Case file = complete_case();
        change(file);
        QVERIFY2(found(file).contains(place), qPrintable(found(file).join(u", ")));
    }

    void a_procedure_in_its_order_raises_nothing()
    {
        Case file = complete_case();
        file.justice = {step("STATEMENT", QDate(2026, 1, 8)), step("CIVIL_PARTY_VICTIM", QDate(2026, 1, 20)),
                        step("JUDGMENT", QDate(2026, 2, 20)), step("APPEAL", QDate(2026, 3, 1)),
                        step("HEARING", today.addDays(60))};
        file.justice[2].outcome = Code::of("CONVICTED_THB");
        file.compensations = {claim("COURT"), claim("COMMISSION_EMERGENCY")};
        file.compensations[0].decided_on = QDate(2026, 2, 20);
        file.compensations[0].decision = Code::of("GRANTED");
        file.compensations[0].awarded = 500'000;
        file.compensations[1].decision = Code::of("PENDING");
        QCOMPARE(found(file), QStringList());
    }

    void a_closed_case_does_not_wait_for_a_next_phase()
    {
        Case file = complete_case();
        file.phases.clear();
        file.accompaniments[0].spell.until = QDate(2026, 3, 1);
        file.accompaniments[0].closure_reason = Code::of("RETURN_VOLUNTARY");
        file.accompaniments[0].destination = Code::of("COUNTRY_OF_ORIGIN");
        QCOMPARE(found(file), QStringList());
    }

    void a_reopening_is_a_further_accompaniment_after_the_closure()
    {
        Case file = complete_case();
        file.accompaniments[0].spell.until = QDate(2026, 2, 1);
        file.accompaniments[0].closure_reason = Code::of("DISAPPEARED");
        file.accompaniments[0].destination = Code::of("UNKNOWN");
        Accompaniment again = complete_case().accompaniments[0];
        again.spell.from = QDate(2026, 2, 20);
        again.reopening = true;
        file.accompaniments.push_back(again);
        QCOMPARE(found(file), QStringList());
        file.accompaniments[1].spell.from = QDate(2026, 1, 20);
        QCOMPARE(found(file), QStringList{QStringLiteral("contradiction accompaniment.from_day")});
    }

    void a_referral_asks_for_day_body_and_outcome_only()
    {
        Referral referral;
        QStringList fields;
        for (const Finding &finding : findings(referral, today))
            fields += finding.field;
        QCOMPARE(fields, (QStringList{QStringLiteral("referred_on"), QStringLiteral("referring_body"),
                                      QStringLiteral("outcome")}));
        referral.referred_on = today.addDays(1);
        QCOMPARE(findings(referral, today).front().weight, Finding::Weight::Contradiction);
    }

private:
    QStringList found(const Case &file) const
    {
        QStringList places;
        for (const Finding &finding : findings(file, *m_lists, today)) {
            places += (finding.weight == Finding::Weight::Missing ? QStringLiteral("missing ")
                                                                  : QStringLiteral("contradiction "))
                      % finding.record % u'.' % finding.field;
        }
        return places;
    }

    std::unique_ptr<CodeLists> m_lists;
};

QTEST_GUILESS_MAIN(TestFindings)
#include "test_findings.moc"
