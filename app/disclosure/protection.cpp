// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/protection.h"

#include "disclosure/editions.h"
#include "disclosure/equations.h"
#include "disclosure/exchange.h"
#include "disclosure/local_programme.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <random>

namespace ancora::disclosure {
namespace {

constexpr std::size_t little_patience = 400;        ///< moves of a search for exchanges
constexpr std::size_t patience = 2000;
constexpr std::size_t great_patience = 6000;
constexpr std::size_t worth_going_on = 50;          ///< search on where one of so many searches found something
constexpr std::size_t first_neighbourhood = 60;
constexpr std::size_t largest_neighbourhood = 3000; ///< beyond it, hiding one more is cheaper than searching on
constexpr std::size_t largest_programme = 12000;    ///< that says what holds a target back
constexpr std::size_t most_helpers = 30;            ///< cells that one round of column generation adds
constexpr int most_rounds = 60;
constexpr int clean_up_rounds = 3;                  ///< a cell that is not soon shown to be safe stays hidden
constexpr std::size_t clean_up_tries = 8;           ///< proofs sought by programmes for each such cell
constexpr std::size_t small_system = 3000;          ///< in which there is time to ask for every proof
constexpr std::size_t obstacles_tried = 8;
constexpr std::size_t obstacles_tried_in_large = 5;
constexpr std::size_t worth_exchanging = 133000;    ///< tries times cells
constexpr std::size_t few_tries = 20;               ///< squared cells for each: tiny systems have little to exchange
constexpr std::size_t worth_repeating = 1200;       ///< cells times attempts, of which the cheapest counts
constexpr std::size_t most_attempts = 3;

class Protector
{
public:
    Protector(const CellSystem &system, const Equations &equations, Pattern pattern, std::uint64_t seed,
              const Progress &progress, const Cancelled &cancelled)
        : m_system(system), m_random(seed), m_progress(progress), m_cancelled(cancelled),
          m_result{std::move(pattern.hidden), std::move(pattern.gives_away), std::move(pattern.known_before), {},
                   WitnessPool(system)},
          m_exchange(system, m_result.hidden, seed), m_programme(system, equations, m_result.hidden),
          m_obstacles(system, equations, m_result.hidden)
    {
    }

    Protection run()
    {
        prove_across_editions();
        exchange_all(little_patience);
        exchange_all(patience);
        repair(open_sides());
        m_rounds = clean_up_rounds;
        m_tries = clean_up_tries;
        clean_up();
        exchange_hidden();
        if (is_small()) {
            m_rounds = most_rounds;
            m_tries = m_system.cells.size();
            clean_up();
        }
        finish();
        return std::move(m_result);
    }

    /// What can be proven without hiding more.
    WitnessPool prove_all()
    {
        exchange_all(little_patience);
        exchange_all(patience);
        prove_open();
        return std::move(pool());
    }

private:
    WitnessPool &pool() { return m_result.pool; }
    [[nodiscard]] bool is_small() const { return m_system.cells.size() <= small_system; }

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

    void harvest(const LocalProgramme &programme)
    {
        for (Witness &witness : programme.witnesses())
            pool().add(std::move(witness));
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
            harvest(m_programme);
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
                harvest(m_programme);
        }
        return !is_open(goal.cell, side);
    }

    /// Moving single cases proves most, where it proves anything.
    void exchange_all(std::size_t patience)
    {
        std::vector<std::pair<CellIndex, Side>> open = open_sides();
        in_turn(open);
        std::size_t tries = 0;
        std::size_t proven = 0;
        for (std::size_t i = 0; i < open.size() && !m_cancelled(); ++i) {
            m_progress(open.size() - i, open.size());
            if (!is_open(open[i].first, open[i].second))
                continue;
            proven += exchange(open[i].first, open[i].second, patience) ? 1 : 0;
            if (++tries % (4 * worth_going_on) == 0 && proven * worth_going_on < tries)
                break;
        }
    }

    bool exchange(CellIndex cell, Side side, std::size_t patience)
    {
        add_if_possible(m_exchange.find(cell, side, patience));
        return !is_open(cell, side);
    }

    void add_if_possible(Witness witness)
    {
        if (is_possible(m_system, m_result.hidden, witness))
            pool().add(std::move(witness));
    }

    void prove_across_editions()
    {
        if (m_system.changes.empty())
            return;
        for (Witness &witness : other_changes(m_system))
            add_if_possible(std::move(witness));
        const Unchanged same(m_system, m_result.hidden);
        const Equations equations(same.system());
        Pattern pattern{same.hidden(), std::vector<CellIndex>(same.hidden().size()), {}};
        Protector protector(same.system(), equations, std::move(pattern), m_random(), m_progress, m_cancelled);
        const WitnessPool proofs = protector.prove_all();
        for (std::uint32_t proof = 0; proof < proofs.size(); ++proof)
            add_if_possible(same.in_whole(proofs[proof]));
        for (const Change &change : m_system.changes) {
            const auto proof = pool().proof(change.then, Side::Low);
            if (proof && is_open(change.now, Side::Low))
                add_if_possible(without_changes(m_system, pool()[*proof]));
        }
    }

    void prove_open()
    {
        std::vector<std::pair<CellIndex, Side>> open = open_sides();
        in_turn(open);
        for (const auto &[cell, side] : open) {
            if (!m_cancelled() && is_open(cell, side))
                prove(cell, side);
        }
    }

    /// Hides what holds a target back, until each has its proof. What is possible but hard to prove is left to the
    /// end: what was hidden for others makes it easier.
    void repair(std::vector<std::pair<CellIndex, Side>> open)
    {
        in_turn(open);
        std::vector<std::pair<CellIndex, Side>> hard;
        for (std::size_t i = 0; i < open.size() && !m_cancelled(); ++i) {
            const auto [cell, side] = open[i];
            m_progress(open.size() - i, open.size());
            bool helped = true;
            while (helped && is_open(cell, side) && !exchange(cell, side, patience))
                helped = hide_an_obstacle(cell, side);
            if (!helped && is_open(cell, side) && !exchange(cell, side, great_patience))
                hard.push_back(open[i]);
        }
        for (const auto &[cell, side] : hard) {
            if (!m_cancelled() && is_open(cell, side) && !exchange(cell, side, great_patience))
                prove_or_hide(cell, side);
        }
    }

    /// No proof nearby is as good as none: what holds the target back nearby is hidden.
    void prove_or_hide(CellIndex cell, Side side)
    {
        bool proven = prove(cell, side);
        while (!proven && !m_cancelled()) {
            const std::vector<LocalProgramme::Obstacle> obstacles = best_first(m_programme.obstacles());
            if (obstacles.empty()) {
                go_on(cell, side, m_system.cells.size()); // what there is lies further off
                return;
            }
            hide(obstacles.front().cell, cell);
            m_programme.include(obstacles.front().cell);
            proven = go_on(cell, side);
        }
    }

    /// Hides a shown cell that helps a target that cannot move as far as it must; false where none does.
    bool hide_an_obstacle(CellIndex target, Side side)
    {
        const LocalProgramme::Goal goal{target, side == Side::High ? 1.0 : -1.0};
        if (!m_obstacles.contains(target)) {
            m_obstacles.start();
            m_obstacles.include(target);
            m_obstacles.widen(largest_programme, m_random());
            m_obstacles.include_shown();
        }
        if (!m_obstacles.solve({goal}))
            return false;
        if (m_obstacles.reaches(goal)) {
            harvest(m_obstacles);
            return false;
        }
        const std::vector<LocalProgramme::Obstacle> obstacles = best_first(m_obstacles.obstacles());
        if (obstacles.empty())
            return false;
        hide(first_that_frees(obstacles, target, side), target);
        return true;
    }

    /// Prices say what might help. Which of the best does is soon tried.
    CellIndex first_that_frees(const std::vector<LocalProgramme::Obstacle> &obstacles, CellIndex target, Side side)
    {
        const std::size_t tries = is_small() ? obstacles_tried : obstacles_tried_in_large;
        for (std::size_t i = 0; i < std::min(tries, obstacles.size()); ++i) {
            const CellIndex cell = obstacles[i].cell;
            m_result.hidden[cell] = true;
            if (exchange(target, side, patience / 2))
                return cell;
            pool().remove(pool().moving(cell)); // found for others on the way
            m_result.hidden[cell] = false;
        }
        return obstacles.front().cell;
    }

    void hide(CellIndex cell, CellIndex target)
    {
        m_result.hidden[cell] = true;
        m_result.gives_away[cell] = target;
        m_obstacles.release(cell);
    }

    /// What a cell costs counts for more than its price: many that hold a target back have the same effect.
    [[nodiscard]] std::vector<LocalProgramme::Obstacle> best_first(std::vector<LocalProgramme::Obstacle> obstacles) const
    {
        const auto merit = [this](const LocalProgramme::Obstacle &obstacle) {
            return std::sqrt(std::sqrt(std::min(1.0, obstacle.price))) / m_system.cells[obstacle.cell].cost;
        };
        std::stable_sort(obstacles.begin(), obstacles.end(), [&](const auto &a, const auto &b) { return merit(a) > merit(b); });
        return obstacles;
    }

    /// Shows again what is not needed any more, the dearest first.
    void clean_up()
    {
        std::vector<CellIndex> extra;
        for (CellIndex cell = 0; cell < m_system.cells.size(); ++cell) {
            if (is_extra(cell))
                extra.push_back(cell);
        }
        dearest_first(extra);
        for (std::size_t i = 0; i < extra.size() && !m_cancelled(); ++i) {
            m_progress(extra.size() - i, extra.size());
            show_if_safe(extra[i]);
        }
    }

    /// One cell hidden instead of several: as often as the size of the system allows, a shown cell is hidden and what is
    /// hidden around it shown again, where the proofs allow it.
    void exchange_hidden()
    {
        const std::size_t cells = m_system.cells.size();
        const std::size_t tries = std::min(worth_exchanging / std::max(cells, std::size_t{1}), cells * cells / few_tries);
        for (std::size_t i = 0; i < tries && !m_cancelled(); ++i) {
            const auto cell = static_cast<CellIndex>(m_random() % cells);
            if (m_result.hidden[cell] || m_system.cells[cell].standing != Standing::Free)
                continue;
            const Protection before = m_result;
            m_result.hidden[cell] = true;
            double gain = -m_system.cells[cell].cost;
            for (const CellIndex other : hidden_around(cell)) {
                show_if_safe(other);
                if (m_result.hidden[other])
                    continue;
                gain += m_system.cells[other].cost;
                m_result.gives_away[cell] = m_result.gives_away[other]; // it takes that one's place
            }
            if (gain < 0)
                m_result = before;
        }
    }

    /// Hidden though they are no targets, within two sums of the cell; the dearest first.
    std::vector<CellIndex> hidden_around(CellIndex cell) const
    {
        std::vector<CellIndex> near{cell};
        for (int sums = 0; sums < 2; ++sums) {
            for (std::size_t i = 0, size = near.size(); i < size; ++i) {
                for (const Term &relation : m_system.relations_of[near[i]]) {
                    for (const Term &term : m_system.relations[relation.index])
                        near.push_back(term.index);
                }
            }
            std::sort(near.begin(), near.end());
            near.erase(std::unique(near.begin(), near.end()), near.end());
        }
        std::erase_if(near, [&](CellIndex other) { return other == cell || !is_extra(other); });
        dearest_first(near);
        return near;
    }

    void dearest_first(std::vector<CellIndex> &cells) const
    {
        std::sort(cells.begin(), cells.end(), [this](CellIndex a, CellIndex b) {
            return std::pair(-m_system.cells[a].cost, a) < std::pair(-m_system.cells[b].cost, b);
        });
    }

    [[nodiscard]] bool is_extra(CellIndex cell) const
    {
        return m_result.hidden[cell] && !m_system.cells[cell].target && m_system.cells[cell].standing == Standing::Free;
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
        std::size_t tries = 0;
        const bool safe = std::all_of(orphans.begin(), orphans.end(), [&](const auto &orphan) {
            return !is_open(orphan.first, orphan.second) || exchange(orphan.first, orphan.second, great_patience)
                || (++tries <= m_tries && prove(orphan.first, orphan.second));
        });
        if (safe)
            return;
        m_result.hidden[cell] = true;
        pool().put_back(against);
    }

    /// Whatever came before, only proofs that hold for what is hidden in the end count.
    void finish()
    {
        pool().remove(pool().impossible(m_result.hidden));
        for (const auto &[cell, side] : open_sides()) {
            if (m_result.unproven.empty() || m_result.unproven.back() != cell)
                m_result.unproven.push_back(cell);
        }
    }

    const CellSystem &m_system;
    std::mt19937_64 m_random;
    const Progress &m_progress;
    const Cancelled &m_cancelled;
    Protection m_result;
    ExchangeSearch m_exchange;
    LocalProgramme m_programme; ///< that finds proofs
    LocalProgramme m_obstacles; ///< that says what holds a target back
    int m_rounds = most_rounds;
    std::size_t m_tries = 0;
};

/// What is hidden beside the targets; more than anything where a target has no proof.
double price_of(const CellSystem &system, const Protection &protection)
{
    double price = protection.unproven.empty() ? 0 : std::numeric_limits<double>::infinity();
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
        if (protection.hidden[cell] && !system.cells[cell].target)
            price += system.cells[cell].cost;
    }
    return price;
}

} // namespace

Protection protect(const CellSystem &system, const std::vector<bool> &must_hide, std::uint64_t seed,
                   const Progress &progress, const Cancelled &cancelled)
{
    const Equations equations(system);
    std::mt19937_64 seeds(seed);
    std::optional<Protection> best;
    const std::size_t attempts = std::clamp(worth_repeating / std::max(system.cells.size(), std::size_t{1}),
                                            std::size_t{1}, most_attempts);
    for (std::size_t attempt = 0; attempt < attempts && (!best || !cancelled()); ++attempt) {
        const std::uint64_t own = seeds();
        Pattern pattern = choose_pattern(system, must_hide, own, cancelled, Strength::Lines);
        Protection found = Protector(system, equations, std::move(pattern), own, progress, cancelled).run();
        if (!best || price_of(system, found) < price_of(system, *best))
            best = std::move(found);
    }
    return std::move(*best);
}

} // namespace ancora::disclosure
