// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/contact_guard.h"

#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/contact_pane.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ancora::ui {

ContactGuard::ContactGuard(CaseDesk &desk, Field *field, ContactUse use, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_field(field), m_use(use), m_why(new QLabel), m_ask(new QPushButton)
{
    make_notice(*this);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    const int side = fontMetrics().height();
    line->setContentsMargins(side / 2, side / 4, side / 2, side / 4);
    line->addWidget(m_why, 1);
    line->addWidget(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &ContactGuard::ask);
    hide();
}

void ContactGuard::show_case()
{
    const ContactRule *rule = forbidding(m_desk.file().contact_rules, m_use, m_desk.today());
    const bool hides = rule && rule->id != m_shown_despite && !m_field->typed().isEmpty();
    m_field->setVisible(!hides);
    setVisible(hides);
    if (!hides)
        return;
    m_why->setText(tr("%1 is hidden. %2").arg(m_field->name(), contact_line(*rule, m_desk.context())));
    m_ask->setText(m_asked_once ? tr("Yes, show it: this is recorded") : tr("Show it all the same"));
    m_ask->setAccessibleDescription(m_why->text());
}

void ContactGuard::forget()
{
    m_asked_once = false;
    m_shown_despite = {};
    if (m_desk.is_open())
        show_case();
}

void ContactGuard::ask()
{
    const ContactRule *rule = forbidding(m_desk.file().contact_rules, m_use, m_desk.today());
    if (m_asked_once && rule) {
        const QString what = m_desk.file().cover.number % u' ' % rule->channel.text();
        if (const auto recorded = m_desk.context().store.record_act(storage::Act::ContactShown, what); !recorded)
            return Q_EMIT m_desk.failed(recorded.error());
        m_shown_despite = rule->id;
    }
    m_asked_once = !m_asked_once;
    show_case();
    if (!m_shown_despite.is_null())
        m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace ancora::ui
