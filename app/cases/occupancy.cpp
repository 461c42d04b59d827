// SPDX-License-Identifier: EUPL-1.2
#include "cases/occupancy.h"

#include <QHash>
#include <algorithm>

namespace ancora {

namespace {

bool has_nights(const Spell &spell) { return spell.from.isValid() && (spell.is_open() || spell.from < spell.until); }

void add(Occupancy::Count &count, BedNight::State state)
{
    count.free += state == BedNight::State::Free;
    count.taken += state == BedNight::State::Taken;
    count.closed += state == BedNight::State::Closed;
}

} // namespace

Occupancy::Occupancy(std::span<const Bed> beds, std::span<const BedStay> stays, QDate first, int nights)
    : m_nights(nights), m_cells(beds.size() * static_cast<std::size_t>(nights))
{
    QHash<RecordId, std::size_t> place;
    for (std::size_t bed = 0; bed < beds.size(); ++bed) {
        place.insert(beds[bed].id, bed * static_cast<std::size_t>(nights));
        for (int night = 0; night < nights; ++night)
            if (!beds[bed].is_usable_on(first.addDays(night)))
                m_cells[place[beds[bed].id] + static_cast<std::size_t>(night)].state = BedNight::State::Closed;
    }
    const QDate end = first.addDays(nights);
    for (const BedStay &stay : stays) {
        if (!has_nights(stay.spell) || !place.contains(stay.bed))
            continue;
        const qint64 until = first.daysTo(stay.spell.is_open() ? end : std::min(stay.spell.until, end));
        for (qint64 night = std::max(qint64{0}, first.daysTo(stay.spell.from)); night < until; ++night)
            m_cells[place[stay.bed] + static_cast<std::size_t>(night)] = {BedNight::State::Taken, stay.file};
    }
}

Occupancy::Count Occupancy::on(int night) const
{
    Count count;
    for (auto cell = static_cast<std::size_t>(night); cell < m_cells.size(); cell += static_cast<std::size_t>(m_nights))
        add(count, m_cells[cell].state);
    return count;
}

Occupancy::Count Occupancy::total() const
{
    Count count;
    for (const BedNight &cell : m_cells)
        add(count, cell.state);
    return count;
}

std::optional<BedClash> clash_in(const Bed &bed, std::vector<BedStay> stays)
{
    std::erase_if(stays, [](const BedStay &stay) { return !has_nights(stay.spell); });
    std::sort(stays.begin(), stays.end(), [](const BedStay &a, const BedStay &b) { return a.spell.from < b.spell.from; });
    const BedStay *before = nullptr;
    for (const BedStay &stay : stays) {
        if (before && (before->spell.is_open() || stay.spell.from < before->spell.until))
            return BedClash{BedClash::Why::Taken, stay.spell.from};
        if (!bed.is_usable_on(stay.spell.from))
            return BedClash{BedClash::Why::Closed, stay.spell.from};
        if (bed.usable.until.isValid() && (stay.spell.is_open() || bed.usable.until < stay.spell.until))
            return BedClash{BedClash::Why::Closed, bed.usable.until};
        before = &stay;
    }
    return std::nullopt;
}

std::vector<Stay> moving_on(const Case &file, const Stay &next)
{
    std::vector<Stay> changed;
    for (const Stay &stay : file.stays) {
        if (stay.id == next.id || !stay.spell.is_open() || stay.spell.from > next.spell.from)
            continue;
        changed.push_back(stay);
        changed.back().spell.until = next.spell.from;
    }
    changed.push_back(next);
    return changed;
}

} // namespace ancora
