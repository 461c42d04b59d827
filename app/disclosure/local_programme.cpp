// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/local_programme.h"

#include "disclosure/find_root.h"

#include <ClpSimplex.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <queue>
#include <random>
#include <tuple>
#include <unordered_map>

namespace ancora::disclosure {
namespace {

constexpr double tolerance = 1e-7;
/// Corner points of linked tables were seen with denominators up to some dozens.
constexpr std::int64_t largest_denominator = 2000;

bool is_whole(double number)
{
    return std::abs(number - std::round(number)) < 1e-6 * std::max(1.0, std::abs(number));
}

constexpr int most_steps = 50000;
constexpr int most_further_steps = 1500; ///< beyond, the solver was seen to run in circles
constexpr int keep_solver = 1; // the solver's work areas,
constexpr int keep_factors = 3; // and the factors of its last basis,
constexpr int keep_all = 7; // and its copies of bounds and costs

} // namespace

LocalProgramme::LocalProgramme(const CellSystem &system, const Equations &equations, const std::vector<bool> &hidden)
    : m_system(system), m_equations(equations), m_hidden(hidden), m_column(system.cells.size(), -1),
      m_row(equations.rows.size(), -1)
{
}

LocalProgramme::~LocalProgramme() = default;

void LocalProgramme::forget_answer()
{
    m_solver.reset();
    m_goals.clear();
    m_loaded = 0;
    m_loaded_rows = 0;
}

void LocalProgramme::start()
{
    forget_answer();
    for (const CellIndex cell : m_cells)
        m_column[cell] = -1;
    for (const std::uint32_t relation : m_relations)
        m_row[relation] = -1;
    m_cells.clear();
    m_relations.clear();
    m_price.clear();
}

void LocalProgramme::include(CellIndex cell)
{
    if (m_column[cell] >= 0)
        return;
    m_column[cell] = static_cast<int>(m_cells.size());
    m_cells.push_back(cell);
    for (const Term &relation : m_equations.of[cell]) {
        if (m_row[relation.index] >= 0)
            continue;
        m_row[relation.index] = static_cast<int>(m_relations.size());
        m_relations.push_back(relation.index);
    }
}

void LocalProgramme::widen(std::size_t limit, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    using Candidate = std::tuple<std::size_t, std::uint64_t, CellIndex>; // missing relations, tie, cell
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates;
    std::unordered_map<CellIndex, std::size_t> touched; // relations it shares with those included
    std::size_t seen = 0;
    const auto look_around = [&] {
        for (; seen < m_relations.size(); ++seen) {
            for (const Term &term : m_equations.rows[m_relations[seen]]) {
                if (!m_hidden[term.index] || m_column[term.index] >= 0)
                    continue;
                const std::size_t missing = m_equations.of[term.index].size() - ++touched[term.index];
                candidates.emplace(missing, random(), term.index);
            }
        }
    };
    look_around();
    while (m_cells.size() < limit && !candidates.empty()) {
        const CellIndex cell = std::get<2>(candidates.top());
        candidates.pop();
        include(cell);
        look_around();
    }
}

double LocalProgramme::lowest(CellIndex index) const
{
    const Cell &cell = m_system.cells[index];
    if (!m_hidden[index])
        return 0;
    const bool is_free = cell.floor <= -unbounded || m_equations.floor_follows[index];
    return is_free ? -COIN_DBL_MAX : static_cast<double>(cell.floor - cell.value);
}

double LocalProgramme::highest(CellIndex index) const
{
    return m_hidden[index] ? COIN_DBL_MAX : 0;
}

void LocalProgramme::release(CellIndex index)
{
    const int column = m_column[index];
    if (column < 0 || static_cast<std::size_t>(column) >= m_loaded)
        return;
    m_solver->setColumnBounds(column, lowest(index), highest(index));
    let_rest(index);
    m_is_warm = false;
}

/// Where the truth is not the cell's lowest, the solver must be told that it may rest there.
void LocalProgramme::let_rest(CellIndex cell)
{
    const int column = m_column[cell];
    m_solver->primalColumnSolution()[column] = 0;
    if (m_solver->getColumnStatus(column) != ClpSimplex::basic)
        m_solver->setColumnStatus(column, lowest(cell) == 0 ? ClpSimplex::atLowerBound : ClpSimplex::superBasic);
}

/// From there to the next answer it is nearer than from the last one, and its factors still serve.
void LocalProgramme::return_to_truth()
{
    for (const CellIndex cell : m_cells)
        let_rest(cell);
}

/// Hands the solver the cells included since. They stand still at first, so that its last answer stays possible.
void LocalProgramme::load()
{
    const std::vector<double> zero(m_relations.size() - m_loaded_rows, 0);
    const std::vector<CoinBigIndex> empty(zero.size() + 1, 0);
    m_solver->addRows(static_cast<int>(zero.size()), zero.data(), zero.data(), empty.data(), nullptr, nullptr);
    m_loaded_rows = m_relations.size();

    const std::size_t first = m_loaded;
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> rows;
    std::vector<double> factors;
    std::vector<double> low;
    std::vector<double> high;
    for (; m_loaded < m_cells.size(); ++m_loaded) {
        for (const Term &relation : m_equations.of[m_cells[m_loaded]]) {
            rows.push_back(m_row[relation.index]);
            factors.push_back(relation.factor);
        }
        starts.push_back(static_cast<CoinBigIndex>(rows.size()));
        low.push_back(lowest(m_cells[m_loaded]));
        high.push_back(highest(m_cells[m_loaded]));
    }
    m_solver->addColumns(static_cast<int>(low.size()), low.data(), high.data(), nullptr, starts.data(), rows.data(),
                         factors.data());
    for (std::size_t column = first; first > 0 && column < m_loaded; ++column)
        let_rest(m_cells[column]);
}

void LocalProgramme::set_goals(const std::vector<Goal> &goals)
{
    for (const Goal &goal : m_goals) {
        const int column = m_column[goal.cell];
        m_solver->setObjectiveCoefficient(column, 0);
        m_solver->setColumnBounds(column, lowest(goal.cell), highest(goal.cell));
    }
    for (const Goal &goal : goals) {
        const int column = m_column[goal.cell];
        const Cell &cell = m_system.cells[goal.cell];
        m_solver->setObjectiveCoefficient(column, -goal.weight);
        if (goal.weight > 0)
            m_solver->setColumnUpper(column, static_cast<double>(cell.high - cell.value));
        else
            m_solver->setColumnLower(column, std::max(lowest(goal.cell), static_cast<double>(cell.low - cell.value)));
    }
    m_goals = goals;
}

void LocalProgramme::include_shown()
{
    for (std::size_t row = 0, rows = m_relations.size(); row < rows; ++row) {
        for (const Term &term : m_equations.rows[m_relations[row]]) {
            if (m_system.cells[term.index].standing == Standing::Free)
                include(term.index);
        }
    }
}

bool LocalProgramme::solve(const std::vector<Goal> &goals)
{
    const bool is_new = !m_solver;
    if (is_new) {
        m_solver = std::make_unique<ClpSimplex>();
        m_solver->setLogLevel(0);
    }
    const bool has_grown = m_loaded < m_cells.size();
    if (has_grown)
        load();
    else if (!is_new)
        return_to_truth();
    set_goals(goals);
    m_solver->setMaximumIterations(is_new ? most_steps : most_further_steps);
    if (is_new)
        m_solver->dual();
    else
        m_solver->primal(0, has_grown ? keep_solver : m_is_warm ? keep_all : keep_factors);
    m_is_warm = !is_new;
    if (!m_solver->isProvenOptimal()) {
        forget_answer();
        return false;
    }
    m_moves.assign(m_solver->getColSolution(), m_solver->getColSolution() + m_cells.size());
    m_price.assign(m_solver->getRowPrice(), m_solver->getRowPrice() + m_relations.size());
    return true;
}

bool LocalProgramme::reaches(const Goal &goal) const
{
    const Cell &cell = m_system.cells[goal.cell];
    const double value = static_cast<double>(cell.value) + m_moves[static_cast<std::size_t>(m_column[goal.cell])];
    return goal.weight > 0 ? value > static_cast<double>(cell.high) - tolerance
                           : value < static_cast<double>(cell.low) + tolerance;
}

/// Calls visit(cell, price) for each cell whose move the last answer depends on, those apart that moved in it. Relations
/// touched since have no price.
template <class Visit> void LocalProgramme::price_neighbours(Visit visit) const
{
    std::unordered_map<CellIndex, double> prices;
    for (std::size_t row = 0; row < m_price.size(); ++row) {
        if (std::abs(m_price[row]) < tolerance)
            continue;
        for (const Term &term : m_equations.rows[m_relations[row]]) {
            if (m_column[term.index] < 0 || !m_hidden[term.index])
                prices[term.index] -= m_price[row] * term.factor;
        }
    }
    for (const auto &[cell, price] : prices) {
        if (std::abs(price) > tolerance)
            visit(cell, price);
    }
}

bool LocalProgramme::would_help(CellIndex index, double price) const
{
    const Cell &cell = m_system.cells[index];
    return m_hidden[index] && (price < 0 || cell.value > cell.floor);
}

bool LocalProgramme::include_what_helps(std::size_t at_most)
{
    std::vector<std::pair<double, CellIndex>> found;
    price_neighbours([&](CellIndex index, double price) {
        if (would_help(index, price))
            found.emplace_back(-std::abs(price), index);
    });
    std::sort(found.begin(), found.end());
    for (std::size_t i = 0; i < std::min(found.size(), at_most); ++i)
        include(found[i].second);
    return !found.empty();
}

std::vector<LocalProgramme::Obstacle> LocalProgramme::obstacles() const
{
    std::vector<Obstacle> result;
    price_neighbours([&](CellIndex index, double price) {
        if (!m_hidden[index] && m_system.cells[index].standing == Standing::Free)
            result.push_back({index, std::abs(price)});
    });
    std::sort(result.begin(), result.end(), [](const Obstacle &a, const Obstacle &b) { return a.cell < b.cell; });
    return result;
}

std::vector<Witness> LocalProgramme::witnesses() const
{
    std::vector<std::size_t> part(m_cells.size());
    std::iota(part.begin(), part.end(), std::size_t{0});
    std::vector<std::size_t> first_in_row(m_relations.size(), m_cells.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (std::abs(m_moves[i]) < tolerance)
            continue;
        for (const Term &relation : m_equations.of[m_cells[i]]) {
            std::size_t &first = first_in_row[static_cast<std::size_t>(m_row[relation.index])];
            if (first == m_cells.size())
                first = i;
            else
                part[find_root(part, i)] = find_root(part, first);
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> parts;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (std::abs(m_moves[i]) >= tolerance)
            parts[find_root(part, i)].push_back(i);
    }
    std::vector<Witness> result;
    for (const auto &[root, members] : parts) {
        if (auto witness = exact(members))
            result.push_back(std::move(*witness));
    }
    return result;
}

std::optional<Witness> LocalProgramme::exact(const std::vector<std::size_t> &members) const
{
    for (std::int64_t denominator = 1; denominator <= largest_denominator; ++denominator) {
        const auto fits = [&](std::size_t i) { return is_whole(m_moves[i] * static_cast<double>(denominator)); };
        if (!std::all_of(members.begin(), members.end(), fits))
            continue;
        Witness witness{denominator, {}};
        for (const std::size_t i : members) {
            const auto numerator = std::llround(m_moves[i] * static_cast<double>(denominator));
            if (numerator != 0)
                witness.moves.push_back({m_cells[i], numerator});
        }
        if (is_possible(m_system, m_hidden, witness))
            return witness;
    }
    return std::nullopt;
}

} // namespace ancora::disclosure
