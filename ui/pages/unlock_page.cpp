// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/unlock_page.h"

#include "ui/in_background.h"
#include "ui/pages/folder_field.h"
#include "ui/theme.h"
#include "ui/widgets/language_box.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/training_band.h"
#include "vault/password.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

UnlockPage::UnlockPage(SurroundingsSource surroundings, QWidget *parent)
    : QWidget(parent), m_surroundings(std::move(surroundings)), m_training(new TrainingBand),
      m_folder(new FolderField), m_login(new QLineEdit), m_password(new PasswordField), m_message(new QLabel),
      m_sign_in(new QPushButton), m_create(new QPushButton), m_recover(new QPushButton),
      m_restore(new QPushButton), m_consolidate(new QPushButton),
      m_language(new LanguageBox)
{
    auto *heading = new QLabel;
    make_heading(*heading, 1.4);
    m_texts.add([heading] { heading->setText(tr("Sign in")); });
    m_login->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_message->setWordWrap(true);
    m_message->setFocusPolicy(Qt::NoFocus);
    m_sign_in->setDefault(true);

    auto *form = new Form(Form::Labels::Above);
    form->add(m_texts, [] { return tr("&Folder of the vault"); }, m_folder);
    form->add(m_texts, [] { return tr("&User name"); }, m_login);
    form->add(m_texts, [] { return tr("&Password"); }, m_password);
    m_texts.add([this] {
        m_sign_in->setText(tr("&Sign in"));
        m_create->setText(tr("Create a &new vault..."));
        m_recover->setText(tr("Use the &recovery key..."));
        m_restore->setText(tr("Restore a &backup..."));
        m_consolidate->setText(tr("Consolidate the &centres..."));
    });

    auto *others = new QHBoxLayout;
    others->addWidget(m_create);
    others->addWidget(m_recover);
    others->addWidget(m_restore);

    auto *column = new QWidget;
    column->setMinimumWidth(fontMetrics().averageCharWidth() * 68); // longer words of a language widen it
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *content = new QVBoxLayout(column);
    content->setSpacing(fontMetrics().height() * 3 / 4);
    content->addWidget(heading);
    content->addLayout(form);
    content->addWidget(m_message);
    content->addWidget(m_sign_in);
    content->addSpacing(fontMetrics().height());
    content->addLayout(others);
    auto *last = new QHBoxLayout;
    last->addWidget(m_language);
    last->addStretch();
    last->addWidget(m_consolidate);
    content->addLayout(last);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_training);
    layout->addStretch(1);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(2);

    connect(m_sign_in, &QPushButton::clicked, this, &UnlockPage::sign_in);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
    connect(m_password, &PasswordField::entered, this, &UnlockPage::sign_in);
    connect(m_create, &QPushButton::clicked, this, &UnlockPage::create_wanted);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::recover_wanted);
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restore_wanted);
    connect(m_consolidate, &QPushButton::clicked, this, &UnlockPage::consolidation_wanted);
    connect(m_folder, &FolderField::changed, this, &UnlockPage::show_kind);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT language_chosen(static_cast<LanguageBox *>(m_language)->language()); });
    m_delay.setInterval(std::chrono::seconds(1));
    connect(&m_delay, &QTimer::timeout, this, &UnlockPage::count_down);
    show_kind();
}

void UnlockPage::expect(const QString &folder, const QString &login)
{
    m_folder->set_folder(folder);
    m_login->setText(login);
    if (folder.isEmpty())
        m_folder->setFocus();
    else if (login.isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
}

QString UnlockPage::folder() const
{
    return m_folder->folder();
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

void UnlockPage::sign_in()
{
    if (!m_sign_in->isEnabled())
        return;
    const auto surroundings = m_surroundings();
    if (!surroundings)
        return refuse(surroundings.error());
    auto at = vault::approach(m_folder->folder(), *surroundings);
    if (!at)
        return refuse(at.error());
    set_waiting(true);
    m_message->setText(tr("Checking the password..."));
    QString typed = m_password->take();
    auto step = [keys = at->keys, login = m_login->text().trimmed(), password = Secret::take(typed)] {
        return vault::open_slot(keys, login, password);
    };
    in_background(this, std::move(step), [this, at = std::move(*at)](Result<vault::UserSecrets> secrets) mutable {
        enter(std::move(at), std::move(secrets));
    });
}

void UnlockPage::enter(vault::Doorstep at, Result<vault::UserSecrets> secrets)
{
    set_waiting(false);
    if (!secrets)
        return refuse(secrets.error());
    const auto surroundings = m_surroundings();
    if (!surroundings)
        return refuse(surroundings.error());
    auto session = vault::Session::open(std::move(at), std::move(*secrets), *surroundings);
    if (!session)
        return refuse(session.error());
    m_failures = 0;
    m_message->clear();
    Q_EMIT unlocked(session->release());
}

void UnlockPage::refuse(const Error &error)
{
    m_message->setText(error.text);
    m_password->setFocus();
    if (error.kind != Error::Kind::WrongPassword)
        return;
    m_seconds_left = vault::unlock_delay(++m_failures);
    set_waiting(true);
    m_delay.start();
    count_down();
}

void UnlockPage::count_down()
{
    if (m_seconds_left <= 0) {
        m_delay.stop();
        set_waiting(false);
        return m_sign_in->setText(tr("&Sign in"));
    }
    m_sign_in->setText(tr("Try again in %n second(s)", nullptr, m_seconds_left--));
}

void UnlockPage::set_waiting(bool waiting)
{
    for (QPushButton *button : {m_sign_in, m_create, m_recover, m_restore, m_consolidate})
        button->setEnabled(!waiting);
}

void UnlockPage::show_kind()
{
    const auto mark = vault::OfficeMark::read(vault::Places{m_folder->folder()});
    m_training->setVisible(mark && mark->kind == vault::Kind::Training);
}

} // namespace ancora::ui
