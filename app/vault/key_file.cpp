// SPDX-License-Identifier: EUPL-1.2
#include "vault/key_file.h"

#include "values/canonical.h"
#include "vault/disk.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::vault {

namespace {
const QByteArray magic = QByteArrayLiteral("ANCK");
constexpr std::uint16_t format_version = 1;
constexpr qsizetype header_size = 4 + 2 + 16 + 1 + 8 + 4;
constexpr qsizetype sealed_root_size = crypto::box_overhead + qsizetype(crypto::key_size);
constexpr std::uint32_t list_limit = 4096;

enum class Record : std::uint8_t { Office = 1, Slot = 2, Group = 3, FileKey = 4, Members = 5, Signature = 6 };

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(VaultText)
};

tl::unexpected<Error> damaged(const QString &detail)
{
    return fail(Error::Kind::Damaged,
                VaultText::tr("The key file of this vault is damaged. Restore it from a backup; nothing was changed."), detail);
}

// ---------------------------------------------------------------- writing

void write_office(CanonicalWriter &to, const OfficeRecord &office)
{
    to.fixed(office.label_salt).u32(office.epoch).fixed(office.recovery_public).fixed(office.root_public);
    to.fixed(office.root_for_directors).fixed(office.root_for_recovery);
}

void write_slot_identity(CanonicalWriter &to, const Slot &slot)
{
    to.fixed(slot.label).fixed(slot.box_public).fixed(slot.sign_public);
}

void write_password_step(CanonicalWriter &to, const Slot &slot)
{
    to.u32(slot.cost.memory_kib).u32(slot.cost.passes).fixed(slot.salt);
}

void write_group(CanonicalWriter &to, const GroupRecord &group)
{
    to.u8(std::uint8_t(group.group)).u32(group.epoch).fixed(group.public_key).fixed(group.for_recovery);
    to.u32(std::uint32_t(group.for_slot.size()));
    for (const QByteArray &sealed : group.for_slot)
        to.fixed(sealed);
    to.u32(std::uint32_t(group.past.size()));
    for (const PastEpoch &past : group.past)
        to.u32(past.epoch).fixed(past.public_key).fixed(past.sealed);
}

void write_file_key(CanonicalWriter &to, const FileKeyRecord &key)
{
    to.u8(std::uint8_t(key.file)).u32(key.epoch).bytes(key.for_group).bytes(key.for_recovery);
}

/// All records, or, for the signature, all that only a director may change.
QByteArray write_records(const KeyFile &file, bool for_signature)
{
    CanonicalWriter records;
    const auto add = [&records](Record type, const auto &fill) {
        CanonicalWriter content;
        fill(content);
        records.u8(std::uint8_t(type)).bytes(content.result());
    };
    add(Record::Office, [&](CanonicalWriter &to) {
        write_office(to, file.root);
        if (!for_signature)
            to.u8(file.root.recovery_confirmed ? 1 : 0);
    });
    for (const Slot &slot : file.slots)
        add(Record::Slot, [&](CanonicalWriter &to) {
            write_slot_identity(to, slot);
            if (for_signature)
                return;
            write_password_step(to, slot);
            to.bytes(slot.sealed);
        });
    for (const GroupRecord &group : file.groups)
        add(Record::Group, [&](CanonicalWriter &to) { write_group(to, group); });
    for (const FileKeyRecord &key : file.file_keys)
        add(Record::FileKey, [&](CanonicalWriter &to) { write_file_key(to, key); });
    add(Record::Members, [&](CanonicalWriter &to) { to.u64(file.members.count).fixed(file.members.hash); });
    if (!for_signature)
        add(Record::Signature, [&](CanonicalWriter &to) { to.fixed(file.signature); });
    return records.result();
}

// ---------------------------------------------------------------- reading

OfficeRecord read_office(CanonicalReader &from)
{
    OfficeRecord office;
    office.label_salt = from.fixed(32);
    office.epoch = from.u32();
    office.recovery_public = from.fixed(crypto::public_key_size);
    office.root_public = from.fixed(crypto::public_key_size);
    office.root_for_directors = from.fixed(sealed_root_size);
    office.root_for_recovery = from.fixed(sealed_root_size);
    office.recovery_confirmed = from.u8() != 0;
    return office;
}

Slot read_slot(CanonicalReader &from)
{
    Slot slot;
    slot.label = from.fixed(label_size);
    slot.box_public = from.fixed(crypto::public_key_size);
    slot.sign_public = from.fixed(crypto::public_key_size);
    slot.cost.memory_kib = from.u32();
    slot.cost.passes = from.u32();
    slot.salt = from.fixed(password_salt_size);
    slot.sealed = from.bytes();
    return slot;
}

GroupRecord read_group(CanonicalReader &from)
{
    GroupRecord group;
    group.group = Group(from.u8());
    group.epoch = from.u32();
    group.public_key = from.fixed(crypto::public_key_size);
    group.for_recovery = from.fixed(sealed_root_size);
    const std::uint32_t entries = std::min(from.u32(), list_limit);
    for (std::uint32_t i = 0; i < entries && from.ok(); ++i)
        group.for_slot.push_back(from.fixed(sealed_root_size));
    const std::uint32_t epochs = std::min(from.u32(), list_limit);
    for (std::uint32_t i = 0; i < epochs && from.ok(); ++i) {
        PastEpoch past;
        past.epoch = from.u32();
        past.public_key = from.fixed(crypto::public_key_size);
        past.sealed = from.fixed(sealed_root_size);
        group.past.push_back(past);
    }
    return group;
}

FileKeyRecord read_file_key(CanonicalReader &from)
{
    FileKeyRecord key;
    key.file = KeyedFile(from.u8());
    key.epoch = from.u32();
    key.for_group = from.bytes();
    key.for_recovery = from.bytes();
    return key;
}

bool read_record(KeyFile &file, Record type, CanonicalReader from)
{
    switch (type) {
    case Record::Office:
        file.root = read_office(from);
        break;
    case Record::Slot:
        file.slots.push_back(read_slot(from));
        break;
    case Record::Group:
        file.groups.push_back(read_group(from));
        break;
    case Record::FileKey:
        file.file_keys.push_back(read_file_key(from));
        break;
    case Record::Members:
        file.members.count = from.u64();
        file.members.hash = from.fixed(crypto::hash_size);
        break;
    case Record::Signature:
        file.signature = from.fixed(crypto::signature_size);
        break;
    default:
        return false;
    }
    return from.ok() && from.at_end();
}

Result<KeyFile> read_records(const QByteArray &area)
{
    KeyFile file;
    CanonicalReader reader(area, std::uint32_t(key_copy_size));
    while (!reader.at_end() && reader.ok()) {
        const auto type = Record(reader.u8());
        if (!read_record(file, type, CanonicalReader(reader.bytes(), std::uint32_t(key_copy_size))))
            return damaged(QStringLiteral("record %1").arg(int(type)));
    }
    // One comparison instead of a rule for each field: order, repetition and left-overs all show here.
    if (!reader.ok() || write_records(file, false) != area)
        return damaged(QStringLiteral("records not canonical"));
    const bool one_entry_per_slot = std::ranges::all_of(
        file.groups, [&](const GroupRecord &group) { return group.for_slot.size() == file.slots.size(); });
    if (!one_entry_per_slot)
        return damaged(QStringLiteral("group entries"));
    if (!std::ranges::all_of(file.slots, [](const Slot &slot) { return slot.cost.within_bounds(); }))
        return damaged(QStringLiteral("password step out of bounds"));
    return file;
}

Result<KeyFile> read_copy(const QByteArray &bytes, int copy)
{
    if (!bytes.startsWith(magic))
        return fail(Error::Kind::Foreign, VaultText::tr("This is not a key file of Ancora."));
    const QByteArray content = bytes.chopped(std::min(bytes.size(), crypto::hash_size));
    if (bytes.size() != key_copy_size || crypto::hash(content) != bytes.last(crypto::hash_size))
        return damaged(QStringLiteral("digest of copy %1").arg(copy));
    CanonicalReader header(content.sliced(magic.size()));
    if (const int version = header.u16(); version != format_version)
        return fail(Error::Kind::Newer,
                    VaultText::tr("This vault was written by a newer version of Ancora. Please update the program."),
                    QStringLiteral("key file format %1").arg(version));
    const Uuid office = header.id();
    const int marked_copy = header.u8();
    const std::uint64_t sequence = header.u64();
    const QByteArray area = header.fixed(qsizetype(header.u32()));
    if (!header.ok() || marked_copy != copy)
        return damaged(QStringLiteral("header of copy %1").arg(copy));
    ANCORA_TAKE(KeyFile file, read_records(area));
    file.office = office;
    file.sequence = sequence;
    return file;
}
} // namespace

// ---------------------------------------------------------------- the value

QString normal_login(const QString &login)
{
    return login.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

QByteArray KeyFile::label_of(const QString &login) const
{
    return crypto::hash(normal_login(login).toUtf8(), root.label_salt).first(label_size);
}

std::optional<std::size_t> KeyFile::find_slot(const QByteArray &label) const
{
    const auto found = std::ranges::find(slots, label, &Slot::label);
    if (found == slots.end())
        return std::nullopt;
    return std::size_t(found - slots.begin());
}

const GroupRecord *KeyFile::find(Group group) const
{
    const auto found = std::ranges::find(groups, group, &GroupRecord::group);
    return found == groups.end() ? nullptr : &*found;
}

const FileKeyRecord *KeyFile::find(KeyedFile wanted) const
{
    const auto found = std::ranges::find(file_keys, wanted, &FileKeyRecord::file);
    return found == file_keys.end() ? nullptr : &*found;
}

QByteArray KeyFile::slot_context(const Slot &slot) const
{
    CanonicalWriter context;
    context.fixed(QByteArrayLiteral("ancora/slot/1")).id(office);
    write_slot_identity(context, slot);
    write_password_step(context, slot);
    return context.result();
}

QByteArray KeyFile::signed_part() const
{
    CanonicalWriter part;
    part.fixed(QByteArrayLiteral("ancora/keyfile/1")).id(office).fixed(write_records(*this, true));
    return part.result();
}

bool KeyFile::is_signed() const { return crypto::verify(root.root_public, signed_part(), signature); }

// ---------------------------------------------------------------- the two copies

Result<DecodedKeyFile> decode_key_file(const QByteArray &bytes)
{
    Result<KeyFile> copies[2] = {read_copy(bytes.first(std::min(bytes.size(), key_copy_size)), 0),
                                 read_copy(bytes.mid(key_copy_size), 1)};
    for (const auto &copy : copies)
        if (!copy && copy.error().kind == Error::Kind::Newer)
            return pass_on(copy.error());
    if (!copies[0] && !copies[1]) // a copy that is recognisably ours says more than one that is not
        return pass_on(copies[copies[0].error().kind == Error::Kind::Damaged ? 0 : 1].error());
    const bool second_is_better
        = copies[1] && (!copies[0] || copies[1]->sequence > copies[0]->sequence);
    return second_is_better ? DecodedKeyFile{std::move(*copies[1]), 0}
                            : DecodedKeyFile{std::move(*copies[0]), 1};
}

Result<QByteArray> encode_key_copy(const KeyFile &file, int copy)
{
    const QByteArray records = write_records(file, false);
    const qsizetype padding = key_copy_size - header_size - records.size() - crypto::hash_size;
    if (padding < 0)
        return fail(Error::Kind::Refused, VaultText::tr("The key file is full: this vault cannot hold more people."));
    CanonicalWriter content;
    content.fixed(magic).u16(format_version).id(file.office).u8(std::uint8_t(copy)).u64(file.sequence);
    content.bytes(records).fixed(crypto::random_bytes(padding));
    return content.result() + crypto::hash(content.result());
}

Result<void> write_key_copies(const KeyMedium &medium, const KeyFile &file, int first_copy)
{
    for (const int copy : {first_copy, 1 - first_copy}) {
        ANCORA_TAKE(const QByteArray bytes, encode_key_copy(file, copy));
        if (!medium.write(copy * key_copy_size, bytes) || !medium.flush())
            return fail(Error::Kind::Storage, VaultText::tr("The key file could not be written."));
    }
    return {};
}

Result<KeyFile> load_key_file(const QString &path)
{
    ANCORA_TAKE(const QByteArray bytes, disk::read(path, 16 * key_copy_size));
    ANCORA_TAKE(DecodedKeyFile decoded, decode_key_file(bytes));
    return std::move(decoded.content);
}

Result<void> save_key_file(const QString &path, const KeyFile &file)
{
    int first_copy = 1;
    if (QFile::exists(path)) {
        ANCORA_TAKE(const QByteArray bytes, disk::read(path, 16 * key_copy_size));
        ANCORA_TAKE(const DecodedKeyFile before, decode_key_file(bytes));
        first_copy = before.weaker_copy;
    }
    QFile out(path);
    if (!out.open(QIODevice::ReadWrite))
        return fail(Error::Kind::Storage, VaultText::tr("The key file could not be written."), out.errorString());
    return write_key_copies({[&out](qint64 at, const QByteArray &bytes) {
                                 return out.seek(at) && out.write(bytes) == bytes.size();
                             },
                             [&out] { return disk::flush(out); }},
                            file, first_copy);
}

} // namespace ancora::vault
