// SPDX-License-Identifier: EUPL-1.2
#include "storage/store.h"

#include "storage/records.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ancora::storage {

namespace {

QByteArray draft_context(const QString &place) { return QByteArrayLiteral("ancora/draft/1") + place.toUtf8(); }

Secret draft_key(const Access &access) { return crypto::derive(access.user_keys.seed, "ancora/draft/1"); }

tl::unexpected<Error> not_found()
{
    return fail(Error::Kind::NotFound, QCoreApplication::translate("Storage", "This file is no longer in the vault."));
}

Accompaniment first_accompaniment(const Referral &referral, QDate on)
{
    Accompaniment accompaniment;
    accompaniment.id = RecordId::create();
    accompaniment.spell.from = on;
    accompaniment.scope = referral.suspected_form == Code::of("SMUGGLING_AGG") ? Code::of("SMUGGLING_AGG") : Code::of("THB");
    accompaniment.referring_body = referral.referring_body;
    return accompaniment;
}

Person person_from(const Referral &referral)
{
    Person person;
    person.id = RecordId::create();
    person.sex = referral.sex;
    person.birth_date = referral.birth_date;
    person.citizenship = referral.citizenship;
    person.family_name = referral.person_name;
    person.alias = referral.alias;
    person.note = referral.note;
    return person;
}

ExploitationEvent suspected_event(const Referral &referral)
{
    ExploitationEvent event;
    event.id = RecordId::create();
    event.main = true;
    event.form = referral.suspected_form;
    return event;
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(std::unique_ptr<Database> database, Access access, const CodeLists &lists,
                                           const Clock &clock)
{
    std::unique_ptr<Store> store(new Store(std::move(database), std::move(access), lists, clock));
    ANCORA_TRY(store->m_journal.load());
    return store;
}

Store::Store(std::unique_ptr<Database> database, Access access, const CodeLists &lists, const Clock &clock)
    : m_database(std::move(database)), m_access(std::move(access)), m_lists(lists), m_clock(clock),
      m_keys(*m_database, m_access), m_journal(*m_database, m_access, m_clock), m_projection(*m_database)
{
}

Store::~Store() = default;

FileId Store::office_file() { return FileId(Uuid::from_parts(0, 0, 1)); }

// Looking ---------------------------------------------------------------------------------------------

template <class T> Result<std::vector<T>> Store::load(FileId file)
{
    const RecordTable<T> &table = record_table<T>();
    QString columns;
    for (const Register<T> &reg : table.registers)
        columns += QStringLiteral(", ") + QLatin1String(reg.name);
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT id%1 FROM %2 WHERE file = ? ORDER BY id")
                                                      .arg(columns, QLatin1String(table.name)),
                                     {file.uuid().bytes()}));
    std::vector<T> records;
    while (query->next()) {
        T record;
        const Uuid id = Uuid::from_bytes(query->value(0).toByteArray()).value_or(Uuid());
        set_record_id(record, id);
        int column = 0;
        for (const Register<T> &reg : table.registers) {
            const QVariant value = query->value(++column);
            if (!reg.sealed || value.isNull()) {
                reg.write(record, value);
                continue;
            }
            ANCORA_TAKE(const QString plain, m_keys.open(file, table.name, id, reg.name, value.toByteArray()));
            reg.write(record, plain);
        }
        records.push_back(std::move(record));
    }
    sort_by_date(records);
    return records;
}

template Result<std::vector<CaseCover>> Store::load(FileId);
template Result<std::vector<House>> Store::load(FileId);
template Result<std::vector<Room>> Store::load(FileId);
template Result<std::vector<Bed>> Store::load(FileId);

Result<Loaded<Referral>> Store::referral(FileId id)
{
    ANCORA_TAKE(std::vector<Referral> found, load<Referral>(id));
    if (found.empty())
        return not_found();
    ANCORA_TAKE(Seen seen, m_journal.seen(id));
    return Loaded<Referral>{std::move(found.front()), std::move(seen)};
}

Result<Loaded<Case>> Store::open_case(FileId id)
{
    ANCORA_TAKE(std::vector<CaseCover> covers, load<CaseCover>(id));
    ANCORA_TAKE(std::vector<Person> persons, load<Person>(id));
    if (!covers.empty() && !covers.front().merged_into.is_null())
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Storage", "This case was merged into another one. Its number finds it."));
    if (covers.empty() || persons.empty())
        return not_found();
    Loaded<Case> loaded;
    loaded.value.cover = std::move(covers.front());
    loaded.value.person = std::move(persons.front());
    Result<void> outcome;
    for_each_kind(loaded.value, [&]<class T>(std::vector<T> &records) {
        if (!outcome)
            return;
        if (auto found = load<T>(id))
            records = std::move(*found);
        else
            outcome = tl::make_unexpected(found.error());
    });
    ANCORA_TRY(outcome);
    ANCORA_TAKE(loaded.seen, m_journal.seen(id));
    return loaded;
}

Result<Loaded<Office>> Store::office()
{
    ANCORA_TAKE(std::vector<Office> found, load<Office>(office_file()));
    ANCORA_TAKE(Seen seen, m_journal.seen(office_file()));
    Office office;
    if (found.empty())
        office.id = RecordId(office_file().uuid());
    else
        office = std::move(found.front());
    return Loaded<Office>{std::move(office), std::move(seen)};
}

template <class T> Result<Loaded<std::vector<T>>> Store::records(FileId file)
{
    Loaded<std::vector<T>> loaded;
    ANCORA_TAKE(loaded.value, load<T>(file));
    ANCORA_TAKE(loaded.seen, m_journal.seen(file));
    return loaded;
}

template Result<Loaded<std::vector<DifferentPersons>>> Store::records(FileId);
template Result<Loaded<std::vector<Partner>>> Store::records(FileId);
template Result<Loaded<std::vector<PackageKey>>> Store::records(FileId);
template Result<Loaded<std::vector<Perpetrator>>> Store::records(FileId);
template Result<Loaded<std::vector<ReceivedReferral>>> Store::records(FileId);

Result<std::vector<Publication>> Store::publications()
{
    ANCORA_TAKE(std::vector<Publication> publications, load<Publication>(office_file()));
    std::stable_sort(publications.begin(), publications.end(), [](const Publication &a, const Publication &b) {
        return a.published_at < b.published_at;
    });
    return publications;
}

Result<std::vector<Transaction>> Store::history(FileId id) const { return m_journal.of_file(id); }

Result<FileId> Store::referral_with_external_ref(const QString &external_ref)
{
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT file FROM referral WHERE external_ref = ?"),
                                     {external_ref}));
    return query->next() ? FileId(Uuid::from_bytes(query->value(0).toByteArray()).value_or(Uuid())) : FileId();
}

// Saving ----------------------------------------------------------------------------------------------

template <class T>
Result<void> Store::collect_changes(FileId file, std::span<const T> records, std::vector<Change> &changes)
{
    ANCORA_TAKE(const std::vector<T> stored, load<T>(file));
    for (const T &record : records) {
        const auto before = std::find_if(stored.begin(), stored.end(),
                                         [&](const T &r) { return record_id(r) == record_id(record); });
        const bool is_new = before == stored.end();
        ANCORA_TAKE(Change change, change_of<T>(file, record, is_new ? T{} : *before));
        if (is_new || !change.registers.empty())
            changes.push_back(std::move(change));
    }
    return {};
}

template <class T> Result<Change> Store::change_of(FileId file, const T &record, const T &before)
{
    Change change{record_table<T>().name, record_id(record), false, {}};
    for (const Register<T> &reg : record_table<T>().registers) {
        const QVariant value = reg.read(record);
        if (value == reg.read(before))
            continue;
        ANCORA_TAKE(QVariant stored_form, storable(file, change, reg.name, reg.sealed, value));
        change.registers.emplace_back(reg.name, std::move(stored_form));
    }
    return change;
}

Result<QVariant> Store::storable(FileId file, const Change &change, const char *reg, bool sealed, const QVariant &value)
{
    if (!sealed || value.isNull())
        return value;
    ANCORA_TAKE(QByteArray bytes, m_keys.seal(file, change.table, change.record, reg, value.toString()));
    return QVariant(bytes);
}

Result<Seen> Store::commit(FileId file, Act act, const Seen &seen, std::vector<Change> changes, const QString &reason)
{
    Seen now_seen;
    ANCORA_TRY(together([&]() -> Result<void> {
        ANCORA_TAKE(const Seen current, m_journal.seen(file));
        if (changes.empty() && reason.isEmpty()) {
            now_seen = seen;
            return {};
        }
        ANCORA_TRY(refuse_conflicts(file, seen, current, changes));
        ANCORA_TRY(refuse_parting(changes));
        ANCORA_TRY(m_projection.apply(file, changes, act));
        ANCORA_TRY(remember_beds(file, changes));
        Transaction transaction;
        transaction.act = act;
        transaction.file = file;
        transaction.seen = seen;
        transaction.reason = reason;
        transaction.changes = std::move(changes);
        ANCORA_TRY(m_journal.append(std::move(transaction)));
        now_seen = current;
        m_running.written[file].push_back(++now_seen[m_access.device]);
        if (act != Act::Save)
            m_running.act = act;
        m_names.erase(file);
        return {};
    }));
    return now_seen;
}

Result<void> Store::refuse_conflicts(FileId file, const Seen &seen, const Seen &current,
                                     const std::vector<Change> &changes) const
{
    if (seen == current)
        return {};
    std::set<std::pair<Uuid, QByteArray>> changed_meanwhile;
    bool taken_in = false; ///< by another case: nobody would find here what is still added
    ANCORA_TAKE(const std::vector<Transaction> transactions, m_journal.of_file(file));
    for (const Transaction &transaction : transactions) {
        const auto known = seen.find(transaction.device);
        if (known != seen.end() && transaction.cseq <= known->second)
            continue;
        for (const Change &change : transaction.changes) {
            if (change.is_void)
                changed_meanwhile.emplace(change.record, QByteArray());
            for (const auto &[name, value] : change.registers)
                changed_meanwhile.emplace(change.record, name);
            taken_in = taken_in || (transaction.act == Act::Merge && change.is_void);
        }
    }
    for (const Change &change : changes) {
        const bool touched = taken_in || std::any_of(changed_meanwhile.begin(), changed_meanwhile.end(), [&](const auto &other) {
            const auto same_register = [&](const auto &reg) { return reg.first == other.second; };
            return other.first == change.record
                   && (change.is_void || other.second.isEmpty()
                       || std::any_of(change.registers.begin(), change.registers.end(), same_register));
        });
        if (touched)
            return fail(Error::Kind::Conflict,
                        QCoreApplication::translate("Storage", "This answer was changed elsewhere since the form was opened. "
                                                               "Nothing was overwritten; compare both and save again."),
                        QString::fromLatin1(change.table));
    }
    return {};
}

Result<Seen> Store::save(const Referral &referral, const Seen &seen, Act act)
{
    std::vector<Change> changes;
    ANCORA_TRY(collect_changes<Referral>(referral.id, {&referral, 1}, changes));
    return commit(referral.id, act, seen, std::move(changes));
}

template <class T> Result<Seen> Store::save(FileId file, const T &record, const Seen &seen)
{
    std::vector<Change> changes;
    ANCORA_TRY(collect_changes<T>(file, {&record, 1}, changes));
    return commit(file, Act::Save, seen, std::move(changes));
}

template <class T> Result<Seen> Store::remove(FileId file, RecordId record, const Seen &seen)
{
    return commit(file, Act::Save, seen, {Change{record_table<T>().name, record.uuid(), true, {}}});
}

template Result<Seen> Store::save(FileId, const CaseCover &, const Seen &);
template Result<Seen> Store::save(FileId, const Person &, const Seen &);
template Result<Seen> Store::save(FileId, const Accompaniment &, const Seen &);
template Result<Seen> Store::save(FileId, const ExploitationEvent &, const Seen &);
template Result<Seen> Store::save(FileId, const Involvement &, const Seen &);
template Result<Seen> Store::save(FileId, const Relative &, const Seen &);
template Result<Seen> Store::save(FileId, const HouseholdSpell &, const Seen &);
template Result<Seen> Store::save(FileId, const StatusPhase &, const Seen &);
template Result<Seen> Store::save(FileId, const ResidenceDocument &, const Seen &);
template Result<Seen> Store::save(FileId, const Stay &, const Seen &);
template Result<Seen> Store::save(FileId, const JusticeStep &, const Seen &);
template Result<Seen> Store::save(FileId, const Compensation &, const Seen &);
template Result<Seen> Store::save(FileId, const Goal &, const Seen &);
template Result<Seen> Store::save(FileId, const Task &, const Seen &);
template Result<Seen> Store::save(FileId, const Service &, const Seen &);
template Result<Seen> Store::save(FileId, const Note &, const Seen &);
template Result<Seen> Store::save(FileId, const DisclosureGround &, const Seen &);
template Result<Seen> Store::save(FileId, const OnwardReferral &, const Seen &);
template Result<Seen> Store::save(FileId, const RiskFlag &, const Seen &);
template Result<Seen> Store::save(FileId, const ContactRule &, const Seen &);
template Result<Seen> Store::save(FileId, const Attachment &, const Seen &);
template Result<Seen> Store::save(FileId, const ReceivedReferral &, const Seen &);
template Result<Seen> Store::save(FileId, const Partner &, const Seen &);
template Result<Seen> Store::save(FileId, const PackageKey &, const Seen &);
template Result<Seen> Store::save(FileId, const House &, const Seen &);
template Result<Seen> Store::save(FileId, const Room &, const Seen &);
template Result<Seen> Store::save(FileId, const Bed &, const Seen &);
template Result<Seen> Store::save(FileId, const WaitingEntry &, const Seen &);
template Result<Seen> Store::save(FileId, const Perpetrator &, const Seen &);
template Result<Seen> Store::save(FileId, const DifferentPersons &, const Seen &);
template Result<Seen> Store::remove<DifferentPersons>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Accompaniment>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<ExploitationEvent>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Involvement>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Relative>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<HouseholdSpell>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<StatusPhase>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<ResidenceDocument>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Stay>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<JusticeStep>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Compensation>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Goal>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Task>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Service>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Note>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<DisclosureGround>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<OnwardReferral>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<RiskFlag>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Attachment>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<House>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Room>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<Bed>(FileId, RecordId, const Seen &);
template Result<Seen> Store::remove<WaitingEntry>(FileId, RecordId, const Seen &);

Result<Seen> Store::save(const Office &office, const Seen &seen)
{
    std::vector<Change> changes;
    ANCORA_TRY(collect_changes<Office>(office_file(), {&office, 1}, changes));
    return commit(office_file(), Act::Save, seen, std::move(changes));
}

Result<Seen> Store::save(const Case &file, const Seen &seen, Act act, const QString &reason)
{
    const FileId id = file.cover.id;
    std::vector<Change> changes;
    ANCORA_TRY(collect_changes<CaseCover>(id, {&file.cover, 1}, changes));
    ANCORA_TRY(collect_changes<Person>(id, {&file.person, 1}, changes));
    Result<void> outcome;
    for_each_kind(file, [&]<class T>(const std::vector<T> &records) {
        if (outcome)
            outcome = collect_changes<T>(id, records, changes);
    });
    ANCORA_TRY(outcome);
    return commit(id, act, seen, std::move(changes), reason);
}

Result<FileId> Store::start_intake(FileId referral_id, QDate on)
{
    FileId created;
    ANCORA_TRY(together([&]() -> Result<void> {
        ANCORA_TAKE(Loaded<Referral> loaded, referral(referral_id));
        Referral &from = loaded.value;
        if (!from.case_file.is_null())
            return fail(Error::Kind::Refused,
                        QCoreApplication::translate("Storage", "This referral already has a case."));
        Case file;
        file.cover.id = FileId::create();
        ANCORA_TAKE(file.cover.number, next_case_number(on.year()));
        file.cover.opened_on = on;
        file.cover.worker = m_access.user.uuid();
        file.cover.referral = from.id;
        file.person = person_from(from);
        file.accompaniments.push_back(first_accompaniment(from, on));
        if (!from.suspected_form.is_empty())
            file.exploitation.push_back(suspected_event(from));
        ANCORA_TRY(save(file, {}, Act::Intake));
        from.case_file = file.cover.id;
        from.outcome = Code::of("ACCOMP_STARTED");
        ANCORA_TRY(save(from, loaded.seen, Act::Intake));
        created = file.cover.id;
        return {};
    }));
    return created;
}

Result<QString> Store::next_case_number(int year)
{
    const QString prefix = QStringLiteral("%1-").arg(year);
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM case_cover "
                                                "WHERE number >= ? AND number < ?"),
                    {prefix, QStringLiteral("%1-").arg(year + 1)}));
    const int last = query->next() ? query->value(0).toInt() : 0;
    return prefix + QStringLiteral("%1").arg(last + 1, 3, 10, QLatin1Char('0'));
}

Result<void> Store::publish(const Publication &publication, const QString &reason)
{
    ANCORA_TAKE(const Seen seen, m_journal.seen(office_file()));
    ANCORA_TAKE(Change change, change_of<Publication>(office_file(), publication, {}));
    ANCORA_TRY(commit(office_file(), Act::Report, seen, {std::move(change)}, reason));
    return {};
}

Result<void> Store::record_act(Act act, const QString &reason)
{
    return together([&]() -> Result<void> {
        m_running.act = act;
        Transaction transaction;
        transaction.act = act;
        transaction.file = office_file();
        transaction.reason = reason;
        ANCORA_TAKE(transaction.seen, m_journal.seen(office_file()));
        return m_journal.append(std::move(transaction));
    });
}

Result<void> Store::together(const std::function<Result<void>()> &work)
{
    ++m_depth;
    auto done = m_database->in_transaction([&]() -> Result<void> {
        ANCORA_TRY(work());
        return m_depth == 1 ? refuse_overbooking() : Result<void>();
    });
    if (--m_depth == 0) {
        m_beds.clear();
        const Action action = std::exchange(m_running, {});
        if (done && !action.written.empty())
            remember_action(action);
    }
    if (!done) {
        // What memory believes about head and keys may never have reached the file.
        m_keys.forget();
        ANCORA_TRY(m_journal.reload());
    }
    return done;
}

// Drafts ----------------------------------------------------------------------------------------------

Result<void> Store::keep_draft(const QString &place, const QString &text)
{
    if (text.isEmpty()) {
        ANCORA_TRY(m_database->run(QStringLiteral("DELETE FROM draft WHERE owner = ? AND place = ?"),
                                   {m_access.user.uuid().bytes(), place}));
        return {};
    }
    const QByteArray sealed = crypto::seal(draft_key(m_access), text.toUtf8(), draft_context(place));
    ANCORA_TRY(m_database->run(QStringLiteral("INSERT INTO draft (owner, place, sealed) VALUES (?, ?, ?) "
                                               "ON CONFLICT (owner, place) DO UPDATE SET sealed = excluded.sealed"),
                   {m_access.user.uuid().bytes(), place, sealed}));
    return {};
}

Result<QString> Store::draft(const QString &place)
{
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT sealed FROM draft WHERE owner = ? AND place = ?"),
                                                  {m_access.user.uuid().bytes(), place}));
    if (!query->next())
        return QString();
    const auto plain = crypto::open(draft_key(m_access), query->value(0).toByteArray(), draft_context(place));
    return plain ? QString::fromUtf8(*plain) : QString();
}

// The vault's own business ------------------------------------------------------------------------------

Result<std::vector<QByteArray>> Store::member_entries() const
{
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT entry FROM member ORDER BY n")));
    std::vector<QByteArray> entries;
    while (query->next())
        entries.push_back(query->value(0).toByteArray());
    return entries;
}

Result<void> Store::append_member_entry(const QByteArray &entry)
{
    ANCORA_TRY(m_database->run(QStringLiteral("INSERT INTO member (entry) VALUES (?)"), {entry}));
    return {};
}

Result<QByteArray> Store::info(const QString &name) const
{
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT value FROM vault_info WHERE name = ?"), {name}));
    return query->next() ? query->value(0).toByteArray() : QByteArray();
}

Result<void> Store::set_info(const QString &name, const QByteArray &value)
{
    ANCORA_TRY(m_database->run(QStringLiteral("INSERT INTO vault_info (name, value) VALUES (?, ?) "
                                               "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                   {name, value}));
    return {};
}

} // namespace ancora::storage
