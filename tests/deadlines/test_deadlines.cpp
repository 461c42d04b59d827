// SPDX-License-Identifier: EUPL-1.2
//
// What is due in a case, why, and what moves when a fact changes. The ends in dates.csv were worked out by other
// arithmetic than the program's (ordinal days, a list of holidays of its own).
#include "procedures.h"

#include "deadlines/rule_findings.h"
#include "deadlines/sentences.h"

#include <QTest>

using namespace ancora;
using namespace ancora::deadlines;

namespace {

const QDate today(2025, 3, 10);

/// Puts a fact of dates.csv ("NG", "minor", "protected", "refused") into the case.
void put_fact(Procedure &procedure, const QString &fact, QDate start)
{
    if (fact == QStringLiteral("minor"))
        procedure.unaccompanied_minor = true;
    else if (fact == QStringLiteral("refused"))
        procedure.citizenship = NoAnswer::Refused;
    else if (fact == QStringLiteral("protected"))
        procedure.documents.push_back(document("TEMP_PROTECTION", start.addDays(-5), start.addDays(200)));
    else
        procedure.citizenship = *Code::parse(fact);
}

QString version(const Rule &rule)
{
    if (rule.valid_until.isValid())
        return rule.code.text() % u" until " % rule.valid_until.toString(Qt::ISODate);
    return rule.valid_from.isValid() ? QString(rule.code.text() % u" from " % rule.valid_from.toString(Qt::ISODate)) : rule.code.text();
}

/// The case of a line of dates.csv, and its deadline.
Deadline deadline_of(const QStringList &line, const Rules &rules)
{
    const QString event = line[1];
    const QDate start = QDate::fromString(line[3], Qt::ISODate);
    const QByteArray code = line[2].toLatin1();
    if (event == QStringLiteral("referral"))
        return referral_deadline(FileId::create(), start, {}, rules, today);
    Procedure procedure = open_case();
    procedure.citizenship = {};
    for (const QString &fact : line[4].split(u' ', Qt::SkipEmptyParts))
        put_fact(procedure, fact, start);
    if (event == QStringLiteral("consent")) {
        procedure.grounds.push_back(consent(start));
        return of(deadlines::deadlines(procedure, rules, today), Event::Consent, procedure.grounds.back().id);
    }
    if (event == QStringLiteral("onward_referral")) {
        procedure.onward.push_back(sent_on(start, code.constData()));
        return of(deadlines::deadlines(procedure, rules, today), Event::OnwardReferral, procedure.onward.back().id);
    }
    if (event == QStringLiteral("document")) {
        procedure.documents.push_back(document(code.constData(), start));
        return of(deadlines::deadlines(procedure, rules, today), Event::Document, procedure.documents.back().id);
    }
    StatusPhase one = phase(code.isEmpty() ? "P2_PROVISIONAL" : code.constData(), start);
    if (event != QStringLiteral("phase")) {
        one.requested_on = start;
        one.opinion = Code::of("PENDING");
    }
    procedure.phases = {one};
    const Event what = event == QStringLiteral("phase")      ? Event::Phase
                       : event == QStringLiteral("decision") ? Event::Decision
                                                             : Event::Opinion;
    return of(deadlines::deadlines(procedure, rules, today), what, one.id);
}

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium)); }

    void every_rule_ends_where_the_calendar_says_data()
    {
        QTest::addColumn<QStringList>("line");
        QFile file(qEnvironmentVariable("ANCORA_SOURCE_DIR") + QStringLiteral("/tests/deadlines/dates.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        QHash<QString, int> rows;
        while (!file.atEnd()) {
            const QStringList line = QString::fromUtf8(file.readLine()).trimmed().split(u',');
            ++rows[line[0]];
            QTest::newRow(qPrintable(line.mid(0, 5).join(u' '))) << line;
        }
        for (const Rule &rule : m_book.rules.all())
            QVERIFY2(rows.value(version(rule)) >= 20, qPrintable(version(rule)));
    }
    void every_rule_ends_where_the_calendar_says()
    {
        QFETCH(QStringList, line);
        const Deadline deadline = deadline_of(line, m_book.rules);
        QCOMPARE(deadline.on.toString(Qt::ISODate), line[5]);
        QCOMPARE(deadline.rule ? version(*deadline.rule) : QString(), line[5].isEmpty() ? QString() : line[0]);
        QVERIFY(!deadline.by_hand);
        if (deadline.rule)
            QVERIFY(explanation(deadline, m_book.rules, Language::English).endsWith(u": " % long_date(deadline.on)));
    }

    void the_reason_is_one_sentence_with_its_article()
    {
        const Deadline deadline = only(document("ANNEX15", QDate(2025, 3, 3)));
        // The count is translated with the program; the file's own words and the dates are there already.
        const auto said = [&](Language language, QLocale::Language locale) {
            QLocale::setDefault(QLocale(locale, QLocale::Belgium));
            return explanation(deadline, m_book.rules, language);
        };
        QCOMPARE(said(Language::English, QLocale::English), QStringLiteral("45 day(s) after the Annex 15 of 3 March 2025 (art. 61/2 of the Act of "
                                                                           "15 December 1980, to be confirmed): 17 April 2025"));
        QCOMPARE(said(Language::German, QLocale::German), QStringLiteral("45 day(s) nach der Anlage 15 vom 3. März 2025 (Art. 61/2 des Gesetzes vom "
                                                                         "15. Dezember 1980, to be confirmed): 17. April 2025"));
        QVERIFY(said(Language::French, QLocale::French).contains(QStringLiteral("après l’annexe 15 du 3 mars 2025 (art. 61/2 de la loi du 15 décembre 1980")));
        QVERIFY(said(Language::Dutch, QLocale::Dutch).contains(QStringLiteral("na de bijlage 15 van 3 maart 2025 (art. 61/2 van de wet van 15 december 1980")));
    }

    void a_consent_is_urgent_before_it_ends_and_no_longer_once_it_is_settled()
    {
        Procedure procedure = open_case();
        procedure.grounds = {consent(QDate(2024, 4, 1))};
        DisclosureGround &ground = procedure.grounds.front();
        const auto state = [&](QDate day) {
            return of(deadlines::deadlines(procedure, m_book.rules, day), Event::Consent, ground.id).state;
        };
        QCOMPARE(state(QDate(2025, 3, 1)), State::Later);
        QCOMPARE(state(today), State::Soon);
        ground.withdrawn_on = today;
        QCOMPARE(state(today), State::Met);
        ground.withdrawn_on = {};
        ground.expires_on = QDate(2025, 3, 9); // typed, and over
        QCOMPARE(state(today), State::Met);
        procedure.onward = {sent_on(QDate(2025, 3, 3), "LAWYER")};
        procedure.onward.front().ground = ground.id; // somebody still acts on it
        QCOMPARE(state(today), State::Overdue);
        DisclosureGround again = consent(today);
        again.recipient = ground.recipient;
        again.purpose = ground.purpose;
        procedure.grounds.push_back(again);
        QCOMPARE(of(deadlines::deadlines(procedure, m_book.rules, today), Event::Consent, procedure.grounds.front().id).state, State::Met);
    }

    void an_onward_referral_waits_for_its_answer()
    {
        Procedure procedure = open_case();
        procedure.onward = {sent_on(QDate(2025, 2, 20), "LAWYER"), prepared_referral(QDate(2025, 2, 20))};
        QCOMPARE(deadlines::deadlines(procedure, m_book.rules, today).size(), std::size_t(1)); // what is not sent waits for nobody
        const auto waiting = [&] { return deadlines::deadlines(procedure, m_book.rules, today).front(); };
        QCOMPARE(waiting().on, QDate(2025, 3, 6));
        QCOMPARE(waiting().state, State::Overdue);
        QCOMPARE(subject(waiting(), m_book.rules, Language::English),
                 QStringLiteral("Answer to the onward referral (Appointment of a lawyer)"));
        procedure.onward.front().answer_due = QDate(2025, 3, 12);
        QCOMPARE(waiting().state, State::Soon);
        QVERIFY(waiting().by_hand);
        procedure.onward.front().state = Code::of("ACCEPTED");
        QCOMPARE(waiting().state, State::Met);
    }

    void the_version_of_the_starting_event_holds_and_is_named()
    {
        Procedure procedure = open_case();
        procedure.phases = {phase("P1_REFLECTION", QDate(2017, 5, 10))};
        const auto first = deadlines::deadlines(procedure, m_book.rules, today).front();
        QVERIFY(explanation(first, m_book.rules, Language::English)
                    .contains(QStringLiteral("by the rule for what began until 19 May 2017): 24 June 2017")));
        // The document was issued under the new law, and it is what the phase ends with.
        procedure.documents = {document("ANNEX15", QDate(2017, 5, 22))};
        const Deadline now = of(deadlines::deadlines(procedure, m_book.rules, today), Event::Phase, procedure.phases[0].id);
        QCOMPARE(version(*now.rule), QStringLiteral("REFLECTION from 2017-05-20"));
        QCOMPARE(now.on, QDate(2017, 7, 6));
    }

    void a_phase_ends_with_the_last_document_of_its_kind()
    {
        Procedure procedure = open_case();
        procedure.phases = {phase("P2_PROVISIONAL", QDate(2025, 1, 10))};
        procedure.documents = {document("AI", QDate(2025, 1, 15)), document("AI", QDate(2025, 4, 15), {}, true)};
        const Deadline by_rule = of(deadlines::deadlines(procedure, m_book.rules, today), Event::Phase, procedure.phases[0].id);
        QCOMPARE(by_rule.on, QDate(2025, 7, 15));
        procedure.documents[1].validity.until = QDate(2025, 7, 14); // as printed
        const Deadline printed = of(deadlines::deadlines(procedure, m_book.rules, today), Event::Phase, procedure.phases[0].id);
        QCOMPARE(printed.on, QDate(2025, 7, 14));
        QVERIFY(!printed.by_hand);
        QVERIFY(explanation(printed, m_book.rules, Language::English).startsWith(QStringLiteral("with its document")));
        // A second provisional stay has documents of its own.
        procedure.phases.push_back(phase("P2_PROVISIONAL", QDate(2025, 9, 1)));
        procedure.documents.push_back(document("AI", QDate(2025, 9, 3)));
        const auto all = deadlines::deadlines(procedure, m_book.rules, today);
        QCOMPARE(of(all, Event::Phase, procedure.phases[0].id).on, QDate(2025, 7, 14));
        QCOMPARE(of(all, Event::Phase, procedure.phases[1].id).on, QDate(2025, 12, 3));
    }

    void a_date_set_by_hand_counts_and_says_what_the_rule_leads_to()
    {
        const Deadline deadline = only(document("AI", QDate(2025, 2, 25), QDate(2025, 5, 24)));
        QVERIFY(deadline.by_hand);
        QCOMPARE(deadline.on, QDate(2025, 5, 24));
        QCOMPARE(deadline.by_rule, QDate(2025, 5, 25));
        QVERIFY(explanation(deadline, m_book.rules, Language::English)
                    .startsWith(QStringLiteral("24 May 2025, entered by hand; by the rule: 3 month(s) after the registration certificate")));
        const Deadline without = only(document("OTHER_RESIDENCE", QDate(2025, 2, 25), QDate(2025, 5, 24)));
        QVERIFY(without.by_hand && !without.rule);
        QCOMPARE(explanation(without, m_book.rules, Language::English), QStringLiteral("24 May 2025, entered by hand; no rule sets this date"));
        QVERIFY(!only(document("AI", QDate(2025, 2, 25), QDate(2025, 5, 25))).by_hand);
    }

    void how_urgent_it_is_depends_on_the_day_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<State>("state");
        // An Annex 15 of 3 March 2025 ends on 17 April and is warned of 14 days before.
        QTest::newRow("long before") << QDate(2025, 4, 2) << State::Later;
        QTest::newRow("warned") << QDate(2025, 4, 3) << State::Soon;
        QTest::newRow("the day before") << QDate(2025, 4, 16) << State::Soon;
        QTest::newRow("the day") << QDate(2025, 4, 17) << State::Today;
        QTest::newRow("the day after") << QDate(2025, 4, 18) << State::Overdue;
    }
    void how_urgent_it_is_depends_on_the_day()
    {
        QFETCH(QDate, day);
        QFETCH(State, state);
        Procedure procedure = open_case();
        procedure.documents = {document("ANNEX15", QDate(2025, 3, 3))};
        QCOMPARE(deadlines::deadlines(procedure, m_book.rules, day).front().state, state);
        // Something follows, or the case is closed: nothing is due.
        Procedure closed = procedure;
        closed.accompanied = {{QDate(2025, 1, 1), QDate(2025, 3, 20)}};
        QCOMPARE(deadlines::deadlines(closed, m_book.rules, day).front().state, State::Met);
        procedure.documents.push_back(document("AI", QDate(2025, 4, 1)));
        QCOMPARE(of(deadlines::deadlines(procedure, m_book.rules, day), Event::Document, procedure.documents[0].id).state, State::Met);
    }

    void an_unlimited_stay_ends_the_wait_for_a_further_document()
    {
        Procedure procedure = open_case();
        procedure.documents = {document("A_CARD", QDate(2024, 6, 1))};
        QCOMPARE(deadlines::deadlines(procedure, m_book.rules, today).front().state, State::Overdue);
        procedure.phases = {phase("P4_DURABLE", QDate(2024, 12, 1))};
        QCOMPARE(deadlines::deadlines(procedure, m_book.rules, today).front().state, State::Met);
        procedure.phases = {phase("P3_EXTENDED", QDate(2024, 6, 1))}; // an unlimited stay would be another phase
        QCOMPARE(of(deadlines::deadlines(procedure, m_book.rules, today), Event::Document, procedure.documents[0].id).state, State::Overdue);
    }

    void an_answer_ends_the_wait_for_it()
    {
        StatusPhase asked = phase("P2_PROVISIONAL", QDate(2025, 2, 3));
        asked.requested_on = QDate(2025, 2, 3);
        const auto state = [&](Event event) {
            Procedure procedure = open_case();
            procedure.phases = {asked};
            return of(deadlines::deadlines(procedure, m_book.rules, today), event, asked.id);
        };
        QCOMPARE(state(Event::Decision).state, State::Overdue);
        QVERIFY(!state(Event::Opinion).on.isValid()); // nobody says that one was asked for
        asked.decision = asked.opinion = Code::of("PENDING");
        QCOMPARE(state(Event::Decision).state, State::Overdue);
        QCOMPARE(state(Event::Opinion).state, State::Overdue);
        asked.decision = Code::of("GRANTED");
        asked.opinion_on = QDate(2025, 3, 1);
        QCOMPARE(state(Event::Decision).state, State::Met);
        QCOMPARE(state(Event::Opinion).state, State::Met);
        QCOMPARE(referral_deadline(FileId::create(), QDate(2025, 3, 3), {}, m_book.rules, today).state, State::Overdue);
        QCOMPARE(referral_deadline(FileId::create(), QDate(2025, 3, 3), Code::of("INFO_ONLY"), m_book.rules, today).state, State::Met);
        QVERIFY(!referral_deadline(FileId::create(), {}, {}, m_book.rules, today).on.isValid());
    }

    void the_most_urgent_is_the_first_that_is_not_met()
    {
        Procedure procedure = open_case();
        procedure.documents = {document("ANNEX15", QDate(2025, 1, 1)), document("AI", QDate(2025, 2, 10))};
        procedure.phases = {phase("P2_PROVISIONAL", QDate(2025, 2, 10), QDate(2025, 4, 1))};
        const auto all = deadlines::deadlines(procedure, m_book.rules, today);
        QCOMPARE(most_urgent(all)->on, QDate(2025, 4, 1));
        QCOMPARE(most_urgent({}), nullptr);
        procedure.accompanied = {{QDate(2025, 1, 1), today}};
        QCOMPARE(most_urgent(deadlines::deadlines(procedure, m_book.rules, today)), nullptr);
    }

    void a_certificate_can_be_renewed_once()
    {
        Procedure procedure = open_case();
        procedure.documents = {document("AI", QDate(2025, 2, 1), QDate(2025, 5, 1)), document("AI", QDate(2025, 5, 1), QDate(2025, 8, 1), true)};
        const auto left = [&] { return of(deadlines::deadlines(procedure, m_book.rules, today), Event::Document, procedure.documents.back().id).renewals_left; };
        QCOMPARE(left(), std::optional<int>(0));
        QCOMPARE(rule_findings(procedure, m_book.rules, today).size(), std::size_t(0));
        procedure.documents.push_back(document("AI", QDate(2025, 8, 1), QDate(2025, 11, 1), true));
        QCOMPARE(left(), std::optional<int>(-1));
        const auto found = rule_findings(procedure, m_book.rules, today);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].field, QStringLiteral("renewal"));
        QCOMPARE(found[0].id, procedure.documents.back().id);
        procedure.documents.back().renewal = false; // another certificate may be renewed again
        QCOMPARE(left(), std::optional<int>(1));
        procedure.documents = {document("A_CARD", QDate(2025, 2, 1), QDate(2025, 8, 1), true)};
        QCOMPARE(left(), std::optional<int>());
    }

    void what_the_rules_miss_is_a_finding()
    {
        Procedure procedure = open_case();
        procedure.documents = {document("ANNEX15", QDate(2025, 3, 3), {}, true)};
        QStringList fields;
        for (const Finding &finding : rule_findings(procedure, m_book.rules, today))
            fields += finding.field;
        QCOMPARE(fields, (QStringList{QStringLiteral("until_day"), QStringLiteral("renewal")}));
        procedure.citizenship = Code::of("BE"); // no rule for her
        QCOMPARE(rule_findings(procedure, m_book.rules, today).size(), std::size_t(0));
    }

    // When facts change ------------------------------------------------------------------------------------

    void a_changed_start_moves_all_that_depends_on_it_and_says_so()
    {
        const Procedure before = reflection();
        Procedure typed = before;
        typed.documents[0].validity.from = QDate(2025, 3, 4);
        const Procedure after = follow_the_rules(before, typed, m_book.rules, today);
        QCOMPARE(after.documents[0].validity.until, QDate(2025, 4, 18));
        QCOMPARE(after.phases[0].spell.until, QDate(2025, 4, 18));
        const auto moves = moved(before, after, m_book.rules, today);
        QCOMPARE(moves.size(), std::size_t(2));
        for (const Move &move : moves) {
            QCOMPARE(move.kind, Move::Kind::Moved);
            QCOMPARE(move.before.on, QDate(2025, 4, 17));
            QCOMPARE(move.after.on, QDate(2025, 4, 18));
        }
        const QStringList said = move_sentences(moves, m_book.rules, Language::English);
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0].contains(QStringLiteral("Reflection period")) && said[0].contains(QStringLiteral("Annex 15")));
        QVERIFY(said[0].contains(QStringLiteral("18 April 2025 instead of 17 April 2025. Why: 45 day(s) after the Annex 15 of 4 March 2025")));
    }

    void nothing_moves_where_nothing_changed()
    {
        const Procedure before = reflection();
        const Procedure after = follow_the_rules(before, before, m_book.rules, today);
        QVERIFY(after.documents == before.documents && after.phases == before.phases);
        QVERIFY(moved(before, after, m_book.rules, today).empty());
    }

    void a_date_set_by_hand_is_kept_and_marked()
    {
        Procedure before = reflection();
        before.phases[0].spell.until = QDate(2025, 4, 30);
        Procedure typed = before;
        typed.documents[0].validity.from = QDate(2025, 3, 4);
        const Procedure after = follow_the_rules(before, typed, m_book.rules, today);
        QCOMPARE(after.phases[0].spell.until, QDate(2025, 4, 30));
        QCOMPARE(after.documents[0].validity.until, QDate(2025, 4, 18));
        const auto moves = moved(before, after, m_book.rules, today);
        QCOMPARE(moves.size(), std::size_t(2));
        const auto kept = std::find_if(moves.begin(), moves.end(), [](const Move &move) { return move.kind == Move::Kind::Kept; });
        QVERIFY(kept != moves.end() && kept->after.event == Event::Phase);
        const QStringList said = move_sentences({*kept}, m_book.rules, Language::English);
        QVERIFY(said[0].contains(QStringLiteral("stays on 30 April 2025, as entered by hand. By the rule now: 45 day(s)")));
    }

    void what_is_typed_at_the_same_time_is_not_overwritten()
    {
        const Procedure before = reflection();
        Procedure typed = before;
        typed.documents[0].validity = {QDate(2025, 3, 4), QDate(2025, 4, 20)};
        const Procedure after = follow_the_rules(before, typed, m_book.rules, today);
        QCOMPARE(after.documents[0].validity.until, QDate(2025, 4, 20));
        QCOMPARE(after.phases[0].spell.until, QDate(2025, 4, 20)); // the phase ends with its document
        const auto moves = moved(before, after, m_book.rules, today);
        QCOMPARE(moves.size(), std::size_t(1));
        QCOMPARE(moves[0].after.event, Event::Phase);
        // An end that is taken away stays away.
        Procedure emptied = before;
        emptied.documents[0].validity.until = {};
        QVERIFY(!follow_the_rules(before, emptied, m_book.rules, today).documents[0].validity.until.isValid());
    }

    void a_new_record_gets_the_end_of_its_rule()
    {
        const Procedure before = open_case();
        Procedure typed = before;
        typed.documents = {document("AI", QDate(2025, 3, 3)), document("OTHER_RESIDENCE", QDate(2025, 3, 3))};
        typed.phases = {phase("P4_DURABLE", QDate(2025, 3, 3))};
        const Procedure after = follow_the_rules(before, typed, m_book.rules, today);
        QCOMPARE(after.documents[0].validity.until, QDate(2025, 6, 3));
        QVERIFY(after.documents[1].validity.is_open());
        QVERIFY(after.phases[0].spell.is_open());
        QVERIFY(moved(before, after, m_book.rules, today).empty()); // what is new has not moved
    }

    void a_renewal_moves_the_end_of_the_phase()
    {
        Procedure before = open_case();
        before.phases = {phase("P2_PROVISIONAL", QDate(2025, 1, 10), QDate(2025, 4, 10))};
        before.documents = {document("AI", QDate(2025, 1, 10), QDate(2025, 4, 10))};
        Procedure typed = before;
        typed.documents.push_back(document("AI", QDate(2025, 4, 10), {}, true));
        const Procedure after = follow_the_rules(before, typed, m_book.rules, today);
        QCOMPARE(after.documents[1].validity.until, QDate(2025, 7, 10));
        QCOMPARE(after.phases[0].spell.until, QDate(2025, 7, 10));
    }

    void a_person_who_becomes_exempt_loses_no_date_silently()
    {
        const Procedure before = reflection();
        Procedure typed = before;
        typed.citizenship = Code::of("RO");
        const Procedure after = follow_the_rules(before, typed, m_book.rules, today);
        QCOMPARE(after.documents[0].validity.until, QDate(2025, 4, 17));
        const auto moves = moved(before, after, m_book.rules, today);
        QCOMPARE(moves.size(), std::size_t(1)); // the phase still ends with its document
        QCOMPARE(moves[0].kind, Move::Kind::NoRule);
        QVERIFY(move_sentences(moves, m_book.rules, Language::English)[0].contains(QStringLiteral("no rule sets this date any longer")));
    }

    void a_request_made_later_is_answered_later()
    {
        Procedure before = open_case();
        before.phases = {phase("P2_PROVISIONAL", QDate(2025, 3, 3), QDate(2025, 6, 3))};
        before.phases[0].requested_on = QDate(2025, 3, 3);
        Procedure after = before;
        after.phases[0].requested_on = QDate(2025, 3, 7);
        const auto moves = moved(before, after, m_book.rules, today);
        QCOMPARE(moves.size(), std::size_t(1));
        QCOMPARE(moves[0].before.on, QDate(2025, 3, 31));
        QCOMPARE(moves[0].after.on, QDate(2025, 4, 4));
    }

private:
    /// The one deadline of a case with this document.
    [[nodiscard]] Deadline only(const ResidenceDocument &document) const
    {
        Procedure procedure = open_case();
        procedure.documents = {document};
        return deadlines::deadlines(procedure, m_book.rules, today).front();
    }
    /// A reflection period with its Annex 15, both by the rule.
    [[nodiscard]] static Procedure reflection()
    {
        Procedure procedure = open_case();
        procedure.phases = {phase("P1_REFLECTION", QDate(2025, 3, 3), QDate(2025, 4, 17))};
        procedure.documents = {document("ANNEX15", QDate(2025, 3, 3), QDate(2025, 4, 17))};
        return procedure;
    }

    Book m_book;
};

QTEST_GUILESS_MAIN(TestDeadlines)
#include "test_deadlines.moc"
