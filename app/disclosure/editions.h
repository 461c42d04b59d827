// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/witness.h"

/// Proofs for figures that stand in two editions of the same tables. Single cases are the wrong step there: one that moves
/// in the older edition has to move in the newer one as well, in every table of both.
namespace ancora::disclosure {

/// The editions as one: a figure and its later self are the same cell where nothing has changed between them. What is
/// possible in it is possible in the whole, with both moving alike.
class Unchanged
{
public:
    Unchanged(const CellSystem &system, const std::vector<bool> &hidden);

    [[nodiscard]] const CellSystem &system() const { return m_system; } ///< without coordinates
    [[nodiscard]] const std::vector<bool> &hidden() const { return m_hidden; }
    [[nodiscard]] Witness in_whole(const Witness &witness) const;

private:
    void join(const CellSystem &whole);
    void relate(const CellSystem &whole);

    CellSystem m_system;
    std::vector<bool> m_hidden;
    std::vector<CellIndex> m_joined;             ///< by cell of the whole
    std::vector<std::vector<CellIndex>> m_parts; ///< by joined cell
};

/// That nothing has changed since, and that all of it has changed several times over. Not checked.
[[nodiscard]] std::vector<Witness> other_changes(const CellSystem &system);

/// The older edition as in `witness`, and that nothing has changed since. Not checked.
[[nodiscard]] Witness without_changes(const CellSystem &system, const Witness &witness);

} // namespace ancora::disclosure
