// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/paper_dialog.h"

#include "output/hand_over_paper.h"
#include "ui/pages/case/case_desk.h"
#include "ui/pages/case/recipients.h"
#include "ui/widgets/form.h"
#include "ui/widgets/language_box.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ancora::ui {

PaperDialog::PaperDialog(const CaseDesk &desk, output::PaperProfiles profiles, QWidget *parent)
    : PdfDialog(desk, tr("Paper"), parent), m_profiles(std::move(profiles)), m_profile(new QComboBox), m_recipient(new RecipientBox),
      m_language(new LanguageBox), m_left_out(new QListWidget)
{
    for (const output::PaperProfile &one : m_profiles.all())
        m_profile->addItem(one.name.in(desk.context().language));
    m_left_out->setAccessibleName(tr("Not in this copy"));
    m_left_out->setUniformItemSizes(true);

    LiveTexts texts;
    form().add(texts, [] { return tr("&Paper for"); }, m_profile);
    form().add(texts, [] { return tr("&Recipient"); }, m_recipient);
    form().add(texts, [] { return tr("&Language of the paper"); }, m_language);
    body().addWidget(new QLabel(tr("Not in this copy:")));
    body().addWidget(m_left_out, 1);
    add_file();

    connect(m_profile, &QComboBox::currentIndexChanged, this, &PaperDialog::show_recipients);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PaperDialog::show_paper);
    show_recipients();
}

const output::PaperProfile &PaperDialog::profile() const
{
    return m_profiles.all()[static_cast<std::size_t>(m_profile->currentIndex())];
}

Result<Permit> PaperDialog::permit() const
{
    return widest_permission(desk().file(), {m_recipient->recipient(), profile().purpose, output::items_of(profile())}, desk().today());
}

void PaperDialog::show_recipients()
{
    m_recipient->show_recipients(desk(), profile().purpose);
    show_paper();
}

void PaperDialog::show_paper()
{
    const auto given = permit();
    show_gate(given ? Result<void>() : pass_on(given.error()));
    m_left_out->clear();
    const Context &context = desk().context();
    const auto texts = output::Texts::load(context.language);
    if (given && texts)
        m_left_out->addItems(output::left_out({m_profiles, profile(), context.lists, *texts}, given->items(), desk().file(), desk().today()));
}

Result<QByteArray> PaperDialog::pdf() const
{
    const Context &context = desk().context();
    ANCORA_TAKE(const auto texts, output::Texts::load(m_language->language()));
    ANCORA_TAKE(Permit given, permit());
    return output::paper_out_of_file(context.store, {m_profiles, profile(), context.lists, texts}, is_training(context), std::move(given));
}

} // namespace ancora::ui
