// SPDX-License-Identifier: EUPL-1.2
#include "search/edit_distance.h"

#include <algorithm>
#include <array>

namespace ancora::search {

namespace {
/// Longer words are compared by their beginning only.
constexpr std::size_t longest = 47;
using Row = std::array<int, longest + 1>;
} // namespace

int typing_errors(std::string_view typed, std::string_view known, int at_most, bool known_may_go_on)
{
    typed = typed.substr(0, longest);
    known = known.substr(0, std::min(longest, known_may_go_on ? typed.size() + std::size_t(at_most) : longest));
    const auto lengths_differ = static_cast<int>(known.size()) - static_cast<int>(typed.size());
    if (-lengths_differ > at_most || (!known_may_go_on && lengths_differ > at_most))
        return at_most + 1;

    std::array<Row, 3> rows;
    for (std::size_t k = 0; k <= known.size(); ++k)
        rows[0][k] = static_cast<int>(k);
    for (std::size_t t = 1; t <= typed.size(); ++t) {
        const Row &two_above = rows[(t + 1) % 3];
        const Row &above = rows[(t + 2) % 3];
        Row &row = rows[t % 3];
        row[0] = static_cast<int>(t);
        int least = row[0];
        for (std::size_t k = 1; k <= known.size(); ++k) {
            const bool same = typed[t - 1] == known[k - 1];
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (same ? 0 : 1)});
            if (t > 1 && k > 1 && typed[t - 1] == known[k - 2] && typed[t - 2] == known[k - 1])
                row[k] = std::min(row[k], two_above[k - 2] + 1);
            least = std::min(least, row[k]);
        }
        if (least > at_most)
            return at_most + 1;
    }
    const Row &last = rows[typed.size() % 3];
    const int errors = known_may_go_on ? *std::min_element(last.begin(), last.begin() + static_cast<int>(known.size()) + 1)
                                       : last[known.size()];
    return std::min(errors, at_most + 1);
}

} // namespace ancora::search
