// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/protection.h"

#include "disclosure/local_programme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <unordered_set>

namespace ancora::disclosure {
namespace {

constexpr std::size_t first_neighbourhood = 60;
constexpr std::size_t largest_neighbourhood = 3000; ///< beyond it, hiding one more is cheaper than searching on
constexpr std::size_t most_helpers = 30;            ///< cells that one round of column generation adds
constexpr int most_rounds = 60;
constexpr int clean_up_rounds = 3;                  ///< a cell that is not soon shown to be safe stays hidden
constexpr std::size_t small_sweep = 800;
constexpr int hides_between_sweeps = 12;
constexpr std::size_t worth_a_pull = 300;           ///< pull again where the last proved one open side of so many
constexpr std::size_t worth_together = 20;          ///< open sides
constexpr std::size_t open_per_hide = 200;
constexpr std::size_t some = 40;                    ///< sides that pull together after one was proven
constexpr std::size_t few = 3;                      ///< sides that are proven one by one
constexpr double dear = 1000;                       ///< cost of a cell that is only hidden for a target that needs it

class Protector
{
public:
    Protector(const CellSystem &system, Pattern pattern, std::uint64_t seed, const Progress &progress,
              const Cancelled &cancelled, const Effort &effort)
        : m_system(system), m_random(seed), m_progress(progress), m_cancelled(cancelled), m_effort(effort),
          m_result{std::move(pattern.hidden), std::move(pattern.gives_away), std::move(pattern.known_before), {},
                   WitnessPool(system)},
          m_programme(system, m_result.hidden)
    {
    }

    Protection run()
    {
        sweep(small_sweep);
        sweep(m_effort.sweep_size);
        m_patience = 1;
        repair_together();
        repair();
        m_rounds = clean_up_rounds;
        clean_up();
        finish();
        return std::move(m_result);
    }

private:
    WitnessPool &pool() { return m_result.pool; }

    [[nodiscard]] bool is_open(CellIndex cell, Side side)
    {
        const std::vector<CellIndex> &known = m_result.known_before; // in order
        return pool().needs(cell, side) && !std::binary_search(known.begin(), known.end(), cell);
    }

    std::vector<std::pair<CellIndex, Side>> open_sides()
    {
        std::vector<std::pair<CellIndex, Side>> result;
        for (CellIndex cell = 0; cell < m_system.cells.size(); ++cell) {
            for (const Side side : {Side::Low, Side::High}) {
                if (is_open(cell, side))
                    result.emplace_back(cell, side);
            }
        }
        return result;
    }

    /// In random order, but the finest first: what moves a part moves its totals along.
    void in_turn(std::vector<std::pair<CellIndex, Side>> &sides)
    {
        std::shuffle(sides.begin(), sides.end(), m_random);
        const auto fineness = [this](const auto &one) { return std::floor(std::log10(m_system.cells[one.first].cost)); };
        std::stable_sort(sides.begin(), sides.end(), [&](const auto &a, const auto &b) { return fineness(a) < fineness(b); });
    }

    void harvest()
    {
        for (Witness &witness : m_programme.witnesses())
            pool().add(std::move(witness));
    }

    /// One programme for a whole neighbourhood: every open side in it pulls, with a random force.
    void pull_all(std::size_t most_goals = std::numeric_limits<std::size_t>::max())
    {
        std::uniform_real_distribution<double> force(1, 2);
        std::vector<LocalProgramme::Goal> goals;
        for (const CellIndex cell : m_programme.cells()) {
            const bool low = is_open(cell, Side::Low);
            const bool high = is_open(cell, Side::High);
            if (low || high)
                goals.push_back({cell, high && (!low || m_random() % 2 == 0) ? force(m_random) : -force(m_random)});
        }
        std::shuffle(goals.begin(), goals.end(), m_random);
        goals.resize(std::min(goals.size(), most_goals));
        if (m_programme.solve(goals))
            harvest();
    }

    /// Most targets are proven in company: again and again over a large neighbourhood, as long as it brings something.
    void sweep(std::size_t size)
    {
        std::vector<std::pair<CellIndex, Side>> open = open_sides();
        in_turn(open);
        std::vector<bool> covered(m_system.cells.size());
        for (std::size_t i = 0; i < open.size() && !m_cancelled(); ++i) {
            const auto [cell, side] = open[i];
            if (!is_open(cell, side) || covered[cell])
                continue;
            m_programme.start();
            m_programme.include(cell);
            m_programme.widen(size, m_random());
            for (const CellIndex other : m_programme.cells())
                covered[other] = true;
            pull_while_it_helps();
            m_progress(open.size() - i, open.size());
        }
    }

    void pull_while_it_helps()
    {
        std::size_t open = open_sides().size();
        for (int idle = 0; idle < m_patience && !m_cancelled();) {
            const std::size_t before = open;
            pull_all();
            open = open_sides().size();
            idle = before - open > open / worth_a_pull ? 0 : idle + 1;
        }
    }

    /// A programme for one side of one target, widened until the side is proven or the answer is final.
    bool prove(CellIndex cell, Side side)
    {
        m_programme.start();
        m_programme.include(cell);
        m_programme.widen(first_neighbourhood, m_random());
        return go_on(cell, side);
    }

    bool go_on(CellIndex cell, Side side, std::size_t limit = largest_neighbourhood)
    {
        for (int round = 0; round < m_rounds; ++round) {
            const LocalProgramme::Goal goal{cell, side == Side::High ? 1.0 : -1.0};
            if (!m_programme.solve({goal}))
                return false;
            harvest();
            if (!is_open(cell, side) || (m_programme.reaches(goal) && find_exact(goal, side)))
                return true;
            const bool is_final = !m_programme.include_what_helps(most_helpers);
            if (is_final || m_programme.size() > limit)
                return false;
            m_programme.widen(2 * m_programme.size(), m_random());
        }
        return false;
    }

    /// The solver's corner has denominators too large to be checked: other corners of the same height.
    bool find_exact(const LocalProgramme::Goal &goal, Side side)
    {
        std::uniform_real_distribution<double> force(0.001, 0.01);
        for (int attempt = 0; attempt < 12 && is_open(goal.cell, side); ++attempt) {
            std::vector<LocalProgramme::Goal> goals{goal};
            for (const CellIndex cell : m_programme.cells()) {
                if (cell != goal.cell && m_random() % 3 == 0)
                    goals.push_back({cell, -force(m_random)});
            }
            if (m_programme.solve(goals))
                harvest();
        }
        return !is_open(goal.cell, side);
    }

    /// Hides what holds a target's bound back, the cheapest for its effect first.
    void repair()
    {
        std::vector<std::pair<CellIndex, Side>> open = open_sides();
        in_turn(open);
        int hides = 0;
        for (std::size_t i = 0; i < open.size() && !m_cancelled(); ++i) {
            const auto [cell, side] = open[i];
            m_progress(open.size() - i, open.size());
            if (!is_open(cell, side))
                continue;
            if (prove(cell, side)) {
                pull_all(some); // where one could move, others can
                continue;
            }
            // Nothing to hide nearby, and no proof nearby: what there is lies further off.
            while (hide_an_obstacle(cell) ? !go_on(cell, side) : !go_on(cell, side, m_system.cells.size())) {
                if (m_programme.is_final() && m_programme.obstacles().empty())
                    break;
            }
            // What was hidden for one often frees others; together they are proven faster than one by one.
            if (++hides % hides_between_sweeps == 0)
                sweep(small_sweep);
        }
    }

    bool hide_an_obstacle(CellIndex target)
    {
        const auto obstacles = m_programme.obstacles();
        const auto best = std::max_element(obstacles.begin(), obstacles.end(), [this](const auto &a, const auto &b) {
            return merit_of(a) < merit_of(b);
        });
        if (best == obstacles.end())
            return false;
        hide(best->cell, target);
        return true;
    }

    [[nodiscard]] double merit_of(const LocalProgramme::Obstacle &obstacle) const
    {
        return std::min(1.0, obstacle.price) / m_system.cells[obstacle.cell].cost;
    }

    void hide(CellIndex cell, CellIndex target)
    {
        m_result.hidden[cell] = true;
        m_result.gives_away[cell] = target;
        m_programme.include(cell);
    }

    /// Where all open sides of a component pull together, the price of a shown cell says how much it holds back all of
    /// them. The few that do most are hidden, then all pull again; what is left in the end is repaired one by one.
    void repair_together()
    {
        std::vector<bool> seen(m_system.cells.size());
        for (const auto &[cell, side] : open_sides()) {
            if (seen[cell] || !is_open(cell, side))
                continue;
            m_programme.start();
            m_programme.include(cell);
            m_programme.widen(m_effort.sweep_size, m_random());
            for (const CellIndex other : m_programme.cells())
                seen[other] = true;
            while (!m_cancelled() && pull_all_and_hide()) {
                m_programme.widen(m_effort.sweep_size, m_random());
                m_progress(open_sides().size(), m_system.cells.size());
            }
        }
    }

    bool pull_all_and_hide()
    {
        pull_all();
        std::size_t open = 0;
        CellIndex target = 0;
        for (const CellIndex cell : m_programme.cells()) {
            if (is_open(cell, Side::Low) || is_open(cell, Side::High)) {
                ++open;
                target = cell;
            }
        }
        if (open < worth_together || !m_programme.is_final())
            return false;
        // What is dear is left to the repair of single targets: many that pull together want more of everything, so a
        // total seems to hold them back that none of them alone needs to move.
        auto obstacles = m_programme.obstacles();
        std::erase_if(obstacles, [this](const auto &obstacle) { return m_system.cells[obstacle.cell].cost > dear; });
        std::sort(obstacles.begin(), obstacles.end(), [this](const auto &a, const auto &b) {
            return std::pair(-merit_of(a), a.cell) < std::pair(-merit_of(b), b.cell);
        });
        std::unordered_set<std::uint32_t> used;
        std::size_t most = 1 + open / open_per_hide;
        bool hidden = false;
        for (const auto &obstacle : obstacles) {
            if (merit_of(obstacle) * 4 < merit_of(obstacles.front()))
                break; // a total is not given up because all that is cheap has its turn already
            const auto relations = m_system.relations_of[obstacle.cell];
            if (std::any_of(relations.begin(), relations.end(), [&](const Term &term) { return used.contains(term.index); }))
                continue;
            for (const Term &term : relations)
                used.insert(term.index);
            hide(obstacle.cell, target);
            hidden = true;
            if (--most == 0)
                break;
        }
        return hidden;
    }

    /// Shows again what is not needed any more, the dearest first.
    void clean_up()
    {
        std::vector<CellIndex> extra;
        for (CellIndex cell = 0; cell < m_system.cells.size(); ++cell) {
            if (m_result.hidden[cell] && !m_system.cells[cell].target && m_system.cells[cell].standing == Standing::Free)
                extra.push_back(cell);
        }
        std::sort(extra.begin(), extra.end(), [this](CellIndex a, CellIndex b) {
            return std::pair(-m_system.cells[a].cost, a) < std::pair(-m_system.cells[b].cost, b);
        });
        for (std::size_t i = 0; i < extra.size() && !m_cancelled(); ++i) {
            m_progress(extra.size() - i, extra.size());
            show_if_safe(extra[i]);
        }
    }

    /// Whether the hidden cells of a relation would have too little room among themselves.
    [[nodiscard]] bool is_tight(std::uint32_t relation) const
    {
        std::int64_t room = 0;
        std::int32_t sign = 0;
        for (const Term &term : m_system.relations[relation]) {
            const Cell &cell = m_system.cells[term.index];
            if (!m_result.hidden[term.index])
                continue;
            if ((sign != 0 && term.factor != sign) || cell.floor <= -unbounded)
                return false;
            sign = term.factor;
            room += cell.value - cell.floor;
        }
        const auto terms = m_system.relations[relation];
        return std::any_of(terms.begin(), terms.end(), [&](const Term &term) {
            const Cell &cell = m_system.cells[term.index];
            return cell.target && m_result.hidden[term.index] && cell.value < cell.high && cell.floor + room < cell.high;
        });
    }

    void pull_around(const std::vector<std::pair<CellIndex, Side>> &sides)
    {
        m_programme.start();
        for (const auto &[cell, side] : sides)
            m_programme.include(cell);
        m_programme.widen(std::max(small_sweep, 3 * sides.size()), m_random());
        pull_all();
    }

    void show_if_safe(CellIndex cell)
    {
        m_result.hidden[cell] = false;
        const auto relations = m_system.relations_of[cell];
        if (std::any_of(relations.begin(), relations.end(), [this](const Term &term) { return is_tight(term.index); })) {
            m_result.hidden[cell] = true;
            return;
        }
        const std::vector<std::uint32_t> against = pool().moving(cell);
        auto orphans = pool().remove(against);
        // The target it was hidden for most likely forbids it, and one refusal is enough.
        std::stable_partition(orphans.begin(), orphans.end(),
                              [&](const auto &orphan) { return orphan.first == m_result.gives_away[cell]; });
        if (orphans.size() > few && orphans.size() <= m_effort.clean_up_orphans)
            pull_around(orphans);
        std::size_t tries = 0;
        const bool safe = orphans.size() <= m_effort.clean_up_orphans && std::all_of(orphans.begin(), orphans.end(), [&](const auto &orphan) {
            if (!is_open(orphan.first, orphan.second))
                return true;
            return ++tries <= m_effort.clean_up_tries && prove(orphan.first, orphan.second);
        });
        if (safe)
            return;
        m_result.hidden[cell] = true;
        pool().put_back(against);
    }

    void finish()
    {
        for (const auto &[cell, side] : open_sides()) {
            if (m_result.unproven.empty() || m_result.unproven.back() != cell)
                m_result.unproven.push_back(cell);
        }
    }

    const CellSystem &m_system;
    std::mt19937_64 m_random;
    const Progress &m_progress;
    const Cancelled &m_cancelled;
    const Effort m_effort;
    Protection m_result;
    LocalProgramme m_programme;
    int m_patience = 3;
    int m_rounds = most_rounds;
};

} // namespace

Protection protect(const CellSystem &system, const std::vector<bool> &must_hide, std::uint64_t seed,
                   const Progress &progress, const Cancelled &cancelled, const Effort &effort)
{
    Pattern pattern = choose_pattern(system, must_hide, seed, cancelled, Strength::Lines);
    return Protector(system, std::move(pattern), seed, progress, cancelled, effort).run();
}

} // namespace ancora::disclosure
