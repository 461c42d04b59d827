// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/cell_system.h"

namespace ancora::disclosure {

/// The relations of a system without those that follow from the others: what a linear programme needs. (The sums of
/// the sums along one axis are those along another.)
struct Equations {
    explicit Equations(const CellSystem &system);

    Rows rows;
    Rows of; ///< transposed: by cell
};

} // namespace ancora::disclosure
