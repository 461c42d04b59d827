// SPDX-License-Identifier: EUPL-1.2
//
// Goals, tasks, services, notes: what storage promises about them.
#include "open_store.h"

#include "storage/projection.h"

#include <QTest>

using namespace ancora;
using namespace ancora::storage;

namespace {

Note some_note(const QString &text)
{
    Note note;
    note.id = RecordId::create();
    note.pillar = Code::of("G_LEGAL");
    note.day = QDate(2026, 5, 4);
    note.author = Uuid::create();
    note.text = text;
    return note;
}

Task some_task(const QString &what, QDate due)
{
    Task task;
    task.id = RecordId::create();
    task.due = due;
    task.what = what;
    return task;
}

/// A stored case with one note.
struct Filed {
    explicit Filed(bool is_signed) : note(some_note(QStringLiteral("She wants to make a statement")))
    {
        if (is_signed)
            note.signed_at = open.clock().now();
        file.notes = {note};
        seen = open.store().save(file, {}, Act::Intake).value();
    }
    [[nodiscard]] std::vector<Note> notes() { return open.store().open_case(file.cover.id).value().value.notes; }

    OpenStore open;
    Case file = sample_case(QStringLiteral("2026-007"));
    Note note;
    Seen seen;
};

} // namespace

class TestCasework : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_loop_of_goal_task_service_and_note_comes_back_as_it_was_saved()
    {
        OpenStore open;
        Case file = sample_case(QStringLiteral("2026-007"));
        Goal goal;
        goal.id = RecordId::create();
        goal.pillar = Code::of("G_LEGAL");
        goal.agreed_on = QDate(2026, 3, 1);
        goal.ended_on = QDate(2026, 4, 1);
        goal.outcome = Code::of("GIVEN_UP");
        goal.need = QStringLiteral("Does not know her rights");
        goal.aim = QStringLiteral("Has a lawyer");
        goal.reason = QStringLiteral("She went home");
        Task task = some_task(QStringLiteral("Call the bar"), QDate(2026, 3, 5));
        task.assignee = Uuid::create();
        task.done_on = QDate(2026, 3, 4);
        task.goal = goal.id;
        Service service;
        service.id = RecordId::create();
        service.kind = Code::of("LAWYER");
        service.day = QDate(2026, 3, 7);
        service.minutes = 90;
        service.quantity = 1;
        service.goal = goal.id;
        service.partner = RecordId::create();
        service.provider = QStringLiteral("Maître Canari");
        Note note = some_note(QStringLiteral("Two hours with the lawyer\u00a0: « oui »\n\tand a tab"));
        note.about = service.id;
        note.signed_at = open.clock().now();
        Note addition = some_note(QStringLiteral("It was one hour and a half"));
        addition.corrects = note.id;
        addition.day = QDate(2026, 5, 5);
        file.goals = {goal};
        file.tasks = {task};
        file.services = {service};
        file.notes = {note, addition};
        QVERIFY(open.store().save(file, {}, Act::Save));
        QVERIFY(open.store().open_case(file.cover.id)->value == file);
        const auto comparison = rebuild_and_compare(open.store().database(), open.store().journal());
        QCOMPARE(comparison->differences, QStringList());
    }

    void a_signed_note_never_changes()
    {
        Filed filed(true);
        Note changed = filed.note;
        changed.text = QStringLiteral("She does not");
        const auto rewritten = filed.open.store().save(filed.file.cover.id, changed, filed.seen);
        QVERIFY(!rewritten);
        QCOMPARE(rewritten.error().kind, Error::Kind::Refused);
        Note reopened = filed.note;
        reopened.signed_at = {};
        QVERIFY(!filed.open.store().save(filed.file.cover.id, reopened, filed.seen));
        QVERIFY(!filed.open.store().remove<Note>(filed.file.cover.id, filed.note.id, filed.seen));
        Case whole = filed.file;
        whole.notes.front().day = QDate(2026, 5, 1);
        QVERIFY(!filed.open.store().save(whole, filed.seen, Act::Save));
        QVERIFY(filed.notes() == std::vector{filed.note});
        QCOMPARE(filed.open.store().history(filed.file.cover.id)->size(), std::size_t(1));
    }

    void control_an_unsigned_note_changes_and_goes()
    {
        Filed filed(false);
        Note changed = filed.note;
        changed.text = QStringLiteral("She does not");
        changed.signed_at = filed.open.clock().now(); // the last change is the signature
        auto seen = filed.open.store().save(filed.file.cover.id, changed, filed.seen);
        QVERIFY(seen);
        QVERIFY(filed.notes() == std::vector{changed});
        Filed other(false);
        QVERIFY(other.open.store().remove<Note>(other.file.cover.id, other.note.id, other.seen));
        QVERIFY(other.notes().empty());
    }

    void a_signed_note_is_put_right_by_an_addition()
    {
        Filed filed(true);
        Note addition = some_note(QStringLiteral("She changed her mind in the evening"));
        addition.corrects = filed.note.id;
        addition.day = QDate(2026, 5, 5);
        addition.signed_at = filed.open.clock().now();
        QVERIFY(filed.open.store().save(filed.file.cover.id, addition, filed.seen));
        QVERIFY((filed.notes() == std::vector{filed.note, addition}));
    }

    void what_is_still_to_be_done_is_listed_over_all_cases_and_the_office()
    {
        OpenStore open;
        Case file = sample_case(QStringLiteral("2026-001"));
        Task done = some_task(QStringLiteral("done"), QDate(2026, 5, 1));
        done.done_on = QDate(2026, 5, 2);
        file.tasks = {some_task(QStringLiteral("some day"), {}), some_task(QStringLiteral("later"), QDate(2026, 6, 1)), done};
        QVERIFY(open.store().save(file, {}, Act::Intake));
        QVERIFY(open.store().save(Store::office_file(), some_task(QStringLiteral("fire drill"), QDate(2026, 5, 5)), {}));
        const auto tasks = open.store().open_tasks();
        QVERIFY(tasks);
        QStringList listed;
        for (const OpenTask &task : *tasks)
            listed += task.task.what + (task.file.is_null() ? QStringLiteral(" (office)") : QString());
        QCOMPARE(listed, (QStringList{QStringLiteral("fire drill (office)"), QStringLiteral("later"), QStringLiteral("some day")}));
    }

    void one_damaged_task_does_not_stop_the_others()
    {
        OpenStore open;
        std::vector<Case> files;
        for (int i = 1; i <= 3; ++i) {
            files.push_back(sample_case(QStringLiteral("2026-00%1").arg(i)));
            files.back().tasks = {some_task(QStringLiteral("task %1").arg(i), QDate(2026, 5, i))};
            QVERIFY(open.store().save(files.back(), {}, Act::Intake));
        }
        const auto damage = QStringLiteral("UPDATE task SET what = x'0001' || randomblob(60) WHERE due = '2026-05-02'");
        QVERIFY(open.store().database().execute(damage));
        QVERIFY(!open.store().open_case(files[1].cover.id)); // control: it is damaged
        const auto tasks = open.store().open_tasks();
        QVERIFY(tasks);
        QCOMPARE(tasks->size(), std::size_t(3));
        QVERIFY(!(*tasks)[1].is_readable);
        QCOMPARE((*tasks)[1].file, files[1].cover.id);
        QCOMPARE((*tasks)[1].task.due, QDate(2026, 5, 2));
        for (const int i : {0, 2}) {
            QVERIFY((*tasks)[std::size_t(i)].is_readable);
            QCOMPARE((*tasks)[std::size_t(i)].task.what, QStringLiteral("task %1").arg(i + 1));
        }
    }
};

QTEST_GUILESS_MAIN(TestCasework)
#include "test_casework.moc"
