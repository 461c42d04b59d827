// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/kernel.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace ancora::disclosure {

template <class Field>
Kernel<Field>::Kernel(std::size_t unknowns, const Rows &targets, std::uint64_t seed)
    : m_change(unknowns), m_target_change(targets.size()), m_targets_of(targets.transposed(unknowns)),
      m_pivot_of(unknowns, none), m_used_in(unknowns), m_scratch(unknowns), m_pending(unknowns),
      m_given_up(targets.size())
{
    std::mt19937_64 random(seed);
    for (std::uint64_t &value : m_change)
        value = random() % Field::p;
    for (std::size_t target = 0; target < targets.size(); ++target)
        m_target_change[target] = change_of(targets[target]);
}

template <class Field> std::uint64_t Kernel<Field>::change_of(std::span<const Term> coordinates) const
{
    std::uint64_t sum = 0;
    for (const Term &term : coordinates) {
        if (term.factor == 1)
            sum = Field::add(sum, m_change[term.index]);
        else if (term.factor == -1)
            sum = Field::add(sum, Field::negate(m_change[term.index]));
        else
            sum = Field::add(sum, Field::multiply(Field::of(term.factor), m_change[term.index]));
    }
    return sum;
}

/// The combination without the pivots' unknowns. A pivot's row holds no earlier pivot, so going through them in
/// order meets each once.
template <class Field>
std::vector<typename Kernel<Field>::Entry> Kernel<Field>::reduce(std::span<const Term> coordinates)
{
    std::vector<std::uint32_t> touched;
    std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>> pivots;
    std::vector<std::uint32_t> queued;
    const auto add = [&](std::uint32_t unknown, std::uint64_t factor) {
        if (m_scratch[unknown] == 0) {
            touched.push_back(unknown);
            if (m_pivot_of[unknown] != none)
                pivots.push(m_pivot_of[unknown]);
        }
        m_scratch[unknown] = Field::add(m_scratch[unknown], factor);
    };
    for (const Term &term : coordinates)
        add(term.index, Field::of(term.factor));
    while (!pivots.empty()) {
        const Pivot &pivot = m_pivots[pivots.top()];
        pivots.pop();
        const std::uint64_t factor = m_scratch[pivot.unknown];
        if (factor == 0)
            continue;
        m_scratch[pivot.unknown] = 0;
        for (const auto &[unknown, by] : pivot.rest)
            add(unknown, Field::negate(Field::multiply(factor, by)));
    }
    std::vector<Entry> row;
    for (const std::uint32_t unknown : touched) {
        if (m_scratch[unknown] != 0)
            row.emplace_back(unknown, m_scratch[unknown]);
        m_scratch[unknown] = 0;
    }
    return row;
}

/// The unknown whose change disturbs least.
template <class Field> std::size_t Kernel<Field>::choose_pivot(const std::vector<Entry> &row) const
{
    const auto disturbs = [this](const Entry &entry) {
        return m_targets_of[entry.first].size() + 2 * m_used_in[entry.first].size();
    };
    const auto least = std::min_element(row.begin(), row.end(), [&](const Entry &a, const Entry &b) {
        return std::pair(disturbs(a), a.first) < std::pair(disturbs(b), b.first);
    });
    return static_cast<std::size_t>(least - row.begin());
}

/// Changes one unknown that is no pivot, and the pivots that follow from it, the latest first.
template <class Field> void Kernel<Field>::change(std::uint32_t unknown, std::uint64_t by)
{
    m_changed.clear();
    std::priority_queue<std::uint32_t> pivots;
    const auto pass_on = [&](std::uint32_t changed, std::uint64_t amount) {
        m_change[changed] = Field::add(m_change[changed], amount);
        m_changed.emplace_back(changed, amount);
        for (const auto &[pivot, factor] : m_used_in[changed]) {
            std::uint64_t &pending = m_pending[m_pivots[pivot].unknown];
            if (pending == 0)
                pivots.push(pivot);
            pending = Field::add(pending, Field::negate(Field::multiply(factor, amount)));
        }
    };
    pass_on(unknown, by);
    while (!pivots.empty()) {
        const std::uint32_t next = m_pivots[pivots.top()].unknown;
        pivots.pop();
        const std::uint64_t amount = std::exchange(m_pending[next], 0);
        if (amount != 0)
            pass_on(next, amount);
    }
    for (const auto &[changed, amount] : m_changed) {
        for (const Term &target : m_targets_of[changed])
            m_target_change[target.index] =
                Field::add(m_target_change[target.index], Field::multiply(Field::of(target.factor), amount));
    }
}

template <class Field> void Kernel<Field>::undo()
{
    for (const auto &[changed, amount] : m_changed) {
        const std::uint64_t back = Field::negate(amount);
        m_change[changed] = Field::add(m_change[changed], back);
        for (const Term &target : m_targets_of[changed])
            m_target_change[target.index] =
                Field::add(m_target_change[target.index], Field::multiply(Field::of(target.factor), back));
    }
}

template <class Field> bool Kernel<Field>::show(std::span<const Term> coordinates)
{
    const std::uint64_t now = change_of(coordinates);
    if (now == 0)
        return true;
    std::vector<Entry> row = reduce(coordinates);
    const std::size_t at = choose_pivot(row);
    const auto [unknown, factor] = row[at];
    const std::uint64_t scale = Field::inverse(factor);
    change(unknown, Field::negate(Field::multiply(now, scale)));
    for (const auto &[changed, amount] : m_changed) {
        for (const Term &target : m_targets_of[changed]) {
            if (m_target_change[target.index] != 0 || m_given_up[target.index])
                continue;
            m_exposed = target.index;
            undo();
            return false;
        }
    }
    const auto pivot = static_cast<std::uint32_t>(m_pivots.size());
    row.erase(row.begin() + static_cast<std::ptrdiff_t>(at));
    for (auto &[other, by] : row) {
        by = Field::multiply(by, scale);
        m_used_in[other].emplace_back(pivot, by);
    }
    m_pivot_of[unknown] = pivot;
    m_pivots.push_back({unknown, std::move(row)});
    return true;
}

template class Kernel<FirstPrime>;
template class Kernel<SecondPrime>;

} // namespace ancora::disclosure
