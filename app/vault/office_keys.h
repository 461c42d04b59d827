// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/access.h"
#include "storage/database.h"
#include "vault/key_file.h"
#include "vault/members.h"

#include <map>
#include <optional>

/// From a password to keys and from keys to a key file (security.md, 2.2). No input or output.
namespace ancora::vault {

/// What a slot holds: who somebody is, and her two private keys.
struct UserSecrets {
    UserId user;
    crypto::BoxKeys box;
    crypto::SignKeys sign;
    [[nodiscard]] static UserSecrets create(UserId user);
};

/// The keys of the office as far as somebody holds them: a statistician one group, a director or the
/// recovery key everything.
struct OfficeKeys {
    std::map<Group, std::vector<storage::GroupKey>> groups; ///< oldest epoch first
    std::map<KeyedFile, storage::DatabaseKey> files;
    std::optional<crypto::SignKeys> root;

    [[nodiscard]] static OfficeKeys create();
    [[nodiscard]] bool is_complete() const;
    [[nodiscard]] bool holds(Group group) const { return groups.contains(group); }
    /// A new pair for each group of `role`, and a new key for each file they open: what somebody knew who
    /// left opens nothing written afterwards.
    void renew(Role role);
};

[[nodiscard]] bool belongs(Role role, Group group);

/// WrongPassword where the slot does not open; unknown names take as long as wrong passwords.
[[nodiscard]] Result<UserSecrets> open_slot(const KeyFile &file, const QString &login, const Secret &password);
/// Puts somebody in her old slot, in place of a look-alike, or in a new row of slots. All slots cost the same:
/// one that does not would be seen to be real.
[[nodiscard]] Result<void> put_slot(KeyFile &file, const Members &members, const QString &login,
                                    const UserSecrets &secrets, const Secret &password);
/// Makes the slot a look-alike again.
void clear_slot(KeyFile &file, std::size_t slot);
void add_look_alikes(KeyFile &file, crypto::PasswordCost cost);

[[nodiscard]] Result<OfficeKeys> open_with_slot(const KeyFile &file, const UserSecrets &secrets);
[[nodiscard]] Result<OfficeKeys> open_with_recovery(const KeyFile &file, const crypto::BoxKeys &recovery);

/// Writes everything that follows from keys, slots and members: group entries for each slot, file keys,
/// root, head of the chain, signature. Needs complete keys.
void seal_office(KeyFile &file, const OfficeKeys &keys, const Members &members);

} // namespace ancora::vault
