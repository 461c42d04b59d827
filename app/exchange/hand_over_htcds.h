// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/permit.h"
#include "exchange/htcds_mapping.h"
#include "storage/store.h"

namespace ancora::exchange {

enum class HtcdsForm { Json, Csv };

/// One file in the form of the Human Trafficking Case Data Standard (`htcds_objects.h`), as far as the permit goes. Reads the file
/// again, so that what was withdrawn a moment ago counts, and writes the act into the journal before anything has left.
/// Refused where the permit no longer holds.
[[nodiscard]] Result<QByteArray> export_htcds(storage::Store &store, const HtcdsMapping &mapping, HtcdsForm form, Permit permit);

} // namespace ancora::exchange
