// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/password_field.h"

#include "ui/widgets/form.h"
#include "values/secret.h"
#include "vault/password.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace ancora::ui {

namespace {
constexpr int strong_bits = 70;
} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_show(new QCheckBox), m_caps(new QLabel)
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_line->installEventFilter(this);
    m_caps->hide();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_show, 0, 1);
    layout->addWidget(m_caps, 1, 0, 1, 2);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PasswordField::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &PasswordField::entered);
    connect(m_show, &QCheckBox::toggled, this,
            [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    retranslate();
}

PasswordField::~PasswordField()
{
    const QSignalBlocker quiet(this); // who listens may be half destroyed
    QString rest = take();
    wipe(rest);
}

QString PasswordField::text() const
{
    return m_line->text();
}

QString PasswordField::take()
{
    QString typed = m_line->text();
    m_line->clear();
    reveal(false);
    return typed;
}

void PasswordField::set_text(const QString &text)
{
    m_line->setText(text);
}

void PasswordField::reveal(bool visible)
{
    m_show->setChecked(visible);
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    // No system tells every program about Caps Lock; a capital letter without Shift does.
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString typed = key->text();
        if (key->key() == Qt::Key_CapsLock)
            m_caps->hide();
        else if (typed.size() == 1 && typed.front().isLetter() && typed.toUpper() != typed.toLower())
            m_caps->setVisible(typed.front().isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::retranslate()
{
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the password"));
    m_caps->setText(tr("Caps Lock seems to be on."));
}

NewPasswordField::NewPasswordField(QWidget *parent)
    : QWidget(parent), m_first(new PasswordField), m_repeat_label(new QLabel), m_second(new PasswordField),
      m_judgement(new QLabel), m_offer(new QPushButton)
{
    m_judgement->setWordWrap(true);
    m_repeat_label->setBuddy(m_second);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_first, 0, 0, 1, 2);
    layout->addWidget(m_repeat_label, 1, 0, 1, 2);
    layout->addWidget(m_second, 2, 0, 1, 2);
    layout->addWidget(m_judgement, 3, 0);
    layout->addWidget(m_offer, 3, 1, Qt::AlignTop);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_first);
    for (PasswordField *field : {m_first, m_second})
        connect(field, &PasswordField::changed, this, &NewPasswordField::judge);
    connect(m_offer, &QPushButton::clicked, this, &NewPasswordField::offer);
    retranslate();
}

void NewPasswordField::set_login(const QString &login)
{
    m_login = login;
    judge();
}

QString NewPasswordField::objection() const
{
    if (const auto check = vault::check_password(m_first->text(), m_login); !check)
        return check.error().text;
    return m_first->text() == m_second->text() ? QString() : tr("The two passwords are not the same.");
}

QString NewPasswordField::take()
{
    QString again = m_second->take();
    wipe(again);
    return m_first->take();
}

void NewPasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NewPasswordField::retranslate()
{
    m_repeat_label->setText(tr("&Repeat the password"));
    name_for_readers(*m_second, without_mnemonic(m_repeat_label->text()));
    m_offer->setText(tr("&Offer a passphrase"));
    judge();
}

void NewPasswordField::judge()
{
    const int bits = vault::password_bits(m_first->text(), m_login);
    QString verdict;
    if (m_first->text().isEmpty())
        verdict = tr("Several words in a row are strong and easy to remember.");
    else if (bits < vault::least_password_bits)
        verdict = tr("Too weak: add words (%1 of at least %2 points).").arg(bits).arg(vault::least_password_bits);
    else
        verdict = bits < strong_bits ? tr("Good (%1 points).").arg(bits) : tr("Strong (%1 points).").arg(bits);
    m_judgement->setText(verdict);
    Q_EMIT changed();
}

void NewPasswordField::offer()
{
    const QString phrase = vault::offer_passphrase();
    m_first->set_text(phrase);
    m_second->set_text(phrase);
    m_first->reveal(true); // to be learnt or written down now
}

} // namespace ancora::ui
