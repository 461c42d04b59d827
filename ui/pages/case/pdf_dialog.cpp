// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/pdf_dialog.h"

#include "exchange/files.h"
#include "ui/pages/folder_field.h"
#include "ui/widgets/form.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

PdfDialog::PdfDialog(const CaseDesk &desk, const QString &title, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_column(new QVBoxLayout(this)), m_form(new Form), m_body(new QVBoxLayout), m_gate(new QLabel),
      m_file(new FolderField(FolderDialog::What::File)), m_write(new QPushButton(tr("&Write the paper")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_gate->setWordWrap(true);
    m_gate->setTextFormat(Qt::PlainText);
    m_gate->setAccessibleName(tr("Whether it may be given"));
    m_column->addLayout(m_form);
    m_column->addWidget(m_gate);
    m_column->addLayout(m_body, 1);
    resize(fontMetrics().averageCharWidth() * 85, fontMetrics().height() * 32);
}

void PdfDialog::add_file()
{
    name_for_readers(*m_file, tr("New file for the PDF"));
    m_write->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_write);
    buttons->addWidget(close);
    m_column->addWidget(new QLabel(tr("New file for the PDF:")));
    m_column->addWidget(m_file);
    m_column->addLayout(buttons);
    connect(m_write, &QPushButton::clicked, this, &PdfDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void PdfDialog::show_gate(const Result<void> &leave)
{
    m_gate->setText(leave ? tr("It may be given today.") : tr("It cannot be given: %1").arg(leave.error().text));
    m_write->setEnabled(leave.has_value());
}

QString PdfDialog::written(const QString &path) const { return tr("Written, and noted in the journal: %1").arg(path); }

void PdfDialog::write()
{
    const auto path = write_file();
    m_gate->setText(path ? written(*path) : path.error().text);
    if (path)
        m_file->set_folder({});
}

Result<QString> PdfDialog::write_file() const
{
    QString path = m_file->folder();
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    // Before anything counts as handed over: what can be seen of it already must not fail afterwards.
    ANCORA_TRY(exchange::check_new_file(path));
    ANCORA_TAKE(const QByteArray bytes, pdf());
    ANCORA_TRY(exchange::write_private_file(path, bytes));
    return path;
}

} // namespace ancora::ui
