// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/key_file.h"

namespace ancora::vault {

struct SampleShape {
    std::size_t slots = 16;
    std::size_t past_epochs = 0;
    bool confirmed = false;
};

/// A key file of the right shape with random content, signed by `root`.
inline KeyFile sample_key_file(const crypto::SignKeys &root, const SampleShape &shape = {})
{
    using crypto::random_bytes;
    constexpr qsizetype sealed = 104;
    KeyFile file;
    file.office = Uuid::create();
    file.sequence = 7;
    file.root = {random_bytes(32), 1, random_bytes(32), root.public_key, random_bytes(sealed), random_bytes(sealed),
                 shape.confirmed};
    for (std::size_t i = 0; i < shape.slots; ++i)
        file.slots.push_back({random_bytes(16), random_bytes(32), random_bytes(32), {64 * 1024, 3}, random_bytes(16),
                              random_bytes(64 + 40)});
    for (const Group group : {Group::Cases, Group::Team, Group::Directors, Group::Statistics}) {
        GroupRecord record{group, 3, random_bytes(32), random_bytes(sealed), {}, {}};
        for (std::size_t i = 0; i < shape.slots; ++i)
            record.for_slot.push_back(random_bytes(sealed));
        for (std::size_t i = 0; i < shape.past_epochs; ++i)
            record.past.push_back({std::uint32_t(i), random_bytes(32), random_bytes(sealed)});
        file.groups.push_back(record);
    }
    file.file_keys.push_back({KeyedFile::Cases, 1, random_bytes(120), random_bytes(120)});
    file.members = {3, random_bytes(32)};
    file.signature = crypto::Signer(root).sign(file.signed_part());
    return file;
}

} // namespace ancora::vault
