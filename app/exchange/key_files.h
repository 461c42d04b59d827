// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/recipient_keys.h"

/// The keys of consolidation on the disk. Every error names the file.
namespace ancora::exchange {

/// "KEYFILE.pub", which the centres get.
[[nodiscard]] QString public_key_path(const QString &path);
/// Makes KEYFILE, for its owner alone, and KEYFILE.pub; returns the public key. Refused where one
/// of them is there already.
[[nodiscard]] Result<QByteArray> make_recipient(const QString &path, const Secret &password,
                                                crypto::PasswordCost cost);
[[nodiscard]] Result<void> make_centres_key(const QString &path);

[[nodiscard]] Result<QByteArray> load_public_key(const QString &path);
[[nodiscard]] Result<Secret> load_centres_key(const QString &path);
[[nodiscard]] Result<bool> is_protected_key(const QString &path);
/// `password` counts where `is_protected_key`.
[[nodiscard]] Result<crypto::BoxKeys> load_private_key(const QString &path, const Secret &password);

} // namespace ancora::exchange
