// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array flag_registers{
    fact<&RiskFlag::kind>("kind"),
    fact<&RiskFlag::since>("since"),
    fact<&RiskFlag::review_on>("review_on"),
    fact<&RiskFlag::expires_on>("expires_on"),
    fact<&RiskFlag::removed_on>("removed_on"),
    face<&RiskFlag::note>("note"),
    face<&RiskFlag::removal_reason>("removal_reason"),
};

constexpr std::array contact_registers{
    fact<&ContactRule::channel>("channel"),
    fact<&ContactRule::permission>("permission"),
    fact<&ContactRule::since>("since"),
    face<&ContactRule::note>("note"),
};

} // namespace

template <> const RecordTable<RiskFlag> &record_table()
{
    static constexpr RecordTable<RiskFlag> table{"risk_flag", flag_registers, "removed_on"};
    return table;
}
template <> const RecordTable<ContactRule> &record_table()
{
    static constexpr RecordTable<ContactRule> table{"contact_rule", contact_registers, "permission"};
    return table;
}

} // namespace ancora::storage
