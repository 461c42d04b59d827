// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/security_tab.h"

#include "ui/widgets/password_field.h"

#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

SecurityTab::SecurityTab(vault::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_old(new PasswordField), m_new(new NewPasswordField),
      m_password_message(new QLabel), m_paper(new QPlainTextEdit), m_paper_message(new QLabel)
{
    m_new->set_login(session.me().login);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(make_password_box(), 1, Qt::AlignTop);
    layout->addWidget(make_recovery_box(), 1, Qt::AlignTop);
}

QWidget *SecurityTab::make_password_box()
{
    auto *box = new QGroupBox;
    auto *change = new QPushButton;
    m_password_message->setWordWrap(true);
    auto *form = new Form(Form::Labels::Above);
    form->add(m_texts, [] { return tr("&Old password"); }, m_old);
    form->add(m_texts, [] { return tr("&New password"); }, m_new);
    m_texts.add([box, change] {
        box->setTitle(tr("My password"));
        change->setText(tr("Change the &password"));
    });
    connect(change, &QPushButton::clicked, this, &SecurityTab::change_password);
    auto *content = new QVBoxLayout(box);
    content->addLayout(form);
    content->addWidget(m_password_message);
    content->addWidget(change, 0, Qt::AlignLeft);
    return box;
}

QWidget *SecurityTab::make_recovery_box()
{
    auto *box = new QGroupBox;
    auto *explanation = new QLabel;
    auto *check = new QPushButton;
    for (QLabel *label : {explanation, m_paper_message})
        label->setWordWrap(true);
    m_paper->setTabChangesFocus(true);
    m_paper->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_paper->setFixedHeight(fontMetrics().lineSpacing() * 6);
    auto *form = new Form(Form::Labels::Above);
    form->add(m_texts, [] { return tr("The five &lines"); }, m_paper);
    m_texts.add([=] {
        box->setTitle(tr("Recovery key"));
        explanation->setText(tr("Type the key from the paper once a year: it proves that the envelope holds the right "
                                "one. Nothing in the vault changes."));
        check->setText(tr("&Check the key"));
    });
    connect(check, &QPushButton::clicked, this, &SecurityTab::check_key);
    auto *content = new QVBoxLayout(box);
    content->addWidget(explanation);
    content->addLayout(form);
    content->addWidget(m_paper_message);
    content->addWidget(check, 0, Qt::AlignLeft);
    return box;
}

void SecurityTab::change_password()
{
    if (const QString objection = m_new->objection(); !objection.isEmpty())
        return m_password_message->setText(objection);
    // On this thread, because the vault's database belongs to it: about a second, once in a long while.
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto changed = m_session.change_password(m_old->take(), m_new->take());
    QApplication::restoreOverrideCursor();
    m_password_message->setText(changed ? QString() : changed.error().text);
    if (changed)
        Q_EMIT done(tr("From now on the new password opens the vault."));
}

void SecurityTab::check_key()
{
    const auto right = m_session.confirm_recovery_key(m_paper->toPlainText());
    m_paper_message->setText(right ? tr("This is the right key. Put it back into its envelope.") : right.error().text);
    if (!right)
        return;
    m_paper->clear();
    Q_EMIT recovery_confirmed();
}

void SecurityTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
