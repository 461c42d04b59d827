// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/access.h"
#include "ui/widgets/choice_field.h"

namespace ancora::ui {

/// The sign-in name of a colleague, also of one who has left; her own words for oneself.
[[nodiscard]] QString colleague_name(const Context &context, const Uuid &user);

/// Which colleague has the case.
class WorkerField final : public ChoiceField
{
    Q_OBJECT
public:
    using Value = Uuid;
    WorkerField(const QString &name, const Context &context, QWidget *parent = nullptr);
    [[nodiscard]] Uuid value() const;
    void set_value(const Uuid &user);
    [[nodiscard]] QString display(const Uuid &user) const;

private:
    const Context &m_context;
};

} // namespace ancora::ui
