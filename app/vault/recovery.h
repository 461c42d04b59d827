// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/crypto.h"
#include "values/result.h"

#include <QString>
#include <QStringList>

/// The recovery key on paper (security.md, 2.7): 256 bits as five lines of four groups of Base32
/// (RFC 4648 letters), each line with a checksum of its own, so that a slip of the pen is named by its line.
///
///     line = 7 bytes of payload, 3 bytes of checksum = 16 letters;  payload = 32 bytes of key, 3 bytes over all
namespace ancora::vault {

inline constexpr int recovery_lines = 5;

/// For print; the lines open everything, so they are shown once and never stored.
[[nodiscard]] QStringList recovery_text(const Secret &key);

/// Forgives case, spaces, hyphens, missing line breaks and 0, 1, 8 written for O, I, B. BadInput names the wrong line.
[[nodiscard]] Result<Secret> parse_recovery(const QString &text);

} // namespace ancora::vault
