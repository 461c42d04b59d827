// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/password.h"
#include "vault/session.h"

#include <QString>
#include <QStringList>
#include <memory>

/// A vault is one folder with a neutral name (security.md, section 3):
///
///     office.id    format, office, training mark; readable, without names
///     vault.keys   who may open (key_file.h)
///     case.db      everything else, encrypted
///
/// Each way in ends with a `Session`, or with one clear sentence and nothing changed:
/// WrongPassword (also for unknown names), Damaged, Foreign, Newer, Older (than this computer has seen),
/// Refused (network drive, folder not empty, no right), Storage (read-only, full).
namespace ancora::vault {

struct Opened {
    QStringList recovery_lines; ///< to be printed once, now, and never stored
    std::unique_ptr<Session> session;
};

/// The first person becomes a director. The folder must not exist, or be empty. `cost` is what each later password
/// costs too: `calibrate()`, or `least_cost()` in tests.
[[nodiscard]] Result<Opened> create(const QString &folder, NewPerson director, Kind kind, crypto::PasswordCost cost,
                                    const Surroundings &surroundings);

[[nodiscard]] Result<std::unique_ptr<Session>> unlock(const QString &folder, const QString &login, QString password,
                                                      const Surroundings &surroundings);

/// With the paper instead of a password: the person becomes (or is again) a director with a new password, and
/// a new recovery key takes the place of the one that was used.
[[nodiscard]] Result<Opened> recover(const QString &folder, const QString &recovery_text, NewPerson director,
                                     const Surroundings &surroundings);

} // namespace ancora::vault
