// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/records.h"

#include <array>
#include <type_traits>

/// How the registers of a record are written down, member by member.
namespace ancora::storage {

template <class> struct MemberPointer;
template <class Record, class Value> struct MemberPointer<Value Record::*> {
    using Owner = Record;
    static constexpr bool names_file = std::is_same_v<Value, FileId>;
    static constexpr bool names_record = std::is_same_v<Value, RecordId>;
};
template <auto Member> using OwnerOf = typename MemberPointer<decltype(Member)>::Owner;

template <auto Member> constexpr Register<OwnerOf<Member>> plain(const char *name, bool sealed)
{
    using T = OwnerOf<Member>;
    return {name, sealed, [](const T &record) { return to_column(record.*Member); },
            [](T &record, const QVariant &column) { from_column(column, record.*Member); },
            MemberPointer<decltype(Member)>::names_file, MemberPointer<decltype(Member)>::names_record};
}
template <auto Member> constexpr auto fact(const char *name) { return plain<Member>(name, false); }
template <auto Member> constexpr auto face(const char *name) { return plain<Member>(name, true); }

/// A member of a member: one end of a spell, the name of a recipient.
template <auto Member, auto Part> constexpr Register<OwnerOf<Member>> part(const char *name, bool sealed)
{
    using T = OwnerOf<Member>;
    return {name, sealed, [](const T &record) { return to_column(record.*Member.*Part); },
            [](T &record, const QVariant &column) { from_column(column, record.*Member.*Part); }};
}
template <auto Member, QDate Spell::*End> constexpr auto day(const char *name) { return part<Member, End>(name, false); }

} // namespace ancora::storage
