// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/measure.h"
#include "storage/store.h"

namespace ancora::cli {

/// Finding somebody among all persons of the store: how fast, how well, and who may be there twice.
[[nodiscard]] std::vector<Measurement> measure_search(storage::Store &store);

} // namespace ancora::cli
