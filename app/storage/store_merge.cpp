// SPDX-License-Identifier: EUPL-1.2
//
// Two cases about one person become one, and two again. What a merge did is read back from the journal and undone register
// by register, so that nothing has to be remembered beside it and no kind of record has to be named.
#include "storage/store.h"

#include "storage/records.h"
#include "storage/row_reading.h"
#include "storage/way_back.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace ancora::storage {

namespace {

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
    return phases(history, first, std::find_if_not(first, history.end(), is(Act::Merge)));
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
    std::vector<Change> changes;
    int stayed = 0;
    for (const ChangedRecord &record : changed_records(*phases)) {
        if (auto change = way_back(record))
            changes.push_back(std::move(*change));
        else if (record.now && !record.before)
            ++stayed;
    }
    ANCORA_TAKE(const Seen seen, m_journal.seen(file));
    ANCORA_TRY(commit(file, Act::Unmerge, seen, std::move(changes), merge));
    return stayed;
}

} // namespace ancora::storage
