// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/cell_system.h"

#include <vector>

/// How few cells could have been hidden: the yardstick of `protect()`, sharing none of its code.
namespace ancora::disclosure_test {

/// Every target can reach its `low` and its `high`, by a linear programme over the whole.
[[nodiscard]] bool leaves_room(const disclosure::CellSystem &system, const std::vector<bool> &hidden);

struct Optimum {
    double cost = 0;       ///< of the cheapest set of secondaries that leaves every target its room
    bool is_exact = false; ///< false: the time was not enough, and `cost` is only a bound from below
};

/// By integer programme: which cells to hide, with one inequality for each way found in which an attacker could still
/// narrow a target (Fischetti and Salazar's capacity constraints, 2001), until there is none. `seconds`: of processor.
[[nodiscard]] Optimum cheapest_protection(const disclosure::CellSystem &system, double seconds);

} // namespace ancora::disclosure_test
