// SPDX-License-Identifier: EUPL-1.2
#include "simulator/raw_connection.h"

#include <sqlcipher/sqlite3.h>

namespace ancora::simulator {

RawConnection::RawConnection(const Place &place, Encryption encryption)
{
    // Key and salt (security.md, F6); what they are does not matter here.
    static const QByteArray key = "x'" + QByteArray(64, 'a') + QByteArray(32, 'b') + "'";
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int opened = sqlite3_open_v2(place.path.toUtf8().constData(), &m_engine, flags,
                                       place.vfs.toUtf8().constData());
    if (opened == SQLITE_OK && encryption == Encryption::On) {
        sqlite3_key_v2(m_engine, "main", key.constData(), int(key.size()));
        (void)execute("PRAGMA cipher_log_level = NONE");
    }
}

RawConnection::~RawConnection()
{
    sqlite3_close(m_engine);
}

bool RawConnection::execute(const QByteArray &sql)
{
    return sqlite3_exec(m_engine, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

qint64 RawConnection::number(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    qint64 value = -1;
    if (sqlite3_prepare_v2(m_engine, sql.constData(), -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

} // namespace ancora::simulator
