// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/exchange.h"

#include <algorithm>
#include <cstdlib>

namespace ancora::disclosure {
namespace {

constexpr int most_failures = 2;
constexpr std::uint64_t rest = 8;  ///< moves until a cell may move again: it would only go back
constexpr std::int32_t weight = 8; ///< of one wrong case, against the dice
constexpr std::int32_t penalty = 40;
constexpr std::int64_t enough_room = 1 << 28; ///< more is never needed

/// Nearly every factor is 1 or -1.
std::int32_t divide(std::int32_t number, std::int32_t factor)
{
    return factor == 1 ? number : factor == -1 ? -number : number / factor;
}

} // namespace

ExchangeSearch::ExchangeSearch(const CellSystem &system, const std::vector<bool> &hidden, std::uint64_t seed)
    : m_system(system), m_hidden(hidden), m_random(seed), m_places(system.cells.size()), m_off(system.relations.size())
{
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell)
        m_places[cell].room_below = static_cast<std::int32_t>(std::min(enough_room, system.cells[cell].value - system.cells[cell].floor));
}

Witness ExchangeSearch::find(CellIndex target, Side side, std::size_t patience)
{
    const Cell &cell = m_system.cells[target];
    const std::int64_t goal = (side == Side::High ? cell.high : cell.low) - cell.value;
    int failures = 0;
    while (m_places[target].moved != goal && failures < most_failures) {
        const std::size_t before = m_steps.size();
        move({target, goal > m_places[target].moved ? 1 : -1});
        if (balance(target, patience))
            continue;
        take_back(before);
        ++failures;
    }
    return collect();
}

void ExchangeSearch::move(const Step &step)
{
    m_steps.push_back(step);
    Place &place = m_places[step.cell];
    place.moved += step.by;
    place.room_below += step.by;
    place.last_moved = ++m_clock;
    for (const Term &relation : m_system.relations_of[step.cell]) {
        std::int32_t &off = m_off[relation.index];
        if (off == 0)
            m_wrong.push_back(relation.index);
        off += relation.factor * step.by;
    }
}

void ExchangeSearch::take_back(std::size_t steps_before)
{
    for (; m_steps.size() > steps_before; m_steps.pop_back()) {
        const Step &step = m_steps.back();
        m_places[step.cell].moved -= step.by;
        m_places[step.cell].room_below -= step.by;
        for (const Term &relation : m_system.relations_of[step.cell])
            m_off[relation.index] -= relation.factor * step.by;
    }
    m_wrong.clear();
}

bool ExchangeSearch::balance(CellIndex target, std::size_t patience)
{
    for (std::size_t i = 0; i < patience; ++i) {
        const auto relation = wrong_sum();
        if (!relation)
            return true;
        const auto step = best_step(*relation, target);
        if (!step)
            return false;
        move(*step);
    }
    return !wrong_sum();
}

std::optional<std::uint32_t> ExchangeSearch::wrong_sum()
{
    while (!m_wrong.empty()) {
        std::swap(m_wrong[below(m_wrong.size())], m_wrong.back());
        if (m_off[m_wrong.back()] != 0)
            return m_wrong.back();
        m_wrong.pop_back();
    }
    return std::nullopt;
}

/// Of the cells that can put the sum right, at least in part, the one that leaves least wrong elsewhere.
std::optional<ExchangeSearch::Step> ExchangeSearch::best_step(std::uint32_t relation, CellIndex target)
{
    std::optional<Step> best;
    std::int32_t least = 0;
    for (const Term &term : m_system.relations[relation]) {
        if (term.index == target || !m_hidden[term.index])
            continue;
        const Place &place = m_places[term.index];
        const Step step{term.index, std::max(divide(-m_off[relation], term.factor), -place.room_below)};
        if (step.by == 0)
            continue;
        const std::int32_t wrong = harm(step) + dice() + (m_clock - place.last_moved < rest ? penalty : 0);
        if (!best || wrong < least) {
            best = step;
            least = wrong;
        }
    }
    return best;
}

/// How much more is wrong after a step.
std::int32_t ExchangeSearch::harm(const Step &step) const
{
    std::int32_t wrong = 0;
    for (const Term &relation : m_system.relations_of[step.cell]) {
        const std::int32_t off = m_off[relation.index];
        wrong += std::abs(off + relation.factor * step.by) - std::abs(off);
    }
    return weight * wrong;
}

/// Below the weight of one wrong case. A draw is dear; its bits serve many throws.
std::int32_t ExchangeSearch::dice()
{
    if (m_bits < weight)
        m_bits = m_random() | (std::uint64_t{1} << 63);
    const std::uint64_t result = m_bits % weight;
    m_bits /= weight;
    return static_cast<std::int32_t>(result);
}

/// From 0; `bound` is small against what is drawn.
std::uint64_t ExchangeSearch::below(std::uint64_t bound)
{
    return (m_random() >> 32) * bound >> 32;
}

Witness ExchangeSearch::collect()
{
    Witness witness;
    for (const Step &step : m_steps) {
        Place &place = m_places[step.cell];
        if (place.moved != 0)
            witness.moves.push_back({step.cell, place.moved});
        place.room_below -= place.moved;
        place.moved = 0;
    }
    m_steps.clear();
    return witness;
}

} // namespace ancora::disclosure
