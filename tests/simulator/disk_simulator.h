// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "simulator/file_simulator.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <memory>

namespace ancora::simulator {

/// The files of a disk by path.
using Image = std::map<QByteArray, QByteArray>;

/// A disk held in memory that SQLite uses as a VFS, with the faults of a real one. The rules of content
/// are those of `SectorFile`; of files made and deleted, an ordered prefix survives a power cut, at least
/// up to the last one flushed (a file's flush covers its own creation, a deletion is flushed only on demand).
/// Locks are not modelled: one connection per file, as in the product. One thread.
class DiskSimulator
{
public:
    explicit DiskSimulator(const DiskModel &model = {}, const Image &start = {});
    ~DiskSimulator();
    DiskSimulator(const DiskSimulator &) = delete;
    DiskSimulator &operator=(const DiskSimulator &) = delete;

    /// The VFS is registered under this name, no other simulator has it, as long as this object lives.
    [[nodiscard]] QString vfs_name() const;
    /// What a running program sees.
    [[nodiscard]] Image image() const;

    /// The power fails in the middle of the n-th change from now (1 is the next one); everything fails then.
    void cut_power_at(qint64 change);
    /// Power off now if it is still on, then on again with one of the possible outcomes. Close connections first.
    void reboot(quint64 seed);
    /// The n-th call from now (1 is the next one) fails once with an input/output error, without effect.
    void fail_call(qint64 call);
    /// No file grows once all together hold this many bytes.
    void limit_capacity(qint64 bytes);
    /// No planned fault any more; a cut power stays cut until `reboot`.
    void lift_faults();

    /// Calls that may fail, reading and writing, since the start.
    [[nodiscard]] qint64 calls() const;
    /// Those of them that change the disk: writes, flushes, truncations, files made and deleted.
    [[nodiscard]] qint64 changes() const;
    /// Bytes of all files together.
    [[nodiscard]] qint64 used() const;
    /// The most that `used` has been.
    [[nodiscard]] qint64 used_at_most() const;
    /// A fault that was asked for has happened since the last `reboot` or `lift_faults`.
    [[nodiscard]] bool has_failed() const;

    /// The disk itself; only the VFS functions in the .cpp know its inside.
    class Disk;

private:
    std::unique_ptr<Disk> d;
};

} // namespace ancora::simulator
