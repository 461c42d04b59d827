// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace ancora {

/// What statistics see: dates and codes, never a name. Codes are the index of the entry in its code list
/// (file order, `CodeList::index_of`); `no_code` where none was chosen. Dates are Julian days, 0 where there
/// is none. Rows point to their case by index, so that all facts of a vault are a few flat arrays.
inline constexpr std::uint16_t no_code = 0xffff;
using Day = std::int32_t;

struct ReferralFact {
    FileId id;
    Day referred_on = 0;
    std::uint16_t body = no_code;
    std::uint16_t outcome = no_code;
};

/// One per case file.
struct CaseFact {
    FileId id;
    std::uint16_t sex = no_code;         ///< list Sex; no_code also for unknown, refused, not asked
    std::uint16_t citizenship = no_code;
    std::uint16_t form = no_code;        ///< of the main exploitation event
    std::uint16_t sector = no_code;
    std::uint16_t aggravation = no_code;
    Day born_middle = 0;   ///< PartialDate::middle()
    Day born_earliest = 0; ///< PartialDate::earliest()
    // Somebody did ask, and the answer is "unknown" or "refused": nothing to count by, and yet not missing.
    bool sex_is_unknown = false;
    bool birth_is_unknown = false;
    bool citizenship_is_unknown = false;
};

struct AccompanimentFact {
    std::uint32_t case_index = 0;
    Day from = 0;
    Day until = 0;
    std::uint16_t scope = no_code;
    std::uint16_t closure_reason = no_code;
    bool reopening = false;
    std::uint16_t referring_body = no_code;
};

struct PhaseFact {
    std::uint32_t case_index = 0;
    Day from = 0;
    Day until = 0;
    Day opinion_on = 0;
    std::uint16_t phase = no_code;
    std::uint16_t decision = no_code;
    std::uint16_t opinion = no_code;
};

struct DocumentFact {
    std::uint32_t case_index = 0;
    Day issued_on = 0;
    std::uint16_t document = no_code;
    bool renewal = false;
};

struct StayFact {
    std::uint32_t case_index = 0;
    Day from = 0;
    Day until = 0;
    std::uint16_t kind = no_code;
};

/// A bed of the shelter and the days on which it can be used; 0: from always, for ever.
struct BedFact {
    Day from = 0;
    Day until = 0;
};

/// A step of the judicial procedure.
struct JusticeFact {
    std::uint32_t case_index = 0;
    Day day = 0;
    std::uint16_t kind = no_code;
    std::uint16_t outcome = no_code;
};

struct CompensationFact {
    std::uint32_t case_index = 0;
    Day decided_on = 0;
    std::uint16_t source = no_code;
    std::uint16_t decision = no_code;
};

/// Somebody in the charge of the person of a case, without a case of her or his own: counted apart, never a victim.
struct DependantFact {
    std::uint32_t case_index = 0;
    Day born_middle = 0;
    bool is_child = false; ///< by relation, whatever the age
};

/// All facts of a vault; within each array rows of one case stand together, in order of their dates.
struct Facts {
    std::vector<ReferralFact> referrals;
    std::vector<CaseFact> cases;
    std::vector<AccompanimentFact> accompaniments;
    std::vector<PhaseFact> phases;
    std::vector<DocumentFact> documents;
    std::vector<StayFact> stays;
    std::vector<JusticeFact> justice;
    std::vector<CompensationFact> compensations;
    std::vector<DependantFact> dependants;
    std::vector<BedFact> beds;
    int capacity = 0; ///< beds of the shelter as a number, for an office that has not entered them; 0 where it was not entered

    /// Beds that can be used on the night of `day`.
    [[nodiscard]] int capacity_on(Day day) const
    {
        const auto is_usable = [day](const BedFact &bed) { return bed.from <= day && (bed.until == 0 || day < bed.until); };
        return beds.empty() ? capacity : static_cast<int>(std::count_if(beds.begin(), beds.end(), is_usable));
    }
};

} // namespace ancora
