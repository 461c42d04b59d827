// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/equations.h"
#include "disclosure/witness.h"

#include <memory>

class ClpSimplex;

namespace ancora::disclosure {

/// How far some hidden cells can move while all others stay as they are: a linear programme over a neighbourhood.
/// Leaving cells out only shrinks what is possible, so what it finds is possible in the whole; and once no cell
/// left out could help, what it does not find does not exist (column generation).
class LocalProgramme
{
public:
    LocalProgramme(const CellSystem &system, const Equations &equations, const std::vector<bool> &hidden);
    ~LocalProgramme();

    struct Goal {
        CellIndex cell = 0;
        double weight = 1; ///< > 0: upwards, not beyond the target's `high`; < 0: downwards
    };
    /// Forgets the cells of the last question.
    void start();
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    [[nodiscard]] bool contains(CellIndex cell) const { return m_column[cell] >= 0; }
    void include(CellIndex cell);
    /// Includes the shown cells around too. They cannot move, until one is hidden and released.
    void include_shown();
    void release(CellIndex cell);
    /// Includes hidden cells around the ones included until there are `limit`: always one that needs the fewest
    /// relations beside those touched already, because room to move comes from cells that share their relations.
    void widen(std::size_t limit, std::uint64_t seed);
    [[nodiscard]] const std::vector<CellIndex> &cells() const { return m_cells; }

    /// Solves, going on from the last answer where cells were added, else from the truth; false where the solver gave up.
    [[nodiscard]] bool solve(const std::vector<Goal> &goals);
    /// Whether the last answer brings the cell as far as its target asks.
    [[nodiscard]] bool reaches(const Goal &goal) const;
    /// Includes hidden cells that could improve the last answer; false where there are none, so that it is final.
    [[nodiscard]] bool include_what_helps(std::size_t at_most);

    struct Obstacle {
        CellIndex cell = 0;
        double price = 0; ///< how much the answer improves with each unit that the cell could move
    };
    /// The shown cells that hold the last answer back: the attacker's equation.
    [[nodiscard]] std::vector<Obstacle> obstacles() const;

    /// The moves as witnesses, one for each part that stands on its own; those only that are exact.
    [[nodiscard]] std::vector<Witness> witnesses() const;

private:
    [[nodiscard]] double lowest(CellIndex cell) const;
    [[nodiscard]] double highest(CellIndex cell) const;
    void forget_answer();
    void load();
    void return_to_truth();
    void let_rest(CellIndex cell);
    void set_goals(const std::vector<Goal> &goals);
    [[nodiscard]] bool would_help(CellIndex cell, double price) const;
    template <class Visit> void price_neighbours(Visit visit) const;
    [[nodiscard]] std::optional<Witness> exact(const std::vector<std::size_t> &members) const;

    const CellSystem &m_system;
    const Equations &m_equations;
    const std::vector<bool> &m_hidden;
    std::vector<CellIndex> m_cells;
    std::vector<int> m_column;        ///< by cell; -1 where not included
    std::vector<std::uint32_t> m_relations;
    std::vector<int> m_row;           ///< by equation
    std::unique_ptr<ClpSimplex> m_solver; ///< has the first `m_loaded` cells
    std::size_t m_loaded = 0;
    std::size_t m_loaded_rows = 0;
    bool m_is_warm = false;
    std::vector<Goal> m_goals;        ///< of the last question
    std::vector<double> m_moves;
    std::vector<double> m_price;      ///< by row
};

} // namespace ancora::disclosure
