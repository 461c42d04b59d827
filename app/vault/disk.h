// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

/// The few things a vault asks of the disk that Qt does not answer on every system.
namespace ancora::vault::disk {

/// Everything written so far is on the medium, not only in the system's cache.
[[nodiscard]] bool flush(QFile &file);
/// The same for the names in a folder: a rename counts only after this.
[[nodiscard]] bool flush_folder(const QString &path);
/// Replaces `to` by `from` in one step; whoever looks sees the old file or the new one.
[[nodiscard]] bool replace(const QString &from, const QString &to);

/// Asked by trying: permission bits do not tell about access lists, mounts and owners.
[[nodiscard]] bool is_writable_folder(const QString &path);

/// The whole of a file that is at most `limit` bytes long.
[[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit);
/// Makes or replaces a file and flushes it; nothing is left behind where it fails.
[[nodiscard]] Result<void> write(const QString &path, const QByteArray &content);

} // namespace ancora::vault::disk
