// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/propagation.h"

namespace ancora::attack {

namespace {

/// A bound so large says nothing; the sums stay within the number type.
constexpr std::int64_t largest_bound = std::int64_t(1) << 52;
/// Whole-number bounds can crawl; what they would still win after so many visits is left to the
/// linear programme.
constexpr std::size_t visits_per_equation = 200;

} // namespace

Propagation::Propagation(const System &system, Knowledge &knowledge)
    : m_system(system), m_knowledge(knowledge), m_queued(system.equations.size(), false)
{
}

void Propagation::run()
{
    m_queue.clear();
    for (int i = static_cast<int>(m_system.equations.size()) - 1; i >= 0; --i) {
        m_queue.push_back(i);
        m_queued[static_cast<std::size_t>(i)] = true;
    }
    std::size_t visits = m_system.equations.size() * visits_per_equation;
    std::vector<int> round;
    while (!m_queue.empty() && visits > 0) {
        round.swap(m_queue);
        m_queue.clear();
        for (; !round.empty() && visits > 0; round.pop_back(), --visits) {
            m_queued[static_cast<std::size_t>(round.back())] = false;
            visit(round.back());
        }
    }
}

void Propagation::visit(int index)
{
    const Equation &equation = m_system.equation(index);
    const Activity least = activity(equation, End::Low);
    const Activity most = activity(equation, End::High);
    for (const Term &term : equation.terms) {
        const auto at = static_cast<std::size_t>(term.cell);
        const std::int64_t low = m_knowledge.low[at];
        const std::int64_t high = m_knowledge.high[at];
        // factor x cell = -(the others): their least is its most
        narrow(index, term, without(least, term.factor, term.factor > 0 ? low : high),
               term.factor > 0 ? End::High : End::Low);
        narrow(index, term, without(most, term.factor, term.factor > 0 ? high : low),
               term.factor > 0 ? End::Low : End::High);
    }
}

Propagation::Activity Propagation::activity(const Equation &equation, End end) const
{
    Activity activity;
    for (const auto &[cell, factor] : equation.terms) {
        const auto at = static_cast<std::size_t>(cell);
        const std::int64_t value =
            (factor > 0) == (end == End::High) ? m_knowledge.high[at] : m_knowledge.low[at];
        if (value == unbounded)
            ++activity.unbounded_terms;
        else
            activity.sum += Wide(factor) * value;
    }
    return activity;
}

Propagation::Activity Propagation::without(Activity all, int factor, std::int64_t value)
{
    if (value == unbounded)
        --all.unbounded_terms;
    else
        all.sum -= Wide(factor) * value;
    return all;
}

/// The others were summed before the visit; knowledge may have grown since, which only makes the
/// bound found here a little weaker than it could be: the equation is queued again then.
void Propagation::narrow(int equation, const Term &term, Activity others, End end)
{
    if (others.unbounded_terms > 0)
        return;
    const auto at = static_cast<std::size_t>(term.cell);
    Wide bound = -others.sum / term.factor;
    if (const Wide rest = -others.sum % term.factor; rest != 0) {
        const bool truncated_down = (rest > 0) == (term.factor > 0);
        bound += end == End::Low && truncated_down     ? 1
                 : end == End::High && !truncated_down ? -1
                                                       : 0;
    }
    if (bound > largest_bound || bound < -largest_bound)
        return;
    std::int64_t &known = end == End::High ? m_knowledge.high[at] : m_knowledge.low[at];
    if (end == End::High ? bound >= known : bound <= known)
        return;
    remember(equation, term, end);
    known = static_cast<std::int64_t>(bound);
    if (m_knowledge.low[at] > m_knowledge.high[at])
        refuse_contradiction(m_system, term.cell);
    touch(term.cell);
}

void Propagation::remember(int equation, const Term &term, End end)
{
    if (m_system.cell(term.cell).printing == Printing::Nowhere)
        return;
    const std::int64_t sign = term.factor > 0 ? -1 : 1;
    auto proof = prove(m_system, m_knowledge, {{term.cell, 1}}, {{equation, sign}},
                       std::abs(term.factor), end);
    if (!proof)
        return;
    const auto at = static_cast<std::size_t>(term.cell);
    const std::int64_t other_end = end == End::High ? m_knowledge.low[at] : m_knowledge.high[at];
    const bool matters =
        proof->bound == other_end ||
        (end == End::High && proof->bound < m_system.release_of(term.cell).threshold) ||
        (end == End::Low && proof->bound > 0);
    if (matters)
        (end == End::High ? m_knowledge.high_proof : m_knowledge.low_proof)
            .insert_or_assign(term.cell, std::move(*proof));
}

void Propagation::touch(int cell)
{
    for (const int equation : m_system.equations_of[static_cast<std::size_t>(cell)])
        if (!m_queued[static_cast<std::size_t>(equation)]) {
            m_queued[static_cast<std::size_t>(equation)] = true;
            m_queue.push_back(equation);
        }
}

} // namespace ancora::attack
