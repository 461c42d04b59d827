// SPDX-License-Identifier: EUPL-1.2
#include "accessibility_walk.h"
#include "open_store.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/duplicates/duplicates_dialog.h"
#include "ui/pages/duplicates/merge_form.h"
#include "ui/search_box.h"

#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// An office that has written one person down twice, and somebody else once.
struct Desk {
    Desk()
    {
        first = add(QStringLiteral("2026-001"), QStringLiteral("Шевченко"), QStringLiteral("Only through the lawyer"));
        second = add(QStringLiteral("2026-002"), QStringLiteral("Shevchenko"), QStringLiteral("Never by phone"));
        add(QStringLiteral("2026-003"), QStringLiteral("Okonkwo"), {});
    }
    FileId add(const QString &number, const QString &name, const QString &safe_contact)
    {
        Case file = sample_case(number);
        file.person.family_name = name;
        file.person.given_name = QStringLiteral("Taras");
        file.person.alias.clear();
        file.person.birth_date = *PartialDate::of(1994, 5, 3);
        file.person.safe_contact = safe_contact;
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the case cannot be stored");
        return file.cover.id;
    }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    FileId first, second;
};

QPushButton *button(const QWidget &window, const QString &text)
{
    for (QPushButton *one : window.findChildren<QPushButton *>())
        if (one->text().remove(u'&').startsWith(text) && one->isVisible())
            return one;
    return nullptr;
}

/// The dialog as the button of the page opens it, with its list filled.
DuplicatesDialog *open_dialog(CasesPage &page)
{
    page.show();
    page.refresh();
    button(page, QStringLiteral("Duplicates"))->click();
    auto *dialog = page.findChild<DuplicatesDialog *>();
    auto *list = dialog->findChild<QTreeWidget *>();
    const bool filled = QTest::qWaitFor([list] { return list->topLevelItemCount() > 0; });
    return filled ? dialog : nullptr;
}

/// Where the keyboard is. Windows of an offscreen test are not always the active one.
void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = window.focusWidget();
    QTest::keyClick(focus ? focus : &window, key, modifiers);
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void two_cases_are_compared_and_merged_by_keyboard()
    {
        Desk desk;
        CasesPage page(desk.context);
        DuplicatesDialog *dialog = open_dialog(page);
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 1);
        for (const char *part : {"Шевченко", "2026-001", "3.5.1994"})
            QVERIFY2(list->topLevelItem(0)->text(0).contains(QString::fromUtf8(part)), part);
        QVERIFY(list->topLevelItem(0)->text(1).contains(QStringLiteral("2026-002")));
        QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
        QCOMPARE(controls_without_name(*dialog), QStringList());
        press(*dialog, Qt::Key_Return);
        auto *form = dialog->findChild<MergeForm *>();
        QVERIFY(form->isVisible());
        QCOMPARE(controls_without_name(*form), QStringList());
        // The kept name is turned to the other one; the warnings of both stay.
        for (QComboBox *choice : form->findChildren<QComboBox *>())
            if (choice->accessibleName() == QStringLiteral("Family name")) {
                choice->setFocus();
                QTest::keyClick(choice, Qt::Key_Down);
            }
        QTest::keyClick(button(*form, QStringLiteral("Merge")), Qt::Key_Space);
        const auto merged = desk.vault.store().open_case(desk.first);
        QVERIFY(merged);
        QCOMPARE(merged->value.person.family_name, QStringLiteral("Shevchenko"));
        QCOMPARE(merged->value.person.safe_contact, QStringLiteral("Only through the lawyer; Never by phone"));
        QCOMPARE(merged->value.stays.size(), std::size_t(2));
        QCOMPARE(page.model().rowCount(), 2);
        QVERIFY(QTest::qWaitFor([list] { return list->topLevelItemCount() == 0; }));
    }

    void what_will_not_fit_together_is_said_before_and_waits_as_a_finding_afterwards()
    {
        Desk desk;
        MergeForm form(desk.context);
        QVERIFY(form.compare(desk.first, desk.second));
        form.show();
        const QString overlap = QStringLiteral("It begins before the one before it is closed.");
        bool said = false;
        for (const QLabel *label : form.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(overlap));
        QVERIFY(said);
        QTest::keyClick(button(form, QStringLiteral("Merge")), Qt::Key_Space);
        const auto found = findings(desk.vault.store().open_case(desk.first)->value, desk.vault.lists(), desk.vault.clock().today());
        QVERIFY(std::any_of(found.begin(), found.end(), [&](const Finding &finding) { return finding.sentence == overlap; }));
    }

    void two_persons_are_not_proposed_again_until_it_is_taken_back()
    {
        Desk desk;
        {
            CasesPage page(desk.context);
            DuplicatesDialog *dialog = open_dialog(page);
            QVERIFY(dialog);
            QTest::keyClick(button(*dialog, QStringLiteral("These are two persons")), Qt::Key_Space);
            QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
            QCOMPARE(desk.vault.store().cases()->size(), std::size_t(3));
        }
        CasesPage page(desk.context);
        page.show();
        page.refresh();
        button(page, QStringLiteral("Duplicates"))->click();
        auto *dialog = page.findChild<DuplicatesDialog *>();
        QPushButton *compare = nullptr;
        QVERIFY(QTest::qWaitFor([&] {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                if (label->text().startsWith(QStringLiteral("No two cases")))
                    return true;
            return false;
        }));
        compare = button(*dialog, QStringLiteral("Compare"));
        QVERIFY(compare && !compare->isEnabled());
        const FileId office = storage::Store::office_file();
        const auto apart = desk.vault.store().records<DifferentPersons>(office);
        QCOMPARE(apart->value.size(), std::size_t(1));
        QVERIFY(desk.vault.store().remove<DifferentPersons>(office, apart->value.front().id, apart->seen));
        dialog->close();
        CasesPage again(desk.context);
        QVERIFY(open_dialog(again));
    }

    void both_numbers_find_the_person_and_the_old_link_opens_the_case()
    {
        Desk desk;
        MergeForm form(desk.context);
        QVERIFY(form.compare(desk.first, desk.second));
        form.show();
        button(form, QStringLiteral("Merge"))->click();
        for (const char *number : {"2026-001", "2026-002"}) {
            SearchBox search(desk.context);
            QTest::keyClicks(&search, QLatin1String(number));
            QSignalSpy found(&search, &SearchBox::case_found);
            QTest::keyClick(&search, Qt::Key_Return);
            QCOMPARE(found.count(), 1);
            QCOMPARE(found[0][0].value<FileId>(), desk.first);
        }
        CasesPage cases(desk.context);
        cases.refresh();
        QTest::keyClicks(cases.text(), QStringLiteral("2026-002"));
        QCOMPARE(cases.model().rowCount(), 1);
        CasePage page(desk.context);
        page.open(desk.second);
        QCOMPARE(page.desk().file().cover.id, desk.first);
    }

    void the_history_tells_it_and_separates_the_two_again()
    {
        Desk desk;
        const Case one = desk.vault.store().open_case(desk.first)->value, other = desk.vault.store().open_case(desk.second)->value;
        MergeForm form(desk.context);
        QVERIFY(form.compare(desk.first, desk.second));
        form.show();
        button(form, QStringLiteral("Merge"))->click();
        CasePage page(desk.context);
        page.show();
        page.open(desk.first);
        auto *tabs = page.findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        QTreeWidget *history = nullptr;
        for (QTreeWidget *tree : page.findChildren<QTreeWidget *>())
            if (tree->accessibleName() == QStringLiteral("History"))
                history = tree;
        QVERIFY(history && history->topLevelItemCount() == 3); // both intakes and the merge
        QVERIFY(history->topLevelItem(0)->text(2).startsWith(QStringLiteral("Case 2026-002 became part of this case")));
        QVERIFY(history->topLevelItem(1)->text(2).startsWith(QStringLiteral("In case 2026-002:")));
        QPushButton *separate = button(page, QStringLiteral("Separate case 2026-002 again"));
        QVERIFY(separate);
        QTest::keyClick(separate, Qt::Key_Space);
        QVERIFY(desk.vault.store().open_case(desk.first)->value == one);
        QVERIFY(desk.vault.store().open_case(desk.second)->value == other);
        QVERIFY(!separate->isVisible());
        QVERIFY(history->topLevelItem(0)->text(2).startsWith(QStringLiteral("Case 2026-002 was separated again")));
    }

    void what_was_being_typed_in_the_other_case_goes_along()
    {
        Desk desk;
        const QString draft = QStringLiteral("[[\"person\",\"%1\",\"birth_date\",\"3.5.19\"]]")
                                  .arg(desk.vault.store().open_case(desk.second)->value.person.id.text());
        QVERIFY(desk.vault.store().keep_draft(QStringLiteral("case/") + desk.second.text(), draft));
        MergeForm form(desk.context);
        QVERIFY(form.compare(desk.first, desk.second));
        form.show();
        button(form, QStringLiteral("Merge"))->click();
        CasePage page(desk.context);
        page.show();
        page.open(desk.first);
        bool typed = false;
        for (const QLineEdit *line : page.findChildren<QLineEdit *>())
            typed = typed || line->text() == QStringLiteral("3.5.19");
        QVERIFY(typed);
        QVERIFY(desk.vault.store().draft(QStringLiteral("case/") + desk.second.text())->isEmpty());
        QVERIFY(!desk.vault.store().draft(QStringLiteral("case/") + desk.first.text())->isEmpty());
    }
};

QTEST_MAIN(TestDuplicates)
#include "test_duplicates.moc"
