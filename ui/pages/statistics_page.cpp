// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics_page.h"

#include "output/certificate.h"
#include "output/texts.h"
#include "statistics/counting.h"
#include "storage/store.h"
#include "ui/icons.h"
#include "ui/models/report_table_model.h"
#include "ui/pages/case/case_text.h"
#include "ui/pages/statistics/compare_pane.h"
#include "ui/pages/statistics/confidential_mark.h"
#include "ui/pages/statistics/differences_pane.h"
#include "ui/pages/statistics/figure_list.h"
#include "ui/pages/statistics/findings_pane.h"
#include "ui/pages/statistics/hand_over_pane.h"
#include "ui/pages/statistics/report_chooser.h"
#include "ui/pages/statistics/report_export.h"
#include "ui/pages/statistics/report_table_pane.h"
#include "ui/pages/statistics/standing.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

namespace ancora::ui {

using statistics::Report;
using statistics::ReportTable;

StatisticsPage::StatisticsPage(Context &context, QWidget *parent)
    : Page(context, parent), m_work(new ReportWork(this)),
      m_writer(new ReportExport(context, this)),
      m_chooser(new ReportChooser(context.clock.today())), m_compare(new QPushButton),
      m_export(new QPushButton), m_hand_over(new QPushButton),
      m_consolidate(new QPushButton), m_standing(new QLabel), m_differences(new QPushButton),
      m_confidential(new ConfidentialMark), m_tables(new QListWidget), m_right(new QStackedWidget),
      m_nothing(new QLabel), m_table(new ReportTablePane), m_certificate(new QTextBrowser),
      m_findings(new FindingsPane), m_behind(new FigureList(context)),
      m_export_panel(new ExportPanel(context.language)), m_differences_pane(new DifferencesPane),
      m_compare_pane(new ComparePane), m_hand_over_pane(new HandOverPane(context)),
      m_checks_icon(new QLabel), m_checks(new QLabel)
{
    lay_out();
    connect_parts();
    m_texts.add([this] {
        m_compare->setText(tr("&Compare..."));
        m_compare->setAccessibleName(tr("Compare the ways to protect the report"));
        m_export->setText(tr("E&xport..."));
        m_hand_over->setText(tr("Ha&nd over..."));
        m_hand_over->setAccessibleName(tr("Hand over the confidential figures"));
        m_consolidate->setText(tr("Consolid&ate the centres..."));
        m_differences->setText(tr("Show the d&ifferences"));
        m_tables->setAccessibleName(tr("Tables of the report"));
        m_certificate->setAccessibleName(tr("Protection certificate"));
        m_nothing->setText(tr("The figures are being counted."));
    });
}

void StatisticsPage::lay_out()
{
    for (QWidget *part : {static_cast<QWidget *>(m_confidential),
                          static_cast<QWidget *>(m_standing),
                          static_cast<QWidget *>(m_differences)})
        part->hide();
    for (QPushButton *button : {m_compare, m_export, m_hand_over})
        button->setEnabled(false);
    m_standing->setWordWrap(true);
    m_tables->setWordWrap(true);
    m_tables->setIconSize(QSize(1, 1) * fontMetrics().height());
    m_tables->setSpacing(fontMetrics().height() / 8);
    m_tables->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    m_tables->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_checks->setWordWrap(true);
    m_certificate->setOpenLinks(false);
    for (QWidget *part : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_table),
                          static_cast<QWidget *>(m_certificate), static_cast<QWidget *>(m_findings),
                          static_cast<QWidget *>(m_behind), static_cast<QWidget *>(m_export_panel),
                          static_cast<QWidget *>(m_differences_pane),
                          static_cast<QWidget *>(m_compare_pane),
                          static_cast<QWidget *>(m_hand_over_pane)})
        m_right->addWidget(part);

    auto *top = new QHBoxLayout;
    top->addWidget(m_chooser, 1);
    for (QPushButton *button : {m_compare, m_export})
        top->addWidget(button, 0, Qt::AlignBottom);
    auto *standing = new QHBoxLayout;
    standing->addWidget(m_standing, 1);
    standing->addWidget(m_differences);
    auto *left = new QVBoxLayout;
    for (QWidget *part : {static_cast<QWidget *>(m_tables), static_cast<QWidget *>(m_hand_over),
                          static_cast<QWidget *>(m_consolidate)})
        left->addWidget(part);
    auto *middle = new QHBoxLayout;
    middle->addLayout(left);
    middle->addWidget(m_right, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_checks_icon);
    bottom->addWidget(m_checks, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_confidential);
    layout->addLayout(standing);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
}

void StatisticsPage::connect_parts()
{
    connect(m_chooser, &ReportChooser::changed, this, &StatisticsPage::count);
    connect(m_work, &ReportWork::counted, this, &StatisticsPage::show_report);
    connect(m_work, &ReportWork::refused, this, &StatisticsPage::show_refusal);
    connect(m_work, &ReportWork::progressed, this,
            [this](int percent) { Q_EMIT working(tr("Counting the figures"), percent); });
    connect(m_tables, &QListWidget::currentRowChanged, this, &StatisticsPage::show_chosen_table);
    connect(m_tables, &QListWidget::itemActivated, m_right,
            [this] { m_right->currentWidget()->setFocus(); });
    connect(m_table, &ReportTablePane::figure_chosen, this, &StatisticsPage::open_list);
    connect(m_behind, &FigureList::open_case, this, &Page::open_case);
    connect(m_behind, &FigureList::open_referral, this, &Page::open_referral);
    connect(m_findings, &FindingsPane::finding_chosen, this, &StatisticsPage::open_finding);
    connect(m_differences, &QPushButton::clicked, this, &StatisticsPage::show_differences);
    connect(m_differences_pane, &DifferencesPane::figure_wanted, this,
            &StatisticsPage::go_to_figure);
    connect(m_compare, &QPushButton::clicked, this, &StatisticsPage::compare);
    connect(m_compare_pane, &ComparePane::report_chosen, this, &StatisticsPage::take_over);
    connect(m_right, &QStackedWidget::currentChanged, m_compare_pane, &ComparePane::give_up);
    for (const SidePane *pane : {static_cast<SidePane *>(m_behind),
                                 static_cast<SidePane *>(m_differences_pane),
                                 static_cast<SidePane *>(m_compare_pane),
                                 static_cast<SidePane *>(m_hand_over_pane)})
        connect(pane, &SidePane::closed, this, &StatisticsPage::back_to_tables);
    connect(m_export, &QPushButton::clicked, this, &StatisticsPage::prepare_export);
    connect(m_export_panel, &ExportPanel::write_wanted, this, &StatisticsPage::write);
    connect(m_export_panel, &ExportPanel::closed, this, &StatisticsPage::back_to_tables);
    connect(m_hand_over, &QPushButton::clicked, this, &StatisticsPage::prepare_hand_over);
    connect(m_hand_over_pane, &HandOverPane::working, this,
            [this](const QString &what) { Q_EMIT working(what, -1); });
    connect(m_hand_over_pane, &HandOverPane::refused, this, &Page::failed);
    connect(m_hand_over_pane, &HandOverPane::handed_over, this, &Page::done);
    connect(m_hand_over_pane, &HandOverPane::handed_over, this, &StatisticsPage::back_to_tables);
    connect(m_consolidate, &QPushButton::clicked, this, &StatisticsPage::consolidation_wanted);
    connect(m_writer, &ReportExport::refused, this, &Page::failed);
    connect(m_writer, &ReportExport::written, this, [this](const QString &folder, int files) {
        Q_EMIT done(tr("The report is in %1 (%n file(s)).", nullptr, files)
                        .arg(QDir::toNativeSeparators(folder)));
    });
    // What has been written now stands published.
    connect(m_writer, &ReportExport::finished, this, &StatisticsPage::refresh);
}

void StatisticsPage::focusInEvent(QFocusEvent *)
{
    // No focus proxy: Tab would jump to it from the last control, past everything above it.
    m_tables->setFocus();
}

void StatisticsPage::refresh()
{
    auto material = read_material(context());
    if (!material)
        return show_refusal(material.error());
    m_material = std::move(*material);
    m_hand_over->setEnabled(true);
    m_chooser->set_first_year(first_year(*m_material).value_or(context().clock.today().year()));
    count();
}

void StatisticsPage::count()
{
    if (!m_material)
        return;
    Q_EMIT working(tr("Counting the figures"), -1);
    statistics::ReportOptions options = m_chooser->options();
    // A published year is not protected in a second way.
    if (const auto method = statistics::published_method(m_material->published, options.year))
        options.method = *method;
    m_chooser->set_options(options);
    if (is_handing_over())
        look_at_hand_over();
    m_work->count(m_material, options);
}

/// What was compared is what is shown, and what is written.
void StatisticsPage::take_over(const CountedReport &counted)
{
    cancel_work();
    m_chooser->set_options(counted.report->options);
    show_report(counted);
    back_to_tables();
}

void StatisticsPage::cancel_work()
{
    m_hand_over_pane->give_up();
    if (!m_work->is_busy())
        return;
    m_work->give_up();
    Q_EMIT working({}, -1);
    if (m_counted.report)
        m_chooser->set_options(m_counted.report->options);
    else
        m_nothing->setText(tr("The figures have not been counted."));
}

void StatisticsPage::show_report(const CountedReport &counted)
{
    Q_EMIT working({}, -1);
    m_counted = counted;
    m_export->setEnabled(!m_writer->is_busy());
    m_compare->setEnabled(!counted.report->options.confidential());
    m_confidential->setVisible(counted.report->options.confidential());
    list_tables();
    show_checks();
    show_standing();
    Q_EMIT report_shown();
}

void StatisticsPage::show_refusal(const Error &error)
{
    Q_EMIT working({}, -1);
    m_counted = {};
    m_export->setEnabled(false);
    // Another protection may be possible.
    m_compare->setEnabled(m_material && !m_chooser->options().confidential());
    m_confidential->hide();
    show_standing();
    const QSignalBlocker quiet(m_tables);
    m_tables->clear();
    m_nothing->setText(error.text);
    if (!is_handing_over())
        m_right->setCurrentWidget(m_nothing);
    show_checks();
    Q_EMIT failed(error);
}

void StatisticsPage::list_tables()
{
    {
        const QSignalBlocker quiet(m_tables);
        const int chosen = std::max(0, m_tables->currentRow());
        m_tables->clear();
        for (const ReportTable &table : m_counted.report->tables)
            m_tables->addItem(table.id % QStringLiteral("  ") % table.title.in(context().language));
        m_tables->addItem(tr("Protection certificate"));
        const auto &findings = m_counted.prepared->findings;
        m_tables->addItem(new QListWidgetItem(line_icon(FindingsPane::icon_name(findings)),
                                              FindingsPane::summary(findings)));
        m_tables->setCurrentRow(std::min(chosen, m_tables->count() - 1));
    }
    if (!is_handing_over())
        show_chosen_table();
}

void StatisticsPage::show_chosen_table()
{
    const auto row = static_cast<std::size_t>(m_tables->currentRow());
    const std::size_t tables = m_counted.report->tables.size();
    if (row == tables)
        return show_certificate();
    if (row > tables) {
        m_findings->show_findings(m_counted);
        return m_right->setCurrentWidget(m_findings);
    }
    m_table->show_table(m_counted.report, row, context().language);
    m_right->setCurrentWidget(m_table);
}

void StatisticsPage::show_certificate()
{
    const auto texts = output::Texts::load(context().language);
    if (!texts)
        return Q_EMIT failed(texts.error());
    m_certificate->setHtml(output::certificate_html(*m_counted.report, *texts));
    m_right->setCurrentWidget(m_certificate);
}

void StatisticsPage::show_checks()
{
    // A report of which a check fails does not come into being, so that there is nothing else to
    // say here.
    m_checks_icon->setVisible(m_counted.report != nullptr);
    m_checks->setVisible(m_counted.report != nullptr);
    if (!m_counted.report)
        return;
    const int size = fontMetrics().height();
    m_checks_icon->setPixmap(
        line_icon(QStringLiteral("done")).pixmap(QSize(size, size), devicePixelRatioF()));
    QStringList sentences;
    for (const statistics::Check &check : m_counted.report->checks)
        sentences << check.sentence.in(context().language);
    const output::CellCounts cells = output::count_cells(*m_counted.report);
    m_checks->setText(tr("All %n check(s) hold: %1", nullptr, static_cast<int>(sentences.size()))
                          .arg(sentences.value(0) % QStringLiteral(" ...  ")) %
                      tr("Shown: %1 figures. Hidden: %2.").arg(cells.shown).arg(cells.hidden) %
                      in_charge());
    m_checks->setToolTip(sentences.join(u'\n'));
}

QString StatisticsPage::in_charge() const
{
    // A small count like others: only where nothing is hidden.
    if (!m_counted.report->options.confidential())
        return {};
    return QStringLiteral("  ") % tr("In the charge of the accompanied persons, in no table: %1.").arg(in_words(m_counted.dependants));
}

void StatisticsPage::show_standing()
{
    const QString words = m_counted.report ? standing_of(m_counted) : QString();
    m_standing->setText(words);
    m_standing->setVisible(!words.isEmpty());
    m_differences->setVisible(!m_counted.changes.empty());
}

void StatisticsPage::open_list(const QModelIndex &figure)
{
    if (m_table->model().is_hidden(figure))
        return Q_EMIT failed({Error::Kind::Refused,
                              tr("This figure will be hidden, so its list stays closed. The "
                                 "confidential figures open it."),
                              {}});
    if (const auto filled = fill_list(figure); !filled)
        return Q_EMIT failed(filled.error());
    open_pane(m_behind);
}

Result<void> StatisticsPage::fill_list(const QModelIndex &figure)
{
    const ReportMaterial &material = *m_counted.material;
    const Report &report = *m_counted.report;
    const ReportTable &table = *m_table->model().table();
    const QString row = table.rows[static_cast<std::size_t>(figure.row())].code;
    const QString column = table.columns[static_cast<std::size_t>(figure.column())].code;
    ANCORA_TAKE(const auto files,
                statistics::members(material.facts, material.lists, material.definitions, report,
                                    table.id, row, column));
    ANCORA_TRY(context().store.record_act(
        storage::Act::ListOpened,
        QStringLiteral("%1 %2 %3 %4").arg(table.id, row, column).arg(report.options.year)));
    return m_behind->show_files(table.id % QStringLiteral("  ") % m_table->model().place(figure),
                                FigureList::kind_of(material.definitions, table.id), files,
                                report.options.year);
}

void StatisticsPage::open_finding(const statistics::QualityFinding &finding)
{
    if (!finding.answer)
        return go_to_figure(finding.table, finding.row, finding.column);
    if (const auto filled = list_finding(finding); !filled)
        return Q_EMIT failed(filled.error());
    open_pane(m_behind);
}

Result<void> StatisticsPage::list_finding(const statistics::QualityFinding &finding)
{
    const int year = m_counted.report->options.year;
    ANCORA_TRY(context().store.record_act(
        storage::Act::ListOpened,
        QStringLiteral("missing answer=%1 %2").arg(static_cast<int>(*finding.answer)).arg(year)));
    return m_behind->show_files(finding.sentence, FigureList::kind_of(*finding.answer), finding.files, year);
}

void StatisticsPage::go_to_figure(const QString &table, const QString &row, const QString &column)
{
    const auto &tables = m_counted.report->tables;
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (tables[i].id == table)
            m_tables->setCurrentRow(static_cast<int>(i));
    back_to_tables();
    m_table->select(row, column);
}

void StatisticsPage::show_differences()
{
    m_differences_pane->show_changes(m_counted, context().language);
    open_pane(m_differences_pane);
}

void StatisticsPage::compare()
{
    cancel_work(); // with what is on the screen, not with what is asked for meanwhile
    open_pane(m_compare_pane);
    m_compare_pane->compare(m_material, m_chooser->options(), m_counted);
}

void StatisticsPage::prepare_export()
{
    m_export_panel->prepare(
        offer_of(m_counted, m_writer->require_right(*m_counted.prepared)));
    open_pane(m_export_panel);
}

void StatisticsPage::prepare_hand_over()
{
    look_at_hand_over();
    open_pane(m_hand_over_pane);
}

void StatisticsPage::look_at_hand_over()
{
    m_hand_over_pane->prepare(m_material, m_chooser->options());
}

bool StatisticsPage::is_handing_over() const
{
    return m_right->currentWidget() == m_hand_over_pane;
}

void StatisticsPage::write(const ExportOrder &order)
{
    back_to_tables();
    m_writer->write(m_counted, order);
    m_export->setEnabled(false);
    Q_EMIT working(tr("Writing the report"), -1);
}

void StatisticsPage::open_pane(QWidget *pane)
{
    m_right->setCurrentWidget(pane);
    pane->setFocus();
}

void StatisticsPage::back_to_tables()
{
    if (m_counted.report)
        show_chosen_table();
    else
        m_right->setCurrentWidget(m_nothing);
    m_right->currentWidget()->setFocus();
}

void StatisticsPage::retranslate()
{
    m_texts.refresh();
    if (!m_counted.report)
        return;
    const QWidget *open = m_right->currentWidget();
    list_tables();
    show_checks();
    show_standing();
    if (open == m_export_panel)
        prepare_export();
    else if (open == m_differences_pane)
        show_differences();
    else if (open == m_compare_pane)
        compare();
}

} // namespace ancora::ui
