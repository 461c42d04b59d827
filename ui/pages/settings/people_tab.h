// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/form.h"
#include "vault/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ancora::ui {

class NewPasswordField;

/// Who may open the vault.
class PeopleTab final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleTab(vault::Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void done(const QString &sentence);
    void people_changed();
    void store_replaced();
    void session_broken();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *make_new_person_box();
    void show_people();
    void show_roles();
    void add_person();
    void ask_before_removing();
    void remove_person(const QString &login);

    vault::Session &m_session;
    LiveTexts m_texts;
    QTreeWidget *m_people;
    QPushButton *m_remove;
    QLineEdit *m_login;
    QComboBox *m_role;
    NewPasswordField *m_password;
    QLabel *m_message;
};

} // namespace ancora::ui
