// SPDX-License-Identifier: EUPL-1.2
#include "ui/accessibility_walk.h"
#include "ui/pages/statistics/differences_pane.h"
#include "ui/pages/statistics/findings_pane.h"
#include "ui/pages/statistics/report_export.h"
#include "ui/pages/statistics/standing.h"
#include "ui/statistics_desk.h"

#include <QComboBox>

using namespace ancora;
using namespace ancora::ui;

class TestStatisticsPublishing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_published_report_is_written_again_as_it_was();
    void what_has_changed_is_seen_signed_and_published_as_the_next_version();
    void a_signature_is_asked_for_only_while_the_report_is_red();
    void who_may_publish_and_who_may_sign_is_said_in_a_sentence();
    void writes_the_report_in_the_language_of_its_reader();
    void confidential_figures_are_confirmed_before_they_are_written();
};

void TestStatisticsPublishing::a_published_report_is_written_again_as_it_was()
{
    StatisticsDesk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.words().contains(
        QStringLiteral("Version 1 was published on 3.5.2026. No figure has changed since.")));
    QVERIFY(!desk.button(QStringLiteral("Show the differences"))->isVisible());
    const QByteArray shown = desk.on_screen();
    desk.write_csv(folder.path());
    QCOMPARE(desk.store().publications().value().size(), std::size_t(1));
    QCOMPARE(vault::bytes_of(folder.path())[QStringLiteral("report-2025.csv")], shown);
}

void TestStatisticsPublishing::what_has_changed_is_seen_signed_and_published_as_the_next_version()
{
    StatisticsDesk desk;
    const QTemporaryDir first;
    const QTemporaryDir second;
    desk.write_csv(first.path());
    const std::vector<FileId> lacking = desk.forget_sex(4);
    desk.show_red_version_two(lacking);
    QVERIFY(desk.words().contains(QStringLiteral("have changed since.")));

    QTest::keyClick(desk.button(QStringLiteral("Show the differences")), Qt::Key_Space);
    const auto *changes = desk.part<DifferencesPane>()->findChild<QTreeWidget *>();
    QVERIFY(changes->isVisible() && changes->topLevelItemCount() > 0);
    for (int line = 0; line < changes->topLevelItemCount(); ++line) {
        const QTreeWidgetItem *item = changes->topLevelItem(line);
        QVERIFY(item->text(3) != item->text(4) || item->text(3) == u"hidden");
    }
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());

    desk.tables().setCurrentRow(desk.tables().count() - 1);
    auto *findings = desk.part<FindingsPane>()->findChild<QListWidget *>();
    const auto lack = findings->findItems(QStringLiteral("lack the sex"), Qt::MatchContains);
    QCOMPARE(lack.size(), 1);
    QVERIFY(lack[0]->text().startsWith(QStringLiteral("Red: ")) && !lack[0]->icon().isNull());
    findings->setCurrentItem(lack[0]);
    QTest::keyClick(findings, Qt::Key_Return);
    QVERIFY(desk.list().isVisible());
    QCOMPARE(desk.list().topLevelItemCount(), 4);
    QCOMPARE(desk.last_act().act, storage::Act::ListOpened);

    const QByteArray shown = desk.on_screen();
    ExportPanel &panel = desk.prepare_export(second.path());
    StatisticsDesk::only_csv(panel);
    QPushButton *write = desk.button(QStringLiteral("Write"));
    QVERIFY(!write->isEnabled());
    const QString reason = QStringLiteral("Files were lost in the move");
    panel.findChild<QLineEdit *>(QStringLiteral("reason"))->setText(reason);
    QVERIFY(write->isEnabled());
    desk.press_write();
    const auto published = desk.store().publications().value();
    QCOMPARE(published.size(), std::size_t(2));
    QCOMPARE(published[1].version, 2);
    QCOMPARE(published[1].signed_reason, reason);
    QCOMPARE(desk.last_act().act, storage::Act::Report);
    auto files = vault::bytes_of(second.path());
    QCOMPARE(files[QStringLiteral("report-2025.csv")], shown);
    QVERIFY(files[QStringLiteral("certificate-2025.json")].contains(reason.toUtf8()));
    QVERIFY(desk.words().contains(QStringLiteral("Version 2 was published on 3.5.2026.")));

    auto *versions =
        desk.prepare_export(second.path()).findChild<QComboBox *>(QStringLiteral("version"));
    QCOMPARE(versions->count(), 2);
    versions->setCurrentIndex(1);
    desk.press_write();
    QCOMPARE(vault::bytes_of(second.path()), vault::bytes_of(first.path()));
}

void TestStatisticsPublishing::a_signature_is_asked_for_only_while_the_report_is_red()
{
    statistics::PreparedReport prepared;
    prepared.report.options.year = 2025;
    prepared.publication.emplace();
    CountedReport counted;
    ExportPanel panel(Language::English);
    panel.show();
    panel.set_folder(QDir::tempPath());
    auto *reason = panel.findChild<QLineEdit *>(QStringLiteral("reason"));
    const auto may_write = [&panel] {
        for (const QPushButton *button : panel.findChildren<QPushButton *>())
            if (without_mnemonic(button->text()).startsWith(QStringLiteral("Write")))
                return button->isEnabled();
        return false;
    };
    const auto offer = [&](const Result<void> &right) {
        counted.prepared = std::make_shared<const statistics::PreparedReport>(prepared);
        counted.report = {counted.prepared, &counted.prepared->report};
        panel.prepare(offer_of(counted, right));
    };
    offer({});
    QVERIFY(!reason->isVisible() && may_write());
    prepared.findings.emplace_back();
    offer({});
    QVERIFY2(!reason->isVisible() && may_write(), "amber is no red");
    prepared.findings[0].severity = statistics::Severity::Red;
    offer({});
    QVERIFY(reason->isVisible() && !may_write());
    reason->setText(QStringLiteral("  "));
    QVERIFY(!may_write());
    reason->setText(QStringLiteral("Lost in the move"));
    QVERIFY(may_write());
    offer(fail(Error::Kind::Refused, QStringLiteral("Not you.")));
    QVERIFY(!reason->isVisible() && !may_write());
    const auto labels = panel.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == u"Not you."; }));
}

void TestStatisticsPublishing::who_may_publish_and_who_may_sign_is_said_in_a_sentence()
{
    vault::Desk vault;
    const auto rules = deadlines::Rules::load(vault.lists).value();
    auto session = vault.create().value();
    statistics::PreparedReport fresh;
    fresh.publication.emplace();
    statistics::PreparedReport red = fresh;
    red.findings.emplace_back();
    red.findings[0].severity = statistics::Severity::Red;
    const auto refusals = [&] {
        Context context{session->store(), vault.lists, rules, vault.clock, session.get(),
                        Language::English};
        const ReportExport writer(context);
        QStringList said;
        for (const auto *one : {&fresh, &red}) {
            const auto right = writer.require_right(*one);
            said << (right ? QString() : right.error().text);
        }
        return said;
    };
    QCOMPARE(refusals(), QStringList({QString(), QString()}));
    const QString no_signing =
        QStringLiteral("Only a director may sign for a report with red findings.");
    const QString no_publishing =
        QStringLiteral("With this sign-in reports may be read, but not published.");
    QVERIFY(session->add_person({QStringLiteral("Karim"), vault::karim_password()},
                                vault::Role::Worker));
    QVERIFY(session->add_person({QStringLiteral("Lena"), vault::karim_password()},
                                vault::Role::ReadOnly));
    session.reset();
    session = vault.unlock(QStringLiteral("Karim"), vault::karim_password()).value();
    QCOMPARE(refusals(), QStringList({QString(), no_signing}));
    session.reset();
    session = vault.unlock(QStringLiteral("Lena"), vault::karim_password()).value();
    QCOMPARE(refusals(), QStringList({no_publishing, no_publishing}));
}

void TestStatisticsPublishing::writes_the_report_in_the_language_of_its_reader()
{
    StatisticsDesk desk;
    const QTemporaryDir folder;
    ExportPanel &panel = desk.prepare_export(folder.path());
    for (QCheckBox *format : panel.findChildren<QCheckBox *>())
        format->setChecked(format->text() == u"CSV" || format->text() == u"JSON");
    for (QComboBox *language : panel.findChildren<QComboBox *>())
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
    QSignalSpy done(desk.page, &Page::done);
    QTest::keyClick(desk.button(QStringLiteral("Write")), Qt::Key_Space);
    QVERIFY(done.wait(patience_ms));
    QCOMPARE(desk.last_act().act, storage::Act::Report);
    QVERIFY(done.last().first().toString().contains(QDir::toNativeSeparators(folder.path())));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("report-2025.csv"))));
    QFile json(folder.filePath(QStringLiteral("report-2025.json")));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("report-2025.pdf"))));
}

void TestStatisticsPublishing::confidential_figures_are_confirmed_before_they_are_written()
{
    StatisticsDesk desk;
    desk.choose(desk.options(0));
    const QTemporaryDir folder;
    ExportPanel &panel = desk.prepare_export(folder.path());
    QPushButton *write = desk.button(QStringLiteral("Write"));
    QVERIFY(!write->isEnabled());
    for (QCheckBox *box : panel.findChildren<QCheckBox *>())
        box->setChecked(box->text() == u"CSV" ||
                        without_mnemonic(box->text()).startsWith(QStringLiteral("I want")));
    QVERIFY(write->isEnabled());
    QSignalSpy done(desk.page, &Page::done);
    QTest::keyClick(write, Qt::Key_Space);
    QVERIFY(done.wait(patience_ms));
    QCOMPARE(desk.last_act().act, storage::Act::ConfidentialReport);
    QCOMPARE(desk.store().publications().value().size(), std::size_t(1)); // no more than before
    QTRY_VERIFY_WITH_TIMEOUT(desk.button(QStringLiteral("Export"))->isEnabled(), patience_ms);
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("report-2025-confidential.csv"))));
    QVERIFY(desk.prepare_export(folder.path()).isVisible());
    QVERIFY2(!write->isEnabled(), "one confirmation is for one report");
}

QTEST_MAIN(TestStatisticsPublishing)
#include "test_statistics_publishing.moc"
