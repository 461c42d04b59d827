// SPDX-License-Identifier: EUPL-1.2
//
// What is overdue, due today and due soon, wherever the desk stands and whatever the hour.
#include "deadlines/agenda.h"
#include "procedures.h"
#include "values/clock.h"

#include <QTest>
#include <ctime>

using namespace ancora;
using namespace ancora::deadlines;

namespace {

/// The time zone of the process, until the end of the test.
class TimeZone
{
public:
    explicit TimeZone(const char *name) : m_before(qgetenv("TZ")) { set(name); }
    ~TimeZone() { set(m_before); }

private:
    static void set(const QByteArray &name)
    {
        qputenv("TZ", name);
        tzset();
    }
    QByteArray m_before;
};

OpenTask due_on(QDate day, Uuid assignee = {}, FileId file = {})
{
    OpenTask open;
    open.file = file;
    open.task.id = RecordId::create();
    open.task.due = day;
    open.task.assignee = assignee;
    return open;
}

State state_at(QDate due, const QDateTime &instant)
{
    return state_of(due_on(due).task, {}, FixedClock(instant).today());
}

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_day_is_the_day_of_the_desk_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<State>("due_on_the_fourth");
        // 4 May 2026, 10:30 UTC.
        QTest::newRow("Brussels") << QByteArray("Europe/Brussels") << State::Today;
        QTest::newRow("Kiritimati: the fifth already") << QByteArray("Pacific/Kiritimati") << State::Overdue;
        QTest::newRow("Pago Pago: the third still") << QByteArray("Pacific/Pago_Pago") << State::Soon;
    }
    void a_day_is_the_day_of_the_desk()
    {
        QFETCH(QByteArray, zone);
        const TimeZone there(zone.constData());
        QTEST(state_at(QDate(2026, 5, 4), QDateTime(QDate(2026, 5, 4), QTime(10, 30), Qt::UTC)), "due_on_the_fourth");
    }

    void what_is_due_today_is_overdue_one_second_after_midnight()
    {
        const TimeZone brussels("Europe/Brussels");
        // In summer midnight of Brussels is 22:00 UTC, in winter 23:00; the nights of the change are among these.
        for (const QDate day : {QDate(2026, 5, 4), QDate(2026, 1, 4), QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2024, 2, 29)}) {
            const QDateTime midnight = day.addDays(1).startOfDay(Qt::LocalTime).toUTC();
            QCOMPARE(state_at(day, midnight.addSecs(-1)), State::Today);
            QCOMPARE(state_at(day, midnight), State::Overdue);
            QCOMPARE(state_at(day.addDays(1), midnight.addSecs(-1)), State::Soon);
            QCOMPARE(state_at(day.addDays(1), midnight), State::Today);
        }
    }

    void the_next_seven_days_are_soon_and_the_eighth_is_later()
    {
        const QDate today(2026, 5, 4);
        QCOMPARE(state_of(due_on(today.addDays(7)).task, {}, today), State::Soon);
        QCOMPARE(state_of(due_on(today.addDays(8)).task, {}, today), State::Later);
        QCOMPARE(state_of(due_on({}).task, {}, today), State::Later);
    }

    void tasks_and_deadlines_are_one_list_in_order_of_their_days()
    {
        const Book book;
        const QDate today(2026, 5, 4);
        CaseCover cover;
        cover.id = FileId::create();
        cover.number = QStringLiteral("2026-017");
        cover.worker = Uuid::create();
        Procedure procedure;
        procedure.id = cover.id;
        procedure.accompanied = {{QDate(2026, 3, 20), {}}};
        procedure.documents = {document("ANNEX15", QDate(2026, 3, 25), QDate(2026, 5, 9))};
        const Uuid colleague = Uuid::create();
        const auto items = agenda({cover}, {due_on({}), due_on(QDate(2026, 5, 12), {}, cover.id), due_on(today, colleague, cover.id)},
                                  {procedure}, book.rules, today);
        QCOMPARE(items.size(), std::size_t(4));
        QCOMPARE(items[0].on, today);
        QCOMPARE(items[0].whose, colleague);
        QVERIFY(std::holds_alternative<Deadline>(items[1].what));
        QCOMPARE(items[1].on, QDate(2026, 5, 9));
        QCOMPARE(items[1].number, cover.number);
        QCOMPARE(items[2].whose, cover.worker); // nobody was named: who has the case
        QVERIFY(!items[3].on.isValid() && items[3].number.isEmpty());
    }

    void a_task_is_escalated_once_it_is_late_for_longer_than_the_data_say()
    {
        const Book book;
        const QDate today(2026, 5, 4);
        const int days = book.rules.tasks().escalate_after_days;
        QVERIFY(days > 0);
        const auto escalated = [&](QDate due) { return agenda({}, {due_on(due)}, {}, book.rules, today).front().is_escalated; };
        QVERIFY(!escalated(today.addDays(-days)));
        QVERIFY(escalated(today.addDays(-days - 1)));
        QVERIFY(!escalated({}));
    }

    void what_cannot_be_read_stops_nothing_else()
    {
        const Book book;
        const QDate today(2026, 5, 4);
        OpenTask damaged = due_on(today);
        damaged.is_readable = false;
        const OpenTask of_a_lost_case = due_on(today, {}, FileId::create()); // no cover says whose it is
        Procedure broken;
        broken.id = FileId::create();
        broken.documents = {document("NO_SUCH_CODE", {}, today)};
        const auto items = agenda({}, {damaged, of_a_lost_case, due_on(today)}, {broken}, book.rules, today);
        QVERIFY(items.size() >= 3);
        QCOMPARE(std::count_if(items.begin(), items.end(), [](const AgendaItem &item) {
                     return std::holds_alternative<OpenTask>(item.what) && item.state == State::Today;
                 }), 3);
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "test_agenda.moc"
