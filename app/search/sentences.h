// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/suspects.h"

#include <QString>

namespace ancora::search {

/// Why somebody was found, in a few words: "sounds alike, same birth date". Empty where the name says it itself.
[[nodiscard]] QString reason(const Hit &hit);
/// Why two files may be about one person; never empty.
[[nodiscard]] QString reason(const Suspects &pair);

} // namespace ancora::search
