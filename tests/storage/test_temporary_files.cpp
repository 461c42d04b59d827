// SPDX-License-Identifier: EUPL-1.2
#include "simulator/watching_vfs.h"
#include "storage/vault_folder.h"

#include <sqlcipher/sqlite3.h>

using namespace ancora;
using namespace ancora::storage;
using namespace Qt::StringLiterals;

namespace {

// Some 6 MB that arrive in random order, each row with the canary; and, for the statement journal and a
// temporary table, an update that must be able to fail half way.
const char *const fill = "CREATE TABLE note(id INTEGER PRIMARY KEY, day INTEGER UNIQUE, text TEXT);"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 3000) "
                         "INSERT INTO note(day, text) SELECT i, hex(randomblob(1000)) || 'marigold' FROM n;";
const char *const sort = "CREATE TEMP TABLE sorted AS SELECT text FROM note ORDER BY text;"
                         "UPDATE OR ABORT note SET day = day + 100000, text = text || 'x';";

} // namespace

class TestTemporaryFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void large_sorts_stay_in_memory();
    void the_watch_sees_a_sort_that_does_not();
};

void TestTemporaryFiles::large_sorts_stay_in_memory()
{
    const simulator::WatchingVfs watch({u"marigold"_s});
    const VaultFolder vault;
    {
        const auto database = Database::open(vault.file(), fixed_key(),
                                             {OpenOptions::Mode::CreateNew, watch.vfs_name(), false});
        VERIFY_OK(database);
        VERIFY_OK((*database)->execute(QString::fromLatin1(fill)));
        VERIFY_OK((*database)->execute(QString::fromLatin1(sort)));
    }
    QVERIFY(watch.bytes_written() > 6'000'000);
    QCOMPARE(watch.hits(), 0);
    QCOMPARE(watch.places(), QStringList());
}

/// The same file by the same engine without our recipe: the control.
void TestTemporaryFiles::the_watch_sees_a_sort_that_does_not()
{
    const simulator::WatchingVfs watch({u"marigold"_s});
    const VaultFolder vault;
    sqlite3 *engine = nullptr;
    QCOMPARE(sqlite3_open_v2(vault.file().toUtf8().constData(), &engine,
                             SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                             watch.vfs_name().toUtf8().constData()),
             SQLITE_OK);
    const QByteArray key = "PRAGMA key=\"x'" + QByteArray(96, 'a') + "'\"";
    for (const char *sql : {key.constData(), "PRAGMA temp_store=1; PRAGMA cache_size=10", fill, sort})
        QCOMPARE(sqlite3_exec(engine, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(engine);
    QVERIFY(watch.hits() > 0);
    QVERIFY(watch.places().contains(u"temporary"_s));
    QVERIFY(!watch.places().contains(u"database"_s));
}

QTEST_GUILESS_MAIN(TestTemporaryFiles)
#include "test_temporary_files.moc"
