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
    /// Cells whose own floor follows from those of their parts: a programme without these bounds has the same answers, and
    /// finds them in a fraction of the steps.
    std::vector<bool> floor_follows;
};

} // namespace ancora::disclosure
