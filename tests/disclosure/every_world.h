// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/cell_system.h"

#include <algorithm>
#include <numeric>

/// What follows from shown cells, found in the slowest and plainest ways there are.
namespace ancora::disclosure_test {

using namespace disclosure;

struct Range {
    std::int64_t least = unbounded;
    std::int64_t greatest = -unbounded;
};

/// Tries all non-negative whole numbers for the hidden cells that fit every relation.
class EveryWorld
{
public:
    EveryWorld(const CellSystem &system, const std::vector<bool> &hidden)
        : m_hidden(hidden), m_value(system.cells.size(), -1), m_range(system.cells.size())
    {
        for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
            if (!hidden[cell])
                m_value[cell] = system.cells[cell].value;
            m_most = std::max(m_most, system.cells[cell].value);
        }
        for (std::size_t row = 0; row < system.relations.size(); ++row)
            m_sums.push_back(sum_of(system.relations[row]));
        std::erase_if(m_sums, [](const Sum &sum) { return sum.open.empty(); });
        // Where the largest total is hidden the worlds have no end: enough to see every target reach its bound.
        m_most += 3;
        search();
    }

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] bool has_tried_all() const { return m_count < most_worlds; }
    [[nodiscard]] Range range(CellIndex cell) const { return m_range[cell]; }

private:
    static constexpr std::size_t most_worlds = 200'000;

    /// What the hidden cells of a relation must make up for.
    struct Sum {
        std::int64_t shown = 0;
        std::vector<Term> open;
    };
    [[nodiscard]] Sum sum_of(std::span<const Term> relation) const
    {
        Sum sum;
        for (const Term &term : relation) {
            if (m_hidden[term.index])
                sum.open.push_back(term);
            else
                sum.shown += term.factor * m_value[term.index];
        }
        return sum;
    }

    /// Cells that a relation leaves one value for; false where none fits.
    bool settle(std::vector<CellIndex> &settled)
    {
        for (bool goes_on = true; goes_on;) {
            goes_on = false;
            for (const Sum &relation : m_sums) {
                std::int64_t sum = relation.shown;
                const Term *open = nullptr;
                int unknown = 0;
                for (const Term &term : relation.open) {
                    if (m_value[term.index] >= 0) {
                        sum += term.factor * m_value[term.index];
                    } else {
                        ++unknown;
                        open = &term;
                    }
                }
                if (unknown == 0 && sum != 0)
                    return false;
                if (unknown != 1)
                    continue;
                const std::int64_t value = -sum / open->factor;
                if (value < 0 || value > m_most)
                    return false;
                m_value[open->index] = value;
                settled.push_back(open->index);
                goes_on = true;
            }
        }
        return true;
    }

    void search()
    {
        std::vector<CellIndex> settled;
        if (m_count < most_worlds && settle(settled)) {
            const auto open = std::find(m_value.begin(), m_value.end(), -1);
            if (open == m_value.end()) {
                note();
            } else {
                for (*open = 0; *open <= m_most; ++*open)
                    search();
                *open = -1;
            }
        }
        for (const CellIndex cell : settled)
            m_value[cell] = -1;
    }

    void note()
    {
        ++m_count;
        for (std::size_t cell = 0; cell < m_value.size(); ++cell) {
            m_range[cell].least = std::min(m_range[cell].least, m_value[cell]);
            m_range[cell].greatest = std::max(m_range[cell].greatest, m_value[cell]);
        }
    }

    const std::vector<bool> &m_hidden;
    std::vector<std::int64_t> m_value;
    std::vector<Sum> m_sums;
    std::vector<Range> m_range;
    std::int64_t m_most = 0;
    std::size_t m_count = 0;
};

/// Which hidden cells are a rational combination of shown ones: the relations, brought to echelon form in fractions.
class RationalElimination
{
public:
    RationalElimination(const CellSystem &system, const std::vector<bool> &hidden) : m_columns(system.cells.size())
    {
        for (std::size_t row = 0; row < system.relations.size(); ++row) {
            std::vector<Fraction> entries(m_columns);
            for (const Term &term : system.relations[row]) {
                if (hidden[term.index])
                    entries[term.index] = Fraction{term.factor};
            }
            insert(std::move(entries));
        }
    }

    /// The unit row lies in the row space.
    [[nodiscard]] bool follows(CellIndex cell) const
    {
        std::vector<Fraction> unit(m_columns);
        unit[cell] = Fraction{1};
        reduce(unit);
        return std::all_of(unit.begin(), unit.end(), [](const Fraction &entry) { return entry.numerator == 0; });
    }

private:
    struct Fraction {
        std::int64_t numerator = 0;
        std::int64_t denominator = 1;
        [[nodiscard]] Fraction shortened() const
        {
            const std::int64_t divisor = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
            return {numerator / divisor, denominator / divisor};
        }
        [[nodiscard]] Fraction less(const Fraction &factor, const Fraction &other) const
        {
            const Fraction product = Fraction{factor.numerator * other.numerator, factor.denominator * other.denominator}.shortened();
            return Fraction{numerator * product.denominator - product.numerator * denominator, denominator * product.denominator}
                .shortened();
        }
    };
    struct Row {
        std::size_t pivot = 0;
        std::vector<Fraction> entries;
    };

    void reduce(std::vector<Fraction> &entries) const
    {
        for (const Row &row : m_rows) {
            const Fraction lead = row.entries[row.pivot], own = entries[row.pivot];
            if (own.numerator == 0)
                continue;
            const Fraction factor = Fraction{own.numerator * lead.denominator, own.denominator * lead.numerator}.shortened();
            for (std::size_t column = 0; column < m_columns; ++column)
                entries[column] = entries[column].less(factor, row.entries[column]);
        }
    }

    void insert(std::vector<Fraction> entries)
    {
        reduce(entries);
        for (std::size_t column = 0; column < m_columns; ++column) {
            if (entries[column].numerator != 0) {
                m_rows.push_back({column, std::move(entries)});
                return;
            }
        }
    }

    std::size_t m_columns;
    std::vector<Row> m_rows;
};

} // namespace ancora::disclosure_test
