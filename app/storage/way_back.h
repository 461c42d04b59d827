// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/journal.h"

#include <map>
#include <optional>

/// What the records of a file were, read back from its journal, and what takes them back there, register by register: so
/// nothing has to be remembered beside the journal, and no kind of record has to be named.
namespace ancora::storage {

using RecordKey = std::pair<QByteArray, Uuid>;    ///< table and record
using Registers = std::map<QByteArray, QVariant>; ///< those with a value, sealed ones still sealed
using RecordState = std::map<RecordKey, Registers>;

/// A file before and after some of its transactions, and now.
struct Phases {
    RecordState before;
    RecordState after;
    RecordState now;
};
using HistoryPlace = std::vector<Transaction>::const_iterator;
[[nodiscard]] Phases phases(const std::vector<Transaction> &history, HistoryPlace first, HistoryPlace end);

/// A record that these transactions changed; null where there was none.
struct ChangedRecord {
    RecordKey key;
    const Registers *before = nullptr; ///< these point into the phases
    const Registers *after = nullptr;
    const Registers *now = nullptr;

    /// Something of what the transactions changed was changed again.
    [[nodiscard]] bool has_moved_on() const;
};
[[nodiscard]] std::vector<ChangedRecord> changed_records(const Phases &phases);

/// What takes the record back, but for registers that were changed since; nothing where it has to stay.
[[nodiscard]] std::optional<Change> way_back(const ChangedRecord &record);

} // namespace ancora::storage
