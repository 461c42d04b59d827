// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/register_reader.h"
#include "storage/store.h"

namespace ancora::exchange {

/// What an import did, or would do.
struct ImportOutcome {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int wrong = 0;
    std::vector<RowProblem> problems; ///< where there is one, nothing was taken in
};

/// Takes a register in, all of it or nothing, as one transaction of the database. A row is known by its
/// external_ref. A row that is as it was imported last changes nothing, even where somebody has since
/// corrected the file by hand; of a changed row only the changed columns are carried over.
[[nodiscard]] Result<ImportOutcome> import_register(storage::Store &store, const QByteArray &csv, bool dry_run);

} // namespace ancora::exchange
