// SPDX-License-Identifier: EUPL-1.2
#include "storage/file_keys.h"

#include "storage/parallel.h"
#include "storage/row_reading.h"
#include "values/canonical.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>

namespace ancora::storage {

namespace {

constexpr std::size_t keys_per_arena = 1024;
enum class Audience : quint8 { Team = 0, Directors = 1 };

QByteArray grant_context(FileId file, std::uint16_t epoch, Audience audience, std::uint32_t audience_epoch)
{
    return CanonicalWriter()
        .fixed(QByteArrayLiteral("ancora/filekey/1"))
        .id(file.uuid())
        .u16(epoch)
        .u8(static_cast<quint8>(audience))
        .u32(audience_epoch)
        .result();
}

QByteArray value_context(const QByteArray &table, const Uuid &record, const QByteArray &reg, std::uint16_t epoch)
{
    return CanonicalWriter().bytes(table).id(record).bytes(reg).u16(epoch).result();
}

tl::unexpected<Error> not_granted()
{
    return fail(Error::Kind::Refused,
                QCoreApplication::translate("Storage", "You have no key for this file. Ask the director."));
}

} // namespace

FileKeys::FileKeys(Database &database, const Access &access)
    : m_database(database), m_access(access), m_directors(access.directors_public)
{
    for (const GroupKey &group : access.team)
        m_team_grant_keys.emplace_back(group.epoch, crypto::derive(group.keys.private_key, "ancora/grant/1"));
}

Result<QByteArray> FileKeys::seal(FileId file, const QByteArray &table, const Uuid &record, const QByteArray &reg,
                                  const QString &plain)
{
    ANCORA_TAKE(const Slot slot, key_for_writing(file));
    QByteArray utf8 = plain.toUtf8();
    const QByteArray sealed = CanonicalWriter()
                                  .u16(slot.epoch)
                                  .fixed(crypto::seal(slot.view(), utf8, value_context(table, record, reg, slot.epoch)))
                                  .result();
    wipe(utf8);
    return sealed;
}

Result<QString> FileKeys::open(FileId file, const QByteArray &table, const Uuid &record, const QByteArray &reg,
                               const QByteArray &sealed)
{
    ANCORA_TRY(load(file));
    return open_with_known_key(file, table, record, reg, sealed);
}

Result<QString> FileKeys::open_with_known_key(FileId file, const QByteArray &table, const Uuid &record,
                                              const QByteArray &reg, const QByteArray &sealed) const
{
    CanonicalReader reader(sealed);
    const std::uint16_t epoch = reader.u16();
    const auto slots = m_keys.find(file);
    if (slots == m_keys.end())
        return not_granted();
    const auto slot = std::find_if(slots->second.begin(), slots->second.end(),
                                   [epoch](const Slot &s) { return s.epoch == epoch; });
    if (slot == slots->second.end())
        return not_granted();
    auto plain = crypto::open(slot->view(), reader.fixed(reader.remaining()), value_context(table, record, reg, epoch));
    if (!plain)
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Storage", "A sealed answer in this file cannot be opened: it was damaged or exchanged."),
                    QString::fromLatin1(table + '.' + reg));
    const QString text = QString::fromUtf8(*plain);
    wipe(*plain);
    return text;
}

Result<void> FileKeys::load_all(const QString &table)
{
    std::vector<Grant> grants;
    const QString sql = QStringLiteral("SELECT k.file, k.epoch, k.audience_epoch, k.sealed FROM %1 AS t "
                                       "JOIN file_key AS k ON k.audience = 0 AND k.file = t.file").arg(table);
    ANCORA_TRY(m_database.scan(sql, [&](const Row &row) {
        const FileId file = to_file(row.blob(0));
        const auto epoch = static_cast<std::uint16_t>(row.integer(1));
        const auto known = m_keys.find(file);
        if (known != m_keys.end()
            && std::any_of(known->second.begin(), known->second.end(), [epoch](const Slot &s) { return s.epoch == epoch; }))
            return;
        const std::string_view sealed = row.blob(3);
        grants.push_back({file, epoch, static_cast<std::uint32_t>(row.integer(2)), QByteArray(sealed.data(), qsizetype(sealed.size()))});
    }));
    return take_grants(grants);
}

Result<void> FileKeys::load(FileId file)
{
    if (m_keys.contains(file))
        return {};
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT epoch, audience_epoch, sealed FROM file_key "
                                                               "WHERE audience = 0 AND file = ? ORDER BY epoch"),
                                                {file.uuid().bytes()}));
    m_keys[file]; // known from now on, also where nothing is granted
    std::vector<Grant> grants;
    while (query->next())
        grants.push_back({file, static_cast<std::uint16_t>(query->value(0).toUInt()), query->value(1).toUInt(),
                          query->value(2).toByteArray()});
    return take_grants(grants);
}

Result<void> FileKeys::take_grants(const std::vector<Grant> &grants)
{
    std::vector<Slot> slots;
    for (const Grant &grant : grants) {
        slots.push_back(new_slot());
        slots.back().epoch = grant.epoch;
        slots.back().team_epoch = grant.team_epoch;
    }
    std::atomic<bool> damaged = false;
    std::vector<char> opened(grants.size(), 0);
    for_each_in_parallel(grants.size(), [&](std::size_t i) {
        const Grant &grant = grants[i];
        const Secret *team = team_grant_key(grant.team_epoch);
        if (!team)
            return; // granted to a team this person was not in: the file stays closed, nothing is wrong
        opened[i] = crypto::open_into({slots[i].bytes, crypto::key_size}, *team, grant.sealed,
                                      grant_context(grant.file, grant.epoch, Audience::Team, grant.team_epoch));
        if (!opened[i])
            damaged = true;
    });
    if (damaged)
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Storage", "The key of a file is damaged. Restore the last backup."));
    for (std::size_t i = 0; i < grants.size(); ++i)
        if (opened[i])
            m_keys[grants[i].file].push_back(slots[i]);
    return {};
}

Result<FileKeys::Slot> FileKeys::key_for_writing(FileId file)
{
    ANCORA_TRY(load(file));
    const auto &slots = m_keys[file];
    if (!slots.empty() && slots.back().team_epoch == m_access.team.back().epoch)
        return slots.back();
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT max(epoch) FROM file_key WHERE audience = 0 AND file = ?"),
                                                {file.uuid().bytes()}));
    const uint last = query->next() ? query->value(0).toUInt() : 0;
    return make_key(file, static_cast<std::uint16_t>(last + 1));
}

Result<FileKeys::Slot> FileKeys::make_key(FileId file, std::uint16_t epoch)
{
    Slot slot = new_slot();
    slot.epoch = epoch;
    slot.team_epoch = m_access.team.back().epoch;
    const Secret fresh = Secret::random(crypto::key_size);
    std::copy(fresh.data(), fresh.data() + fresh.size(), slot.bytes);

    const auto grant = [&](Audience audience, std::uint32_t audience_epoch, const QByteArray &sealed) {
        return m_database.run(QStringLiteral("INSERT INTO file_key (file, epoch, audience, audience_epoch, sealed) "
                                             "VALUES (?, ?, ?, ?, ?)"),
                              {file.uuid().bytes(), uint(epoch), uint(audience), audience_epoch, sealed});
    };
    ANCORA_TRY(grant(Audience::Team, slot.team_epoch,
                     crypto::seal(*team_grant_key(slot.team_epoch), fresh,
                                  grant_context(file, epoch, Audience::Team, slot.team_epoch))));
    ANCORA_TRY(grant(Audience::Directors, m_access.directors_epoch,
                     m_directors.seal(fresh, grant_context(file, epoch, Audience::Directors, m_access.directors_epoch))));
    m_keys[file].push_back(slot);
    return slot;
}

void FileKeys::forget()
{
    m_keys.clear();
    m_arenas.clear();
    m_used_in_arena = 0;
}

FileKeys::Slot FileKeys::new_slot()
{
    if (m_arenas.empty() || m_used_in_arena == keys_per_arena) {
        m_arenas.emplace_back(keys_per_arena * crypto::key_size);
        m_used_in_arena = 0;
    }
    Slot slot;
    slot.bytes = m_arenas.back().data() + m_used_in_arena++ * crypto::key_size;
    return slot;
}

const Secret *FileKeys::team_grant_key(std::uint32_t team_epoch) const
{
    for (const auto &[epoch, key] : m_team_grant_keys)
        if (epoch == team_epoch)
            return &key;
    return nullptr;
}

} // namespace ancora::storage
