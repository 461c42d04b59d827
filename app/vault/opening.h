// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/network_drive.h"
#include "storage/store.h"
#include "vault/device.h"
#include "vault/office_keys.h"
#include "vault/places.h"

#include <functional>
#include <memory>

/// The steps that every way into a vault shares: creating, signing in, recovering, restoring.
namespace ancora::vault {

/// What a vault needs from outside; lists and clock must outlive the session.
struct Surroundings {
    const CodeLists &lists;
    const Clock &clock;
    DeviceFolder devices;
    std::function<bool(const QString &)> is_on_network_drive = storage::is_on_network_drive;
};

/// Somebody's way in. Move it: the password is wiped by whoever takes it.
struct NewPerson {
    QString login;
    QString password;
};

/// What is known of a vault before anybody has shown a key.
struct Doorstep {
    Places places;
    OfficeMark mark;
    KeyFile keys;
    Device device;
};

/// Reads, and changes nothing. Refuses network drives, read-only folders, folders that are not a vault, files of
/// different offices, and a key file older than this computer has seen.
[[nodiscard]] Result<Doorstep> approach(const QString &folder, const Surroundings &surroundings);
[[nodiscard]] Result<void> refuse_unsafe_place(const QString &folder, const Surroundings &surroundings);

/// Opens `case.db`; finishes a change of its key that was interrupted.
[[nodiscard]] Result<std::unique_ptr<storage::Store>> open_store(const Doorstep &at, const OfficeKeys &keys,
                                                                 const UserSecrets &secrets,
                                                                 const Surroundings &surroundings,
                                                                 storage::OpenOptions::Mode mode);

/// The statement by which a user vouches for the computer she works on; verify reads it back.
struct DeviceRecord {
    UserId user;
    QByteArray public_key;
    QByteArray signature;
    [[nodiscard]] static QString name_of(storage::DeviceId device);
    [[nodiscard]] static QByteArray statement(const Uuid &office, storage::DeviceId device, const QByteArray &public_key);
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static std::optional<DeviceRecord> decode(const QByteArray &bytes);
};

/// Before a computer's first signature in a vault: without this nobody could check it.
[[nodiscard]] Result<void> register_device(storage::Store &store, const Doorstep &at, const UserSecrets &secrets);

/// The members, checked against the key file and the vault's mark: Damaged where they do not fit, Older where the
/// key file knows more members than the database.
[[nodiscard]] Result<Members> read_members(const storage::Store &store, const Doorstep &at);

/// Older where this computer has seen a longer or another journal.
[[nodiscard]] Result<void> refuse_older_journal(storage::Store &store, const Doorstep &at);

/// Adds a signed entry and the act to the journal, in one transaction. `members` only changes when it is stored.
[[nodiscard]] Result<void> record_member(storage::Store &store, Members &members, MemberEntry entry,
                                         const crypto::SignKeys &root, storage::Act act);

[[nodiscard]] Result<void> check_new_director(const NewPerson &director);
[[nodiscard]] MemberEntry director_entry(const UserSecrets &secrets, const QString &login, MemberReason reason);

/// Who signs what follows where nobody has signed in: the person herself, who may be known under this name.
[[nodiscard]] Result<UserId> user_named(const QString &login, const Doorstep &at, const OfficeKeys &keys,
                                        const Surroundings &surroundings);

} // namespace ancora::vault
