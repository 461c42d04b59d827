// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/editions.h"

#include "disclosure/find_root.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace ancora::disclosure {
namespace {

/// By cell: the first of those that are the same figure.
std::vector<CellIndex> same_figures(const CellSystem &system)
{
    std::vector<CellIndex> first(system.cells.size());
    std::iota(first.begin(), first.end(), CellIndex{0});
    for (const Change &change : system.changes) {
        if (system.cells[change.change].value == 0)
            first[find_root(first, change.now)] = find_root(first, change.then);
    }
    for (CellIndex cell = 0; cell < first.size(); ++cell)
        first[cell] = find_root(first, cell);
    return first;
}

/// Takes in what limits the other and what is asked of it; both have the same value.
void take_in(Cell &cell, const Cell &other)
{
    cell.floor = std::max(cell.floor, other.floor);
    if (!other.target)
        return;
    cell.low = cell.target ? std::min(cell.low, other.low) : other.low;
    cell.high = cell.target ? std::max(cell.high, other.high) : other.high;
    cell.target = true;
}

/// The older edition as in `witness`, and each change by a factor.
Witness changed_by(const CellSystem &system, std::int64_t factor, const Witness &witness)
{
    std::map<CellIndex, std::int64_t> then;
    for (const Witness::Move &move : witness.moves)
        then[move.cell] = move.numerator;
    Witness result{witness.denominator, {}};
    const auto move = [&result](CellIndex cell, std::int64_t by) {
        if (by != 0)
            result.moves.push_back({cell, by});
    };
    for (const Change &change : system.changes) {
        const std::int64_t more = (factor - 1) * system.cells[change.change].value * witness.denominator;
        const auto moved = then.find(change.then);
        const std::int64_t by = moved == then.end() ? 0 : moved->second;
        move(change.then, by);
        move(change.change, more);
        move(change.now, by + more);
    }
    return result;
}

} // namespace

Unchanged::Unchanged(const CellSystem &system, const std::vector<bool> &hidden)
{
    join(system);
    relate(system);
    m_hidden.assign(m_parts.size(), true);
    for (CellIndex cell = 0; cell < m_joined.size(); ++cell)
        m_hidden[m_joined[cell]] = m_hidden[m_joined[cell]] && hidden[cell];
    for (const Change &change : system.changes)
        m_hidden[m_joined[change.change]] = false; // stays what it is
}

void Unchanged::join(const CellSystem &whole)
{
    const std::vector<CellIndex> first = same_figures(whole);
    std::vector<CellIndex> number(whole.cells.size());
    for (CellIndex cell = 0; cell < first.size(); ++cell) {
        if (first[cell] != cell)
            continue;
        number[cell] = static_cast<CellIndex>(m_parts.size());
        m_parts.emplace_back();
        m_system.cells.push_back(whole.cells[cell]);
    }
    for (const CellIndex cell : first)
        m_joined.push_back(number[cell]);
    for (CellIndex cell = 0; cell < first.size(); ++cell) {
        m_parts[m_joined[cell]].push_back(cell);
        take_in(m_system.cells[m_joined[cell]], whole.cells[cell]);
    }
}

/// Most sums of the newer edition become those of the older one.
void Unchanged::relate(const CellSystem &whole)
{
    std::set<std::vector<std::pair<CellIndex, std::int32_t>>> known;
    for (std::size_t relation = 0; relation < whole.relations.size(); ++relation) {
        std::map<CellIndex, std::int32_t> sum;
        for (const Term &term : whole.relations[relation])
            sum[m_joined[term.index]] += term.factor;
        std::erase_if(sum, [](const auto &entry) { return entry.second == 0; });
        std::vector<Term> terms;
        for (const auto &[cell, factor] : sum)
            terms.push_back({cell, factor});
        if (!terms.empty() && known.emplace(sum.begin(), sum.end()).second)
            m_system.relations.add(terms);
    }
    m_system.relations_of = m_system.relations.transposed(m_system.cells.size());
}

Witness Unchanged::in_whole(const Witness &witness) const
{
    Witness whole{witness.denominator, {}};
    for (const Witness::Move &move : witness.moves) {
        for (const CellIndex cell : m_parts[move.cell])
            whole.moves.push_back({cell, move.numerator});
    }
    return whole;
}

std::vector<Witness> other_changes(const CellSystem &system)
{
    std::int64_t factor = 1;
    for (const Change &change : system.changes) {
        const Cell &cell = system.cells[change.change];
        if (cell.target && cell.value != 0)
            factor = std::max(factor, std::max(std::abs(cell.low), std::abs(cell.high)));
    }
    if (factor == 1)
        return {};
    return {changed_by(system, 0, {}), changed_by(system, factor, {})};
}

Witness without_changes(const CellSystem &system, const Witness &witness)
{
    return changed_by(system, 0, witness);
}

} // namespace ancora::disclosure
