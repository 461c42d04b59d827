// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/proof.h"

#include <memory>
#include <unordered_map>
#include <vector>

struct glp_prob;

namespace ancora::attack {

/// The unknown cells of one connected part, with all equations over them, as one GLPK problem that
/// is solved again and again from where the last solution stands.
class LinearProgramme
{
public:
    /// `capped`: cells that are asked about, with the value (their threshold) up to which more is
    /// of interest.
    LinearProgramme(const System &system, const Knowledge &knowledge, const std::vector<int> &cells,
                    const std::vector<int> &equations,
                    const std::unordered_map<int, std::int64_t> &capped);

    struct Weight
    {
        int cell = 0;
        double weight = 0;
    };
    /// How far cells can rise together (negative weights: sink), each counted up to its cap only: a
    /// vertex that shows many of them large.
    [[nodiscard]] bool move(const std::vector<Weight> &weights);
    /// The extreme of a plain sum of cells.
    [[nodiscard]] bool push(const std::vector<Term> &asked, End end);

    /// In the last solution.
    [[nodiscard]] double value(int cell) const;

    /// What the last solution's dual prices say about an extreme, proved anew in whole numbers;
    /// nothing where no rounding of the prices proves a bound.
    [[nodiscard]] std::optional<Proof> prove_extreme(const std::vector<Term> &asked, End end) const;

private:
    struct Columns
    {
        int rest = 0;
        int capped = 0; ///< 0: none
    };
    struct Delete
    {
        void operator()(glp_prob *problem) const;
    };

    void add_columns(const std::vector<int> &cells,
                     const std::unordered_map<int, std::int64_t> &capped);
    void add_rows(const std::vector<int> &equations);
    [[nodiscard]] bool solve(End end);
    void clear_objective();
    void set_objective(const Columns &columns, double weight);

    const System &m_system;
    const Knowledge &m_knowledge;
    std::unique_ptr<glp_prob, Delete> m_problem;
    std::unordered_map<int, Columns> m_columns;
    std::vector<int> m_equations; ///< by row
    std::vector<int> m_objective; ///< columns with a weight
    bool m_solved_before = false;
};

} // namespace ancora::attack
