// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/protection.h"
#include "disclosure/system_builder.h"

#include <cmath>
#include <random>

namespace ancora::disclosure_test {

using namespace disclosure;

/// Invented cases, counted in one or more tables that share variables.
struct TablePlan {
    int cases = 12;
    int threshold = 3;
    int zero_room = 1;
    /// For each variable the number of groups and of codes in each; a group of one code is that code's parent.
    std::vector<std::pair<int, int>> variables;
    std::vector<std::vector<int>> tables; ///< variables, by number
};

struct Node {
    int parent = -1;
    bool is_leaf = true;
    std::int64_t size = 0;
};

inline std::vector<Node> nodes_of(int groups, int codes)
{
    std::vector<Node> nodes(1);
    const auto add = [&nodes](int parent) {
        nodes[static_cast<std::size_t>(parent)].is_leaf = false;
        nodes.push_back({.parent = parent});
        return static_cast<int>(nodes.size()) - 1;
    };
    for (int group = 0; group < groups; ++group) {
        const int parent = groups > 1 ? add(0) : 0;
        for (int code = 0; code < codes; ++code)
            add(parent);
    }
    return nodes;
}

/// Cases crowd at the first codes, as they do.
inline int some_leaf(const std::vector<Node> &nodes, std::mt19937_64 &random)
{
    for (;;) {
        const double at = std::pow(std::uniform_real_distribution<double>(0, 1)(random), 2);
        const auto node = static_cast<std::size_t>(at * static_cast<double>(nodes.size()));
        if (nodes[node].is_leaf)
            return static_cast<int>(node);
    }
}

inline std::vector<std::int64_t> count(const TablePlan &plan, const std::vector<int> &table,
                                       const std::vector<std::vector<Node>> &nodes, const std::vector<std::vector<int>> &cases)
{
    std::size_t length = 1;
    for (const int variable : table)
        length *= nodes[static_cast<std::size_t>(variable)].size();
    std::vector<std::int64_t> values(length);
    for (int number = 0; number < plan.cases; ++number) {
        std::vector<std::size_t> positions{0};
        for (const int variable : table) {
            const auto &own = nodes[static_cast<std::size_t>(variable)];
            std::vector<std::size_t> finer;
            for (int node = cases[static_cast<std::size_t>(number)][static_cast<std::size_t>(variable)]; node >= 0;
                 node = own[static_cast<std::size_t>(node)].parent) {
                for (const std::size_t position : positions)
                    finer.push_back(position * own.size() + static_cast<std::size_t>(node));
            }
            positions = std::move(finer);
        }
        for (const std::size_t position : positions)
            ++values[position];
    }
    return values;
}

inline CellSystem random_system(const TablePlan &plan, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<std::vector<Node>> nodes;
    for (const auto &[groups, codes] : plan.variables)
        nodes.push_back(nodes_of(groups, codes));
    std::vector<std::vector<int>> cases(static_cast<std::size_t>(plan.cases));
    for (auto &one : cases) {
        for (auto &own : nodes) {
            one.push_back(some_leaf(own, random));
            for (int node = one.back(); node >= 0; node = own[static_cast<std::size_t>(node)].parent)
                ++own[static_cast<std::size_t>(node)].size;
        }
    }
    SystemBuilder builder;
    for (const auto &own : nodes) {
        Dimension dimension;
        for (std::size_t node = 1; node < own.size(); ++node)
            dimension.add(own[node].parent, own[node].size);
        builder.add_dimension(std::move(dimension));
    }
    const int population = builder.add_population();
    for (const auto &table : plan.tables) {
        Crossing crossing{.population = population, .fixed = {}, .axes = {}};
        for (const int variable : table) {
            crossing.axes.push_back({variable, {}});
            for (std::size_t node = 0; node < nodes[static_cast<std::size_t>(variable)].size(); ++node)
                crossing.axes.back().nodes.push_back(static_cast<int>(node));
        }
        for (const CellIndex index : builder.add_table(crossing, count(plan, table, nodes, cases))) {
            Cell &cell = builder.cell(index);
            cell.cost = 1 + std::log1p(static_cast<double>(cell.value));
            cell.target = cell.value < plan.threshold;
            cell.high = cell.value == 0 ? plan.zero_room : plan.threshold;
        }
    }
    return builder.finish();
}

/// A few shapes, from a plain table to linked ones with groups; all so small that every possibility can be tried.
inline TablePlan tiny_plan(std::uint64_t seed)
{
    static const std::vector<TablePlan> plans{
        {.variables = {{1, 3}, {1, 3}}, .tables = {{0, 1}}},
        {.variables = {{1, 3}, {1, 4}}, .tables = {{0, 1}}},
        {.variables = {{2, 2}, {1, 3}}, .tables = {{0, 1}}},
        {.variables = {{1, 2}, {1, 3}, {1, 2}}, .tables = {{0, 1}, {1, 2}}},
        {.variables = {{1, 2}, {1, 2}, {1, 2}}, .tables = {{0, 1}, {1, 2}, {0, 2}}},
        {.variables = {{1, 2}, {1, 2}, {1, 2}}, .tables = {{0, 1, 2}}}};
    TablePlan plan = plans[seed % plans.size()];
    plan.cases = 4 + static_cast<int>(seed % 9);
    plan.threshold = 2 + static_cast<int>(seed / 7 % 2);
    return plan;
}

inline Protection protect_quietly(const CellSystem &system, std::uint64_t seed)
{
    return protect(system, {}, seed, [](std::size_t, std::size_t) {}, [] { return false; });
}

inline std::vector<CellIndex> secondaries(const CellSystem &system, const std::vector<bool> &hidden)
{
    std::vector<CellIndex> result;
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
        if (hidden[cell] && !system.cells[cell].target)
            result.push_back(cell);
    }
    return result;
}

} // namespace ancora::disclosure_test
