// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

class QFileSystemModel;
class QLineEdit;
class QTreeView;

namespace ancora::ui {

/// Chooses a folder, or a file that exists. Of our own, because the system's dialogs and Qt's remember where one has been (recent
/// documents, a history in the user's settings). Shown with `open()`: closes with its page at lock.
class FolderDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class What { Folder, File };
    FolderDialog(const QString &title, const QString &start, QWidget *parent, What what = What::Folder);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void accept() override;
    QLineEdit *m_path;
    QFileSystemModel *m_folders;
    QTreeView *m_tree;
};

} // namespace ancora::ui
