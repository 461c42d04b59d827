// SPDX-License-Identifier: EUPL-1.2
#include "simulator/disk_simulator.h"
#include "simulator/raw_connection.h"
#include "simulator/watching_vfs.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstddef>
#include <rapidcheck.h>
#include <sqlcipher/sqlite3.h>

using namespace ancora::simulator;

namespace {

/// Random writes and truncations, done to the file and to a plain copy that cannot fail.
void scribble(SectorFile &file, QByteArray &copy)
{
    for (int steps = *rc::gen::inRange(0, 12); steps > 0; --steps) {
        const qint64 offset = *rc::gen::inRange(0, 6000);
        if (*rc::gen::inRange(0, 5) == 0) {
            file.truncate(offset);
            copy.resize(offset, '\0');
            continue;
        }
        const auto word = *rc::gen::nonEmpty(rc::gen::arbitrary<std::string>());
        const QByteArray bytes = QByteArray::fromStdString(word).repeated(*rc::gen::inRange(1, 30));
        file.write(offset, bytes);
        copy.resize(std::max(copy.size(), offset + bytes.size()), '\0');
        copy.replace(offset, bytes.size(), bytes);
    }
}

DiskModel random_model()
{
    return {.sector_size = *rc::gen::element<qint64>(512, 4096),
            .leaves_garbage = *rc::gen::arbitrary<bool>(),
            .powersafe_overwrite = *rc::gen::arbitrary<bool>()};
}

/// How many of `tries` power cuts leave something else than `expected`.
int outcomes_other_than(const QByteArray &expected, const SectorFile &file, quint64 tries = 200)
{
    int others = 0;
    for (quint64 seed = 0; seed < tries; ++seed)
        others += file.cut(seed) == expected ? 0 : 1;
    return others;
}

Place place_on(const DiskSimulator &disk)
{
    return {disk.vfs_name(), QStringLiteral("/case.db")};
}

const QStringList canaries = {QStringLiteral("zanzibarine"), QStringLiteral("kwetsbaar\u00e9")};

/// Writes canaries to a database, its journal and a temporary table on disk.
void save_canaries(const Place &place, RawConnection::Encryption encryption)
{
    RawConnection connection(place, encryption);
    QVERIFY(connection.execute("PRAGMA journal_mode = TRUNCATE; CREATE TABLE note (text);"
                               "INSERT INTO note VALUES ('zanzibarine'), ('kwetsbaar\u00e9')"));
    QVERIFY(connection.execute("UPDATE note SET text = 'and ' || text"));
    QCOMPARE(connection.number("SELECT count(*) FROM note"), 2);
}

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void without_a_cut_a_file_holds_what_was_written();
    void what_was_flushed_survives_every_cut();
    void bytes_not_written_since_the_flush_stay_as_they_were();
    void unflushed_writes_are_at_risk();
    void a_disk_that_ignores_flushes_loses_data();
    void a_write_over_several_sectors_may_tear();
    void garbage_stays_where_the_model_allows_it();

    void a_database_on_the_simulated_disk_can_be_read_again();
    void nothing_works_while_the_power_is_off();
    void made_and_deleted_files_survive_in_order();
    void a_planned_error_happens_once_and_at_its_call();
    void a_full_disk_refuses_growth_and_nothing_else();

    void the_watcher_sees_no_canary_in_an_encrypted_database();
    void the_watcher_sees_canaries_in_a_bare_database();
    void the_watcher_sees_canaries_in_utf16();
    void the_watcher_sees_canaries_that_two_writes_put_together();
    void the_watcher_sees_canaries_in_file_names();
};

void TestSimulator::without_a_cut_a_file_holds_what_was_written()
{
    QVERIFY(rc::check([] {
        SectorFile file(random_model());
        QByteArray copy;
        scribble(file, copy);
        file.flush();
        scribble(file, copy);
        RC_ASSERT(file.content() == copy);
    }));
}

void TestSimulator::what_was_flushed_survives_every_cut()
{
    QVERIFY(rc::check([] {
        SectorFile file(random_model());
        QByteArray copy;
        scribble(file, copy);
        file.flush();
        RC_ASSERT(file.cut(*rc::gen::arbitrary<quint64>()) == copy);
    }));
}

void TestSimulator::bytes_not_written_since_the_flush_stay_as_they_were()
{
    QVERIFY(rc::check([] {
        const DiskModel model = random_model();
        const QByteArray before(20000, 'o');
        SectorFile file(model, before);
        const qint64 offset = *rc::gen::inRange(0, 15000);
        const qint64 length = *rc::gen::inRange(1, 5000);
        file.write(offset, QByteArray(length, 'n'));

        // Without power-safe overwriting the whole of the first and the last sector is at risk.
        const qint64 unit = model.powersafe_overwrite ? 1 : model.sector_size;
        const qint64 from = offset / unit * unit;
        const qint64 to = (offset + length + unit - 1) / unit * unit;
        const QByteArray after = file.cut(*rc::gen::arbitrary<quint64>());
        RC_ASSERT(after.size() == before.size());
        RC_ASSERT(after.first(from) == before.first(from));
        RC_ASSERT(after.mid(to) == before.mid(to));
    }));
}

void TestSimulator::unflushed_writes_are_at_risk()
{
    SectorFile file({}, QByteArray(8192, 'o'));
    file.write(0, QByteArray(8192, 'n'));
    QVERIFY(outcomes_other_than(QByteArray(8192, 'n'), file) > 0);
    QVERIFY(outcomes_other_than(QByteArray(8192, 'o'), file) > 0);
    file.flush();
    file.truncate(0);
    QVERIFY(outcomes_other_than(QByteArray(), file) > 0);
}

void TestSimulator::a_disk_that_ignores_flushes_loses_data()
{
    SectorFile file({.obeys_flush = false});
    file.write(0, QByteArray(8192, 'n'));
    file.flush();
    QVERIFY(outcomes_other_than(QByteArray(8192, 'n'), file) > 0);
}

void TestSimulator::a_write_over_several_sectors_may_tear()
{
    SectorFile file({}, QByteArray(4096, 'o'));
    file.write(0, QByteArray(4096, 'n'));
    int mixed_sectors = 0;
    int torn_within_a_sector = 0;
    for (quint64 seed = 0; seed < 200; ++seed) {
        const QByteArray image = file.cut(seed);
        mixed_sectors += image.contains('o') && image.contains('n') ? 1 : 0;
        torn_within_a_sector += image.count('n') % 512 != 0 ? 1 : 0;
    }
    QVERIFY(mixed_sectors > 0);
    QVERIFY(torn_within_a_sector > 0);
}

void TestSimulator::garbage_stays_where_the_model_allows_it()
{
    const QByteArray before(1024, 'o');
    const auto spoiled_beside_the_write = [&](const DiskModel &model) {
        SectorFile file(model, before);
        file.write(100, QByteArray(10, 'n'));
        int spoiled = 0;
        for (quint64 seed = 0; seed < 400; ++seed)
            spoiled += file.cut(seed).first(100) == before.first(100) ? 0 : 1;
        return spoiled;
    };
    QCOMPARE(spoiled_beside_the_write({.leaves_garbage = false, .powersafe_overwrite = false}), 0);
    QCOMPARE(spoiled_beside_the_write({.leaves_garbage = true, .powersafe_overwrite = true}), 0);
    QVERIFY(spoiled_beside_the_write({.leaves_garbage = true, .powersafe_overwrite = false}) > 0);
}

void TestSimulator::a_database_on_the_simulated_disk_can_be_read_again()
{
    DiskSimulator disk;
    QVERIFY(RawConnection(place_on(disk)).execute("CREATE TABLE t (n); INSERT INTO t VALUES (42)"));
    QVERIFY(disk.changes() > 0);
    QVERIFY(disk.calls() > disk.changes());

    const DiskSimulator other_disk({}, disk.image());
    QVERIFY(other_disk.vfs_name() != disk.vfs_name());
    QCOMPARE(RawConnection(place_on(other_disk)).number("SELECT n FROM t"), 42);
}

void TestSimulator::nothing_works_while_the_power_is_off()
{
    DiskSimulator disk;
    QVERIFY(RawConnection(place_on(disk)).execute("CREATE TABLE t (n); INSERT INTO t VALUES (42)"));
    disk.cut_power_at(1);
    QVERIFY(!RawConnection(place_on(disk)).execute("INSERT INTO t VALUES (43)"));
    QVERIFY(disk.has_failed());
    QCOMPARE(RawConnection(place_on(disk)).number("SELECT count(*) FROM t"), -1);
    disk.reboot(1);
    QCOMPARE(RawConnection(place_on(disk)).number("SELECT count(*) FROM t"), 1);
}

void TestSimulator::made_and_deleted_files_survive_in_order()
{
    // Two databases made one after the other without a flush: the second is never there without the first.
    int neither = 0;
    int first_only = 0;
    for (quint64 seed = 0; seed < 100; ++seed) {
        DiskSimulator disk;
        for (const char *path : {"/first.db", "/second.db"})
            QVERIFY(RawConnection({disk.vfs_name(), QString::fromLatin1(path)})
                        .execute("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;"
                                 "CREATE TABLE t (n)"));
        disk.reboot(seed);
        const Image image = disk.image();
        QVERIFY(image.contains("/first.db") || !image.contains("/second.db"));
        neither += image.empty() ? 1 : 0;
        first_only += image.size() == 1 ? 1 : 0;
    }
    QVERIFY(neither > 0);
    QVERIFY(first_only > 0);
}

void TestSimulator::a_planned_error_happens_once_and_at_its_call()
{
    DiskSimulator disk;
    RawConnection connection(place_on(disk));
    QVERIFY(connection.execute("CREATE TABLE t (n)"));
    const qint64 calls = disk.calls();
    QVERIFY(connection.execute("INSERT INTO t VALUES (1)"));
    const qint64 calls_of_an_insert = disk.calls() - calls;

    disk.fail_call(calls_of_an_insert + 1);
    QVERIFY(connection.execute("INSERT INTO t VALUES (2)"));
    QVERIFY(!disk.has_failed());
    QVERIFY(!connection.execute("INSERT INTO t VALUES (3)"));
    QVERIFY(disk.has_failed());
    QVERIFY(connection.execute("INSERT INTO t VALUES (4)"));
    QCOMPARE(connection.number("SELECT sum(n) FROM t"), 7);
}

void TestSimulator::a_full_disk_refuses_growth_and_nothing_else()
{
    DiskSimulator disk;
    RawConnection connection(place_on(disk));
    QVERIFY(connection.execute("PRAGMA journal_mode = MEMORY; CREATE TABLE t (n);"
                               "INSERT INTO t VALUES (1)"));
    disk.limit_capacity(disk.used());
    QVERIFY(connection.execute("UPDATE t SET n = 2"));
    QVERIFY(!disk.has_failed());
    QVERIFY(!connection.execute("INSERT INTO t VALUES (zeroblob(20000))"));
    QVERIFY(disk.has_failed());
    QCOMPARE(connection.number("SELECT sum(n) FROM t"), 2);
}

void TestSimulator::the_watcher_sees_no_canary_in_an_encrypted_database()
{
    const QTemporaryDir folder;
    const WatchingVfs watcher(canaries);
    save_canaries({watcher.vfs_name(), folder.filePath(QStringLiteral("case.db"))},
                  RawConnection::Encryption::On);
    QVERIFY(watcher.writes() > 0);
    QVERIFY(watcher.bytes_written() > 4096);
    QCOMPARE(watcher.hits(), 0);
}

void TestSimulator::the_watcher_sees_canaries_in_a_bare_database()
{
    const DiskSimulator disk;
    const WatchingVfs watcher(canaries, disk.vfs_name());
    save_canaries({watcher.vfs_name(), QStringLiteral("/case.db")}, RawConnection::Encryption::Off);
    QVERIFY(watcher.hits() >= 4);
    QVERIFY(watcher.places().contains(QStringLiteral("database")));
    QVERIFY(watcher.places().contains(QStringLiteral("journal")));
}

void TestSimulator::the_watcher_sees_canaries_in_utf16()
{
    const DiskSimulator disk;
    const WatchingVfs watcher(canaries, disk.vfs_name());
    RawConnection connection({watcher.vfs_name(), QStringLiteral("/case.db")},
                             RawConnection::Encryption::Off);
    QVERIFY(connection.execute("PRAGMA encoding = 'UTF-16le'; CREATE TABLE note (text);"
                               "INSERT INTO note VALUES ('kwetsbaar\u00e9')"));
    QVERIFY(watcher.hits() > 0);
}

void TestSimulator::the_watcher_sees_canaries_that_two_writes_put_together()
{
    // Written back to front and straight to the VFS, because the engine's pages keep words whole.
    const DiskSimulator disk;
    const WatchingVfs watcher(canaries, disk.vfs_name());
    sqlite3_vfs *vfs = sqlite3_vfs_find(watcher.vfs_name().toUtf8().constData());
    std::vector<std::max_align_t> room(std::size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(room.data());
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_WAL;
    QCOMPARE(vfs->xOpen(vfs, "/log", file, flags, nullptr), SQLITE_OK);
    QCOMPARE(file->pMethods->xWrite(file, "ibarine", 7, 4), SQLITE_OK);
    QCOMPARE(watcher.hits(), 0);
    QCOMPARE(file->pMethods->xWrite(file, "zanz", 4, 0), SQLITE_OK);
    QCOMPARE(watcher.hits(), 1);
    QCOMPARE(file->pMethods->xWrite(file, "and on", 6, 11), SQLITE_OK);
    QCOMPARE(watcher.hits(), 1);
    QCOMPARE(watcher.places(), QStringList(QStringLiteral("log")));
    file->pMethods->xClose(file);
}

void TestSimulator::the_watcher_sees_canaries_in_file_names()
{
    const DiskSimulator disk;
    const WatchingVfs watcher(canaries, disk.vfs_name());
    QVERIFY(RawConnection({watcher.vfs_name(), QStringLiteral("/zanzibarine.db")})
                .execute("CREATE TABLE t (n)"));
    QVERIFY(watcher.hits() > 0);
    QCOMPARE(watcher.places(), QStringList(QStringLiteral("name")));
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "test_simulator.moc"
