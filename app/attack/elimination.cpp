// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/elimination.h"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>
#include <random>

namespace ancora::attack {

namespace {

__extension__ using Wide = unsigned __int128;
using Number = std::uint64_t;
constexpr Number prime = (Number(1) << 61) - 1;

Number times(Number a, Number b)
{
    const Wide product = Wide(a) * b;
    const Number sum = static_cast<Number>(product & prime) + static_cast<Number>(product >> 61);
    return sum >= prime ? sum - prime : sum;
}

Number minus(Number a, Number b)
{
    return a >= b ? a - b : a + prime - b;
}

Number inverse(Number a)
{
    Number result = 1;
    for (Number power = prime - 2; power > 0; power >>= 1, a = times(a, a))
        if (power & 1)
            result = times(result, a);
    return result;
}

Number from_integer(int value)
{
    return value >= 0 ? static_cast<Number>(value)
                      : prime - static_cast<Number>(-static_cast<std::int64_t>(value));
}

/// The whole number of small size that a residue stands for.
std::optional<std::int64_t> small_integer(Number value)
{
    constexpr Number largest = Number(1) << 30;
    if (value <= largest)
        return static_cast<std::int64_t>(value);
    if (prime - value <= largest)
        return -static_cast<std::int64_t>(prime - value);
    return {};
}

} // namespace

/// What is left of a row, and the steps that were subtracted from it.
struct Elimination::Reduction
{
    Row row;
    Row subtracted;
};

Elimination::Elimination(const System &system)
    : m_system(system), m_step_of(system.cells.size(), -1), m_known(system.cells.size(), false),
      m_independent(system.equations.size(), true)
{
    for (std::size_t i = 0; i < system.equations.size(); ++i) {
        Row row;
        for (const Term &term : system.equations[i].terms)
            row.push_back({term.cell, from_integer(term.factor)});
        m_independent[i] = add(std::move(row), static_cast<int>(i), system.equations[i].pivot);
    }
}

void Elimination::know(int cell)
{
    if (m_known[static_cast<std::size_t>(cell)])
        return;
    m_known[static_cast<std::size_t>(cell)] = true;
    add({{cell, 1}}, -1, -1);
}

/// Steps in the order in which they were taken: a step can bring in the pivot of a later one, never
/// of an earlier.
Elimination::Reduction Elimination::reduce(Row row) const
{
    Reduction reduction;
    std::map<int, Number> free;
    std::map<int, Number> open; // by step
    const auto put = [&](int column, Number value) {
        const int step = m_step_of[static_cast<std::size_t>(column)];
        Number &at = step < 0 ? free[column] : open[step];
        at = minus(at, value == 0 ? 0 : prime - value);
    };
    for (const Entry &entry : row)
        put(entry.column, entry.value);
    while (!open.empty()) {
        const auto [index, value] = *open.begin();
        open.erase(open.begin());
        if (value == 0)
            continue;
        reduction.subtracted.push_back({index, value});
        for (const Entry &entry : m_steps[static_cast<std::size_t>(index)].row)
            put(entry.column, minus(0, times(value, entry.value)));
    }
    for (const auto &[column, value] : free)
        if (value != 0)
            reduction.row.push_back({column, value});
    return reduction;
}

bool Elimination::add(Row row, int equation, int preferred_pivot)
{
    Reduction reduced = reduce(std::move(row));
    if (reduced.row.empty())
        return false;
    const auto rarity = [&](const Entry &entry) {
        return std::pair(entry.column != preferred_pivot,
                         m_system.equations_of[static_cast<std::size_t>(entry.column)].size());
    };
    const auto pivot =
        std::min_element(reduced.row.begin(), reduced.row.end(),
                         [&](const Entry &a, const Entry &b) { return rarity(a) < rarity(b); });
    Step step{pivot->column, equation, inverse(pivot->value), {}, std::move(reduced.subtracted)};
    reduced.row.erase(pivot);
    for (const Entry &entry : reduced.row)
        step.row.push_back({entry.column, times(entry.value, step.scale)});
    m_step_of[static_cast<std::size_t>(step.pivot)] = static_cast<int>(m_steps.size());
    m_steps.push_back(std::move(step));
    return true;
}

std::vector<int> Elimination::determined() const
{
    std::mt19937_64 random(std::random_device{}());
    std::vector<Number> orthogonal(m_system.cells.size());
    for (Number &value : orthogonal)
        value = 1 + random() % (prime - 1);
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        Number sum = 0;
        for (const Entry &entry : step->row)
            sum =
                minus(sum, times(entry.value, orthogonal[static_cast<std::size_t>(entry.column)]));
        orthogonal[static_cast<std::size_t>(step->pivot)] = sum;
    }
    std::vector<int> found;
    for (std::size_t i = 0; i < orthogonal.size(); ++i)
        if (orthogonal[i] == 0 && !m_known[i])
            found.push_back(static_cast<int>(i));
    return found;
}

std::vector<Multiplier> Elimination::multipliers(int cell, std::int64_t &divisor) const
{
    // The cell = the sum of value x step; each step = scale x (its source - what was subtracted
    // from it).
    std::map<int, Number, std::greater<>> steps;
    for (const Entry &entry : reduce({{cell, 1}}).subtracted)
        steps[entry.column] = entry.value;
    std::vector<std::pair<int, Number>> of_equations;
    while (!steps.empty()) {
        const auto [index, value] = *steps.begin();
        steps.erase(steps.begin());
        const Step &step = m_steps[static_cast<std::size_t>(index)];
        const Number share = times(value, step.scale);
        if (share == 0)
            continue;
        if (step.equation >= 0)
            of_equations.emplace_back(step.equation, minus(0, share));
        for (const Entry &entry : step.subtracted) {
            Number &at = steps[entry.column];
            at = minus(at, times(share, entry.value));
        }
    }
    for (const int candidate : {1, 2, 3, 4, 6, 12, 60, 420, 2520}) {
        std::vector<Multiplier> whole;
        for (const auto &[equation, value] : of_equations)
            if (const auto integer = small_integer(times(value, from_integer(candidate))))
                whole.push_back({equation, *integer});
        if (whole.size() == of_equations.size()) {
            divisor = candidate;
            return whole;
        }
    }
    return {};
}

} // namespace ancora::attack
