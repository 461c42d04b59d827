// SPDX-License-Identifier: EUPL-1.2
//
// Two cases about one person become one, and two again. What a merge did is read back from the journal and undone register
// by register, so that nothing has to be remembered beside it and no kind of record has to be named.
#include "storage/store.h"

#include "storage/records.h"
#include "storage/row_reading.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <set>

namespace ancora::storage {

namespace {

using RecordKey = std::pair<QByteArray, Uuid>; ///< table and record
using Registers = std::map<QByteArray, QVariant>; ///< those with a value
/// The records of a file as a run of its transactions leaves them, sealed answers still sealed.
using State = std::map<RecordKey, Registers>;

void follow(State &state, const Transaction &transaction)
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

/// A file before and after a merge, and now.
struct Phases {
    State before;
    State after;
    State now;
};

/// Nothing where the merge did not touch the file, or has been undone.
std::optional<Phases> phases_of(const std::vector<Transaction> &history, const QString &merge)
{
    const auto is = [&merge](Act act) {
        return [&merge, act](const Transaction &t) { return t.act == act && t.reason == merge; };
    };
    const auto undone = std::find_if(history.rbegin(), history.rend(), is(Act::Unmerge)).base();
    const auto first = std::find_if(undone, history.end(), is(Act::Merge));
    if (first == history.end())
        return std::nullopt;
    const auto end = std::find_if_not(first, history.end(), is(Act::Merge));
    Phases phases;
    const auto run = [](auto from, auto until, State state) {
        std::for_each(from, until, [&state](const Transaction &transaction) { follow(state, transaction); });
        return state;
    };
    phases.before = run(history.begin(), first, {});
    phases.after = run(first, end, phases.before);
    phases.now = run(end, history.end(), phases.after);
    return phases;
}

const Registers *find(const State &state, const RecordKey &key)
{
    const auto found = state.find(key);
    return found == state.end() ? nullptr : &found->second;
}

QVariant value_of(const Registers &registers, const QByteArray &name)
{
    const auto found = registers.find(name);
    return found == registers.end() ? QVariant() : found->second;
}

/// What takes the record back to before the merge, but for registers that were changed since; nothing where it has to stay.
std::optional<Change> way_back(const RecordKey &key, const Registers *before, const Registers *after, const Registers *now)
{
    Change change{key.first, key.second, before == nullptr, {}};
    if (!before) // the merge brought it
        return now && *now == *after ? std::optional(change) : std::nullopt;
    if (!after) { // the merge took it
        change.registers.assign(before->begin(), before->end());
        return now ? std::nullopt : std::optional(change);
    }
    std::set<QByteArray> names;
    for (const Registers *registers : {before, after})
        for (const auto &[name, value] : *registers)
            names.insert(name);
    for (const QByteArray &name : names) {
        const QVariant old = value_of(*before, name), merged = value_of(*after, name);
        if (now && old != merged && value_of(*now, name) == merged)
            change.registers.emplace_back(name, old);
    }
    return change.registers.empty() ? std::nullopt : std::optional(change);
}

tl::unexpected<Error> conflict()
{
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Storage", "One of the two cases was changed while they were compared. "
                                                                          "Nothing was merged; compare them again."));
}

} // namespace

Result<std::vector<MergedCase>> Store::merged_cases()
{
    std::vector<MergedCase> merged;
    ANCORA_TRY(m_database->scan(QStringLiteral("SELECT file, number, merged_into FROM case_cover WHERE merged_into IS NOT NULL"),
                                [&](const Row &row) {
                                    const std::string_view number = row.text(1);
                                    merged.push_back({to_file(row.blob(0)), QString::fromUtf8(number.data(), qsizetype(number.size())),
                                                      to_file(row.blob(2))});
                                }));
    QHash<FileId, FileId> next;
    for (const MergedCase &one : merged)
        next.insert(one.id, one.into);
    for (MergedCase &one : merged)
        while (next.contains(one.into))
            one.into = next.value(one.into);
    return merged;
}

// Merging ---------------------------------------------------------------------------------------------

Result<void> Store::merge(const Loaded<Case> &kept, const Loaded<Case> &taken, const std::vector<Difference> &decided)
{
    const FileId to = kept.value.cover.id, from = taken.value.cover.id;
    return together([&]() -> Result<void> {
        ANCORA_TAKE(const Seen kept_now, m_journal.seen(to));
        ANCORA_TAKE(const Seen taken_now, m_journal.seen(from));
        if (to == from || kept_now != kept.seen || taken_now != taken.seen)
            return conflict();
        ANCORA_TRY(save(united(kept.value, taken.value, decided), kept.seen, Act::Merge, from.text()));
        ANCORA_TRY(empty_into(to, taken));
        ANCORA_TAKE(const auto links, links_turned(from, to));
        for (const auto &[file, changes] : links) {
            ANCORA_TAKE(const Seen seen, m_journal.seen(file));
            ANCORA_TRY(commit(file, Act::Merge, seen, changes, from.text()));
        }
        return {};
    });
}

Result<void> Store::empty_into(FileId kept, const Loaded<Case> &taken)
{
    const FileId id = taken.value.cover.id;
    std::vector<Change> changes{{record_table<CaseCover>().name, id.uuid(), false, {{"merged_into", kept.uuid().bytes()}}},
                                {record_table<Person>().name, record_id(taken.value.person), true, {}}};
    for_each_kind(taken.value, [&changes]<class T>(const std::vector<T> &records) {
        for (const T &record : records)
            changes.push_back({record_table<T>().name, record_id(record), true, {}});
    });
    ANCORA_TRY(commit(id, Act::Merge, taken.seen, std::move(changes), id.text()));
    return {};
}

Result<std::map<FileId, std::vector<Change>>> Store::links_turned(FileId file, FileId other)
{
    std::map<FileId, std::vector<Change>> turned;
    for (const TableShape &table : projected_tables()) {
        for (const QByteArray &link : table.links) {
            if (link == "merged_into")
                continue; // a case merged before keeps its own way back
            ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT file, id FROM %1 WHERE %2 = ?")
                                                              .arg(QString::fromLatin1(table.name), QString::fromLatin1(link)),
                                                          {file.uuid().bytes()}));
            while (query->next()) {
                FileId holder, record;
                from_column(query->value(0), holder);
                from_column(query->value(1), record);
                turned[holder].push_back({table.name, record.uuid(), false, {{link, other.uuid().bytes()}}});
            }
        }
    }
    return turned;
}

// And back --------------------------------------------------------------------------------------------

/// Not an earlier one: the answers of the later merge stand on top of it.
Result<FileId> Store::last_merged_into(FileId kept)
{
    ANCORA_TAKE(const std::vector<CaseCover> covers, load<CaseCover>(kept));
    if (covers.empty() || !covers.front().merged_into.is_null())
        return FileId();
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT file FROM case_cover WHERE merged_into = ?"),
                                                  {kept.uuid().bytes()}));
    std::set<QString> taken;
    while (query->next()) {
        FileId file;
        from_column(query->value(0), file);
        taken.insert(file.text());
    }
    ANCORA_TAKE(const std::vector<Transaction> history, m_journal.of_file(kept));
    const auto last = std::find_if(history.rbegin(), history.rend(), [&taken](const Transaction &transaction) {
        return transaction.act == Act::Merge && taken.contains(transaction.reason);
    });
    return last == history.rend() ? FileId() : FileId::parse(last->reason).value_or(FileId());
}

Result<int> Store::unmerge(FileId taken)
{
    ANCORA_TAKE(const std::vector<CaseCover> covers, load<CaseCover>(taken));
    const FileId kept = covers.empty() ? FileId() : covers.front().merged_into;
    ANCORA_TAKE(const FileId last, last_merged_into(kept));
    if (kept.is_null() || last != taken)
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Storage", "Another case was merged since. The last one is separated first."));
    int stayed = 0;
    ANCORA_TRY(together([&]() -> Result<void> {
        ANCORA_TAKE(const auto links, links_turned(kept, taken));
        std::set<FileId> files{kept, taken};
        for (const auto &[file, changes] : links)
            files.insert(file);
        for (const FileId file : files) {
            ANCORA_TAKE(const int here, take_back(file, taken.text()));
            stayed += file == kept ? here : 0;
        }
        return {};
    }));
    return stayed;
}

Result<int> Store::take_back(FileId file, const QString &merge)
{
    ANCORA_TAKE(const std::vector<Transaction> history, m_journal.of_file(file));
    const std::optional<Phases> phases = phases_of(history, merge);
    if (!phases)
        return 0;
    std::set<RecordKey> keys;
    for (const State *state : {&phases->before, &phases->after})
        for (const auto &[key, registers] : *state)
            keys.insert(key);
    std::vector<Change> changes;
    int stayed = 0;
    for (const RecordKey &key : keys) {
        const Registers *before = find(phases->before, key), *after = find(phases->after, key), *now = find(phases->now, key);
        if (before && after && *before == *after)
            continue;
        if (auto change = way_back(key, before, after, now))
            changes.push_back(std::move(*change));
        else if (now && !before)
            ++stayed;
    }
    ANCORA_TAKE(const Seen seen, m_journal.seen(file));
    ANCORA_TRY(commit(file, Act::Unmerge, seen, std::move(changes), merge));
    return stayed;
}

} // namespace ancora::storage
