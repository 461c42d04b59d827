// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/records.h"

#include <array>

/// How the registers of a record are written down, member by member.
namespace ancora::storage {

template <class> struct MemberPointer;
template <class Record, class Value> struct MemberPointer<Value Record::*> {
    using Owner = Record;
};
template <auto Member> using OwnerOf = typename MemberPointer<decltype(Member)>::Owner;

template <auto Member> constexpr Register<OwnerOf<Member>> plain(const char *name, bool sealed)
{
    using T = OwnerOf<Member>;
    return {name, sealed, [](const T &record) { return to_column(record.*Member); },
            [](T &record, const QVariant &column) { from_column(column, record.*Member); }};
}
template <auto Member> constexpr auto fact(const char *name) { return plain<Member>(name, false); }
template <auto Member> constexpr auto face(const char *name) { return plain<Member>(name, true); }

/// One end of a spell.
template <auto Member, QDate Spell::*End> constexpr Register<OwnerOf<Member>> day(const char *name)
{
    using T = OwnerOf<Member>;
    return {name, false, [](const T &record) { return to_column(record.*Member.*End); },
            [](T &record, const QVariant &column) { from_column(column, record.*Member.*End); }};
}

} // namespace ancora::storage
