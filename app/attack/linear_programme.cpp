// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/linear_programme.h"

#include <algorithm>
#include <cmath>
#include <glpk.h>

namespace ancora::attack {

void LinearProgramme::Delete::operator()(glp_prob *problem) const
{
    glp_delete_prob(problem);
}

LinearProgramme::LinearProgramme(const System &system, const Knowledge &knowledge,
                                 const std::vector<int> &cells, const std::vector<int> &equations,
                                 const std::unordered_map<int, std::int64_t> &capped)
    : m_system(system), m_knowledge(knowledge), m_problem(glp_create_prob()), m_equations(equations)
{
    add_columns(cells, capped);
    add_rows(equations);
    glp_term_out(GLP_OFF);
}

void LinearProgramme::add_columns(const std::vector<int> &cells,
                                  const std::unordered_map<int, std::int64_t> &capped)
{
    const auto add = [this](std::int64_t low, std::int64_t high) {
        const int column = glp_add_cols(m_problem.get(), 1);
        const int kind = high == unbounded ? GLP_LO : low == high ? GLP_FX : GLP_DB;
        glp_set_col_bnds(m_problem.get(), column, kind, static_cast<double>(low),
                         static_cast<double>(high));
        return column;
    };
    for (const int cell : cells) {
        const std::int64_t low = m_knowledge.low[static_cast<std::size_t>(cell)];
        const std::int64_t high = m_knowledge.high[static_cast<std::size_t>(cell)];
        const auto cap = capped.find(cell);
        if (cap == capped.end() || cap->second <= low || cap->second >= high)
            m_columns[cell] = {add(low, high), 0};
        else
            m_columns[cell] = {add(0, high == unbounded ? unbounded : high - cap->second),
                               add(low, cap->second)};
    }
}

void LinearProgramme::add_rows(const std::vector<int> &equations)
{
    if (equations.empty())
        return;
    glp_add_rows(m_problem.get(), static_cast<int>(equations.size()));
    std::vector<int> columns;
    std::vector<double> factors;
    for (std::size_t i = 0; i < equations.size(); ++i) {
        columns.assign(1, 0); // GLPK counts from 1
        factors.assign(1, 0);
        double known = 0;
        for (const auto &[cell, factor] : m_system.equation(equations[i]).terms) {
            const auto found = m_columns.find(cell);
            if (found == m_columns.end()) {
                known +=
                    factor * static_cast<double>(m_knowledge.low[static_cast<std::size_t>(cell)]);
                continue;
            }
            for (const int column : {found->second.capped, found->second.rest})
                if (column > 0) {
                    columns.push_back(column);
                    factors.push_back(factor);
                }
        }
        const int row = static_cast<int>(i) + 1;
        glp_set_row_bnds(m_problem.get(), row, GLP_FX, -known, -known);
        glp_set_mat_row(m_problem.get(), row, static_cast<int>(columns.size()) - 1, columns.data(),
                        factors.data());
    }
}

void LinearProgramme::clear_objective()
{
    for (const int column : m_objective)
        glp_set_obj_coef(m_problem.get(), column, 0);
    m_objective.clear();
}

bool LinearProgramme::move(const std::vector<Weight> &weights)
{
    clear_objective();
    for (const auto &[cell, weight] : weights) {
        const Columns &columns = m_columns.at(cell);
        const bool up_to_cap = columns.capped > 0 && weight > 0;
        set_objective({up_to_cap ? 0 : columns.rest, columns.capped}, weight);
    }
    return solve(End::High);
}

bool LinearProgramme::push(const std::vector<Term> &asked, End end)
{
    clear_objective();
    for (const auto &[cell, factor] : asked)
        if (const auto found = m_columns.find(cell);
            found != m_columns.end()) // else known exactly: a constant
            set_objective(found->second, factor);
    return solve(end);
}

void LinearProgramme::set_objective(const Columns &columns, double weight)
{
    for (const int column : {columns.rest, columns.capped})
        if (column > 0) {
            m_objective.push_back(column);
            glp_set_obj_coef(m_problem.get(), column, weight);
        }
}

bool LinearProgramme::solve(End end)
{
    glp_set_obj_dir(m_problem.get(), end == End::High ? GLP_MAX : GLP_MIN);
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.presolve = m_solved_before ? GLP_OFF : GLP_ON; // later solutions start from the last one
    int fault = glp_simplex(m_problem.get(), &how);
    if (fault != 0 && m_solved_before) {
        glp_adv_basis(m_problem.get(), 0);
        fault = glp_simplex(m_problem.get(), &how);
    }
    const int status = glp_get_status(m_problem.get());
    m_solved_before = fault == 0 && (status == GLP_OPT || status == GLP_UNBND);
    return fault == 0 && status == GLP_OPT;
}

double LinearProgramme::value(int cell) const
{
    const Columns &columns = m_columns.at(cell);
    const double capped =
        columns.capped > 0 ? glp_get_col_prim(m_problem.get(), columns.capped) : 0;
    return capped + glp_get_col_prim(m_problem.get(), columns.rest);
}

std::optional<Proof> LinearProgramme::prove_extreme(const std::vector<Term> &asked, End end) const
{
    // The optimum of a network-like problem has small fractions as prices: the first divisor that
    // fits is exact. The last one stands for prices that are no such fractions; every rounding
    // proves some bound.
    std::optional<Proof> best;
    for (const std::int64_t divisor : {1, 2, 12, 2520, 1 << 20}) {
        std::vector<Multiplier> multipliers;
        for (std::size_t i = 0; i < m_equations.size(); ++i) {
            const double price = glp_get_row_dual(m_problem.get(), static_cast<int>(i) + 1);
            const auto times =
                static_cast<std::int64_t>(std::llround(-price * static_cast<double>(divisor)));
            if (times != 0)
                multipliers.push_back({m_equations[i], times});
        }
        auto proof = prove(m_system, m_knowledge, asked, multipliers, divisor, end);
        if (proof &&
            (!best || (end == End::High ? proof->bound < best->bound : proof->bound > best->bound)))
            best = std::move(proof);
    }
    return best;
}

} // namespace ancora::attack
