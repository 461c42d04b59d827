// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/recovery_key_step.h"

#include "output/recovery_sheet.h"
#include "ui/folder_dialog.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "vault/vault.h"

#include <QDir>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

RecoveryKeyStep::RecoveryKeyStep(QWidget *parent)
    : QWidget(parent), m_key(new QLabel), m_typed(new QPlainTextEdit), m_message(new QLabel)
{
    auto *heading = new QLabel;
    make_heading(*heading, 1.4);
    auto *explanation = new QLabel;
    for (QLabel *label : {explanation, m_message})
        label->setWordWrap(true);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_key->setFont(fixed);
    make_heading(*m_key, 1.2);
    m_key->setTextInteractionFlags(Qt::TextSelectableByKeyboard); // readable for a screen reader
    m_typed->setFont(fixed);
    m_typed->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_typed->setTabChangesFocus(true);
    m_typed->setFixedHeight(fontMetrics().lineSpacing() * 6);
    auto *print_button = new QPushButton;
    auto *pdf_button = new QPushButton;
    auto *check_button = new QPushButton;
    auto *later_button = new QPushButton;
    check_button->setDefault(true);

    auto *form = new Form(Form::Labels::Above);
    form->add(m_texts, [] { return tr("&Type the five lines from the paper"); }, m_typed);
    m_texts.add([=, this] {
        heading->setText(tr("The recovery key"));
        explanation->setText(tr("If everybody forgets the password, only this key opens the vault. It is shown once. Print "
                                "it twice, put each copy into a sealed envelope and keep them in two places."));
        m_key->setAccessibleName(tr("Recovery key"));
        print_button->setText(tr("&Print..."));
        pdf_button->setText(tr("Save as P&DF..."));
        check_button->setText(tr("&Check and go on"));
        later_button->setText(tr("&Later"));
    });

    auto *paper = new QHBoxLayout;
    paper->addWidget(print_button);
    paper->addWidget(pdf_button);
    paper->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(check_button);
    buttons->addWidget(later_button);
    auto *content = new QVBoxLayout(this);
    content->setSpacing(fontMetrics().height() / 2);
    content->addStretch(1);
    content->addWidget(heading);
    content->addWidget(explanation);
    content->addWidget(m_key);
    content->addLayout(paper);
    content->addLayout(form);
    content->addWidget(m_message);
    content->addLayout(buttons);
    content->addStretch(2);

    connect(print_button, &QPushButton::clicked, this, &RecoveryKeyStep::print);
    connect(pdf_button, &QPushButton::clicked, this, [this] {
        auto *dialog = new FolderDialog(tr("Where shall the PDF go? Best onto a USB stick."), QDir::homePath(), this);
        connect(dialog, &FolderDialog::chosen, this, &RecoveryKeyStep::save_pdf);
        dialog->open();
    });
    connect(check_button, &QPushButton::clicked, this, &RecoveryKeyStep::check);
    connect(later_button, &QPushButton::clicked, this, &RecoveryKeyStep::finished);
}

void RecoveryKeyStep::show_lines(const QString &folder, const QStringList &lines)
{
    m_folder = folder;
    m_lines = lines;
    m_key->setText(lines.join(QLatin1Char('\n')));
    m_typed->setFocus();
}

void RecoveryKeyStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

void RecoveryKeyStep::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Office")); // print queues keep the names of jobs
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const auto texts = output::Texts::load(screen_language());
        const auto printed = texts ? output::paint_recovery_sheet(*printer, m_lines, *texts) : pass_on(texts.error());
        m_message->setText(printed ? tr("Sent to the printer. Wait for the paper before you go on.")
                                   : printed.error().text);
    });
    // Keeps the printer alive as long as the dialog, which only has a pointer to it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void RecoveryKeyStep::save_pdf(const QString &folder)
{
    const QString path = QDir(folder).filePath(tr("office-key") % QStringLiteral(".pdf"));
    const auto texts = output::Texts::load(screen_language());
    const auto saved = texts ? output::write_recovery_sheet(path, m_lines, *texts) : pass_on(texts.error());
    m_message->setText(saved ? tr("Saved. Print it and delete the file.") : saved.error().text);
}

void RecoveryKeyStep::check()
{
    if (const auto right = vault::confirm_recovery_key(m_folder, m_typed->toPlainText()); !right)
        return m_message->setText(right.error().text);
    m_typed->clear();
    m_key->clear();
    m_lines.clear();
    Q_EMIT finished();
}

} // namespace ancora::ui
