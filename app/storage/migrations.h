// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

#include <QString>
#include <vector>

namespace ancora::storage {

/// One numbered change of the tables. Its number is the version a database has after it.
struct SchemaStep {
    int number = 0;
    QString sql;
};

/// The steps this program knows, `schema/NNN_name.sql`, in order.
[[nodiscard]] Result<std::vector<SchemaStep>> schema_steps();

/// Brings a database to the newest of `steps`, each step and its version (PRAGMA user_version) in one
/// transaction. Error::Kind::Newer where a newer program has written the file. A database that already
/// holds something is first copied to `<file>.before-<first step>` with the same `key`, and the copy is
/// checked; without a good copy nothing is changed.
[[nodiscard]] Result<void> migrate(Database &database, const DatabaseKey &key,
                                   const std::vector<SchemaStep> &steps);

} // namespace ancora::storage
