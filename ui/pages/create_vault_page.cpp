// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/create_vault_page.h"

#include "ui/in_background.h"
#include "ui/pages/folder_field.h"
#include "ui/pages/recovery_key_step.h"
#include "ui/theme.h"
#include "ui/widgets/password_field.h"
#include "vault/backup.h"
#include "vault/password.h"
#include "vault/vault.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ancora::ui {

CreateVaultPage::CreateVaultPage(Purpose purpose, const QString &folder, SurroundingsSource surroundings,
                                 QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_surroundings(std::move(surroundings)), m_steps(new QStackedWidget),
      m_backup(new FolderField(FolderDialog::What::File)), m_folder(new FolderField), m_paper(new QPlainTextEdit),
      m_login(new QLineEdit), m_new_password(new NewPasswordField), m_old_password(new PasswordField), m_message(new QLabel), m_go(new QPushButton), m_cancel(new QPushButton),
      m_key(new RecoveryKeyStep)
{
    if (purpose == Purpose::Recover)
        m_folder->set_folder(folder);
    m_steps->addWidget(make_form());
    m_steps->addWidget(m_key);
    m_steps->setFixedWidth(fontMetrics().averageCharWidth() * 76);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_steps);
    layout->addStretch();

    connect(m_login, &QLineEdit::textChanged, m_new_password, &NewPasswordField::set_login);
    connect(m_go, &QPushButton::clicked, this, &CreateVaultPage::go_on);
    connect(m_cancel, &QPushButton::clicked, this, &CreateVaultPage::cancelled);
    connect(m_key, &RecoveryKeyStep::finished, this,
            [this] { Q_EMIT finished(m_folder->folder(), m_login->text().trimmed()); });
    (purpose == Purpose::Restore ? m_backup : m_folder)->setFocus();
}

QWidget *CreateVaultPage::make_form()
{
    auto *heading = new QLabel;
    make_heading(*heading, 1.4);
    auto *explanation = new QLabel;
    for (QLabel *label : {explanation, m_message})
        label->setWordWrap(true);
    m_login->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_paper->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_paper->setTabChangesFocus(true);
    m_paper->setFixedHeight(fontMetrics().lineSpacing() * 6);

    const bool into_new_folder = m_purpose != Purpose::Recover;
    auto *form = new Form(Form::Labels::Above);
    form->add(m_texts, [] { return tr("&Backup file"); }, m_backup);
    form->add(m_texts, [into_new_folder] {
        return into_new_folder ? tr("&Folder for the vault (new or empty)") : tr("&Folder of the vault");
    }, m_folder);
    form->add(m_texts, [] { return tr("The five &lines of the recovery key"); }, m_paper);
    form->add(m_texts, [] { return tr("Your &user name"); }, m_login);
    form->add(m_texts, [] { return tr("&New password"); }, m_new_password);
    form->add(m_texts, [] { return tr("Your &password when the backup was made"); }, m_old_password);
    m_texts.add([this, heading, explanation] { set_texts(*heading, *explanation); });

    auto *page = new QWidget;
    auto *content = new QVBoxLayout(page);
    content->setSpacing(fontMetrics().height() / 2);
    content->addStretch(1);
    content->addWidget(heading);
    content->addWidget(explanation);
    content->addLayout(form);
    content->addWidget(m_message);
    content->addWidget(make_buttons());
    content->addStretch(2);
    // Once they have a parent: what is shown without one is a window of its own and takes the keyboard.
    form->set_visible(m_backup, m_purpose == Purpose::Restore);
    form->set_visible(m_paper, m_purpose == Purpose::Recover);
    form->set_visible(m_new_password, m_purpose != Purpose::Restore);
    form->set_visible(m_old_password, m_purpose == Purpose::Restore);
    return page;
}

QWidget *CreateVaultPage::make_buttons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins({});
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(m_cancel);
    m_go->setDefault(true);
    m_texts.add([this] { m_cancel->setText(tr("Cancel")); });
    return row;
}

void CreateVaultPage::set_texts(QLabel &heading, QLabel &explanation)
{
    switch (m_purpose) {
    case Purpose::Create:
        heading.setText(tr("A new vault"));
        explanation.setText(tr("A vault is one folder that holds everything, encrypted. Choose a neutral name for it. You "
                               "become its first director."));
        return m_go->setText(tr("&Create the vault"));
    case Purpose::Recover:
        heading.setText(tr("Open with the recovery key"));
        explanation.setText(tr("You get a new password and the director's role. The key you use now will be replaced by "
                               "a new one."));
        return m_go->setText(tr("&Open the vault"));
    case Purpose::Restore:
        heading.setText(tr("Restore a backup"));
        explanation.setText(tr("The backup becomes a vault in a new folder. Only a director or coordinator of that time "
                               "can do this; the others are added again afterwards."));
        return m_go->setText(tr("&Restore"));
    }
}

void CreateVaultPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

QString CreateVaultPage::objection() const
{
    if (m_folder->folder().isEmpty())
        return tr("Choose a folder.");
    if (m_login->text().trimmed().isEmpty())
        return tr("Choose a user name.");
    return m_purpose == Purpose::Restore ? QString() : m_new_password->objection();
}

void CreateVaultPage::go_on()
{
    const QString reason = objection();
    const auto surroundings = m_surroundings();
    if (!reason.isEmpty() || !surroundings)
        return m_message->setText(reason.isEmpty() ? surroundings.error().text : reason);
    m_message->setText(tr("One moment..."));
    m_go->setEnabled(false);
    m_cancel->setEnabled(false);

    // The session ends on its own thread: the sign-in that follows opens the vault on the window's.
    QString password = m_purpose == Purpose::Restore ? m_old_password->take() : m_new_password->take();
    auto work = [purpose = m_purpose, backup = m_backup->folder(), folder = m_folder->folder(),
                 paper = m_paper->toPlainText(), login = m_login->text().trimmed(), password = std::move(password),
                 surroundings = *surroundings]() mutable -> Result<QStringList> {
        vault::NewPerson person{login, std::move(password)};
        if (purpose == Purpose::Restore) {
            ANCORA_TRY(vault::restore(backup, folder, std::move(person), surroundings));
            return QStringList();
        }
        auto opened = purpose == Purpose::Create
            ? vault::create(folder, std::move(person), vault::Kind::Real, vault::calibrate(), surroundings)
            : vault::recover(folder, paper, std::move(person), surroundings);
        if (!opened)
            return pass_on(opened.error());
        return opened->recovery_lines;
    };
    in_background(this, std::move(work), [this](Result<QStringList> lines) { end(std::move(lines)); });
}

void CreateVaultPage::end(Result<QStringList> lines)
{
    m_go->setEnabled(true);
    m_cancel->setEnabled(true);
    if (!lines)
        return m_message->setText(lines.error().text);
    m_paper->clear();
    if (lines->isEmpty())
        return Q_EMIT finished(m_folder->folder(), m_login->text().trimmed());
    m_key->show_lines(m_folder->folder(), *lines);
    m_steps->setCurrentWidget(m_key);
}

} // namespace ancora::ui
