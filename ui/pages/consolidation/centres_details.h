// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/consolidation/consolidation_work.h"
#include "ui/widgets/form.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace ancora::ui {

class FindingsPane;
class TrainingBand;

/// Whose figures were opened and who has signed them, who counts once, and what the quality gate
/// finds.
class CentresDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit CentresDetails(QWidget *parent = nullptr);
    void show_centres(const OpenedForReport &opened);
    void show_files(const QStringList &files);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    LiveTexts m_texts;
    OpenedForReport m_opened;
    TrainingBand *m_training;
    QTreeWidget *m_origins;
    QLabel *m_transfers;
    FindingsPane *m_findings;
    QLabel *m_files;
};

} // namespace ancora::ui
