// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/system.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace ancora::attack {

enum class End : std::uint8_t { Low, High };

/// Adds nothing by itself: an equation is 0. Together with others it trades unknown cells for known
/// ones.
struct Multiplier
{
    int equation = 0;
    std::int64_t times = 0;
};

/// Why a sum of cells is at least or at most a number: other cells at the ends of what is known of
/// them. Whole numbers throughout, so that a proof holds whatever the solver that suggested it
/// rounded.
struct Proof
{
    struct Part
    {
        int cell = 0;
        std::int64_t factor = 0; ///< over the divisor
        std::int64_t value = 0;
    };
    std::vector<Part> parts; ///< those that add something
    std::int64_t divisor = 1;
    std::int64_t bound = 0; ///< rounded inwards: figures are whole numbers
    bool equality = false;  ///< every part is known exactly
};

/// What is known of each cell, and why.
struct Knowledge
{
    std::vector<std::int64_t> low;
    std::vector<std::int64_t> high;
    std::unordered_map<int, Proof> low_proof; ///< for the cells where it matters
    std::unordered_map<int, Proof> high_proof;

    explicit Knowledge(const System &system);
    [[nodiscard]] bool exact(int cell) const;
};

/// The bound of `asked` + (sum of multipliers x equations) / divisor; nothing where it has none, or
/// none that fits.
[[nodiscard]] std::optional<Proof> prove(const System &system, const Knowledge &knowledge,
                                         const std::vector<Term> &asked,
                                         const std::vector<Multiplier> &multipliers,
                                         std::int64_t divisor, End end);

/// `form=LABOUR 41 - form=LABOUR sex=M 30 - form=LABOUR sex=U 8 = 3`
[[nodiscard]] QString words(const System &system, const Proof &proof);

} // namespace ancora::attack
