// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/person_index.h"

#include <optional>

namespace ancora::storage {
class Store;
}

namespace ancora::ui {

/// Everybody the centre knows: all cases, open and closed, and the newest referrals that have not become one. One
/// list for the whole window, in memory only, gone at lock with everything that looks at the store.
class KnownPersons
{
public:
    explicit KnownPersons(storage::Store &store) : m_store(store) {}
    /// Reads again what has been saved since; answers with what is known where that fails.
    [[nodiscard]] const search::PersonIndex &up_to_date();

private:
    storage::Store &m_store;
    search::PersonIndex m_index;
    std::optional<qint64> m_read_at; ///< length of the journal then
};

/// Somebody on one line: who, which file, born when.
[[nodiscard]] QString person_line(const search::KnownPerson &person);
/// A hit on one line: who, which file, born when, and why it was found.
[[nodiscard]] QString hit_line(const search::Hit &hit);

} // namespace ancora::ui
