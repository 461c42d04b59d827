// SPDX-License-Identifier: EUPL-1.2
//
// Goals, tasks, services and notes on the Case page; tasks on Today; text that survives a crash.
#include "open_store.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/casework_tab.h"
#include "ui/pages/case/help_table.h"
#include "ui/pages/case_page.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/number_fields.h"
#include "vault/vault_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

struct Desk {
    Desk()
    {
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the sample case cannot be stored");
    }
    [[nodiscard]] Case stored() { return vault.store().open_case(file.cover.id).value().value; }
    void add(const Task &task, FileId where)
    {
        const auto seen = vault.store().journal().seen(where).value();
        if (!vault.store().save(where, task, seen))
            qFatal("the task cannot be stored");
    }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    Case file = sample_case(QStringLiteral("2026-001"));
};

Task task_for(const QString &what, QDate due)
{
    Task task;
    task.id = RecordId::create();
    task.what = what;
    task.due = due;
    return task;
}

Field *field_named(const QWidget &page, const QString &name)
{
    for (Field *field : page.findChildren<Field *>())
        if (field->name() == name && field->isVisibleTo(&page))
            return field;
    return nullptr;
}

void answer(const QWidget &page, const char *name, const QString &text)
{
    Field *field = field_named(page, QLatin1String(name));
    field->type(text);
    field->commit();
}

QPushButton *button(const QWidget &page, const QString &text)
{
    for (QPushButton *one : page.findChildren<QPushButton *>())
        if (QString(one->text()).remove(u'&') == text && one->isVisibleTo(&page))
            return one;
    return nullptr;
}

QString line_text(const QModelIndex &index) { return index.siblingAtColumn(1).data().toString() % u": " % index.siblingAtColumn(2).data().toString(); }

/// Every line of the list with its depth.
QStringList lines_of(const QAbstractItemModel &model, const QModelIndex &parent = {}, const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines += indent + line_text(index);
        lines += lines_of(model, index, indent + u'>');
    }
    return lines;
}

QStringList lines_of(const TodayPage &page)
{
    QStringList lines;
    const auto *list = page.findChild<QTreeWidget *>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        lines += list->topLevelItem(i)->text(0);
        for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
            lines += list->topLevelItem(i)->child(j)->text(1) % u": " % list->topLevelItem(i)->child(j)->text(2);
    }
    return lines;
}

const QString hard_to_type = QStringLiteral("« Elle\u00a0a dit\u202f: non »\n\n\tשלום 🐦 e\u0301 end  ");

} // namespace

class TestCaseworkTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_service_names_a_partner_of_the_directory()
    {
        Desk desk;
        Partner clinic;
        clinic.id = RecordId::create();
        clinic.name = QStringLiteral("Clinic of the harbour");
        QVERIFY(desk.vault.store().save(storage::Store::office_file(), clinic, {}));
        CasePage page(desk.context);
        page.open(desk.file.cover.id);
        auto *tab = page.findChild<CaseworkTab *>();
        tab->add_service();
        answer(*tab, "Given by (empty: the centre)", QStringLiteral("A neighbour"));
        QCOMPARE(desk.stored().services.front().provider, QStringLiteral("A neighbour"));
        answer(*tab, "Given by: partner", QStringLiteral("harbour"));
        QCOMPARE(desk.stored().services.front().partner, clinic.id);
        QCOMPARE(desk.stored().services.front().provider, clinic.name); // what leaves the file needs no directory
        QVERIFY(!field_named(*tab, QStringLiteral("Given by (empty: the centre)"))->isEnabled());
        answer(*tab, "Given by: partner", QString());
        QVERIFY(desk.stored().services.front().partner.is_null());
        QVERIFY(desk.stored().services.front().provider.isEmpty());
        QVERIFY(field_named(*tab, QStringLiteral("Given by (empty: the centre)"))->isEnabled());
    }

    void the_help_of_a_case_is_added_up_by_kind_and_year()
    {
        Desk desk;
        CasePage page(desk.context);
        page.open(desk.file.cover.id);
        auto *tab = page.findChild<CaseworkTab *>();
        for (const auto &[day, hours] : {std::pair{"1.12.2025", "1:30"}, std::pair{"2.3.2026", "0:45"}}) {
            tab->add_service();
            answer(*tab, "Kind of help", QStringLiteral("Appointment of a lawyer"));
            answer(*tab, "Day", QLatin1String(day));
            answer(*tab, "Hours", QLatin1String(hours));
        }
        tab->order()->setCurrentIndex(2);
        const auto *help = page.findChild<HelpTable *>();
        QVERIFY(!help->isHidden() && tab->list()->isHidden());
        const auto words = [](const QTreeWidgetItem *line) -> QString { return line->text(0) % u' ' % line->text(1) % u' ' % line->text(2); };
        QCOMPARE(help->topLevelItemCount(), 2);
        QCOMPARE(words(help->topLevelItem(0)), QStringLiteral("Appointment of a lawyer 2 2:15"));
        QCOMPARE(words(help->topLevelItem(0)->child(0)), QStringLiteral("2025 1 1:30"));
        QCOMPARE(words(help->topLevelItem(0)->child(1)), QStringLiteral("2026 1 0:45"));
        QCOMPARE(words(help->topLevelItem(1)), QStringLiteral("All help 2 2:15"));
        tab->add_service(); // is typed in the list, so that comes back
        QVERIFY(help->isHidden() && !tab->list()->isHidden());
    }

    void goal_task_service_and_note_are_one_loop()
    {
        Desk desk;
        CasePage page(desk.context);
        page.open(desk.file.cover.id);
        auto *tab = page.findChild<CaseworkTab *>();
        tab->add_goal();
        answer(*tab, "Need, in one sentence", QStringLiteral("Does not know her rights"));
        answer(*tab, "What is to be reached", QStringLiteral("Has a lawyer"));
        const RecordId goal = desk.stored().goals.front().id;
        tab->add_task();
        answer(*tab, "What is to be done", QStringLiteral("Call the bar"));
        tab->add_note();
        answer(*tab, "Text", QStringLiteral("The bar was closed"));
        tab->list()->setCurrentIndex(tab->list()->model()->index(0, 0));
        tab->add_service();
        answer(*tab, "Kind of help", QStringLiteral("Appointment of a lawyer"));
        answer(*tab, "Hours", QStringLiteral("1,5"));
        const Case file = desk.stored();
        QCOMPARE(file.tasks.front().goal, goal);
        QCOMPARE(file.notes.front().about, file.tasks.front().id);
        QCOMPARE(file.services.front().goal, goal);
        QCOMPARE(file.services.front().minutes, 90);
        const QStringList by_goal{QStringLiteral("Goal: Has a lawyer"), QStringLiteral(">Service: Appointment of a lawyer  ·  1:30"),
                                  QStringLiteral(">Task: Call the bar"), QStringLiteral(">>Note, not signed: The bar was closed")};
        QCOMPARE(lines_of(*tab->list()->model()), by_goal);
        tab->order()->setCurrentIndex(1);
        QCOMPARE(lines_of(*tab->list()->model()).size(), 4);
        QVERIFY(!lines_of(*tab->list()->model()).join(u'\n').contains(u'>'));
    }

    void a_signed_note_cannot_be_typed_in_and_an_addition_stands_under_it()
    {
        Desk desk;
        CasePage page(desk.context);
        page.open(desk.file.cover.id);
        auto *tab = page.findChild<CaseworkTab *>();
        tab->add_note();
        QVERIFY(!button(*tab, QStringLiteral("Sign"))->isEnabled()); // nothing is written yet
        answer(*tab, "Text", QStringLiteral("She makes a statement"));
        button(*tab, QStringLiteral("Sign"))->click();
        QCOMPARE(desk.stored().notes.front().signed_at, desk.vault.clock().now());
        QVERIFY(field_named(*tab, QStringLiteral("Text"))->findChild<QPlainTextEdit *>()->isReadOnly());
        QVERIFY(!button(*tab, QStringLiteral("Remove"))->isEnabled());
        QVERIFY(!button(*tab, QStringLiteral("Sign")));
        button(*tab, QStringLiteral("Write an addition"))->click();
        answer(*tab, "Text", QStringLiteral("It was a complaint"));
        const QStringList lines{QStringLiteral("Note: She makes a statement"), QStringLiteral(">Addition, not signed: It was a complaint")};
        QCOMPARE(lines_of(*tab->list()->model()), lines);
        tab->order()->setCurrentIndex(1);
        QCOMPARE(lines_of(*tab->list()->model()), lines);
    }

    void what_is_typed_survives_a_crash_character_for_character()
    {
        vault::Desk office;
        const Case file = sample_case(QStringLiteral("2026-001"));
        const QString left = office.place.filePath(QStringLiteral("After the crash"));
        const auto rules = deadlines::Rules::load(office.lists).value();
        {
            const auto session = office.create().value();
            QVERIFY(session->store().save(file, {}, storage::Act::Intake));
            Context context{session->store(), office.lists, rules, office.clock, session.get(), Language::English};
            CasePage page(context);
            page.open(file.cover.id);
            auto *tab = page.findChild<CaseworkTab *>();
            tab->add_note();
            field_named(*tab, QStringLiteral("Text"))->type(hard_to_type);
            page.keep_drafts();
            // The files as a process leaves them that is killed now.
            const vault::Bytes bytes = vault::bytes_of(office.folder);
            for (const auto &[name, content] : bytes)
                QVERIFY(QDir().mkpath(QFileInfo(left + u'/' + name).path()));
            vault::put_back(left, bytes);
        }
        const auto session = vault::unlock(left, QStringLiteral("Nadia"), vault::nadia_password(), office.surroundings);
        QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
        Context context{(*session)->store(), office.lists, rules, office.clock, session->get(), Language::English};
        CasePage page(context);
        page.open(file.cover.id);
        QCOMPARE(field_named(*page.findChild<CaseworkTab *>(), QStringLiteral("Text"))->typed(), hard_to_type);
        QCOMPARE((*session)->store().open_case(file.cover.id)->value.notes.front().text, QString()); // only as a draft
    }

    void a_draft_comes_back_without_the_page_having_been_finished()
    {
        Desk desk;
        for (int crash = 0; crash < 2; ++crash) {
            // The page is destroyed without being asked to finish, as in a crash; a second crash loses nothing either.
            CasePage page(desk.context);
            page.open(desk.file.cover.id);
            auto *tab = page.findChild<CaseworkTab *>();
            if (crash == 0) {
                tab->add_note();
                field_named(*tab, QStringLiteral("Text"))->type(hard_to_type);
                page.keep_drafts();
            }
            QCOMPARE(field_named(*tab, QStringLiteral("Text"))->typed(), hard_to_type);
            QCOMPARE(desk.stored().notes.front().text, QString());
        }
        CasePage page(desk.context);
        page.open(desk.file.cover.id);
        page.finish_editing();
        QCOMPARE(desk.stored().notes.front().text, hard_to_type);
        CasePage after(desk.context);
        after.open(desk.file.cover.id);
        QCOMPARE(desk.vault.store().draft(QStringLiteral("case/") + desk.file.cover.id.text()).value(), QString());
    }

    void two_thousand_entries_are_shown_without_a_widget_for_each()
    {
        Desk desk;
        Case file = sample_case(QStringLiteral("2026-002"));
        for (int i = 0; i < 2000; ++i) {
            Note note;
            note.id = RecordId::create();
            note.day = QDate(2020, 1, 1).addDays(i);
            note.text = QStringLiteral("What happened on day %1").arg(i);
            file.notes.push_back(note);
        }
        QVERIFY(desk.vault.store().save(file, {}, storage::Act::Import));
        CasePage page(desk.context);
        const auto widgets = page.findChildren<QWidget *>().size();
        page.open(file.cover.id);
        auto *tab = page.findChild<CaseworkTab *>();
        tab->order()->setCurrentIndex(1);
        QCOMPARE(tab->list()->model()->rowCount(), 2000);
        QCOMPARE(line_text(tab->list()->model()->index(0, 0)), QStringLiteral("Note, not signed: What happened on day 1999"));
        QVERIFY(page.findChildren<QWidget *>().size() < widgets + 50);
    }

    void tasks_stand_beside_the_deadlines_on_today()
    {
        Desk desk;
        const QDate today = desk.vault.clock().today();
        desk.add(task_for(QStringLiteral("late"), today.addDays(-1)), desk.file.cover.id);
        desk.add(task_for(QStringLiteral("now"), today), desk.file.cover.id);
        desk.add(task_for(QStringLiteral("soon"), today.addDays(7)), desk.file.cover.id);
        desk.add(task_for(QStringLiteral("far"), today.addDays(8)), desk.file.cover.id);
        desk.add(task_for(QStringLiteral("fire drill"), today), storage::Store::office_file());
        TodayPage page(desk.context);
        page.refresh();
        const QStringList lines = lines_of(page);
        const auto at = [&lines](const char *text) { return lines.indexOf(QLatin1String(text)); };
        QVERIFY(at("Overdue (1)") >= 0 && at("Overdue (1)") < at("2026-001  Okafor-Canary Ngozi: late"));
        QVERIFY(at("Today (2)") < at("2026-001  Okafor-Canary Ngozi: now"));
        QVERIFY(at("Today (2)") >= 0 && at("Today (2)") < at("Office: fire drill"));
        QVERIFY(at("Office: fire drill") < at("2026-001  Okafor-Canary Ngozi: soon"));
        QVERIFY(!lines.join(u'\n').contains(QStringLiteral("far")));
    }

    void midnight_brings_the_new_day_and_a_reminder_without_a_name()
    {
        Desk desk;
        desk.add(task_for(QStringLiteral("Call Ngozi"), desk.vault.clock().today().addDays(1)), desk.file.cover.id);
        TodayPage page(desk.context);
        page.refresh();
        QSignalSpy notices(&page, &Page::done);
        page.follow_midnight();
        QCOMPARE(notices.count(), 0); // it is the same day still
        desk.vault.clock().set(desk.vault.clock().now().addDays(1));
        page.follow_midnight();
        QCOMPARE(notices.count(), 1);
        const QString said = notices[0][0].toString();
        QVERIFY2(said.contains(QStringLiteral("Due today: 2026-001.")), qPrintable(said));
        for (const char *name : {"Ngozi", "Okafor", "Blue", "Call"})
            QVERIFY(!said.contains(QLatin1String(name)));
        QVERIFY(lines_of(page).join(u'\n').contains(QStringLiteral("Ngozi"))); // control: the page itself knows her
    }

    void a_damaged_task_and_a_damaged_name_leave_the_other_reminders()
    {
        Desk desk;
        const QDate today = desk.vault.clock().today();
        const Case other = sample_case(QStringLiteral("2026-002"));
        QVERIFY(desk.vault.store().save(other, {}, storage::Act::Intake));
        desk.add(task_for(QStringLiteral("unreadable"), today.addDays(-1)), desk.file.cover.id);
        desk.add(task_for(QStringLiteral("readable"), today), other.cover.id);
        QVERIFY(desk.vault.store().database().execute(
            QStringLiteral("UPDATE task SET what = x'0001' || randomblob(60) WHERE due = '%1'").arg(today.addDays(-1).toString(Qt::ISODate))));
        QVERIFY(desk.vault.store().database().execute(QStringLiteral("UPDATE person SET family_name = given_name")));
        TodayPage page(desk.context);
        QSignalSpy failed(&page, &Page::failed);
        page.refresh();
        QVERIFY(failed.count() > 0); // control: something is broken, and it is said
        const QStringList lines = lines_of(page);
        QVERIFY(lines.contains(QStringLiteral("2026-001: A task that cannot be read")));
        QVERIFY(lines.contains(QStringLiteral("2026-002: readable")));
    }

    void a_task_is_done_and_one_of_the_office_is_added_from_today()
    {
        Desk desk;
        desk.add(task_for(QStringLiteral("now"), desk.vault.clock().today()), desk.file.cover.id);
        TodayPage page(desk.context);
        page.refresh();
        page.findChild<QTreeWidget *>()->setCurrentItem(page.findChild<QTreeWidget *>()->topLevelItem(0)->child(0));
        page.mark_done();
        QCOMPARE(desk.stored().tasks.front().done_on, desk.vault.clock().today());
        QLineEdit *line = page.findChild<QLineEdit *>();
        line->setText(QStringLiteral("Water the plants"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(lines_of(page).contains(QStringLiteral("Office: Water the plants")));
    }

    void durations_are_read_as_people_write_them()
    {
        QCOMPARE(read_duration(QStringLiteral("1:30")), std::optional(90));
        QCOMPARE(read_duration(QStringLiteral("1,5")), std::optional(90));
        QCOMPARE(read_duration(QStringLiteral("0.25")), std::optional(15));
        QCOMPARE(read_duration(QStringLiteral("45m")), std::optional(45));
        QCOMPARE(read_duration(QString()), std::optional(0));
        for (const char *typed : {"1:60", "soon", "-1", "1:3"})
            QVERIFY(!read_duration(QLatin1String(typed)));
        QCOMPARE(shown_duration(95), QStringLiteral("1:35"));
    }
};

QTEST_MAIN(TestCaseworkTab)
#include "test_casework_tab.moc"
