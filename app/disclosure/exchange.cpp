// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/exchange.h"

#include <algorithm>
#include <cstdlib>

namespace ancora::disclosure {
namespace {

constexpr int most_failures = 2;
constexpr std::uint64_t rest = 8;  ///< moves until a cell may move again: it would only go back
constexpr std::uint64_t weight = 8; ///< of one wrong case, against the dice
constexpr std::int64_t penalty = 40;

} // namespace

ExchangeSearch::ExchangeSearch(const CellSystem &system, const std::vector<bool> &hidden, std::uint64_t seed)
    : m_system(system), m_hidden(hidden), m_random(seed), m_moved(system.cells.size()), m_off(system.relations.size()),
      m_last_moved(system.cells.size())
{
}

Witness ExchangeSearch::find(CellIndex target, Side side, std::size_t patience)
{
    const Cell &cell = m_system.cells[target];
    const std::int64_t goal = (side == Side::High ? cell.high : cell.low) - cell.value;
    int failures = 0;
    while (m_moved[target] != goal && failures < most_failures) {
        const std::size_t before = m_steps.size();
        move({target, goal > m_moved[target] ? 1 : -1});
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
    m_moved[step.cell] += step.by;
    m_last_moved[step.cell] = ++m_clock;
    for (const Term &relation : m_system.relations_of[step.cell]) {
        std::int64_t &off = m_off[relation.index];
        if (off == 0)
            m_wrong.push_back(relation.index);
        off += relation.factor * step.by;
    }
}

void ExchangeSearch::take_back(std::size_t steps_before)
{
    for (; m_steps.size() > steps_before; m_steps.pop_back()) {
        const Step &step = m_steps.back();
        m_moved[step.cell] -= step.by;
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
        std::swap(m_wrong[m_random() % m_wrong.size()], m_wrong.back());
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
    std::int64_t least = 0;
    for (const Term &term : m_system.relations[relation]) {
        if (term.index == target || !m_hidden[term.index])
            continue;
        const std::int64_t by = std::max(-m_off[relation] / term.factor, -room_below(term.index));
        if (by == 0)
            continue;
        std::int64_t wrong = m_clock - m_last_moved[term.index] < rest ? penalty : 0;
        for (const Term &other : m_system.relations_of[term.index])
            wrong += std::int64_t{weight} * (std::abs(m_off[other.index] + other.factor * by) - std::abs(m_off[other.index]));
        wrong += dice();
        if (!best || wrong < least) {
            best = Step{term.index, by};
            least = wrong;
        }
    }
    return best;
}

/// Below the weight of one wrong case. A draw is dear; its bits serve many throws.
std::int64_t ExchangeSearch::dice()
{
    if (m_bits < weight)
        m_bits = m_random() | (std::uint64_t{1} << 63);
    const std::uint64_t result = m_bits % weight;
    m_bits /= weight;
    return static_cast<std::int64_t>(result);
}

std::int64_t ExchangeSearch::room_below(CellIndex index) const
{
    const Cell &cell = m_system.cells[index];
    return cell.floor <= -unbounded ? unbounded : cell.value - cell.floor + m_moved[index];
}

Witness ExchangeSearch::collect()
{
    Witness witness;
    for (const Step &step : m_steps) {
        std::int64_t &moved = m_moved[step.cell];
        if (moved != 0)
            witness.moves.push_back({step.cell, moved});
        moved = 0;
    }
    m_steps.clear();
    return witness;
}

} // namespace ancora::disclosure
