// SPDX-License-Identifier: EUPL-1.2
#include "optimum.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <optional>

#include <Cbc_C_Interface.h>
#include <ClpSimplex.hpp>

namespace ancora::disclosure_test {

using namespace disclosure;

namespace {

constexpr double tolerance = 1e-6;
constexpr double open_end = 1e6;

/// A direction in which a target must be able to move, and how far.
struct Side {
    CellIndex cell = 0;
    int direction = 1;
    double needed = 0;
};

std::vector<Side> sides_of(const CellSystem &system)
{
    std::vector<Side> result;
    for (CellIndex index = 0; index < system.cells.size(); ++index) {
        const Cell &cell = system.cells[index];
        if (cell.target && cell.value > cell.low)
            result.push_back({index, -1, static_cast<double>(cell.value - cell.low)});
        if (cell.target && cell.value < cell.high)
            result.push_back({index, 1, static_cast<double>(cell.high - cell.value)});
    }
    return result;
}

/// How far a target can move while some cells are shown, and which of these hold it back.
class Attacker
{
public:
    explicit Attacker(const CellSystem &system) : m_system(system)
    {
        m_programme.setLogLevel(0);
        m_programme.resize(static_cast<int>(system.relations.size()), 0);
        for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
            std::vector<int> rows;
            std::vector<double> factors;
            for (const Term &term : system.relations_of[cell]) {
                rows.push_back(static_cast<int>(term.index));
                factors.push_back(term.factor);
            }
            m_programme.addColumn(static_cast<int>(rows.size()), rows.data(), factors.data(), 0, 0, 0);
        }
        for (int row = 0; row < m_programme.numberRows(); ++row)
            m_programme.setRowBounds(row, 0, 0);
    }

    /// 1: hidden; 0: shown; between: a share of the room to move, so that a relaxed choice can be attacked too.
    void hide(CellIndex cell, double share)
    {
        const bool whole = share > 1 - tolerance;
        m_programme.setColumnBounds(static_cast<int>(cell), share * down(cell), whole ? open_end : share * relaxed_room);
    }

    /// What hiding each cell would add to the room of the target at most; nothing where there is room enough. Together
    /// with what is hidden these must come to what the side needs.
    std::optional<std::vector<double>> shortage(const Side &side)
    {
        const auto column = static_cast<int>(side.cell);
        m_programme.setObjectiveCoefficient(column, -side.direction);
        m_programme.primal();
        std::optional<std::vector<double>> gains;
        if (-m_programme.objectiveValue() < side.needed - tolerance) {
            gains.emplace(m_system.cells.size());
            for (CellIndex cell = 0; cell < m_system.cells.size(); ++cell) {
                const double price = m_programme.dualColumnSolution()[cell];
                const double gain = price > tolerance ? -price * down(cell) : price < -tolerance ? open_end : 0;
                (*gains)[cell] = std::min(gain, side.needed);
            }
            (*gains)[side.cell] = 0;
        }
        m_programme.setObjectiveCoefficient(column, 0);
        return gains;
    }

private:
    static constexpr double relaxed_room = 5;

    [[nodiscard]] double down(CellIndex cell) const
    {
        return static_cast<double>(m_system.cells[cell].floor - m_system.cells[cell].value);
    }

    const CellSystem &m_system;
    ClpSimplex m_programme;
};

/// The choice of the cells to hide, with all that is demanded of it so far.
class Choice
{
public:
    explicit Choice(const CellSystem &system) : m_share(system.cells.size()), m_column(system.cells.size(), -1)
    {
        m_relaxed.setLogLevel(0);
        for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
            const bool is_free = !system.cells[cell].target && system.cells[cell].standing == Standing::Free;
            if (!is_free) {
                m_share[cell] = system.cells[cell].standing == Standing::Shown ? 0 : 1;
                continue;
            }
            m_column[cell] = m_relaxed.numberColumns();
            m_relaxed.addColumn(0, nullptr, nullptr, 0, 1, system.cells[cell].cost);
        }
    }

    [[nodiscard]] bool decides(CellIndex cell) const { return m_column[cell] >= 0; }
    [[nodiscard]] double share(CellIndex cell) const { return m_share[cell]; }

    /// Demands that what is hidden adds up to `needed`; false where it does already.
    bool demand(const std::vector<double> &gains, double needed)
    {
        std::vector<int> columns;
        std::vector<double> factors;
        for (CellIndex cell = 0; cell < gains.size(); ++cell) {
            if (!decides(cell))
                needed -= gains[cell] * m_share[cell];
        }
        double has = 0;
        for (CellIndex cell = 0; cell < gains.size(); ++cell) {
            if (!decides(cell) || gains[cell] <= 0)
                continue;
            columns.push_back(m_column[cell]);
            factors.push_back(std::min(gains[cell], needed));
            has += factors.back() * m_share[cell];
        }
        if (has > needed * (1 - 1e-3))
            return false;
        m_relaxed.addRow(static_cast<int>(columns.size()), columns.data(), factors.data(), needed, COIN_DBL_MAX);
        return true;
    }

    /// The cheapest choice of shares.
    double relax()
    {
        m_relaxed.dual();
        take(m_relaxed.primalColumnSolution());
        return m_relaxed.objectiveValue();
    }

    /// The cheapest choice of whole cells; nothing where the time was not enough.
    std::optional<double> decide(double seconds)
    {
        // A new model each time: the library does not take rows after a solution.
        const std::unique_ptr<Cbc_Model, void (*)(Cbc_Model *)> model(Cbc_newModel(), Cbc_deleteModel);
        Cbc_setLogLevel(model.get(), 0);
        const CoinPackedMatrix &rows = *m_relaxed.matrix();
        Cbc_loadProblem(model.get(), rows.getNumCols(), rows.getNumRows(), rows.getVectorStarts(), rows.getIndices(),
                        rows.getElements(), m_relaxed.columnLower(), m_relaxed.columnUpper(), m_relaxed.objective(),
                        m_relaxed.rowLower(), m_relaxed.rowUpper());
        for (int column = 0; column < rows.getNumCols(); ++column)
            Cbc_setInteger(model.get(), column);
        Cbc_setMaximumSeconds(model.get(), seconds);
        Cbc_solve(model.get());
        if (!Cbc_isProvenOptimal(model.get()))
            return {};
        take(Cbc_getColSolution(model.get()));
        return Cbc_getObjValue(model.get());
    }

private:
    void take(const double *solution)
    {
        for (CellIndex cell = 0; cell < m_share.size(); ++cell) {
            if (decides(cell))
                m_share[cell] = std::clamp(solution[m_column[cell]], 0.0, 1.0);
        }
    }

    std::vector<double> m_share; ///< by cell
    std::vector<int> m_column;   ///< by cell; -1 where nothing is to be decided
    ClpSimplex m_relaxed;
};

class Search
{
public:
    Search(const CellSystem &system, double seconds)
        : m_system(system), m_seconds(seconds), m_attacker(system), m_choice(system), m_sides(sides_of(system))
    {
    }

    Optimum run()
    {
        // Most of what must be demanded is found on the relaxed choice, which costs next to nothing.
        double bound = 0;
        do
            bound = m_choice.relax();
        while (left() > 0 && find_demands());
        while (left() > 0) {
            const auto cost = m_choice.decide(left());
            if (!cost)
                break;
            bound = *cost;
            if (!find_demands())
                return {bound, true};
        }
        return {bound, false};
    }

private:
    [[nodiscard]] double left() const { return m_seconds - static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

    bool find_demands()
    {
        for (CellIndex cell = 0; cell < m_system.cells.size(); ++cell)
            m_attacker.hide(cell, m_choice.share(cell));
        bool found = false;
        for (const Side &side : m_sides) {
            if (auto gains = m_attacker.shortage(side))
                found = m_choice.demand(sharpened(side, std::move(*gains)), side.needed) || found;
        }
        return found;
    }

    /// As long as the side is short even with one more cell hidden, that cell need not stand in the demand.
    std::vector<double> sharpened(const Side &side, std::vector<double> gains)
    {
        std::vector<CellIndex> tried;
        for (CellIndex cell = 0; cell < gains.size(); ++cell) {
            if (gains[cell] <= 0 || !m_choice.decides(cell) || m_choice.share(cell) > 1 - tolerance)
                continue;
            m_attacker.hide(cell, 1);
            tried.push_back(cell);
            if (auto fewer = m_attacker.shortage(side))
                gains = std::move(*fewer);
            else
                m_attacker.hide(cell, m_choice.share(cell));
        }
        for (const CellIndex cell : tried)
            m_attacker.hide(cell, m_choice.share(cell));
        return gains;
    }

    const CellSystem &m_system;
    const double m_seconds;
    const std::clock_t m_start = std::clock();
    Attacker m_attacker;
    Choice m_choice;
    const std::vector<Side> m_sides;
};

} // namespace

bool leaves_room(const CellSystem &system, const std::vector<bool> &hidden)
{
    Attacker attacker(system);
    for (CellIndex cell = 0; cell < hidden.size(); ++cell)
        attacker.hide(cell, hidden[cell] ? 1 : 0);
    const std::vector<Side> sides = sides_of(system);
    return std::none_of(sides.begin(), sides.end(), [&](const Side &side) { return attacker.shortage(side).has_value(); });
}

Optimum cheapest_protection(const CellSystem &system, double seconds)
{
    return Search(system, seconds).run();
}

} // namespace ancora::disclosure_test
