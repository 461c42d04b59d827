// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/cell_book.h"

namespace ancora::attack {

/// Adds what every tree of every dimension says: a whole is the sum of its nearest printed parts. A
/// level that no table prints is passed over; where parts stay unprinted, a rest that is not below
/// 0 takes their place. Sums over a whole dimension become cells of their own even where unprinted,
/// because they tie tables together.
void build_equations(System &system, CellBook &book);

} // namespace ancora::attack
