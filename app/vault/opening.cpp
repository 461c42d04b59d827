// SPDX-License-Identifier: EUPL-1.2
#include "vault/opening.h"

#include "storage/migrations.h"
#include "values/canonical.h"
#include "vault/disk.h"
#include "vault/password.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace ancora::vault {

namespace {
struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(VaultText)
};

QString spoken(const QDateTime &when) { return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat); }

crypto::SignKeys copy_of(const crypto::SignKeys &keys) { return {keys.public_key, keys.seed.clone()}; }

storage::Access access_of(const Doorstep &at, const OfficeKeys &keys, const UserSecrets &secrets)
{
    storage::Access access;
    access.user = secrets.user;
    access.device = at.device.id;
    access.user_keys = copy_of(secrets.sign);
    access.device_keys = copy_of(at.device.keys);
    if (const auto team = keys.groups.find(Group::Team); team != keys.groups.end())
        for (const storage::GroupKey &key : team->second)
            access.team.push_back({key.epoch, {key.keys.public_key, key.keys.private_key.clone()}});
    if (const auto directors = keys.groups.find(Group::Directors); directors != keys.groups.end()) {
        access.directors_public = directors->second.back().keys.public_key;
        access.directors_epoch = directors->second.back().epoch;
    } else if (const GroupRecord *record = at.keys.find(Group::Directors)) {
        access.directors_public = record->public_key;
        access.directors_epoch = record->epoch;
    }
    return access;
}

/// A database with a new key lies beside the old one until the key file names the new key. Which of the two the key
/// opens says how far it came.
Result<std::unique_ptr<storage::Database>> open_database(const Places &places, const storage::DatabaseKey &key)
{
    auto current = storage::Database::open(places.database(), key);
    if (!QFile::exists(places.next_database()))
        return current;
    if (current) {
        QFile::remove(places.next_database());
        return current;
    }
    if (!storage::Database::open(places.next_database(), key))
        return current;
    QFile::remove(places.database() + QStringLiteral("-journal"));
    if (!disk::replace(places.next_database(), places.database()))
        return fail(Error::Kind::Storage, VaultText::tr("The database with the new key could not be put in its place."));
    return storage::Database::open(places.database(), key);
}

bool is_older(const KeyFile &keys, const Anchor &seen)
{
    return keys.root.epoch != seen.epoch ? keys.root.epoch < seen.epoch : keys.sequence < seen.key_sequence;
}
} // namespace

Result<void> refuse_unsafe_place(const QString &folder, const Surroundings &surroundings)
{
    if (surroundings.is_on_network_drive(folder))
        return fail(Error::Kind::Refused,
                    VaultText::tr("This folder is on a network drive, where two computers could destroy each other's work. Please "
                       "keep the vault on this computer's own disk."));
    if (!disk::is_writable_folder(folder))
        return fail(Error::Kind::Storage, VaultText::tr("This folder is read-only. Ancora cannot work where it may not save."));
    return {};
}

Result<Doorstep> approach(const QString &folder, const Surroundings &surroundings)
{
    Doorstep at;
    at.places.folder = QFileInfo(folder).absoluteFilePath();
    ANCORA_TAKE(at.mark, OfficeMark::read(at.places));
    ANCORA_TRY(refuse_unsafe_place(at.places.folder, surroundings));
    ANCORA_TAKE(at.keys, load_key_file(at.places.keys()));
    if (at.keys.office != at.mark.office)
        return fail(Error::Kind::Foreign, VaultText::tr("The key file in this folder belongs to another vault."));
    ANCORA_TAKE(Device device, surroundings.devices.load(at.mark.office));
    if (device.anchor && is_older(at.keys, *device.anchor))
        return fail(Error::Kind::Older,
                    VaultText::tr("This key file is older than the one this computer saw on %1. Please find the newer one.")
                        .arg(spoken(device.anchor->seen)));
    at.device = std::move(device);
    return at;
}

Result<std::unique_ptr<storage::Store>> open_store(const Doorstep &at, const OfficeKeys &keys,
                                                   const UserSecrets &secrets, const Surroundings &surroundings,
                                                   storage::OpenOptions::Mode mode)
{
    const auto key = keys.files.find(KeyedFile::Cases);
    if (key == keys.files.end())
        return fail(Error::Kind::Refused, VaultText::tr("Your role does not open the case files."));
    std::unique_ptr<storage::Database> database;
    if (mode == storage::OpenOptions::Mode::CreateNew) {
        ANCORA_TAKE(database, storage::Database::open(at.places.database(), key->second, {mode, {}, false}));
    } else {
        ANCORA_TAKE(database, open_database(at.places, key->second));
    }
    ANCORA_TAKE(const auto steps, storage::schema_steps());
    ANCORA_TRY(storage::migrate(*database, key->second, steps));
    return storage::Store::open(std::move(database), access_of(at, keys, secrets), surroundings.lists,
                                surroundings.clock);
}

QString DeviceRecord::name_of(storage::DeviceId device) { return QStringLiteral("device/") + device.text(); }

QByteArray DeviceRecord::statement(const Uuid &office, storage::DeviceId device, const QByteArray &public_key)
{
    return QByteArrayLiteral("ancora/device/1") + office.bytes() + device.uuid().bytes() + public_key;
}

QByteArray DeviceRecord::encode() const { return user.uuid().bytes() + public_key + signature; }

std::optional<DeviceRecord> DeviceRecord::decode(const QByteArray &bytes)
{
    CanonicalReader in(bytes);
    DeviceRecord record{UserId(in.id()), in.fixed(crypto::public_key_size), in.fixed(crypto::signature_size)};
    return in.ok() && in.at_end() ? std::optional(record) : std::nullopt;
}

Result<void> register_device(storage::Store &store, const Doorstep &at, const UserSecrets &secrets)
{
    const QString name = DeviceRecord::name_of(at.device.id);
    ANCORA_TAKE(const QByteArray known, store.info(name));
    if (!known.isEmpty())
        return {};
    DeviceRecord record{secrets.user, at.device.keys.public_key, {}};
    record.signature = crypto::Signer(secrets.sign)
                           .sign(DeviceRecord::statement(at.mark.office, at.device.id, record.public_key));
    return store.set_info(name, record.encode());
}

Result<Members> read_members(const storage::Store &store, const Doorstep &at)
{
    const auto changed = [](const QString &detail) {
        return fail(Error::Kind::Damaged,
                    VaultText::tr("The key file and the database of this vault do not fit together: one of them has been changed "
                       "from outside."),
                    detail);
    };
    ANCORA_TAKE(const auto entries, store.member_entries());
    if (!at.keys.is_signed())
        return changed(QStringLiteral("signature of the key file"));
    if (entries.size() < at.keys.members.count)
        return fail(Error::Kind::Older, VaultText::tr("The database of this vault is older than its key file."));
    ANCORA_TAKE(Members members, Members::read(entries, at.mark.office, at.keys.root.root_public));
    if (members.head_at(at.keys.members.count) != at.keys.members.hash)
        return changed(QStringLiteral("head of the members"));
    if (members.is_training() != (at.mark.kind == Kind::Training))
        return changed(QStringLiteral("training mark"));
    return members;
}

Result<void> refuse_older_journal(storage::Store &store, const Doorstep &at)
{
    const auto &anchor = at.device.anchor;
    if (!anchor || anchor->epoch != at.keys.root.epoch)
        return {};
    const auto chain = store.journal().chain_at(anchor->journal.length);
    if (!chain && chain.error().kind != Error::Kind::NotFound)
        return pass_on(chain.error());
    if (chain && *chain == anchor->journal.chain)
        return {};
    return fail(Error::Kind::Older,
                chain ? VaultText::tr("This vault differs from the one this computer saw on %1. A director should restore a backup.")
                            .arg(spoken(anchor->seen))
                      : VaultText::tr("This vault is older than the one this computer saw on %1. Please find the newer one.")
                            .arg(spoken(anchor->seen)));
}

Result<void> record_member(storage::Store &store, Members &members, MemberEntry entry, const crypto::SignKeys &root,
                           storage::Act act)
{
    entry.valid_from = store.journal().head().length;
    Members longer = members;
    const QByteArray bytes = longer.append(std::move(entry), root);
    ANCORA_TRY(store.together([&]() -> Result<void> {
        ANCORA_TRY(store.append_member_entry(bytes));
        return store.record_act(act);
    }));
    members = std::move(longer);
    return {};
}

Result<void> check_new_director(const NewPerson &director)
{
    if (normal_login(director.login).isEmpty())
        return fail(Error::Kind::BadInput, VaultText::tr("A person needs a sign-in name and a role."));
    return check_password(director.password, director.login);
}

MemberEntry director_entry(const UserSecrets &secrets, const QString &login, MemberReason reason)
{
    MemberEntry entry;
    entry.user = secrets.user;
    entry.role = Role::Director;
    entry.login = login.trimmed();
    entry.box_public = secrets.box.public_key;
    entry.sign_public = secrets.sign.public_key;
    entry.by = secrets.user;
    entry.reason = reason;
    return entry;
}

Result<UserId> user_named(const QString &login, const Doorstep &at, const OfficeKeys &keys,
                          const Surroundings &surroundings)
{
    const UserSecrets nobody = UserSecrets::create(UserId::create());
    ANCORA_TAKE(const auto store, open_store(at, keys, nobody, surroundings, storage::OpenOptions::Mode::Existing));
    ANCORA_TAKE(const Members members, read_members(*store, at));
    ANCORA_TRY(refuse_older_journal(*store, at));
    const MemberEntry *known = members.latest(login);
    return known ? known->user : nobody.user;
}

} // namespace ancora::vault
