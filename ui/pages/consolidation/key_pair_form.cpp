// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/consolidation/key_pair_form.h"

#include "exchange/key_files.h"
#include "ui/in_background.h"
#include "ui/pages/folder_field.h"
#include "ui/widgets/password_field.h"
#include "vault/password.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ancora::ui {

KeyPairForm::KeyPairForm(QWidget *parent)
    : SidePane(parent), m_path(new FolderField(FolderDialog::What::File)),
      m_password(new NewPasswordField), m_create(new QPushButton), m_message(new QLabel)
{
    auto *explanation = new QLabel;
    for (QLabel *words : {explanation, m_message})
        words->setWordWrap(true);
    auto *form = new Form;
    form->setContentsMargins({});
    form->add(
        m_texts, [] { return tr("New &file for the private key"); }, m_path);
    form->add(
        m_texts, [] { return tr("&Password of the key"); }, m_password);
    auto *content = new QWidget;
    content->setLayout(form);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(m_create);
    line->addStretch();
    for (QWidget *part :
         {static_cast<QWidget *>(explanation), content, buttons, static_cast<QWidget *>(m_message)})
        add(part);
    static_cast<QVBoxLayout *>(layout())->addStretch();

    connect(m_create, &QPushButton::clicked, this, &KeyPairForm::create);
    m_texts.add([this, explanation] {
        set_heading(tr("The recipient's key pair"));
        explanation->setText(tr(
            "Two files come into being. The private key, protected by the password, stays with "
            "you: "
            "only with it can the packages be opened. The public key, with .pub at the end of its "
            "name, goes to every centre."));
        m_create->setText(tr("&Create the key pair"));
    });
}

void KeyPairForm::create()
{
    const QString path = m_path->folder();
    const QString objection = QDir::isAbsolutePath(path)
                                  ? m_password->objection()
                                  : tr("Choose the folder, and a name for the file.");
    if (!objection.isEmpty())
        return m_message->setText(objection);
    m_message->setText(tr("One moment..."));
    m_create->setEnabled(false);
    QString typed = m_password->take();
    auto work = [path, password = Secret::take(typed)] {
        return exchange::make_recipient(path, password, vault::calibrate());
    };
    in_background(this, std::move(work),
                  [this, path](const Result<QByteArray> &key) { end(path, key); });
}

void KeyPairForm::end(const QString &path, const Result<QByteArray> &public_key)
{
    m_create->setEnabled(true);
    if (!public_key)
        return m_message->setText(public_key.error().text);
    m_message->setText(tr("Give the file %1 to every centre, and compare these digits with them on "
                          "the telephone: %2")
                           .arg(QDir::toNativeSeparators(exchange::public_key_path(path)),
                                exchange::fingerprint_of(*public_key)));
    Q_EMIT created(path);
}

void KeyPairForm::focusInEvent(QFocusEvent *)
{
    m_path->setFocus();
}

} // namespace ancora::ui
