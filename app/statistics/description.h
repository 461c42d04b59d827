// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/release_model.h"

#include <QByteArray>

namespace ancora::statistics {

/// `tables-Y.json` (contracts, 4): what an outsider needs to rebuild the equations of a report without knowing
/// Ancora: codes and their parents, populations, tables, impossible combinations, identities.
/// The same report gives the same bytes. Holds no count.
[[nodiscard]] Result<QByteArray> describe(const LaidOut &laid_out, const Definitions &definitions);

} // namespace ancora::statistics
