// SPDX-License-Identifier: EUPL-1.2
//
// Whoever adds the centres up, at a window without a vault: real keys and packages, and the command
// line beside it.
#include "cli/cli_fixture.h"
#include "exchange/key_files.h"
#include "output/hand_over.h"
#include "statistics/small_report.h"
#include "ui/accessibility_walk.h"
#include "ui/frame_fixture.h"
#include "ui/pages/consolidation/centres_details.h"
#include "ui/pages/consolidation/key_pair_form.h"
#include "ui/pages/consolidation/packages_form.h"
#include "ui/pages/consolidation/path_list.h"
#include "ui/pages/consolidation_page.h"
#include "ui/pages/folder_field.h"
#include "ui/pages/statistics/export_panel.h"
#include "ui/pages/statistics/findings_pane.h"
#include "ui/pages/statistics/report_chooser.h"
#include "ui/pages/statistics_page.h"
#include "ui/widgets/password_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace ancora;
using namespace ancora::ui;
using cli_test::bytes_of;
using cli_test::Ended;
using cli_test::write_file;

namespace {

constexpr int patience_ms = 600000; ///< a hang ends, a slow computer does not fail
const QDate today(2026, 5, 3);
const statistics::ReportOptions of_2019{2019, statistics::Scope::Trafficking, QDate(2019, 12, 31)};

statistics::ReportOptions confidential_2019()
{
    statistics::ReportOptions options = of_2019;
    options.threshold = 0;
    return options;
}

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience_ms));
}

/// By the beginning of what stands on it; only what can be seen.
QPushButton *button(const QWidget &window, const QString &words)
{
    for (QPushButton *one : window.findChildren<QPushButton *>())
        if (one->isVisible() && without_mnemonic(one->text()).startsWith(words))
            return one;
    return nullptr;
}

void press(const QWidget &window, const QString &words)
{
    QPushButton *one = button(window, words);
    QVERIFY2(one != nullptr && one->isEnabled(), qPrintable(words));
    QTest::keyClick(one, Qt::Key_Space);
}

/// The page in a window of its own, three invented centres, and the command line on the same
/// computer.
struct ReceivingDesk
{
    cli_test::Computer computer;
    QWidget window;
    ConsolidationPage *page = new ConsolidationPage(today);

    ReceivingDesk()
    {
        make_key(QStringLiteral("key"));
        make_package(QStringLiteral("north"), 1, 4);
        make_package(QStringLiteral("south"), 2, 2);
        make_package(QStringLiteral("west"), 3, 1);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1280, 800);
        show(window);
        page->setFocus();
    }
    [[nodiscard]] QString path(const QString &name) const { return computer.path(name); }
    void make_key(const QString &name) const
    {
        QString password = computer.password();
        if (!exchange::make_recipient(path(name), Secret::take(password), vault::least_cost()))
            throw std::runtime_error("no key");
    }
    /// What a centre of so many invented people hands over.
    void make_package(const QString &name, unsigned number, int people) const
    {
        Facts facts = statistics::facts_of_three_years(people, number);
        // Nobody has asked what was done to this one, so that the gate is red.
        statistics::add_case(facts, statistics::day(2019, 5, 6)).form = no_code;
        const QByteArray recipient =
            exchange::load_public_key(path(QStringLiteral("key.pub"))).value();
        const auto package = output::seal_figures({facts,
                                                   statistics::code_lists(),
                                                   statistics::definitions(),
                                                   of_2019,
                                                   {},
                                                   name,
                                                   Uuid::from_parts(1, 2, number)},
                                                  recipient, crypto::SignKeys::create());
        write_file(path(name), package.value());
    }

    template <class T> [[nodiscard]] T *part() const { return page->findChild<T *>(); }
    [[nodiscard]] PathList *list(const char *name) const
    {
        return page->findChild<PathList *>(QLatin1String(name));
    }
    [[nodiscard]] QString message() const
    {
        return page->findChild<QLabel *>(QStringLiteral("message"))->text();
    }
    void type_password(const QString &password) const
    {
        part<PackagesForm>()->findChild<PasswordField *>()->set_text(password);
    }
    void fill(const statistics::ReportOptions &options, const QStringList &packages) const
    {
        part<PackagesForm>()->set_key_file(path(QStringLiteral("key")));
        type_password(computer.password());
        for (const QString &package : packages)
            list("packages")->add(path(package));
        part<ReportChooser>()->set_options(options);
    }
    void fill(const statistics::ReportOptions &options) const
    {
        fill(options, {QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("west")});
    }
    /// Presses it, and waits until nothing runs any more.
    void do_it(const QString &words) const
    {
        press(window, words);
        QTRY_VERIFY_WITH_TIMEOUT(button(window, QStringLiteral("Cancel")) == nullptr, patience_ms);
    }
    void open() const { do_it(QStringLiteral("Open the packages")); }
    [[nodiscard]] bool is_open() const { return part<ExportPanel>()->isVisible(); }
    void choose_folder(const QString &name) const
    {
        part<ExportPanel>()->set_folder(path(name));
        for (QCheckBox *box : part<ExportPanel>()->findChildren<QCheckBox *>())
            if (box->isVisible())
                box->setChecked(box->text().size() > 4 || box->text() == u"CSV");
    }
    /// The same on the command line.
    [[nodiscard]] Ended consolidate(const QStringList &options) const
    {
        return computer.run(
            QStringList{QStringLiteral("consolidate"), path(QStringLiteral("key")),
                        path(QStringLiteral("north")), path(QStringLiteral("south")),
                        path(QStringLiteral("west")), QStringLiteral("--year=2019"),
                        QStringLiteral("--password-file"), path(QStringLiteral("password")),
                        QStringLiteral("--format=csv")} +
            options);
    }
};

} // namespace

class TestConsolidationPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_lock_screen_leads_to_it_and_locking_takes_it_away();
    void the_statistics_page_leads_to_it_and_back();
    void a_key_pair_is_made_for_its_owner_alone();
    void packages_become_the_figures_of_the_command_line();
    void what_does_not_fit_is_one_sentence_that_names_the_file();
    void a_red_gate_needs_a_reason();
    void cancelled_nothing_is_written();
    void going_back_forgets_what_was_opened();
    void every_control_has_a_name_and_is_reached_by_tab();
};

void TestConsolidationPage::the_lock_screen_leads_to_it_and_locking_takes_it_away()
{
    const QTemporaryDir place;
    Preferences preferences(place.filePath(QStringLiteral("settings.ini")));
    preferences.set_language(Language::English);
    const FixedClock clock(QDateTime({2026, 5, 3}, {14, 10}, Qt::UTC));
    Frame frame(preferences, clock, vault::DeviceFolder(place.filePath(QStringLiteral("device"))));
    frame.expect({});
    show(frame);
    press(frame, QStringLiteral("Consolidate"));
    QVERIFY(frame.findChild<ConsolidationPage *>()->isVisible());
    QCOMPARE(controls_without_name(frame).join(u'\n'), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(frame.findChild<ConsolidationPage *>() == nullptr);
    QVERIFY(frame.findChild<UnlockPage *>()->isVisible());

    press(frame, QStringLiteral("Consolidate"));
    frame.hide_or_return();
    QVERIFY(!frame.findChild<ConsolidationPage *>()->isVisible());
    frame.lock();
    QVERIFY(frame.findChild<ConsolidationPage *>() == nullptr);
    QVERIFY(frame.is_hidden_from_view());
    frame.hide_or_return();
    QVERIFY(frame.findChild<UnlockPage *>()->isVisible());
}

void TestConsolidationPage::the_statistics_page_leads_to_it_and_back()
{
    OpenFrame open;
    open.sign_in();
    QTRY_VERIFY_WITH_TIMEOUT(!open.frame->is_locked(), patience_ms);
    Workplace &workplace = *open.frame->workplace();
    workplace.show_place(Workplace::Place::Statistics);
    press(workplace, QStringLiteral("Consolidate"));
    auto *page = workplace.findChild<ConsolidationPage *>();
    QVERIFY(page->isVisible());
    page->findChild<PathList *>()->add(QStringLiteral("/tmp/north"));
    workplace.show_place(Workplace::Place::Today);
    QVERIFY(!page->isVisible());
    workplace.show_place(Workplace::Place::Statistics);
    press(workplace, QStringLiteral("Consolidate"));
    QCOMPARE(page->findChild<PathList *>()->paths(), QStringList{QStringLiteral("/tmp/north")});
    press(*page, QStringLiteral("Back"));
    QVERIFY(workplace.findChild<StatisticsPage *>()->isVisible());
    QTRY_VERIFY(workplace.findChild<ConsolidationPage *>() == nullptr);
}

void TestConsolidationPage::a_key_pair_is_made_for_its_owner_alone()
{
    const ReceivingDesk desk;
    press(desk.window, QStringLiteral("Create a key pair"));
    const auto &form = *desk.part<KeyPairForm>();
    const auto words = [&form] {
        QStringList all;
        for (const QLabel *label : form.findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    };
    const QString file = desk.path(QStringLiteral("mine"));
    form.findChild<FolderField *>()->set_folder(file);
    for (PasswordField *password : form.findChildren<PasswordField *>())
        password->set_text(QStringLiteral("short"));
    press(form, QStringLiteral("Create the key pair"));
    QVERIFY2(!QFileInfo::exists(file), "the password is too weak");

    for (PasswordField *password : form.findChildren<PasswordField *>())
        password->set_text(desk.computer.password());
    press(form, QStringLiteral("Create the key pair"));
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(file + QStringLiteral(".pub")), patience_ms);
    const QByteArray key = exchange::load_public_key(file + QStringLiteral(".pub")).value();
    QVERIFY(words().contains(exchange::fingerprint_of(key)));
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(exchange::is_protected_key(file).value());

    const QByteArray before = bytes_of(file);
    for (PasswordField *password : form.findChildren<PasswordField *>())
        password->set_text(desk.computer.password());
    press(form, QStringLiteral("Create the key pair"));
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(file + QStringLiteral(": The file exists already")),
                             patience_ms);
    QCOMPARE(bytes_of(file), before);

    QTest::keyClick(button(form, QStringLiteral("Back")), Qt::Key_Escape);
    QCOMPARE(desk.part<PackagesForm>()->key_file(), file);
    QVERIFY(desk.part<PackagesForm>()->findChild<PasswordField *>()->isVisible());
}

void TestConsolidationPage::packages_become_the_figures_of_the_command_line()
{
    const ReceivingDesk desk;
    desk.fill(confidential_2019());
    desk.open();
    QVERIFY2(desk.is_open(), qPrintable(desk.message()));
    const auto &origins = *desk.part<CentresDetails>()->findChild<QTreeWidget *>();
    QCOMPARE(origins.topLevelItemCount(), 3);
    desk.choose_folder(QStringLiteral("by-window"));
    desk.do_it(QStringLiteral("Write the report"));

    const Ended ended = desk.consolidate({QStringLiteral("--confidential"), QStringLiteral("--out"),
                                          desk.path(QStringLiteral("by-cli"))});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    for (int line = 0; line < 3; ++line) {
        const QString said =
            QStringLiteral("%1, signed with %2")
                .arg(origins.topLevelItem(line)->text(0), origins.topLevelItem(line)->text(1));
        QVERIFY2(ended.err.contains(said), qPrintable(said));
    }
    const QString written =
        desk.part<CentresDetails>()->findChild<QLabel *>(QStringLiteral("written"))->text();
    for (const char *name :
         {"report-2019-confidential.csv", "certificate-2019-confidential.json"}) {
        const QString file = u'/' % QLatin1String(name);
        QVERIFY(written.contains(QLatin1String(name)));
        QCOMPARE(bytes_of(desk.path(QStringLiteral("by-window")) + file),
                 bytes_of(desk.path(QStringLiteral("by-cli")) + file));
    }
    QVERIFY(desk.message().contains(QStringLiteral("2 file")));
}

void TestConsolidationPage::what_does_not_fit_is_one_sentence_that_names_the_file()
{
    const ReceivingDesk desk;
    const auto refused = [&desk](const QString &file, const QString &words) {
        desk.type_password(desk.computer.password());
        desk.open();
        if (desk.is_open() || !desk.message().contains(file) || !desk.message().contains(words))
            qWarning("%s", qPrintable(desk.message()));
        return !desk.is_open() && desk.message().contains(file) && desk.message().contains(words);
    };
    desk.fill(confidential_2019(), {QStringLiteral("north")});
    write_file(desk.path(QStringLiteral("given")), "a letter");
    desk.list("packages")->add(desk.path(QStringLiteral("given")));
    QVERIFY(refused(desk.path(QStringLiteral("given")), QStringLiteral("not a package")));
    write_file(desk.path(QStringLiteral("given")),
               bytes_of(desk.path(QStringLiteral("south"))).chopped(9));
    QVERIFY(refused(desk.path(QStringLiteral("given")), QStringLiteral("damaged")));
    write_file(desk.path(QStringLiteral("given")), bytes_of(desk.path(QStringLiteral("north"))));
    QVERIFY(refused(desk.path(QStringLiteral("given")), QStringLiteral("same centre")));
    QFile::remove(desk.path(QStringLiteral("given")));
    QVERIFY(refused(desk.path(QStringLiteral("given")), QStringLiteral("no such file")));
    write_file(desk.path(QStringLiteral("given")), bytes_of(desk.path(QStringLiteral("south"))));

    desk.make_key(QStringLiteral("other"));
    desk.part<PackagesForm>()->set_key_file(desk.path(QStringLiteral("other")));
    QVERIFY(refused(desk.path(QStringLiteral("north")), QStringLiteral("another recipient")));
    desk.part<PackagesForm>()->set_key_file(desk.path(QStringLiteral("north")));
    QVERIFY(refused(desk.path(QStringLiteral("north")), QStringLiteral("not the private key")));
    desk.part<PackagesForm>()->set_key_file(desk.path(QStringLiteral("key")));
    desk.type_password(QStringLiteral("not this one"));
    desk.open();
    QVERIFY(!desk.is_open() && desk.message().contains(QStringLiteral("password")));

    QDir().mkpath(desk.path(QStringLiteral("empty")));
    desk.list("published")->add(desk.path(QStringLiteral("empty")));
    QVERIFY(refused(desk.path(QStringLiteral("empty")), QStringLiteral("no published report")));
    desk.list("published")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(desk.list("published")->paths(), QStringList());
    statistics::ReportOptions other_year = confidential_2019();
    other_year.year = 2018;
    other_year.cut_off = QDate(2018, 12, 31);
    desk.part<ReportChooser>()->set_options(other_year);
    QVERIFY(refused(desk.path(QStringLiteral("north")), QStringLiteral("2018")));

    desk.part<ReportChooser>()->set_options(
        confidential_2019()); // the control: nothing else was wrong
    desk.type_password(desk.computer.password());
    desk.open();
    QVERIFY(desk.is_open());
}

void TestConsolidationPage::a_red_gate_needs_a_reason()
{
    const ReceivingDesk desk;
    desk.fill(of_2019);
    desk.open();
    QVERIFY2(desk.is_open(), qPrintable(desk.message()));
    const auto &findings = *desk.part<FindingsPane>()->findChild<QListWidget *>();
    QVERIFY(findings.isVisible() && findings.item(0)->text().startsWith(QStringLiteral("Red: ")));
    desk.choose_folder(QStringLiteral("by-window"));
    QVERIFY(!button(desk.window, QStringLiteral("Write the report"))->isEnabled());
    const QString reason = QStringLiteral("Files were lost in the move");
    desk.part<ExportPanel>()->findChild<QLineEdit *>(QStringLiteral("reason"))->setText(reason);
    desk.do_it(QStringLiteral("Write the report"));

    const QString out = desk.path(QStringLiteral("by-window"));
    QVERIFY(bytes_of(out + QStringLiteral("/certificate-2019.json")).contains(reason.toUtf8()));
    QVERIFY(bytes_of(out + QStringLiteral("/report-2019.csv")).contains(",hidden"));
    QVERIFY(!bytes_of(out + QStringLiteral("/report-2019.csv"))
                 .contains(QByteArrayLiteral(",1,shown")));
    // The command line stops at the same sentence.
    const Ended stopped =
        desk.consolidate({QStringLiteral("--out"), desk.path(QStringLiteral("by-cli"))});
    QCOMPARE(stopped.status, 1);
    QVERIFY(stopped.err.contains(findings.item(0)->text().mid(QStringLiteral("Red: ").size())));
}

void TestConsolidationPage::cancelled_nothing_is_written()
{
    const ReceivingDesk desk;
    desk.fill(of_2019);
    press(desk.window, QStringLiteral("Open the packages"));
    QCOMPARE(QApplication::focusWidget(), button(desk.window, QStringLiteral("Cancel")));
    press(desk.window, QStringLiteral("Cancel"));
    QVERIFY(desk.message().contains(QStringLiteral("Cancelled")));
    QVERIFY(!desk.is_open());

    desk.type_password(desk.computer.password());
    desk.open();
    desk.choose_folder(QStringLiteral("never"));
    desk.part<ExportPanel>()
        ->findChild<QLineEdit *>(QStringLiteral("reason"))
        ->setText(QStringLiteral("a test"));
    press(desk.window, QStringLiteral("Write the report"));
    QVERIFY(!desk.part<ExportPanel>()->isEnabled());
    press(desk.window, QStringLiteral("Cancel"));
    QVERIFY(desk.message().contains(QStringLiteral("Cancelled")));
    QVERIFY(desk.part<ExportPanel>()->isEnabled());

    // The control: with nothing to protect, something is written.
    QTest::keyClick(button(desk.window, QStringLiteral("Back")), Qt::Key_Escape);
    desk.part<ReportChooser>()->set_options(confidential_2019());
    desk.type_password(desk.computer.password());
    desk.open();
    desk.choose_folder(QStringLiteral("then"));
    desk.do_it(QStringLiteral("Write the report"));
    QVERIFY(QFileInfo::exists(desk.path(QStringLiteral("then/report-2019-confidential.csv"))));
    QVERIFY(!QFileInfo::exists(desk.path(QStringLiteral("never"))));
}

void TestConsolidationPage::going_back_forgets_what_was_opened()
{
    const ReceivingDesk desk;
    desk.fill(confidential_2019());
    QVERIFY(!desk.part<PackagesForm>()->findChild<PasswordField *>()->text().isEmpty());
    desk.open();
    QVERIFY(desk.is_open());
    QVERIFY(desk.part<PackagesForm>()->findChild<PasswordField *>()->text().isEmpty());
    QVERIFY(desk.part<CentresDetails>()->findChild<QTreeWidget *>()->topLevelItemCount() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!desk.is_open());
    QCOMPARE(desk.part<CentresDetails>()->findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    QCOMPARE(desk.list("packages")->paths().size(), 3);
}

void TestConsolidationPage::every_control_has_a_name_and_is_reached_by_tab()
{
    ReceivingDesk desk;
    desk.fill(of_2019);
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(controls_out_of_reach(desk.window).join(u'\n'), QString());
    QTest::keyClick(&desk.window, Qt::Key_G, Qt::AltModifier);
    QVERIFY(desk.list("packages")->findChild<QListWidget *>()->hasFocus());
    desk.open();
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(controls_out_of_reach(desk.window).join(u'\n'), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    press(desk.window, QStringLiteral("Create a key pair"));
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(controls_out_of_reach(desk.window).join(u'\n'), QString());
}

QTEST_MAIN(TestConsolidationPage)
#include "test_consolidation_page.moc"
