// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/person_index.h"

namespace ancora::search {

/// Two files that may be about the same person.
struct Suspects {
    const KnownPerson *one = nullptr;
    const KnownPerson *other = nullptr;
    Likeness likeness = Likeness::None; ///< of the words of the shorter name, the worst of them
    bool swapped = false;
    bool by_alias = false; ///< the alias of one is like the name or alias of the other
    Agreement birth = Agreement::Unknown;
    int score = 0;
};

/// The pairs of the whole index whose names are alike and whose birth dates do not differ, the likeliest first; where a
/// birth date is missing the names must be the same but for accents. A word that more than a fifth of all carry says
/// nothing. Restricted files are left out.
[[nodiscard]] std::vector<Suspects> suspects(const PersonIndex &index, std::size_t at_most);

} // namespace ancora::search
