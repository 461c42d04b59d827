// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/folder_dialog.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ancora::ui {

/// Several files or folders, each chosen like a single one; Delete takes one out again.
class PathList final : public QWidget
{
    Q_OBJECT
public:
    explicit PathList(FolderDialog::What what, QWidget *parent = nullptr);
    [[nodiscard]] QStringList paths() const;
    /// What is in the list already is not added again.
    void add(const QString &path);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void remove_current();
    void follow_selection();
    void retranslate();

    FolderDialog::What m_what;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace ancora::ui
