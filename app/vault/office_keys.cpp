// SPDX-License-Identifier: EUPL-1.2
#include "vault/office_keys.h"

#include "values/canonical.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cstring>
#include <sodium.h>

namespace ancora::vault {

namespace {
constexpr std::array all_groups{Group::Cases, Group::Team, Group::Directors, Group::Statistics};
constexpr std::array all_files{std::pair{KeyedFile::Cases, Group::Cases},
                               std::pair{KeyedFile::Statistics, Group::Statistics}};
constexpr std::size_t user_secrets_size = 16 + 2 * crypto::key_size;
constexpr std::size_t database_salt_size = 16;

tl::unexpected<Error> wrong_password()
{
    return fail(Error::Kind::WrongPassword,
                QCoreApplication::translate("Vault", "The name or the password is not right."));
}

tl::unexpected<Error> does_not_open(const QString &what)
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("Vault", "The key file of this vault does not hold together."), what);
}

QByteArray group_context(const KeyFile &file, Group group, std::uint32_t epoch)
{
    CanonicalWriter context;
    context.fixed(QByteArrayLiteral("ancora/group/1")).id(file.office).u8(std::uint8_t(group)).u32(epoch);
    return context.result();
}

QByteArray file_context(const KeyFile &file, const FileKeyRecord &record)
{
    CanonicalWriter context;
    context.fixed(QByteArrayLiteral("ancora/filekey/1")).id(file.office).u8(std::uint8_t(record.file)).u32(record.epoch);
    return context.result();
}

QByteArray root_context(const KeyFile &file) { return QByteArrayLiteral("ancora/root/1") + file.office.bytes(); }

Secret slice(const Secret &from, std::size_t at, std::size_t size)
{
    return Secret::copy_of(from.bytes().subspan(at, size));
}

Secret join(std::initializer_list<std::span<const std::uint8_t>> parts)
{
    std::size_t size = 0;
    for (const auto &part : parts)
        size += part.size();
    Secret joined(size);
    std::size_t at = 0;
    for (const auto &part : parts) {
        std::memcpy(joined.data() + at, part.data(), part.size());
        at += part.size();
    }
    return joined;
}

std::span<const std::uint8_t> view(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

/// The key that opens a slot. The 32 zeros stand where a computer's own secret may be one day.
Result<Secret> slot_key(const KeyFile &file, const Slot &slot, const Secret &password)
{
    ANCORA_TAKE(const Secret stretched, crypto::stretch(password, slot.salt, slot.cost));
    return crypto::derive(stretched, QByteArrayLiteral("ancora/kek/1") + file.office.bytes() + slot.label
                                         + QByteArray(32, '\0'));
}

/// Nothing in it tells it from a real one: its keys are keys, and what is sealed in it has the right size.
Slot look_alike(crypto::PasswordCost cost)
{
    Slot slot;
    slot.label = crypto::random_bytes(label_size);
    slot.box_public = crypto::BoxKeys::create().public_key;
    slot.sign_public = crypto::SignKeys::create().public_key;
    slot.cost = cost;
    slot.salt = crypto::random_bytes(password_salt_size);
    slot.sealed = crypto::random_bytes(qsizetype(user_secrets_size) + crypto::seal_overhead);
    return slot;
}

bool is_look_alike(const Slot &slot, const Members &members)
{
    const MemberEntry *member = members.with_box_key(slot.box_public);
    return !member || member->role == Role::Removed;
}

std::optional<crypto::BoxKeys> open_pair(crypto::BoxReader &reader, const QByteArray &sealed,
                                         const QByteArray &public_key, const QByteArray &context)
{
    auto opened = reader.open(sealed, context);
    if (!opened)
        return std::nullopt;
    crypto::BoxKeys keys = crypto::BoxKeys::from_private(std::move(*opened));
    // Who is not in a group finds an entry that opens and holds nothing.
    return keys.public_key == public_key ? std::optional(std::move(keys)) : std::nullopt;
}

/// The current epoch and, by it, the former ones.
Result<std::vector<storage::GroupKey>> open_epochs(const KeyFile &file, const GroupRecord &record,
                                                   crypto::BoxKeys current)
{
    std::vector<storage::GroupKey> epochs;
    epochs.push_back({record.epoch, std::move(current)});
    for (const PastEpoch &past : record.past) {
        crypto::BoxReader reader(epochs.back().keys);
        auto keys = open_pair(reader, past.sealed, past.public_key, group_context(file, record.group, past.epoch));
        if (!keys)
            return does_not_open(QStringLiteral("group %1 epoch %2").arg(int(record.group)).arg(past.epoch));
        epochs.push_back({past.epoch, std::move(*keys)});
    }
    std::ranges::reverse(epochs);
    return epochs;
}

Result<storage::DatabaseKey> open_file_key(const KeyFile &file, const FileKeyRecord &record, const QByteArray &sealed,
                                           const crypto::BoxKeys &reader_keys)
{
    const auto opened = crypto::BoxReader(reader_keys).open(sealed, file_context(file, record));
    if (!opened || opened->size() != crypto::key_size + database_salt_size)
        return does_not_open(QStringLiteral("file key %1").arg(int(record.file)));
    const Secret salt = slice(*opened, crypto::key_size, database_salt_size);
    return storage::DatabaseKey{slice(*opened, 0, crypto::key_size),
                                QByteArray(reinterpret_cast<const char *>(salt.data()), qsizetype(salt.size()))};
}

Result<crypto::SignKeys> open_root(const KeyFile &file, const QByteArray &sealed, const crypto::BoxKeys &reader_keys)
{
    auto seed = crypto::BoxReader(reader_keys).open(sealed, root_context(file));
    if (!seed)
        return does_not_open(QStringLiteral("root"));
    crypto::SignKeys root = crypto::SignKeys::from_seed(std::move(*seed));
    if (root.public_key != file.root.root_public)
        return does_not_open(QStringLiteral("root"));
    return root;
}

GroupRecord seal_group(const KeyFile &file, Group group, const std::vector<storage::GroupKey> &epochs,
                       const Members &members)
{
    const storage::GroupKey &current = epochs.back();
    const QByteArray context = group_context(file, group, current.epoch);
    const crypto::BoxSender recovery(file.root.recovery_public);
    GroupRecord record{group, current.epoch, current.keys.public_key,
                       recovery.seal(current.keys.private_key, context), {}, {}};
    for (const Slot &slot : file.slots) {
        const MemberEntry *member = members.with_box_key(slot.box_public);
        const bool inside = member && belongs(member->role, group);
        const Secret nothing = Secret::random(crypto::key_size);
        record.for_slot.push_back(
            crypto::BoxSender(slot.box_public).seal(inside ? current.keys.private_key : nothing, context));
    }
    for (std::size_t i = epochs.size() - 1; i > 0; --i) {
        const storage::GroupKey &past = epochs[i - 1];
        const crypto::BoxSender next(epochs[i].keys.public_key);
        record.past.push_back({past.epoch, past.keys.public_key,
                               next.seal(past.keys.private_key, group_context(file, group, past.epoch))});
    }
    return record;
}
} // namespace

bool belongs(Role role, Group group)
{
    switch (role) {
    case Role::Removed:
        return false;
    case Role::Statistics:
        return group == Group::Statistics;
    case Role::ReadOnly:
        return group == Group::Statistics || group == Group::Cases;
    case Role::Worker:
        return group != Group::Directors;
    case Role::Coordinator:
    case Role::Director:
        return true;
    }
    return false;
}

UserSecrets UserSecrets::create(UserId user)
{
    return {user, crypto::BoxKeys::create(), crypto::SignKeys::create()};
}

OfficeKeys OfficeKeys::create()
{
    OfficeKeys keys;
    for (const Group group : all_groups)
        keys.groups[group].push_back({1, crypto::BoxKeys::create()});
    for (const auto &[file, group] : all_files)
        keys.files[file] = storage::DatabaseKey::create();
    keys.root = crypto::SignKeys::create();
    return keys;
}

bool OfficeKeys::is_complete() const
{
    return root && groups.size() == all_groups.size() && files.size() == all_files.size();
}

void OfficeKeys::renew(Role role)
{
    for (auto &[group, epochs] : groups)
        if (belongs(role, group))
            epochs.push_back({epochs.back().epoch + 1, crypto::BoxKeys::create()});
    for (const auto &[file, group] : all_files)
        if (belongs(role, group))
            files[file] = storage::DatabaseKey::create();
}

Result<UserSecrets> open_slot(const KeyFile &file, const QString &login, const Secret &password)
{
    if (file.slots.empty())
        return does_not_open(QStringLiteral("no slots"));
    const auto index = file.find_slot(file.label_of(login));
    const Slot &slot = file.slots[index.value_or(0)];
    ANCORA_TAKE(const Secret key, slot_key(file, slot, password));
    const auto plain = crypto::open_secret(key, slot.sealed, file.slot_context(slot));
    if (!index || !plain || plain->size() != user_secrets_size)
        return wrong_password();
    const Secret id = slice(*plain, 0, 16);
    const auto user = Uuid::from_bytes(QByteArray(reinterpret_cast<const char *>(id.data()), 16));
    UserSecrets secrets{UserId(user.value_or(Uuid())),
                        crypto::BoxKeys::from_private(slice(*plain, 16, crypto::key_size)),
                        crypto::SignKeys::from_seed(slice(*plain, 16 + crypto::key_size, crypto::key_size))};
    if (secrets.box.public_key != slot.box_public || secrets.sign.public_key != slot.sign_public)
        return does_not_open(QStringLiteral("slot"));
    return secrets;
}

void add_look_alikes(KeyFile &file, crypto::PasswordCost cost)
{
    for (std::size_t i = 0; i < slot_multiple; ++i)
        file.slots.push_back(look_alike(cost));
}

void clear_slot(KeyFile &file, std::size_t slot) { file.slots[slot] = look_alike(file.slots[slot].cost); }

Result<void> put_slot(KeyFile &file, const Members &members, const QString &login, const UserSecrets &secrets,
                      const Secret &password)
{
    auto place = file.find_slot(file.label_of(login));
    if (!place) {
        std::vector<std::size_t> free;
        if (std::ranges::none_of(file.slots, [&](const Slot &slot) { return is_look_alike(slot, members); }))
            add_look_alikes(file, file.slots.front().cost);
        for (std::size_t i = 0; i < file.slots.size(); ++i)
            if (is_look_alike(file.slots[i], members))
                free.push_back(i);
        place = free[randombytes_uniform(std::uint32_t(free.size()))];
    }
    Slot slot = look_alike(file.slots.front().cost);
    slot.label = file.label_of(login);
    slot.box_public = secrets.box.public_key;
    slot.sign_public = secrets.sign.public_key;
    ANCORA_TAKE(const Secret key, slot_key(file, slot, password));
    const Secret plain = join({view(secrets.user.uuid().bytes()), secrets.box.private_key, secrets.sign.seed});
    slot.sealed = crypto::seal(key, plain, file.slot_context(slot));
    file.slots[*place] = slot;
    return {};
}

Result<OfficeKeys> open_with_slot(const KeyFile &file, const UserSecrets &secrets)
{
    const auto found = std::ranges::find(file.slots, secrets.box.public_key, &Slot::box_public);
    if (found == file.slots.end())
        return does_not_open(QStringLiteral("slot"));
    const auto slot = std::size_t(found - file.slots.begin());
    crypto::BoxReader reader(secrets.box);
    OfficeKeys keys;
    for (const GroupRecord &record : file.groups) {
        auto current = open_pair(reader, record.for_slot[slot], record.public_key,
                                 group_context(file, record.group, record.epoch));
        if (!current)
            continue;
        ANCORA_TAKE(keys.groups[record.group], open_epochs(file, record, std::move(*current)));
    }
    for (const auto &[id, group] : all_files) {
        const FileKeyRecord *record = file.find(id);
        if (!record || !keys.holds(group))
            continue;
        ANCORA_TAKE(keys.files[id], open_file_key(file, *record, record->for_group, keys.groups[group].back().keys));
    }
    if (keys.holds(Group::Directors)) {
        ANCORA_TAKE(keys.root, open_root(file, file.root.root_for_directors, keys.groups[Group::Directors].back().keys));
    }
    return keys;
}

Result<OfficeKeys> open_with_recovery(const KeyFile &file, const crypto::BoxKeys &recovery)
{
    if (recovery.public_key != file.root.recovery_public)
        return fail(Error::Kind::WrongPassword,
                    QCoreApplication::translate("Vault", "This recovery key belongs to another vault, or a newer one has "
                                                         "taken its place."));
    crypto::BoxReader reader(recovery);
    OfficeKeys keys;
    for (const GroupRecord &record : file.groups) {
        auto current = open_pair(reader, record.for_recovery, record.public_key,
                                 group_context(file, record.group, record.epoch));
        if (!current)
            return does_not_open(QStringLiteral("group %1").arg(int(record.group)));
        ANCORA_TAKE(keys.groups[record.group], open_epochs(file, record, std::move(*current)));
    }
    for (const FileKeyRecord &record : file.file_keys) {
        ANCORA_TAKE(keys.files[record.file], open_file_key(file, record, record.for_recovery, recovery));
    }
    ANCORA_TAKE(keys.root, open_root(file, file.root.root_for_recovery, recovery));
    return keys;
}

void seal_office(KeyFile &file, const OfficeKeys &keys, const Members &members)
{
    Q_ASSERT(keys.is_complete());
    const crypto::BoxSender recovery(file.root.recovery_public);
    const crypto::BoxSender directors(keys.groups.at(Group::Directors).back().keys.public_key);
    file.root.root_public = keys.root->public_key;
    file.root.root_for_directors = directors.seal(keys.root->seed, root_context(file));
    file.root.root_for_recovery = recovery.seal(keys.root->seed, root_context(file));
    file.groups.clear();
    for (const auto &[group, epochs] : keys.groups)
        file.groups.push_back(seal_group(file, group, epochs, members));
    file.file_keys.clear();
    for (const auto &[id, group] : all_files) {
        const storage::DatabaseKey &key = keys.files.at(id);
        const storage::GroupKey &reader = keys.groups.at(group).back();
        FileKeyRecord record{id, reader.epoch, {}, {}};
        const Secret plain = join({key.key, view(key.salt)});
        record.for_group = crypto::BoxSender(reader.keys.public_key).seal(plain, file_context(file, record));
        record.for_recovery = recovery.seal(plain, file_context(file, record));
        file.file_keys.push_back(record);
    }
    file.members = {members.entries().size(), members.head()};
    file.signature = crypto::Signer(*keys.root).sign(file.signed_part());
}

} // namespace ancora::vault
