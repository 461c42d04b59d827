// SPDX-License-Identifier: EUPL-1.2
#include "exchange/training.h"
#include "open_store.h"
#include "output/report_csv.h"
#include "output/report_files.h"
#include "statistics/counting.h"
#include "statistics/report_builder.h"
#include "ui/accessibility_walk.h"
#include "ui/models/report_table_model.h"
#include "ui/pages/statistics/export_panel.h"
#include "ui/pages/statistics/report_chooser.h"
#include "ui/pages/statistics_page.h"
#include "ui/widgets/chart_view.h"

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

/// The page over invented people, as somebody at the desk sees it.
struct Desk
{
    OpenStore open;
    Context context{open.store(), open.lists(), open.clock(), nullptr, Language::English};
    QWidget window;
    StatisticsPage *page = nullptr; ///< inside a window, as in the program

    Desk()
    {
        exchange::TrainingPlan plan;
        plan.first_year = 2024;
        if (!exchange::fill_with_invented_people(open.store(), plan))
            throw std::runtime_error("no people");
        page = new StatisticsPage(context);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1280, 800);
        window.show();
        QSignalSpy shown(page, &StatisticsPage::report_shown);
        page->refresh();
        if (!shown.wait(60000))
            throw std::runtime_error("no report");
    }

    template <class T> [[nodiscard]] T *part() const { return page->findChild<T *>(); }
    [[nodiscard]] QListWidget &tables() const { return *part<QListWidget>(); }
    [[nodiscard]] QTableView &view() const { return *part<QTableView>(); }
    [[nodiscard]] const ReportTableModel &model() const { return *part<ReportTableModel>(); }
    [[nodiscard]] QTreeWidget &list() const { return *part<QTreeWidget>(); }

    void choose(const statistics::ReportOptions &options) const
    {
        QSignalSpy shown(page, &StatisticsPage::report_shown);
        part<ReportChooser>()->set_options(options);
        Q_EMIT part<ReportChooser>()->changed();
        QVERIFY(shown.wait(60000));
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
    /// The same report made without the page.
    [[nodiscard]] Report report(int threshold = 5)
    {
        return statistics::build_report(open.store().facts().value(), open.lists(),
                                        statistics::Definitions::load().value(), options(threshold),
                                        {}, false)
            .value();
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
        if (!open.store().journal().read_all(keep))
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
    QCOMPARE(desk.tables().count(), 12); // and the certificate
}

void TestStatisticsPage::shows_the_figures_of_the_csv()
{
    Desk desk;
    for (const int threshold : {5, 0}) {
        desk.choose(desk.options(threshold));
        QByteArrayList on_screen{"table,row,column,value,status"};
        for (int table = 0; table < desk.tables().count() - 1; ++table) {
            desk.tables().setCurrentRow(table);
            const ReportTable &shown = *desk.model().table();
            for (int row = 0; row < desk.model().rowCount(); ++row)
                for (int column = 0; column < desk.model().columnCount(); ++column) {
                    const QModelIndex index = desk.model().index(row, column);
                    if (!index.flags().testFlag(Qt::ItemIsEnabled))
                        continue;
                    const QVariant value = index.data(ReportTableModel::ValueRole);
                    const QString line =
                        QStringLiteral("%1,%2,%3,%4,%5")
                            .arg(shown.id, shown.rows[std::size_t(row)].code,
                                 shown.columns[std::size_t(column)].code, value.toString(),
                                 value.isValid() ? QStringLiteral("shown")
                                                 : QStringLiteral("hidden"));
                    on_screen << line.toUtf8();
                }
        }
        QCOMPARE(on_screen.join('\n') + '\n', output::report_csv(desk.report(threshold)));
    }
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
                .contains(QStringLiteral("hidden: fewer than 5")));
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
    const QByteArray journal = desk.open.store().journal().head().chain;
    desk.press_enter_on(hidden);
    QCOMPARE(refused.count(), 1);
    QVERIFY(!desk.list().isVisible());
    QCOMPARE(desk.open.store().journal().head().chain, journal);

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
    for (const int threshold : {3, 10, 0}) {
        chooser.set_options(desk.options(threshold));
        Q_EMIT chooser.changed();
    }
    QVERIFY(shown.wait(60000));
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
    desk.choose(desk.options(10)); // its answer comes after the one that was given up
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

void TestStatisticsPage::writes_the_report_in_the_language_of_its_reader()
{
    Desk desk;
    const QTemporaryDir folder;
    ExportPanel &panel = desk.prepare_export(folder.path());
    for (QCheckBox *format : panel.findChildren<QCheckBox *>())
        format->setChecked(format->text() == u"CSV" || format->text() == u"JSON");
    auto *language = panel.findChild<QComboBox *>();
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    QSignalSpy done(desk.page, &Page::done);
    QTest::keyClick(desk.button(QStringLiteral("Write")), Qt::Key_Space);
    QCOMPARE(desk.last_act().act, storage::Act::Report);
    QVERIFY(done.wait(60000));
    QVERIFY(done.last().first().toString().contains(QDir::toNativeSeparators(folder.path())));
    QFile csv(folder.filePath(QStringLiteral("report-2025.csv")));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll(), output::report_csv(desk.report()));
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
    QCOMPARE(desk.last_act().act, storage::Act::ConfidentialReport);
    QVERIFY(done.wait(60000));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("report-2025-confidential.csv"))));
    QVERIFY(desk.prepare_export(folder.path()).isVisible());
    QVERIFY2(!write->isEnabled(), "one confirmation is for one report");
}

void TestStatisticsPage::follows_the_language()
{
    Desk desk;
    desk.show_table(QStringLiteral("T3"));
    const Labels title = desk.report().tables[2].title;
    QVERIFY(desk.tables().currentItem()->text().endsWith(title.in(Language::English)));
    desk.context.language = Language::German;
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
