// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/finding.h"
#include "deadlines/deadline.h"
#include "storage/store.h"
#include "ui/context.h"

#include <QObject>
#include <algorithm>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace ancora::ui {

/// The records of a kind in a case.
template <class Record, class AnyCase> auto &records_of(AnyCase &file)
{
    std::conditional_t<std::is_const_v<AnyCase>, const std::vector<Record>, std::vector<Record>> *found = nullptr;
    for_each_kind(file, [&found](auto &records) {
        if constexpr (std::is_same_v<std::decay_t<decltype(records)>, std::vector<Record>>)
            found = &records;
    });
    return *found;
}

/// The one case that lies open on the Case page, and the way every tab of it reads and saves. After each
/// save the case is read again, so that all tabs show what is stored.
class CaseDesk final : public QObject
{
    Q_OBJECT
public:
    explicit CaseDesk(Context &context, QObject *parent = nullptr);

    /// A case that was merged into another opens that one.
    [[nodiscard]] Result<void> open(FileId file);
    [[nodiscard]] bool is_open() const { return !m_loaded.value.cover.id.is_null(); }
    /// Reads the case again and tells the tabs.
    [[nodiscard]] Result<void> reload();
    [[nodiscard]] const Case &file() const { return m_loaded.value; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    /// What is due, in order of the dates.
    [[nodiscard]] const std::vector<deadlines::Deadline> &deadlines() const { return m_deadlines; }
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] QDate today() const { return m_context.clock.today(); }

    template <class Record> [[nodiscard]] Result<void> save(const Record &record)
    {
        return save_all(std::vector<Record>{record});
    }
    /// All or none, for records that change together: the main form moves, a stay ends as the next begins. Dates that
    /// followed the rules until now follow them again, in the same step.
    template <class Record> [[nodiscard]] Result<void> save_all(const std::vector<Record> &records)
    {
        Case after = file();
        for (const Record &record : records)
            put(after, record);
        return change(after, [&](storage::Seen &seen) -> Result<void> {
            if constexpr (!has_dates<Record>)
                for (const Record &record : records) {
                    ANCORA_TAKE(seen, m_context.store.save(file().cover.id, record, seen));
                }
            return {};
        });
    }
    /// The record as it is stored now.
    template <class Record> [[nodiscard]] std::optional<Record> fresh(decltype(Record::id) id)
    {
        if (const auto read = reload(); !read) {
            Q_EMIT failed(read.error());
            return std::nullopt;
        }
        if constexpr (std::is_same_v<Record, Person>)
            return file().person;
        else if constexpr (std::is_same_v<Record, CaseCover>)
            return file().cover;
        else
            return find<Record>(id);
    }
    template <class Record> [[nodiscard]] std::optional<Record> find(RecordId id) const
    {
        const auto &records = records_of<Record>(file());
        const auto found = std::find_if(records.begin(), records.end(),
                                        [id](const Record &record) { return record.id == id; });
        return found == records.end() ? std::nullopt : std::optional<Record>(*found);
    }
    /// Takes the record out of the case; `removed` offers the way back, as long as nothing else is saved.
    template <class Record> void remove(const Record &record, const QString &title)
    {
        Case after = file();
        std::erase_if(records_of<Record>(after), [id = record.id](const Record &other) { return other.id == id; });
        const auto gone = change(after, [&, id = record.id](storage::Seen &seen) -> Result<void> {
            ANCORA_TAKE(seen, m_context.store.remove<Record>(file().cover.id, id, seen));
            return {};
        });
        if (!gone)
            return Q_EMIT failed(gone.error());
        Q_EMIT removed(title, [this] {
            const auto back = m_context.store.undo();
            const auto read = back ? reload() : tl::make_unexpected(back.error());
            if (!read)
                Q_EMIT failed(read.error());
        });
    }

Q_SIGNALS:
    /// The case was read: everything shows it anew.
    void changed();
    void failed(const ancora::Error &error);
    void removed(const QString &title, const std::function<void()> &undo);
    /// A change has moved other dates, or would have moved what was set by hand: one sentence each.
    void dates_moved(const QStringList &sentences);

private:
    /// Its own last day may follow the rules.
    template <class Record>
    static constexpr bool has_dates = std::is_same_v<Record, StatusPhase> || std::is_same_v<Record, ResidenceDocument>;

    template <class Record> static void put(Case &file, const Record &record)
    {
        if constexpr (std::is_same_v<Record, Person>) {
            file.person = record;
        } else if constexpr (std::is_same_v<Record, CaseCover>) {
            file.cover = record;
        } else {
            auto &records = records_of<Record>(file);
            const auto same = std::find_if(records.begin(), records.end(),
                                           [&record](const Record &other) { return other.id == record.id; });
            if (same == records.end())
                records.push_back(record);
            else
                *same = record;
        }
    }
    /// One transaction: `save` writes what `after` changes, then the phases and documents are written that differ from
    /// the stored ones once they follow the rules.
    [[nodiscard]] Result<void> change(const Case &after, const std::function<Result<void>(storage::Seen &)> &save);
    [[nodiscard]] Result<void> save_dates(const Procedure &followed, storage::Seen &seen);

    Context &m_context;
    storage::Loaded<Case> m_loaded;
    std::vector<Finding> m_findings;
    std::vector<deadlines::Deadline> m_deadlines;
};

} // namespace ancora::ui
