// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/cell_system.h"

#include <functional>

namespace ancora::disclosure {

/// Asked between steps; true = give up, the answer does not matter any more.
using Cancelled = std::function<bool()>;

/// Which cells are hidden, so that no target is a combination of shown ones. Nothing is said of intervals yet.
struct Pattern {
    std::vector<bool> hidden;              ///< by cell
    std::vector<CellIndex> gives_away;     ///< by cell: of a hidden one that is no target, the target it would expose
    std::vector<CellIndex> known_before;   ///< targets that follow already from what cannot be hidden any more
};

/// What must not follow: each target alone, or also the sum of the targets of a line where it is so small that it
/// would narrow them (spares most of the later repair).
enum class Strength : std::uint8_t { Single, Lines };

/// Shows one free cell after the other, the dearest first, and leaves out each that would give a target away.
/// `must_hide` (by cell, or empty): hidden whatever they cost. The same system and seed give the same pattern;
/// the seed decides between cells of the same cost and must stay secret.
[[nodiscard]] Pattern choose_pattern(const CellSystem &system, const std::vector<bool> &must_hide, std::uint64_t seed,
                                     const Cancelled &cancelled, Strength strength);

/// The targets that are a combination of what `hidden` leaves to see, worked out from the start modulo another prime.
[[nodiscard]] std::vector<CellIndex> targets_that_follow(const CellSystem &system, const std::vector<bool> &hidden,
                                                         std::uint64_t seed);

} // namespace ancora::disclosure
