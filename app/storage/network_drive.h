// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

namespace ancora::storage {

/// Whether a file there would be reached over a network, where locks may silently not work: two writers
/// then destroy the file (12 of 12 trials; security.md, F12). False where the system cannot tell.
[[nodiscard]] bool is_on_network_drive(const QString &path);

/// The judgement behind it, on the kind of file system as the system's list of mounts names it: "ext4", "nfs4",
/// "fuse.sshfs".
[[nodiscard]] bool is_network_file_system(const QByteArray &kind);

} // namespace ancora::storage
