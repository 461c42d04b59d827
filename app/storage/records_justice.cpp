// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array step_registers{
    fact<&JusticeStep::kind>("kind"),
    fact<&JusticeStep::day>("day"),
    fact<&JusticeStep::body>("body"),
    fact<&JusticeStep::outcome>("outcome"),
    face<&JusticeStep::reference>("reference"),
    face<&JusticeStep::note>("note"),
};

constexpr std::array compensation_registers{
    fact<&Compensation::source>("source"),
    fact<&Compensation::asked_on>("asked_on"),
    fact<&Compensation::decided_on>("decided_on"),
    fact<&Compensation::decision>("decision"),
    fact<&Compensation::awarded>("awarded"),
    fact<&Compensation::paid>("paid"),
    face<&Compensation::note>("note"),
};

} // namespace

template <> const RecordTable<JusticeStep> &record_table()
{
    static constexpr RecordTable<JusticeStep> table{"justice_step", step_registers};
    return table;
}

template <> const RecordTable<Compensation> &record_table()
{
    static constexpr RecordTable<Compensation> table{"compensation", compensation_registers};
    return table;
}

} // namespace ancora::storage
