// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/perpetrator.h"

#include <span>
#include <vector>

namespace ancora::search {

/// Who may be meant, before somebody is written down a second time: by name or alias as persons are found (`PersonIndex`), or by
/// a telephone number however it is written. The best first; the pointers are into `known`.
[[nodiscard]] std::vector<const Perpetrator *> find_perpetrators(std::span<const Perpetrator> known, const QString &typed,
                                                                 std::size_t at_most);

} // namespace ancora::search
