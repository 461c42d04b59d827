// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/finding.h"
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
    if constexpr (std::is_same_v<Record, Accompaniment>)
        return file.accompaniments;
    else if constexpr (std::is_same_v<Record, ExploitationEvent>)
        return file.exploitation;
    else if constexpr (std::is_same_v<Record, StatusPhase>)
        return file.phases;
    else if constexpr (std::is_same_v<Record, ResidenceDocument>)
        return file.documents;
    else
        return file.stays;
}

/// The one case that lies open on the Case page, and the way every tab of it reads and saves. After each
/// save the case is read again, so that all tabs show what is stored.
class CaseDesk final : public QObject
{
    Q_OBJECT
public:
    explicit CaseDesk(Context &context, QObject *parent = nullptr);

    [[nodiscard]] Result<void> open(FileId file);
    [[nodiscard]] bool is_open() const { return !m_loaded.value.cover.id.is_null(); }
    /// Reads the case again and tells the tabs.
    [[nodiscard]] Result<void> reload();
    [[nodiscard]] const Case &file() const { return m_loaded.value; }
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] QDate today() const { return m_context.clock.today(); }

    template <class Record> [[nodiscard]] Result<void> save(const Record &record)
    {
        return save_all(std::vector<Record>{record});
    }
    /// All or none, for records that change together: the main form moves, a stay ends as the next begins.
    template <class Record> [[nodiscard]] Result<void> save_all(const std::vector<Record> &records)
    {
        storage::Seen seen = m_loaded.seen;
        ANCORA_TRY(m_context.store.together([&]() -> Result<void> {
            for (const Record &record : records) {
                ANCORA_TAKE(seen, m_context.store.save(file().cover.id, record, seen));
            }
            return {};
        }));
        return reload();
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
    /// Takes the record out of the case; `removed` offers the way back. By value: the case is read again
    /// before the copy for the way back is made.
    template <class Record> void remove(Record record, const QString &title)
    {
        auto seen = m_context.store.remove<Record>(file().cover.id, record.id, m_loaded.seen);
        if (!seen)
            return Q_EMIT failed(seen.error());
        if (const auto read = reload(); !read)
            Q_EMIT failed(read.error());
        Q_EMIT removed(title, [this, back = std::move(record)] {
            // The journal has seen the old record's end: it comes back as one of its own.
            Record again = back;
            again.id = RecordId::create();
            if (const auto saved = save(again); !saved)
                Q_EMIT failed(saved.error());
        });
    }

Q_SIGNALS:
    /// The case was read: everything shows it anew.
    void changed();
    void failed(const ancora::Error &error);
    void removed(const QString &title, const std::function<void()> &undo);

private:
    Context &m_context;
    storage::Loaded<Case> m_loaded;
    std::vector<Finding> m_findings;
};

} // namespace ancora::ui
