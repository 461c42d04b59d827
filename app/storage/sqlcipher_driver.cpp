// SPDX-License-Identifier: EUPL-1.2
#include "storage/sqlcipher_driver.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>
#include <sqlcipher/sqlite3.h>
#include <utility>
#include <vector>

namespace ancora::storage {

namespace {

QVariant column_value(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        const int size = sqlite3_column_bytes(statement, column);
        return size == 0 ? QByteArray("") : QByteArray(bytes, size);
    }
    case SQLITE_NULL:
        return {};
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    }
}

/// SQLITE_MISMATCH for a type that has no storage form of its own.
int bind_value(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, place);
    case QMetaType::QString: {
        const QString text = value.toString();
        if (text.isNull())
            return sqlite3_bind_null(statement, place);
        const QByteArray utf8 = text.toUtf8();
        return sqlite3_bind_text64(statement, place, utf8.constData(),
                                   static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return sqlite3_bind_null(statement, place);
        return sqlite3_bind_blob64(statement, place, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Float:
    case QMetaType::Double:
        return value.isNull() ? sqlite3_bind_null(statement, place)
                              : sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return value.isNull() ? sqlite3_bind_null(statement, place)
                              : sqlite3_bind_int64(statement, place, value.toLongLong());
    default:
        return SQLITE_MISMATCH;
    }
}

QSqlError plain_error(const QString &text, QSqlError::ErrorType type, int code)
{
    return {QStringLiteral("The statement failed"), text, type, QString::number(code)};
}

} // namespace

QSqlError last_sql_error(sqlite3 *connection, QSqlError::ErrorType type, const QByteArray &statement)
{
    const int code = sqlite3_extended_errcode(connection);
    QString text = QString::fromUtf8(sqlite3_errstr(code));
    // A message about the statement quotes it, and a literal in it could be somebody's name.
    const bool about_statement = (code & 0xff) == SQLITE_ERROR && !statement.isEmpty()
                                 && !statement.contains('\'') && !statement.contains('"');
    if (about_statement || (code & 0xff) == SQLITE_CONSTRAINT)
        text = QString::fromUtf8(sqlite3_errmsg(connection));
    return plain_error(text, type, code);
}

/// One prepared statement. `m_rows` holds the rows, column after column, unless the query is forward-only.
class SqlCipherResult : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver) : QSqlResult(driver), m_driver(driver)
    {
        driver->m_results.append(this);
    }
    ~SqlCipherResult() override
    {
        finalize();
        if (m_driver != nullptr)
            m_driver->m_results.removeOne(this);
    }
    /// The driver is closing: the statement ends, and with it the result.
    void abandon()
    {
        finalize();
        setActive(false);
        m_driver = nullptr;
    }

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override { return prepare(sql) && exec(); }
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override { return isForwardOnly() || !isSelect() ? -1 : row_count(); }
    int numRowsAffected() override { return m_changes; }
    QVariant lastInsertId() const override { return m_last_insert_id; }
    QSqlRecord record() const override { return isActive() && isSelect() ? m_record : QSqlRecord(); }
    void detachFromResultSet() override;

private:
    [[nodiscard]] int row_count() const;
    bool give_up(QSqlError::ErrorType type, const QByteArray &statement = {});
    bool bind_all();
    bool read_all();
    void describe_columns();
    void finalize();

    const SqlCipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    int m_columns = 0;
    bool m_on_row = false; ///< forward-only: the statement stands on a row not yet, or just, fetched
    std::vector<QVariant> m_rows;
    QSqlRecord m_record;
    QVariant m_last_insert_id;
    int m_changes = -1;
};

int SqlCipherResult::row_count() const
{
    return m_columns == 0 ? 0 : static_cast<int>(m_rows.size() / static_cast<std::size_t>(m_columns));
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_rows.clear();
    m_on_row = false;
}

bool SqlCipherResult::give_up(QSqlError::ErrorType type, const QByteArray &statement)
{
    setLastError(last_sql_error(m_driver->m_connection, type, statement));
    sqlite3_reset(m_statement);
    m_rows.clear();
    m_on_row = false;
    setActive(false);
    return false;
}

bool SqlCipherResult::prepare(const QString &sql)
{
    if (m_driver == nullptr)
        return false;
    finalize();
    setActive(false);
    const QByteArray utf8 = sql.toUtf8();
    const char *rest = nullptr;
    if (sqlite3_prepare_v3(m_driver->m_connection, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                           0, &m_statement, &rest) != SQLITE_OK)
        return give_up(QSqlError::StatementError, utf8);
    if (m_statement == nullptr || !QByteArray(rest).trimmed().isEmpty()) {
        setLastError(plain_error(QStringLiteral("A query is exactly one statement"),
                                 QSqlError::StatementError, SQLITE_MISUSE));
        finalize();
        return false;
    }
    m_columns = sqlite3_column_count(m_statement);
    setSelect(m_columns > 0);
    m_record.clear();
    return true;
}

bool SqlCipherResult::bind_all()
{
    const QVariantList &values = boundValues();
    if (sqlite3_bind_parameter_count(m_statement) != values.size()) {
        setLastError(plain_error(QStringLiteral("The number of values does not fit the statement"),
                                 QSqlError::StatementError, SQLITE_RANGE));
        return false;
    }
    for (int i = 0; i < values.size(); ++i) {
        const int code = bind_value(m_statement, i + 1, values.at(i));
        if (code == SQLITE_OK)
            continue;
        setLastError(plain_error(QStringLiteral("Value %1 of type %2: %3")
                                     .arg(QString::number(i),
                                          QString::fromLatin1(values.at(i).typeName()),
                                          QString::fromUtf8(sqlite3_errstr(code))),
                                 QSqlError::StatementError, code));
        return false;
    }
    return true;
}

bool SqlCipherResult::exec()
{
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    if (m_statement == nullptr || m_driver == nullptr)
        return false;
    sqlite3_reset(m_statement);
    m_rows.clear();
    m_on_row = false;
    setLastError({});
    if (!bind_all())
        return false;
    const int step = sqlite3_step(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        return give_up(QSqlError::StatementError);
    m_on_row = step == SQLITE_ROW;
    if (isSelect())
        describe_columns();
    if (!isForwardOnly() && !read_all())
        return false;
    // An INSERT ... RETURNING has rows and changes both; it has made all its changes at its first row.
    const bool reads_only = sqlite3_stmt_readonly(m_statement) != 0;
    m_changes = reads_only ? -1 : sqlite3_changes(m_driver->m_connection);
    m_last_insert_id = reads_only ? QVariant()
                                  : QVariant(static_cast<qlonglong>(
                                        sqlite3_last_insert_rowid(m_driver->m_connection)));
    setActive(true);
    return true;
}

bool SqlCipherResult::read_all()
{
    while (m_on_row) {
        for (int column = 0; column < m_columns; ++column)
            m_rows.push_back(column_value(m_statement, column));
        const int step = sqlite3_step(m_statement);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            return give_up(QSqlError::StatementError);
        m_on_row = step == SQLITE_ROW;
    }
    sqlite3_reset(m_statement);
    return true;
}

void SqlCipherResult::describe_columns()
{
    if (!m_record.isEmpty())
        return;
    for (int column = 0; column < m_columns; ++column)
        m_record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, column))));
}

bool SqlCipherResult::fetch(int row)
{
    if (isForwardOnly()) {
        while (at() != QSql::AfterLastRow && at() < row)
            if (!fetchNext())
                return false;
        return at() == row;
    }
    if (row < 0 || row >= row_count())
        return false;
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchNext()
{
    if (!isForwardOnly())
        return fetch(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    if (at() >= 0 && m_on_row) {
        const int step = sqlite3_step(m_statement);
        if (step != SQLITE_ROW && step != SQLITE_DONE)
            return give_up(QSqlError::StatementError);
        m_on_row = step == SQLITE_ROW;
    }
    if (!m_on_row) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    return true;
}

bool SqlCipherResult::fetchLast()
{
    return !isForwardOnly() && fetch(row_count() - 1);
}

QVariant SqlCipherResult::data(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return {};
    if (isForwardOnly())
        return m_on_row ? column_value(m_statement, column) : QVariant();
    return m_rows[static_cast<std::size_t>(at()) * static_cast<std::size_t>(m_columns)
                  + static_cast<std::size_t>(column)];
}

bool SqlCipherResult::isNull(int column)
{
    if (isForwardOnly() && m_on_row && at() >= 0 && column >= 0 && column < m_columns)
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    return !data(column).isValid();
}

void SqlCipherResult::detachFromResultSet()
{
    sqlite3_reset(m_statement);
    m_rows.clear();
    m_on_row = false;
}

SqlCipherDriver::SqlCipherDriver(sqlite3 *connection, QObject *parent)
    : QSqlDriver(parent), m_connection(connection)
{
}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case QuerySize:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders: // and not named ones: QSqlResult rewrites those
    case LastInsertId:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool SqlCipherDriver::open(const QString &, const QString &, const QString &, const QString &, int,
                           const QString &)
{
    setOpenError(m_connection == nullptr);
    setOpen(m_connection != nullptr);
    return m_connection != nullptr;
}

void SqlCipherDriver::close()
{
    for (SqlCipherResult *result : std::exchange(m_results, {}))
        result->abandon();
    m_connection = nullptr;
    setOpen(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::run(const char *sql)
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(last_sql_error(m_connection, QSqlError::TransactionError));
    return false;
}

bool SqlCipherDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool SqlCipherDriver::commitTransaction()
{
    return run("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction()
{
    return run("ROLLBACK");
}

} // namespace ancora::storage
