// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/measure.h"
#include "storage/store.h"

namespace ancora::cli {

/// From the choice of a PDF of fifty megabytes to its record in the vault: read, cleaned, its text found, sealed, saved, in the
/// steps of the window. Then from the record to the whole of it in memory. `folder` is for the file, and empty afterwards.
[[nodiscard]] std::vector<Measurement> measure_attaching(storage::Store &store, const QString &folder);

} // namespace ancora::cli
