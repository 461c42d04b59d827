// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array registers{
    fact<&DifferentPersons::one>("one"),
    fact<&DifferentPersons::other>("other"),
};

} // namespace

template <> const RecordTable<DifferentPersons> &record_table()
{
    static constexpr RecordTable<DifferentPersons> table{"different_persons", registers};
    return table;
}

} // namespace ancora::storage
