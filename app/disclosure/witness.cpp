// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/witness.h"

#include <algorithm>
#include <unordered_map>

namespace ancora::disclosure {

bool is_possible(const CellSystem &system, const std::vector<bool> &hidden, const Witness &witness)
{
    if (witness.denominator <= 0)
        return false;
    std::unordered_map<std::uint32_t, std::int64_t> sums;
    for (const Witness::Move &move : witness.moves) {
        const Cell &cell = system.cells[move.cell];
        if (!hidden[move.cell])
            return false;
        if (cell.floor > -unbounded && (cell.value - cell.floor) * witness.denominator + move.numerator < 0)
            return false;
        for (const Term &relation : system.relations_of[move.cell])
            sums[relation.index] += relation.factor * move.numerator;
    }
    return std::all_of(sums.begin(), sums.end(), [](const auto &sum) { return sum.second == 0; });
}

WitnessPool::WitnessPool(const CellSystem &system)
    : m_system(&system), m_proofs(2 * system.cells.size(), by_itself), m_moving(system.cells.size())
{
    for (CellIndex index = 0; index < system.cells.size(); ++index) {
        const Cell &cell = system.cells[index];
        if (cell.target && cell.value > cell.low)
            slot(index, Side::Low) = none;
        if (cell.target && cell.value < cell.high)
            slot(index, Side::High) = none;
    }
}

bool WitnessPool::needs(CellIndex cell, Side side) const
{
    return m_proofs[2 * cell + static_cast<std::size_t>(side)] == none;
}

std::optional<std::uint32_t> WitnessPool::proof(CellIndex cell, Side side) const
{
    const std::uint32_t witness = m_proofs[2 * cell + static_cast<std::size_t>(side)];
    return witness == none || witness == by_itself ? std::nullopt : std::optional(witness);
}

bool WitnessPool::reaches(CellIndex cell, Side side, const Witness &witness, std::int64_t numerator) const
{
    const Cell &target = m_system->cells[cell];
    if (!target.target)
        return false;
    const std::int64_t value = target.value * witness.denominator + numerator;
    return side == Side::Low ? value <= target.low * witness.denominator : value >= target.high * witness.denominator;
}

bool WitnessPool::enter(std::uint32_t witness)
{
    bool is_news = false;
    for (const Witness::Move &move : m_witnesses[witness].moves) {
        for (const Side side : {Side::Low, Side::High}) {
            if (!needs(move.cell, side) || !reaches(move.cell, side, m_witnesses[witness], move.numerator))
                continue;
            slot(move.cell, side) = witness;
            is_news = true;
        }
    }
    return is_news;
}

bool WitnessPool::add(Witness witness)
{
    const auto index = static_cast<std::uint32_t>(m_witnesses.size());
    m_witnesses.push_back(std::move(witness));
    if (!enter(index)) {
        m_witnesses.pop_back();
        return false;
    }
    m_alive.push_back(true);
    const auto &moves = m_witnesses[index].moves;
    for (std::uint32_t move = 0; move < moves.size(); ++move)
        m_moving[moves[move].cell].push_back({index, move});
    return true;
}

std::vector<std::uint32_t> WitnessPool::moving(CellIndex cell) const
{
    std::vector<std::uint32_t> result;
    for (const Place &place : m_moving[cell]) {
        if (m_alive[place.witness])
            result.push_back(place.witness);
    }
    return result;
}

std::vector<std::uint32_t> WitnessPool::impossible(const std::vector<bool> &hidden) const
{
    std::vector<std::uint32_t> result;
    for (std::uint32_t witness = 0; witness < m_witnesses.size(); ++witness) {
        if (m_alive[witness] && !is_possible(*m_system, hidden, m_witnesses[witness]))
            result.push_back(witness);
    }
    return result;
}

std::vector<std::pair<CellIndex, Side>> WitnessPool::remove(const std::vector<std::uint32_t> &witnesses)
{
    std::vector<std::pair<CellIndex, Side>> orphans;
    for (const std::uint32_t witness : witnesses)
        m_alive[witness] = false;
    for (const std::uint32_t witness : witnesses) {
        for (const Witness::Move &move : m_witnesses[witness].moves) {
            for (const Side side : {Side::Low, Side::High}) {
                if (slot(move.cell, side) != witness)
                    continue;
                slot(move.cell, side) = none;
                orphans.emplace_back(move.cell, side);
            }
        }
    }
    std::erase_if(orphans, [this](const auto &orphan) {
        const auto [cell, side] = orphan;
        for (const auto [other, move] : m_moving[cell]) {
            const Witness &witness = m_witnesses[other];
            if (!m_alive[other] || !reaches(cell, side, witness, witness.moves[move].numerator))
                continue;
            slot(cell, side) = other;
            return true;
        }
        return false;
    });
    return orphans;
}

void WitnessPool::put_back(const std::vector<std::uint32_t> &witnesses)
{
    for (const std::uint32_t witness : witnesses) {
        m_alive[witness] = true;
        enter(witness);
    }
}

} // namespace ancora::disclosure
