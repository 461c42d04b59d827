// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/system_builder.h"

#include <algorithm>
#include <map>

namespace ancora::disclosure {
namespace {

using Combination = std::map<int, int>;

void add_to(Combination &sum, const std::vector<std::pair<int, int>> &other, int factor)
{
    for (const auto &[node, count] : other) {
        if ((sum[node] += factor * count) == 0)
            sum.erase(node);
    }
}

} // namespace

int Dimension::add(int parent, std::int64_t size)
{
    const int node = static_cast<int>(m_nodes.size());
    m_nodes.push_back({parent, size, false, {}, {}});
    auto &sums = m_nodes[index(parent)].sums;
    if (parent == root && !m_is_summed)
        return node;
    if (sums.empty())
        sums.emplace_back();
    sums.front().push_back(node);
    return node;
}

int Dimension::add_group(std::vector<int> parts)
{
    const int node = static_cast<int>(m_nodes.size());
    m_nodes.push_back({-1, 0, true, {std::move(parts)}, {}});
    return node;
}

void Dimension::settle()
{
    m_nodes.front().basis = {{root, 1}};
    for (std::size_t i = 1; i < m_nodes.size(); ++i)
        m_nodes[i].basis = {{static_cast<int>(i), 1}};
    // From the top: the largest child is its parent without the others.
    for (Node &parent : m_nodes) {
        if (parent.sums.empty() || parent.grouped)
            continue;
        const std::vector<int> &children = parent.sums.front();
        const int largest = *std::max_element(children.begin(), children.end(), [this](int a, int b) {
            return m_nodes[index(a)].size < m_nodes[index(b)].size;
        });
        Combination combination;
        add_to(combination, parent.basis, 1);
        for (const int child : children) {
            if (child != largest)
                add_to(combination, {{child, 1}}, -1);
        }
        m_nodes[index(largest)].basis.assign(combination.begin(), combination.end());
    }
    for (Node &node : m_nodes) {
        if (!node.grouped)
            continue;
        Combination combination;
        for (const int part : node.sums.front())
            add_to(combination, m_nodes[index(part)].basis, 1);
        node.basis.assign(combination.begin(), combination.end());
    }
}

std::size_t Crossing::cell_count() const
{
    std::size_t count = 1;
    for (const Axis &axis : axes)
        count *= axis.nodes.size();
    return count;
}

std::size_t SystemBuilder::Hash::operator()(const Key &key) const
{
    std::uint64_t hash = 0x9e3779b97f4a7c15;
    for (const std::uint32_t part : key) {
        hash = (hash ^ part) * 0xff51afd7ed558ccd;
        hash ^= hash >> 32;
    }
    return static_cast<std::size_t>(hash);
}

SystemBuilder::Key SystemBuilder::key_of(int population, const Nodes &nodes)
{
    Key key{};
    key[0] = static_cast<std::uint32_t>(population);
    std::size_t used = 1;
    for (const auto &[dimension, node] : nodes) {
        if (node != Dimension::root)
            key[used++] = static_cast<std::uint32_t>(dimension) << 16 | static_cast<std::uint32_t>(node);
    }
    return key;
}

int SystemBuilder::add_dimension(Dimension dimension)
{
    dimension.settle();
    m_dimensions.push_back(std::move(dimension));
    return static_cast<int>(m_dimensions.size()) - 1;
}

/// Calls visit(position in the table, nodes by dimension, for each axis its place among these nodes).
template <class Visit> void SystemBuilder::for_each_cell(const Crossing &table, Visit visit) const
{
    Nodes nodes = table.fixed;
    for (const Crossing::Axis &axis : table.axes)
        nodes.emplace_back(axis.dimension, Dimension::root);
    std::sort(nodes.begin(), nodes.end());
    std::vector<std::size_t> place;
    for (const Crossing::Axis &axis : table.axes) {
        const auto is_axis = [&axis](const auto &node) { return node.first == axis.dimension; };
        place.push_back(static_cast<std::size_t>(std::find_if(nodes.begin(), nodes.end(), is_axis) - nodes.begin()));
    }
    const std::size_t count = table.cell_count();
    for (std::size_t cell = 0; cell < count; ++cell) {
        std::size_t rest = cell;
        for (std::size_t i = table.axes.size(); i-- > 0;) {
            const std::vector<int> &axis = table.axes[i].nodes;
            nodes[place[i]].second = axis[rest % axis.size()];
            rest /= axis.size();
        }
        visit(cell, nodes, place);
    }
}

std::vector<CellIndex> SystemBuilder::add_table(const Crossing &table, std::span<const std::int64_t> values)
{
    std::vector<CellIndex> result;
    result.reserve(values.size());
    m_cells.reserve(m_cells.size() + values.size());
    for_each_cell(table, [&](std::size_t position, const Nodes &nodes, const std::vector<std::size_t> &) {
        const auto next = static_cast<CellIndex>(m_system.cells.size());
        const auto [found, is_new] = m_cells.try_emplace(key_of(table.population, nodes), next);
        result.push_back(found->second);
        if (!is_new)
            return;
        m_system.cells.push_back({.value = values[position]});
        set_coordinates(table.population, nodes);
    });
    m_tables.push_back(table);
    return result;
}

void SystemBuilder::set_coordinates(int population, const Nodes &nodes)
{
    std::vector<std::pair<Nodes, int>> product{{Nodes(), 1}};
    for (const auto &[dimension, node] : nodes) {
        std::vector<std::pair<Nodes, int>> longer;
        for (const auto &[chosen, factor] : product) {
            for (const auto &[basis, count] : m_dimensions[static_cast<std::size_t>(dimension)].basis(node)) {
                longer.emplace_back(chosen, factor * count);
                longer.back().first.emplace_back(dimension, basis);
            }
        }
        product = std::move(longer);
    }
    std::vector<Term> terms;
    for (const auto &[chosen, factor] : product) {
        const auto next = static_cast<std::uint32_t>(m_unknowns.size());
        terms.push_back({m_unknowns.try_emplace(key_of(population, chosen), next).first->second, factor});
    }
    m_system.coordinates.add(terms);
}

CellIndex SystemBuilder::add_combination(const Cell &cell, const std::vector<Term> &cells)
{
    const CellIndex index = append(cell, cells);
    m_combinations.push_back({{index, -1}});
    m_combinations.back().insert(m_combinations.back().end(), cells.begin(), cells.end());
    return index;
}

void SystemBuilder::add_change(const Cell &change, CellIndex now, CellIndex then)
{
    m_system.changes.push_back({add_combination(change, {{now, 1}, {then, -1}}), now, then});
}

/// A cell that is a combination of others, without the relation that says so.
CellIndex SystemBuilder::append(const Cell &cell, const std::vector<Term> &cells)
{
    const auto index = static_cast<CellIndex>(m_system.cells.size());
    m_system.cells.push_back(cell);
    std::map<std::uint32_t, std::int32_t> sum;
    for (const Term &term : cells) {
        for (const Term &coordinate : m_system.coordinates[term.index])
            sum[coordinate.index] += term.factor * coordinate.factor;
    }
    std::vector<Term> terms;
    for (const auto &[unknown, factor] : sum) {
        if (factor != 0)
            terms.push_back({unknown, factor});
    }
    m_system.coordinates.add(terms);
    return index;
}

bool SystemBuilder::expand(int population, Nodes &nodes, std::size_t position, std::vector<Term> &terms) const
{
    if (const auto found = m_cells.find(key_of(population, nodes)); found != m_cells.end()) {
        terms.push_back({found->second, 1});
        return true;
    }
    const auto [dimension, node] = nodes[position];
    const std::size_t length = terms.size();
    for (const std::vector<int> &parts : m_dimensions[static_cast<std::size_t>(dimension)].sums(node)) {
        const bool is_complete = std::all_of(parts.begin(), parts.end(), [&](int part) {
            nodes[position].second = part;
            return expand(population, nodes, position, terms);
        });
        nodes[position].second = node;
        if (is_complete)
            return true;
        terms.resize(length);
    }
    return false;
}

void SystemBuilder::relate(int population, Nodes &nodes, std::size_t position, CellIndex cell)
{
    const auto [dimension, node] = nodes[position];
    const auto &sums = m_dimensions[static_cast<std::size_t>(dimension)].sums(node);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const std::pair sum(dimension, i);
        if (std::find(m_related[cell].begin(), m_related[cell].end(), sum) != m_related[cell].end())
            continue;
        m_related[cell].push_back(sum);
        std::vector<Term> terms{{cell, -1}};
        bool is_complete = true;
        for (const int part : sums[i]) {
            nodes[position].second = part;
            is_complete = expand(population, nodes, position, terms) && is_complete;
        }
        nodes[position].second = node;
        if (!is_complete && terms.size() > 1)
            terms.push_back({add_rest(terms), 1});
        if (terms.size() > 1)
            m_system.relations.add(terms);
    }
}

/// What a cell holds beside its printed parts: printed nowhere, but nobody doubts that it is at least 0.
CellIndex SystemBuilder::add_rest(const std::vector<Term> &terms)
{
    Cell rest{.standing = Standing::Withheld};
    std::vector<Term> parts;
    for (const Term &term : terms) {
        rest.value -= term.factor * m_system.cells[term.index].value;
        parts.push_back({term.index, -term.factor});
    }
    return append(rest, parts);
}

void SystemBuilder::relate(const Crossing &table)
{
    for_each_cell(table, [&](std::size_t, const Nodes &nodes, const std::vector<std::size_t> &place) {
        const CellIndex cell = m_cells.find(key_of(table.population, nodes))->second;
        Nodes changed = nodes;
        for (const std::size_t position : place)
            relate(table.population, changed, position, cell);
    });
}

CellSystem SystemBuilder::finish()
{
    m_related.assign(m_system.cells.size(), {});
    for (const Crossing &table : m_tables)
        relate(table);
    for (const std::vector<Term> &relation : m_combinations)
        m_system.relations.add(relation);
    for (const std::vector<Term> &relation : m_loose) {
        m_system.loose.push_back(static_cast<std::uint32_t>(m_system.relations.size()));
        m_system.relations.add(relation);
    }
    m_system.unknowns = m_unknowns.size();
    m_system.relations_of = m_system.relations.transposed(m_system.cells.size());
    return std::move(m_system);
}

} // namespace ancora::disclosure
