// SPDX-License-Identifier: EUPL-1.2
#include "storage/projection.h"

#include "storage/migrations.h"
#include "storage/records.h"
#include "values/canonical.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace ancora::storage {

namespace {

const TableShape *shape_of(const QByteArray &table)
{
    const auto &tables = projected_tables();
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const TableShape &t) { return t.name == table; });
    return found == tables.end() ? nullptr : &*found;
}

/// Names from the journal become SQL, so only names of our own may pass.
bool is_known(const TableShape *shape, const Change &change)
{
    return shape && std::all_of(change.registers.begin(), change.registers.end(), [&](const auto &reg) {
               return std::find(shape->registers.begin(), shape->registers.end(), reg.first) != shape->registers.end();
           });
}

QString upsert(const Change &change)
{
    QString columns, places, updates;
    for (const auto &[name, value] : change.registers) {
        const QString column = QString::fromLatin1(name);
        columns += QStringLiteral(", ") + column;
        places += QStringLiteral(", ?");
        updates += (updates.isEmpty() ? QString() : QStringLiteral(", ")) + column + QStringLiteral(" = excluded.") + column;
    }
    return QStringLiteral("INSERT INTO %1 (file, id%2) VALUES (?, ?%3) ON CONFLICT (file, id) DO %4")
        .arg(QString::fromLatin1(change.table), columns, places,
             updates.isEmpty() ? QStringLiteral("NOTHING") : QStringLiteral("UPDATE SET ") + updates);
}

} // namespace

Result<void> Projection::apply(FileId file, const std::vector<Change> &changes, Act act)
{
    const bool moves = act == Act::Merge || act == Act::Unmerge;
    for (const Change &change : changes) {
        const TableShape *shape = shape_of(change.table);
        if (!is_known(shape, change))
            return fail(Error::Kind::Newer,
                        QCoreApplication::translate("Storage", "The journal of this vault was written by a newer program."),
                        QString::fromLatin1(change.table));
        const bool is_moved = moves && shape->frozen_by != "id";
        if (!shape->frozen_by.isEmpty() && !is_moved)
            ANCORA_TRY(refuse_where_frozen(file, change, shape->frozen_by));
        ANCORA_TRY(change.is_void ? take_out(file, change) : write(file, change));
    }
    return {};
}

Result<void> Projection::refuse_where_frozen(FileId file, const Change &change, const QByteArray &by)
{
    ANCORA_TAKE(QSqlQuery *query, m_database.run(QStringLiteral("SELECT 1 FROM %1 WHERE file = ? AND id = ? AND %2 IS NOT NULL")
                                                     .arg(QString::fromLatin1(change.table), QString::fromLatin1(by)),
                                                 {file.uuid().bytes(), change.record.bytes()}));
    if (!query->next())
        return {};
    return fail(Error::Kind::Refused,
                QCoreApplication::translate("Storage", "What has been published or signed does not change any more."),
                QString::fromLatin1(change.table));
}

Result<void> Projection::write(FileId file, const Change &change)
{
    QVariantList values{file.uuid().bytes(), change.record.bytes()};
    for (const auto &[name, value] : change.registers)
        values << value;
    ANCORA_TRY(m_database.run(upsert(change), values));
    return {};
}

Result<void> Projection::take_out(FileId file, const Change &change)
{
    ANCORA_TRY(m_database.run(QStringLiteral("DELETE FROM %1 WHERE file = ? AND id = ?").arg(QString::fromLatin1(change.table)),
                              {file.uuid().bytes(), change.record.bytes()}));
    return {};
}

// Rebuild ---------------------------------------------------------------------------------------------

namespace {

/// One digest for each row, in the order of the primary key.
Result<std::vector<QByteArray>> row_digests(Database &database, const TableShape &table)
{
    QString columns = QStringLiteral("file, id");
    for (const QByteArray &reg : table.registers)
        columns += QStringLiteral(", ") + QString::fromLatin1(reg);
    std::vector<QByteArray> digests;
    const int count = static_cast<int>(table.registers.size()) + 2;
    const QString sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY file, id").arg(columns, QString::fromLatin1(table.name));
    ANCORA_TRY(database.scan(sql, [&](const Row &row) {
        CanonicalWriter writer;
        for (int column = 0; column < count; ++column) {
            const std::string_view value = row.blob(column);
            writer.u8(row.is_null(column) ? 1 : 0).bytes(QByteArray::fromRawData(value.data(), qsizetype(value.size())));
        }
        digests.push_back(crypto::hash(writer.result()));
    }));
    return digests;
}

Result<void> compare_table(Database &stored, Database &rebuilt, const TableShape &table, Comparison &comparison)
{
    ANCORA_TAKE(std::vector<QByteArray> kept, row_digests(stored, table));
    ANCORA_TAKE(std::vector<QByteArray> expected, row_digests(rebuilt, table));
    comparison.rows += static_cast<qint64>(kept.size());
    if (kept == expected)
        return {};
    std::sort(kept.begin(), kept.end());
    std::sort(expected.begin(), expected.end());
    std::vector<QByteArray> only_one;
    std::set_symmetric_difference(kept.begin(), kept.end(), expected.begin(), expected.end(), std::back_inserter(only_one));
    comparison.differences << QStringLiteral("%1: %2").arg(QString::fromLatin1(table.name)).arg(only_one.size());
    return {};
}

} // namespace

Result<Comparison> rebuild_and_compare(Database &database, const Journal &journal)
{
    ANCORA_TAKE(const auto rebuilt, Database::in_memory());
    ANCORA_TAKE(const auto steps, schema_steps());
    for (const SchemaStep &step : steps)
        ANCORA_TRY(rebuilt->execute(step.sql));

    Comparison comparison;
    ANCORA_TRY(rebuilt->in_transaction([&]() -> Result<void> {
        Projection projection(*rebuilt);
        return journal.read_all([&](const JournalEntry &entry) -> Result<void> {
            ANCORA_TAKE(const Transaction transaction, decode_transaction(entry.body));
            ++comparison.transactions;
            return projection.apply(transaction.file, transaction.changes, transaction.act);
        });
    }));
    for (const TableShape &table : projected_tables())
        ANCORA_TRY(compare_table(database, *rebuilt, table, comparison));
    return comparison;
}

} // namespace ancora::storage
