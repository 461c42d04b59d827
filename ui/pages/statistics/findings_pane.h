// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/statistics/report_work.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ancora::ui {

/// What the quality gate found, the red first. Enter on a finding leads to what it speaks of.
class FindingsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPane(QWidget *parent = nullptr);
    void show_findings(const CountedReport &counted);
    /// `meaning`: what follows from them.
    void show_findings(std::vector<statistics::QualityFinding> findings, const QString &meaning);
    /// "Checks: 2 red, 1 to look at", for the list of tables.
    [[nodiscard]] static QString summary(const std::vector<statistics::QualityFinding> &findings);
    /// Of the worst among them.
    [[nodiscard]] static QString icon_name(const std::vector<statistics::QualityFinding> &findings);

Q_SIGNALS:
    void finding_chosen(const ancora::statistics::QualityFinding &finding);

private:
    std::vector<statistics::QualityFinding> m_findings;
    QLabel *m_heading;
    QLabel *m_words;
    QListWidget *m_list;
};

} // namespace ancora::ui
