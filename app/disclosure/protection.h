// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/pattern.h"
#include "disclosure/witness.h"

namespace ancora::disclosure {

struct Protection {
    std::vector<bool> hidden;         ///< by cell
    std::vector<CellIndex> gives_away;///< by cell: which target a hidden cell that is none would expose or narrow
    std::vector<CellIndex> known_before; ///< could be known from earlier releases alone, whatever is hidden now
    std::vector<CellIndex> unproven;  ///< targets without a proof on both sides: nothing may be released
    WitnessPool pool;
};

/// Called with what is left to do and what there was to do.
using Progress = std::function<void(std::size_t left, std::size_t of)>;

/// The whole way: pattern, intervals, repair, clean-up. At the end every target has a witness for each side, checked
/// in whole numbers, or it is named in `unproven` or `known_before`.
[[nodiscard]] Protection protect(const CellSystem &system, const std::vector<bool> &must_hide, std::uint64_t seed,
                                 const Progress &progress, const Cancelled &cancelled);

} // namespace ancora::disclosure
