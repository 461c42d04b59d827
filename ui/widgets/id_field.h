// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/choice_field.h"

namespace ancora::ui {

/// An identifier is a word of 36 characters, as codes may be. For Uuid and every Id.
template <class AnyId> [[nodiscard]] Code as_code(const AnyId &id)
{
    return id.is_null() ? Code() : Code::parse(id.text().toUpper()).value_or(Code());
}

/// One of several things that have a name and an identifier, chosen by some of the name.
template <class AnyId> class IdField : public ChoiceField
{
public:
    using Value = AnyId;
    IdField(const QString &name, std::vector<Choice> choices, QWidget *parent = nullptr)
        : ChoiceField(name, std::move(choices), Unanswered::NotAllowed, parent)
    {
    }
    [[nodiscard]] AnyId value() const { return AnyId::parse(ChoiceField::value().value_or().text()).value_or(AnyId()); }
    void set_value(const AnyId &id) { ChoiceField::set_value(id.is_null() ? Answer<Code>() : Answer<Code>(as_code(id))); }
    [[nodiscard]] QString display(const AnyId &id) const { return id.is_null() ? QString() : written_value(as_code(id)); }
};

} // namespace ancora::ui
