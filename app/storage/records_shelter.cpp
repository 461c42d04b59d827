// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array house_registers{
    face<&House::name>("name"),
    face<&House::address>("address"),
    face<&House::note>("note"),
};

constexpr std::array room_registers{
    fact<&Room::house>("house"),
    fact<&Room::suited_for>("suited_for"),
    face<&Room::label>("label"),
};

constexpr std::array bed_registers{
    fact<&Bed::room>("room"),
    day<&Bed::usable, &Spell::from>("from_day"),
    day<&Bed::usable, &Spell::until>("until_day"),
    face<&Bed::label>("label"),
};

constexpr std::array waiting_registers{
    fact<&WaitingEntry::since>("since"),
    fact<&WaitingEntry::wished_from>("wished_from"),
    fact<&WaitingEntry::needs>("needs"),
    fact<&WaitingEntry::priority>("priority"),
    fact<&WaitingEntry::ended_on>("ended_on"),
    fact<&WaitingEntry::end_reason>("end_reason"),
    face<&WaitingEntry::note>("note"),
};

} // namespace

template <> const RecordTable<House> &record_table()
{
    static constexpr RecordTable<House> table{"house", house_registers};
    return table;
}
template <> const RecordTable<Room> &record_table()
{
    static constexpr RecordTable<Room> table{"room", room_registers};
    return table;
}
template <> const RecordTable<Bed> &record_table()
{
    static constexpr RecordTable<Bed> table{"bed", bed_registers};
    return table;
}
template <> const RecordTable<WaitingEntry> &record_table()
{
    static constexpr RecordTable<WaitingEntry> table{"waiting_entry", waiting_registers};
    return table;
}

} // namespace ancora::storage
