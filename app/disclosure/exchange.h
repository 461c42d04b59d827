// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/witness.h"

#include <random>

namespace ancora::disclosure {

/// Looks for other possible figures by moving single cases: the target is moved by one; each sum that is wrong now is
/// put right by moving another hidden cell of it, until all hold again. What it finds is whole and moves few cells, at
/// a thousandth of the price of a linear programme. What it does not find may exist all the same.
class ExchangeSearch
{
public:
    ExchangeSearch(const CellSystem &system, const std::vector<bool> &hidden, std::uint64_t seed);

    /// As far towards the side of the target as `patience` moves for each case allow.
    [[nodiscard]] Witness find(CellIndex target, Side side, std::size_t patience);

private:
    struct Step {
        CellIndex cell = 0;
        std::int32_t by = 0;
    };
    /// Of one cell, together because they are asked together.
    struct Place {
        std::int32_t moved = 0;       ///< from the truth
        std::int32_t room_below = 0;
        std::uint64_t last_moved = 0; ///< `m_clock` then
    };
    void move(const Step &step);
    void take_back(std::size_t steps_before);
    [[nodiscard]] bool balance(CellIndex target, std::size_t patience);
    [[nodiscard]] std::optional<std::uint32_t> wrong_sum();
    [[nodiscard]] std::optional<Step> best_step(std::uint32_t relation, CellIndex target);
    [[nodiscard]] std::int32_t harm(const Step &step) const;
    [[nodiscard]] std::int32_t dice();
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
    [[nodiscard]] Witness collect();

    const CellSystem &m_system;
    const std::vector<bool> &m_hidden;
    std::mt19937_64 m_random;
    std::uint64_t m_bits = 0; ///< left of the last draw
    std::vector<Place> m_places;        ///< by cell
    std::vector<std::int32_t> m_off;    ///< by relation: how much it is wrong
    std::vector<std::uint32_t> m_wrong; ///< relations that are wrong, and some that were
    std::vector<Step> m_steps;
    std::uint64_t m_clock = 100;        ///< moves so far; not 0, where all would have moved just now
};

} // namespace ancora::disclosure
