// SPDX-License-Identifier: EUPL-1.2
//
// The shelter in the window and by keyboard: the plan, the waiting list, who gets a bed and after which warning.
#include "accessibility_walk.h"
#include "open_store.h"
#include "ui/pages/case_page.h"
#include "ui/pages/places/houses_editor.h"
#include "ui/pages/places/place_giver.h"
#include "ui/pages/places_page.h"
#include "ui/widgets/occupancy_view.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

const QDate today(2026, 5, 4); // a Monday; of the store's clock

/// A store with a house of two beds; the first one is taken by file 2026-001 from yesterday on. 2026-002 waits.
struct Desk {
    Desk()
    {
        const FileId office = storage::Store::office_file();
        const House house{RecordId::create(), QStringLiteral("Elm"), {}, {}};
        const Room room{RecordId::create(), house.id, {Code::of("WOMEN")}, QStringLiteral("2")};
        beds = {{RecordId::create(), room.id, {}, QStringLiteral("a")}, {RecordId::create(), room.id, {}, QStringLiteral("b")}};
        storage::Seen seen;
        keep(vault.store().save(office, house, seen));
        keep(vault.store().save(office, room, seen));
        for (const Bed &bed : beds)
            keep(vault.store().save(office, bed, seen));
        Case resident = sample_case(QStringLiteral("2026-001"));
        resident.person.phone = QStringLiteral("0475 12 34 56");
        resident.stays[0].bed = beds[0].id;
        resident.stays[0].spell.from = today.addDays(-1);
        first = resident.cover.id;
        keep(vault.store().save(resident, {}, storage::Act::Intake));
        Case waits = sample_case(QStringLiteral("2026-002"));
        waits.person.family_name = QStringLiteral("Canary");
        waits.stays.clear();
        waits.waiting = {{RecordId::create(), today.addDays(-9), {}, {Code::of("STEP_FREE")}, Code::of("URGENT"), {}, {}, {}}};
        second = waits.cover.id;
        keep(vault.store().save(waits, {}, storage::Act::Intake));
    }
    static void keep(const Result<storage::Seen> &saved)
    {
        if (!saved)
            qFatal("the shelter cannot be stored");
    }
    [[nodiscard]] Case stored(FileId file) { return vault.store().open_case(file).value().value; }
    void gives_phone(FileId file, const char *number)
    {
        auto loaded = vault.store().open_case(file).value();
        loaded.value.person.phone = QLatin1String(number);
        keep(vault.store().save(file, loaded.value.person, loaded.seen));
    }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    std::vector<Bed> beds;
    FileId first;
    FileId second;
};

/// Keys go to what has the focus, which only an active window has.
void bring_to_front(QWidget &page)
{
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the window does not come to the front");
}

struct OpenPlaces : Desk {
    OpenPlaces()
    {
        page.resize(1280, 800);
        bring_to_front(page);
        page.refresh();
        page.setFocus();
    }
    [[nodiscard]] OccupancyView *view() const { return page.findChild<OccupancyView *>(); }
    [[nodiscard]] PlaceGiver *giver() const { return page.findChild<PlaceGiver *>(); }
    void mark(int row, int column) const { view()->setCurrentIndex(view()->model()->index(row, column)); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString header(int column) const { return view()->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString(); }

    PlacesPage page{context};
};

LineField *field(const QWidget &where, const char *name)
{
    for (LineField *one : where.findChildren<LineField *>())
        if (one->name() == QLatin1String(name) && one->isVisibleTo(&where))
            return one;
    qFatal("no field %s", name);
}

QListWidget *list(const QWidget &where, const char *name)
{
    for (QListWidget *one : where.findChildren<QListWidget *>())
        if (one->accessibleName() == QLatin1String(name))
            return one;
    qFatal("no list %s", name);
}

/// Types into what has the focus.
void type(const char *text)
{
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

QString all_texts(const QWidget &where)
{
    QString all;
    for (const QLabel *label : where.findChildren<QLabel *>())
        if (label->isVisible())
            all += label->text() % u'\n';
    return all;
}

void press(const QWidget &where, const char *text)
{
    for (QPushButton *one : where.findChildren<QPushButton *>())
        if (one->text() == QLatin1String(text) && one->isVisibleTo(&where)) {
            one->setFocus();
            return QTest::keyClick(one, Qt::Key_Space);
        }
    qFatal("no button %s", text);
}

} // namespace

class TestPlacesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_cell_says_bed_night_and_file_and_never_a_name()
    {
        const OpenPlaces open;
        QCOMPARE(open.cell(0, 0), QStringLiteral("Elm, 2, a, night of 4.5.2026: file 2026-001"));
        QCOMPARE(open.cell(1, 13), QStringLiteral("Elm, 2, b, night of 17.5.2026: free"));
        const QAccessibleInterface *table = QAccessible::queryAccessibleInterface(open.view());
        QVERIFY(table);
        QString spoken = all_texts(open.page);
        for (int i = 0; i < table->childCount(); ++i)
            spoken += table->child(i)->text(QAccessible::Name) % u'\n';
        QVERIFY(spoken.contains(open.cell(0, 0))); // control: the walk hears the cells
        for (const char *name : {"Okafor", "Canary", "Ngozi", "Blue"})
            QVERIFY2(!spoken.contains(QLatin1String(name)), name);
        QVERIFY(spoken.contains(QStringLiteral("Tonight: 1 free, 1 taken, 0 closed. In these weeks 50 % of the nights are taken.")));
    }

    void the_keyboard_walks_through_the_weeks_and_opens_the_file()
    {
        OpenPlaces open;
        QCOMPARE(open.header(0), QStringLiteral("4.5.2026"));
        QVERIFY(open.view()->hasFocus());
        QTest::keyClick(open.view(), Qt::Key_Left); // over the edge
        QCOMPARE(open.header(0), QStringLiteral("27.4.2026"));
        QCOMPARE(open.cell(0, open.view()->currentIndex().column()), QStringLiteral("Elm, 2, a, night of 3.5.2026: file 2026-001"));
        QTest::keyClick(open.view(), Qt::Key_PageDown, Qt::ControlModifier);
        QTest::keyClick(open.view(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(open.header(0), QStringLiteral("11.5.2026"));
        QTest::keyClick(open.view(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(open.header(0), QStringLiteral("4.5.2026"));
        QSignalSpy opened(&open.page, &Page::open_case);
        open.mark(0, 3);
        QTest::keyClick(open.view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<FileId>(), open.first);
    }

    void a_free_cell_gets_the_person_whose_number_is_typed()
    {
        OpenPlaces open;
        open.mark(1, 2);
        QTest::keyClick(open.view(), Qt::Key_Return);
        type("002");
        field(*open.giver(), "Until")->line()->setFocus();
        type("10.5.2026");
        const Case file = open.stored(open.second);
        QCOMPARE(file.stays.size(), 1U);
        QCOMPARE(file.stays[0].bed, open.beds[1].id);
        QCOMPARE(file.stays[0].spell, (Spell{today.addDays(2), QDate(2026, 5, 10)}));
        QCOMPARE(file.stays[0].network_reason, QString());
        QCOMPARE(open.cell(1, 2), QStringLiteral("Elm, 2, b, night of 6.5.2026: file 2026-002"));
        QCOMPARE(list(open.page, "Waiting list")->count(), 0); // no longer waits
    }

    void a_shared_link_is_told_before_the_bed_is_given_and_asks_for_a_reason()
    {
        OpenPlaces open;
        open.gives_phone(open.second, "+32 475 12 34 56");
        QListWidget *waiting = list(open.page, "Waiting list");
        waiting->setFocus();
        QTest::keyClick(waiting, Qt::Key_Return);
        field(*open.giver(), "Bed")->line()->setFocus();
        type("elm, 2, b");
        press(*open.giver(), "Give this bed");
        QVERIFY(open.stored(open.second).stays.empty());
        const QString told = all_texts(*open.giver());
        QVERIFY2(told.contains(QStringLiteral("File 2026-001 names the same telephone number.")), qPrintable(told));
        QVERIFY(!told.contains(QStringLiteral("475")) && !told.contains(QStringLiteral("Okafor")));
        type("They are sisters"); // the focus went to the reason
        QCOMPARE(open.stored(open.second).stays.at(0).network_reason, QStringLiteral("They are sisters"));
    }

    void a_taken_bed_is_refused_on_the_page()
    {
        OpenPlaces open;
        QSignalSpy refused(&open.page, &Page::failed);
        open.giver()->propose(open.second, {{}, {}, {today, {}}, open.beds[0].id, {}, {}});
        open.giver()->give();
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<Error>().text, QStringLiteral("The bed \"Elm, 2, a\" is taken from 4.5.2026 on. Nothing was saved."));
        QVERIFY(open.stored(open.second).stays.empty());
    }

    void a_house_with_room_and_bed_is_entered_by_keyboard()
    {
        OpenPlaces open;
        open.page.findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *editor = open.page.findChild<HousesEditor *>();
        press(*editor, "Add a house");
        type("Ash");
        press(*editor, "Add a room");
        press(*editor, "Add a bed");
        field(*editor, "Usable from")->line()->setFocus();
        type("1.6.2026");
        const Shelter shelter = open.vault.store().shelter().value().value;
        QCOMPARE(shelter.beds.size(), 3U);
        QCOMPARE(shelter.name_of(shelter.beds[0].id), QStringLiteral("Ash, 1, 1"));
        QCOMPARE(shelter.beds[0].usable.from, QDate(2026, 6, 1));
        auto *tree = editor->findChild<QTreeWidget *>();
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(open.vault.store().shelter().value().value.beds.size(), 2U);
    }

    void the_stays_of_a_case_get_and_lose_a_bed()
    {
        Desk desk;
        CasePage page(desk.context);
        page.resize(1280, 800);
        bring_to_front(page);
        page.open(desk.second);
        auto *giver = page.findChild<PlaceGiver *>();
        auto *tabs = page.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count() && !giver->isVisible(); ++tab)
            tabs->setCurrentIndex(tab);
        QWidget *stays = giver->parentWidget();
        press(*stays, "Add a stay from today");
        field(*giver, "Bed")->line()->setFocus();
        type("elm, 2, b");
        press(*giver, "Give this bed");
        QCOMPARE(desk.stored(desk.second).stays.size(), 1U);
        QCOMPARE(desk.stored(desk.second).stays[0].bed, desk.beds[1].id);
        QVERIFY(list(*stays, "Stay")->item(0)->text().endsWith(QStringLiteral("Shelter: Elm, 2, b")));
        press(*stays, "Take the bed away from this stay");
        QVERIFY(desk.stored(desk.second).stays[0].bed.is_null());
    }

    void every_control_has_a_name_and_is_reached()
    {
        OpenPlaces open;
        for (int tab = 0; tab < 2; ++tab) {
            open.page.findChild<QTabWidget *>()->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QCOMPARE(controls_without_name(open.page), QStringList());
            QCOMPARE(controls_out_of_reach(open.page), QStringList());
            QCOMPARE(clashing_alt_keys(open.page), QStringList());
        }
    }
};

QTEST_MAIN(TestPlacesPage)
#include "test_places_page.moc"
