// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/consolidation/centres_details.h"

#include "ui/pages/statistics/findings_pane.h"
#include "ui/widgets/training_band.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ancora::ui {

namespace {

constexpr int most_lines_in_sight = 5;

} // namespace

CentresDetails::CentresDetails(QWidget *parent)
    : QWidget(parent), m_training(new TrainingBand), m_origins(new QTreeWidget),
      m_transfers(new QLabel), m_findings(new FindingsPane), m_files(new QLabel)
{
    m_origins->setRootIsDecorated(false);
    m_origins->setAllColumnsShowFocus(true);
    m_origins->setTextElideMode(Qt::ElideMiddle);
    m_origins->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (QLabel *words : {m_transfers, m_files})
        words->setWordWrap(true);
    m_files->setObjectName(QStringLiteral("written"));
    m_files->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_training), static_cast<QWidget *>(m_files),
                          static_cast<QWidget *>(m_origins), static_cast<QWidget *>(m_transfers),
                          static_cast<QWidget *>(m_findings)})
        layout->addWidget(part);
    m_texts.add([this] {
        m_origins->setAccessibleName(tr("Packages and who has signed them"));
        m_origins->setHeaderLabels({tr("Centre"), tr("Signed with the key"), tr("Package")});
    });
}

void CentresDetails::show_centres(const OpenedForReport &opened)
{
    m_opened = opened;
    m_files->hide();
    fill();
}

void CentresDetails::fill()
{
    m_origins->clear();
    for (const output::PackageOrigin &origin : m_opened.centres->origins)
        m_origins->addTopLevelItem(new QTreeWidgetItem(
            {origin.centre, origin.fingerprint, QFileInfo(origin.file).fileName()}));
    m_origins->setCurrentItem(m_origins->topLevelItem(0));
    const int lines = std::min(m_origins->topLevelItemCount(), most_lines_in_sight) + 1;
    m_origins->setFixedHeight(m_origins->header()->sizeHint().height() * lines +
                              2 * m_origins->frameWidth());
    m_training->setVisible(m_opened.centres->centres.front().aggregates.training);
    m_transfers->setText(output::transfers_in_words(m_opened.looked->consolidated).join(u'\n'));
    const auto &findings = m_opened.looked->findings;
    m_findings->setVisible(!findings.empty());
    const int findings_in_sight = std::min(static_cast<int>(findings.size()), most_lines_in_sight);
    m_findings->setMaximumHeight(fontMetrics().lineSpacing() * (4 + 2 * findings_in_sight));
    m_findings->show_findings(
        findings,
        statistics::red_sentences(findings).isEmpty()
            ? tr("None of this stops the report.")
            : tr("While a finding is red, the report is written only with a reason, which "
                 "stands in the certificate."));
}

void CentresDetails::show_files(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names << QFileInfo(file).fileName();
    m_files->setText(tr("Written to %1: %2")
                         .arg(QDir::toNativeSeparators(QFileInfo(files.value(0)).path()),
                              names.join(QStringLiteral(", "))));
    m_files->show();
}

void CentresDetails::clear()
{
    m_opened = {};
    m_origins->clear();
    m_findings->show_findings({}, {});
}

void CentresDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_texts.refresh();
        if (m_opened.centres)
            fill();
    }
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
