// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

namespace ancora::storage {

/// Sets up the SQL engine for the whole process: memory is wiped when it is freed, the engine's own log
/// loses its texts (they quote statements), and the engine proves that it is SQLCipher 4.5 or later and
/// not a plain SQLite that accepts a key and then writes in the clear.
///
/// `Database::open` calls it. Whoever talks to the engine earlier (a test that registers a file system)
/// must call it first: once the engine is running, its memory can no longer be exchanged.
[[nodiscard]] Result<void> start_engine();

} // namespace ancora::storage
