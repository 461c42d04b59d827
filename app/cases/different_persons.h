// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"

namespace ancora {

/// Somebody has looked at two cases that seemed to be about one person and said that they are not. Kept in the office's own
/// file, so that the pair is not proposed again.
struct DifferentPersons {
    RecordId id;
    FileId one;
    FileId other;

    [[nodiscard]] bool is(FileId a, FileId b) const { return (one == a && other == b) || (one == b && other == a); }
    friend bool operator==(const DifferentPersons &, const DifferentPersons &) = default;
};

} // namespace ancora
