// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void register_schema_files()
{
    Q_INIT_RESOURCE(schema); // a static library's resources are not registered by themselves
}

namespace ancora::storage {

namespace {

Result<qint64> number(Database &database, const QString &sql)
{
    qint64 value = 0;
    ANCORA_TRY(database.scan(sql, [&value](const Row &row) { value = row.integer(0); }));
    return value;
}

Result<void> copy_before(Database &database, const DatabaseKey &key, int first_step)
{
    const QString copy = database.path() + QStringLiteral(".before-%1").arg(first_step);
    database.remove_copy(copy); // of an attempt that was cut short; the file itself is still as it was
    ANCORA_TRY(database.copy_to(copy, key));
    return database.check_copy(copy, key);
}

/// Foreign keys rest during a step: to change a table means to drop the old one, and that would delete
/// what points to it. They are checked before the step counts.
Result<void> take(Database &database, const SchemaStep &step)
{
    ANCORA_TRY(database.execute(step.sql));
    ANCORA_TRY(database.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.number)));
    qint64 broken = 0;
    ANCORA_TRY(database.scan(QStringLiteral("PRAGMA foreign_key_check"),
                             [&broken](const Row &) { ++broken; }));
    if (broken == 0)
        return {};
    return fail(Error::Kind::Internal,
                QCoreApplication::translate("Storage", "The database could not be brought to this version. "
                                                       "It was left as it was."),
                QStringLiteral("step %1 leaves %2 broken references").arg(step.number).arg(broken));
}

Result<void> take_all(Database &database, const std::vector<SchemaStep> &steps, qint64 version)
{
    for (const SchemaStep &step : steps)
        if (step.number > version)
            ANCORA_TRY(database.in_transaction([&] { return take(database, step); }));
    return {};
}

} // namespace

Result<std::vector<SchemaStep>> schema_steps()
{
    register_schema_files();
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int number = name.section(QLatin1Char('_'), 0, 0).toInt();
        if (number != static_cast<int>(steps.size()) + 1 || !file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Internal,
                        QCoreApplication::translate("Storage", "The program is not installed completely."),
                        QStringLiteral("schema step %1").arg(name));
        steps.push_back({number, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

Result<void> migrate(Database &database, const DatabaseKey &key, const std::vector<SchemaStep> &steps)
{
    ANCORA_TAKE(const qint64 version, number(database, QStringLiteral("PRAGMA user_version")));
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (version > newest)
        return fail(Error::Kind::Newer,
                    QCoreApplication::translate("Storage",
                                                "This file was written by a newer version of the program. It "
                                                "needs database version %1; this program knows version %2.")
                        .arg(version)
                        .arg(newest));
    if (version == newest)
        return {};
    ANCORA_TAKE(const qint64 tables, number(database, QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    if (tables > 0)
        ANCORA_TRY(copy_before(database, key, static_cast<int>(version) + 1));
    ANCORA_TRY(database.execute(QStringLiteral("PRAGMA foreign_keys=OFF")));
    auto outcome = take_all(database, steps, version);
    ANCORA_TRY(database.execute(QStringLiteral("PRAGMA foreign_keys=ON")));
    return outcome;
}

} // namespace ancora::storage
