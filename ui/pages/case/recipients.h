// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/consent.h"
#include "cases/partner.h"
#include "ui/context.h"
#include "ui/widgets/choice_field.h"

namespace ancora::ui {

/// The office's partners, by name; those that are no longer active count as ended. Empty where they cannot be read.
[[nodiscard]] std::vector<Choice> partner_choices(const Context &context);
[[nodiscard]] std::optional<Partner> partner_of(const Recipient &recipient, const Context &context);
/// As a line of a list names the recipient.
[[nodiscard]] QString recipient_name(const Recipient &recipient, const Context &context);

/// A partner of the directory, by some of its name.
class PartnerField final : public ChoiceField
{
    Q_OBJECT
public:
    using Value = RecordId;
    PartnerField(const QString &name, const Context &context, QWidget *parent = nullptr);
    [[nodiscard]] RecordId value() const;
    void set_value(RecordId partner);
    [[nodiscard]] QString display(RecordId partner) const;
};

} // namespace ancora::ui
