// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/folder_field.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ancora::ui {

FolderField::FolderField(FolderDialog::What what, QWidget *parent)
    : QWidget(parent), m_what(what), m_path(new QLineEdit), m_choose(new QPushButton)
{
    m_path->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_path);
    layout->addWidget(m_choose);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &FolderField::changed);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new FolderDialog(m_what == FolderDialog::What::File ? tr("Choose the file.") : tr("Choose the folder."), folder(),
                                        this, m_what);
        connect(dialog, &FolderDialog::chosen, this, &FolderField::set_folder);
        dialog->open();
    });
    retranslate();
}

QString FolderField::folder() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void FolderField::set_folder(const QString &folder)
{
    m_path->setText(QDir::toNativeSeparators(folder));
}

void FolderField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FolderField::retranslate()
{
    m_choose->setText(tr("&Choose..."));
    m_choose->setAccessibleName(tr("Choose from the list of folders"));
}

} // namespace ancora::ui
