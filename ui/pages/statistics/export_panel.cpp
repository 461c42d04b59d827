// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/statistics/export_panel.h"

#include "ui/folder_dialog.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace ancora::ui {

ExportPanel::ExportPanel(Language language, QWidget *parent)
    : QWidget(parent), m_form(new Form), m_what(new QLabel), m_note(new QLabel),
      m_version(new QComboBox), m_reason(new QLineEdit), m_folder(new QLineEdit),
      m_language(new QComboBox), m_confirmed(new QCheckBox), m_write(new QPushButton)
{
    make_heading(*m_what);
    for (QLabel *words : {m_what, m_note})
        words->setWordWrap(true);
    m_version->setObjectName(QStringLiteral("version"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    for (const Language one : all_languages)
        m_language->addItem(language_name(one), language_code(one));
    m_language->setCurrentIndex(m_language->findData(language_code(language)));

    m_form->add(
        m_texts, [] { return tr("&Version"); }, m_version);
    m_form->add(
        m_texts, [] { return tr("&Reason of the director"); }, m_reason);
    m_form->add(
        m_texts, [] { return tr("Fol&der"); }, make_folder_line());
    m_form->add(
        m_texts, [] { return tr("Formats"); }, make_format_line());
    m_form->add(
        m_texts, [] { return tr("&Language of the report"); }, m_language);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_what);
    layout->addWidget(m_note);
    layout->addLayout(m_form);
    layout->addWidget(m_confirmed);
    layout->addWidget(make_buttons());
    layout->addStretch();

    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ExportPanel::closed);
    connect(m_confirmed, &QCheckBox::toggled, this, &ExportPanel::allow_writing);
    connect(m_version, &QComboBox::currentIndexChanged, this, &ExportPanel::show_version);
    connect(m_reason, &QLineEdit::textChanged, this, &ExportPanel::allow_writing);
    m_texts.add([this] {
        m_folder->setAccessibleName(tr("Folder for the report"));
        m_confirmed->setText(tr("I &want the confidential figures, and keep them safe"));
        m_write->setText(tr("Write the re&port"));
    });
    show_version();
}

QWidget *ExportPanel::make_folder_line()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *choose = new QPushButton;
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    line->setFocusProxy(m_folder);
    m_folder->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPanel::allow_writing);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog =
            new FolderDialog(tr("Choose the folder for the report."), order().folder, this);
        connect(dialog, &FolderDialog::chosen, this, &ExportPanel::set_folder);
        dialog->open();
    });
    m_texts.add([choose] {
        choose->setText(tr("Choose..."));
        choose->setAccessibleName(tr("Choose the folder for the report"));
    });
    return line;
}

QWidget *ExportPanel::make_format_line()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    for (const output::Format format : output::all_formats) {
        auto *box = new QCheckBox(output::format_code(format).toUpper());
        box->setChecked(true);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ExportPanel::allow_writing);
        m_formats[format] = box;
    }
    layout->addStretch();
    return line;
}

QWidget *ExportPanel::make_buttons()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    auto *back = new QPushButton;
    layout->addWidget(m_write);
    layout->addWidget(back);
    layout->addStretch();
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT write_wanted(order()); });
    connect(back, &QPushButton::clicked, this, &ExportPanel::closed);
    m_texts.add([back] { back->setText(tr("&Back (Esc)")); });
    return line;
}

void ExportPanel::add_details(QWidget *details)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, details);
}

void ExportPanel::prepare(ExportOffer offer)
{
    m_offer = std::move(offer);
    m_what->setText(m_offer.what);
    m_confirmed->setChecked(false);
    m_confirmed->setVisible(m_offer.confidential);
    m_reason->clear();
    {
        const QSignalBlocker quiet(m_version);
        m_version->clear();
        for (const ExportOffer::Version &version : m_offer.versions)
            m_version->addItem(version.name);
    }
    show_version();
}

const ExportOffer::Version &ExportPanel::chosen() const
{
    return m_offer.versions[static_cast<std::size_t>(std::max(0, m_version->currentIndex()))];
}

void ExportPanel::show_version()
{
    const bool refused = !chosen().obstacle.isEmpty();
    m_note->setText(refused ? chosen().obstacle : chosen().note);
    m_form->set_visible(m_version, m_offer.versions.size() > 1);
    m_form->set_visible(m_reason, chosen().must_be_signed && !refused);
    allow_writing();
}

void ExportPanel::set_folder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

ExportOrder ExportPanel::order() const
{
    ExportOrder order;
    order.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    order.language =
        parse_language(m_language->currentData().toString()).value_or(Language::English);
    for (const auto &[format, box] : m_formats)
        if (box->isChecked())
            order.formats.push_back(format);
    order.version = chosen().frozen;
    order.signed_reason = chosen().must_be_signed ? m_reason->text().trimmed() : QString();
    return order;
}

void ExportPanel::allow_writing()
{
    const ExportOrder wanted = order();
    const bool confirmed = m_confirmed->isHidden() || m_confirmed->isChecked();
    const bool is_signed = !chosen().must_be_signed || !wanted.signed_reason.isEmpty();
    m_write->setEnabled(QDir::isAbsolutePath(wanted.folder) && !wanted.formats.empty() &&
                        confirmed && is_signed && chosen().obstacle.isEmpty());
}

void ExportPanel::focusInEvent(QFocusEvent *)
{
    // No focus proxy: Tab would skip what stands above it.
    (m_reason->isVisible() ? m_reason : m_folder)->setFocus();
}

void ExportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_texts.refresh();
    QWidget::changeEvent(event);
}

} // namespace ancora::ui
