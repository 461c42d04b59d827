// SPDX-License-Identifier: EUPL-1.2
#include "simulator/file_simulator.h"

#include <algorithm>
#include <map>

namespace ancora::simulator {

namespace {

/// Chance alone would hardly ever spare, or drop, all of a large write; both are frequent in life.
enum class Fate { NothingSurvives, EverythingSurvives, EachForItself };

Fate draw_fate(Dice &dice)
{
    const qint64 throw_of_four = dice.below(4);
    if (throw_of_four == 0)
        return Fate::NothingSurvives;
    return throw_of_four == 1 ? Fate::EverythingSurvives : Fate::EachForItself;
}

/// How many of a list of changes, from the oldest, reached the disk.
qint64 draw_survivors(Fate fate, qint64 count, Dice &dice)
{
    if (fate == Fate::EachForItself)
        return dice.below(count + 1);
    return fate == Fate::EverythingSurvives ? count : 0;
}

void put(QByteArray &image, qint64 offset, QByteArrayView bytes)
{
    std::copy(bytes.begin(), bytes.end(), image.data() + offset);
}

void spoil(QByteArray &image, qint64 offset, qint64 length, Dice &dice)
{
    const qint64 end = std::min(offset + length, image.size());
    std::generate(image.data() + offset, image.data() + end, [&] { return char(dice.next()); });
}

/// Calls `visit(sector, offset, bytes)` for the part of a write that falls into each sector.
template <class Visit>
void for_each_piece(qint64 offset, QByteArrayView bytes, qint64 sector_size, const Visit &visit)
{
    while (!bytes.isEmpty()) {
        const qint64 sector = offset / sector_size;
        const qint64 length = std::min(bytes.size(), (sector + 1) * sector_size - offset);
        visit(sector, offset, bytes.first(length));
        bytes = bytes.sliced(length);
        offset += length;
    }
}

} // namespace

SectorFile::SectorFile(const DiskModel &model, const QByteArray &durable)
    : m_model(model), m_durable(durable), m_content(durable)
{
}

void SectorFile::write(qint64 offset, QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        record({offset, bytes.toByteArray(), std::max(m_content.size(), offset + bytes.size())});
}

void SectorFile::truncate(qint64 size)
{
    record({size, {}, size});
}

void SectorFile::flush()
{
    if (!m_model.obeys_flush)
        return;
    for (const Change &change : m_unflushed)
        apply(change, m_durable);
    m_unflushed.clear();
}

void SectorFile::record(Change change)
{
    apply(change, m_content);
    m_unflushed.push_back(std::move(change));
}

void SectorFile::apply(const Change &change, QByteArray &image)
{
    image.resize(std::max(image.size(), change.size_after), '\0');
    put(image, change.offset, change.bytes);
    image.resize(change.size_after);
}

void SectorFile::tear(std::vector<Change> &changes, qint64 size_before, Dice &dice)
{
    if (changes.empty() || changes.back().is_truncation() || dice.one_in(2))
        return;
    Change &last = changes.back();
    const qint64 previous_size =
        changes.size() > 1 ? changes[changes.size() - 2].size_after : size_before;
    last.bytes.truncate(1 + dice.below(last.bytes.size()));
    last.size_after = std::max(previous_size, last.offset + last.bytes.size());
}

QByteArray SectorFile::cut(quint64 seed) const
{
    Dice dice(seed);
    std::vector<Change> changes = m_unflushed;
    tear(changes, m_durable.size(), dice);

    QByteArray image = m_durable;
    std::map<qint64, qint64> versions; // of each sector that reach the disk
    for (const Change &change : changes) {
        image.resize(std::max(image.size(), change.size_after), '\0');
        for_each_piece(change.offset, change.bytes, m_model.sector_size,
                       [&](qint64 sector, qint64, QByteArrayView) { ++versions[sector]; });
    }
    const Fate fate = draw_fate(dice);
    for (auto &[sector, count] : versions)
        count = draw_survivors(fate, count, dice);
    const qint64 sizes = draw_survivors(draw_fate(dice), qint64(changes.size()), dice);

    qint64 size = m_durable.size();
    for (qint64 i = 0; i < qint64(changes.size()); ++i) {
        const Change &change = changes[std::size_t(i)];
        // The size is the file system's own record, kept in order; what a truncation cuts off is not
        // written, so it is either all there or all gone.
        if (i < sizes) {
            size = change.size_after;
            std::fill(image.data() + size, image.data() + image.size(), '\0');
        }
        for_each_piece(change.offset, change.bytes, m_model.sector_size,
                       [&](qint64 sector, qint64 offset, QByteArrayView bytes) {
            const qint64 left = versions[sector]--;
            const bool in_flight = left == 0 && m_model.leaves_garbage && dice.one_in(4);
            if (left > 0)
                put(image, offset, bytes);
            else if (in_flight && m_model.powersafe_overwrite)
                spoil(image, offset, bytes.size(), dice);
            else if (in_flight)
                spoil(image, sector * m_model.sector_size, m_model.sector_size, dice);
        });
    }
    image.resize(size);
    return image;
}

} // namespace ancora::simulator
