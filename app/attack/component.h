// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/linear_programme.h"

#include <random>
#include <unordered_map>
#include <vector>

namespace ancora::attack {

/// What the rule allows to be known of a printed cell.
struct Rule
{
    /// 0: nothing is asked about this cell.
    std::int64_t threshold = 0;
    /// Printed as a rounded number: that it is small may be known, not that it is small and not 0.
    bool rounded = false;

    [[nodiscard]] bool breaks(std::int64_t low, std::int64_t high) const
    {
        return threshold > 0 && (low == high || (high < threshold && (!rounded || low > 0)));
    }
};

/// The unknown cells that hang together, attacked with linear programmes. Every solution is a case
/// file that could be behind the report, so it clears all cells at once that it shows to be large
/// or free to move; only for the rest is each one pushed to its ends.
class Component
{
public:
    /// Knowledge grows: bounds that were proved are written back with their proof.
    Component(const System &system, Knowledge &knowledge, const std::vector<Rule> &rules,
              std::vector<int> cells, std::vector<int> equations);

    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    /// Cells for which nothing is decided yet.
    [[nodiscard]] std::size_t open() const;

    /// Clears or convicts every cell. Cells that stay undecided because the solver failed, or
    /// because its bound could not be proved in whole numbers, are counted by `open`.
    void run();

    /// Draws in the ends of the cell as far as they can be proved.
    void convict(int cell);
    /// Both ends of a sum of cells as far as they can be proved; cells outside must be known
    /// exactly.
    [[nodiscard]] std::pair<std::optional<Proof>, std::optional<Proof>>
    ends(const std::vector<Term> &asked);
    /// Two case files were seen in which the cell differs by `width` or more.
    [[nodiscard]] bool seen_apart(int cell, std::int64_t width) const;
    /// A case file was seen in which two cells are equal, or differ by `width` or more.
    [[nodiscard]] bool seen_equal_or_apart(int cell, int other, std::int64_t width) const;

private:
    struct Seen
    {
        double low = 1e300;
        double high = -1e300;
    };

    [[nodiscard]] LinearProgramme &programme();
    /// Case files were seen in which the cell keeps the rule.
    [[nodiscard]] bool cleared(int cell) const;
    [[nodiscard]] bool decided(int cell) const;
    void note();
    void move_together();

    const System &m_system;
    Knowledge &m_knowledge;
    const std::vector<Rule> &m_rules;
    std::vector<int> m_cells;
    std::vector<int> m_equations;
    std::vector<int> m_asked;
    std::unordered_map<int, Seen> m_seen;
    std::vector<std::vector<double>>
        m_case_files; ///< the first ones seen, by position in `m_asked`
    std::unique_ptr<LinearProgramme> m_programme;
    std::mt19937 m_random{20260101};
};

} // namespace ancora::attack
