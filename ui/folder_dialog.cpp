// SPDX-License-Identifier: EUPL-1.2
#include "ui/folder_dialog.h"

#include "ui/widgets/form.h"

#include <QDir>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ancora::ui {

FolderDialog::FolderDialog(const QString &title, const QString &start, QWidget *parent, What what)
    : QDialog(parent), m_path(new QLineEdit(QDir::toNativeSeparators(start))), m_folders(new QFileSystemModel(this)),
      m_tree(new QTreeView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Office"));
    m_folders->setFilter(QDir::AllDirs | QDir::NoDotAndDotDot | (what == What::File ? QDir::Files : QDir::Filters()));
    m_folders->setRootPath(QString());
    m_tree->setModel(m_folders);
    m_tree->setHeaderHidden(true);
    for (int column = 1; column < m_folders->columnCount(); ++column)
        m_tree->hideColumn(column);
    const QModelIndex begin = m_folders->index(QDir(start).exists() ? start : QDir::homePath());
    m_tree->setCurrentIndex(begin);
    m_tree->expand(begin);
    m_tree->setAccessibleName(tr("Folders"));
    m_path->setAccessibleName(what == What::File ? tr("File") : tr("Folder"));
    m_path->selectAll(); // typing replaces what is proposed

    auto *ok = new QPushButton(what == What::File ? tr("&Choose this file") : tr("&Choose this folder"));
    ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(ok);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(title));
    layout->addWidget(m_path);
    layout->addWidget(m_tree);
    layout->addLayout(buttons);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_path->setText(QDir::toNativeSeparators(m_folders->filePath(index)));
    });
    connect(ok, &QPushButton::clicked, this, &FolderDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &FolderDialog::reject);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28);
}

void FolderDialog::accept()
{
    if (m_path->text().trimmed().isEmpty())
        return;
    Q_EMIT chosen(QDir::fromNativeSeparators(m_path->text().trimmed()));
    QDialog::accept();
}

} // namespace ancora::ui
