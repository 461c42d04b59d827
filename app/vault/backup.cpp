// SPDX-License-Identifier: EUPL-1.2
#include "vault/backup.h"

#include "values/canonical.h"
#include "vault/disk.h"
#include "vault/recovery.h"
#include "vault/workshop.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace ancora::vault {

namespace {
const QByteArray magic = QByteArrayLiteral("ANCB");
constexpr std::uint16_t format_version = 1;
constexpr std::uint32_t largest_manifest = 64 * 1024;
using Mode = storage::OpenOptions::Mode;

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(VaultText)
};

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(Error::Kind::Damaged, VaultText::tr("This backup is damaged. Please use another one."), detail);
}

tl::unexpected<Error> not_written(const QString &detail)
{
    return fail(Error::Kind::Storage, VaultText::tr("The backup could not be written."), detail);
}

/// What a backup says of itself; readable without a key, and without names.
struct Manifest {
    Uuid office;
    Kind kind = Kind::Real;
    std::uint64_t made_ms = 0;
    QString program;
    storage::JournalHead head;
    UserId user;
    std::uint64_t database_size = 0;
    QByteArray database_digest;
    QByteArray key_file_digest;
    QByteArray key_for_directors;
    QByteArray key_for_recovery;

    [[nodiscard]] QByteArray encode() const
    {
        CanonicalWriter out;
        out.id(office).u8(std::uint8_t(kind)).u64(made_ms).text(program).u64(std::uint64_t(head.length)).fixed(head.chain);
        out.id(user.uuid()).u64(database_size).fixed(database_digest).fixed(key_file_digest);
        out.bytes(key_for_directors).bytes(key_for_recovery);
        return out.result();
    }

    [[nodiscard]] static std::optional<Manifest> decode(const QByteArray &bytes)
    {
        CanonicalReader in(bytes, largest_manifest);
        Manifest manifest;
        manifest.office = in.id();
        manifest.kind = Kind(in.u8());
        manifest.made_ms = in.u64();
        manifest.program = in.text();
        manifest.head.length = qint64(in.u64());
        manifest.head.chain = in.fixed(crypto::hash_size);
        manifest.user = UserId(in.id());
        manifest.database_size = in.u64();
        manifest.database_digest = in.fixed(crypto::hash_size);
        manifest.key_file_digest = in.fixed(crypto::hash_size);
        manifest.key_for_directors = in.bytes();
        manifest.key_for_recovery = in.bytes();
        const bool whole = in.ok() && in.at_end() && manifest.kind <= Kind::Training;
        return whole ? std::optional(manifest) : std::nullopt;
    }
};

QByteArray key_context(const Uuid &office) { return QByteArrayLiteral("ancora/backup/1") + office.bytes(); }

/// The bytes of a file without reading them into memory.
struct MappedFile {
    QFile file;
    QByteArray bytes;
    explicit MappedFile(const QString &path) : file(path)
    {
        if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
            return;
        if (const uchar *start = file.map(0, file.size()))
            bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(start), file.size());
    }
};

/// A backup taken apart, its digests checked. The database stays where it is, in the mapped file.
struct Parts {
    Manifest manifest;
    QByteArray signature;
    KeyFile keys;
    QByteArray database;
};

Result<Parts> take_apart(const QByteArray &bytes)
{
    const qsizetype start = magic.size() + 2 + 4;
    if (!bytes.startsWith(magic) || bytes.size() < start)
        return fail(Error::Kind::Foreign, VaultText::tr("This is not a backup of Ancora."));
    CanonicalReader head(bytes.sliced(magic.size(), start - magic.size()));
    if (const int version = head.u16(); version != format_version)
        return fail(Error::Kind::Newer,
                    VaultText::tr("This backup was written by a newer version of Ancora. Please update the program."),
                    QStringLiteral("backup format %1").arg(version));
    const std::uint32_t manifest_size = head.u32();
    if (manifest_size > largest_manifest
        || bytes.size() < start + qsizetype(manifest_size) + crypto::signature_size + key_copy_size)
        return damaged(QStringLiteral("length"));
    const auto manifest = Manifest::decode(bytes.sliced(start, manifest_size));
    if (!manifest)
        return damaged(QStringLiteral("manifest"));
    qsizetype at = start + qsizetype(manifest_size);
    Parts parts{*manifest, bytes.sliced(at, crypto::signature_size), {}, {}};
    at += crypto::signature_size;
    const QByteArray keys = bytes.sliced(at, key_copy_size);
    parts.database = QByteArray::fromRawData(bytes.constData() + at + key_copy_size, bytes.size() - at - key_copy_size);
    if (crypto::hash(keys) != manifest->key_file_digest || std::uint64_t(parts.database.size()) != manifest->database_size
        || crypto::hash(parts.database) != manifest->database_digest)
        return damaged(QStringLiteral("digest"));
    ANCORA_TAKE(DecodedKeyFile decoded, decode_key_file(keys));
    parts.keys = std::move(decoded.content);
    return parts.keys.office == manifest->office ? Result<Parts>(std::move(parts)) : damaged(QStringLiteral("office"));
}

/// Only who could restore it finds her slot again. The password step is outside the directors' signature, so the
/// signature still holds.
KeyFile travelling(KeyFile keys, const Members &members)
{
    for (Slot &slot : keys.slots) {
        const MemberEntry *member = members.with_box_key(slot.box_public);
        if (member && manages_people(member->role))
            continue;
        slot.salt = crypto::random_bytes(slot.salt.size());
        slot.sealed = crypto::random_bytes(slot.sealed.size());
    }
    return keys;
}

Secret as_secret(const storage::DatabaseKey &key)
{
    Secret both(key.key.size() + std::size_t(key.salt.size()));
    std::copy_n(key.key.data(), key.key.size(), both.data());
    std::copy_n(key.salt.constData(), key.salt.size(), both.data() + key.key.size());
    return both;
}

std::optional<storage::DatabaseKey> open_key(const crypto::BoxKeys &reader, const QByteArray &sealed, const Uuid &office)
{
    const auto both = crypto::BoxReader(reader).open(sealed, key_context(office));
    if (!both || both->size() <= crypto::key_size)
        return std::nullopt;
    const auto salt = both->bytes().subspan(crypto::key_size);
    return storage::DatabaseKey{Secret::copy_of(both->bytes().first(crypto::key_size)),
                                QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()))};
}

Result<void> write_parts(const QString &path, const QByteArray &head, const QByteArray &keys, const QByteArray &database)
{
    QFile out(path);
    const bool written = out.open(QIODevice::WriteOnly | QIODevice::NewOnly) && out.write(head) == head.size()
                         && out.write(keys) == keys.size() && out.write(database) == database.size() && disk::flush(out);
    return written ? Result<void>() : not_written(out.errorString());
}

/// Unpacks the database beside the backup and opens it: what cannot be opened now could not be restored later.
Result<std::unique_ptr<storage::Store>> open_parts(const Parts &parts, const Doorstep &at, const OfficeKeys &keys,
                                                   const UserSecrets &secrets, const Surroundings &surroundings)
{
    ANCORA_TRY(disk::write(at.places.database(), parts.database));
    ANCORA_TAKE(auto store, open_store(at, keys, secrets, surroundings, Mode::Existing));
    ANCORA_TRY(store->database().check_integrity());
    ANCORA_TAKE(const Members members, read_members(*store, at));
    const MemberEntry *maker = members.entry_at(parts.manifest.user, parts.manifest.head.length + 1);
    if (store->journal().head() != parts.manifest.head || !maker
        || !crypto::verify(maker->sign_public, parts.manifest.encode(), parts.signature))
        return damaged(QStringLiteral("manifest and journal"));
    return store;
}

Device without_anchor(const Device &device)
{
    return {device.id, {device.keys.public_key, device.keys.seed.clone()}, std::nullopt};
}
} // namespace

Result<void> back_up(Session &session, const QString &path)
{
    const Doorstep &at = session.doorstep();
    storage::Store &store = session.store();
    if (QFile::exists(path))
        return fail(Error::Kind::Refused, VaultText::tr("There is a file of this name already. A backup never replaces another."));
    QTemporaryDir work(path + QStringLiteral(".part-XXXXXX"));
    if (!work.isValid())
        return not_written(work.errorString());
    ANCORA_TRY(store.record_act(storage::Act::Backup)); // known even if the file goes astray
    OfficeKeys keys;
    const storage::DatabaseKey &key = keys.files[KeyedFile::Cases] = storage::DatabaseKey::create();
    const QString copy = work.filePath(QStringLiteral("copy"));
    ANCORA_TRY(store.database().copy_to(copy, key));

    const MappedFile database(copy);
    ANCORA_TAKE(const QByteArray key_copy, encode_key_copy(travelling(at.keys, session.members()), 0));
    const GroupRecord *directors = at.keys.find(Group::Directors);
    const crypto::BoxSender for_recovery(at.keys.root.recovery_public);
    const Manifest manifest{at.mark.office, at.mark.kind, std::uint64_t(store.clock().now().toMSecsSinceEpoch()),
                            QStringLiteral(ANCORA_VERSION), store.journal().head(), session.me().user,
                            std::uint64_t(database.bytes.size()), crypto::hash(database.bytes), crypto::hash(key_copy),
                            crypto::BoxSender(directors->public_key).seal(as_secret(key), key_context(at.mark.office)),
                            for_recovery.seal(as_secret(key), key_context(at.mark.office))};
    CanonicalWriter head;
    head.fixed(magic).u16(format_version).bytes(manifest.encode());
    head.fixed(crypto::Signer(session.secrets().sign).sign(manifest.encode()));
    const QString made = work.filePath(QStringLiteral("backup"));
    ANCORA_TRY(write_parts(made, head.result(), key_copy, database.bytes));

    const MappedFile read_back(made);
    ANCORA_TAKE(const Parts parts, take_apart(read_back.bytes));
    const Doorstep trial{{work.path()}, at.mark, parts.keys, without_anchor(at.device)};
    ANCORA_TRY(open_parts(parts, trial, keys, session.secrets(), session.surroundings()));
    if (!disk::replace(made, path))
        return not_written(QStringLiteral("rename"));
    return {};
}

namespace {
/// From here on both ways of restoring are one: `admit` lets the person in and says how the members record it.
using Admit = std::function<Result<MemberEntry>(KeyFile &keys, const Members &members, const UserSecrets &person)>;

Result<std::unique_ptr<Session>> rebuild(Workshop &workshop, const Parts &parts, Doorstep at, OfficeKeys keys,
                                         UserSecrets secrets, const Admit &admit, const Surroundings &surroundings)
{
    {
        ANCORA_TAKE(const auto store, open_parts(parts, at, keys, secrets, surroundings));
        ANCORA_TAKE(Members members, read_members(*store, at));
        ANCORA_TAKE(MemberEntry entry, admit(at.keys, members, secrets));
        ANCORA_TRY(register_device(*store, at, secrets));
        ANCORA_TRY(record_member(*store, members, std::move(entry), *keys.root, storage::Act::Restore));
        keys.files[KeyedFile::Cases] = storage::DatabaseKey::create();
        ANCORA_TRY(store->database().copy_to(at.places.next_database(), keys.files[KeyedFile::Cases]));
        ++at.keys.root.epoch;
        ++at.keys.sequence;
        seal_office(at.keys, keys, members);
        ANCORA_TRY(save_key_file(at.places.keys(), at.keys));
        ANCORA_TRY(disk::write(at.places.mark(), at.mark.encode()));
    }
    // The copy with the vault's own new key takes the place of the backup's.
    ANCORA_TRY(open_store(at, keys, secrets, surroundings, Mode::Existing));
    ANCORA_TAKE(at.places, workshop.move_into_place());
    return Session::open(std::move(at), std::move(secrets), surroundings);
}

Result<Doorstep> doorstep_of(const Parts &parts, const Workshop &workshop, const Surroundings &surroundings)
{
    ANCORA_TAKE(const Device device, surroundings.devices.load(parts.manifest.office));
    return Doorstep{workshop.places(), {parts.manifest.office, parts.manifest.kind}, parts.keys, without_anchor(device)};
}
} // namespace

Result<std::unique_ptr<Session>> restore(const QString &path, const QString &folder, NewPerson director,
                                         const Surroundings &surroundings)
{
    const Secret typed = Secret::take(director.password);
    const MappedFile file(path);
    ANCORA_TAKE(const Parts parts, take_apart(file.bytes));
    ANCORA_TAKE(UserSecrets secrets, open_slot(parts.keys, director.login, typed));
    ANCORA_TAKE(OfficeKeys keys, open_with_slot(parts.keys, secrets));
    if (!keys.is_complete())
        return fail(Error::Kind::Refused, VaultText::tr("Only a director, or the recovery key, can restore a backup."));
    const storage::GroupKey &directors = keys.groups.at(Group::Directors).back();
    auto key = open_key(directors.keys, parts.manifest.key_for_directors, parts.manifest.office);
    if (!key)
        return damaged(QStringLiteral("key for the directors"));
    keys.files[KeyedFile::Cases] = std::move(*key);
    ANCORA_TAKE(const auto workshop, Workshop::open(folder, surroundings));
    ANCORA_TAKE(Doorstep at, doorstep_of(parts, *workshop, surroundings));
    const auto admit = [](KeyFile &, const Members &members, const UserSecrets &person) -> Result<MemberEntry> {
        const MemberEntry *known = members.latest(person.user);
        if (!known)
            return damaged(QStringLiteral("members"));
        MemberEntry entry = *known;
        entry.by = person.user;
        entry.reason = MemberReason::Restored;
        return entry;
    };
    return rebuild(*workshop, parts, std::move(at), std::move(keys), std::move(secrets), admit, surroundings);
}

Result<Opened> restore_with_recovery(const QString &path, const QString &folder, const QString &recovery_text,
                                     NewPerson director, const Surroundings &surroundings)
{
    ANCORA_TAKE(Secret typed, parse_recovery(recovery_text));
    ANCORA_TRY(check_new_director(director));
    const auto paper = crypto::BoxKeys::from_private(std::move(typed));
    const MappedFile file(path);
    ANCORA_TAKE(const Parts parts, take_apart(file.bytes));
    ANCORA_TAKE(OfficeKeys keys, open_with_recovery(parts.keys, paper));
    auto key = open_key(paper, parts.manifest.key_for_recovery, parts.manifest.office);
    if (!key)
        return damaged(QStringLiteral("key for the recovery key"));
    keys.files[KeyedFile::Cases] = std::move(*key);
    ANCORA_TAKE(const auto workshop, Workshop::open(folder, surroundings));
    ANCORA_TAKE(Doorstep at, doorstep_of(parts, *workshop, surroundings));
    ANCORA_TRY(disk::write(at.places.database(), parts.database));
    ANCORA_TAKE(const UserId user, user_named(director.login, at, keys, surroundings));

    const auto new_paper = crypto::BoxKeys::create();
    const Secret password = Secret::take(director.password);
    const auto admit = [&](KeyFile &changed, const Members &members, const UserSecrets &person) -> Result<MemberEntry> {
        ANCORA_TRY(put_slot(changed, members, director.login, person, password));
        changed.root.recovery_public = new_paper.public_key;
        changed.root.recovery_confirmed = false;
        return director_entry(person, director.login, MemberReason::Restored);
    };
    ANCORA_TAKE(auto session, rebuild(*workshop, parts, std::move(at), std::move(keys), UserSecrets::create(user), admit,
                                      surroundings));
    return Opened{vault::recovery_text(new_paper.private_key), std::move(session)};
}

} // namespace ancora::vault
