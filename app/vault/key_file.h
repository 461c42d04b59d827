// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/crypto.h"
#include "values/id.h"
#include "values/result.h"

#include <QByteArray>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

/// `vault.keys`: what must be readable before any key exists, and may change without touching data
/// (security.md, 2.3). Values and bytes only; nothing here knows a password or a private key.
///
///     copy A at 0, copy B at 65,536, each:
///     "ANCK" | u16 version | office | u8 copy | u64 sequence | u32 used | records | random padding | BLAKE2b-256
///
/// A record is u8 type, u32 length, content; numbers are little-endian. Records come in one order only, so the
/// same content is the same bytes.
namespace ancora::vault {

inline constexpr qsizetype key_copy_size = 65536;
inline constexpr qsizetype label_size = 16;
inline constexpr qsizetype password_salt_size = 16;
/// Slots come in multiples of this, filled up with look-alikes: the number of staff is nobody's business.
inline constexpr std::size_t slot_multiple = 16;

/// A sign-in name as it is compared: capitals, stray spaces and forms of the same letter do not matter.
[[nodiscard]] QString normal_login(const QString &login);

/// One person's way in, or a look-alike.
struct Slot {
    QByteArray label;       ///< keyed hash of the sign-in name, never the name
    QByteArray box_public;  ///< X25519
    QByteArray sign_public; ///< Ed25519
    // The password step is outside the directors' signature: a person changes her own password without them.
    // It is bound by the seal itself, whose context is all the rest of the slot.
    crypto::PasswordCost cost;
    QByteArray salt;
    QByteArray sealed;      ///< user secrets under the key made from the password
    friend bool operator==(const Slot &, const Slot &) = default;
};

enum class Group : std::uint8_t { Cases = 1, Team = 2, Directors = 3, Statistics = 4 };

/// A former epoch's private half, sealed to the epoch after it: who is in the group now reads what was
/// written before, and the file grows by one small entry when somebody leaves.
struct PastEpoch {
    std::uint32_t epoch = 0;
    QByteArray public_key;
    QByteArray sealed;
    friend bool operator==(const PastEpoch &, const PastEpoch &) = default;
};

struct GroupRecord {
    Group group = Group::Cases;
    std::uint32_t epoch = 1;
    QByteArray public_key;
    QByteArray for_recovery;
    /// One entry for each slot, in order. Who is not a member has a sealed entry too, with nothing in it:
    /// how many directors there are does not show.
    std::vector<QByteArray> for_slot;
    std::vector<PastEpoch> past; ///< newest first
    friend bool operator==(const GroupRecord &, const GroupRecord &) = default;
};

enum class KeyedFile : std::uint8_t { Cases = 1, Statistics = 2 };

struct FileKeyRecord {
    KeyedFile file = KeyedFile::Cases;
    std::uint32_t epoch = 1;
    QByteArray for_group;
    QByteArray for_recovery;
    friend bool operator==(const FileKeyRecord &, const FileKeyRecord &) = default;
};

/// What the office as a whole has: salt of the labels, recovery, membership root.
struct OfficeRecord {
    QByteArray label_salt;       ///< 32 bytes
    std::uint32_t epoch = 1;     ///< raised by a restore
    QByteArray recovery_public;  ///< X25519; its private half is on paper only
    QByteArray root_public;      ///< Ed25519: signs members and this file
    QByteArray root_for_directors;
    QByteArray root_for_recovery;
    bool recovery_confirmed = false; ///< outside the signature: anybody who holds the paper may confirm it
    friend bool operator==(const OfficeRecord &, const OfficeRecord &) = default;
};

/// Where the membership chain stood when the directors last signed this file.
struct MemberHead {
    std::uint64_t count = 0;
    QByteArray hash;
    friend bool operator==(const MemberHead &, const MemberHead &) = default;
};

struct KeyFile {
    Uuid office;
    std::uint64_t sequence = 0; ///< raised by each write
    OfficeRecord root;
    std::vector<Slot> slots;
    std::vector<GroupRecord> groups;
    std::vector<FileKeyRecord> file_keys;
    MemberHead members;
    QByteArray signature; ///< by the membership root, over `signed_part`

    [[nodiscard]] QByteArray label_of(const QString &login) const;
    [[nodiscard]] std::optional<std::size_t> find_slot(const QByteArray &label) const;
    [[nodiscard]] const GroupRecord *find(Group group) const;
    [[nodiscard]] const FileKeyRecord *find(KeyedFile file) const;
    /// What the user secrets of a slot are sealed with as context.
    [[nodiscard]] QByteArray slot_context(const Slot &slot) const;
    [[nodiscard]] QByteArray signed_part() const;
    [[nodiscard]] bool is_signed() const;
    friend bool operator==(const KeyFile &, const KeyFile &) = default;
};

struct DecodedKeyFile {
    KeyFile content;
    /// The copy to write first next time: the damaged or older one, so that the good one stays until it is
    /// safely replaced.
    int weaker_copy = 1;
};

/// The valid copy with the highest sequence. Foreign: no copy is a key file. Newer: a later format.
/// Damaged: neither copy holds together, or asks for an unsafe password step.
[[nodiscard]] Result<DecodedKeyFile> decode_key_file(const QByteArray &bytes);
/// Exactly `key_copy_size` bytes. Refused where the records do not fit.
[[nodiscard]] Result<QByteArray> encode_key_copy(const KeyFile &file, int copy);

/// Where the two copies are written: a file, or the tests' disk that loses power.
struct KeyMedium {
    std::function<bool(qint64 at, const QByteArray &bytes)> write;
    std::function<bool()> flush;
};
[[nodiscard]] Result<void> write_key_copies(const KeyMedium &medium, const KeyFile &file, int first_copy);

[[nodiscard]] Result<KeyFile> load_key_file(const QString &path);
/// Replaces a file in place, weaker copy first, or makes a new one.
[[nodiscard]] Result<void> save_key_file(const QString &path, const KeyFile &file);

} // namespace ancora::vault
