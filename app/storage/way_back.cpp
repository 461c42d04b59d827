// SPDX-License-Identifier: EUPL-1.2
#include "storage/way_back.h"

#include <algorithm>
#include <set>

namespace ancora::storage {

namespace {

void follow(RecordState &state, const Transaction &transaction)
{
    for (const Change &change : transaction.changes) {
        if (change.is_void) {
            state.erase({change.table, change.record});
            continue;
        }
        Registers &registers = state[{change.table, change.record}];
        for (const auto &[name, value] : change.registers) {
            if (value.isNull())
                registers.erase(name);
            else
                registers[name] = value;
        }
    }
}

RecordState run(HistoryPlace from, HistoryPlace until, RecordState state)
{
    std::for_each(from, until, [&state](const Transaction &transaction) { follow(state, transaction); });
    return state;
}

const Registers *find(const RecordState &state, const RecordKey &key)
{
    const auto found = state.find(key);
    return found == state.end() ? nullptr : &found->second;
}

QVariant value_of(const Registers &registers, const QByteArray &name)
{
    const auto found = registers.find(name);
    return found == registers.end() ? QVariant() : found->second;
}

/// Names of the registers in which the two differ.
std::set<QByteArray> differing(const Registers &one, const Registers &other)
{
    std::set<QByteArray> names;
    for (const Registers *registers : {&one, &other})
        for (const auto &[name, value] : *registers)
            if (value_of(one, name) != value_of(other, name))
                names.insert(name);
    return names;
}

} // namespace

Phases phases(const std::vector<Transaction> &history, HistoryPlace first, HistoryPlace end)
{
    Phases phases;
    phases.before = run(history.begin(), first, {});
    phases.after = run(first, end, phases.before);
    phases.now = run(end, history.end(), phases.after);
    return phases;
}

std::vector<ChangedRecord> changed_records(const Phases &phases)
{
    std::set<RecordKey> keys;
    for (const RecordState *state : {&phases.before, &phases.after})
        for (const auto &[key, registers] : *state)
            keys.insert(key);
    std::vector<ChangedRecord> changed;
    for (const RecordKey &key : keys) {
        const ChangedRecord record{key, find(phases.before, key), find(phases.after, key), find(phases.now, key)};
        if (!record.before || !record.after || *record.before != *record.after)
            changed.push_back(record);
    }
    return changed;
}

bool ChangedRecord::has_moved_on() const
{
    if (!after || !now)
        return after != now;
    if (!before)
        return *after != *now;
    const std::set<QByteArray> names = differing(*before, *after);
    return std::any_of(names.begin(), names.end(),
                       [this](const QByteArray &name) { return value_of(*now, name) != value_of(*after, name); });
}

std::optional<Change> way_back(const ChangedRecord &record)
{
    const auto &[key, before, after, now] = record;
    Change change{key.first, key.second, before == nullptr, {}};
    if (!before) // it was added
        return now && after && *now == *after ? std::optional(change) : std::nullopt;
    if (!after) { // it was taken out
        change.registers.assign(before->begin(), before->end());
        return now ? std::nullopt : std::optional(change);
    }
    for (const QByteArray &name : differing(*before, *after)) {
        if (now && value_of(*now, name) == value_of(*after, name))
            change.registers.emplace_back(name, value_of(*before, name));
    }
    return change.registers.empty() ? std::nullopt : std::optional(change);
}

} // namespace ancora::storage
