// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <random>
#include <vector>

namespace ancora::simulator {

/// Repeatable chance: the same seed gives the same throws with every compiler and library.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    [[nodiscard]] quint64 next() { return m_engine(); }
    /// 0 up to, not including, `limit` (at least 1).
    [[nodiscard]] qint64 below(qint64 limit) { return qint64(next() % quint64(limit)); }
    [[nodiscard]] bool one_in(qint64 chances) { return below(chances) == 0; }

private:
    std::mt19937_64 m_engine;
};

/// What a disk promises, and how badly it treats what it did not promise.
struct DiskModel {
    qint64 sector_size = 512; ///< bytes; 512 and 4096 exist
    /// A sector that was being written may hold noise instead of its old or its new content.
    bool leaves_garbage = false;
    /// Noise stays within the bytes being written; if false it may spoil their whole sector.
    bool powersafe_overwrite = true;
    /// False: a flush does nothing. No program survives that, so tests use it as positive control.
    bool obeys_flush = true;
};

/// One file on a disk whose power may fail: what was flushed is safe, and of what was written later
/// each sector survives or not by itself, in any version it had since. The last write may tear anywhere.
/// Changes of the file's length, truncations too, survive in their order, but apart from the content.
class SectorFile
{
public:
    explicit SectorFile(const DiskModel &model = {}, const QByteArray &durable = {});

    void write(qint64 offset, QByteArrayView bytes);
    void truncate(qint64 size);
    void flush();
    /// What a program reads as long as the power stays on.
    [[nodiscard]] const QByteArray &content() const { return m_content; }
    /// What is on the disk if the power fails now; each seed is another possible outcome.
    [[nodiscard]] QByteArray cut(quint64 seed) const;

private:
    struct Change {
        qint64 offset;
        QByteArray bytes;  ///< none: a truncation
        qint64 size_after; ///< of the whole file
        [[nodiscard]] bool is_truncation() const { return bytes.isEmpty(); }
    };
    void record(Change change);
    static void apply(const Change &change, QByteArray &image);
    static void tear(std::vector<Change> &changes, qint64 size_before, Dice &dice);

    DiskModel m_model;
    QByteArray m_durable;
    QByteArray m_content;
    std::vector<Change> m_unflushed;
};

} // namespace ancora::simulator
