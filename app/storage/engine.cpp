// SPDX-License-Identifier: EUPL-1.2
#include "storage/engine.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QVersionNumber>
#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace ancora::storage {

Q_LOGGING_CATEGORY(engine_log, "ancora.storage.engine")

namespace {

// SQLCipher's own cipher_memory_security wipes as well, but also locks every page: measured 3 to 9 times
// slower, and it fails noisily at the usual 8 MiB lock limit. This allocator costs nothing measurable.
sqlite3_mem_methods engine_memory;

void wipe_and_free(void *memory)
{
    if (memory == nullptr)
        return;
    sodium_memzero(memory, static_cast<std::size_t>(engine_memory.xSize(memory)));
    engine_memory.xFree(memory);
}

void *wipe_and_move(void *memory, int size)
{
    const int old_size = engine_memory.xSize(memory);
    if (size <= old_size && size > old_size / 2)
        return memory;
    void *moved = engine_memory.xMalloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, static_cast<std::size_t>(std::min(size, old_size)));
    wipe_and_free(memory);
    return moved;
}

void log_without_text(void *, int code, const char *)
{
    if ((code & 0xff) != SQLITE_NOTICE && (code & 0xff) != SQLITE_SCHEMA)
        qCInfo(engine_log, "engine code %d", code);
}

Error engine_error(const QString &detail)
{
    return {Error::Kind::Internal,
            QCoreApplication::translate("Storage", "The encrypted database cannot be started. Install the program again."),
            detail};
}

Result<void> configure()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &engine_memory) != SQLITE_OK)
        return pass_on(engine_error(QStringLiteral("the engine was started before start_engine()")));
    static sqlite3_mem_methods wiping = engine_memory;
    wiping.xFree = wipe_and_free;
    wiping.xRealloc = wipe_and_move;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping) != SQLITE_OK
        || sqlite3_config(SQLITE_CONFIG_LOG, log_without_text, nullptr) != SQLITE_OK
        || sqlite3_initialize() != SQLITE_OK)
        return pass_on(engine_error(QStringLiteral("sqlite3_config or sqlite3_initialize failed")));
    return {};
}

Result<void> prove_encryption()
{
    if (sqlite3_compileoption_used("HAS_CODEC") == 0)
        return pass_on(engine_error(QStringLiteral("the engine has no encryption")));
    sqlite3 *engine = nullptr;
    sqlite3_stmt *statement = nullptr;
    QString version;
    if (sqlite3_open(":memory:", &engine) == SQLITE_OK
        && sqlite3_prepare_v2(engine, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        version = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(engine);
    if (QVersionNumber::fromString(version) < QVersionNumber(4, 5))
        return pass_on(engine_error(QStringLiteral("SQLCipher 4.5 is needed, found \"%1\"").arg(version)));
    return {};
}

} // namespace

Result<void> start_engine()
{
    static const Result<void> outcome = configure().and_then(prove_encryption);
    return outcome;
}

} // namespace ancora::storage
