// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"

#include <QString>

namespace ancora {

/// The centre this vault belongs to, as its reports name it.
struct Office {
    RecordId id;
    QString name;
    int capacity = 0; ///< beds of the shelter; 0 where not entered
    friend bool operator==(const Office &, const Office &) = default;
};

} // namespace ancora
