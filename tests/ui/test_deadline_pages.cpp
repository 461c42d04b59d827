// SPDX-License-Identifier: EUPL-1.2
//
// Deadlines as somebody at the desk meets them: on Today, at the head of a case, below its dates.
#include "open_store.h"
#include "ui/folder_dialog.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace ancora;
using namespace ancora::ui;

namespace {

/// An open vault on 4 May 2026, and the context pages work in.
struct Desk {
    /// A case whose Annex 15 was issued on this day, and which ends with it.
    FileId add(const QString &number, QDate issued, QDate until = {})
    {
        Case file = sample_case(number);
        StatusPhase reflection = file.phases.front();
        const QDate end = until.isValid() ? until : issued.addDays(45);
        reflection.spell = {issued, end};
        file.phases = {reflection};
        file.documents.front().document = Code::of("ANNEX15");
        file.documents.front().validity = {issued, end};
        if (!vault.store().save(file, {}, storage::Act::Intake))
            qFatal("the case cannot be stored");
        return file.cover.id;
    }
    [[nodiscard]] Case stored(FileId id) { return vault.store().open_case(id).value().value; }

    OpenStore vault;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists()).value();
    Context context{vault.store(), vault.lists(), rules, vault.clock(), nullptr, Language::English};
};

QString text_of(const QTreeWidgetItem *line)
{
    return line->text(0) % u" | " % line->text(1) % u" | " % line->text(2);
}

/// Headings and lines of the page, in their order.
QStringList lines_of(const TodayPage &page)
{
    QStringList lines;
    const auto *list = page.findChild<QTreeWidget *>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        lines += list->topLevelItem(i)->text(0);
        for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j)
            lines += text_of(list->topLevelItem(i)->child(j));
    }
    return lines;
}

QString said(const QWidget &page, const char *name)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->accessibleName() == QLatin1String(name) && !label->text().isEmpty())
            texts += label->text();
    return texts.join(u'\n');
}

LineField *field_named(const QWidget &page, const QString &name)
{
    for (LineField *field : page.findChildren<LineField *>())
        if (field->name() == name && field->isVisibleTo(&page))
            return field;
    return nullptr;
}

/// The notice that is shown, or nothing.
QString notice(const CasePage &page)
{
    for (const NoticeBar *bar : page.findChildren<NoticeBar *>())
        if (bar->isVisibleTo(&page))
            return bar->accessibleName();
    return {};
}

} // namespace

class TestDeadlinePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_calendar_of_today_has_file_numbers_and_no_word_of_the_cases()
    {
        Desk desk;
        desk.add(QStringLiteral("2026-031"), QDate(2026, 4, 1));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("agenda.ics"));
        TodayPage page(desk.context);
        page.refresh();
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier);
        auto *dialog = page.findChild<FolderDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray calendar = file.readAll();
        QVERIFY(calendar.contains("2026-031: deadline"));
        QVERIFY(lines_of(page).join(u'\n').contains(QStringLiteral("Okafor-Canary"))); // control: the page itself names her
        for (const char *word : {"Okafor", "Ngozi", "Blue", "Annex", "lawyer", "Fourteen"})
            QVERIFY2(!calendar.contains(word), word);
        QVERIFY(desk.vault.store().history(storage::Store::office_file()).value().back().reason == QStringLiteral("AGENDA"));

        QSignalSpy failed(&page, &Page::failed);
        page.write_calendar(path); // nothing is replaced
        QCOMPARE(failed.count(), 1);
        file.seek(0);
        QCOMPARE(file.readAll(), calendar);
    }

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Belgium)); }

    void today_shows_deadlines_by_urgency_each_once_with_its_reason()
    {
        Desk desk;
        desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25)); // until 9 May
        desk.add(QStringLiteral("2026-002"), QDate(2026, 3, 19)); // until 3 May
        desk.add(QStringLiteral("2026-003"), QDate(2026, 3, 20)); // until today
        desk.add(QStringLiteral("2026-004"), QDate(2026, 4, 30)); // far away
        TodayPage page(desk.context);
        page.refresh();
        QCOMPARE(lines_of(page).filter(QRegularExpression(QStringLiteral("2026-00|Overdue|^Today|Soon"))),
                 (QStringList{QStringLiteral("Overdue (1)"),
                              QStringLiteral("1 day(s) overdue | 2026-002  Okafor-Canary Ngozi | Annex 15; Reflection period"),
                              QStringLiteral("Today (1)"),
                              QStringLiteral("today | 2026-003  Okafor-Canary Ngozi | Annex 15; Reflection period"),
                              QStringLiteral("Soon (1)"),
                              QStringLiteral("in 5 day(s) | 2026-001  Okafor-Canary Ngozi | Annex 15; Reflection period")}));
        const QString reason = said(page, "Why this date");
        QVERIFY2(reason.startsWith(QStringLiteral("45 day(s) after the Annex 15 of 19 March 2026 (art. 61/2")), qPrintable(reason));
        QVERIFY(reason.contains(QStringLiteral("3 May 2026.")));
        QVERIFY(reason.contains(QStringLiteral("To do: Complaint or statements")));
    }

    void a_line_of_today_opens_its_case()
    {
        Desk desk;
        const FileId id = desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25));
        TodayPage page(desk.context);
        page.refresh();
        QSignalSpy opened(&page, &Page::open_case);
        auto *list = page.findChild<QTreeWidget *>();
        QVERIFY(list->currentItem());
        Q_EMIT list->itemActivated(list->currentItem(), 0);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<FileId>(), id);
    }

    void a_referral_waits_for_its_answer_from_the_third_working_day()
    {
        Desk desk;
        const auto refer = [&desk](QDate day, const char *alias) {
            Referral referral;
            referral.id = FileId::create();
            referral.referred_on = day;
            referral.alias = QLatin1String(alias);
            referral.referring_body = Code::of("POL_LOCAL");
            QVERIFY(desk.vault.store().save(referral, {}));
        };
        refer(QDate(2026, 5, 4), "New");
        refer(QDate(2026, 4, 29), "Old"); // a Wednesday; 1 May, Saturday and Sunday do not count: until today
        refer(QDate(2026, 4, 28), "Older");
        TodayPage page(desk.context);
        page.refresh();
        const QStringList lines = lines_of(page).filter(QStringLiteral("Local police"));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].startsWith(QStringLiteral("4 day(s) overdue | Older")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QStringLiteral("today | Old ")), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QStringLiteral("in 2 day(s) | New")), qPrintable(lines[2]));
    }

    void the_head_of_a_case_says_what_is_most_urgent()
    {
        Desk desk;
        const FileId by_rule = desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25));
        const FileId by_hand = desk.add(QStringLiteral("2026-002"), QDate(2026, 3, 25), QDate(2026, 5, 8));
        CasePage page(desk.context);
        const auto head = [&page](FileId id) {
            page.open(id);
            for (const QLabel *label : page.findChildren<QLabel *>())
                if (label->text().contains(QStringLiteral("ends on")) && !label->toolTip().isEmpty())
                    return QString(label->text() % u'\n' % label->toolTip());
            return QString();
        };
        const QString rule = head(by_rule);
        QVERIFY2(rule.contains(QStringLiteral("ends on 9.5.2026 (in 5 day(s))")), qPrintable(rule));
        QVERIFY(rule.contains(QStringLiteral("45 day(s) after the Annex 15 of 25 March 2026")) && !rule.contains(QStringLiteral("by hand")));
        const QString hand = head(by_hand);
        QVERIFY2(hand.contains(QStringLiteral("ends on 8.5.2026 (in 4 day(s))")) && hand.contains(QStringLiteral("by hand")), qPrintable(hand));
    }

    void the_procedure_tab_says_why_and_what_a_change_has_moved()
    {
        Desk desk;
        const FileId id = desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25));
        CasePage page(desk.context);
        page.open(id);
        QVERIFY2(said(page, "Why this date").contains(QStringLiteral("45 day(s) after the Annex 15 of 25 March 2026")), qPrintable(said(page, "Why this date")));
        QCOMPARE(notice(page), QString());

        ResidenceDocument document = page.desk().file().documents.front();
        document.validity.from = QDate(2026, 3, 26);
        QVERIFY(page.desk().save(document));
        const Case moved = desk.stored(id);
        QCOMPARE(moved.documents.front().validity.until, QDate(2026, 5, 10));
        QCOMPARE(moved.phases.front().spell.until, QDate(2026, 5, 10));
        QVERIFY2(notice(page).contains(QStringLiteral("10 May 2026 instead of 9 May 2026. Why: 45 day(s) after the Annex 15 of 26 March 2026")),
                 qPrintable(notice(page)));
        QVERIFY(said(page, "Why this date").contains(QStringLiteral("26 March 2026")));
    }

    void a_date_set_by_hand_stays_and_is_reported()
    {
        Desk desk;
        const FileId id = desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25), QDate(2026, 5, 8));
        CasePage page(desk.context);
        page.open(id);
        ResidenceDocument document = page.desk().file().documents.front();
        document.validity.from = QDate(2026, 3, 26);
        QVERIFY(page.desk().save(document));
        QCOMPARE(desk.stored(id).documents.front().validity.until, QDate(2026, 5, 8));
        QVERIFY2(notice(page).contains(QStringLiteral("stays on 8 May 2026, as entered by hand")), qPrintable(notice(page)));
        // What somebody types herself is no news to her.
        page.open(id);
        document.validity.until = QDate(2026, 5, 7);
        QVERIFY(page.desk().save(document));
        QVERIFY2(!notice(page).contains(QStringLiteral("Annex 15")), qPrintable(notice(page)));
    }

    void a_fact_of_the_person_moves_dates_too()
    {
        Desk desk;
        const FileId id = desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25));
        CasePage page(desk.context);
        page.open(id);
        LineField *citizenship = field_named(page, QStringLiteral("Citizenship"));
        QVERIFY(citizenship);
        citizenship->type(QStringLiteral("Romania"));
        citizenship->commit();
        QCOMPARE(desk.stored(id).documents.front().validity.until, QDate(2026, 5, 9));
        QVERIFY2(notice(page).contains(QStringLiteral("no rule sets this date any longer")), qPrintable(notice(page)));
    }

    void a_removed_document_takes_its_date_with_it_and_undo_brings_it_back()
    {
        Desk desk;
        Case file = sample_case(QStringLiteral("2026-001"));
        file.phases = {file.phases.back()};
        file.phases.front().spell = {QDate(2026, 2, 25), QDate(2026, 8, 25)};
        file.documents.front().validity.until = QDate(2026, 5, 25);
        ResidenceDocument renewal = file.documents.front();
        renewal.id = RecordId::create();
        renewal.renewal = true;
        renewal.validity = {QDate(2026, 5, 25), QDate(2026, 8, 25)};
        file.documents.push_back(renewal);
        QVERIFY(desk.vault.store().save(file, {}, storage::Act::Intake));
        CaseDesk open(desk.context);
        QVERIFY(open.open(file.cover.id));
        std::function<void()> undo;
        connect(&open, &CaseDesk::removed, this, [&undo](const QString &, const std::function<void()> &act) { undo = act; });
        open.remove(renewal, QStringLiteral("renewal"));
        QCOMPARE(open.file().phases.front().spell.until, QDate(2026, 5, 25));
        undo();
        QCOMPARE(open.file().documents.size(), std::size_t(2));
        QCOMPARE(open.file().phases.front().spell.until, QDate(2026, 8, 25));
    }

    void the_accompaniment_names_the_law_of_the_day_it_began()
    {
        Desk desk;
        const FileId id = desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25)); // accompanied since 9 January 2026
        CasePage page(desk.context);
        page.open(id);
        const auto shows = [&page](const char *words) {
            for (const QLabel *label : page.findChildren<QLabel *>())
                if (label->text().contains(QLatin1String(words)))
                    return true;
            return false;
        };
        QVERIFY(shows("by the law of the day it began: art. 433quinquies of the Criminal Code"));
        Accompaniment accompaniment = page.desk().file().accompaniments.front();
        accompaniment.spell.from = QDate(2026, 4, 8);
        QVERIFY(page.desk().save(accompaniment));
        QVERIFY(!shows("433quinquies"));
        QVERIFY(shows("new Criminal Code of 29 February 2024, number of the article, to be confirmed"));
    }

    void the_cases_are_filtered_by_their_next_deadline()
    {
        Desk desk;
        desk.add(QStringLiteral("2026-001"), QDate(2026, 3, 25)); // until 9 May
        desk.add(QStringLiteral("2026-002"), QDate(2026, 4, 30)); // until 14 June
        CasesPage page(desk.context);
        page.refresh();
        page.which()->setCurrentIndex(static_cast<int>(CasesPage::Show::DeadlineThisMonth));
        QCOMPARE(page.model().rowCount(), 1);
        QCOMPARE(page.model().line(0).number, QStringLiteral("2026-001"));
        const QString shown = page.model().data(page.model().index(0, 6), Qt::DisplayRole).toString();
        QCOMPARE(shown, QStringLiteral("9.5.2026  Annex 15"));
    }
};

QTEST_MAIN(TestDeadlinePages)
#include "test_deadline_pages.moc"
