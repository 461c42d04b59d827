// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/crypto.h"
#include "values/id.h"

#include <QByteArray>
#include <cstdint>
#include <vector>

namespace ancora::storage {

struct UserTag;
struct DeviceTag;
using UserId = Id<UserTag>;
using DeviceId = Id<DeviceTag>;

/// A group's key pair in one epoch. A new epoch begins when somebody leaves the group; the older ones
/// stay, because they open what was sealed in their time.
struct GroupKey {
    std::uint32_t epoch = 0;
    crypto::BoxKeys keys;
};

/// What unlocking the vault puts into the store's hands: who signs, and which keys open and grant files.
/// The store does not know passwords, slots or members; the vault does not know tables.
struct Access {
    UserId user;
    DeviceId device;
    crypto::SignKeys user_keys;
    crypto::SignKeys device_keys;
    std::vector<GroupKey> team;   ///< oldest first; the last one is used for new grants
    QByteArray directors_public;  ///< every file's key is also granted to the directors
    std::uint32_t directors_epoch = 0;
};

} // namespace ancora::storage
