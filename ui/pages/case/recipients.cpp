// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/recipients.h"

#include "storage/store.h"
#include "ui/pages/case/case_desk.h"
#include "vault/session.h"

#include <algorithm>

namespace ancora::ui {

std::vector<Choice> partner_choices(const Context &context)
{
    std::vector<Choice> choices;
    if (const auto partners = context.store.records<Partner>(storage::Store::office_file()))
        for (const Partner &partner : partners->value)
            choices.push_back({as_code(partner.id), partner.name, {}, partner.inactive});
    std::sort(choices.begin(), choices.end(), [](const Choice &a, const Choice &b) { return a.label.localeAwareCompare(b.label) < 0; });
    return choices;
}

std::optional<Partner> partner_of(const Recipient &recipient, const Context &context)
{
    const auto partners = context.store.records<Partner>(storage::Store::office_file());
    if (recipient.partner.is_null() || !partners)
        return std::nullopt;
    const auto found = std::find_if(partners->value.begin(), partners->value.end(),
                                    [&recipient](const Partner &partner) { return partner.id == recipient.partner; });
    return found == partners->value.end() ? std::nullopt : std::optional<Partner>(*found);
}

bool is_training(const Context &context)
{
    return context.session != nullptr && context.session->kind() == vault::Kind::Training;
}

QString recipient_name(const Recipient &recipient, const Context &context)
{
    const std::optional<Partner> partner = partner_of(recipient, context);
    return partner ? partner->name : recipient.name.simplified();
}

PartnerField::PartnerField(const QString &name, const Context &context, QWidget *parent)
    : IdField(name, partner_choices(context), parent)
{
}

RecipientBox::RecipientBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToContents); // who may be told is known after it has been laid out
}

void RecipientBox::show_recipients(const CaseDesk &desk, const Code &purpose)
{
    const QSignalBlocker quiet(this);
    clear();
    m_recipients.clear();
    for (const DisclosureGround &ground : desk.file().grounds) {
        const auto is_same = [&ground](const Recipient &one) { return one.is_same_as(ground.recipient); };
        if (ground.purpose != purpose || ground.recipient.is_empty() || std::any_of(m_recipients.begin(), m_recipients.end(), is_same))
            continue;
        m_recipients.push_back(ground.recipient);
        addItem(recipient_name(ground.recipient, desk.context()));
    }
    setEnabled(!m_recipients.empty());
}

Recipient RecipientBox::recipient() const
{
    return currentIndex() < 0 ? Recipient() : m_recipients[static_cast<std::size_t>(currentIndex())];
}

} // namespace ancora::ui
