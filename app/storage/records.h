// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/different_persons.h"
#include "cases/office.h"
#include "cases/package.h"
#include "cases/partner.h"
#include "cases/perpetrator.h"
#include "cases/publication.h"
#include "cases/referral.h"
#include "storage/columns.h"

#include <algorithm>
#include <span>

/// Which record stands in which table, and which member in which column. The one place to touch, beside a
/// schema step, when a record gets a new answer.
namespace ancora::storage {

/// One answer of a record: a column of its table, and the unit of conflict in the journal.
template <class T> struct Register {
    const char *name;
    bool sealed; ///< a face: stored sealed with the file's key
    QVariant (*read)(const T &);
    void (*write)(T &, const QVariant &);
    bool names_file = false; ///< holds the id of a file: follows that file when it is merged into another
    bool names_record = false; ///< holds the id of a record, of the same case or of the office
};

template <class T> struct RecordTable {
    const char *name;
    std::span<const Register<T>> registers;
    /// Once this register has a value the record never changes again, whatever the journal says; "id": from the first
    /// writing on. Null: it may always change. Merging two files still moves a record from one to the other, but for "id".
    const char *frozen_by = nullptr;
};

/// Specialised for every record of a file.
template <class T> [[nodiscard]] const RecordTable<T> &record_table();
template <> const RecordTable<Office> &record_table();
template <> const RecordTable<Publication> &record_table();
template <> const RecordTable<DifferentPersons> &record_table();
template <> const RecordTable<Referral> &record_table();
template <> const RecordTable<CaseCover> &record_table();
template <> const RecordTable<Person> &record_table();
template <> const RecordTable<Accompaniment> &record_table();
template <> const RecordTable<ExploitationEvent> &record_table();
template <> const RecordTable<Involvement> &record_table();
template <> const RecordTable<Perpetrator> &record_table();
template <> const RecordTable<Relative> &record_table();
template <> const RecordTable<HouseholdSpell> &record_table();
template <> const RecordTable<StatusPhase> &record_table();
template <> const RecordTable<ResidenceDocument> &record_table();
template <> const RecordTable<Stay> &record_table();
template <> const RecordTable<JusticeStep> &record_table();
template <> const RecordTable<Compensation> &record_table();
template <> const RecordTable<Goal> &record_table();
template <> const RecordTable<Task> &record_table();
template <> const RecordTable<Service> &record_table();
template <> const RecordTable<Note> &record_table();
template <> const RecordTable<Partner> &record_table();
template <> const RecordTable<DisclosureGround> &record_table();
template <> const RecordTable<OnwardReferral> &record_table();
template <> const RecordTable<RiskFlag> &record_table();
template <> const RecordTable<ContactRule> &record_table();
template <> const RecordTable<Attachment> &record_table();
template <> const RecordTable<ReceivedReferral> &record_table();
template <> const RecordTable<PackageKey> &record_table();
template <> const RecordTable<House> &record_table();
template <> const RecordTable<Room> &record_table();
template <> const RecordTable<Bed> &record_table();
template <> const RecordTable<WaitingEntry> &record_table();

template <class T> [[nodiscard]] const Uuid &record_id(const T &record) { return record.id.uuid(); }
template <class T> void set_record_id(T &record, const Uuid &id) { record.id = decltype(record.id)(id); }

/// Where two records of a kind stand in a file: by their dates, then by their making.
template <class T> [[nodiscard]] QDate sorting_day(const T &record)
{
    if constexpr (requires { record.spell; })
        return record.spell.from;
    else if constexpr (requires { record.validity; })
        return record.validity.from;
    else if constexpr (requires { record.since; })
        return record.since;
    else if constexpr (requires { record.given_on; })
        return record.given_on;
    else if constexpr (requires { record.prepared_on; })
        return record.prepared_on;
    else if constexpr (requires { record.asked_on; })
        return record.asked_on;
    else if constexpr (requires { record.received_on; })
        return record.received_on;
    else if constexpr (requires { record.day; })
        return record.day;
    else
        return {};
}

template <class T> void sort_by_date(std::vector<T> &records)
{
    std::stable_sort(records.begin(), records.end(), [](const T &a, const T &b) {
        return sorting_day(a) != sorting_day(b) ? sorting_day(a) < sorting_day(b) : record_id(a) < record_id(b);
    });
}

/// The same without the C++ type: what the projection accepts and `verify` compares.
struct TableShape {
    QByteArray name;
    std::vector<QByteArray> registers;
    std::vector<QByteArray> links; ///< those that name a file
    QByteArray frozen_by; ///< empty: it may always change
};
[[nodiscard]] const std::vector<TableShape> &projected_tables();

} // namespace ancora::storage
