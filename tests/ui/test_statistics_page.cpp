// SPDX-License-Identifier: EUPL-1.2
#include "output/report_csv.h"
#include "output/report_files.h"
#include "ui/accessibility_walk.h"
#include "ui/pages/statistics/compare_pane.h"
#include "ui/statistics_desk.h"
#include "ui/widgets/chart_view.h"

#include <QComboBox>
#include <QDateEdit>

using namespace ancora;
using namespace ancora::ui;
using statistics::CellStatus;
using statistics::Report;
using statistics::ReportTable;

namespace {

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
    void a_hidden_figure_says_why();
    void protections_stand_side_by_side_and_one_is_chosen();
    void a_published_year_keeps_its_protection_and_says_why();
    void a_comparison_can_be_cancelled();
    void a_chart_with_hidden_figures_says_so();
    void follows_the_language();
    void every_control_has_a_name_and_is_reached_by_tab();
};

void TestStatisticsPage::starts_with_the_last_full_year_as_it_will_be_published()
{
    StatisticsDesk desk;
    const auto options = desk.part<ReportChooser>()->options();
    QCOMPARE(options.year, 2025);
    QCOMPARE(options.cut_off, QDate(2025, 12, 31));
    QCOMPARE(options.threshold, 5);
    QCOMPARE(desk.tables().count(), 14); // and the certificate, and the checks
}

void TestStatisticsPage::shows_the_figures_of_the_csv()
{
    StatisticsDesk desk;
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
    StatisticsDesk desk;
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
    StatisticsDesk desk;
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
    StatisticsDesk desk;
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
    StatisticsDesk desk;
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

    StatisticsDesk desk;
    desk.show_table(QStringLiteral("T3"));
    const QModelIndex hidden =
        desk.first_figure([&](const QModelIndex &index) { return desk.model().is_hidden(index); });
    desk.view().setCurrentIndex(hidden);
    QVERIFY(desk.words().contains(hidden.data(Qt::AccessibleDescriptionRole).toString()));
}

void TestStatisticsPage::protections_stand_side_by_side_and_one_is_chosen()
{
    StatisticsDesk desk;
    statistics::ReportOptions rounded = desk.options();
    rounded.year = 2024;
    rounded.cut_off = QDate(2024, 12, 31);
    rounded.method = statistics::Method::Rounding;
    desk.choose(rounded);
    const QByteArray figures = desk.on_screen();
    QVERIFY(!figures.contains(",hidden"));
    QTest::keyClick(desk.button(QStringLiteral("Compare")), Qt::Key_Space);
    auto *list = desk.part<ComparePane>()->findChild<QTreeWidget *>();
    QPushButton *cancel = desk.button(QStringLiteral("Cancel"));
    QPushButton *use = desk.button(QStringLiteral("Protect the report"));
    QVERIFY(list->isVisible() && cancel->isVisible());
    QCOMPARE(controls_without_name(desk.window).join(u'\n'), QString());
    QCOMPARE(list->topLevelItemCount(), 3);
    const QTreeWidgetItem *as_shown = list->topLevelItem(2);
    QTRY_VERIFY_WITH_TIMEOUT(!as_shown->text(2).isEmpty(), patience_ms);
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(as_shown->text(2), QStringLiteral("0"));
    QVERIFY(as_shown->text(4).toInt() > 0);
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY2(!use->isEnabled(), "nothing is known of it");
    list->setCurrentItem(list->topLevelItem(2));
    QVERIFY(use->isEnabled());

    QSignalSpy shown(desk.page, &StatisticsPage::report_shown);
    QTest::keyClick(use, Qt::Key_Space);
    QCOMPARE(shown.count(), 1);
    QVERIFY(desk.view().isVisible());
    QCOMPARE(desk.on_screen(), figures);
    QCOMPARE(desk.part<ReportChooser>()->options().method, statistics::Method::Rounding);
    QVERIFY(desk.words().contains(QStringLiteral("Every count is less than")));
}

void TestStatisticsPage::a_published_year_keeps_its_protection_and_says_why()
{
    StatisticsDesk desk;
    statistics::ReportOptions rounded = desk.options();
    rounded.method = statistics::Method::Rounding;
    desk.choose(rounded);
    QCOMPARE(desk.part<ReportChooser>()->options().method, statistics::Method::Suppression);
    QTest::keyClick(desk.button(QStringLiteral("Compare")), Qt::Key_Space);
    auto *list = desk.part<ComparePane>()->findChild<QTreeWidget *>();
    QPushButton *cancel = desk.button(QStringLiteral("Cancel"));
    QTRY_VERIFY_WITH_TIMEOUT(!cancel->isVisible(), patience_ms);
    QVERIFY(list->topLevelItem(0)->text(2).remove(u',').toInt() > 0);
    for (int line : {1, 2}) {
        QCOMPARE(list->topLevelItem(line)->text(1), QStringLiteral("not available"));
        list->setCurrentItem(list->topLevelItem(line));
        QVERIFY(desk.words().contains(QStringLiteral("published with another protection")));
        QVERIFY(!desk.button(QStringLiteral("Protect the report"))->isEnabled());
    }
}

void TestStatisticsPage::a_comparison_can_be_cancelled()
{
    StatisticsDesk desk;
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
    StatisticsDesk desk;
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

void TestStatisticsPage::follows_the_language()
{
    StatisticsDesk desk;
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
    StatisticsDesk desk;
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
