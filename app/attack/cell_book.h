// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/system.h"

#include <unordered_map>

namespace ancora::attack {

struct CellNameHash
{
    std::size_t operator()(const CellName &name) const;
};

/// Finds the cell behind each published line: which table entry prints it, which release and
/// population it counts, and which cell that is.
class CellBook
{
public:
    explicit CellBook(System &system) : m_system(system) {}

    /// Enters the releases, then their lines, structural zeros and identities.
    void take(const std::vector<Publication> &publications);

    /// The cell of this name; -1 where nothing speaks of it.
    [[nodiscard]] int find(const CellName &name) const;
    int find_or_add(const CellName &name);

private:
    struct Place; // a table entry with the release and population that its cells count

    void enter_releases(const std::vector<Publication> &publications);
    void enter_lines(const Publication &publication, int release);
    void enter_identity(const Identity &identity, const Publication &publication, int release);
    void enter_value(int cell, const ReportLine &line, int rounded);
    void enter_structural_zeros(std::vector<Place> &places);
    [[nodiscard]] int cell_of(const ReportLine &line, std::vector<Place *> &places,
                              QHash<QString, int> &occurrences);
    [[nodiscard]] std::vector<Place> places_of(const Publication &publication, int release);
    /// `2018:stock-end`, `2019v1:new-thb`, `CENTRE/2019:new-thb`, or without a prefix the release's
    /// own.
    [[nodiscard]] std::pair<int, int>
    release_and_population(const QString &population, const Publication &publication, int release);
    [[nodiscard]] int quoted_release(const QString &prefix, const QString &own_centre);
    Dimension &dimension(int release, const QString &name, const Publication &publication);

    System &m_system;
    std::unordered_map<CellName, int, CellNameHash> m_cells;
};

} // namespace ancora::attack
