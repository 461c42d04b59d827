// SPDX-License-Identifier: EUPL-1.2
#include "exchange/training.h"
#include "output/report_csv.h"
#include "output/report_files.h"
#include "statistics/counting.h"
#include "statistics/report_archive.h"
#include "statistics/report_builder.h"
#include "ui/accessibility_walk.h"
#include "ui/models/report_table_model.h"
#include "ui/pages/statistics/export_panel.h"
#include "ui/pages/statistics/report_chooser.h"
#include "ui/pages/statistics/report_export.h"
#include "ui/pages/statistics/standing.h"
#include "ui/pages/statistics/compare_pane.h"
#include "ui/pages/statistics/differences_pane.h"
#include "ui/pages/statistics/figure_list.h"
#include "ui/pages/statistics/findings_pane.h"
#include "ui/pages/statistics_page.h"
#include "ui/widgets/chart_view.h"
#include "vault/vault_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace ancora;
using namespace ancora::ui;
using statistics::CellStatus;
using statistics::Report;
using statistics::ReportTable;

namespace {

constexpr int patience_ms = 600000; ///< a hang ends, a slow computer does not fail

/// The page over invented people, as somebody at the desk sees it.
struct Desk
{
    vault::Desk vault;
    std::unique_ptr<vault::Session> session;
    std::optional<Context> context;
    QWidget window;
    StatisticsPage *page = nullptr; ///< inside a window, as in the program

    /// Protecting takes its time, and is tested elsewhere: 2025 stands published already, with its
    /// small counts hidden.
    Desk()
    {
        session = vault.create().value();
        exchange::TrainingPlan plan;
        plan.first_year = 2024;
        if (!exchange::fill_with_invented_people(store(), plan))
            throw std::runtime_error("no people");
        publish();
        open_page();
    }
    /// A version of 2025 of today's counts, without the protection that takes its time.
    [[nodiscard]] statistics::PreparedReport prepared(int version) const
    {
        Report report = counts();
        Publication publication;
        publication.id = RecordId::create();
        publication.year = 2025;
        publication.scope = QStringLiteral("thb");
        publication.cut_off = QDate(2025, 12, 31);
        publication.threshold = 5;
        publication.method = QStringLiteral("suppression");
        publication.version = version;
        publication.published_at = vault.clock.now();
        publication.figures = statistics::fingerprint(report);
        report.options = options();
        report.options.version = version;
        for (ReportTable &table : report.tables)
            for (statistics::ReportCell &cell : table.cells)
                if (cell.status == CellStatus::Shown && cell.value < 5) {
                    cell.status = CellStatus::Hidden;
                    cell.why = statistics::Why::Small;
                }
        publication.material = statistics::archive(report);
        return {std::move(report), {}, std::move(publication)};
    }
    void publish() const
    {
        if (!store().publish(*prepared(1).publication, QStringLiteral("test")))
            throw std::runtime_error("no publication");
    }
    /// The page shows what version 2 would be: red, because these cases lack the sex.
    void show_red_version_two(const std::vector<FileId> &lack) const
    {
        auto next = std::make_shared<statistics::PreparedReport>(prepared(2));
        statistics::QualityFinding finding;
        finding.severity = statistics::Severity::Red;
        finding.sentence = QStringLiteral("New accompaniments lack the sex.");
        finding.answer = statistics::RequiredAnswer::Sex;
        finding.files = lack;
        next->findings = {finding};
        auto material = std::make_shared<ReportMaterial>(ReportMaterial{
            store().facts().value(), vault.lists, statistics::Definitions::load().value(),
            statistics::QualityRules::load().value(), store().publications().value(), {}, false});
        CountedReport counted;
        counted.material = material;
        counted.prepared = next;
        counted.report = {next, &next->report};
        counted.versions = statistics::versions_of(material->published, options());
        counted.earlier = std::make_shared<const Report>(
            statistics::frozen_report(material->published, options()).value());
        counted.changes = statistics::changes(*counted.earlier, *counted.report);
        Q_EMIT part<ReportWork>()->counted(counted);
    }
    [[nodiscard]] storage::Store &store() const { return session->store(); }
    void open_page()
    {
        context.emplace(
            Context{store(), vault.lists, vault.clock, session.get(), Language::English});
        page = new StatisticsPage(*context);
        if (window.layout() == nullptr)
            new QVBoxLayout(&window);
        window.layout()->addWidget(page);
        window.resize(1280, 800);
        window.show();
        count_again();
    }
    /// As when the page comes to the front.
    void count_again() const
    {
        QSignalSpy shown(page, &StatisticsPage::report_shown);
        page->refresh();
        if (!shown.wait(patience_ms))
            throw std::runtime_error("no report");
    }

    template <class T> [[nodiscard]] T *part() const { return page->findChild<T *>(); }
    [[nodiscard]] QListWidget &tables() const { return *part<QListWidget>(); }
    [[nodiscard]] QTableView &view() const { return *part<QTableView>(); }
    [[nodiscard]] const ReportTableModel &model() const { return *part<ReportTableModel>(); }
    [[nodiscard]] QTreeWidget &list() const
    {
        return *part<FigureList>()->findChild<QTreeWidget *>();
    }

    void choose(const statistics::ReportOptions &options) const
    {
        QSignalSpy shown(page, &StatisticsPage::report_shown);
        part<ReportChooser>()->set_options(options);
        Q_EMIT part<ReportChooser>()->changed();
        QVERIFY(shown.wait(patience_ms));
    }
    void show_table(const QString &id) const
    {
        tables().setCurrentItem(
            tables().findItems(id % QStringLiteral("  "), Qt::MatchStartsWith).value(0));
    }
    [[nodiscard]] statistics::ReportOptions options(int threshold = 5) const
    {
        statistics::ReportOptions options;
        options.year = 2025;
        options.cut_off = QDate(2025, 12, 31);
        options.threshold = threshold;
        return options;
    }
    /// Without its protection, made without the page.
    [[nodiscard]] Report counts() const
    {
        return statistics::build_report(store().facts().value(), vault.lists,
                                        statistics::Definitions::load().value(), options(0), {},
                                        false)
            .value();
    }
    /// What is on the screen, as the CSV would have it.
    [[nodiscard]] QByteArray on_screen() const
    {
        QByteArrayList lines{"table,row,column,value,status"};
        for (int table = 0; table < tables().count() - 2; ++table) {
            tables().setCurrentRow(table);
            const ReportTable &shown = *model().table();
            for (int row = 0; row < model().rowCount(); ++row)
                for (int column = 0; column < model().columnCount(); ++column) {
                    const QModelIndex index = model().index(row, column);
                    if (!index.flags().testFlag(Qt::ItemIsEnabled))
                        continue;
                    const QVariant value = index.data(ReportTableModel::ValueRole);
                    const QString line =
                        QStringLiteral("%1,%2,%3,%4,%5")
                            .arg(shown.id, shown.rows[std::size_t(row)].code,
                                 shown.columns[std::size_t(column)].code, value.toString(),
                                 value.isValid() ? QStringLiteral("shown")
                                                 : QStringLiteral("hidden"));
                    lines << line.toUtf8();
                }
        }
        return lines.join('\n') + '\n';
    }
    /// Exports as CSV, and waits until the page shows how the report stands then.
    void write_csv(const QString &folder) const
    {
        only_csv(prepare_export(folder));
        press_write();
    }
    static void only_csv(const ExportPanel &panel)
    {
        for (QCheckBox *box : panel.findChildren<QCheckBox *>())
            if (box->text().size() <= 4)
                box->setChecked(box->text() == u"CSV");
    }
    void press_write() const
    {
        QSignalSpy shown(page, &StatisticsPage::report_shown);
        QTest::keyClick(button(QStringLiteral("Write")), Qt::Key_Space);
        QVERIFY(shown.wait(patience_ms));
    }
    /// Everything the page and its panels say in labels.
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        return words.join(u'\n');
    }
    /// Of so many people accompanied since 2025 nobody has asked the sex.
    [[nodiscard]] std::vector<FileId> forget_sex(std::size_t people) const
    {
        std::vector<FileId> changed;
        const std::vector<storage::CaseLine> lines = store().cases().value();
        for (const storage::CaseLine &line : lines) {
            if (line.accompanied_from.year() != 2025 || changed.size() == people)
                continue;
            const auto file = store().open_case(line.id).value();
            Person person = file.value.person;
            person.sex = Answer<Code>();
            if (!store().save(line.id, person, file.seen))
                throw std::runtime_error("not saved");
            changed.push_back(line.id);
        }
        return changed;
    }
    [[nodiscard]] QModelIndex
    first_figure(const std::function<bool(const QModelIndex &)> &wanted) const
    {
        for (int row = 0; row < model().rowCount(); ++row)
            for (int column = 0; column < model().columnCount(); ++column)
                if (const QModelIndex index = model().index(row, column); wanted(index))
                    return index;
        return {};
    }
    void press_enter_on(const QModelIndex &index) const
    {
        view().setCurrentIndex(index);
        QTest::keyClick(&view(), Qt::Key_Return);
    }
    [[nodiscard]] ExportPanel &prepare_export(const QString &folder) const
    {
        QTest::keyClick(button(QStringLiteral("Export")), Qt::Key_Space);
        part<ExportPanel>()->set_folder(folder);
        return *part<ExportPanel>();
    }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : page->findChildren<QPushButton *>())
            if (without_mnemonic(one->text()).startsWith(words))
                return one;
        return nullptr;
    }
    [[nodiscard]] storage::Transaction last_act()
    {
        QByteArray last;
        const auto keep = [&last](const storage::JournalEntry &entry) -> Result<void> {
            last = entry.body;
            return {};
        };
        if (!store().journal().read_all(keep))
            throw std::runtime_error("no journal");
        return storage::decode_transaction(last).value();
    }
};

bool is_above_zero(const QModelIndex &index)
{
    return index.data(ReportTableModel::ValueRole).toLongLong() > 0;
}

/// Whatever the model tells about a cell, in any role there is.
QStringList everything_said_about(const ReportTableModel &model, const QModelIndex &index)
{
    QStringList said;
    for (int role = 0; role < Qt::UserRole + 50; ++role)
        if (const QVariant value = model.data(index, role);
            value.canConvert<QString>() && role != Qt::TextAlignmentRole)
            said << value.toString();
    return said;
}

} // namespace

class TestStatisticsPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void starts_with_the_last_full_year_as_it_will_be_published();
    void shows_the_figures_of_the_csv();
    void a_hidden_figure_is_in_no_role_of_its_cell();
    void enter_opens_as_many_lines_as_the_figure_says();
    void a_hidden_figure_opens_only_in_the_confidential_report();
    void a_newer_question_replaces_an_older_one();
    void cancelling_keeps_what_was_there();
    void the_cut_off_day_stays_in_the_year_and_in_the_past();
    void a_published_report_is_written_again_as_it_was();
    void what_has_changed_is_seen_signed_and_published_as_the_next_version();
    void a_signature_is_asked_for_only_while_the_report_is_red();
    void who_may_publish_and_who_may_sign_is_said_in_a_sentence();
    void a_hidden_figure_says_why();
    void protections_stand_side_by_side_and_one_is_chosen();
    void a_comparison_can_be_cancelled();
    void a_chart_with_hidden_figures_says_so();
    void writes_the_report_in_the_language_of_its_reader();
    void confidential_figures_are_confirmed_before_they_are_written();
    void follows_the_language();
    void every_control_has_a_name_and_is_reached_by_tab();
};

void TestStatisticsPage::starts_with_the_last_full_year_as_it_will_be_published()
{
    Desk desk;
    const auto options = desk.part<ReportChooser>()->options();
    QCOMPARE(options.year, 2025);
    QCOMPARE(options.cut_off, QDate(2025, 12, 31));
    QCOMPARE(options.threshold, 5);
    QCOMPARE(desk.tables().count(), 13); // and the certificate, and the checks
}

void TestStatisticsPage::shows_the_figures_of_the_csv()
{
    Desk desk;
    QVERIFY(desk.on_screen().contains(",hidden"));
    desk.choose(desk.options(0));
    QCOMPARE(desk.on_screen(), output::report_csv(desk.counts()));
}

void TestStatisticsPage::a_hidden_figure_is_in_no_role_of_its_cell()
{
    const QString canary = QStringLiteral("71003");
    auto report = std::make_shared<Report>();
    report->options.threshold = 5;
    ReportTable table;
    table.id = QStringLiteral("T3");
    table.rows.resize(1);
    table.columns.resize(1);
    table.cells = {{71003, CellStatus::Hidden}};
    report->tables = {table};
    ReportTableModel model;
    model.show_table(report, 0, Language::English);
    const QModelIndex cell = model.index(0, 0);
    const auto gives_away = [&] {
        QString said = everything_said_about(model, cell).join(u' ');
        return said.remove(u',').remove(u'.').contains(canary);
    };
    QVERIFY(!gives_away());
    QVERIFY(!cell.data(ReportTableModel::ValueRole).isValid());
    QVERIFY(cell.data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("hidden. Fewer than 5")));
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());

    auto open = std::make_shared<Report>(*report);
    open->tables[0].cells[0].status = CellStatus::Shown;
    model.show_table(open, 0, Language::English);
    QVERIFY(gives_away());
}

void TestStatisticsPage::enter_opens_as_many_lines_as_the_figure_says()
{
    Desk desk;
    for (const QString &table :
         {QStringLiteral("T1"), QStringLiteral("T3"), QStringLiteral("T7")}) {
        desk.show_table(table);
        const QModelIndex figure = desk.first_figure(is_above_zero);
        QVERIFY(figure.isValid());
        const int value = figure.data(ReportTableModel::ValueRole).toInt();
        const ReportTable &shown = *desk.model().table();
        const QString place = table % u' ' % shown.rows[std::size_t(figure.row())].code % u' ' %
                              shown.columns[std::size_t(figure.column())].code %
                              QStringLiteral(" 2025");
        desk.press_enter_on(figure);
        QVERIFY(desk.list().isVisible());
        QCOMPARE(desk.list().topLevelItemCount(), value);
        QCOMPARE(desk.last_act().act, storage::Act::ListOpened);
        QCOMPARE(desk.last_act().reason, place);

        QSignalSpy case_opened(desk.page, &Page::open_case);
        QSignalSpy referral_opened(desk.page, &Page::open_referral);
        QTest::keyClick(&desk.list(), Qt::Key_Return);
        QCOMPARE(referral_opened.count(), table == u"T1" ? 1 : 0);
        QCOMPARE(case_opened.count(), table == u"T1" ? 0 : 1);
        QTest::keyClick(&desk.list(), Qt::Key_Escape);
        QVERIFY(desk.view().isVisible());
    }
}

void TestStatisticsPage::a_hidden_figure_opens_only_in_the_confidential_report()
{
    Desk desk;
    desk.show_table(QStringLiteral("T3"));
    const QModelIndex hidden =
        desk.first_figure([&](const QModelIndex &index) { return desk.model().is_hidden(index); });
    QVERIFY(hidden.isValid());
    const int row = hidden.row();
    const int column = hidden.column();
    QSignalSpy refused(desk.page, &Page::failed);
    const QByteArray journal = desk.store().journal().head().chain;
    desk.press_enter_on(hidden);
    QCOMPARE(refused.count(), 1);
    QVERIFY(!desk.list().isVisible());
    QCOMPARE(desk.store().journal().head().chain, journal);

    desk.choose(desk.options(0));
    const QModelIndex open = desk.model().index(row, column);
    QVERIFY(open.data(ReportTableModel::ValueRole).isValid());
    desk.press_enter_on(open);
    QVERIFY(desk.list().isVisible());
    QCOMPARE(desk.list().topLevelItemCount(), open.data(ReportTableModel::ValueRole).toInt());
}

void TestStatisticsPage::a_newer_question_replaces_an_older_one()
{
    Desk desk;
    QSignalSpy shown(desk.page, &StatisticsPage::report_shown);
    ReportChooser &chooser = *desk.part<ReportChooser>();
    for (const int month : {2, 7, 12}) {
        statistics::ReportOptions until = desk.options(0);
        until.cut_off = QDate(2025, month, 1).addMonths(1).addDays(-1);
        chooser.set_options(until);
        Q_EMIT chooser.changed();
    }
    QVERIFY(shown.wait(patience_ms));
    QTRY_VERIFY(!desk.part<ReportWork>()->is_busy());
    QTest::qWait(0);
    QCOMPARE(shown.count(), 1);
    desk.show_table(QStringLiteral("T3"));
    QVERIFY(
        !desk.first_figure([&](const QModelIndex &index) { return desk.model().is_hidden(index); })
             .isValid());
}

void TestStatisticsPage::cancelling_keeps_what_was_there()
{
    Desk desk;
    QSignalSpy shown(desk.page, &StatisticsPage::report_shown);
    QSignalSpy working(desk.page, &Page::working);
    ReportChooser &chooser = *desk.part<ReportChooser>();
    chooser.set_options(desk.options(0));
    Q_EMIT chooser.changed();
    QVERIFY(!working.last().first().toString().isEmpty());
    desk.page->cancel_work();
    QVERIFY(working.last().first().toString().isEmpty());
    QCOMPARE(chooser.options().threshold, 5);
    desk.choose(desk.options(0)); // its answer comes after the one that was given up
    QCOMPARE(shown.count(), 1);
}

void TestStatisticsPage::the_cut_off_day_stays_in_the_year_and_in_the_past()
{
    ReportChooser chooser(QDate(2026, 5, 4));
    chooser.set_first_year(2020);
    auto *year = chooser.findChild<QComboBox *>();
    auto *cut_off = chooser.findChild<QDateEdit *>();
    QCOMPARE(year->count(), 7);
    year->setCurrentIndex(0);
    QCOMPARE(chooser.options().cut_off, QDate(2026, 5, 4));
    cut_off->setDate(QDate(2027, 1, 1));
    QCOMPARE(chooser.options().cut_off, QDate(2026, 5, 4));
    year->setCurrentIndex(6);
    QCOMPARE(chooser.options().year, 2020);
    QCOMPARE(chooser.options().cut_off, QDate(2020, 12, 31));
}

void TestStatisticsPage::a_published_report_is_written_again_as_it_was()
{
    Desk desk;
    const QTemporaryDir folder;
    QVERIFY(desk.words().contains(
        QStringLiteral("Version 1 was published on 3.5.2026. No figure has changed since.")));
    QVERIFY(!desk.button(QStringLiteral("Show the differences"))->isVisible());
    const QByteArray shown = desk.on_screen();
    desk.write_csv(folder.path());
    QCOMPARE(desk.store().publications().value().size(), std::size_t(1));
    QCOMPARE(vault::bytes_of(folder.path())[QStringLiteral("report-2025.csv")], shown);
}

void TestStatisticsPage::what_has_changed_is_seen_signed_and_published_as_the_next_version()
{
    Desk desk;
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
    Desk::only_csv(panel);
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

void TestStatisticsPage::a_signature_is_asked_for_only_while_the_report_is_red()
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

void TestStatisticsPage::who_may_publish_and_who_may_sign_is_said_in_a_sentence()
{
    vault::Desk vault;
    auto session = vault.create().value();
    statistics::PreparedReport fresh;
    fresh.publication.emplace();
    statistics::PreparedReport red = fresh;
    red.findings.emplace_back();
    red.findings[0].severity = statistics::Severity::Red;
    const auto refusals = [&] {
        Context context{session->store(), vault.lists, vault.clock, session.get(),
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

void TestStatisticsPage::a_hidden_figure_says_why()
{
    auto report = std::make_shared<Report>();
    report->options.threshold = 5;
    ReportTable table;
    table.id = QStringLiteral("T3");
    table.rows.resize(2);
    table.columns.resize(2);
    table.rows[1].label.set(Language::English, QStringLiteral("Begging"));
    table.columns[1].label.set(Language::English, QStringLiteral("Women"));
    using statistics::Why;
    table.cells = {{8, CellStatus::Hidden, Why::Protects, (1U << 20) + 3},
                   {9, CellStatus::Hidden, Why::Leading, 0},
                   {2, CellStatus::Hidden, Why::Small, 0},
                   {2, CellStatus::Shown, Why::None, 0}};
    report->tables = {table, table};
    report->tables[1].id = QStringLiteral("T4");
    report->tables[1].cells[3].status = CellStatus::Hidden;
    ReportTableModel model;
    model.show_table(report, 0, Language::English);
    const auto said = [&model](int row, int column, int role) {
        return model.index(row, column).data(role).toString();
    };
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleDescriptionRole),
                           int(ReportTableModel::SentenceRole)}) {
        QVERIFY(said(0, 0, role).contains(
            QStringLiteral("Shown, it would give away: T4, Begging, Women.")));
        QVERIFY(said(0, 1, role).contains(QStringLiteral("Belongs to fewer than 5 people.")));
        QVERIFY(said(1, 0, role).contains(QStringLiteral("Fewer than 5.")));
    }
    QCOMPARE(said(1, 1, Qt::AccessibleDescriptionRole), QString());
    report->tables[1].cells[3].status = CellStatus::Shown;
    QCOMPARE(said(0, 0, Qt::AccessibleDescriptionRole),
             QStringLiteral("Shown, it would give away another figure."));

    Desk desk;
    desk.show_table(QStringLiteral("T3"));
    const QModelIndex hidden =
        desk.first_figure([&](const QModelIndex &index) { return desk.model().is_hidden(index); });
    desk.view().setCurrentIndex(hidden);
    QVERIFY(desk.words().contains(hidden.data(Qt::AccessibleDescriptionRole).toString()));
}

void TestStatisticsPage::protections_stand_side_by_side_and_one_is_chosen()
{
    Desk desk;
    QTest::keyClick(desk.button(QStringLiteral("Compare")), Qt::Key_Space);
    auto *list = desk.part<ComparePane>()->findChild<QTreeWidget *>();
    QPushButton *cancel = desk.button(QStringLiteral("Cancel"));
    QPushButton *use = desk.button(QStringLiteral("Protect the report"));
    QVERIFY(list->isVisible() && cancel->isVisible());
    QVERIFY2(!use->isEnabled(), "nothing is known of it yet");
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(list->topLevelItemCount(), 3);
    const QTreeWidgetItem *suppressed = list->topLevelItem(0);
    QTRY_VERIFY_WITH_TIMEOUT(!suppressed->text(2).isEmpty(), patience_ms);
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(suppressed->text(2).remove(u',').toInt() > 0);
    QVERIFY(use->isEnabled());

    QSignalSpy shown(desk.page, &StatisticsPage::report_shown);
    QTest::keyClick(use, Qt::Key_Space);
    QVERIFY(shown.wait(patience_ms));
    QCOMPARE(desk.part<ReportChooser>()->options().method, statistics::Method::Suppression);
    statistics::ReportOptions rounded = desk.options(0);
    rounded.method = statistics::Method::Rounding;
    desk.choose(rounded);
    QCOMPARE(desk.part<ReportChooser>()->options().method, statistics::Method::Rounding);
}

void TestStatisticsPage::a_comparison_can_be_cancelled()
{
    Desk desk;
    QTest::keyClick(desk.button(QStringLiteral("Compare")), Qt::Key_Space);
    auto *list = desk.part<ComparePane>()->findChild<QTreeWidget *>();
    QPushButton *cancel = desk.button(QStringLiteral("Cancel"));
    QVERIFY(cancel->isVisible());
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(!cancel->isVisible());
    for (int line = 0; line < 3; ++line)
        QCOMPARE(list->topLevelItem(line)->text(1), QStringLiteral("not computed"));
    desk.choose(desk.options(0));
    for (int line = 0; line < 3; ++line)
        QCOMPARE(list->topLevelItem(line)->text(1), QStringLiteral("not computed"));
}

void TestStatisticsPage::a_chart_with_hidden_figures_says_so()
{
    Desk desk;
    const QString says = QStringLiteral("Some of these figures are hidden");
    int with_hidden = 0;
    for (int table = 0; table < desk.tables().count() - 2; ++table) {
        desk.tables().setCurrentRow(table);
        const ReportTable &shown = *desk.model().table();
        bool hidden = false;
        for (std::size_t row = 0; row < shown.rows.size(); ++row)
            for (std::size_t column = 0; column < shown.columns.size(); ++column)
                hidden = hidden || (shown.columns[column].depth == 0 &&
                                    shown.at(row, column).status == CellStatus::Hidden);
        const bool charted = desk.part<ChartView>()->isVisible();
        QCOMPARE(desk.words().contains(says), hidden && charted);
        with_hidden += hidden && charted;
    }
    QVERIFY(with_hidden > 0);
    desk.choose(desk.options(0));
    QVERIFY(!desk.words().contains(says));
}

void TestStatisticsPage::writes_the_report_in_the_language_of_its_reader()
{
    Desk desk;
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

void TestStatisticsPage::confidential_figures_are_confirmed_before_they_are_written()
{
    Desk desk;
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

void TestStatisticsPage::follows_the_language()
{
    Desk desk;
    desk.show_table(QStringLiteral("T3"));
    const Labels title = desk.counts().tables[2].title;
    QVERIFY(desk.tables().currentItem()->text().endsWith(title.in(Language::English)));
    desk.context->language = Language::German;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(desk.page, &change);
    QVERIFY(desk.tables().currentItem()->text().endsWith(title.in(Language::German)));
    QCOMPARE(desk.view().accessibleName(), title.in(Language::German));
}

void TestStatisticsPage::every_control_has_a_name_and_is_reached_by_tab()
{
    Desk desk;
    desk.show_table(QStringLiteral("T3"));
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(controls_out_of_reach(desk.window).join(u'\n'), QString());
    QVERIFY(!desk.part<ChartView>()->accessibleDescription().isEmpty());
    desk.press_enter_on(desk.first_figure(is_above_zero));
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(controls_out_of_reach(desk.window).join(u'\n'), QString());
    const ExportPanel &panel = desk.prepare_export(QDir::tempPath());
    QVERIFY(panel.isVisible());
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(controls_out_of_reach(desk.window).join(u'\n'), QString());
}

QTEST_MAIN(TestStatisticsPage)
#include "test_statistics_page.moc"
