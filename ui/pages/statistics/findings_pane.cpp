// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/findings_pane.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ancora::ui {

using statistics::QualityFinding;
using statistics::Severity;

namespace {

bool is_red(const QualityFinding &finding)
{
    return finding.severity == Severity::Red;
}

QString red_icon()
{
    return QStringLiteral("warning");
}

QString amber_icon()
{
    return QStringLiteral("information");
}

QString words_for(const CountedReport &counted)
{
    if (counted.report->options.confidential())
        return FindingsPane::tr("Confidential figures are not published; nothing is asked of "
                                "them.");
    if (!counted.prepared->publication)
        return FindingsPane::tr("This report has passed the checks when it was published.");
    const auto &findings = counted.prepared->findings;
    if (std::any_of(findings.begin(), findings.end(), is_red))
        return FindingsPane::tr("While a finding is red, the report is written only when a "
                                "director signs with a reason. Enter leads to what is missing.");
    return findings.empty() ? FindingsPane::tr("Nothing was found.")
                            : FindingsPane::tr("The report may be written. Enter leads to what is "
                                               "missing.");
}

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_words(new QLabel), m_list(new QListWidget)
{
    make_heading(*m_heading);
    m_words->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(1, 1) * fontMetrics().height());
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(fontMetrics().height() / 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_heading);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const auto finding = item->data(Qt::UserRole).toULongLong();
        Q_EMIT finding_chosen(m_findings[finding]);
    });
}

void FindingsPane::show_findings(const CountedReport &counted)
{
    show_findings(counted.prepared->findings, words_for(counted));
}

void FindingsPane::show_findings(std::vector<QualityFinding> findings, const QString &meaning)
{
    m_findings = std::move(findings);
    m_heading->setText(tr("Checks before publication"));
    m_list->setAccessibleName(tr("Findings"));
    m_words->setText(meaning);
    m_list->clear();
    for (const Severity severity : {Severity::Red, Severity::Amber}) {
        for (std::size_t i = 0; i < m_findings.size(); ++i) {
            if (m_findings[i].severity != severity)
                continue;
            const bool red = is_red(m_findings[i]);
            const QString words = red ? tr("Red: %1") : tr("To look at: %1");
            auto *item = new QListWidgetItem(line_icon(red ? red_icon() : amber_icon()),
                                             words.arg(m_findings[i].sentence), m_list);
            item->setData(Qt::UserRole, qulonglong{i});
        }
    }
    m_list->setVisible(!m_findings.empty());
    if (!m_findings.empty())
        m_list->setCurrentRow(0);
}

QString FindingsPane::summary(const std::vector<QualityFinding> &findings)
{
    if (findings.empty())
        return tr("Checks before publication");
    const auto red = std::count_if(findings.begin(), findings.end(), is_red);
    return tr("Checks: %1 red, %2 to look at").arg(red).arg(std::ssize(findings) - red);
}

QString FindingsPane::icon_name(const std::vector<QualityFinding> &findings)
{
    if (findings.empty())
        return QStringLiteral("done");
    return std::any_of(findings.begin(), findings.end(), is_red) ? red_icon() : amber_icon();
}

} // namespace ancora::ui
