// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/folder_dialog.h"

class QLineEdit;
class QPushButton;

namespace ancora::ui {

/// The path of a folder or a file, typed or chosen.
class FolderField final : public QWidget
{
    Q_OBJECT
public:
    explicit FolderField(FolderDialog::What what = FolderDialog::What::Folder, QWidget *parent = nullptr);
    [[nodiscard]] QString folder() const;
    void set_folder(const QString &folder);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    FolderDialog::What m_what;
    QLineEdit *m_path;
    QPushButton *m_choose;
};

} // namespace ancora::ui
