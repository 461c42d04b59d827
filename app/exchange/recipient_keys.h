// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/crypto.h"
#include "values/result.h"

#include <QByteArray>
#include <QString>

/// The keys of consolidation as small text files, which people send, compare and keep:
///
///     ancora-key/1 recipient-public
///     <base64>
///     1234 5678 9012 3456 7890 1234
///
/// A file that is not exactly what we would write is refused: BadInput, one sentence.
namespace ancora::exchange {

/// 80 bits of the key's hash as six groups of four digits, to be compared on the phone.
[[nodiscard]] QString fingerprint_of(const QByteArray &public_key);

[[nodiscard]] QByteArray write_public_key(const QByteArray &public_key);
[[nodiscard]] Result<QByteArray> read_public_key(const QByteArray &file);

/// Sealed with the password, or readable for whoever has the file where it is empty.
[[nodiscard]] Result<QByteArray> write_private_key(const crypto::BoxKeys &keys, const Secret &password,
                                                   crypto::PasswordCost cost);
[[nodiscard]] bool needs_password(const QByteArray &private_key_file);
/// `password` counts where `needs_password`. WrongPassword where it does not fit.
[[nodiscard]] Result<crypto::BoxKeys> read_private_key(const QByteArray &file, const Secret &password);

/// What the centres share among themselves and the recipient never sees (`statistics/transfers.h`).
[[nodiscard]] QByteArray write_centres_key(const Secret &key);
[[nodiscard]] Result<Secret> read_centres_key(const QByteArray &file);

} // namespace ancora::exchange
