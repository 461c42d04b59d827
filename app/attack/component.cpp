// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/component.h"

#include "attack/refusal.h"

#include <algorithm>
#include <cmath>

namespace ancora::attack {

namespace {

constexpr double tolerance = 1e-6;
constexpr double real_move = 1e-3; ///< more than a solver's noise
constexpr int most_rounds = 24;
constexpr std::size_t most_case_files = 64;
/// Cells that one equation alone already convicted are pushed further only while it costs little.
constexpr std::size_t most_sharpening = 400'000; // columns solved

} // namespace

Component::Component(const System &system, Knowledge &knowledge, const std::vector<Rule> &rules,
                     std::vector<int> cells, std::vector<int> equations)
    : m_system(system), m_knowledge(knowledge), m_rules(rules), m_cells(std::move(cells)),
      m_equations(std::move(equations))
{
    for (const int cell : m_cells)
        if (m_rules[static_cast<std::size_t>(cell)].threshold > 0)
            m_asked.push_back(cell);
}

LinearProgramme &Component::programme()
{
    if (!m_programme) {
        std::unordered_map<int, std::int64_t> capped;
        for (const int cell : m_asked)
            capped[cell] = m_rules[static_cast<std::size_t>(cell)].threshold;
        m_programme =
            std::make_unique<LinearProgramme>(m_system, m_knowledge, m_cells, m_equations, capped);
    }
    return *m_programme;
}

bool Component::cleared(int cell) const
{
    const auto at = static_cast<std::size_t>(cell);
    const Rule &rule = m_rules[at];
    if (m_equations.empty())
        return !rule.breaks(m_knowledge.low[at], m_knowledge.high[at]);
    const auto seen = m_seen.find(cell);
    if (seen == m_seen.end())
        return false;
    const auto &[low, high] = seen->second;
    const bool large = high >= static_cast<double>(rule.threshold) - tolerance;
    return high > low + real_move && (large || (rule.rounded && low < 1 - tolerance));
}

bool Component::decided(int cell) const
{
    const auto at = static_cast<std::size_t>(cell);
    return cleared(cell) || m_rules[at].breaks(m_knowledge.low[at], m_knowledge.high[at]);
}

std::size_t Component::open() const
{
    return static_cast<std::size_t>(
        std::count_if(m_asked.begin(), m_asked.end(), [this](int cell) { return !decided(cell); }));
}

void Component::run()
{
    if (m_asked.empty() || m_equations.empty())
        return;
    std::vector<int> convicted; // by propagation
    for (const int cell : m_asked)
        if (decided(cell))
            convicted.push_back(cell);
    move_together();
    for (const int cell : m_asked) {
        if (decided(cell))
            continue;
        if (programme().move({{cell, 1}}))
            note();
        if (!cleared(cell))
            convict(cell);
    }
    const std::size_t affordable = most_sharpening / m_cells.size();
    for (std::size_t i = 0; i < convicted.size() && i < affordable; ++i)
        convict(convicted[i]);
}

void Component::note()
{
    std::vector<double> values;
    for (const int cell : m_asked) {
        values.push_back(programme().value(cell));
        Seen &seen = m_seen[cell];
        seen.low = std::min(seen.low, values.back());
        seen.high = std::max(seen.high, values.back());
    }
    if (m_case_files.size() < most_case_files)
        m_case_files.push_back(std::move(values));
}

/// Random weights, so that no cell stays small because another one always wins.
void Component::move_together()
{
    std::size_t before = 0;
    for (int round = 0; round < most_rounds; ++round) {
        std::vector<LinearProgramme::Weight> weights;
        for (const int cell : m_asked) {
            if (decided(cell))
                continue;
            const auto seen = m_seen.find(cell);
            const auto cap = static_cast<double>(m_rules[static_cast<std::size_t>(cell)].threshold);
            const bool seen_large = seen != m_seen.end() && seen->second.high >= cap - tolerance;
            const double weight = 0.1 + static_cast<double>(m_random() % 1000) / 1000;
            weights.push_back({cell, seen_large ? -weight : weight});
        }
        const bool worth_it = round < 2 || weights.size() + weights.size() / 50 < before;
        if (weights.empty() || !worth_it || !programme().move(weights))
            return;
        before = weights.size();
        note();
    }
}

void Component::convict(int cell)
{
    const auto [low, high] = ends({{cell, 1}});
    const auto at = static_cast<std::size_t>(cell);
    if (low && low->bound > m_knowledge.low[at]) {
        m_knowledge.low[at] = low->bound;
        m_knowledge.low_proof.insert_or_assign(cell, *low);
    }
    if (high && high->bound < m_knowledge.high[at]) {
        m_knowledge.high[at] = high->bound;
        m_knowledge.high_proof.insert_or_assign(cell, *high);
    }
    if (m_knowledge.low[at] > m_knowledge.high[at])
        refuse_contradiction(m_system, cell);
}

std::pair<std::optional<Proof>, std::optional<Proof>>
Component::ends(const std::vector<Term> &asked)
{
    std::pair<std::optional<Proof>, std::optional<Proof>> ends;
    for (const End end : {End::High, End::Low}) {
        if (!programme().push(asked, end))
            continue;
        note();
        (end == End::Low ? ends.first : ends.second) = programme().prove_extreme(asked, end);
    }
    return ends;
}

bool Component::seen_apart(int cell, std::int64_t width) const
{
    const auto seen = m_seen.find(cell);
    return seen != m_seen.end() &&
           seen->second.high - seen->second.low >= static_cast<double>(width);
}

bool Component::seen_equal_or_apart(int cell, int other, std::int64_t width) const
{
    const auto a = std::lower_bound(m_asked.begin(), m_asked.end(), cell);
    const auto b = std::lower_bound(m_asked.begin(), m_asked.end(), other);
    if (a == m_asked.end() || *a != cell || b == m_asked.end() || *b != other)
        return false;
    return std::any_of(m_case_files.begin(), m_case_files.end(), [&](const auto &values) {
        const double apart = std::abs(values[static_cast<std::size_t>(a - m_asked.begin())] -
                                      values[static_cast<std::size_t>(b - m_asked.begin())]);
        return apart < tolerance || apart > static_cast<double>(width) - tolerance;
    });
}

} // namespace ancora::attack
