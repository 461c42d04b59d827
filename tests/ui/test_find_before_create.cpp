// SPDX-License-Identifier: EUPL-1.2
#include "accessibility_walk.h"
#include "open_store.h"
#include "ui/pages/case_page.h"
#include "ui/pages/referrals/referral_entry.h"
#include "ui/pages/referrals_page.h"
#include "ui/search_box.h"
#include "ui/widgets/known_list.h"
#include "ui/widgets/line_field.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// An office that has accompanied one person, who may come back under another spelling.
struct Desk {
    Desk()
    {
        Case file = sample_case(QStringLiteral("2019-117"));
        file.person.family_name = QStringLiteral("Шевченко");
        file.person.given_name = QStringLiteral("Тарас");
        file.person.birth_date = *PartialDate::of(1994, 5, 3);
        file.accompaniments.front().spell.until = QDate(2026, 2, 1);
        id = file.cover.id;
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the case cannot be stored");
    }
    FileId add_referral(const QString &name)
    {
        Referral referral;
        referral.id = FileId::create();
        referral.referred_on = vault.clock().today();
        referral.person_name = name;
        if (!vault.store().save(referral, {}))
            qFatal("the referral cannot be stored");
        return referral.id;
    }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    FileId id;
};

QLineEdit *line(const ReferralsPage &page, const char *name)
{
    return static_cast<LineField *>(page.entry()->field(QLatin1String(name)))->line();
}

QStringList lines_of(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.index(row, 0).data().toString();
    return lines;
}

} // namespace

class TestFindBeforeCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_search_field_finds_closed_cases_in_another_script_and_says_why()
    {
        Desk desk;
        SearchBox search(desk.context);
        QTest::keyClicks(&search, QStringLiteral("chevtchenko 1994"));
        const QStringList lines = lines_of(*search.completer()->model());
        QCOMPARE(lines.size(), 1);
        for (const char *part : {"Шевченко", "2019-117", "3.5.1994", "sounds alike", "birth date agrees"})
            QVERIFY2(lines.front().contains(QString::fromUtf8(part)), part);
        QSignalSpy found(&search, &SearchBox::case_found);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(found.count(), 1);
        QCOMPARE(found[0][0].value<FileId>(), desk.id);
        QVERIFY(lines_of(*search.completer()->model()).isEmpty()); // no name waits in a hidden list
    }

    void what_was_saved_a_moment_ago_is_found()
    {
        Desk desk;
        SearchBox search(desk.context);
        QTest::keyClicks(&search, QStringLiteral("zawadi"));
        QVERIFY(lines_of(*search.completer()->model()).isEmpty());
        const FileId id = desk.add_referral(QStringLiteral("Zawadi Mbeki"));
        QTest::keyClicks(&search, QStringLiteral(" m"));
        QCOMPARE(lines_of(*search.completer()->model()).size(), 1);
        QSignalSpy found(&search, &SearchBox::referral_found);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(found.count(), 1);
        QCOMPARE(found[0][0].value<FileId>(), id);
    }

    void a_known_person_is_opened_from_the_referral_by_keyboard()
    {
        Desk desk;
        ReferralsPage page(desk.context);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.refresh();
        line(page, "person_name")->setFocus();
        QTest::keyClicks(line(page, "person_name"), QStringLiteral("Taras Shevchenko"));
        KnownList *known = page.entry()->known();
        QVERIFY(known->isVisible());
        QTest::keyClick(line(page, "person_name"), Qt::Key_Down);
        QVERIFY(known->list()->hasFocus());
        QSignalSpy opened(&page, &Page::open_case);
        QTest::keyClick(known->list(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<FileId>(), desk.id);
    }

    void an_intake_waits_until_it_is_said_that_this_is_somebody_else()
    {
        Desk desk;
        ReferralsPage page(desk.context);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.refresh();
        line(page, "person_name")->setFocus();
        QTest::keyClicks(line(page, "person_name"), QStringLiteral("Shevchenko Taras"));
        QSignalSpy opened(&page, &Page::open_case);
        page.entry()->start_intake();
        KnownList *known = page.entry()->known();
        QCOMPARE(opened.count(), 0);
        QVERIFY(known->list()->hasFocus());
        QTest::keyClick(known->list(), Qt::Key_Escape);
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened[0][0].value<FileId>() != desk.id);
        QCOMPARE(desk.vault.store().cases()->size(), std::size_t(2));
    }

    void another_birth_date_does_not_hold_up_the_intake()
    {
        Desk desk;
        ReferralsPage page(desk.context);
        page.show();
        page.refresh();
        QTest::keyClicks(line(page, "person_name"), QStringLiteral("Shevchenko Taras"));
        QTest::keyClicks(line(page, "birth_date"), QStringLiteral("1.2.2003"));
        QVERIFY(page.entry()->known()->isVisible());
        QVERIFY(page.entry()->known()->list()->item(0)->text().contains(QStringLiteral("other birth date")));
        QSignalSpy opened(&page, &Page::open_case);
        page.entry()->start_intake();
        QCOMPARE(opened.count(), 1);
    }

    void who_is_said_to_be_somebody_else_stays_away_until_others_are_found()
    {
        Desk desk;
        ReferralsPage page(desk.context);
        page.show();
        page.refresh();
        QTest::keyClicks(line(page, "person_name"), QStringLiteral("Shev"));
        KnownList *known = page.entry()->known();
        QVERIFY(known->isVisible());
        QTest::mouseClick(known->somebody_else(), Qt::LeftButton);
        QTest::keyClicks(line(page, "person_name"), QStringLiteral("chenko"));
        QVERIFY(!known->isVisible());
        desk.add_referral(QStringLiteral("Shevchenko T."));
        QTest::keyClicks(line(page, "person_name"), QStringLiteral(" "));
        QVERIFY(known->isVisible());
        page.entry()->begin_new();
        QTest::keyClicks(line(page, "person_name"), QStringLiteral("Shevchenko"));
        QVERIFY(known->isVisible()); // the next caller may speak of the same person
    }

    void the_case_page_finds_the_others_but_not_itself()
    {
        Desk desk;
        const FileId referral = desk.add_referral(QStringLiteral("Chevtchenko"));
        const FileId second = desk.vault.store().start_intake(referral, desk.vault.clock().today()).value();
        CasePage page(desk.context);
        page.show();
        page.open(second);
        auto *known = page.findChild<KnownList *>();
        QVERIFY(!known->isVisible());
        for (LineField *field : page.findChildren<LineField *>())
            if (field->name() == QStringLiteral("Given name") && field->isVisible())
                QTest::keyClicks(field->line(), QStringLiteral("Taras"));
        QVERIFY(known->isVisible());
        QCOMPARE(known->list()->count(), 1);
        QVERIFY(known->list()->item(0)->text().contains(QStringLiteral("2019-117")));
        QCOMPARE(controls_without_name(page), QStringList());
        QSignalSpy opened(&page, &Page::open_case);
        Q_EMIT known->list()->itemActivated(known->list()->item(0));
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<FileId>(), desk.id);
    }
};

QTEST_MAIN(TestFindBeforeCreate)
#include "test_find_before_create.moc"
