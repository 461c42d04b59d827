// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/form.h"
#include "vault/session.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace ancora::ui {

class NewPasswordField;
class PasswordField;

/// One's own password, and the proof that the recovery key in the envelope works.
class SecurityTab final : public QWidget
{
    Q_OBJECT
public:
    explicit SecurityTab(vault::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const QString &sentence);
    void recovery_confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *make_password_box();
    [[nodiscard]] QWidget *make_recovery_box();
    void change_password();
    void check_key();

    vault::Session &m_session;
    LiveTexts m_texts;
    PasswordField *m_old;
    NewPasswordField *m_new;
    QLabel *m_password_message;
    QPlainTextEdit *m_paper;
    QLabel *m_paper_message;
};

} // namespace ancora::ui
