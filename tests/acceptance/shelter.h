// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"


namespace ancora::acceptance {

/// A shelter from 2010 to 2021 as it was known at a given time: some cases are entered a year late, and some codes are
/// corrected a year later.
class Shelter
{
public:
    Shelter(std::uint64_t seed, std::size_t cases);

    /// Early in the year after `year`; `corrected`: a year after that.
    [[nodiscard]] Facts known(int year, bool corrected) const;

private:
    struct Telling {
        int begun = 0; ///< year of the first accompaniment
        bool is_late = false;
        bool is_mistaken = false;
    };
    Facts m_facts;
    std::vector<Telling> m_tellings; ///< by case
};

} // namespace ancora::acceptance
