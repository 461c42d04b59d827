// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array relative_registers{
    fact<&Relative::relation>("relation"),
    fact<&Relative::client>("client"),
    fact<&Relative::sex>("sex"),
    fact<&Relative::birth_date>("birth_date"),
    fact<&Relative::dependant>("dependant"),
    face<&Relative::name>("name"),
    face<&Relative::contact>("contact"),
    face<&Relative::note>("note"),
};

constexpr std::array household_registers{
    fact<&HouseholdSpell::relative>("relative"),
    day<&HouseholdSpell::spell, &Spell::from>("from_day"),
    day<&HouseholdSpell::spell, &Spell::until>("until_day"),
};

} // namespace

template <> const RecordTable<Relative> &record_table()
{
    static constexpr RecordTable<Relative> table{"relative", relative_registers};
    return table;
}
template <> const RecordTable<HouseholdSpell> &record_table()
{
    static constexpr RecordTable<HouseholdSpell> table{"household_spell", household_registers};
    return table;
}

} // namespace ancora::storage
