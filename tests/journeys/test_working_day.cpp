// SPDX-License-Identifier: EUPL-1.2
//
// One working day of a social worker, told by the keys she presses: from a call in the night to a file that is opened again.
#include "documents/sample_files.h"
#include "hand_overs.h"
#include "journey.h"
#include "pdf_text.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case_page.h"
#include "ui/widgets/notice_bar.h"
#include "working_office.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ancora::ui {

using namespace keyboard;

namespace {

const QDate yesterday(2026, 5, 3), today(2026, 5, 4);

// Typed once in the window and looked for afterwards in every file: long enough to be nowhere by chance.
const QString alias = QStringLiteral("Zolotko");
const QString alias_as_the_caller_writes_it = QStringLiteral("Золотко");
const QString family_name = QStringLiteral("Shevchenko");
const QString given_name = QStringLiteral("Oksana");
const QString phone = QStringLiteral("+32 475 61 80 03");
const QString night_note = QStringLiteral("Found by the night porter at the loading bay");
const QString why_in_spite = QStringLiteral("Both women were told and want to share the floor");
const QString request = QStringLiteral("Interview before the hearing of Thursday");
const QString closure_note = QStringLiteral("Wants to try with her cousin in Ostend first");
const QString words_of_the_letter = QStringLiteral("locker at the north station");

/// With what a screen easily loses: a no-break space, a line of its own, two spaces, spaces at the end.
const QString first_half = QStringLiteral("She sleeps badly:\u00A0the door.\n\n  “He knows — where I am”, ця жінка боїться  ");
const QString second_half = QStringLiteral("and will not go out alone.");

QStringList secrets()
{
    return {alias, family_name, given_name, phone, night_note, why_in_spite, request, closure_note, words_of_the_letter,
            QStringLiteral("He knows — where I am"), second_half, vault::nadia_password()};
}

} // namespace

/// Each step stands on the one before it. What a step leaves is looked for in the store, not only on the screen.
class TestWorkingDay : public QObject
{
    Q_OBJECT
public:
    explicit TestWorkingDay(QString home) : m_home(std::move(home)) {}

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_is_broken = m_is_broken || QTest::currentTestFailed(); }

    void a_call_in_the_night_is_written_down_without_a_name();
    void in_the_morning_it_waits_on_today();
    void the_search_finds_it_by_another_spelling_before_anybody_writes_it_down_again();
    void the_intake_asks_about_her_namesake_and_carries_everything_over();
    void the_annex_15_sets_the_deadline();
    void a_bed_is_given_after_the_warning_and_for_a_reason();
    void nothing_goes_to_the_lawyer_before_she_consents();
    void with_her_consent_the_lawyer_is_told();
    void half_a_note_survives_a_lock_to_the_letter();
    void the_note_is_finished_and_signed();
    void a_new_fact_moves_the_deadline_and_says_what_moved();
    void a_document_is_attached_and_found_by_its_words();
    void a_letter_asks_the_lawyer_for_an_answer();
    void closing_lists_what_is_still_open();
    void in_the_evening_she_is_back_and_the_file_is_open_again();
    void the_day_stands_on_today_and_in_the_history();
    void nothing_readable_is_left_behind();

private:
    void it_is(QDate day, int hour, int minute) { m_open->desk.clock.set(QDateTime(day, {hour, minute})); }
    void open_her_file();
    /// What a desktop does when a dialog has closed, and Qt's platform for tests does not.
    void come_back();
    [[nodiscard]] CaseDesk &desk() const { return m_open->frame->findChild<CasePage *>()->desk(); }
    [[nodiscard]] storage::Store &store() const { return desk().context().store; }
    [[nodiscard]] Case stored() const { return store().open_case(m_file).value().value; }
    [[nodiscard]] Referral stored_referral() const { return store().referral(m_referral).value().value; }
    [[nodiscard]] static QString said(const char *name)
    {
        const auto *label = shown<QLabel>(QString::fromUtf8(name));
        return label != nullptr ? label->text() : QString();
    }

    QString m_home;
    std::unique_ptr<WorkingOffice> m_open;
    bool m_is_broken = false;
    FileId m_referral;
    FileId m_file;
};

void TestWorkingDay::initTestCase()
{
    m_open = std::make_unique<WorkingOffice>();
    m_open->furnish(yesterday);
    come_back();
    it_is(yesterday, 23, 50);
    sign_in(*m_open->frame, QStringLiteral("Nadia"), vault::nadia_password());
}

void TestWorkingDay::init()
{
    if (m_is_broken)
        QSKIP("a step before this one has failed");
}

void TestWorkingDay::come_back()
{
    m_open->frame->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->frame.get()));
}

void TestWorkingDay::open_her_file()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(family_name.left(8));
    press(Qt::Key_Return);
    QTRY_VERIFY(shown<CasePage>());
    QCOMPARE(desk().file().cover.id, m_file);
}

// The day -----------------------------------------------------------------------------------------------

void TestWorkingDay::a_call_in_the_night_is_written_down_without_a_name()
{
    press(Qt::Key_2, Qt::ControlModifier);
    answer("Referring body", QStringLiteral("hospital"));
    answer("Alias", alias);
    go_to(QStringLiteral("Note"));
    type(night_note);
    press(Qt::Key_Return);

    const auto referrals = store().referrals({}).value();
    QCOMPARE(referrals.size(), std::size_t(3));
    m_referral = referrals.front().id;
    const Referral taken = stored_referral();
    QCOMPARE(taken.referred_on, yesterday);
    QCOMPARE(taken.referring_body, Code::of("HEALTH"));
    QCOMPARE(taken.alias, alias);
    QCOMPARE(taken.note, night_note);
    QVERIFY(taken.person_name.isEmpty() && taken.outcome.is_empty() && taken.case_file.is_null());
}

void TestWorkingDay::in_the_morning_it_waits_on_today()
{
    it_is(today, 8, 30);
    press(Qt::Key_2, Qt::ControlModifier); // the next entry is proposed for the day it is now
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), QStringLiteral("4.5.2026"));
    press(Qt::Key_1, Qt::ControlModifier);
    go_to(QStringLiteral("What needs attention"));
    const QStringList lines = lines_of(shown<QTreeWidget>(QStringLiteral("What needs attention")));
    QCOMPARE(lines.filter(alias).size(), 1);
    QVERIFY2(lines.filter(alias)[0].contains(QStringLiteral("Hospital / health care; no outcome yet")), qPrintable(lines.join(u'\n')));
}

void TestWorkingDay::the_search_finds_it_by_another_spelling_before_anybody_writes_it_down_again()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(alias_as_the_caller_writes_it);
    press(Qt::Key_Return);
    QTRY_COMPARE(focused_name(), QStringLiteral("Date of referral"));
    answer("Name (empty: anonymous)", family_name);
    answer("Sex", QStringLiteral("fem"));
    answer("Citizenship", QStringLiteral("ukr"));
    answer("Suspected form", QStringLiteral("labour"));

    QCOMPARE(store().referrals({})->size(), std::size_t(3)); // nobody was written down twice
    const Referral completed = stored_referral();
    QCOMPARE(completed.alias, alias);
    QCOMPARE(completed.person_name, family_name);
    QCOMPARE(completed.sex, Answer<Code>(Code::of("F")));
    QCOMPARE(completed.citizenship, Answer<Code>(Code::of("UA")));
    QCOMPARE(completed.suspected_form, Code::of("LABOUR"));
}

void TestWorkingDay::the_intake_asks_about_her_namesake_and_carries_everything_over()
{
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(focused_name(), QStringLiteral("Perhaps already known"));
    const QStringList known = lines_of(shown<QListWidget>(QStringLiteral("Perhaps already known")));
    QVERIFY2(known.filter(QStringLiteral("Roxana")).size() == 1, qPrintable(known.join(u'\n')));
    QVERIFY(stored_referral().case_file.is_null());
    press(Qt::Key_Escape); // somebody else
    QTRY_VERIFY(shown<CasePage>());
    m_file = stored_referral().case_file;
    QVERIFY(!m_file.is_null());
    answer("Given name", given_name);
    answer("Date of birth", QStringLiteral("3.1999"));
    answer("Telephone", phone);

    const Case file = stored();
    QCOMPARE(file.person.family_name, family_name);
    QCOMPARE(file.person.given_name, given_name);
    QCOMPARE(file.person.alias, alias);
    QCOMPARE(file.person.phone, phone);
    QCOMPARE(file.person.birth_date, Answer<PartialDate>(*PartialDate::of(1999, 3)));
    QCOMPARE(file.person.citizenship, Answer<Code>(Code::of("UA")));
    QCOMPARE(file.main_exploitation()->form, Code::of("LABOUR"));
    QVERIFY(file.accompaniments.size() == 1 && file.is_open_on(today));
    QCOMPARE(file.accompaniments[0].referring_body, Code::of("HEALTH"));
}

void TestWorkingDay::the_annex_15_sets_the_deadline()
{
    press(Qt::Key_P, Qt::AltModifier);
    go_to(QStringLiteral("Phase"));
    press(Qt::Key_Insert);
    answer("Phase", QStringLiteral("reflec"));
    go_to(QStringLiteral("Document"));
    press(Qt::Key_Insert);
    answer("Document", QStringLiteral("annex 15"));

    const Case file = stored();
    QVERIFY(file.phases.size() == 1 && file.documents.size() == 1);
    QCOMPARE(file.documents[0].document, Code::of("ANNEX15"));
    QCOMPARE(file.documents[0].validity, (Spell{today, QDate(2026, 6, 18)}));
    QCOMPARE(file.phases[0].phase, Code::of("P1_REFLECTION"));
    QCOMPARE(file.phases[0].spell, (Spell{today, QDate(2026, 6, 18)}));
    QVERIFY2(said("Why this date").contains(QStringLiteral("45 day(s) after the Annex 15 of 4 May 2026")),
             qPrintable(said("Why this date")));
}

void TestWorkingDay::a_bed_is_given_after_the_warning_and_for_a_reason()
{
    const QString number = stored().cover.number;
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(focused_name(), QStringLiteral("Beds by nights"));
    press(Qt::Key_Down); // the bed above it is taken
    press(Qt::Key_Return);
    QCOMPARE(focused_name(), QStringLiteral("File number"));
    answer("File number", number);
    go_to(QStringLiteral("Until"));
    press(Qt::Key_Return);
    QCOMPARE(focused_name(), QStringLiteral("Why in spite of a link"));
    const auto labels = m_open->frame->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("names the same telephone number"));
    }));
    QVERIFY(stored().stays.empty());
    type(why_in_spite);
    press(Qt::Key_Return);

    const Case file = stored();
    QCOMPARE(file.stays.size(), std::size_t(1));
    QCOMPARE(file.stays[0].bed, m_open->free_bed);
    QCOMPARE(file.stays[0].spell, (Spell{today, {}}));
    QCOMPARE(file.stays[0].network_reason, why_in_spite);
    QCOMPARE(store().residents({today, {}}, m_open->neighbour)->size(), std::size_t(1));
}

void TestWorkingDay::nothing_goes_to_the_lawyer_before_she_consents()
{
    open_her_file();
    press(Qt::Key_U, Qt::AltModifier);
    go_to(QStringLiteral("Onward referral"));
    press(Qt::Key_Insert);
    answer("Recipient: partner", QStringLiteral("lawyers"));
    answer("Service asked for", QStringLiteral("lawyer"));
    push("What is told"); // the first line: who she is
    answer("Request to the recipient", request);

    const Case file = stored();
    QCOMPARE(file.onward.size(), std::size_t(1));
    QCOMPARE(file.onward[0].state, Code::of("PREPARED"));
    QCOMPARE(file.onward[0].service, Code::of("LAWYER"));
    QCOMPARE(file.onward[0].items, Codes{Code::of("IDENTITY")});
    QCOMPARE(file.onward[0].request, request);
    QVERIFY(said("How far it is").contains(QStringLiteral("It cannot be sent:")));
    QVERIFY(!shown<QPushButton>(QStringLiteral("Told in words"))->isEnabled());
}

void TestWorkingDay::with_her_consent_the_lawyer_is_told()
{
    press(Qt::Key_N, Qt::AltModifier);
    go_to(QStringLiteral("Consent or ground in law"));
    press(Qt::Key_Insert);
    answer("Recipient: partner", QStringLiteral("lawyers"));
    answer("How it was given", QStringLiteral("interpreter"));
    push("What may be told");
    const Case consenting = stored();
    QCOMPARE(consenting.grounds.size(), std::size_t(1));
    QVERIFY(consenting.grounds[0].is_consent() && consenting.grounds[0].is_valid_on(today));
    QCOMPARE(consenting.grounds[0].form, Code::of("INTERPRETER"));
    QCOMPARE(consenting.grounds[0].items, Codes{Code::of("IDENTITY")});

    press(Qt::Key_U, Qt::AltModifier);
    QVERIFY(said("How far it is").contains(QStringLiteral("It may be sent today.")));
    push("Told in words");
    const OnwardReferral sent = stored().onward.front();
    QCOMPARE(sent.state, Code::of("SENT"));
    QCOMPARE(sent.sent_on, today);
    QCOMPARE(sent.ground, consenting.grounds[0].id);
    QCOMPARE(sent.recipient.partner, consenting.grounds[0].recipient.partner);
}

void TestWorkingDay::half_a_note_survives_a_lock_to_the_letter()
{
    press(Qt::Key_L, Qt::AltModifier);
    go_to(QStringLiteral("Goals, tasks, services and notes"));
    press(Qt::Key_Insert);
    QCOMPARE(focused_name(), QStringLiteral("Text"));
    type(first_half);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_open->frame->is_locked());
    QCOMPARE(readable(secrets(), m_home), QStringList());

    it_is(today, 13, 15);
    sign_in(*m_open->frame, QStringLiteral("Nadia"), vault::nadia_password());
    open_her_file();
    press(Qt::Key_L, Qt::AltModifier);
    go_to(QStringLiteral("Text"));
    QCOMPARE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->document()->toRawText().replace(QChar(0x2029), u'\n'),
             first_half);
    QCOMPARE(stored().notes.size(), std::size_t(1));
    QVERIFY(!stored().notes[0].is_signed());
}

void TestWorkingDay::the_note_is_finished_and_signed()
{
    press(Qt::Key_End, Qt::ControlModifier);
    type(second_half);
    press(Qt::Key_I, Qt::AltModifier);
    QTRY_VERIFY(stored().notes.front().is_signed());
    const Note note = stored().notes.front();
    QCOMPARE(note.text, first_half + second_half);
    QCOMPARE(note.day, today);
    QCOMPARE(note.signed_at, m_open->desk.clock.now());
    go_to(QStringLiteral("Text"));
    type(QStringLiteral("too late"));
    press(Qt::Key_Tab);
    QCOMPARE(stored().notes, std::vector{note});
}

void TestWorkingDay::a_new_fact_moves_the_deadline_and_says_what_moved()
{
    press(Qt::Key_P, Qt::AltModifier);
    go_to(QStringLiteral("Issued on"));
    type(QStringLiteral("29.4."));
    press(Qt::Key_Tab);
    const Case file = stored();
    QCOMPARE(file.documents[0].validity, (Spell{QDate(2026, 4, 29), QDate(2026, 6, 13)}));
    QCOMPARE(file.phases[0].spell.until, QDate(2026, 6, 13));
    const auto *notice = shown<NoticeBar>();
    QVERIFY(notice);
    QVERIFY2(notice->accessibleName().contains(QStringLiteral("13 June 2026 instead of 18 June 2026. Why: 45 day(s) after the "
                                                              "Annex 15 of 29 April 2026")),
             qPrintable(notice->accessibleName()));
}

void TestWorkingDay::a_document_is_attached_and_found_by_its_words()
{
    const QString path = m_home + QStringLiteral("/stick/appeal.pdf");
    QVERIFY(QDir().mkpath(m_home + QStringLiteral("/stick")));
    QVERIFY(QFile::exists(put_file(path, pdf_by("Zdenka", {"First page", "The key of the " + words_of_the_letter.toUtf8()}))));
    press(Qt::Key_U, Qt::AltModifier);
    press(Qt::Key_Tab, Qt::ControlModifier); // to the tab behind it, which has no key of its own
    go_to(QStringLiteral("Documents"));
    press(Qt::Key_Insert);
    QTRY_COMPARE(focused_name(), QStringLiteral("File"));
    type(path);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stored().attachments.size(), std::size_t(1), patience_ms);
    come_back();
    QCOMPARE(focused_name(), QStringLiteral("Kind of document"));
    answer("Kind of document", QStringLiteral("letter from"));
    const Attachment attached = stored().attachments.front();
    QCOMPARE(attached.kind, Code::of("LAWYER_LETTER"));
    QCOMPARE(attached.title, QStringLiteral("appeal"));
    const QByteArray content = store().content(attached, storage::ContentPart::Document).value();
    QVERIFY(content.startsWith("%PDF") && !content.contains("Zdenka"));

    go_to(QStringLiteral("Search in documents and notes"));
    type(QStringLiteral("LOCKER north"));
    press(Qt::Key_Return);
    const QStringList found = lines_of(shown<QListWidget>(QStringLiteral("Documents")));
    QVERIFY2(found.size() == 1 && found[0].contains(QStringLiteral("Page 2")), qPrintable(found.join(u'\n')));
}

void TestWorkingDay::a_letter_asks_the_lawyer_for_an_answer()
{
    const QString path = m_home + QStringLiteral("/stick/letter.pdf");
    press(Qt::Key_P, Qt::ControlModifier);
    type(QStringLiteral("l"));
    QTRY_VERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    press(Qt::Key_End);
    press(Qt::Key_Up);
    QCOMPARE(shown<QComboBox>(QStringLiteral("Letter"))->currentText(), QStringLiteral("Request for information to a partner"));
    QVERIFY(said("Whether it may be given").contains(QStringLiteral("what is asked for")));
    go_to(QStringLiteral("What is asked for"));
    type(request);
    QVERIFY2(said("Whether it may be given").startsWith(QStringLiteral("It may be given today")),
             qPrintable(said("Whether it may be given")));
    go_to(QStringLiteral("New file for the PDF"));
    type(path);
    push("Write the paper");
    QTRY_VERIFY(QFile::exists(path));
    press(Qt::Key_Escape);
    come_back();

    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QString letter = pdf_text(pdf.readAll());
    QVERIFY2(letter.contains(family_name) && letter.contains(request) && !letter.contains(phone), qPrintable(letter));
    QCOMPARE(hand_overs(store()).filter(QStringLiteral("LETTER PARTNER_INFORMATION")).size(), 1);
}

void TestWorkingDay::closing_lists_what_is_still_open()
{
    press(Qt::Key_A, Qt::AltModifier);
    go_to(QStringLiteral("Still open"));
    const QStringList open = lines_of(shown<QListWidget>(QStringLiteral("Still open")));
    QCOMPARE(open, (QStringList{QStringLiteral("Onward referral: Appointment of a lawyer, until 19.5.2026"),
                                QStringLiteral("Consent or ground in law: Help by the recipient, until 4.5.2027"),
                                QStringLiteral("Phase: Reflection period, until 13.6.2026"),
                                QStringLiteral("Document: Annex 15, until 13.6.2026"), QStringLiteral("Stay: Shelter")}));
    answer("Reason for closure", QStringLiteral("person ends"));
    answer("Where the person goes", QStringLiteral("with fam"));
    go_to(QStringLiteral("Note on the closure"));
    type(closure_note);
    press(Qt::Key_Return);
    const Case file = stored();
    QCOMPARE(file.accompaniments[0].spell, (Spell{today, today}));
    QCOMPARE(file.accompaniments[0].closure_reason, Code::of("STOPPED_BY_PERSON"));
    QCOMPARE(file.accompaniments[0].destination, Code::of("FAMILY_FRIENDS"));
    QCOMPARE(file.accompaniments[0].closure_note, closure_note);
}

void TestWorkingDay::in_the_evening_she_is_back_and_the_file_is_open_again()
{
    it_is(today, 19, 40);
    push("Reopen from today");
    const Case file = stored();
    QCOMPARE(file.accompaniments.size(), std::size_t(2));
    const Accompaniment &again = file.accompaniments[1];
    QVERIFY(again.reopening && again.spell.is_open() && file.is_open_on(today));
    QCOMPARE(again.scope, file.accompaniments[0].scope);
    QCOMPARE(file.accompaniments[0].closure_note, closure_note); // what was, stays
}

void TestWorkingDay::the_day_stands_on_today_and_in_the_history()
{
    press(Qt::Key_H, Qt::AltModifier);
    const QString history = lines_of(shown<QTreeWidget>(QStringLiteral("History"))).join(u'\n');
    for (const char *sentence :
         {"4.5.2026 08:30 | Nadia | Intake", "Stay – Kind of stay: Shelter; From: 4.5.2026", "How far it is: Sent; Sent on: 4.5.2026",
          "What may be told: Identity (name, sex, date of birth, citizenship)", "Note – Signed on: 4.5.2026 13:15",
          "Document – Issued on: 29.4.2026; Valid until: 13.6.2026\n", "Attached document – Received on: 4.5.2026; Title: changed\n",
          "Accompaniment – Closed on: 4.5.2026; Reason for closure: Person ends accompaniment",
          "4.5.2026 19:40 | Nadia | Accompaniment – From: 4.5.2026; Scope: Trafficking in human beings; Reopening: yes"})
        QVERIFY2(history.contains(QString::fromUtf8(sentence)), qPrintable(QString::fromUtf8(sentence) + u'\n' + history));
    const QString number = stored().cover.number;
    const auto about_her = [&number] {
        press(Qt::Key_1, Qt::ControlModifier);
        return lines_of(shown<QTreeWidget>(QStringLiteral("What needs attention"))).filter(QRegularExpression(number + u'|' + alias));
    };
    QCOMPARE(about_her(), QStringList()); // the call has its file, and nothing of it is due yet
    it_is(QDate(2026, 5, 19), 9, 0); // the fifteenth day after the lawyer was told
    QCOMPARE(about_her(), QStringList(QStringLiteral("today | %1  Shevchenko Oksana | Answer to the onward referral (Appointment of a lawyer)").arg(number)));
}

void TestWorkingDay::nothing_readable_is_left_behind()
{
    QVERIFY(QDir(m_home + QStringLiteral("/stick")).removeRecursively()); // she takes it along
    m_open->frame.reset();
    QCOMPARE(readable(secrets(), m_home), QStringList());
    QVERIFY(m_open->desk.place.path().startsWith(m_home));
    verify_leaks_are_seen(family_name, m_home);
}

} // namespace ancora::ui

int main(int argc, char *argv[]) { return ancora::ui::run<ancora::ui::TestWorkingDay>(argc, argv); }

#include "test_working_day.moc"
