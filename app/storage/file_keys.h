// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "storage/access.h"
#include "storage/database.h"
#include "values/crypto.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace ancora::storage {

/// The keys of files: made at the first sealed answer, granted to the team and to the directors, opened
/// when needed, kept in guarded memory while the vault is open. A new key epoch begins with the first
/// write after somebody has left the team.
///
/// A sealed value is: epoch (u16) || nonce || ciphertext || tag, bound to its table, record and register,
/// so that values cannot be exchanged between places.
class FileKeys
{
public:
    FileKeys(Database &database, const Access &access);

    [[nodiscard]] Result<QByteArray> seal(FileId file, const QByteArray &table, const Uuid &record,
                                          const QByteArray &reg, const QString &plain);
    [[nodiscard]] Result<QString> open(FileId file, const QByteArray &table, const Uuid &record,
                                       const QByteArray &reg, const QByteArray &sealed);
    /// As `open`, for a file whose keys have been opened before. May run in several threads at once.
    [[nodiscard]] Result<QString> open_with_known_key(FileId file, const QByteArray &table, const Uuid &record,
                                                      const QByteArray &reg, const QByteArray &sealed) const;
    /// Opens the keys of one file, or with one reading those of every file in `table`.
    [[nodiscard]] Result<void> load(FileId file);
    [[nodiscard]] Result<void> load_all(const QString &table);
    /// After a rolled-back transaction: keys made in it were never stored, so all are read again.
    void forget();

private:
    struct Slot {
        std::uint16_t epoch = 0;
        std::uint32_t team_epoch = 0;
        std::uint8_t *bytes = nullptr;
        [[nodiscard]] crypto::KeyView view() const { return {bytes, crypto::key_size}; }
    };

    /// A file's key as it stands in the database, sealed to the team of one epoch.
    struct Grant {
        FileId file;
        std::uint16_t epoch = 0;
        std::uint32_t team_epoch = 0;
        QByteArray sealed;
    };

    [[nodiscard]] Slot new_slot();
    [[nodiscard]] Result<void> take_grants(const std::vector<Grant> &grants);
    [[nodiscard]] Result<Slot> key_for_writing(FileId file);
    [[nodiscard]] Result<Slot> make_key(FileId file, std::uint16_t epoch);
    [[nodiscard]] const Secret *team_grant_key(std::uint32_t team_epoch) const;

    Database &m_database;
    const Access &m_access;
    std::vector<std::pair<std::uint32_t, Secret>> m_team_grant_keys;
    crypto::BoxSender m_directors;
    std::unordered_map<FileId, std::vector<Slot>> m_keys; ///< oldest epoch first
    std::vector<Secret> m_arenas;                         ///< 1,024 keys each
    std::size_t m_used_in_arena = 0;
};

} // namespace ancora::storage
