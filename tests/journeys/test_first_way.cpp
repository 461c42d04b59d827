// SPDX-License-Identifier: EUPL-1.2
#include "journey.h"
#include "ui/frame_fixture.h"
#include "ui/guards/idle_lock.h"
#include "ui/models/report_table_model.h"
#include "ui/pages/case_page.h"
#include "ui/pages/statistics/confidential_mark.h"
#include "ui/pages/statistics/report_table_pane.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>

namespace ancora::ui {

using namespace keyboard;

namespace {

// Typed once in the window and looked for afterwards in every file: long enough to be nowhere by chance.
const QString family_name = QStringLiteral("Okonkwo-Żuraw");
const QString given_name = QStringLiteral("Adaeze Philomène");
const QString alias = QStringLiteral("Kleine Merel");
const QString place = QStringLiteral("Stallingen van Bovekerke");
const QString narrative = QStringLiteral("Sliep zeven maanden boven de wasserij");
const QString document_number = QStringLiteral("BX-4471-QP-9032");
const QString closure_note = QStringLiteral("Vertrokken naar haar zuster in Porto");
const QString half_a_name = QStringLiteral("Tewodros Gebreme");
const QString password = QStringLiteral("wolk lantaarn fiets citroen");

QStringList secrets()
{
    return {family_name, given_name, alias, place, narrative, document_number, closure_note, half_a_name, password};
}

} // namespace

/// A social worker's first day with the program, by keyboard alone, on a computer of its own: `home` holds
/// everything that the program may write to.
class TestFirstWay : public QObject
{
    Q_OBJECT
public:
    explicit TestFirstWay(QString home) : m_home(std::move(home)) {}

private Q_SLOTS:
    void a_case_is_followed_from_the_referral_to_the_report_by_keyboard();
    void nothing_readable_is_left_behind();
    void the_idle_lock_fires_with_a_dialog_open();

private:
    void open_the_program();
    void create_a_vault();
    void sign_in();
    void take_a_referral();
    void start_the_intake();
    void answer_about_the_person();
    void add_a_form_of_exploitation();
    void add_a_phase();
    void add_a_document();
    void close_the_accompaniment();
    void count_it_confidentially();
    void write_the_report();
    void lock_in_the_middle_of_a_name();
    void find_the_half_name_again();
    void find_the_case_by_name();
    void compare_with_the_store();

    [[nodiscard]] QString vault_folder() const { return m_home + QStringLiteral("/Office"); }
    [[nodiscard]] QString report_folder() const { return m_home + QStringLiteral("/Report"); }

    QString m_home;
    FixedClock m_clock{QDateTime({2026, 5, 4}, {9, 30}, Qt::UTC)};
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Frame> m_frame;
};

void TestFirstWay::a_case_is_followed_from_the_referral_to_the_report_by_keyboard()
{
    using Step = void (TestFirstWay::*)();
    for (const Step step : {&TestFirstWay::open_the_program, &TestFirstWay::create_a_vault, &TestFirstWay::sign_in,
                            &TestFirstWay::take_a_referral, &TestFirstWay::start_the_intake,
                            &TestFirstWay::answer_about_the_person, &TestFirstWay::add_a_form_of_exploitation,
                            &TestFirstWay::add_a_phase, &TestFirstWay::add_a_document,
                            &TestFirstWay::close_the_accompaniment, &TestFirstWay::count_it_confidentially,
                            &TestFirstWay::write_the_report, &TestFirstWay::lock_in_the_middle_of_a_name,
                            &TestFirstWay::sign_in, &TestFirstWay::find_the_half_name_again,
                            &TestFirstWay::find_the_case_by_name, &TestFirstWay::compare_with_the_store}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFirstWay::open_the_program()
{
    m_preferences = std::make_unique<Preferences>();
    m_preferences->set_language(Language::English);
    m_frame = std::make_unique<Frame>(*m_preferences, m_clock, vault::DeviceFolder());
    m_frame->expect({});
    m_frame->show();
    m_frame->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
}

void TestFirstWay::create_a_vault()
{
    press(Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(shown<CreateVaultPage>());
    answer("Folder for the vault (new or empty)", vault_folder());
    answer("Your user name", QStringLiteral("Nadia"));
    answer("New password", password);
    answer("Repeat the password", password);
    press(Qt::Key_C, Qt::AltModifier);

    const auto key = [this] { return shown<QLabel>(QStringLiteral("Recovery key")); };
    QTRY_VERIFY_WITH_TIMEOUT(key() != nullptr, patience_ms);
    go_to(QStringLiteral("Type the five lines from the paper"));
    type(key()->text());
    press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY(shown<UnlockPage>());
}

void TestFirstWay::sign_in() { ui::sign_in(*m_frame, QStringLiteral("Nadia"), password); }

void TestFirstWay::take_a_referral()
{
    press(Qt::Key_2, Qt::ControlModifier);
    answer("Referring body", QStringLiteral("local pol"));
    answer("Name (empty: anonymous)", family_name);
    answer("Alias", alias);
    answer("Sex", QStringLiteral("fem"));
    answer("Date of birth", QStringLiteral("3.1999"));
    answer("Suspected form", QStringLiteral("labour"));
}

void TestFirstWay::start_the_intake()
{
    press(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(shown<CasePage>());
}

void TestFirstWay::answer_about_the_person()
{
    answer("Given name", given_name);
    answer("Citizenship", QStringLiteral("nigeria"));
    go_to(QStringLiteral("Unaccompanied minor"));
    type(QStringLiteral("?"));
}

void TestFirstWay::add_a_form_of_exploitation()
{
    press(Qt::Key_X, Qt::AltModifier);
    go_to(QStringLiteral("Add a form of exploitation"));
    press(Qt::Key_Insert);
    QCOMPARE(focused_name(), QStringLiteral("Form of exploitation"));
    answer("Form of exploitation", QStringLiteral("domestic"));
    answer("From", QStringLiteral("2025"));
    answer("Country", QStringLiteral("belg"));
    answer("Place", place);
    answer("What happened", narrative);
}

void TestFirstWay::add_a_phase()
{
    press(Qt::Key_P, Qt::AltModifier);
    go_to(QStringLiteral("Phase"));
    press(Qt::Key_Insert);
    answer("Phase", QStringLiteral("provis"));
    answer("From", QStringLiteral("1.4.2026"));
    answer("Requested by the centre on", QStringLiteral("20.3."));
    answer("Decision", QStringLiteral("gran"));
    answer("Immigration Office decided on", QStringLiteral("1.4."));
    answer("Opinion", QStringLiteral("pos"));
    answer("Magistrate's opinion on", QStringLiteral("30.3.2026"));
}

void TestFirstWay::add_a_document()
{
    go_to(QStringLiteral("Document"));
    press(Qt::Key_Insert);
    answer("Document", QStringLiteral("orange"));
    answer("Issued on", QStringLiteral("2.4."));
    answer("Number", document_number);
}

void TestFirstWay::close_the_accompaniment()
{
    press(Qt::Key_A, Qt::AltModifier);
    answer("Reason for closure", QStringLiteral("left for"));
    answer("Where the person goes", QStringLiteral("own home"));
    go_to(QStringLiteral("Note on the closure"));
    type(closure_note);
    press(Qt::Key_Return);
}

void TestFirstWay::count_it_confidentially()
{
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::AltModifier);
    press(Qt::Key_Up); // from the year that was, which the page proposes, to the one that is
    press(Qt::Key_F, Qt::AltModifier);
    press(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(shown<ConfidentialMark>(), patience_ms);

    go_to(QStringLiteral("Tables of the report"));
    type(QStringLiteral("T3"));
    const ReportTableModel &model = shown<ReportTablePane>()->model();
    QCOMPARE(model.table()->id, QStringLiteral("T3"));
    qint64 counted = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            counted = std::max(counted, model.index(row, column).data(ReportTableModel::ValueRole).toLongLong());
    QCOMPARE(counted, 1);
}

void TestFirstWay::write_the_report()
{
    press(Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(focused_name(), QStringLiteral("Folder for the report"));
    type(report_folder());
    const auto *confirmed = shown<QCheckBox>(QStringLiteral("I want the confidential figures, and keep them safe"));
    QVERIFY(confirmed);
    press(Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(confirmed->isChecked());
    press(Qt::Key_P, Qt::AltModifier);
    const auto written = [this] {
        return QDir(report_folder()).entryList({QStringLiteral("*.pdf"), QStringLiteral("*.xlsx")}, QDir::Files).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(written(), 2, patience_ms);
}

void TestFirstWay::lock_in_the_middle_of_a_name()
{
    press(Qt::Key_2, Qt::ControlModifier);
    go_to(QStringLiteral("Name (empty: anonymous)"));
    type(half_a_name);
    QList<QPointer<QObject>> pages;
    for (Page *page : m_frame->findChildren<Page *>())
        pages << page;
    QVERIFY(!pages.isEmpty());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_frame->is_locked());
    for (const QPointer<QObject> &page : pages)
        QVERIFY(page.isNull());
}

void TestFirstWay::find_the_half_name_again()
{
    press(Qt::Key_2, Qt::ControlModifier);
    go_to(QStringLiteral("Name (empty: anonymous)"));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), half_a_name);
}

void TestFirstWay::find_the_case_by_name()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("okonk"));
    press(Qt::Key_Return);
    QTRY_VERIFY(shown<CasePage>());
    go_to(QStringLiteral("Given name"));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), given_name);
}

void TestFirstWay::compare_with_the_store()
{
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_frame->is_locked());
    const auto lists = CodeLists::load();
    QVERIFY(lists);
    const auto session =
        vault::unlock(vault_folder(), QStringLiteral("Nadia"), password, {*lists, m_clock, vault::DeviceFolder()});
    QVERIFY(session);
    const auto lines = (*session)->store().cases();
    QVERIFY(lines && lines->size() == 1);
    const Case file = (*session)->store().open_case(lines->front().id).value().value;

    QCOMPARE(file.person.family_name, family_name);
    QCOMPARE(file.person.given_name, given_name);
    QCOMPARE(file.person.alias, alias);
    QCOMPARE(file.person.sex, Answer<Code>(Code::of("F")));
    QCOMPARE(file.person.birth_date, Answer<PartialDate>(*PartialDate::of(1999, 3)));
    QCOMPARE(file.person.citizenship, Answer<Code>(Code::of("NG")));
    QCOMPARE(file.person.unaccompanied_minor, Answer<bool>(NoAnswer::Unknown));

    QCOMPARE(file.exploitation.size(), std::size_t(2));
    QCOMPARE(file.main_exploitation()->form, Code::of("LABOUR"));
    const ExploitationEvent &event = file.exploitation[file.exploitation[0].main ? 1 : 0];
    QCOMPARE(event.form, Code::of("LABOUR_DOMESTIC"));
    QCOMPARE(event.from, Answer<PartialDate>(*PartialDate::of(2025)));
    QCOMPARE(event.country, Answer<Code>(Code::of("BE")));
    QCOMPARE(event.place, place);
    QCOMPARE(event.narrative, narrative);

    QCOMPARE(file.phases.size(), std::size_t(1));
    QCOMPARE(file.phases[0].phase, Code::of("P2_PROVISIONAL"));
    QCOMPARE(file.phases[0].spell.from, QDate(2026, 4, 1));
    QCOMPARE(file.phases[0].requested_on, QDate(2026, 3, 20));
    QCOMPARE(file.phases[0].decision, Code::of("GRANTED"));
    QCOMPARE(file.phases[0].decided_on, QDate(2026, 4, 1));
    QCOMPARE(file.phases[0].opinion, Code::of("POSITIVE"));
    QCOMPARE(file.phases[0].opinion_on, QDate(2026, 3, 30));

    QCOMPARE(file.documents.size(), std::size_t(1));
    QCOMPARE(file.documents[0].document, Code::of("AI"));
    QCOMPARE(file.documents[0].validity.from, QDate(2026, 4, 2));
    QCOMPARE(file.documents[0].number, document_number);

    QCOMPARE(file.accompaniments.size(), std::size_t(1));
    QCOMPARE(file.accompaniments[0].referring_body, Code::of("POL_LOCAL"));
    QCOMPARE(file.accompaniments[0].spell.until, m_clock.today());
    QCOMPARE(file.accompaniments[0].closure_reason, Code::of("MOVED_ABROAD"));
    QCOMPARE(file.accompaniments[0].closure_note, closure_note);
}

void TestFirstWay::nothing_readable_is_left_behind()
{
    QVERIFY2(QFile::exists(vault_folder()), "there has been no session to look behind");
    m_frame.reset();
    m_preferences.reset(); // writes its settings
    QCOMPARE(readable(secrets(), m_home), QStringList());
    QVERIFY(QFile::exists(Preferences::own_file()) && Preferences::own_file().startsWith(m_home));
    QVERIFY(vault::DeviceFolder::standard_path().startsWith(m_home) && QDir::tempPath().startsWith(m_home));
    QVERIFY(!QDir(vault::DeviceFolder::standard_path()).isEmpty());
    verify_leaks_are_seen(alias, m_home);
}

void TestFirstWay::the_idle_lock_fires_with_a_dialog_open()
{
    const OpenFrame open;
    open.frame->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(open.frame.get()));
    ui::sign_in(*open.frame, QStringLiteral("Nadia"), vault::nadia_password());

    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(open.frame->findChild<ReportTablePane *>()->isVisible(), patience_ms);
    press(Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(focused_name(), QStringLiteral("Folder for the report"));
    push("Choose the folder for the report");
    const QPointer<QDialog> dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    // The shortest patience that the settings allow is a minute; a test does not sit through it.
    open.frame->findChild<IdleLock *>()->start(std::chrono::milliseconds(50));
    QTRY_VERIFY(open.frame->is_locked());
    QVERIFY(dialog.isNull());
    QVERIFY(open.lock_screen()->isVisible());
    QVERIFY(open.desk.unlock()); // the database is closed: somebody else can open it
}

} // namespace ancora::ui

int main(int argc, char *argv[]) { return ancora::ui::run<ancora::ui::TestFirstWay>(argc, argv); }

#include "test_first_way.moc"
