// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/proof.h"

#include <cstdint>
#include <vector>

namespace ancora::attack {

/// Sparse elimination modulo the prime 2^61 - 1: first all equations, then a row for every known
/// cell. Which cells are a combination of known ones then shows in a random vector that is
/// orthogonal to everything known: just they are 0 in it (a false alarm has a chance of 2^-61, and
/// no proof).
class Elimination
{
public:
    explicit Elimination(const System &system);

    /// False: the equation follows from the earlier ones, a linear programme can do without it.
    [[nodiscard]] bool independent(int equation) const
    {
        return m_independent[static_cast<std::size_t>(equation)];
    }

    /// From now on the cell counts as known.
    void know(int cell);
    [[nodiscard]] bool known(int cell) const { return m_known[static_cast<std::size_t>(cell)]; }

    /// Cells that follow from the known ones without being known.
    [[nodiscard]] std::vector<int> determined() const;

    /// The equations that, multiplied and added to the cell, leave only known cells. Empty where
    /// the multipliers are no simple fractions; `divisor` belongs to all of them.
    [[nodiscard]] std::vector<Multiplier> multipliers(int cell, std::int64_t &divisor) const;

private:
    using Number = std::uint64_t; // below the prime
    struct Entry
    {
        int column = 0;
        Number value = 0;
    };
    using Row = std::vector<Entry>;
    /// An eliminated row: pivot 1; what was subtracted from the source to get it, then its scale.
    struct Step
    {
        int pivot = 0;
        int equation = -1; ///< -1: the row of a known cell
        Number scale = 1;
        Row row;        ///< without the pivot
        Row subtracted; ///< columns are steps
    };

    struct Reduction;
    Reduction reduce(Row row) const;
    bool add(Row row, int equation, int preferred_pivot);

    const System &m_system;
    std::vector<Step> m_steps;
    std::vector<int> m_step_of; ///< by column; -1: none
    std::vector<bool> m_known;
    std::vector<bool> m_independent;
};

} // namespace ancora::attack
