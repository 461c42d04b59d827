// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

/// Which figures may be shown. This folder knows nothing of cases, reports or Qt: it sees cells, what they add up
/// to, and which of them must not become known. Method: `README.md` beside this file.
namespace ancora::disclosure {

using CellIndex = std::uint32_t;

enum class Standing : std::uint8_t {
    Free,     ///< may be shown or hidden in this release
    Shown,    ///< known to everybody: an impossible combination (0), a figure of an earlier release
    Withheld  ///< never shown: hidden in an earlier release, or printed nowhere
};

/// Bounds nobody needs to know of.
inline constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max() / 4;

struct Cell {
    std::int64_t value = 0;
    std::int64_t floor = 0;   ///< what everybody knows it to be at least; differences may be negative
    double cost = 1;          ///< of hiding it; the dearest are shown first
    Standing standing = Standing::Free;
    /// A target: whatever is shown must leave room for `low` and for `high`, both.
    bool target = false;
    std::int64_t low = 0;
    std::int64_t high = 0;
};

/// An entry of a sparse row.
struct Term {
    std::uint32_t index = 0;
    std::int32_t factor = 0;
};

/// Rows of different length, one after the other.
class Rows
{
public:
    void add(std::span<const Term> row)
    {
        m_terms.insert(m_terms.end(), row.begin(), row.end());
        m_begin.push_back(m_terms.size());
    }
    [[nodiscard]] std::span<const Term> operator[](std::size_t row) const
    {
        return {m_terms.data() + m_begin[row], m_begin[row + 1] - m_begin[row]};
    }
    [[nodiscard]] std::size_t size() const { return m_begin.size() - 1; }
    [[nodiscard]] std::size_t term_count() const { return m_terms.size(); }
    /// For each of `columns` columns the rows it stands in, with its factor there.
    [[nodiscard]] Rows transposed(std::size_t columns) const;

private:
    std::vector<std::size_t> m_begin{0};
    std::vector<Term> m_terms;
};

/// A figure in two editions, and what lies between them as a cell of its own: now = then + change.
struct Change {
    CellIndex change = 0;
    CellIndex now = 0;
    CellIndex then = 0;
};

/// Everything that was or will be shown, as one system.
struct CellSystem {
    std::vector<Cell> cells;
    /// Each cell as a combination of `unknowns` independent numbers. Two combinations of cells are equal for every
    /// conceivable case file just where their coordinates are equal, the loose relations apart.
    Rows coordinates;
    std::size_t unknowns = 0;
    /// Sums of cells that are 0 whatever the case file: a total minus its parts.
    Rows relations;
    Rows relations_of; ///< transposed: by cell
    /// Relations that the coordinates do not contain (stock and flow, versions, centres).
    std::vector<std::uint32_t> loose;
    std::vector<Change> changes;

    /// Every relation holds for the values: an engine that starts from wrong sums would prove nonsense.
    [[nodiscard]] bool adds_up() const;
};

} // namespace ancora::disclosure
