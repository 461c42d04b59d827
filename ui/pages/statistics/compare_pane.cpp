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
#include <array>

namespace ancora::ui {

using statistics::Method;

namespace {

constexpr std::array methods{Method::Suppression, Method::Collapsing, Method::Rounding};

enum Column { Protection, Shown, Hidden, RowsLost, Deviation, Totals };
enum Role { MethodRole = Qt::UserRole, AvailableRole, WhyNotRole };

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
    m_progress->setRange(0, static_cast<int>(methods.size()));
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

    connect(m_work, &ReportWork::counted, this, &ComparePane::show_loss);
    connect(m_work, &ReportWork::refused, this, &ComparePane::show_error);
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

void ComparePane::compare(const CountedReport &counted)
{
    m_counted = counted;
    m_finest.reset();
    set_heading(tr("Ways to protect the report %1").arg(counted.report->options.year));
    m_list->clear();
    for (const Method method : methods) {
        const bool chosen = method == counted.report->options.method;
        const QString name = method_name(method);
        auto *line = new QTreeWidgetItem(m_list, {chosen ? tr("%1 (chosen)").arg(name) : name});
        line->setData(Protection, MethodRole, static_cast<int>(method));
        line->setText(Shown, tr("not computed"));
        for (int column = Shown; column <= Totals; ++column)
            line->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (chosen)
            m_list->setCurrentItem(line);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        part->show();
    m_progress->setValue(0);
    // What the three are measured by: the same figures with nothing hidden.
    m_next = 0;
    statistics::ReportOptions options = counted.report->options;
    options.threshold = 0;
    m_work->count(counted.material, options);
}

void ComparePane::give_up()
{
    m_work->give_up();
    stop();
}

QTreeWidgetItem *ComparePane::line_of(Method method) const
{
    int line = 0;
    while (m_list->topLevelItem(line)->data(Protection, MethodRole) != static_cast<int>(method))
        ++line;
    return m_list->topLevelItem(line);
}

void ComparePane::start(std::size_t method)
{
    m_next = method;
    m_progress->setValue(static_cast<int>(method));
    line_of(methods[method])->setText(Shown, tr("being computed"));
    statistics::ReportOptions options = m_counted.report->options;
    options.method = methods[method];
    m_work->count(m_counted.material, options);
}

void ComparePane::show_loss(const CountedReport &counted)
{
    if (!m_finest) {
        m_finest = counted.report;
        return start(0);
    }
    const statistics::Loss loss = statistics::loss_of(*m_finest, *counted.report);
    QTreeWidgetItem *line = line_of(methods[*m_next]);
    const QLocale locale;
    line->setText(Shown, locale.toString(loss.shown));
    line->setText(Hidden, locale.toString(loss.hidden));
    line->setText(RowsLost, locale.toString(loss.rows_lost));
    line->setText(Deviation, locale.toString(qlonglong{loss.max_deviation}));
    const auto tables = static_cast<int>(m_finest->tables.size());
    line->setText(Totals, loss.kept_totals == tables
                              ? tr("all shown")
                              : tr("%1 of %2 shown").arg(loss.kept_totals).arg(tables));
    line->setData(Protection, AvailableRole, true);
    go_on();
}

void ComparePane::show_error(const Error &error)
{
    QTreeWidgetItem *line = line_of(methods[*m_next]);
    line->setText(Shown, tr("not available"));
    line->setData(Protection, WhyNotRole, error.text);
    line->setToolTip(Shown, error.text);
    go_on();
}

void ComparePane::go_on()
{
    allow_choosing();
    if (*m_next + 1 < methods.size())
        return start(*m_next + 1);
    stop();
}

void ComparePane::stop()
{
    if (m_next) {
        QTreeWidgetItem *line = line_of(methods[*m_next]);
        const bool open = !line->data(Protection, AvailableRole).toBool() &&
                          line->data(Protection, WhyNotRole).toString().isEmpty();
        if (open)
            line->setText(Shown, tr("not computed"));
    }
    m_next.reset();
    m_progress->hide();
    m_cancel->hide();
}

void ComparePane::allow_choosing()
{
    const QTreeWidgetItem *line = m_list->currentItem();
    m_use->setEnabled(line && line->data(Protection, AvailableRole).toBool());
    m_why_not->setText(line ? line->data(Protection, WhyNotRole).toString() : QString());
}

void ComparePane::choose()
{
    if (!m_use->isEnabled())
        return;
    const Method method =
        static_cast<Method>(m_list->currentItem()->data(Protection, MethodRole).toInt());
    give_up();
    Q_EMIT method_chosen(method);
}

} // namespace ancora::ui
