// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/compare_pane.h"

#include "statistics/loss.h"
#include "ui/pages/statistics/method_name.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

namespace ancora::ui {

using statistics::all_methods;
using statistics::Method;

namespace {

enum Column { Protection, Shown, Hidden, RowsLost, Deviation, Totals };
enum Role { MethodRole = Qt::UserRole, WhyNotRole };
constexpr int whole = 100; // percent

} // namespace

ComparePane::ComparePane(QWidget *parent)
    : SidePane(parent), m_work(new ReportWork(this)), m_list(new QTreeWidget),
      m_why_not(new QLabel), m_progress(new QProgressBar), m_cancel(new QPushButton),
      m_use(new QPushButton)
{
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_why_not->setWordWrap(true);
    m_progress->setRange(0, whole * static_cast<int>(all_methods.size()));
    auto *line = new QWidget;
    auto *buttons = new QHBoxLayout(line);
    buttons->setContentsMargins({});
    buttons->addWidget(m_use);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    add(m_list, 1);
    add(m_why_not);
    add(line);

    connect(m_work, &ReportWork::counted, this, &ComparePane::take);
    connect(m_work, &ReportWork::refused, this, &ComparePane::show_error);
    connect(m_work, &ReportWork::progressed, this, &ComparePane::show_progress);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ComparePane::allow_choosing);
    connect(m_list, &QTreeWidget::itemActivated, this, &ComparePane::choose);
    connect(m_use, &QPushButton::clicked, this, &ComparePane::choose);
    connect(m_cancel, &QPushButton::clicked, this, &ComparePane::give_up);
    m_texts.add([this] {
        m_list->setAccessibleName(tr("Ways to protect the report"));
        m_progress->setAccessibleName(tr("Progress of the comparison"));
        m_cancel->setText(tr("Cancel"));
        m_cancel->setAccessibleName(tr("Cancel the comparison"));
        m_use->setText(tr("Protect the report &this way"));
        m_list->setHeaderLabels({tr("Protection"), tr("Shown"), tr("Hidden"), tr("Rows lost"),
                                 tr("Farthest from the count"), tr("Main totals")});
    });
}

void ComparePane::compare(std::shared_ptr<const ReportMaterial> material,
                          const statistics::ReportOptions &options, const CountedReport &counted)
{
    m_work->give_up();
    m_material = std::move(material);
    m_options = options;
    m_finest.reset();
    m_known.clear();
    if (counted.report)
        m_known[options.method] = counted;
    list_methods();
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        part->show();
    // What the three are measured by: the same figures with nothing hidden.
    m_next = 0;
    show_progress(0);
    statistics::ReportOptions confidential = options;
    confidential.threshold = 0;
    m_work->count(m_material, confidential);
}

void ComparePane::list_methods()
{
    set_heading(tr("Ways to protect the report %1").arg(m_options.year));
    m_list->clear();
    for (const Method method : all_methods) {
        const bool chosen = method == m_options.method;
        const QString name = method_name(method);
        auto *line = new QTreeWidgetItem(m_list, {chosen ? tr("%1 (chosen)").arg(name) : name});
        line->setData(Protection, MethodRole, static_cast<int>(method));
        line->setText(Shown, tr("not computed"));
        for (int column = Shown; column <= Totals; ++column)
            line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (chosen)
            m_list->setCurrentItem(line);
    }
}

void ComparePane::give_up()
{
    m_work->give_up();
    stop();
}

QTreeWidgetItem *ComparePane::line_of(Method method) const
{
    int line = 0;
    while (method_of(*m_list->topLevelItem(line)) != method)
        ++line;
    return m_list->topLevelItem(line);
}

void ComparePane::take(const CountedReport &counted)
{
    if (m_finest) {
        m_known[all_methods[*m_next]] = counted;
        show_loss(counted);
        return go_on();
    }
    m_finest = counted.report;
    for (const auto &[method, known] : m_known)
        show_loss(known);
    go_on();
}

void ComparePane::show_progress(int percent)
{
    if (m_next)
        m_progress->setValue(whole * static_cast<int>(*m_next) + percent);
}

void ComparePane::show_loss(const CountedReport &counted)
{
    const statistics::Loss loss = statistics::loss_of(*m_finest, *counted.report);
    QTreeWidgetItem *line = line_of(counted.report->options.method);
    const QLocale locale;
    line->setText(Shown, locale.toString(loss.shown));
    line->setText(Hidden, locale.toString(loss.hidden));
    line->setText(RowsLost, locale.toString(loss.rows_lost));
    line->setText(Deviation, locale.toString(qlonglong{loss.max_deviation}));
    const auto tables = static_cast<int>(m_finest->tables.size());
    line->setText(Totals, loss.kept_totals == tables
                              ? tr("all shown")
                              : tr("%1 of %2 shown").arg(loss.kept_totals).arg(tables));
}

void ComparePane::show_error(const Error &error)
{
    if (!m_finest) { // the counts themselves do not come into being
        m_why_not->setText(error.text);
        return stop();
    }
    QTreeWidgetItem *line = line_of(all_methods[*m_next]);
    line->setText(Shown, tr("not available"));
    line->setData(Protection, WhyNotRole, error.text);
    line->setToolTip(Shown, error.text);
    go_on();
}

bool ComparePane::is_settled(Method method) const
{
    return m_known.contains(method) ||
           !line_of(method)->data(Protection, WhyNotRole).toString().isEmpty();
}

/// To the next that nothing is known of.
void ComparePane::go_on()
{
    allow_choosing();
    while (*m_next < all_methods.size() && is_settled(all_methods[*m_next]))
        ++*m_next;
    if (*m_next == all_methods.size())
        return stop();
    show_progress(0);
    line_of(all_methods[*m_next])->setText(Shown, tr("being computed"));
    statistics::ReportOptions options = m_options;
    options.method = all_methods[*m_next];
    m_work->count(m_material, options);
}

void ComparePane::stop()
{
    if (m_next && *m_next < all_methods.size())
        line_of(all_methods[*m_next])->setText(Shown, tr("not computed"));
    m_next.reset();
    m_progress->hide();
    m_cancel->hide();
}

Method ComparePane::method_of(const QTreeWidgetItem &line)
{
    return static_cast<Method>(line.data(Protection, MethodRole).toInt());
}

void ComparePane::allow_choosing()
{
    const QTreeWidgetItem *line = m_list->currentItem();
    m_use->setEnabled(line && m_known.contains(method_of(*line)));
    m_why_not->setText(line ? line->data(Protection, WhyNotRole).toString() : QString());
}

void ComparePane::choose()
{
    if (!m_use->isEnabled())
        return;
    const CountedReport chosen = m_known.at(method_of(*m_list->currentItem()));
    give_up();
    Q_EMIT report_chosen(chosen);
}

} // namespace ancora::ui
