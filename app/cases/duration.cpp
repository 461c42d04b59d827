// SPDX-License-Identifier: EUPL-1.2
#include "cases/duration.h"

#include <algorithm>

namespace ancora {

int days_accompanied(const std::vector<Accompaniment> &accompaniments, QDate day)
{
    std::vector<Spell> spells;
    for (const Accompaniment &accompaniment : accompaniments)
        if (accompaniment.spell.from.isValid())
            spells.push_back(accompaniment.spell);
    std::sort(spells.begin(), spells.end(), [](const Spell &a, const Spell &b) { return a.from < b.from; });
    qint64 days = 0;
    QDate counted_until;
    for (const Spell &spell : spells) {
        const QDate from = counted_until.isValid() ? std::max(spell.from, counted_until) : spell.from;
        const QDate until = spell.is_open() ? day : std::min(spell.until, day);
        if (until <= from)
            continue;
        days += from.daysTo(until);
        counted_until = until;
    }
    return static_cast<int>(days);
}

} // namespace ancora
