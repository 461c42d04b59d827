// SPDX-License-Identifier: EUPL-1.2
//
// What a closure would leave open, and the risk flags among the deadlines.
#include "procedures.h"

#include "deadlines/agenda.h"
#include "deadlines/open_items.h"
#include "deadlines/sentences.h"

#include <QTest>
#include <functional>

using namespace ancora;
using namespace ancora::deadlines;

namespace {

const QDate today(2025, 3, 10);

RiskFlag flag(QDate review_on, QDate expires_on)
{
    return {RecordId::create(), Code::of("SUICIDE"), QDate(2025, 2, 1), review_on, expires_on, {}, QStringLiteral("seen"), {}};
}

/// A case with one thing of each kind that goes on.
Case busy_case()
{
    Case file;
    file.cover.id = FileId::create();
    Accompaniment accompaniment;
    accompaniment.spell.from = QDate(2025, 1, 1);
    file.accompaniments = {accompaniment};
    Task task;
    task.what = QStringLiteral("Call the bar");
    task.due = QDate(2025, 3, 20);
    file.tasks = {task};
    Goal goal;
    goal.aim = QStringLiteral("Has a lawyer");
    file.goals = {goal};
    file.phases = {phase("P2_PROVISIONAL", QDate(2025, 2, 1))};
    file.phases[0].requested_on = QDate(2025, 2, 1);
    file.documents = {document("AI", QDate(2025, 2, 1))};
    Stay stay;
    stay.kind = Code::of("SHELTER");
    stay.spell.from = QDate(2025, 1, 1);
    file.stays = {stay};
    file.grounds = {consent(QDate(2025, 2, 1))};
    file.onward = {sent_on(QDate(2025, 3, 3), "LAWYER")};
    file.flags = {flag(QDate(2025, 3, 20), QDate(2025, 4, 20))};
    return file;
}

} // namespace

class TestOpenItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everything_that_goes_on_is_listed_once()
    {
        QStringList tables;
        for (const OpenItem &item : items(busy_case()))
            tables += item.table;
        QCOMPARE(tables, QStringList({QStringLiteral("task"), QStringLiteral("goal"), QStringLiteral("status_phase"),
                                      QStringLiteral("onward_referral"), QStringLiteral("disclosure_ground"),
                                      QStringLiteral("risk_flag"), QStringLiteral("status_phase"),
                                      QStringLiteral("residence_document"), QStringLiteral("stay")}));
        const std::vector<OpenItem> all = items(busy_case());
        QCOMPARE(all[0].what, QStringLiteral("Call the bar"));
        QCOMPARE(all[0].on, QDate(2025, 3, 20));
        QVERIFY(all[2].what.startsWith(QStringLiteral("Decision of the Immigration Office")));
        QCOMPARE(all[5].what, QStringLiteral("Risk of suicide"));
    }

    void what_has_ended_is_not_listed_data()
    {
        using Change = std::function<void(Case &)>;
        QTest::addColumn<QString>("table");
        QTest::addColumn<Change>("end");
        const auto row = [](const char *table, Change end) { QTest::newRow(table) << QString::fromLatin1(table) << end; };
        row("task", [](Case &c) { c.tasks[0].done_on = today; });
        row("goal", [](Case &c) { c.goals[0].ended_on = today; });
        row("status_phase", [](Case &c) {
            c.phases[0].spell.until = today;
            c.phases[0].decided_on = today;
        });
        row("onward_referral", [](Case &c) { c.onward[0].state = Code::of("DONE"); });
        row("disclosure_ground", [](Case &c) { c.grounds[0].withdrawn_on = today; });
        row("risk_flag", [](Case &c) { c.flags[0].removed_on = today; });
        row("residence_document", [](Case &c) { c.documents[0].validity.until = today; });
        row("stay", [](Case &c) { c.stays[0].spell.until = today; });
    }

    void what_has_ended_is_not_listed()
    {
        QFETCH(const QString, table);
        QFETCH(const std::function<void(Case &)>, end);
        const auto count = [&](const Case &file) {
            const auto all = items(file);
            return std::count_if(all.begin(), all.end(), [&](const OpenItem &item) { return item.table == table; });
        };
        Case file = busy_case();
        QVERIFY(count(file) > 0);
        end(file);
        QCOMPARE(count(file), 0);
    }

    void an_answer_is_due_on_the_day_that_the_deadlines_say()
    {
        const auto awaited_on = [this](const Case &file) {
            const auto all = items(file);
            return std::find_if(all.begin(), all.end(), [](const OpenItem &item) { return item.table == u"onward_referral"; })->on;
        };
        Case file = busy_case();
        const auto due = deadlines::deadlines(procedure_of(file), m_book.rules, today);
        const auto answer = std::find_if(due.begin(), due.end(), [](const Deadline &one) { return one.event == Event::OnwardReferral; });
        QVERIFY(answer != due.end() && answer->by_rule.isValid()); // nobody typed a day
        QCOMPARE(awaited_on(file), answer->by_rule);
        file.onward[0].answer_due = QDate(2025, 3, 28);
        QCOMPARE(awaited_on(file), QDate(2025, 3, 28));
        file.onward[0].state = Code::of("ACCEPTED");
        file.onward[0].answered_on = today;
        QCOMPARE(awaited_on(file), QDate());
    }

    void a_flag_is_due_on_its_review_or_its_last_day_whichever_comes_first()
    {
        QCOMPARE(due(flag(QDate(2025, 3, 20), QDate(2025, 4, 20))).on, QDate(2025, 3, 20));
        QCOMPARE(due(flag(QDate(2025, 5, 20), QDate(2025, 4, 20))).on, QDate(2025, 4, 20));
        QCOMPARE(due(flag({}, QDate(2025, 4, 20))).on, QDate(2025, 4, 20));
    }

    void an_expired_flag_stays_overdue_until_it_is_removed_or_renewed()
    {
        RiskFlag expired = flag(QDate(2025, 3, 1), QDate(2025, 3, 5));
        QCOMPARE(due(expired).state, State::Overdue);
        QVERIFY(expired.stands_on(today) && expired.has_expired_on(today));
        expired.removed_on = today;
        QCOMPARE(due(expired).state, State::Met);
        expired.removed_on = {};
        expired.review_on = expired.expires_on = today.addDays(200);
        QCOMPARE(due(expired).state, State::Later);
    }

    void the_agenda_has_flags_without_their_kind()
    {
        Procedure procedure = open_case();
        procedure.flags = {flag(today, today.addDays(30))};
        const auto due_now = agenda({}, {}, {procedure}, m_book.rules, today);
        QCOMPARE(due_now.size(), std::size_t(1));
        QCOMPARE(due_now[0].state, State::Today);
        const QString said = subject(std::get<Deadline>(due_now[0].what), m_book.rules, Language::English);
        QCOMPARE(said, QStringLiteral("Time to review a risk flag"));
    }

private:
    [[nodiscard]] std::vector<OpenItem> items(const Case &file) const
    {
        return open_items(file, m_book.rules, today, Language::English);
    }
    [[nodiscard]] Deadline due(const RiskFlag &flag) const
    {
        Procedure procedure = open_case();
        procedure.flags = {flag};
        return deadlines::deadlines(procedure, m_book.rules, today).front();
    }

    Book m_book;
};

QTEST_GUILESS_MAIN(TestOpenItems)
#include "test_open_items.moc"
