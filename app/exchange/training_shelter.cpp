// SPDX-License-Identifier: EUPL-1.2
#include "exchange/training_shelter.h"

#include "exchange/training_dice.h"

#include <QRandomGenerator>
#include <tuple>

namespace ancora::exchange {

InventedShelter::InventedShelter(quint32 seed)
{
    QRandomGenerator dice(seed);
    const auto id = [&dice] { return invented_record(dice); };
    for (const auto &[name, rooms, suited] : {std::tuple("Elm house", 5, "WOMEN"), std::tuple("River house", 3, "MEN")}) {
        m_shelter.houses.push_back({id(), canary(QLatin1String(name)), canary(QStringLiteral("Invented street %1").arg(rooms)), {}});
        for (int room = 1; room <= rooms; ++room) {
            m_shelter.rooms.push_back({id(), m_shelter.houses.back().id, {Code::of(suited)}, QString::number(room)});
            for (const char *bed : {"a", "b"})
                m_shelter.beds.push_back({id(), m_shelter.rooms.back().id, {}, QLatin1String(bed)});
        }
    }
    m_stays.resize(m_shelter.beds.size());
}

Result<void> InventedShelter::save(storage::Store &store) const
{
    return save_in_office(store, m_shelter.houses, m_shelter.rooms, m_shelter.beds);
}

void InventedShelter::give_bed(FileId file, Stay &stay)
{
    for (std::size_t i = 0; i < m_stays.size(); ++i) {
        const Bed &bed = m_shelter.beds[i];
        m_stays[i].push_back({file, bed.id, stay.spell});
        if (!clash_in(bed, m_stays[i])) {
            stay.bed = bed.id;
            stay.place.clear();
            return;
        }
        m_stays[i].pop_back();
    }
}

} // namespace ancora::exchange
