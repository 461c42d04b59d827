// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/publication.h"

#include <QString>
#include <compare>
#include <cstdint>
#include <limits>
#include <map>
#include <vector>

namespace ancora::attack {

inline constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max() / 4;

/// One report, or one that others quote without it having been read.
struct Release
{
    QString name; ///< `2019`, `2019v2`, `CENTRE/2019`
    QString centre;
    int year = 0;
    int version = 0; ///< 0: quoted, of no known version
    int threshold = 5;
    int rounded = 1;
    bool read = false;
    std::map<QString, Dimension> dimensions;
};

struct Coordinate
{
    int dimension = 0;
    int node = 0;
    friend auto operator<=>(const Coordinate &, const Coordinate &) = default;
};

/// What a figure counts. Tables that print the same count print the same cell.
struct CellName
{
    int release = 0;
    int population = 0;
    std::vector<Coordinate> codes; ///< sorted; dimensions at their total are left out
    friend bool operator==(const CellName &, const CellName &) = default;
};

enum class Printing : std::uint8_t {
    Nowhere, ///< known only as a sum of others, or the rest that no table prints
    Shown,
    Hidden ///< in at least one table
};

struct Cell
{
    CellName name;
    std::int64_t low = 0; ///< as published, before any conclusion
    std::int64_t high = unbounded;
    int table = -1; ///< the first that prints it
    Printing printing = Printing::Nowhere;
    bool structural_zero = false;
};

struct Term
{
    int cell = 0;
    int factor = 0;
};

/// A sum of cells that is 0 whatever the case file.
struct Equation
{
    std::vector<Term> terms;
    int pivot = -1;     ///< the cell that elimination should express by the others; -1: any
    bool split = false; ///< the first term is a whole, the others its parts
};

/// The numbers of texts that recur.
class Names
{
public:
    int number(const QString &text);
    [[nodiscard]] const QString &text(int number) const
    {
        return m_texts[static_cast<std::size_t>(number)];
    }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
};

/// All that was published, as cells and equations.
struct System
{
    std::vector<Release> releases;
    Names dimensions;
    Names populations;
    Names tables;
    std::vector<Cell> cells;
    std::vector<Equation> equations;
    std::vector<std::vector<int>> equations_of; ///< by cell

    [[nodiscard]] const Release &release_of(int cell) const;
    [[nodiscard]] const Cell &cell(int index) const
    {
        return cells[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] const Equation &equation(int index) const
    {
        return equations[static_cast<std::size_t>(index)];
    }
    /// `form=LABOUR sex=F`, `TOTAL`, or "the rest" for what no table prints.
    [[nodiscard]] QString words(int cell) const;
};

/// Throws a Refusal where lines and description do not fit, or the files contradict each other.
[[nodiscard]] System build_system(std::vector<Publication> publications);

/// The files give one cell two values.
[[noreturn]] void refuse_contradiction(const System &system, int cell);

} // namespace ancora::attack
