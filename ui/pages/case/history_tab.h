// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/case/case_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ancora::ui {

/// Who changed what and when, newest first, in words. What is sealed is named but not shown: the journal
/// does not open it. A record that another one names is called as it is called today. The cases that were
/// merged into this one are part of it, and the last of them can be separated here.
class HistoryTab final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryTab(CaseDesk &desk, QWidget *parent = nullptr);
    /// Reads only while it is in front: a long case has a long history.
    void show_case();
    /// Of a link to a record that has no name in `names` only that it has changed.
    [[nodiscard]] static QStringList sentences(const storage::Transaction &transaction, const Context &context,
                                               const QHash<Uuid, QString> &names = {});

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] Result<void> show_history();
    void add_line(const storage::Transaction &transaction, const QHash<QString, QString> &numbers,
                  const QHash<Uuid, QString> &names);
    [[nodiscard]] Result<void> offer_to_separate();
    void separate();

    CaseDesk &m_desk;
    QTreeWidget *m_tree;
    QPushButton *m_separate; ///< only where another case was merged into this one
    QLabel *m_told;          ///< what became of that
    FileId m_last_merged;
    FileId m_shown;
};

} // namespace ancora::ui
