// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/equations.h"

#include "disclosure/modular.h"

#include <algorithm>
#include <utility>

namespace ancora::disclosure {
namespace {

/// Elimination modulo a prime, one row after the other; the finest cell of a row is its pivot, for that spreads least.
class Elimination
{
public:
    explicit Elimination(std::size_t cells) : m_factor(cells), m_rest(cells), m_has_pivot(cells) {}

    /// Whether the row says more than those before it.
    bool add(std::span<const Term> row)
    {
        for (const Term &term : row)
            enter(term.index, FirstPrime::of(term.factor));
        while (!m_row.empty()) {
            std::pop_heap(m_row.begin(), m_row.end());
            const std::uint32_t cell = m_row.back();
            m_row.pop_back();
            const std::uint64_t factor = std::exchange(m_factor[cell], 0);
            if (factor == 0)
                continue;
            if (!m_has_pivot[cell]) {
                keep(cell, FirstPrime::inverse(factor));
                return true;
            }
            for (const auto &[other, part] : m_rest[cell])
                enter(other, FirstPrime::multiply(FirstPrime::negate(factor), part));
        }
        return false;
    }

private:
    void enter(std::uint32_t cell, std::uint64_t factor)
    {
        if (m_factor[cell] == 0) {
            m_row.push_back(cell);
            std::push_heap(m_row.begin(), m_row.end());
        }
        m_factor[cell] = FirstPrime::add(m_factor[cell], factor);
    }

    /// What is left of the row, with the cell as its pivot.
    void keep(std::uint32_t cell, std::uint64_t inverse)
    {
        m_has_pivot[cell] = true;
        for (const std::uint32_t other : m_row) {
            if (const std::uint64_t factor = std::exchange(m_factor[other], 0); factor != 0)
                m_rest[cell].emplace_back(other, FirstPrime::multiply(factor, inverse));
        }
        m_row.clear();
    }

    std::vector<std::uint64_t> m_factor; ///< by cell, of the row in work
    std::vector<std::uint32_t> m_row;    ///< its cells, a heap; some twice
    std::vector<std::vector<std::pair<std::uint32_t, std::uint64_t>>> m_rest; ///< by pivot: the other cells of its row
    std::vector<bool> m_has_pivot;
};

} // namespace

Equations::Equations(const CellSystem &system)
{
    Elimination elimination(system.cells.size());
    for (std::size_t relation = 0; relation < system.relations.size(); ++relation) {
        if (elimination.add(system.relations[relation]))
            rows.add(system.relations[relation]);
    }
    of = rows.transposed(system.cells.size());
}

} // namespace ancora::disclosure
