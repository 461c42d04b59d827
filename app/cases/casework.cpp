// SPDX-License-Identifier: EUPL-1.2
#include "cases/casework.h"

#include <algorithm>
#include <map>

namespace ancora {

std::vector<HelpGiven> help_given(const std::vector<Service> &services, int year)
{
    std::map<Code, HelpGiven> by_kind;
    for (const Service &service : services) {
        if (year != 0 && service.day.year() != year)
            continue;
        HelpGiven &help = by_kind[service.kind];
        help.kind = service.kind;
        ++help.services;
        help.times += std::max(service.quantity, 1);
        help.minutes += service.minutes;
    }
    std::vector<HelpGiven> all;
    for (const auto &[kind, help] : by_kind)
        all.push_back(help);
    return all;
}

} // namespace ancora
