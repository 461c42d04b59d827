// SPDX-License-Identifier: EUPL-1.2
#include "storage/database.h"

#include "storage/engine.h"
#include "storage/network_drive.h"
#include "storage/sqlcipher_driver.h"
#include "values/crypto.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <array>
#include <atomic>
#include <cstring>
#include <optional>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>
#include <unordered_map>

namespace ancora::storage {

namespace {

struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

Error already_open()
{
    return {Error::Kind::Refused,
            StorageText::tr("This file is already open in another window or on another computer."), {}};
}

/// The sentence for an engine's result code; `detail` never quotes content.
Error error_of_code(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Storage, StorageText::tr("The disk is full. Nothing was changed."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Storage,
                StorageText::tr("The file or its folder is read-only, so nothing can be saved there."), detail};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage, StorageText::tr("The file cannot be opened or created there."), detail};
    case SQLITE_IOERR:
        return {Error::Kind::Storage, StorageText::tr("The disk could not be read or written."), detail};
    case SQLITE_NOMEM:
        return {Error::Kind::Storage, StorageText::tr("The computer is out of memory."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: {
        Error error = already_open();
        error.detail = detail;
        return error;
    }
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged, StorageText::tr("The database is damaged."), detail};
    default:
        return {Error::Kind::Internal, StorageText::tr("The database refused a step of the program."), detail};
    }
}

Error engine_error(sqlite3 *engine, const QByteArray &statement = {})
{
    return storage_error(last_sql_error(engine, QSqlError::StatementError, statement));
}

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// The first column of the first row, or an empty text where there is none.
Result<QByteArray> ask(sqlite3 *engine, const QByteArray &sql)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(engine, sql.constData(), -1, &prepared, nullptr) != SQLITE_OK)
        return pass_on(engine_error(engine, sql));
    const Statement statement(prepared);
    const int step = sqlite3_step(prepared);
    if (step == SQLITE_DONE)
        return QByteArray();
    if (step != SQLITE_ROW)
        return pass_on(engine_error(engine));
    return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0)));
}

Result<void> run_all(sqlite3 *engine, const QByteArray &sql)
{
    if (sqlite3_exec(engine, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return pass_on(engine_error(engine, sql));
    return {};
}

struct Setting
{
    const char *name;
    const char *value;     ///< as it is set
    const char *read_back; ///< as the engine then reports it
};

// SQLCipher's own defaults, pinned: a later version's defaults must not make our files unreadable.
constexpr std::array cipher_settings = {
    Setting{"cipher_page_size", "4096", "4096"},
    Setting{"cipher_use_hmac", "ON", "1"},
    Setting{"cipher_hmac_algorithm", "HMAC_SHA512", "HMAC_SHA512"},
    Setting{"cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512", "PBKDF2_HMAC_SHA512"},
    Setting{"kdf_iter", "256000", "256000"},
    Setting{"cipher_plaintext_header_size", "0", "0"},
    Setting{"cipher_memory_security", "OFF", "0"}, // the wiping allocator does it (engine.cpp)
};

// security.md, section 3, where each has its reason. Without a mapping the engine reports no mmap_size.
constexpr std::array settings = {
    Setting{"temp_store", "2", "2"},
    Setting{"auto_vacuum", "NONE", "0"},
    Setting{"secure_delete", "ON", "1"},
    Setting{"foreign_keys", "ON", "1"},
    Setting{"recursive_triggers", "ON", "1"},
    Setting{"cell_size_check", "ON", "1"},
    Setting{"trusted_schema", "OFF", "0"},
    Setting{"mmap_size", "0", "0"},
    Setting{"cache_size", "-65536", "-65536"},
    Setting{"journal_mode", "TRUNCATE", "truncate"},
    Setting{"synchronous", "FULL", "2"},
};

Result<void> pin(sqlite3 *engine, const Setting &setting)
{
    const QByteArray name = QByteArray("PRAGMA ") + setting.name;
    ANCORA_TRY(run_all(engine, name + '=' + setting.value));
    ANCORA_TAKE(const QByteArray value, ask(engine, name));
    const bool never_mapped = value.isEmpty() && qstrcmp(setting.name, "mmap_size") == 0;
    if (value == setting.read_back || never_mapped)
        return {};
    return fail(Error::Kind::Internal, StorageText::tr("The encrypted database could not be set up safely."),
                QStringLiteral("%1 is \"%2\"").arg(QLatin1String(setting.name), QString::fromUtf8(value)));
}

Result<void> pin_switches(sqlite3 *engine)
{
    constexpr std::array<std::pair<int, int>, 4> switches = {{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    }};
    for (const auto &[option, wanted] : switches) {
        int value = -1;
        if (sqlite3_db_config(engine, option, wanted, &value) != SQLITE_OK || value != wanted)
            return fail(Error::Kind::Internal, StorageText::tr("The encrypted database could not be set up safely."),
                        QStringLiteral("database switch %1 is %2").arg(option).arg(value));
    }
    return {};
}

/// Once the recipe stands, no statement may change it, and no second file may be attached: a temporary
/// store on disk, or an attached file with no key, would be written in the clear.
int deny_deviations(void *, int action, const char *first, const char *second, const char *, const char *)
{
    // VACUUM attaches a nameless database, which temp_store keeps in memory.
    if (action == SQLITE_ATTACH)
        return first != nullptr && *first == '\0' ? SQLITE_OK : SQLITE_DENY;
    if (action != SQLITE_PRAGMA || second == nullptr)
        return SQLITE_OK;
    constexpr std::array harmless = {"user_version", "table_info", "table_xinfo", "index_list",
                                     "index_info", "index_xinfo", "foreign_key_list",
                                     "foreign_key_check", "integrity_check", "quick_check",
                                     "foreign_keys", "defer_foreign_keys"};
    for (const char *name : harmless)
        if (qstricmp(first, name) == 0)
            return SQLITE_OK;
    return SQLITE_DENY;
}

Result<void> give_key(sqlite3 *engine, const DatabaseKey &key)
{
    if (key.key.size() != crypto::key_size || key.salt.size() != 16)
        return fail(Error::Kind::Internal, StorageText::tr("The encrypted database could not be set up safely."),
                    QStringLiteral("key or salt of a wrong size"));
    // x'<64 digits><32 digits>': the raw key and the salt as SQLCipher wants them.
    Secret text(2 + 64 + 32 + 2);
    auto *out = reinterpret_cast<char *>(text.data());
    std::memcpy(out, "x'", 2);
    sodium_bin2hex(out + 2, 65, key.key.data(), key.key.size());
    sodium_bin2hex(out + 66, 33, reinterpret_cast<const unsigned char *>(key.salt.constData()), 16);
    out[98] = '\'';
    if (sqlite3_key_v2(engine, "main", out, 99) != SQLITE_OK)
        return pass_on(engine_error(engine));
    // Only after the key: before it, SQLCipher sets its log back to standard error output.
    ANCORA_TAKE(const QByteArray level, ask(engine, "PRAGMA cipher_log_level=NONE"));
    if (level != "NONE")
        return fail(Error::Kind::Internal, StorageText::tr("The encrypted database could not be set up safely."),
                    QStringLiteral("cipher_log_level"));
    for (const Setting &setting : cipher_settings)
        ANCORA_TRY(pin(engine, setting));
    return {};
}

/// The file's first 16 bytes as they lie on the disk, whatever file system is behind it.
QByteArray first_bytes(sqlite3 *engine)
{
    sqlite3_file *file = nullptr;
    QByteArray bytes(16, '\0');
    if (sqlite3_file_control(engine, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file == nullptr || file->pMethods == nullptr)
        return {};
    const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    return code == SQLITE_OK ? bytes : QByteArray();
}

bool is_in_the_clear(sqlite3 *engine)
{
    return first_bytes(engine).startsWith("SQLite format 3");
}

/// One process, one connection: the lock is taken now and kept, not at the first save.
Result<void> lock_out_others(sqlite3 *engine)
{
    ANCORA_TRY(pin(engine, {"locking_mode", "EXCLUSIVE", "exclusive"}));
    ANCORA_TRY(run_all(engine, "BEGIN EXCLUSIVE"));
    return run_all(engine, "COMMIT");
}

/// In the engine's view of the disk, where an empty file counts as none.
bool exists(sqlite3_vfs *file_system, const QString &path)
{
    int found = 0;
    file_system->xAccess(file_system, path.toUtf8().constData(), SQLITE_ACCESS_EXISTS, &found);
    return found != 0;
}

/// What can be known before the file is touched.
Result<void> check_place(const QString &path, sqlite3_vfs *file_system, const OpenOptions &options)
{
    if (options.mode == OpenOptions::Mode::CreateNew && exists(file_system, path))
        return fail(Error::Kind::Refused, StorageText::tr("There is already a file with this name."));
    if (!options.vfs.isEmpty())
        return {};
    if (is_on_network_drive(path))
        return fail(Error::Kind::Refused,
                    StorageText::tr("This folder is on a network drive, where a file can be destroyed when two "
                       "computers write to it. Choose a folder on this computer."));
    // Without the journal beside it a file cannot be changed safely, and that needs the folder.
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return pass_on(error_of_code(SQLITE_READONLY, QStringLiteral("folder")));
    return {};
}

/// With symbolic links in the folders resolved, so that only a link in place of the file is refused.
QString real_path(const QString &path)
{
    const QString folder = QFileInfo(path).dir().canonicalPath();
    return folder.isEmpty() ? path : QDir(folder).filePath(QFileInfo(path).fileName());
}

Result<void> apply_recipe(sqlite3 *engine, const DatabaseKey &key, const OpenOptions &options)
{
    const bool create = options.mode == OpenOptions::Mode::CreateNew;
    if (sqlite3_db_readonly(engine, "main") != 0)
        return pass_on(error_of_code(SQLITE_READONLY, QStringLiteral("file")));
    if (!create && !options.bare && is_in_the_clear(engine))
        return fail(Error::Kind::Foreign, StorageText::tr("This is not an encrypted file of this program."));
    if (!create && first_bytes(engine).isEmpty())
        return fail(Error::Kind::Damaged, StorageText::tr("The database is damaged: its beginning is missing."));
    ANCORA_TRY(pin_switches(engine));
    if (!options.bare)
        ANCORA_TRY(give_key(engine, key));
    if (auto schema = ask(engine, "SELECT count(*) FROM sqlite_schema"); !schema) {
        if (schema.error().kind == Error::Kind::Damaged)
            schema.error().text = StorageText::tr("The file cannot be opened with this key: it is damaged, or it is "
                                     "not a file of this office.");
        return pass_on(schema.error());
    }
    for (const Setting &setting : settings)
        ANCORA_TRY(pin(engine, setting));
    ANCORA_TRY(lock_out_others(engine));
    if (create) // writes the first page
        ANCORA_TRY(run_all(engine, "PRAGMA user_version=0"));
    ANCORA_TAKE(const QByteArray page_size, ask(engine, "PRAGMA page_size"));
    if (page_size != "4096" || is_in_the_clear(engine) != options.bare)
        return fail(Error::Kind::Internal, StorageText::tr("The encrypted database could not be set up safely."),
                    QStringLiteral("the file on disk is not as it should be"));
    sqlite3_set_authorizer(engine, deny_deviations, nullptr);
    return {};
}

sqlite3_vfs *file_system_of(const QString &vfs)
{
    return sqlite3_vfs_find(vfs.isEmpty() ? nullptr : vfs.toUtf8().constData());
}

void remove_journal(const QString &vfs, const QString &path)
{
    sqlite3_vfs *file_system = file_system_of(vfs);
    const QByteArray journal = path.toUtf8() + "-journal";
    file_system->xDelete(file_system, journal.constData(), 1);
}

void remove_file(const QString &vfs, const QString &path)
{
    remove_journal(vfs, path);
    sqlite3_vfs *file_system = file_system_of(vfs);
    file_system->xDelete(file_system, path.toUtf8().constData(), 1);
}

} // namespace

DatabaseKey DatabaseKey::create()
{
    return {Secret::random(crypto::key_size), crypto::random_bytes(16)};
}

DatabaseKey DatabaseKey::clone() const
{
    return {key.clone(), salt};
}

bool Row::is_null(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Row::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

struct Database::Private
{
    sqlite3 *engine = nullptr;
    QString path;
    QString vfs;
    bool bare = false;
    QString connection_name;
    int depth = 0;
    std::unordered_map<QString, QSqlQuery> statements;

    /// Makes the engine known to QSqlQuery under a name of its own.
    void connect()
    {
        static std::atomic<int> count = 0;
        connection_name = QStringLiteral("ancora-%1").arg(++count);
        QSqlDatabase::addDatabase(new SqlCipherDriver(engine), connection_name).open();
    }

    ~Private()
    {
        statements.clear();
        if (!connection_name.isEmpty())
            QSqlDatabase::removeDatabase(connection_name); // ends the statements that are still alive
        sqlite3_close_v2(engine);
    }
};

Database::Database(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseKey &key,
                                                 const OpenOptions &options)
{
    ANCORA_TRY(start_engine());
    sqlite3_vfs *file_system = file_system_of(options.vfs);
    if (file_system == nullptr)
        return fail(Error::Kind::Internal, StorageText::tr("The file cannot be opened or created there."),
                    QStringLiteral("no such file system"));

    auto opened = std::make_unique<Private>();
    opened->path = options.vfs.isEmpty() ? real_path(path) : path;
    opened->vfs = options.vfs;
    opened->bare = options.bare;
    ANCORA_TRY(check_place(opened->path, file_system, options));

    const bool create = options.mode == OpenOptions::Mode::CreateNew;
    const int flags = SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0) | SQLITE_OPEN_NOMUTEX
                      | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(opened->path.toUtf8().constData(), &opened->engine, flags,
                                     file_system->zName);
    if (code != SQLITE_OK && !create && !exists(file_system, opened->path))
        return fail(Error::Kind::NotFound, StorageText::tr("The file was not found."));
    if (code != SQLITE_OK)
        return pass_on(error_of_code(code, QStringLiteral("engine code %1").arg(code)));
    if (auto set_up = apply_recipe(opened->engine, key, options); !set_up) {
        const QString place = opened->path;
        opened.reset();
        if (create)
            remove_file(options.vfs, place);
        return pass_on(std::move(set_up).error());
    }

    opened->connect();
    return std::unique_ptr<Database>(new Database(std::move(opened)));
}

Result<std::unique_ptr<Database>> Database::in_memory()
{
    ANCORA_TRY(start_engine());
    auto opened = std::make_unique<Private>();
    opened->bare = true;
    const int code = sqlite3_open_v2(":memory:", &opened->engine, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return pass_on(error_of_code(code, QStringLiteral("engine code %1").arg(code)));
    opened->connect();
    return std::unique_ptr<Database>(new Database(std::move(opened)));
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(d->connection_name, false);
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values) const
{
    auto known = d->statements.find(sql);
    if (known == d->statements.end()) {
        QSqlQuery query(connection());
        if (!query.prepare(sql))
            return pass_on(storage_error(query.lastError()));
        known = d->statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return pass_on(storage_error(query.lastError()));
    return &query;
}

QString Database::path() const
{
    return d->path;
}

Result<void> Database::execute(const QString &sql)
{
    return run_all(d->engine, sql.toUtf8());
}

Result<void> Database::scan(const QString &sql, const std::function<void(const Row &)> &visit)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(d->engine, utf8.constData(), -1, &prepared, nullptr) != SQLITE_OK)
        return pass_on(engine_error(d->engine, utf8));
    const Statement statement(prepared);
    int step = SQLITE_OK;
    for (const Row row(prepared); (step = sqlite3_step(prepared)) == SQLITE_ROW;)
        visit(row);
    return step == SQLITE_DONE ? Result<void>() : pass_on(engine_error(d->engine));
}

namespace {

/// A transaction, or a savepoint inside one. Undone unless committed, also when an exception passes.
class Transaction
{
public:
    Transaction(sqlite3 *engine, int &depth) : m_engine(engine), m_depth(depth) { ++m_depth; }
    ~Transaction()
    {
        --m_depth;
        // A full disk or an input or output error makes the engine roll back by itself.
        if (m_begun && sqlite3_get_autocommit(m_engine) == 0)
            sqlite3_exec(m_engine, outermost() ? "ROLLBACK" : "ROLLBACK TO part; RELEASE part", nullptr,
                         nullptr, nullptr);
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin()
    {
        ANCORA_TRY(run_all(m_engine, m_depth == 1 ? "BEGIN IMMEDIATE" : "SAVEPOINT part"));
        m_begun = true;
        return {};
    }
    Result<void> commit()
    {
        if (sqlite3_get_autocommit(m_engine) != 0)
            return fail(Error::Kind::Internal, StorageText::tr("The database refused a step of the program."),
                        QStringLiteral("the transaction had already ended"));
        ANCORA_TRY(run_all(m_engine, m_depth == 1 ? "COMMIT" : "RELEASE part"));
        m_begun = false;
        return {};
    }

private:
    [[nodiscard]] bool outermost() const { return m_depth == 0; }

    sqlite3 *m_engine;
    int &m_depth;
    bool m_begun = false;
};

} // namespace

Result<void> Database::in_transaction(const std::function<Result<void>()> &work)
{
    Transaction transaction(d->engine, d->depth);
    ANCORA_TRY(transaction.begin());
    ANCORA_TRY(work());
    return transaction.commit();
}

Result<void> Database::copy_to(const QString &path, const DatabaseKey &key) const
{
    ANCORA_TAKE(auto copy, open(path, key, {OpenOptions::Mode::CreateNew, d->vfs, d->bare}));
    sqlite3 *target = copy->d->engine;
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", d->engine, "main");
    int code = sqlite3_extended_errcode(target);
    if (backup != nullptr) {
        const int step = sqlite3_backup_step(backup, -1);
        code = sqlite3_backup_finish(backup);
        if (step != SQLITE_DONE && code == SQLITE_OK)
            code = step;
    }
    const QString copied = copy->path();
    copy.reset();
    if (backup != nullptr && code == SQLITE_OK) {
        remove_journal(d->vfs, copied); // empty by now; a copy is one file
        return {};
    }
    remove_file(d->vfs, copied);
    return pass_on(error_of_code(code, QStringLiteral("copying: engine code %1").arg(code)));
}

Result<void> Database::check_copy(const QString &path, const DatabaseKey &key) const
{
    ANCORA_TAKE(const auto copy, open(path, key, {OpenOptions::Mode::Existing, d->vfs, d->bare}));
    return copy->check_integrity();
}

void Database::remove_copy(const QString &path) const
{
    remove_file(d->vfs, path);
}

Result<void> Database::check_integrity() const
{
    // Without its cache the engine reads every page in use from the disk, and SQLCipher checks each. Its own
    // cipher_integrity_check would also judge free pages, which a power cut may leave torn without harm
    // (security.md, F7): a shelter must not be told "damaged" for those.
    sqlite3_db_release_memory(d->engine);
    const std::pair<const char *, const char *> checks[] = {{"integrity_check", "ok"}, {"foreign_key_check", ""}};
    for (const auto &[check, passed] : checks) {
        const auto answer = ask(d->engine, QByteArray("PRAGMA ") + check);
        if (!answer && answer.error().kind != Error::Kind::Damaged)
            return pass_on(answer.error());
        if (!answer || *answer != passed)
            return fail(Error::Kind::Damaged, StorageText::tr("The database is damaged."), QString::fromLatin1(check));
    }
    return {};
}

Error storage_error(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return error_of_code(code.toInt(), QStringLiteral("%1 (engine code %2)").arg(error.databaseText(), code));
}

} // namespace ancora::storage
