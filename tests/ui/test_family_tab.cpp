// SPDX-License-Identifier: EUPL-1.2
//
// Family, exploitation and perpetrators in the window and by keyboard.
#include "accessibility_walk.h"
#include "open_store.h"
#include "ui/pages/case/family_tab.h"
#include "ui/pages/case/exploitation_tab.h"
#include "ui/pages/case/history_tab.h"
#include "ui/pages/case/involvements_pane.h"
#include "ui/pages/case_page.h"
#include "ui/widgets/codes_field.h"
#include "ui/widgets/find_first.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// A case page in front, over a vault with a mother and a daughter who each have a file.
struct OpenPage {
    OpenPage()
    {
        Case one = sample_case(QStringLiteral("2026-001")), other = sample_case(QStringLiteral("2026-002"));
        other.person.given_name = QStringLiteral("Blessing");
        mother = one.cover.id;
        daughter = other.cover.id;
        for (const Case &file : {one, other})
            if (!vault.store().save(file, {}, storage::Act::Intake))
                qFatal("the sample cases cannot be stored");
        page.resize(1280, 800);
        page.show();
        page.open(mother);
        family = page.findChild<FamilyPane *>();
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (auto *pane = dynamic_cast<InvolvementsPane *>(widget))
                involvements = pane;
            if (auto *pane = dynamic_cast<ExploitationPane *>(widget))
                exploitation = pane;
        }
    }
    [[nodiscard]] Case stored(FileId id) { return vault.store().open_case(id).value().value; }
    [[nodiscard]] std::vector<Perpetrator> perpetrators()
    {
        return vault.store().records<Perpetrator>(storage::Store::office_file()).value().value;
    }
    /// In the case that is open: types into the search and takes the first who is found, or somebody new.
    void add_perpetrator(const char *typed, bool expect_known)
    {
        involvements->add();
        FindFirst *find = involvements->perpetrator()->find_first();
        QTest::keyClicks(find->line(), QLatin1String(typed));
        QCOMPARE(find->list()->count() > 0, expect_known);
        if (expect_known)
            QTest::keyClick(find->line(), Qt::Key_Return);
        else
            QTest::keyClick(find->new_button(), Qt::Key_Space);
    }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    FileId mother, daughter;
    CasePage page{context};
    FamilyPane *family = nullptr;
    InvolvementsPane *involvements = nullptr;
    ExploitationPane *exploitation = nullptr;
};

} // namespace

class TestFamilyTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_relative_with_a_file_is_found_and_both_files_say_so()
    {
        OpenPage open;
        open.family->add();
        QVERIFY(!open.family->other_files()->isVisibleTo(open.family));
        QTest::keyClicks(open.family->find_client()->line(), QStringLiteral("blessing"));
        QCOMPARE(open.family->find_client()->list()->count(), 1);
        QTest::keyClick(open.family->find_client()->line(), Qt::Key_Return);
        QCOMPARE(open.stored(open.mother).family.front().client, open.daughter);
        const auto *relatives = open.family->findChild<QListWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY2(relatives->item(0)->text().contains(QStringLiteral("Blessing")), qPrintable(relatives->item(0)->text()));
        QCOMPARE(relatives->item(0)->toolTip(), relatives->item(0)->text());

        open.page.open(open.daughter);
        QCOMPARE(open.family->other_files()->count(), 1);
        const QString line = open.family->other_files()->item(0)->text();
        QVERIFY2(line.contains(QStringLiteral("2026-001")) && line.contains(QStringLiteral("Mother or father")), qPrintable(line));
        QVERIFY(open.stored(open.daughter).family.empty()); // nobody typed it twice
        QSignalSpy opened(&open.page, &Page::open_case);
        QTest::keyClick(open.family->other_files(), Qt::Key_Down);
        QTest::keyClick(open.family->other_files(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.front().front().value<FileId>(), open.mother);
    }

    void the_history_calls_what_is_linked_by_its_name()
    {
        OpenPage open;
        storage::Store &store = open.vault.store();
        const House house{RecordId::create(), QStringLiteral("Elm house"), {}, {}};
        const Room room{RecordId::create(), house.id, {}, QStringLiteral("room 2")};
        const Bed bed{RecordId::create(), room.id, {}, QStringLiteral("bed a")};
        QVERIFY(store.save(storage::Store::office_file(), house, {}));
        QVERIFY(store.save(storage::Store::office_file(), room, {}));
        QVERIFY(store.save(storage::Store::office_file(), bed, {}));
        auto *desk = open.page.findChild<CaseDesk *>();
        Goal goal;
        goal.id = RecordId::create();
        goal.aim = QStringLiteral("Has a lawyer");
        Task task;
        task.id = RecordId::create();
        task.goal = goal.id;
        Stay stay;
        stay.id = RecordId::create();
        stay.bed = bed.id;
        Relative relative;
        relative.id = RecordId::create();
        relative.client = open.daughter;
        QVERIFY(desk->save(goal) && desk->save(task) && desk->save(stay) && desk->save(relative));
        auto *tabs = open.page.findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        const auto told = [&open] {
            QString all;
            const auto *tree = open.page.findChild<HistoryTab *>()->findChild<QTreeWidget *>();
            for (int line = 0; line < tree->topLevelItemCount(); ++line)
                all += tree->topLevelItem(line)->text(2) % u'\n';
            return all;
        };
        for (const char *sentence : {"For the goal: Has a lawyer", "Bed: Elm house, room 2, bed a", "Case: 2026-002"})
            QVERIFY2(told().contains(QLatin1String(sentence)), qPrintable(told()));
        desk->remove(goal, {});
        QVERIFY2(told().contains(QStringLiteral("For the goal: changed")), qPrintable(told())); // it has no name any longer
    }

    void who_leaves_the_household_stays_in_its_history()
    {
        OpenPage open;
        open.family->add();
        open.family->join_or_leave();
        open.vault.clock().set(QDateTime(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC));
        open.family->join_or_leave();
        open.family->join_or_leave();
        const std::vector<HouseholdSpell> household = open.stored(open.mother).household;
        QCOMPARE(household.size(), std::size_t(2));
        QCOMPARE(household[0].spell, (Spell{QDate(2026, 5, 4), QDate(2026, 6, 1)}));
        QCOMPARE(household[1].spell, (Spell{QDate(2026, 6, 1), {}}));
    }

    void a_perpetrator_is_found_before_one_is_made_and_the_files_know_of_each_other()
    {
        OpenPage open;
        open.add_perpetrator("Georgi Dimitrov", false);
        QCOMPARE(open.perpetrators().size(), std::size_t(1));
        open.page.open(open.daughter);
        open.add_perpetrator("dimitrof georgi", true);
        QCOMPARE(open.perpetrators().size(), std::size_t(1));
        const Involvement involvement = open.stored(open.daughter).involvements.front();
        QCOMPARE(involvement.perpetrator, open.perpetrators().front().id);
        QCOMPARE(involvement.event, open.stored(open.daughter).exploitation.front().id);

        QString shown;
        for (const QLabel *label : open.involvements->findChildren<QLabel *>())
            if (label->isVisibleTo(open.involvements))
                shown += label->text() % u'\n';
        QVERIFY2(shown.contains(QStringLiteral("Also in the files: 2026-001")), qPrintable(shown));
        QVERIFY(!shown.contains(QStringLiteral("Okafor"))); // the number only, never who it is
    }

    void what_is_known_about_a_perpetrator_is_the_same_in_every_file()
    {
        OpenPage open;
        open.add_perpetrator("0470 12 34 56", false);
        QCOMPARE(open.perpetrators().front().phones, QStringLiteral("0470 12 34 56"));
        auto *name = static_cast<LineField *>(open.involvements->perpetrator()->form().field(QStringLiteral("name")));
        name->line()->setFocus();
        QTest::keyClicks(name->line(), QStringLiteral("Madame"));
        QTest::keyClick(name->line(), Qt::Key_Return);
        QCOMPARE(open.perpetrators().front().name, QStringLiteral("Madame"));
        open.page.open(open.daughter);
        open.add_perpetrator("+32 470 123456", true);
        QCOMPARE(open.involvements->perpetrator()->form().stored().name, QStringLiteral("Madame"));
    }

    void means_are_ticked_by_keyboard()
    {
        OpenPage open;
        auto *means = open.exploitation->findChild<CodesField *>();
        means->list()->setCurrentRow(1);
        QTest::keyClick(means->list(), Qt::Key_Space);
        QCOMPARE(open.stored(open.mother).exploitation.front().means, Codes{Code::of("THREATS_FAMILY")});
    }

    void what_is_half_typed_about_a_perpetrator_survives_a_lock()
    {
        OpenPage open;
        open.add_perpetrator("Georgi", false);
        auto *note = open.involvements->perpetrator()->form().field(QStringLiteral("note"));
        note->type(QStringLiteral("has a scar"));
        open.page.keep_drafts();
        CasePage after(open.context);
        after.open(open.mother);
        bool found = false;
        for (const Field *field : after.findChildren<Field *>())
            found = found || field->typed() == u"has a scar";
        QVERIFY(found);
    }

    void every_control_has_a_name()
    {
        OpenPage open;
        open.family->add();
        open.add_perpetrator("Georgi", false);
        const QStringList nameless = controls_without_name(open.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(TestFamilyTab)
#include "test_family_tab.moc"
