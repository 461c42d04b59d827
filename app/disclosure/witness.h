// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/cell_system.h"

#include <optional>

namespace ancora::disclosure {

/// A way in which the hidden cells could be other than they are without any shown one being other: outside,
/// nobody can tell the two apart. Whole numbers over one denominator, so that it can be checked exactly.
struct Witness {
    struct Move {
        CellIndex cell = 0;
        std::int64_t numerator = 0;
    };
    std::int64_t denominator = 1;
    std::vector<Move> moves;
};

/// In whole numbers: every relation still holds, no shown cell moves, no hidden one falls below its floor.
[[nodiscard]] bool is_possible(const CellSystem &system, const std::vector<bool> &hidden, const Witness &witness);

enum class Side : std::uint8_t { Low, High };

/// The witnesses found, and which of them stands for which target.
class WitnessPool
{
public:
    explicit WitnessPool(const CellSystem &system);

    [[nodiscard]] bool needs(CellIndex cell, Side side) const;
    [[nodiscard]] bool is_proven(CellIndex cell) const { return !needs(cell, Side::Low) && !needs(cell, Side::High); }
    /// Takes a witness that has been checked; false, and it is not kept, where it proves nothing new.
    bool add(Witness witness);
    /// Witnesses in which the cell moves.
    [[nodiscard]] std::vector<std::uint32_t> moving(CellIndex cell) const;
    /// Witnesses that what is shown contradicts.
    [[nodiscard]] std::vector<std::uint32_t> impossible(const std::vector<bool> &hidden) const;
    /// Takes witnesses out. Targets that no other one proves need a proof again; these are returned.
    std::vector<std::pair<CellIndex, Side>> remove(const std::vector<std::uint32_t> &witnesses);
    /// Puts back what was removed last; what was added since stays.
    void put_back(const std::vector<std::uint32_t> &witnesses);

    [[nodiscard]] const Witness &operator[](std::uint32_t witness) const { return m_witnesses[witness]; }
    /// Which witness proves a side; nothing where the true value does.
    [[nodiscard]] std::optional<std::uint32_t> proof(CellIndex cell, Side side) const;
    [[nodiscard]] std::size_t size() const { return m_witnesses.size(); }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    static constexpr std::uint32_t by_itself = 0xfffffffe;
    [[nodiscard]] std::uint32_t &slot(CellIndex cell, Side side) { return m_proofs[2 * cell + static_cast<std::size_t>(side)]; }
    [[nodiscard]] bool reaches(CellIndex cell, Side side, const Witness &witness, std::int64_t numerator) const;
    bool enter(std::uint32_t witness);

    const CellSystem *m_system;
    std::vector<Witness> m_witnesses;
    std::vector<bool> m_alive;
    std::vector<std::uint32_t> m_proofs;                    ///< two per cell
    struct Place {
        std::uint32_t witness = 0;
        std::uint32_t move = 0;
    };
    std::vector<std::vector<Place>> m_moving;               ///< by cell
};

} // namespace ancora::disclosure
