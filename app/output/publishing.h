// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/certificate.h"
#include "statistics/publishing.h"
#include "storage/store.h"

namespace ancora::output {

/// For the journal: "2019 thb 2019-12-31 threshold=5 suppression".
[[nodiscard]] QString description_of(const statistics::ReportOptions &options);

/// Notes in the journal that these files leave the program, a new publication as a whole with the hashes of its
/// files. To be called before the first file is written: what has left must stand there even if the power fails.
/// `reason` as in `Store::record_act`.
[[nodiscard]] Result<void> record_report(storage::Store &store, const statistics::PreparedReport &prepared,
                                         const std::vector<WrittenFile> &files, const QString &reason);

} // namespace ancora::output
