// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace ancora::search {

/// Typing errors between two words: letters added, left out, exchanged for another or for their neighbour (the optimal
/// string alignment distance of Damerau 1964 and Levenshtein 1966). Counts to `at_most`; more is `at_most + 1`.
/// With `known_may_go_on` the typed word is compared with the beginning of the known one that suits it best.
[[nodiscard]] int typing_errors(std::string_view typed, std::string_view known, int at_most, bool known_may_go_on);

} // namespace ancora::search
