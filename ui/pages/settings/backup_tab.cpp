// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settings/backup_tab.h"

#include "ui/pages/folder_field.h"
#include "vault/backup.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

BackupTab::BackupTab(vault::Session &session, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_session(session), m_clock(clock), m_folder(new FolderField)
{
    auto *explanation = new QLabel;
    explanation->setWordWrap(true);
    auto *start = new QPushButton;
    auto *form = new Form;
    form->add(m_texts, [] { return tr("&Folder for the backup"); }, m_folder);
    m_texts.add([=] {
        explanation->setText(tr("The backup is one encrypted file. It is read back and compared before it counts. Directors "
                                "open it with the password they have today, or anybody with today's recovery key."));
        start->setText(tr("&Back up now"));
    });
    connect(start, &QPushButton::clicked, this, &BackupTab::back_up);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(start, 0, Qt::AlignLeft);
    layout->addStretch();
}

void BackupTab::back_up()
{
    const QString name = m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    const QString path = QDir(m_folder->folder()).filePath(QStringLiteral("office-%1.backup").arg(name));
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> written = m_folder->folder().isEmpty()
        ? fail(Error::Kind::BadInput, tr("Choose a folder."))
        : vault::back_up(m_session, path);
    QApplication::restoreOverrideCursor();
    if (!written)
        return Q_EMIT failed(written.error());
    Q_EMIT done(tr("Backed up, read back and compared: %1").arg(QDir::toNativeSeparators(path)));
}

void BackupTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
