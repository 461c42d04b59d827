// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/unlock_page.h"

class QPlainTextEdit;
class QStackedWidget;

namespace ancora::ui {

class NewPasswordField;
class RecoveryKeyStep;

/// A new vault, a new way into an old one with the recovery key, or a backup made into a vault again. The first two
/// end with a recovery key on paper, all with a sign-in: whoever has chosen a password shows at once that she can
/// type it.
class CreateVaultPage final : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { Create, Recover, Restore };
    CreateVaultPage(Purpose purpose, const QString &folder, SurroundingsSource surroundings, QWidget *parent = nullptr);

Q_SIGNALS:
    void finished(const QString &folder, const QString &login);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *make_form();
    [[nodiscard]] QWidget *make_buttons();
    void set_texts(QLabel &heading, QLabel &explanation);
    [[nodiscard]] QString objection() const;
    void go_on();
    void end(Result<QStringList> lines);

    Purpose m_purpose;
    SurroundingsSource m_surroundings;
    LiveTexts m_texts;
    QStackedWidget *m_steps;
    FolderField *m_backup;
    FolderField *m_folder;
    QPlainTextEdit *m_paper;
    QLineEdit *m_login;
    NewPasswordField *m_new_password;
    PasswordField *m_old_password;
    QLabel *m_message;
    QPushButton *m_go;
    QPushButton *m_cancel;
    RecoveryKeyStep *m_key;
};

} // namespace ancora::ui
