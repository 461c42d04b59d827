// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"
#include "values/secret.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <functional>
#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace ancora::storage {

/// The raw key of a database file. Key and salt travel together: with the salt only in the file, a torn
/// first sector after a power cut would leave it unopenable (security.md, F6).
struct DatabaseKey {
    Secret key;      ///< 32 bytes
    QByteArray salt; ///< 16 bytes
    [[nodiscard]] static DatabaseKey create();
    [[nodiscard]] DatabaseKey clone() const;
};

struct OpenOptions {
    enum class Mode { Existing, CreateNew };
    Mode mode = Mode::Existing;
    /// Name of a registered SQLite VFS; empty for the system's. The fault simulator is one.
    QString vfs;
    /// Without encryption, for the benchmark's comparison and the leak tests' positive control only.
    bool bare = false;
};

/// One row of a `Database::scan`, read straight from the engine; valid only inside the callback.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    [[nodiscard]] bool is_null(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// UTF-8, without a copy.
    [[nodiscard]] std::string_view text(int column) const;
    /// A blob's bytes, without a copy.
    [[nodiscard]] std::string_view blob(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// The vault's one connection, opened by the recipe of security.md, section 3, with every value read back.
/// One object, one thread; closing wipes the page cache (the engine's memory is zeroed when freed).
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const DatabaseKey &key,
                                                                const OpenOptions &options = {});
    /// An empty database in memory, with nothing on any disk: to rebuild the tables from the journal.
    [[nodiscard]] static Result<std::unique_ptr<Database>> in_memory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// For QSqlQuery.
    [[nodiscard]] QSqlDatabase connection() const;
    /// Runs a statement that will come again: it is parsed once and kept. The rows are there until the same
    /// statement runs next.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] QString path() const;

    /// Runs statements without results, separated by semicolons.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// Visits the rows of a query at the engine's own speed, for counting a year's facts: no QVariant, no copy.
    [[nodiscard]] Result<void> scan(const QString &sql, const std::function<void(const Row &)> &visit);

    /// Everything `work` does happens or nothing does. A nested call that fails undoes its own part and
    /// leaves it to the outer work whether to go on; nothing is durable before the outermost has returned.
    [[nodiscard]] Result<void> in_transaction(const std::function<Result<void>()> &work);

    /// Copies every page into a new file with a key of its own (sqlite3_backup) and leaves the copy closed.
    /// Where it fails, nothing is left behind.
    [[nodiscard]] Result<void> copy_to(const QString &path, const DatabaseKey &key) const;
    /// Whether the file at `path`, in this database's file system, opens with `key` and is whole.
    [[nodiscard]] Result<void> check_copy(const QString &path, const DatabaseKey &key) const;
    /// Removes such a copy, if there is one.
    void remove_copy(const QString &path) const;
    /// Every page in use read again and checked, the engine's integrity check and the foreign keys.
    [[nodiscard]] Result<void> check_integrity() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The error of a failed query as the person at the desk should read it (disk full, read-only, damaged ...).
[[nodiscard]] Error storage_error(const class QSqlError &error);

} // namespace ancora::storage
