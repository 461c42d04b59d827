// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/training.h"
#include "statistics/report_archive.h"
#include "statistics/report_builder.h"
#include "ui/models/report_table_model.h"
#include "ui/pages/statistics/export_panel.h"
#include "ui/pages/statistics/report_chooser.h"
#include "ui/pages/statistics/figure_list.h"
#include "ui/pages/statistics_page.h"
#include "vault/vault_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ancora::ui {

inline constexpr int patience_ms = 600000; ///< a hang ends, a slow computer does not fail

/// The page over invented people, as somebody at the desk sees it.
struct StatisticsDesk
{
    vault::Desk vault;
    std::unique_ptr<vault::Session> session;
    deadlines::Rules rules = deadlines::Rules::load(vault.lists).value();
    std::optional<Context> context;
    QWidget window;
    StatisticsPage *page = nullptr; ///< inside a window, as in the program

    /// Protecting takes its time, and is tested elsewhere: 2025 stands published already, with its
    /// small counts hidden.
    StatisticsDesk()
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
        statistics::Report report = counts();
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
        for (statistics::ReportTable &table : report.tables)
            for (statistics::ReportCell &cell : table.cells)
                if (cell.status == statistics::CellStatus::Shown && cell.value < 5) {
                    cell.status = statistics::CellStatus::Hidden;
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
        counted.earlier = std::make_shared<const statistics::Report>(
            statistics::frozen_report(material->published, options()).value());
        counted.changes = statistics::changes(*counted.earlier, *counted.report);
        Q_EMIT part<ReportWork>()->counted(counted);
    }
    [[nodiscard]] storage::Store &store() const { return session->store(); }
    void open_page()
    {
        context.emplace(
            Context{store(), vault.lists, rules, vault.clock, session.get(), Language::English});
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
    [[nodiscard]] statistics::Report counts() const
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
            const statistics::ReportTable &shown = *model().table();
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

} // namespace ancora::ui
