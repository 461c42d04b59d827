// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSqlDriver>
#include <QSqlError>

struct sqlite3;

namespace ancora::storage {

class SqlCipherResult;

/// Qt's SQL classes over a connection that `Database` has opened and keyed. It owns no connection: it
/// cannot open, key or close one, so nothing outside `Database` can deviate from the opening recipe.
///
/// Values: NULL, 64-bit integers, doubles, text (QString) and blobs (QByteArray). A null QString or
/// QByteArray is bound as NULL, an empty one as an empty value. Other types are refused: the stores
/// decide how a date or an identifier is written, not the driver.
///
/// A query that is not forward-only holds its rows from `exec()` on, and its statement no longer reads:
/// tables may change while such a query is being walked through. A forward-only one reads as it goes.
class SqlCipherDriver : public QSqlDriver
{
    Q_OBJECT
public:
    explicit SqlCipherDriver(sqlite3 *connection, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &database, const QString &user, const QString &password,
              const QString &host, int port, const QString &options) override;
    /// Ends every statement that is still alive, so that the connection can be closed behind it.
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

private:
    friend class SqlCipherResult;
    bool run(const char *sql);

    sqlite3 *m_connection;
    mutable QList<SqlCipherResult *> m_results;
};

/// The connection's last error without the content of any statement. The engine's message is kept only
/// where it can name nothing but tables and columns; `statement` is the SQL it is about.
[[nodiscard]] QSqlError last_sql_error(sqlite3 *connection, QSqlError::ErrorType type,
                                       const QByteArray &statement = {});

} // namespace ancora::storage
