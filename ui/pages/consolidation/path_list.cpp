// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/consolidation/path_list.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace ancora::ui {

namespace {

constexpr int lines_in_sight = 4;

} // namespace

PathList::PathList(FolderDialog::What what, QWidget *parent)
    : QWidget(parent), m_what(what), m_list(new QListWidget), m_add(new QPushButton),
      m_remove(new QPushButton)
{
    m_list->setTextElideMode(Qt::ElideMiddle); // the name at the end is what tells two apart
    m_list->setFixedHeight(fontMetrics().lineSpacing() * lines_in_sight + 4 * m_list->frameWidth());
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_list);

    auto *remove = new QShortcut(Qt::Key_Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PathList::remove_current);
    connect(m_add, &QPushButton::clicked, this, &PathList::choose);
    connect(m_remove, &QPushButton::clicked, this, &PathList::remove_current);
    connect(m_list, &QListWidget::currentRowChanged, this, &PathList::follow_selection);
    follow_selection();
    retranslate();
}

QStringList PathList::paths() const
{
    QStringList paths;
    for (int line = 0; line < m_list->count(); ++line)
        paths << QDir::fromNativeSeparators(m_list->item(line)->text());
    return paths;
}

void PathList::add(const QString &path)
{
    if (paths().contains(path))
        return;
    auto *item = new QListWidgetItem(QDir::toNativeSeparators(path), m_list);
    item->setToolTip(item->text());
    m_list->setCurrentItem(item);
    Q_EMIT changed();
}

void PathList::choose()
{
    const QString last = paths().value(m_list->count() - 1);
    auto *dialog = new FolderDialog(m_what == FolderDialog::What::File ? tr("Choose the file.")
                                                                       : tr("Choose the folder."),
                                    last.isEmpty() ? last : QFileInfo(last).path(), this, m_what);
    connect(dialog, &FolderDialog::chosen, this, &PathList::add);
    dialog->open();
}

void PathList::remove_current()
{
    if (m_list->currentRow() < 0)
        return;
    delete m_list->takeItem(m_list->currentRow());
    Q_EMIT changed();
}

void PathList::follow_selection()
{
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void PathList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PathList::retranslate()
{
    const bool files = m_what == FolderDialog::What::File;
    m_add->setText(tr("Add..."));
    m_add->setAccessibleName(files ? tr("Add a file to the list") : tr("Add a folder to the list"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(files ? tr("Remove the file from the list")
                                      : tr("Remove the folder from the list"));
}

} // namespace ancora::ui
