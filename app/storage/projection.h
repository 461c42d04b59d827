// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/journal.h"

namespace ancora::storage {

/// The tables as a function of the journal: the one place that writes them. Saving and rebuilding use the
/// same code, so what `verify` compares is what saving did.
class Projection
{
public:
    explicit Projection(Database &database) : m_database(database) {}
    [[nodiscard]] Result<void> apply(FileId file, const std::vector<Change> &changes, Act act = Act::Save);

private:
    [[nodiscard]] Result<void> refuse_where_frozen(FileId file, const Change &change, const QByteArray &by);
    [[nodiscard]] Result<void> write(FileId file, const Change &change);
    [[nodiscard]] Result<void> take_out(FileId file, const Change &change);

    Database &m_database;
};

/// How far a rebuild agreed with the tables.
struct Comparison {
    qint64 transactions = 0;
    qint64 rows = 0;
    QStringList differences; ///< "status_phase: a row differs" - table names and counts only
};

/// Replays the whole journal into tables in memory and compares them row by row with the stored ones.
[[nodiscard]] Result<Comparison> rebuild_and_compare(Database &database, const Journal &journal);

} // namespace ancora::storage
