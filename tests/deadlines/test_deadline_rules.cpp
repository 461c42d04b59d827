// SPDX-License-Identifier: EUPL-1.2
//
// The rules are data: read strictly, and counting by whatever they say.
#include "procedures.h"

#include "deadlines/sentences.h"

#include <QTest>
#include <rapidcheck.h>

using namespace ancora;
using namespace ancora::deadlines;

namespace {

QJsonArray suspended_by(const char *code)
{
    return {QJsonObject{{QStringLiteral("event"), QStringLiteral("document")}, {QStringLiteral("code"), QLatin1String(code)}}};
}

QJsonObject length(const char *unit, int count) { return {{QLatin1String(unit), count}}; }

/// The end of an Annex 15 by a made rule.
Deadline annex15(const Rules &rules, QDate issued, std::vector<ResidenceDocument> others = {}, QDate today = {2025, 3, 10})
{
    Procedure procedure = open_case();
    procedure.documents = std::move(others);
    procedure.documents.push_back(document("ANNEX15", issued));
    const RecordId id = procedure.documents.back().id;
    return of(deadlines::deadlines(procedure, rules, today), Event::Document, id);
}

} // namespace

class TestDeadlineRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium)); }

    void a_fault_is_named_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *before, const char *after, const char *place) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(place);
        };
        row("another format", "ancora-deadlines/1", "ancora-deadlines/2", "format");
        row("an unknown member", "\"first_day_counts\"", "\"first_day_count\"", "rules[0].first_day_count");
        row("an unknown document", "\"code\": \"AI\"", "\"code\": \"IA\"", "rules[2].starts[0].code");
        row("an unknown phase", "\"code\": \"P3_EXTENDED\"", "\"code\": \"P9\"", "rules[3].starts[1].code");
        row("an unknown event", "\"event\": \"opinion\"", "\"event\": \"rumour\"", "rules[6].starts[0].event");
        row("a code where there is none", "{\"event\": \"referral\"", "{\"event\": \"referral\", \"code\": \"AI\"", "rules[7].starts[0].code");
        row("a phrase without its date", "after the A card of %1", "after the A card", "rules[3].starts[0].after.en");
        row("a language left out", "\"de\": \"nach der A-Karte vom %1\", ", "", "rules[3].starts[0].after.de");
        row("no length", "{\"months\": 6}", "{}", "rules[3].length");
        row("two lengths", "{\"months\": 6}", "{\"months\": 6, \"days\": 3}", "rules[3].length");
        row("a length of nothing", "{\"months\": 6}", "{\"months\": 0}", "rules[3].length.months");
        row("half a month", "{\"months\": 6}", "{\"months\": 5.5}", "rules[3].length.months");
        row("months that stand still", "\"suspended_by\": [], \"not_for\": [\"eu_citizens\"], \"renewals\": 1",
            "\"suspended_by\": [{\"event\": \"document\", \"code\": \"NONE\"}], \"not_for\": [\"eu_citizens\"], \"renewals\": 1",
            "rules[2].suspended_by");
        row("somebody unknown exempted", "[\"eu_citizens\"], \"renewals\": 1", "[\"everybody\"], \"renewals\": 1", "rules[2].not_for[0]");
        row("renewed less than never", "\"renewals\": 1", "\"renewals\": -1", "rules[2].renewals");
        row("no such law", "\"law\": \"EXTENDED_LAW\"", "\"law\": \"NO_LAW\"", "rules[3].law");
        row("no source", "\"REFERRAL\", \"basis\": \"S: who", "\"REFERRAL\", \"basi\": \"S: who", "rules[7].basi");
        row("a day that is none", "\"valid_from\": \"2017-05-20\"", "\"valid_from\": \"2017-02-30\"", "rules[1].valid_from");
        row("ends before it begins", "\"REFLECTION\", \"valid_until\"", "\"REFLECTION\", \"valid_from\": \"2018-01-01\", \"valid_until\"",
            "rules[0].valid_until");
        row("two rules for one day", "\"valid_from\": \"2017-05-20\"", "\"valid_from\": \"2017-05-19\"", "rules[1].starts[1]");
        row("a gap in the law", "\"valid_from\": \"2026-04-08\"", "\"valid_from\": \"2026-04-09\"", "laws[5].valid_from");
        row("a law that runs out", "\"OFFENCE_SMUGGLING_AGG\",", "\"OFFENCE_SMUGGLING_AGG\", \"valid_until\": \"2030-01-01\",",
            "laws.OFFENCE_SMUGGLING_AGG");
        row("no offence for a scope", "\"OFFENCE_SMUGGLING_AGG\"", "\"OFFENCE_SMUGGLING\"", "laws.OFFENCE_SMUGGLING_AGG");
        row("warned too late", "\"warn_days\": 45", "\"warn_days\": -1", "rules[3].warn_days");
    }
    void a_fault_is_named_with_its_place()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, place);
        QByteArray json = Book::source();
        const auto at = json.indexOf(before);
        QVERIFY(at >= 0);
        json.replace(at, before.size(), after);
        const auto rules = Rules::parse(json, m_book.lists);
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, Error::Kind::Damaged);
        QCOMPARE(rules.error().detail, place);
        QVERIFY(!rules.error().text.isEmpty());
    }

    void what_is_no_json_is_named_with_its_byte()
    {
        const auto rules = Rules::parse("{\"format\": ", m_book.lists);
        QVERIFY(!rules && rules.error().detail.startsWith(QStringLiteral("byte ")));
    }

    void the_criminal_code_changes_on_8_april_2026()
    {
        const auto offence = [this](const char *scope, QDate on) { return m_book.rules.offence(Code::of(scope), on); };
        const Law *old = offence("THB", QDate(2026, 4, 7));
        const Law *now = offence("THB", QDate(2026, 4, 8));
        QCOMPARE(law_text(*old, Language::English), QStringLiteral("art. 433quinquies of the Criminal Code"));
        QVERIFY(now->to_be_confirmed);
        QVERIFY(law_text(*now, Language::English).endsWith(QStringLiteral(", to be confirmed")));
        QCOMPARE(offence("THB", QDate(1950, 1, 1)), old);
        QCOMPARE(offence("SMUGGLING_AGG", QDate(2026, 4, 7)), offence("SMUGGLING_AGG", QDate(2026, 4, 8)));
        QCOMPARE(offence("THB", {}), nullptr);
        QCOMPARE(m_book.rules.offence({}, QDate(2026, 4, 8)), nullptr);
    }

    void a_shift_to_the_next_working_day_is_only_made_where_the_rule_says_so()
    {
        const QDate issued(2025, 3, 7); // and 45 days are Easter Monday
        QCOMPARE(annex15(m_book.rules, issued).on, QDate(2025, 4, 21));
        const auto shifting = m_book.changed(QStringLiteral("REFLECTION"), {{QStringLiteral("on_closed_day"), QStringLiteral("next_working_day")}});
        const Deadline shifted = annex15(shifting, issued);
        QCOMPARE(shifted.on, QDate(2025, 4, 22));
        QCOMPARE(shifted.closed_day, QDate(2025, 4, 21));
        QVERIFY(explanation(shifted, shifting, Language::English).contains(QStringLiteral("21 April 2025 is not a working day")));
        QVERIFY(annex15(shifting, issued.addDays(1)).closed_day.isNull());
    }

    void the_first_day_counts_only_where_the_rule_says_so_data()
    {
        QTest::addColumn<QJsonObject>("length");
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<QDate>("end");
        QTest::newRow("45 days") << length("days", 45) << QDate(2025, 3, 3) << QDate(2025, 4, 16);
        QTest::newRow("one day") << length("days", 1) << QDate(2025, 3, 3) << QDate(2025, 3, 3);
        QTest::newRow("a month") << length("months", 1) << QDate(2025, 3, 3) << QDate(2025, 4, 2);
        QTest::newRow("a calendar month") << length("months", 1) << QDate(2025, 3, 1) << QDate(2025, 3, 31);
        QTest::newRow("a month without the day") << length("months", 1) << QDate(2025, 1, 31) << QDate(2025, 2, 28);
        QTest::newRow("one working day, on one") << length("working_days", 1) << QDate(2025, 3, 3) << QDate(2025, 3, 3);
        QTest::newRow("one working day, on a Sunday") << length("working_days", 1) << QDate(2025, 3, 2) << QDate(2025, 3, 3);
    }
    void the_first_day_counts_only_where_the_rule_says_so()
    {
        QFETCH(QJsonObject, length);
        QFETCH(QDate, issued);
        QFETCH(QDate, end);
        QJsonObject changes{{QStringLiteral("length"), length}, {QStringLiteral("first_day_counts"), true}};
        QCOMPARE(annex15(m_book.changed(QStringLiteral("REFLECTION"), changes), issued).on, end);
        changes[QStringLiteral("first_day_counts")] = false;
        QVERIFY(annex15(m_book.changed(QStringLiteral("REFLECTION"), changes), issued).on >= end);
    }

    void a_period_stands_still_while_it_is_suspended_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("days"); // that are put on to 10 days from 3 March 2025; today is 10 March
        QTest::newRow("before") << QDate(2025, 2, 1) << QDate(2025, 3, 3) << 0;
        QTest::newRow("the first day") << QDate(2025, 2, 1) << QDate(2025, 3, 4) << 1;
        QTest::newRow("in the middle") << QDate(2025, 3, 6) << QDate(2025, 3, 8) << 3;
        QTest::newRow("the last day") << QDate(2025, 3, 13) << QDate(2025, 3, 13) << 1;
        QTest::newRow("over the end") << QDate(2025, 3, 12) << QDate(2025, 3, 20) << 9;
        QTest::newRow("after") << QDate(2025, 3, 14) << QDate(2025, 3, 20) << 0;
        QTest::newRow("all of it") << QDate(2025, 1, 1) << QDate(2025, 12, 31) << 303;
        QTest::newRow("still: up to today") << QDate(2025, 3, 6) << QDate() << 5;
    }
    void a_period_stands_still_while_it_is_suspended()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(int, days);
        const Rules rules = m_book.changed(QStringLiteral("REFLECTION"), {{QStringLiteral("length"), length("days", 10)},
                                                               {QStringLiteral("suspended_by"), suspended_by("TEMP_PROTECTION")}});
        const Deadline deadline = annex15(rules, QDate(2025, 3, 3), {document("TEMP_PROTECTION", from, until)});
        QCOMPARE(deadline.on, QDate(2025, 3, 13).addDays(days));
        QCOMPARE(deadline.suspended_days, days);
        QCOMPARE(explanation(deadline, rules, Language::English).contains(QStringLiteral("suspended")), days > 0);
        // Another document, and a rule that knows no suspension.
        QCOMPARE(annex15(rules, QDate(2025, 3, 3), {document("INT_PROTECTION", from, until)}).suspended_days, 0);
        QCOMPARE(annex15(m_book.rules, QDate(2025, 3, 3), {document("TEMP_PROTECTION", from, until)}).suspended_days, 0);
    }

    void suspensions_that_overlap_count_once()
    {
        const Rules rules = m_book.changed(QStringLiteral("REFLECTION"), {{QStringLiteral("length"), length("working_days", 5)},
                                                               {QStringLiteral("suspended_by"), suspended_by("TEMP_PROTECTION")}});
        // Five working days from Monday 3 March are Monday 10 March; Wednesday to Friday stand still, the weekend is none.
        const Deadline deadline = annex15(rules, QDate(2025, 3, 3), {document("TEMP_PROTECTION", QDate(2025, 3, 5), QDate(2025, 3, 7)),
                                                                     document("TEMP_PROTECTION", QDate(2025, 3, 6), QDate(2025, 3, 9))});
        QCOMPARE(deadline.suspended_days, 3);
        QCOMPARE(deadline.on, QDate(2025, 3, 13));
    }

    void a_later_start_never_ends_earlier()
    {
        QVERIFY(rc::check([this] {
            const auto unit = *rc::gen::elementOf(std::vector<std::string>{"days", "working_days", "months"});
            const auto some_day = [] { return QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 200 * 365)); };
            QJsonObject changes{{QStringLiteral("length"), length(unit.c_str(), *rc::gen::inRange(1, 61))},
                                {QStringLiteral("first_day_counts"), *rc::gen::arbitrary<bool>()},
                                {QStringLiteral("on_closed_day"), *rc::gen::arbitrary<bool>() ? QStringLiteral("stays") : QStringLiteral("next_working_day")}};
            std::vector<ResidenceDocument> suspending;
            const QDate issued = some_day();
            if (unit != "months" && *rc::gen::arbitrary<bool>()) {
                changes[QStringLiteral("suspended_by")] = suspended_by("TEMP_PROTECTION");
                for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
                    const QDate from = issued.addDays(*rc::gen::inRange(-20, 80));
                    suspending.push_back(document("TEMP_PROTECTION", from, from.addDays(*rc::gen::inRange(0, 30))));
                }
            }
            const Rules rules = m_book.changed(QStringLiteral("REFLECTION"), changes);
            const QDate later = issued.addDays(*rc::gen::inRange(1, 60));
            const QDate end = annex15(rules, issued, suspending).on;
            RC_ASSERT(end >= issued);
            RC_ASSERT(annex15(rules, later, suspending).on >= end);
        }));
    }

private:
    Book m_book;
};

QTEST_GUILESS_MAIN(TestDeadlineRules)
#include "test_deadline_rules.moc"
