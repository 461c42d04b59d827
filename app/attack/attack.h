// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/system.h"

#include <QString>
#include <optional>
#include <vector>

namespace ancora::attack {

struct Options
{
    std::optional<int> threshold; ///< of the rule, instead of what the files state
    bool programmes = true;       ///< linear programmes, the thorough and slow part
};

enum class Kind : std::uint8_t {
    Shown,    ///< printed, though below the threshold
    Derived,  ///< hidden, but its value follows
    Narrowed, ///< hidden, but it follows that it is below the threshold
    Changed   ///< between two versions by less than the threshold
};

struct Finding
{
    Kind kind = Kind::Derived;
    int cell = 0;
    int older = -1;       ///< Changed: the same cell in the earlier version
    std::int64_t low = 0; ///< of the cell, or of the change
    std::int64_t high = 0;
    QString how;
};

struct Outcome
{
    System system;
    std::vector<Finding> findings;
    int printed = 0;
    int hidden = 0;
    int not_tried = 0; ///< hidden cells left to no linear programme
    int undecided = 0; ///< tried, but the solver's answer could not be proved either way
};

/// Throws a Refusal where the files do not fit together.
[[nodiscard]] Outcome attack(std::vector<Publication> publications, const Options &options);

} // namespace ancora::attack
