// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/case_people.h"

#include "storage/store.h"
#include "vault/session.h"

namespace ancora::ui {

namespace {

/// An identifier as a choice of a list: in capitals it is a well-formed code.
Code as_code(const Uuid &user) { return Code::parse(user.text().toUpper()).value_or(Code()); }

std::vector<Choice> colleagues(const Context &context)
{
    const Uuid me = context.store.access().user.uuid();
    std::vector<Choice> choices{{as_code(me), colleague_name(context, me), {}, false}};
    if (!context.session)
        return choices;
    for (const vault::MemberEntry &entry : context.session->members().entries()) {
        const vault::MemberEntry *latest = context.session->members().latest(entry.user);
        const bool known = std::any_of(choices.begin(), choices.end(), [&](const Choice &choice) {
            return choice.code == as_code(entry.user.uuid());
        });
        if (!known)
            choices.push_back({as_code(entry.user.uuid()), latest->login, {}, latest->role == vault::Role::Removed});
    }
    return choices;
}

} // namespace

QString colleague_name(const Context &context, const Uuid &user)
{
    const vault::MemberEntry *entry =
        context.session ? context.session->members().latest(storage::UserId(user)) : nullptr;
    if (entry)
        return entry->login;
    return user == context.store.access().user.uuid() ? WorkerField::tr("me") : WorkerField::tr("a colleague");
}

WorkerField::WorkerField(const QString &name, const Context &context, QWidget *parent)
    : ChoiceField(name, colleagues(context), Unanswered::NotAllowed, parent), m_context(context)
{
}

Uuid WorkerField::value() const
{
    return Uuid::parse(m_value.value_or().text().toLower()).value_or(Uuid());
}

void WorkerField::set_value(const Uuid &user)
{
    ChoiceField::set_value(user.is_null() ? Answer<Code>() : Answer<Code>(as_code(user)));
}

QString WorkerField::display(const Uuid &user) const
{
    return user.is_null() ? QString() : colleague_name(m_context, user);
}

} // namespace ancora::ui
