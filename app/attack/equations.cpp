// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/equations.h"

#include "attack/refusal.h"

#include <algorithm>
#include <map>

namespace ancora::attack {

namespace {

constexpr std::size_t most_cells = 20'000'000;

class Builder
{
public:
    Builder(System &system, CellBook &book) : m_system(system), m_book(book) {}

    void build()
    {
        collect_lines();
        count_shown();
        for (Line &line : m_lines)
            split_line(line);
        drop_idle();
        index();
    }

private:
    /// The cells that differ only in their code of one dimension; the base is the one at the total.
    struct Line
    {
        int dimension = 0;
        int base = 0;
        std::map<int, int> cells; ///< by node
    };

    const Dimension &dimension(int release, int number) const
    {
        return m_system.releases[static_cast<std::size_t>(release)].dimensions.at(
            m_system.dimensions.text(number));
    }

    void collect_lines()
    {
        std::map<std::pair<int, int>, std::map<int, int>>
            lines; // by dimension and base: dimension after dimension
        for (std::size_t i = 0; i < m_system.cells.size(); ++i) {
            const CellName name = m_system.cells[i].name;
            for (const Coordinate &code : name.codes) {
                if (!dimension(name.release, code.dimension).summed())
                    continue;
                CellName base = name;
                std::erase(base.codes, code);
                auto &line = lines[{code.dimension, m_book.find_or_add(base)}];
                line.emplace(code.node, static_cast<int>(i));
            }
            if (m_system.cells.size() > most_cells)
                throw Refusal{Attack::tr("The reports have more cells than this program reads.")};
        }
        for (auto &[key, cells] : lines) {
            cells.emplace(Dimension::total, key.second);
            m_lines.push_back({key.first, key.second, std::move(cells)});
        }
    }

    void count_shown()
    {
        for (const Cell &cell : m_system.cells)
            if (cell.low == cell.high)
                for (const Coordinate &code : cell.name.codes)
                    ++m_shown[{cell.name.release, code}];
    }

    void split_line(const Line &line)
    {
        const int release = m_system.cell(line.base).name.release;
        const Dimension &along = dimension(release, line.dimension);
        for (const auto &[node, cell] : line.cells)
            for (std::size_t tree = 0; tree < along.tree_count(); ++tree)
                if (!along.parts(tree, node).empty())
                    add_equation(line, along, tree, node, cell);
    }

    void add_equation(const Line &line, const Dimension &along, std::size_t tree, int node,
                      int whole)
    {
        Equation equation{{{whole, -1}}, whole, true};
        bool complete = true;
        collect_parts(line, along, tree, node, equation, complete);
        if (equation.terms.size() == 1)
            return;
        if (!complete) {
            equation.pivot = add_rest(m_system.cell(whole).name.release);
            equation.terms.push_back({equation.pivot, 1});
        } else if (tree == 0) {
            equation.pivot = reference_part(equation, line.dimension);
        }
        m_system.equations.push_back(std::move(equation));
    }

    void collect_parts(const Line &line, const Dimension &along, std::size_t tree, int node,
                       Equation &equation, bool &complete) const
    {
        for (const int part : along.parts(tree, node)) {
            const auto cell = line.cells.find(part);
            if (cell != line.cells.end())
                equation.terms.push_back({cell->second, 1});
            else if (!along.parts(tree, part).empty())
                collect_parts(line, along, tree, part, equation, complete);
            else
                complete = false;
        }
    }

    int add_rest(int release)
    {
        m_system.cells.push_back({{release, -1, {}}});
        return static_cast<int>(m_system.cells.size()) - 1;
    }

    /// The part whose code is hidden most often, so that few shown cells need the long way round in
    /// elimination. It must be the same in every line, or elimination fills up.
    int reference_part(const Equation &equation, int dimension) const
    {
        const auto shown = [&](const Term &term) {
            const CellName &name = m_system.cell(term.cell).name;
            const auto code =
                std::find_if(name.codes.begin(), name.codes.end(),
                             [&](const Coordinate &c) { return c.dimension == dimension; });
            const auto count = m_shown.find({name.release, *code});
            return std::pair(count == m_shown.end() ? 0 : count->second, code->node);
        };
        return std::min_element(equation.terms.begin() + 1, equation.terms.end(),
                                [&](const Term &a, const Term &b) { return shown(a) < shown(b); })
            ->cell;
    }

    /// An unprinted whole that nothing else speaks of ties nothing together.
    void drop_idle()
    {
        std::vector<int> uses(m_system.cells.size(), 0);
        for (const Equation &equation : m_system.equations)
            for (const Term &term : equation.terms)
                ++uses[static_cast<std::size_t>(term.cell)];
        const auto idle = [&](const Equation &equation) {
            const auto whole = static_cast<std::size_t>(equation.terms.front().cell);
            const Cell &cell = m_system.cells[whole];
            if (!equation.split || uses[whole] > 1 || cell.printing != Printing::Nowhere ||
                cell.high < unbounded)
                return false;
            for (const Term &term : equation.terms)
                --uses[static_cast<std::size_t>(term.cell)];
            return true;
        };
        while (std::erase_if(m_system.equations, idle) > 0) {
        }
    }

    void index()
    {
        m_system.equations_of.assign(m_system.cells.size(), {});
        for (std::size_t i = 0; i < m_system.equations.size(); ++i)
            for (const Term &term : m_system.equations[i].terms)
                m_system.equations_of[static_cast<std::size_t>(term.cell)].push_back(
                    static_cast<int>(i));
    }

    System &m_system;
    CellBook &m_book;
    std::vector<Line> m_lines;
    std::map<std::pair<int, Coordinate>, int> m_shown;
};

} // namespace

void build_equations(System &system, CellBook &book)
{
    Builder(system, book).build();
}

} // namespace ancora::attack
