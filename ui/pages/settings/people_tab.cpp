// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/people_tab.h"

#include "ui/widgets/password_field.h"
#include "ui/workplace.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ancora::ui {

namespace {
constexpr std::array roles{vault::Role::Worker, vault::Role::Coordinator, vault::Role::Director, vault::Role::ReadOnly,
                           vault::Role::Statistics};
} // namespace

PeopleTab::PeopleTab(vault::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_people(new QTreeWidget), m_remove(new QPushButton),
      m_login(new QLineEdit), m_role(new QComboBox), m_password(new NewPasswordField), m_message(new QLabel)
{
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setAllColumnsShowFocus(true);
    m_message->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->addWidget(m_people);
    left->addWidget(m_remove, 0, Qt::AlignLeft);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addWidget(make_new_person_box(), 1, Qt::AlignTop);

    m_texts.add([this] {
        m_people->setAccessibleName(tr("People who may open the vault"));
        m_people->setHeaderLabels({tr("User name"), tr("Role")});
        m_remove->setText(tr("&Remove..."));
        show_roles();
        show_people();
    });
    connect(m_remove, &QPushButton::clicked, this, &PeopleTab::ask_before_removing);
}

QWidget *PeopleTab::make_new_person_box()
{
    auto *box = new QGroupBox;
    auto *add = new QPushButton;
    auto *explanation = new QLabel;
    explanation->setWordWrap(true);
    m_login->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    for (std::size_t i = 0; i < roles.size(); ++i)
        m_role->addItem({});
    auto *form = new Form(Form::Labels::Above);
    form->add(m_texts, [] { return tr("&User name"); }, m_login);
    form->add(m_texts, [] { return tr("&Role"); }, m_role);
    form->add(m_texts, [] { return tr("First &password"); }, m_password);
    m_texts.add([=] {
        box->setTitle(tr("A new person"));
        explanation->setText(tr("Tell the first password in person, to be changed after the first sign-in. What each role may "
                                "read is enforced by keys, what it may print or export by this program only."));
        add->setText(tr("&Add"));
    });
    connect(m_login, &QLineEdit::textChanged, m_password, &NewPasswordField::set_login);
    connect(add, &QPushButton::clicked, this, &PeopleTab::add_person);
    auto *content = new QVBoxLayout(box);
    content->addLayout(form);
    content->addWidget(explanation);
    content->addWidget(m_message);
    content->addWidget(add, 0, Qt::AlignLeft);
    const bool allowed = vault::manages_people(m_session.me().role);
    box->setEnabled(allowed);
    m_remove->setEnabled(allowed);
    return box;
}

void PeopleTab::show_people()
{
    m_people->clear();
    for (const vault::MemberEntry &member : m_session.members().present())
        new QTreeWidgetItem(m_people, {member.login, role_name(member.role)});
    m_people->setCurrentItem(m_people->topLevelItem(0));
    m_people->resizeColumnToContents(0);
}

void PeopleTab::show_roles()
{
    for (std::size_t i = 0; i < roles.size(); ++i)
        m_role->setItemText(static_cast<int>(i), role_name(roles[i]));
}

void PeopleTab::add_person()
{
    const QString login = m_login->text().trimmed();
    const QString objection = login.isEmpty() ? tr("Choose a user name.") : m_password->objection();
    if (!objection.isEmpty())
        return m_message->setText(objection);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto added = m_session.add_person({login, m_password->take()},
                                            roles.at(static_cast<std::size_t>(m_role->currentIndex())));
    QApplication::restoreOverrideCursor();
    m_message->setText(added ? QString() : added.error().text);
    if (!added)
        return;
    m_login->clear();
    show_people();
    Q_EMIT people_changed();
    Q_EMIT done(tr("%1 can sign in now.").arg(login));
}

void PeopleTab::ask_before_removing()
{
    const QTreeWidgetItem *line = m_people->currentItem();
    if (line == nullptr)
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Office"));
    auto *explanation = new QLabel(
        tr("%1 will no longer be able to open this vault, and the vault gets a new key. What %1 has already read, printed "
           "or copied cannot be taken back. Old backups still open with the old password: renew or destroy them.")
            .arg(line->text(0)));
    explanation->setWordWrap(true);
    auto *remove = new QPushButton(tr("&Remove"));
    auto *keep = new QPushButton(tr("Cancel"));
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(remove);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(explanation);
    layout->addLayout(buttons);
    dialog->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(keep, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(remove, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, login = line->text(0)] { remove_person(login); });
    dialog->open();
}

void PeopleTab::remove_person(const QString &login)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto removed = m_session.remove_person(login);
    QApplication::restoreOverrideCursor();
    if (!removed) {
        m_message->setText(removed.error().text);
        if (removed.error().kind == Error::Kind::Storage)
            Q_EMIT session_broken();
        return;
    }
    Q_EMIT done(tr("%1 has been removed.").arg(login));
    Q_EMIT store_replaced();
}

void PeopleTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
