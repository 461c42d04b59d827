// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/safe_contact.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ancora::ui {

class CaseDesk;
class Field;

/// Stands in for an answer that a rule of safe contact hides, with the rule. Whoever needs the answer asks twice, and that is
/// recorded before it is shown.
class ContactGuard final : public QWidget
{
    Q_OBJECT
public:
    ContactGuard(CaseDesk &desk, Field *field, ContactUse use, QWidget *parent = nullptr);
    void show_case();
    /// Hides it again: the page was left.
    void forget();
    void ask();

private:
    CaseDesk &m_desk;
    Field *m_field;
    ContactUse m_use;
    QLabel *m_why;
    QPushButton *m_ask;
    bool m_asked_once = false;
    RecordId m_shown_despite; ///< the rule; null while it is obeyed
};

} // namespace ancora::ui
