// SPDX-License-Identifier: EUPL-1.2
#include "cases/case_file.h"

#include <algorithm>

namespace ancora {

QString Person::display_name() const
{
    const QString full = QString(family_name + u' ' + given_name).trimmed();
    return full.isEmpty() ? alias : full;
}

namespace {

/// The last spell that covers the day.
template <class Record> const Record *covering(const std::vector<Record> &records, QDate day)
{
    const auto found = std::find_if(records.rbegin(), records.rend(),
                                    [day](const Record &record) { return record.spell.covers(day); });
    return found == records.rend() ? nullptr : &*found;
}

} // namespace

const Accompaniment *Case::accompaniment_on(QDate day) const
{
    if (const auto *running = covering(accompaniments, day))
        return running;
    return accompaniments.empty() ? nullptr : &accompaniments.back();
}

const StatusPhase *Case::phase_on(QDate day) const { return covering(phases, day); }

const ExploitationEvent *Case::main_exploitation() const
{
    const auto main = std::find_if(exploitation.begin(), exploitation.end(),
                                   [](const ExploitationEvent &event) { return event.main; });
    return main == exploitation.end() ? nullptr : &*main;
}

bool Case::is_open_on(QDate day) const
{
    return std::any_of(accompaniments.begin(), accompaniments.end(), [day](const Accompaniment &a) {
        return a.spell.open_at_end_of(day);
    });
}

} // namespace ancora
