// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/consent.h"
#include "cases/partner.h"
#include "ui/context.h"
#include "ui/widgets/id_field.h"

#include <QComboBox>

namespace ancora::ui {

class CaseDesk;

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

/// Whom the open case may be told to for one purpose, also those whose consent has ended: the gate says so.
class RecipientBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit RecipientBox(QWidget *parent = nullptr);
    /// Without a signal.
    void show_recipients(const CaseDesk &desk, const Code &purpose);
    /// Empty where there is none.
    [[nodiscard]] Recipient recipient() const;

private:
    std::vector<Recipient> m_recipients; ///< as in the lines
};

} // namespace ancora::ui
