// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/case_desk.h"

#include <QWidget>

class QTreeWidget;

namespace ancora::ui {

/// Who changed what and when, newest first, in words. What is sealed is named but not shown: the journal
/// does not open it.
class HistoryTab final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(CaseDesk &desk, QWidget *parent = nullptr);
    /// Reads only while it is in front: a long case has a long history.
    void show_case();
    [[nodiscard]] static QStringList sentences(const storage::Transaction &transaction, const Context &context);

protected:
    void showEvent(QShowEvent *event) override;

private:
    CaseDesk &m_desk;
    QTreeWidget *m_tree;
};

} // namespace ancora::ui
