// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/consent.h"
#include "cases/partner.h"
#include "ui/context.h"
#include "ui/widgets/id_field.h"

namespace ancora::ui {

/// The office's partners, by name; those that are no longer active count as ended. Empty where they cannot be read.
[[nodiscard]] std::vector<Choice> partner_choices(const Context &context);
[[nodiscard]] std::optional<Partner> partner_of(const Recipient &recipient, const Context &context);
/// The people are invented, and whoever is told reads so.
[[nodiscard]] bool is_training(const Context &context);
/// As a line of a list names the recipient.
[[nodiscard]] QString recipient_name(const Recipient &recipient, const Context &context);

/// A partner of the directory, by some of its name.
class PartnerField final : public IdField<RecordId>
{
    Q_OBJECT
public:
    PartnerField(const QString &name, const Context &context, QWidget *parent = nullptr);
};

} // namespace ancora::ui
