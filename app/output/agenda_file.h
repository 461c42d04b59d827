// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/agenda.h"
#include "storage/store.h"

namespace ancora::output {

/// Notes the act in the journal and writes everything that has a day as a new calendar file (`calendar_file.h`): by file
/// number and kind, with no word of the case. BadInput where no file can be made there.
[[nodiscard]] Result<void> write_agenda(storage::Store &store, const std::vector<deadlines::AgendaItem> &items, const QString &path);

} // namespace ancora::output
