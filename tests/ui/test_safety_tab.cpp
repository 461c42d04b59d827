// SPDX-License-Identifier: EUPL-1.2
//
// Risk flags, safe contact and what a closure leaves open, in the window and by keyboard.
#include "accessibility_walk.h"
#include "open_store.h"
#include "ui/pages/case/accompaniment_tab.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/contact_guard.h"
#include "ui/pages/case/contact_pane.h"
#include "ui/pages/case/flags_pane.h"
#include "ui/pages/case_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/today_page.h"

#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// A case page in front, over a vault with one case.
struct OpenPage {
    OpenPage()
    {
        Case file = sample_case(QStringLiteral("2026-001"));
        file.person.phone = QStringLiteral("0470 canary");
        id = file.cover.id;
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the sample case cannot be stored");
        page.resize(1280, 800);
        page.show();
        page.open(id);
        flags = page.findChild<FlagsPane *>();
        contact = page.findChild<ContactPane *>();
    }
    [[nodiscard]] Case stored() { return vault.store().open_case(id).value().value; }
    [[nodiscard]] QString header() const
    {
        QString all;
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() % u'\n';
        return all;
    }
    /// Recorded acts of this kind.
    [[nodiscard]] std::ptrdiff_t acts(storage::Act act)
    {
        const auto history = vault.store().history(storage::Store::office_file());
        return !history ? -1 : std::count_if(history->begin(), history->end(), [act](const storage::Transaction &one) { return one.act == act; });
    }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    FileId id;
    CasePage page{context};
    FlagsPane *flags = nullptr;
    ContactPane *contact = nullptr;
};

LineField *field_named(const QWidget &where, const char *name)
{
    for (LineField *field : where.findChildren<LineField *>())
        if (field->name() == QLatin1String(name) && field->isVisibleTo(&where))
            return field;
    return nullptr;
}

/// Types an answer with the keyboard and leaves it with Enter.
void type(const QWidget &where, const char *name, const char *text)
{
    LineField *field = field_named(where, name);
    QVERIFY2(field, name);
    field->line()->setFocus();
    field->line()->selectAll();
    QTest::keyClicks(field->line(), QLatin1String(text));
    QTest::keyClick(field->line(), Qt::Key_Return);
}

QPushButton *button(const QWidget &where, const char *text)
{
    for (QPushButton *one : where.findChildren<QPushButton *>())
        if (one->text() == QLatin1String(text) && one->isVisibleTo(&where))
            return one;
    return nullptr;
}

void press(const QWidget &where, const char *text)
{
    QPushButton *one = button(where, text);
    QVERIFY2(one, text);
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
}

} // namespace

class TestSafetyTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_flag_is_added_and_stands_in_the_header()
    {
        OpenPage open;
        QVERIFY(!open.header().contains(QStringLiteral("Risks:")));
        press(*open.flags, "Add a risk flag");
        type(*open.flags, "Kind of risk", "suicide");
        const RiskFlag flag = open.stored().flags.front();
        QCOMPARE(flag.kind, Code::of("SUICIDE"));
        QCOMPARE(flag.review_on, QDate(2026, 5, 11)); // sooner than what was proposed for the first kind
        QCOMPARE(flag.expires_on, QDate(2026, 6, 3));
        QVERIFY(open.header().contains(QStringLiteral("Risks: Risk of suicide")));
        QVERIFY(button(open.page, "1 risk flag(s)"));
    }

    void one_key_leads_from_the_header_to_the_flags()
    {
        OpenPage open;
        press(*open.flags, "Add a risk flag");
        QVERIFY(!open.flags->isVisible()); // another tab is in front
        press(open.page, "1 risk flag(s)");
        QVERIFY(open.flags->isVisible());
    }

    void a_flag_is_removed_for_a_reason_only_and_never_deleted()
    {
        OpenPage open;
        open.flags->add();
        auto *box = open.flags->findChild<QGroupBox *>();
        press(*box, "Remove the flag");
        QVERIFY(!open.stored().flags.front().removed_on.isValid());
        type(*box, "Reason of the removal", "He is in prison");
        const RiskFlag flag = open.stored().flags.front();
        QCOMPARE(flag.removed_on, QDate(2026, 5, 4));
        QCOMPARE(flag.removal_reason, QStringLiteral("He is in prison"));
        QVERIFY(!open.header().contains(QStringLiteral("Risks:")));
        QVERIFY(open.flags->findChild<QListWidget *>()->item(0)->text().contains(QStringLiteral("removed")));
        QTest::keyClick(open.flags->findChild<QListWidget *>(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(open.stored().flags.size(), std::size_t(1));
    }

    void the_list_of_cases_shows_a_neutral_mark_that_is_read_out()
    {
        OpenPage open;
        CasesPage cases(open.context);
        cases.refresh();
        const QModelIndex number = cases.model().index(0, 0);
        QCOMPARE(number.data().toString(), QStringLiteral("2026-001"));
        open.flags->add();
        cases.refresh();
        QCOMPARE(number.data().toString(), QStringLiteral("2026-001  ⚑"));
        const QString read_out = cases.model().index(0, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(read_out, QStringLiteral("2026-001, 1 risk flag(s)"));
    }

    void an_expired_flag_is_on_the_page_today()
    {
        OpenPage open;
        open.flags->add();
        type(*open.flags, "To be reviewed on", "2.5.2026");
        type(*open.flags, "Last day", "3.5.2026");
        TodayPage today(open.context);
        today.refresh();
        QVERIFY(!today.findChild<QTreeWidget *>()->findItems(QStringLiteral("Time to review a risk flag"), Qt::MatchContains | Qt::MatchRecursive, 2).isEmpty());
        QVERIFY(open.header().contains(QStringLiteral("expired: look at it again")));
    }

    void a_forbidden_telephone_is_hidden_until_somebody_asks_twice_and_that_is_recorded()
    {
        OpenPage open;
        QVERIFY(field_named(open.page, "Telephone")); // control
        forbid_the_phone(open);
        QVERIFY(!field_named(open.page, "Telephone"));
        QVERIFY(open.header().contains(QStringLiteral("Telephone call: Forbidden – her brother answers")));
        const auto *guard = visible_guard(open);
        press(*guard, "Show it all the same");
        QVERIFY(!field_named(open.page, "Telephone"));
        QCOMPARE(open.acts(storage::Act::ContactShown), 0);
        press(*guard, "Yes, show it: this is recorded");
        QCOMPARE(field_named(open.page, "Telephone")->typed(), QStringLiteral("0470 canary"));
        QCOMPARE(open.acts(storage::Act::ContactShown), 1);
        open.page.hide();
        open.page.show();
        QVERIFY(!field_named(open.page, "Telephone")); // whoever comes back asks again
    }

    void a_changed_rule_is_a_further_one_and_the_older_one_stays()
    {
        OpenPage open;
        forbid_the_phone(open);
        type(*open.contact, "Way of contact", "telephone");
        type(*open.contact, "May it be used?", "allowed");
        press(*open.contact, "Record the rule");
        QCOMPARE(open.stored().contact_rules.size(), std::size_t(2));
        QVERIFY(open.stored().contact_rules.front().forbids());
        QVERIFY(field_named(open.page, "Telephone"));
        const auto *list = open.contact->findChild<QListWidget *>();
        QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Telephone call: Allowed")));
        QVERIFY(list->item(1)->text().startsWith(QStringLiteral("Before: Telephone call: Forbidden")));
    }

    void a_half_written_rule_survives_a_lock()
    {
        OpenPage open;
        field_named(*open.contact, "How, or why not")->type(QStringLiteral("only in the morning"));
        open.page.finish_editing();
        CasePage again(open.context);
        again.open(open.id);
        QCOMPARE(field_named(*again.findChild<ContactPane *>(), "How, or why not")->typed(), QStringLiteral("only in the morning"));
        QVERIFY(open.stored().contact_rules.empty());
    }

    void closing_lists_what_is_open_and_needs_reason_and_destination()
    {
        OpenPage open;
        open.flags->add();
        auto *pane = closing(open);
        const auto *list = pane->findChild<QListWidget *>();
        QVERIFY(!list->findItems(QStringLiteral("Risk flag: Threat by perpetrators"), Qt::MatchStartsWith).isEmpty());
        QVERIFY(!list->findItems(QStringLiteral("Stay: "), Qt::MatchStartsWith).isEmpty());
        press(*pane, "Close the accompaniment");
        QVERIFY(open.stored().is_open_on(QDate(2026, 5, 4)));
        type(*pane, "Reason for closure", "disappeared");
        press(*pane, "Close the accompaniment");
        QVERIFY(open.stored().is_open_on(QDate(2026, 5, 4)));
        type(*pane, "Where the person goes", "unknown");
        press(*pane, "Close the accompaniment");
        const Case file = open.stored();
        QVERIFY(!file.is_open_on(QDate(2026, 5, 4)));
        QCOMPARE(file.accompaniments[0].closure_reason, Code::of("DISAPPEARED"));
        QCOMPARE(file.accompaniments[0].destination, Code::of("UNKNOWN"));
        QVERIFY(file.stays.back().spell.is_open()); // what was open stays open
        QVERIFY(file.flags[0].stands_on(QDate(2026, 5, 4)));
    }

    void every_control_has_an_accessible_name()
    {
        OpenPage open;
        forbid_the_phone(open);
        open.flags->add();
        QCOMPARE(controls_without_name(open.page), QStringList());
    }

private:
    static void forbid_the_phone(OpenPage &open)
    {
        type(*open.contact, "Way of contact", "telephone");
        type(*open.contact, "May it be used?", "forbidden");
        type(*open.contact, "How, or why not", "her brother answers"); // Enter records it
        QCOMPARE(open.stored().contact_rules.size(), std::size_t(1));
    }
    static const ContactGuard *visible_guard(const OpenPage &open)
    {
        for (const ContactGuard *guard : open.page.findChildren<ContactGuard *>())
            if (guard->isVisibleTo(&open.page))
                return guard;
        qFatal("nothing is hidden");
    }
    static QWidget *closing(const OpenPage &open)
    {
        for (QGroupBox *box : open.page.findChildren<QGroupBox *>())
            if (box->title() == QStringLiteral("Close the accompaniment"))
                return box;
        qFatal("nothing can be closed");
    }
};

QTEST_MAIN(TestSafetyTab)
#include "test_safety_tab.moc"
