// SPDX-License-Identifier: EUPL-1.2
#include "cases/family.h"

#include <algorithm>

namespace ancora {

namespace {

bool is_child_on(const Relative &relative, QDate day)
{
    const auto age = relative.birth_date.given() ? relative.birth_date.value().age_on(day) : std::nullopt;
    return age ? *age < 18 : relative.relation == Code::of("CHILD");
}

} // namespace

Code inverse_relation(const Code &relation, const CodeLists &lists)
{
    const CodeEntry *entry = lists.list(ListId::FamilyRelations).find(relation);
    return entry ? Code::parse(entry->attributes.value(u"inverse").toString()).value_or(relation) : relation;
}

bool lives_with_person_on(const std::vector<HouseholdSpell> &household, RecordId relative, QDate day)
{
    return std::any_of(household.begin(), household.end(), [&](const HouseholdSpell &one) {
        return one.relative == relative && one.spell.open_at_end_of(day);
    });
}

std::vector<HouseholdSpell> ended_on(const std::vector<HouseholdSpell> &household, RecordId relative, QDate day)
{
    std::vector<HouseholdSpell> ended;
    for (HouseholdSpell one : household) {
        if (one.relative != relative || !one.spell.open_at_end_of(day))
            continue;
        one.spell.until = day;
        ended.push_back(one);
    }
    return ended;
}

DependantCount dependants_on(const std::vector<Relative> &family, QDate day)
{
    DependantCount count;
    for (const Relative &relative : family)
        if (relative.dependant && relative.client.is_null())
            ++(is_child_on(relative, day) ? count.children : count.others);
    return count;
}

} // namespace ancora
