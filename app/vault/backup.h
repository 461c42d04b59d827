// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/vault.h"

#include <QString>

/// A backup is one file (security.md, section 5):
///
///     "ANCB" | u16 version | manifest | signature of who made it | key file, one copy | database
///
/// The database is a copy with a random key of its own, sealed to the directors and to the recovery key. The key file
/// travels with the directors' slots only; everybody else's hold noise, so there is nothing to guess.
namespace ancora::vault {

/// Writes beside `path`, opens it again and compares before it gets its name; an existing file is refused.
[[nodiscard]] Result<void> back_up(Session &session, const QString &path);

/// Into a new folder, as a new epoch of the vault: computers that have seen a later state accept it. A director or
/// coordinator of that time, with the password of that time.
[[nodiscard]] Result<std::unique_ptr<Session>> restore(const QString &path, const QString &folder, NewPerson director,
                                                       const Surroundings &surroundings);

/// With the paper of that time: as `recover`, with a new recovery key.
[[nodiscard]] Result<Opened> restore_with_recovery(const QString &path, const QString &folder,
                                                   const QString &recovery_text, NewPerson director,
                                                   const Surroundings &surroundings);

} // namespace ancora::vault
