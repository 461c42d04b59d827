// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/access.h"
#include "values/result.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <vector>

/// Whose signatures count, and from when (security.md, 2.6): an append-only chain, each entry signed by the
/// membership root, kept inside the encrypted database.
namespace ancora::vault {

using storage::UserId;

/// The numbers are part of the file format.
enum class Role : std::uint8_t { Removed = 0, Worker = 1, Coordinator = 2, Director = 3, ReadOnly = 4, Statistics = 5 };

[[nodiscard]] constexpr bool manages_people(Role role) { return role == Role::Coordinator || role == Role::Director; }
/// Who only reads holds no key whose signature counts for a change.
[[nodiscard]] constexpr bool may_change(Role role) { return role == Role::Worker || manages_people(role); }

enum class MemberReason : std::uint8_t {
    Founded = 1,
    FoundedForTraining = 2, ///< a training vault says so in the first link of its chain: it cannot become a real one
    Added = 3,
    Removed = 4,
    Recovered = 5, ///< by the recovery key
    Restored = 6   ///< from a backup
};

struct MemberEntry {
    std::uint64_t n = 1;          ///< 1, 2, 3 ...
    QByteArray previous;          ///< hash of the entry before; 32 zeros for the first
    UserId user;
    Role role = Role::Worker;
    QString login;
    QByteArray box_public;
    QByteArray sign_public;
    std::int64_t valid_from = 0;  ///< holds for journal entries after this one
    UserId by;
    MemberReason reason = MemberReason::Added;
};

class Members
{
public:
    /// Checks each link and signature; Damaged names the entry's number.
    [[nodiscard]] static Result<Members> read(const std::vector<QByteArray> &entries, const Uuid &office,
                                              const QByteArray &root_public);

    [[nodiscard]] const std::vector<MemberEntry> &entries() const { return m_entries; }
    [[nodiscard]] const QByteArray &head() const { return m_hashes.back(); }
    /// Hash after the first `count` entries; empty where there are fewer.
    [[nodiscard]] QByteArray head_at(std::uint64_t count) const;
    [[nodiscard]] bool is_training() const;

    /// The last word about somebody; nullptr where there was none.
    [[nodiscard]] const MemberEntry *latest(UserId user) const;
    [[nodiscard]] const MemberEntry *latest(const QString &login) const;
    [[nodiscard]] const MemberEntry *with_box_key(const QByteArray &box_public) const;
    /// Everybody who has not been removed, by sign-in name.
    [[nodiscard]] std::vector<MemberEntry> present() const;

    /// What held for `user` at the journal entry `at`; nullptr where she was not a member.
    [[nodiscard]] const MemberEntry *entry_at(UserId user, std::int64_t at) const;
    [[nodiscard]] bool may_sign(UserId user, std::int64_t at) const;

    /// Numbers, links and signs an entry that follows; returns its bytes for the database.
    [[nodiscard]] QByteArray append(MemberEntry entry, const crypto::SignKeys &root);
    /// The first entry of a new vault.
    [[nodiscard]] static Members begin(const Uuid &office);

private:
    Uuid m_office;
    std::vector<MemberEntry> m_entries;
    std::vector<QByteArray> m_hashes; ///< one more than entries: the first is of the empty chain
};

} // namespace ancora::vault
