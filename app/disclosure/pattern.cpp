// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/pattern.h"

#include "disclosure/kernel.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace ancora::disclosure {
namespace {

/// What must not follow, and for which cell's sake.
struct Targets {
    Rows sums; ///< over the unknowns
    std::vector<CellIndex> cell;
};

std::vector<Term> sum_of(const CellSystem &system, std::span<const Term> cells)
{
    std::map<std::uint32_t, std::int32_t> sum;
    for (const Term &cell : cells) {
        for (const Term &term : system.coordinates[cell.index])
            sum[term.index] += cell.factor * term.factor;
    }
    std::vector<Term> result;
    for (const auto &[unknown, factor] : sum) {
        if (factor != 0)
            result.push_back({unknown, factor});
    }
    return result;
}

Targets single_targets(const CellSystem &system)
{
    Targets targets;
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
        if (!system.cells[cell].target)
            continue;
        targets.sums.add(system.coordinates[cell]);
        targets.cell.push_back(cell);
    }
    return targets;
}

/// Targets of one line that together stay below what one of them must be able to reach: whoever knew their sum
/// would have narrowed that one.
void add_lines(const CellSystem &system, Targets &targets)
{
    for (std::size_t relation = 0; relation < system.relations.size(); ++relation) {
        std::vector<Term> line;
        std::int64_t room = 0;
        const Cell *highest = nullptr;
        CellIndex sake = 0;
        for (const Term &term : system.relations[relation]) {
            const Cell &cell = system.cells[term.index];
            if (!cell.target)
                continue;
            line.push_back({term.index, term.factor});
            room += cell.value - cell.floor;
            if (cell.value < cell.high && (!highest || cell.high - cell.floor > highest->high - highest->floor)) {
                highest = &cell;
                sake = term.index;
            }
        }
        const auto opposes = [&line](const Term &term) { return term.factor != line.front().factor; };
        if (line.size() < 2 || !highest || highest->floor + room >= highest->high
            || std::any_of(line.begin(), line.end(), opposes))
            continue;
        targets.sums.add(sum_of(system, line));
        targets.cell.push_back(sake);
    }
}

std::uint64_t mix(std::uint64_t a, std::uint64_t b)
{
    a = (a ^ b ^ 0x9e3779b97f4a7c15) * 0xbf58476d1ce4e5b9;
    a = (a ^ (a >> 31)) * 0x94d049bb133111eb;
    return a ^ (a >> 29);
}

std::vector<CellIndex> in_order_of_cost(const CellSystem &system, std::uint64_t seed)
{
    std::vector<std::tuple<double, std::uint64_t, CellIndex>> order;
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
        if (system.cells[cell].standing == Standing::Free)
            order.emplace_back(-system.cells[cell].cost, mix(seed, cell), cell);
    }
    std::sort(order.begin(), order.end());
    std::vector<CellIndex> result;
    result.reserve(order.size());
    for (const auto &[cost, tie, cell] : order)
        result.push_back(cell);
    return result;
}

/// Shows what cannot be hidden, whatever follows from it.
template <class Field>
void show_anyway(Kernel<Field> &kernel, std::span<const Term> coordinates, const Targets &targets,
                 std::vector<CellIndex> &known)
{
    while (!kernel.show(coordinates)) {
        known.push_back(targets.cell[kernel.exposed()]);
        kernel.give_up(kernel.exposed());
    }
}

template <class Field>
std::vector<CellIndex> show_the_inevitable(Kernel<Field> &kernel, const CellSystem &system, const Targets &targets)
{
    std::vector<CellIndex> known;
    for (const std::uint32_t relation : system.loose)
        show_anyway(kernel, sum_of(system, system.relations[relation]), targets, known);
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
        if (system.cells[cell].standing == Standing::Shown)
            show_anyway(kernel, system.coordinates[cell], targets, known);
    }
    return known;
}

void sort_out(std::vector<CellIndex> &cells)
{
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
}

} // namespace

Pattern choose_pattern(const CellSystem &system, const std::vector<bool> &must_hide, std::uint64_t seed,
                       const Cancelled &cancelled, Strength strength)
{
    Pattern pattern;
    pattern.hidden.resize(system.cells.size());
    pattern.gives_away.resize(system.cells.size());
    Targets targets = single_targets(system);
    if (strength == Strength::Lines)
        add_lines(system, targets);
    Kernel<FirstPrime> kernel(system.unknowns, targets.sums, seed);
    pattern.known_before = show_the_inevitable(kernel, system, targets);
    sort_out(pattern.known_before);
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell)
        pattern.hidden[cell] = system.cells[cell].standing == Standing::Withheld;
    for (const CellIndex cell : in_order_of_cost(system, seed)) {
        if (cancelled())
            break;
        if (system.cells[cell].target || (!must_hide.empty() && must_hide[cell])) {
            pattern.hidden[cell] = true;
        } else if (!kernel.show(system.coordinates[cell])) {
            pattern.hidden[cell] = true;
            pattern.gives_away[cell] = targets.cell[kernel.exposed()];
        }
    }
    return pattern;
}

std::vector<CellIndex> targets_that_follow(const CellSystem &system, const std::vector<bool> &hidden,
                                           std::uint64_t seed)
{
    const Targets targets = single_targets(system);
    Kernel<SecondPrime> kernel(system.unknowns, targets.sums, mix(seed, 2));
    std::vector<CellIndex> known = show_the_inevitable(kernel, system, targets);
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
        if (!hidden[cell] && system.cells[cell].standing == Standing::Free)
            show_anyway(kernel, system.coordinates[cell], targets, known);
    }
    sort_out(known);
    return known;
}

} // namespace ancora::disclosure
