// SPDX-License-Identifier: EUPL-1.2
#include "open_store.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/referrals/referral_entry.h"
#include "ui/pages/referrals_page.h"
#include "ui/widgets/known_list.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/line_table.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// An open vault with one case, and the context pages work in.
struct Desk {
    Desk()
    {
        const Case file = sample_case(QStringLiteral("2026-001"));
        id = file.cover.id;
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the sample case cannot be stored");
    }
    [[nodiscard]] Case stored() { return vault.store().open_case(id).value().value; }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
    FileId id;
};

/// The visible field with this name; the pages are told apart by their fields' accessible names.
LineField *field_named(QWidget &page, const QString &name)
{
    for (LineField *field : page.findChildren<LineField *>())
        if (field->name() == name && field->isVisibleTo(&page))
            return field;
    return nullptr;
}

void answer(LineField *field, const QString &text)
{
    field->type(text);
    field->commit();
}

} // namespace

class TestCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_field_is_saved_as_soon_as_it_is_left()
    {
        Desk desk;
        CasePage page(desk.context);
        page.open(desk.id);
        answer(field_named(page, QStringLiteral("Telephone")), QStringLiteral("0470 00 00 00"));
        QCOMPARE(desk.stored().person.phone, QStringLiteral("0470 00 00 00"));
    }

    void the_time_line_has_a_bar_for_each_dated_record()
    {
        Desk desk;
        CasePage page(desk.context);
        page.resize(1100, 700);
        page.show();
        page.open(desk.id);
        const Case file = desk.stored();
        QCOMPARE(page.time_line()->bars().size(), file.accompaniments.size() + file.phases.size()
                                                      + file.documents.size() + file.stays.size()
                                                      + file.justice.size() + file.compensations.size());
        for (std::size_t i = 0; i < page.time_line()->bars().size(); ++i)
            QVERIFY(page.time_line()->accessibleDescription().contains(
                page.time_line()->description(page.time_line()->bars()[i])));
        // Later phases stand further right.
        QVERIFY(page.time_line()->bar_rect(1).right() <= page.time_line()->bar_rect(2).left() + 1);
    }

    void a_missing_answer_is_counted_and_marked_and_reached()
    {
        Desk desk;
        CasePage page(desk.context);
        page.open(desk.id);
        const auto before = page.desk().findings().size();
        LineField *citizenship = field_named(page, QStringLiteral("Citizenship"));
        answer(citizenship, {});
        QCOMPARE(page.desk().findings().size(), before + 1);
        QCOMPARE(citizenship->mark(), Field::Mark::Missing);
        answer(citizenship, QStringLiteral("Nigeria"));
        QCOMPARE(page.desk().findings().size(), before);
        QCOMPARE(citizenship->mark(), Field::Mark::None);
    }

    void what_somebody_else_changed_is_shown_and_not_overwritten()
    {
        Desk desk;
        CasePage page(desk.context);
        page.open(desk.id);
        auto other = desk.vault.store().open_case(desk.id).value();
        other.value.person.phone = QStringLiteral("theirs");
        QVERIFY(desk.vault.store().save(desk.id, other.value.person, other.seen).has_value());

        LineField *phone = field_named(page, QStringLiteral("Telephone"));
        answer(phone, QStringLiteral("mine"));
        QVERIFY(phone->has_conflict());
        QCOMPARE(phone->typed(), QStringLiteral("mine"));
        QCOMPARE(desk.stored().person.phone, QStringLiteral("theirs"));
        // Another answer can be saved meanwhile and does not settle the conflict.
        answer(field_named(page, QStringLiteral("Address")), QStringLiteral("Elsewhere"));
        QCOMPARE(desk.stored().person.phone, QStringLiteral("theirs"));
        QCOMPARE(desk.stored().person.address, QStringLiteral("Elsewhere"));
        Q_EMIT phone->mine_chosen();
        QCOMPARE(desk.stored().person.phone, QStringLiteral("mine"));
        QVERIFY(!phone->has_conflict());
    }

    void closing_and_reopening_make_two_accompaniments()
    {
        Desk desk;
        CaseDesk open(desk.context);
        QVERIFY(open.open(desk.id).has_value());
        Accompaniment first = open.file().accompaniments.front();
        first.spell.until = QDate(2026, 5, 4);
        first.closure_reason = Code::of("DISAPPEARED");
        QVERIFY(open.save(first).has_value());
        QVERIFY(!desk.stored().is_open_on(QDate(2026, 5, 4)));
        CasePage page(desk.context);
        page.open(desk.id);
        QPushButton *reopen = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == QStringLiteral("Reopen from today"))
                reopen = button;
        QVERIFY(reopen);
        reopen->click();
        const Case file = desk.stored();
        QCOMPARE(file.accompaniments.size(), std::size_t(2));
        QVERIFY(file.accompaniments[1].reopening);
        QCOMPARE(file.accompaniments[0].closure_reason, Code::of("DISAPPEARED"));
        QCOMPARE(file.accompaniments[1].scope, file.accompaniments[0].scope);
    }

    void the_judicial_procedure_is_entered_by_keyboard_and_stands_on_the_time_line()
    {
        Desk desk;
        CasePage page(desk.context);
        page.resize(1280, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.open(desk.id);
        // Enter on a mark of the time line opens its record.
        TimeLine *line = page.time_line();
        const auto &bars = line->bars();
        const auto complaint = std::find_if(bars.begin(), bars.end(), [](const Bar &bar) { return bar.lane == Bar::Lane::Justice; });
        QVERIFY(complaint != bars.end());
        line->set_current(static_cast<int>(complaint - bars.begin()));
        QTest::keyClick(line, Qt::Key_Return);
        LineField *day = field_named(page, QStringLiteral("Date"));
        QVERIFY(day && day->isVisible());
        // Insert adds what comes next: the victim becomes civil party, today.
        QTest::keyClick(day->line(), Qt::Key_Insert);
        Case file = desk.stored();
        QCOMPARE(file.justice.size(), std::size_t(2));
        QCOMPARE(file.justice.back().kind, Code::of("CIVIL_PARTY_VICTIM"));
        QCOMPARE(file.justice.back().day, desk.vault.clock().today());
        answer(field_named(page, QStringLiteral("Awarded (EUR)")), QStringLiteral("1.750,5"));
        QCOMPARE(desk.stored().compensations.front().awarded, 175'050);
        QCOMPARE(line->bars().size(), bars.size());
        QCOMPARE(std::count_if(bars.begin(), bars.end(), [](const Bar &bar) { return bar.lane == Bar::Lane::Justice; }), 2);
    }

    void a_removed_record_comes_back_by_undo()
    {
        Desk desk;
        CaseDesk open(desk.context);
        QVERIFY(open.open(desk.id).has_value());
        std::function<void()> undo;
        connect(&open, &CaseDesk::removed, this, [&undo](const QString &, const std::function<void()> &act) { undo = act; });
        open.remove(open.file().stays.front(), QStringLiteral("stay"));
        QVERIFY(desk.stored().stays.empty());
        undo();
        QCOMPARE(desk.stored().stays.size(), std::size_t(1));
        QCOMPARE(desk.stored().stays.front().place, QStringLiteral("Room 2"));
    }

    void what_cannot_be_read_survives_a_lock_as_a_draft()
    {
        Desk desk;
        {
            CasePage page(desk.context);
            page.open(desk.id);
            field_named(page, QStringLiteral("Date of birth"))->type(QStringLiteral("around 1990"));
            page.finish_editing();
        }
        CasePage page(desk.context);
        page.open(desk.id);
        QCOMPARE(field_named(page, QStringLiteral("Date of birth"))->typed(), QStringLiteral("around 1990"));
        QCOMPARE(desk.stored().person.birth_date, Answer<PartialDate>(*PartialDate::of(1994, 5)));
    }

    void a_referral_is_typed_and_saved_and_carried_into_a_case()
    {
        Desk desk;
        ReferralsPage page(desk.context);
        page.refresh();
        const auto type = [&page](const char *name, const char *text) {
            auto *field = static_cast<LineField *>(page.entry()->field(QLatin1String(name)));
            answer(field, QString::fromUtf8(text));
        };
        type("referring_body", "Local police");
        type("person_name", "Zawadi Mbeki");
        type("sex", "Female");
        type("birth_date", "3.1999");
        type("suspected_form", "Labour / economic");
        QSignalSpy opened(&page, &Page::open_case);
        page.entry()->start_intake();
        QCOMPARE(opened.count(), 1);
        const Case file = desk.vault.store().open_case(opened[0][0].value<FileId>()).value().value;
        QCOMPARE(file.person.family_name, QStringLiteral("Zawadi Mbeki"));
        QCOMPARE(file.person.sex, Answer<Code>(Code::of("F")));
        QCOMPARE(file.person.birth_date, Answer<PartialDate>(*PartialDate::of(1999, 3)));
        QCOMPARE(file.main_exploitation()->form, Code::of("LABOUR"));
        QCOMPARE(file.accompaniments.front().referring_body, Code::of("POL_LOCAL"));
        QCOMPARE(page.model().rowCount(), 1);
        QVERIFY(page.entry()->is_new());
    }

    void who_is_known_already_appears_while_the_name_is_typed()
    {
        Desk desk;
        ReferralsPage page(desk.context);
        page.show();
        page.refresh();
        auto *name = static_cast<LineField *>(page.entry()->field(QStringLiteral("person_name")));
        QTest::keyClicks(name->line(), QStringLiteral("ngo oka"));
        QCOMPARE(page.entry()->known()->list()->count(), 1);
        QVERIFY(page.entry()->known()->list()->item(0)->text().contains(QStringLiteral("2026-001")));
        QTest::keyClicks(name->line(), QStringLiteral("zz"));
        QCOMPARE(page.entry()->known()->list()->count(), 0);
    }

    void a_half_typed_referral_survives_a_lock_once()
    {
        Desk desk;
        {
            ReferralsPage page(desk.context);
            page.entry()->field(QStringLiteral("alias"))->type(QStringLiteral("Red scarf"));
            page.finish_editing();
        }
        ReferralsPage page(desk.context);
        QCOMPARE(page.entry()->field(QStringLiteral("alias"))->typed(), QStringLiteral("Red scarf"));
        QVERIFY(page.entry()->save_new());
        ReferralsPage third(desk.context);
        QCOMPARE(third.entry()->field(QStringLiteral("alias"))->typed(), QString());
    }

    void the_filters_of_the_cases_show_exactly_what_fits()
    {
        Desk desk;
        Case closed = sample_case(QStringLiteral("2026-002"));
        closed.person.family_name = QStringLiteral("Öztürk");
        closed.accompaniments[0].spell.until = QDate(2026, 4, 1);
        closed.accompaniments[0].closure_reason = Code::of("RETURN_VOLUNTARY");
        QVERIFY(desk.vault.store().save(closed, {}, storage::Act::Intake).has_value());
        CasesPage page(desk.context);
        page.refresh();
        const auto rows = [&page](CasesPage::Show show, const char *text) {
            page.which()->setCurrentIndex(static_cast<int>(show));
            page.text()->setText(QString::fromUtf8(text));
            return page.model().rowCount();
        };
        QCOMPARE(rows(CasesPage::Show::All, ""), 2);
        QCOMPARE(rows(CasesPage::Show::Open, ""), 1);
        QCOMPARE(rows(CasesPage::Show::Closed, ""), 1);
        QCOMPARE(page.model().line(0).number, QStringLiteral("2026-002"));
        QCOMPARE(rows(CasesPage::Show::DeadlineThisMonth, ""), 1);
        QCOMPARE(rows(CasesPage::Show::Mine, ""), 0);
        QCOMPARE(rows(CasesPage::Show::All, "ozturk"), 1);
        QCOMPARE(rows(CasesPage::Show::Open, "ozturk"), 0);
    }
};

QTEST_MAIN(TestCasePage)
#include "test_case_page.moc"
