// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/paper_dialog.h"

#include "exchange/files.h"
#include "output/hand_over_paper.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/recipients.h"
#include "ui/pages/folder_field.h"
#include "ui/widgets/form.h"
#include "ui/widgets/language_box.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ancora::ui {

PaperDialog::PaperDialog(const CaseDesk &desk, output::PaperProfiles profiles, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_profiles(std::move(profiles)), m_profile(new QComboBox), m_recipient(new QComboBox),
      m_language(new LanguageBox), m_gate(new QLabel), m_left_out(new QListWidget), m_file(new FolderField(FolderDialog::What::File)),
      m_write(new QPushButton(tr("&Write the paper")))
{
    setWindowTitle(tr("Paper"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const output::PaperProfile &one : m_profiles.all())
        m_profile->addItem(one.name.in(desk.context().language));
    m_gate->setWordWrap(true);
    m_gate->setTextFormat(Qt::PlainText);
    m_gate->setAccessibleName(tr("Whether it may be given"));
    m_left_out->setAccessibleName(tr("Not in this copy"));
    m_left_out->setUniformItemSizes(true);

    auto *form = new Form;
    LiveTexts texts;
    form->add(texts, [] { return tr("&Paper for"); }, m_profile);
    form->add(texts, [] { return tr("&Recipient"); }, m_recipient);
    form->add(texts, [] { return tr("&Language of the paper"); }, m_language);
    auto *close = new QPushButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_write);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_gate);
    column->addWidget(new QLabel(tr("Not in this copy:")));
    column->addWidget(m_left_out, 1);
    column->addWidget(new QLabel(tr("New file for the PDF:")));
    column->addWidget(m_file);
    column->addLayout(buttons);
    name_for_readers(*m_file, tr("New file for the PDF"));
    m_write->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 85, fontMetrics().height() * 32);

    connect(m_profile, &QComboBox::currentIndexChanged, this, &PaperDialog::show_recipients);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PaperDialog::show_gate);
    connect(m_write, &QPushButton::clicked, this, &PaperDialog::write);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    show_recipients();
}

const output::PaperProfile &PaperDialog::profile() const
{
    return m_profiles.all()[static_cast<std::size_t>(m_profile->currentIndex())];
}

Recipient PaperDialog::recipient() const
{
    const int row = m_recipient->currentIndex();
    return row < 0 ? Recipient() : m_recipients[static_cast<std::size_t>(row)];
}

Result<Permit> PaperDialog::permit() const
{
    return widest_permission(m_desk.file(), {recipient(), profile().purpose, output::items_of(profile())}, m_desk.today());
}

void PaperDialog::show_recipients()
{
    // Also those whose consent has ended: the gate says so.
    const QSignalBlocker quiet(m_recipient);
    m_recipient->clear();
    m_recipients.clear();
    for (const DisclosureGround &ground : m_desk.file().grounds) {
        const auto is_same = [&ground](const Recipient &one) { return one.is_same_as(ground.recipient); };
        if (ground.purpose != profile().purpose || ground.recipient.is_empty()
            || std::any_of(m_recipients.begin(), m_recipients.end(), is_same))
            continue;
        m_recipients.push_back(ground.recipient);
        m_recipient->addItem(recipient_name(ground.recipient, m_desk.context()));
    }
    m_recipient->setEnabled(!m_recipients.empty());
    show_gate();
}

void PaperDialog::show_gate()
{
    const auto given = permit();
    m_gate->setText(given ? tr("It may be given today.") : tr("It cannot be given: %1").arg(given.error().text));
    m_write->setEnabled(given.has_value());
    m_left_out->clear();
    const auto texts = output::Texts::load(m_desk.context().language);
    if (given && texts)
        m_left_out->addItems(output::left_out({m_profiles, profile(), m_desk.context().lists, *texts}, given->items(),
                                              m_desk.file(), m_desk.today()));
}

void PaperDialog::write()
{
    const auto written = write_file();
    m_gate->setText(written ? tr("Written, and noted in the journal: %1").arg(*written) : written.error().text);
    if (written)
        m_file->set_folder({});
}

Result<QString> PaperDialog::write_file() const
{
    const Context &context = m_desk.context();
    QString path = m_file->folder();
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    // Before anything counts as handed over: what can be seen of it already must not fail afterwards.
    ANCORA_TRY(exchange::check_new_file(path));
    ANCORA_TAKE(const auto texts, output::Texts::load(m_language->language()));
    ANCORA_TAKE(Permit given, permit());
    ANCORA_TAKE(const QByteArray pdf, output::paper_out_of_file(context.store, {m_profiles, profile(), context.lists, texts},
                                                                is_training(context), std::move(given)));
    ANCORA_TRY(exchange::write_private_file(path, pdf));
    return path;
}

} // namespace ancora::ui
