// SPDX-License-Identifier: EUPL-1.2
#include "cases/partner.h"

namespace ancora {

bool PartnerFilter::fits(const Partner &partner) const
{
    static const Code everywhere = Code::of("BE_ALL");
    static const Code abroad = Code::of("ABROAD");
    const auto among = [](const Code &wanted, const Codes &offered) { return wanted.is_empty() || offered.contains(wanted); };
    const bool in_region = among(region, partner.regions) || (region != abroad && partner.regions.contains(everywhere));
    const QString wanted = text.trimmed();
    const bool has_text = partner.name.contains(wanted, Qt::CaseInsensitive)
                          || partner.contact.contains(wanted, Qt::CaseInsensitive);
    return (inactive_too || !partner.inactive) && in_region && among(language, partner.languages)
           && among(service, partner.services) && has_text;
}

} // namespace ancora
