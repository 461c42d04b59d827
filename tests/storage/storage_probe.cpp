// SPDX-License-Identifier: EUPL-1.2
//
// Does one thing with a database in a process of its own and says on standard output what it saw, one
// word a line. See test_storage_process.cpp.
#include "storage/vault_folder.h"

#include <QCoreApplication>
#include <cstdio>
#include <sqlcipher/sqlite3.h>

using namespace ancora;
using namespace ancora::storage;

namespace {

void say(const QByteArray &word)
{
    std::printf("%s\n", word.constData());
}

// Only the engine puts the canary's halves together, so that no other memory of the process holds it.
const char *const rows = "CREATE TABLE note(text TEXT);"
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i < 3000) "
                         "INSERT INTO note SELECT 'mari' || 'gold' || '-in-' || 'the-engine' || i FROM n;";

/// Whether another SQLite is in this process, as a preloaded library is.
bool has_plain_sqlite()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libsqlite3.so");
}

int write(const QString &path, bool bare)
{
    const auto database = Database::open(path, fixed_key(), {OpenOptions::Mode::CreateNew, {}, bare});
    if (!database || !(*database)->execute(QString::fromLatin1(rows)))
        return 1;
    say(has_plain_sqlite() ? "preloaded" : "alone");
    return 0;
}

int open(const QString &path, char seed)
{
    const auto database = Database::open(path, fixed_key(seed));
    say(database ? QByteArray("opened") : database.error().text.toUtf8());
    return 0;
}

/// What our recipe prevents: SQLCipher's log of a wrong key.
int open_without_recipe(const QString &path)
{
    sqlite3 *engine = nullptr;
    sqlite3_open(path.toUtf8().constData(), &engine);
    const QByteArray key = "x'" + QByteArray(96, 'a') + "'";
    sqlite3_key_v2(engine, "main", key.constData(), static_cast<int>(key.size()));
    sqlite3_exec(engine, "SELECT * FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(engine);
    return 0;
}

/// Counts the canary in all writable memory of this process. Its pattern is never in memory in one piece.
qint64 canaries_in_memory()
{
    const QByteArray head = "gold-in-";
    const QByteArray tail = "the-engine";
    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    static QByteArray block(1 << 20, '\0'); // its own content is counted too, so it is cleared at once
    qint64 found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const auto ends = line.left(line.indexOf(' ')).split('-');
        if (ends.size() != 2 || !line.contains(" rw"))
            continue;
        const qint64 begin = ends[0].toLongLong(nullptr, 16), end = ends[1].toLongLong(nullptr, 16);
        if (end - begin > (qint64(1) << 32)) // the sanitizers' own bookkeeping, terabytes of address space
            continue;
        for (qint64 at = begin; at < end; at += block.size()) {
            if (!memory.seek(at) || memory.read(block.data(), std::min<qint64>(block.size(), end - at)) < 0)
                break;
            for (qsizetype i = block.indexOf(head); i >= 0; i = block.indexOf(head, i + 1))
                found += block.mid(i + head.size(), tail.size()) == tail ? 1 : 0;
            block.fill('\0');
        }
    }
    return found;
}

int memory_with_recipe(const QString &path)
{
    auto database = Database::open(path, fixed_key(), {OpenOptions::Mode::CreateNew, {}, false});
    if (!database || !(*database)->execute(QString::fromLatin1(rows)))
        return 1;
    say(QByteArray::number(canaries_in_memory()));
    database->reset();
    say(QByteArray::number(canaries_in_memory()));
    return 0;
}

int memory_without_recipe(const QString &path)
{
    sqlite3 *engine = nullptr;
    sqlite3_open(path.toUtf8().constData(), &engine);
    sqlite3_exec(engine, rows, nullptr, nullptr, nullptr);
    say(QByteArray::number(canaries_in_memory()));
    sqlite3_close(engine);
    say(QByteArray::number(canaries_in_memory()));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 3)
        return 2;
    const QString task = arguments[1];
    const QString path = arguments[2];
    if (task == QLatin1String("write"))
        return write(path, false);
    if (task == QLatin1String("write-bare"))
        return write(path, true);
    if (task == QLatin1String("open"))
        return open(path, 7);
    if (task == QLatin1String("open-with-wrong-key"))
        return open(path, 9);
    if (task == QLatin1String("open-without-recipe"))
        return open_without_recipe(path);
    if (task == QLatin1String("memory"))
        return memory_with_recipe(path);
    if (task == QLatin1String("memory-without-recipe"))
        return memory_without_recipe(path);
    return 2;
}
