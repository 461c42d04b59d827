// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

namespace ancora::exchange {

/// What packages for this office are sealed with. Made when somebody asks for it first, kept in the vault like any other
/// record of the office; whoever opens the office's files can open its packages.
[[nodiscard]] Result<crypto::BoxKeys> package_keys(storage::Store &store);
/// A private key as a register holds it: base64.
[[nodiscard]] QString as_text(const Secret &private_key);
[[nodiscard]] crypto::BoxKeys keys_from_text(const QString &private_key);
/// What this office signs its packages with.
[[nodiscard]] crypto::SignKeys signing_keys(const crypto::BoxKeys &keys);

} // namespace ancora::exchange
