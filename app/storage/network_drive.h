// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <cstdint>

namespace ancora::storage {

/// Whether a file there would be reached over a network, where locks may silently not work: two writers
/// then destroy the file (12 of 12 trials; security.md, F12). False where the system cannot tell.
[[nodiscard]] bool is_on_network_drive(const QString &path);

/// The judgement behind it, on the file system number Linux's statfs(2) reports. User-space file systems
/// (FUSE) count as remote: nothing shows whether a network is behind them.
[[nodiscard]] bool is_network_file_system(std::uint32_t type);

} // namespace ancora::storage
