// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/statistics/side_pane.h"
#include "values/result.h"

class QLabel;
class QPushButton;

namespace ancora::ui {

class FolderField;
class NewPasswordField;

/// The recipient's key pair, once: a file for the recipient alone and one for the centres.
class KeyPairForm final : public SidePane
{
    Q_OBJECT
public:
    explicit KeyPairForm(QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const QString &private_key);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void create();
    void end(const QString &path, const Result<QByteArray> &public_key);

    FolderField *m_path;
    NewPasswordField *m_password;
    QPushButton *m_create;
    QLabel *m_message;
};

} // namespace ancora::ui
