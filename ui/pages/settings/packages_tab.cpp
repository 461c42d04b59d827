// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/packages_tab.h"

#include "exchange/files.h"
#include "exchange/package_keys.h"
#include "exchange/recipient_keys.h"
#include "ui/pages/folder_field.h"
#include "vault/session.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace ancora::ui {

PackagesTab::PackagesTab(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_key(new QLabel), m_file(new FolderField(FolderDialog::What::File)), m_write(new QPushButton)
{
    auto *explanation = new QLabel;
    for (QLabel *label : {explanation, m_key}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *form = new Form;
    form->add(m_texts, [] { return tr("New &file for the key"); }, m_file);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addWidget(m_key);
    column->addLayout(form);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addStretch(1);
    setEnabled(!context.session || vault::may_change(context.session->me().role));
    connect(m_write, &QPushButton::clicked, this, &PackagesTab::write_key);
    m_texts.add([this, explanation] {
        explanation->setText(tr("Other offices need the key file of this office to send it a referral as a package. It is no secret: it "
                                "only closes packages; they are opened with what stays in this vault."));
        m_key->setAccessibleName(tr("Key for packages"));
        m_write->setText(tr("&Write the key file"));
        refresh();
    });
}

void PackagesTab::refresh()
{
    // Only looks: the key is made when somebody first needs it.
    const auto stored = m_context.store.records<PackageKey>(storage::Store::office_file());
    if (!stored)
        return Q_EMIT failed(stored.error());
    if (stored->value.empty())
        return m_key->setText(tr("There is no key yet. It is made with its file."));
    const PackageKey &own = stored->value.front();
    const crypto::SignKeys signing = exchange::signing_keys(exchange::keys_from_text(own.private_key));
    m_key->setText(tr("The key of this office is %1. Who gets the file compares it on the phone.\nWhat this office sends is signed with "
                      "the key %2.")
                       .arg(exchange::fingerprint_of(own.public_key), exchange::fingerprint_of(signing.public_key)));
}

void PackagesTab::write_key()
{
    const QString path = m_file->folder();
    const auto written = exchange::check_new_file(path).and_then([&] { return exchange::package_keys(m_context.store); })
                             .and_then([&path](const crypto::BoxKeys &keys) {
                                 return exchange::write_private_file(path, exchange::write_public_key(keys.public_key));
                             });
    refresh();
    if (!written)
        return Q_EMIT failed(written.error());
    m_file->set_folder({});
    Q_EMIT done(tr("The key is in %1.").arg(QDir::toNativeSeparators(path)));
}

void PackagesTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
