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

/// Whether the others of the row make up the cell, and cannot take it below its floor.
bool keep_above_floor(const CellSystem &system, std::span<const Term> row, const Term &total)
{
    std::int64_t lowest = 0;
    for (const Term &part : row) {
        if (part.index == total.index)
            continue;
        const std::int64_t floor = system.cells[part.index].floor;
        if (part.factor != -total.factor || floor <= -unbounded)
            return false;
        lowest += floor;
    }
    return lowest >= system.cells[total.index].floor;
}

/// Cells are settled parts first, so that no floor follows, in the end, from itself.
class Settling
{
public:
    explicit Settling(const CellSystem &system) : floor_follows(system.cells.size()),
        m_is_settled(system.cells.size()), m_parts(system.cells.size())
    {
        std::vector<bool> may_follow(system.cells.size());
        for (std::uint32_t row = 0; row < system.relations.size(); ++row) {
            for (const Term &total : system.relations[row]) {
                if (!keep_above_floor(system, system.relations[row], total))
                    continue;
                may_follow[total.index] = true;
                for (const Term &part : system.relations[row])
                    m_parts[part.index].push_back(static_cast<std::uint32_t>(m_sums.size()));
                m_sums.push_back({total.index, system.relations[row].size() - 1});
            }
        }
        for (CellIndex cell = 0; cell < may_follow.size(); ++cell) {
            if (!may_follow[cell])
                settle(cell);
        }
    }

    std::vector<bool> floor_follows;

private:
    struct Sum {
        CellIndex total = 0;
        std::size_t waits_for = 0; ///< parts that are not settled
    };

    void settle(CellIndex first)
    {
        m_is_settled[first] = true;
        std::vector<CellIndex> settled{first};
        while (!settled.empty()) {
            const CellIndex cell = settled.back();
            settled.pop_back();
            for (const std::uint32_t index : m_parts[cell]) {
                Sum &sum = m_sums[index];
                if (sum.total == cell || --sum.waits_for > 0 || m_is_settled[sum.total])
                    continue;
                m_is_settled[sum.total] = floor_follows[sum.total] = true;
                settled.push_back(sum.total);
            }
        }
    }

    std::vector<bool> m_is_settled;
    std::vector<Sum> m_sums;
    std::vector<std::vector<std::uint32_t>> m_parts; ///< by cell: the sums in which it stands
};

} // namespace

Equations::Equations(const CellSystem &system) : floor_follows(Settling(system).floor_follows)
{
    Elimination elimination(system.cells.size());
    for (std::size_t relation = 0; relation < system.relations.size(); ++relation) {
        if (elimination.add(system.relations[relation]))
            rows.add(system.relations[relation]);
    }
    of = rows.transposed(system.cells.size());
}

} // namespace ancora::disclosure
