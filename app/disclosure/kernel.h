// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/cell_system.h"
#include "disclosure/modular.h"

#include <random>
#include <utility>

namespace ancora::disclosure {

/// A random change of all unknowns that leaves every shown cell as it is (5.4 of the method): whatever follows from
/// the shown cells does not change either, and anything else does, but with a probability of 1/p. So one number per
/// cell tells whether it can be computed from what is shown.
template <class Field> class Kernel
{
public:
    /// `targets`: combinations of the `unknowns` that must not follow.
    Kernel(std::size_t unknowns, const Rows &targets, std::uint64_t seed);

    /// The change of a combination of unknowns; 0 = it follows from what is shown.
    [[nodiscard]] std::uint64_t change_of(std::span<const Term> coordinates) const;
    /// Shows one more combination. False, and nothing has happened, where a target would follow from it then;
    /// `exposed` says which.
    [[nodiscard]] bool show(std::span<const Term> coordinates);
    [[nodiscard]] std::size_t exposed() const { return m_exposed; }
    /// From now on it does not matter what follows for this target.
    void give_up(std::size_t target) { m_given_up[target] = true; }

private:
    using Entry = std::pair<std::uint32_t, std::uint64_t>; ///< (unknown, factor)
    struct Pivot {
        std::uint32_t unknown = 0;
        std::vector<Entry> rest; ///< the pivot's change is minus the sum of these
    };
    static constexpr std::uint32_t none = 0xffffffff;

    [[nodiscard]] std::vector<Entry> reduce(std::span<const Term> coordinates);
    [[nodiscard]] std::size_t choose_pivot(const std::vector<Entry> &row) const;
    void change(std::uint32_t unknown, std::uint64_t by);
    void undo();

    std::vector<std::uint64_t> m_change;              ///< by unknown
    std::vector<std::uint64_t> m_target_change;
    Rows m_targets_of;                                ///< by unknown: targets that contain it
    std::vector<Pivot> m_pivots;
    std::vector<std::uint32_t> m_pivot_of;            ///< by unknown
    std::vector<std::vector<std::pair<std::uint32_t, std::uint64_t>>> m_used_in; ///< by unknown: (pivot, factor)
    std::vector<std::uint64_t> m_scratch;
    std::vector<std::uint64_t> m_pending;             ///< by unknown, during one propagation
    std::vector<Entry> m_changed;                     ///< of the last step, to take back
    std::vector<bool> m_given_up;
    std::size_t m_exposed = 0;
};

extern template class Kernel<FirstPrime>;
extern template class Kernel<SecondPrime>;

} // namespace ancora::disclosure
