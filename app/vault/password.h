// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/crypto.h"
#include "values/result.h"

#include <QString>

namespace ancora::vault {

/// Below this a stolen computer's password falls to guessing (security.md, 2.2); nobody may choose less.
inline constexpr int least_password_bits = 50;

/// A careful estimate from the shape alone, low rather than high: a run of letters counts as one word of a list,
/// repeats, rows of the keyboard, years and the sign-in name count almost nothing.
[[nodiscard]] int password_bits(const QString &password, const QString &login);

/// BadInput below `least_password_bits`, saying what would help.
[[nodiscard]] Result<void> check_password(const QString &password, const QString &login);

/// Four groups that can be spoken in any of our languages, 73 bits: "bakodi-lumeta-...".
[[nodiscard]] QString offer_passphrase();

/// The cost for which one check takes 0.5 to 1.0 s where `probe_ms` is the time of the cheapest allowed one.
[[nodiscard]] crypto::PasswordCost cost_for(double probe_ms);
/// Measures this computer; takes about 0.1 s.
[[nodiscard]] crypto::PasswordCost calibrate();
[[nodiscard]] constexpr crypto::PasswordCost least_cost() { return {64 * 1024, 3}; }

/// Seconds to wait after so many wrong passwords in a row.
[[nodiscard]] int unlock_delay(int failures);

} // namespace ancora::vault
