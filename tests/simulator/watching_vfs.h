// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace ancora::simulator {

/// A SQLite VFS in front of another one that looks for canaries, words that must never be readable on a
/// disk, in every byte written to any file (database, journal, temporary) and in every file name, as UTF-8
/// and as UTF-16LE. It sees words that two writes put together, in whatever order those came.
/// Choose canaries of lower-case ASCII letters: the full-text index stores words that way.
class WatchingVfs
{
public:
    /// `base` is a registered VFS, a `DiskSimulator`'s for example; empty for the system's.
    explicit WatchingVfs(const QStringList &canaries, const QString &base = {});
    ~WatchingVfs();
    WatchingVfs(const WatchingVfs &) = delete;
    WatchingVfs &operator=(const WatchingVfs &) = delete;

    /// Registered as long as this object lives; close the connections first.
    [[nodiscard]] QString vfs_name() const;

    /// Canaries found so far.
    [[nodiscard]] qint64 hits() const;
    /// Where: "database", "journal", "temporary", "name" ...
    [[nodiscard]] QStringList places() const;
    [[nodiscard]] qint64 writes() const;
    [[nodiscard]] qint64 bytes_written() const;

    /// What watches; only the VFS functions in the .cpp know its inside.
    class Watch;

private:
    std::unique_ptr<Watch> d;
};

} // namespace ancora::simulator
