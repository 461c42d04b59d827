// SPDX-License-Identifier: EUPL-1.2
#include "storage/vault_folder.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <stdexcept>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace ancora;
using namespace ancora::storage;
using namespace Qt::StringLiterals;

namespace {

const QString people = u"CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                       "CREATE TABLE stay(person INTEGER NOT NULL REFERENCES person(id));"_s;

Result<void> add(Database &database, const QString &name)
{
    return database.execute(u"INSERT INTO person(name) VALUES ('%1')"_s.arg(name));
}

QByteArray count(Database &database)
{
    return first_value(database, u"SELECT count(*) FROM person"_s);
}

#ifdef Q_OS_LINUX
/// Root may write everywhere; what a folder's permissions do is seen only as somebody else.
class AsNobody
{
public:
    AsNobody() : m_was_root(geteuid() == 0 && setresuid(65534, 65534, 0) == 0) {}
    ~AsNobody()
    {
        if (m_was_root && setresuid(0, 0, 0) != 0)
            qFatal("the test could not become root again");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_was_root;
};
#endif

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_value_of_the_recipe_reads_back_data();
    void every_value_of_the_recipe_reads_back();
    void the_recipe_cannot_be_changed_afterwards_data();
    void the_recipe_cannot_be_changed_afterwards();
    void nothing_on_the_disk_is_readable();
    void a_wrong_key_is_refused_and_leaves_the_file_as_it_was();
    void a_wrong_salt_is_refused();
    void what_is_not_ours_is_refused_and_left_as_it_was_data();
    void what_is_not_ours_is_refused_and_left_as_it_was();
    void a_missing_file_is_not_created();
    void an_existing_file_is_not_overwritten();
    void a_file_that_is_open_cannot_be_opened_again();
    void a_link_in_place_of_the_file_is_refused();
    void a_read_only_folder_or_file_has_its_own_sentence();
    void each_failure_has_its_own_sentence_data();
    void each_failure_has_its_own_sentence();
    void a_failed_transaction_leaves_nothing();
    void an_exception_leaves_nothing();
    void a_nested_part_fails_alone_and_joins_the_outer_end();
    void a_swallowed_end_of_the_transaction_is_an_error();
    void foreign_keys_hold();
    void scan_reads_every_kind_of_value();
    void a_copy_opens_only_with_its_own_key();
    void a_failed_copy_leaves_nothing_behind();
    void every_flipped_bit_is_noticed();
    void missing_pages_are_noticed();
    void a_broken_reference_is_named();
};

void TestDatabase::every_value_of_the_recipe_reads_back_data()
{
    QTest::addColumn<QByteArray>("value");
    const std::initializer_list<std::pair<const char *, const char *>> recipe = {
        {"cipher_page_size", "4096"},     {"cipher_use_hmac", "1"},
        {"kdf_iter", "256000"},           {"cipher_hmac_algorithm", "HMAC_SHA512"},
        {"cipher_plaintext_header_size", "0"}, {"cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"},
        {"cipher_log_level", "NONE"},     {"cipher_memory_security", "0"},
        {"page_size", "4096"},            {"temp_store", "2"},
        {"auto_vacuum", "0"},             {"secure_delete", "1"},
        {"foreign_keys", "1"},            {"recursive_triggers", "1"},
        {"cell_size_check", "1"},         {"trusted_schema", "0"},
        {"mmap_size", "0"},               {"journal_mode", "truncate"},
        {"synchronous", "2"},             {"locking_mode", "exclusive"},
        {"cache_size", "-65536"},
    };
    for (const auto &[name, value] : recipe)
        QTest::newRow(name) << QByteArray(value);
}

void TestDatabase::every_value_of_the_recipe_reads_back()
{
    QFETCH(QByteArray, value);
    const VaultFolder vault;
    for (const auto mode : {OpenOptions::Mode::CreateNew, OpenOptions::Mode::Existing}) {
        const auto database = Database::open(vault.file(), fixed_key(), {mode, {}, false});
        VERIFY_OK(database);
        QCOMPARE(first_value(**database, u"PRAGMA "_s + QLatin1String(QTest::currentDataTag())), value);
    }
}

void TestDatabase::the_recipe_cannot_be_changed_afterwards_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"PRAGMA temp_store=1", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=OFF",
                            "PRAGMA locking_mode=NORMAL", "PRAGMA secure_delete=OFF",
                            "PRAGMA key='other'", "PRAGMA rekey='other'", "PRAGMA cipher_use_hmac=OFF",
                            "PRAGMA cipher_log_level=TRACE", "PRAGMA temp_store_directory='/'",
                            "PRAGMA writable_schema=ON", "ATTACH 'other.db' AS other KEY ''",
                            "SELECT load_extension('other')", "SELECT \"a word in double quotes\""})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestDatabase::the_recipe_cannot_be_changed_afterwards()
{
    QFETCH(QString, sql);
    const VaultFolder vault;
    const auto database = vault.create();
    QVERIFY(database);
    QVERIFY(!database->execute(sql));
    VERIFY_OK(database->execute(u"PRAGMA user_version=3; VACUUM"_s)); // these must stay possible
}

void TestDatabase::nothing_on_the_disk_is_readable()
{
    const VaultFolder vault;
    for (const bool bare : {false, true}) { // the bare file proves that the look finds something
        const char *name = bare ? "bare.db" : "case.db";
        const auto database = vault.create(name, bare);
        QVERIFY(database);
        VERIFY_OK(database->execute(people));
        VERIFY_OK(add(*database, u"Marigold"_s));
        const QByteArray bytes = vault.bytes(name);
        QVERIFY(bytes.size() >= 8192);
        QCOMPARE(bytes.contains("Marigold"), bare);
        QCOMPARE(bytes.contains("person"), bare);
        QCOMPARE(bytes.startsWith("SQLite format 3"), bare);
        QCOMPARE(bytes.startsWith(fixed_key().salt), !bare);
    }
}

void TestDatabase::a_wrong_key_is_refused_and_leaves_the_file_as_it_was()
{
    const VaultFolder vault;
    VERIFY_OK(vault.create()->execute(people));
    const QByteArray before = vault.bytes();
    const QStringList files = QDir(vault.folder.path()).entryList(QDir::Files);
    const auto database = Database::open(vault.file(), fixed_key(9));
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Damaged);
    QVERIFY(database.error().text.contains(u"this key"));
    QCOMPARE(vault.bytes(), before);
    QCOMPARE(QDir(vault.folder.path()).entryList(QDir::Files), files);
    VERIFY_OK(Database::open(vault.file(), fixed_key()));
}

void TestDatabase::a_wrong_salt_is_refused()
{
    const VaultFolder vault;
    VERIFY_OK(vault.create()->execute(people));
    DatabaseKey key = fixed_key();
    key.salt[3] = 'x';
    QCOMPARE(Database::open(vault.file(), key).error().kind, Error::Kind::Damaged);
    key.salt.chop(1);
    QCOMPARE(Database::open(vault.file(), key).error().kind, Error::Kind::Internal);
}

void TestDatabase::what_is_not_ours_is_refused_and_left_as_it_was_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    const VaultFolder vault;
    VERIFY_OK(vault.create("bare.db", true)->execute(people));
    QTest::newRow("a readable database") << vault.bytes("bare.db") << Error::Kind::Foreign;
    QTest::newRow("nothing") << QByteArray() << Error::Kind::Damaged;
    QTest::newRow("a few bytes") << QByteArray("hello") << Error::Kind::Damaged;
    QTest::newRow("some text") << QByteArray("hello ").repeated(5000) << Error::Kind::Damaged;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << Error::Kind::Damaged;
}

void TestDatabase::what_is_not_ours_is_refused_and_left_as_it_was()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    const VaultFolder vault;
    vault.put(bytes);
    const auto database = Database::open(vault.file(), fixed_key());
    QVERIFY(!database);
    QCOMPARE(database.error().kind, kind);
    QVERIFY(!database.error().text.isEmpty());
    QCOMPARE(vault.bytes(), bytes);
}

void TestDatabase::a_missing_file_is_not_created()
{
    const VaultFolder vault;
    QCOMPARE(Database::open(vault.file(), fixed_key()).error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(vault.file()));
}

void TestDatabase::an_existing_file_is_not_overwritten()
{
    const VaultFolder vault;
    vault.put("something else");
    const auto database = Database::open(vault.file(), fixed_key(), {OpenOptions::Mode::CreateNew, {}, false});
    QCOMPARE(database.error().kind, Error::Kind::Refused);
    QCOMPARE(vault.bytes(), QByteArray("something else"));
}

void TestDatabase::a_file_that_is_open_cannot_be_opened_again()
{
    const VaultFolder vault;
    auto database = vault.create();
    QVERIFY(database);
    const auto second = Database::open(vault.file(), fixed_key());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Refused);
    QVERIFY(second.error().text.contains(u"already open"));
    database.reset();
    VERIFY_OK(Database::open(vault.file(), fixed_key()));
}

void TestDatabase::a_link_in_place_of_the_file_is_refused()
{
#ifndef Q_OS_UNIX
    QSKIP("Symbolic links need privileges here.");
#endif
    const VaultFolder vault;
    vault.create().reset();
    QVERIFY(QFile::link(vault.file(), vault.file("link.db")));
    QVERIFY(!Database::open(vault.file("link.db"), fixed_key()));
    QVERIFY(QFile::link(vault.folder.path(), vault.file("folder")));
    VERIFY_OK(Database::open(vault.file("folder/case.db"), fixed_key()));
}

void TestDatabase::a_read_only_folder_or_file_has_its_own_sentence()
{
#ifdef Q_OS_LINUX
    const VaultFolder vault;
    vault.create().reset();
    QVERIFY(QFile::setPermissions(vault.file(), QFile::Permissions::fromInt(0x6666)));
    const QString folder = vault.folder.path();
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions::fromInt(0x5555)));
    const auto open = [&vault] {
        const AsNobody nobody;
        return Database::open(vault.file(), fixed_key());
    };
    const auto in_read_only_folder = open();
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions::fromInt(0x7777)));
    VERIFY_OK(open()); // nothing else was in the way
    QVERIFY(QFile::setPermissions(vault.file(), QFile::Permissions::fromInt(0x4444)));
    const auto read_only_file = open();
    for (const auto *refused : {&in_read_only_folder, &read_only_file}) {
        QVERIFY(!*refused);
        QCOMPARE(refused->error().kind, Error::Kind::Storage);
        QVERIFY(refused->error().text.contains(u"read-only"));
    }
#else
    QSKIP("Folder permissions of this kind exist on Linux only.");
#endif
}

void TestDatabase::each_failure_has_its_own_sentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("full") << 13 << Error::Kind::Storage << u"full"_s;
    QTest::newRow("folder without a journal") << (8 | (6 << 8)) << Error::Kind::Storage << u"read-only"_s;
    QTest::newRow("cannot open") << 14 << Error::Kind::Storage << u"opened or created"_s;
    QTest::newRow("flush failed") << (10 | (4 << 8)) << Error::Kind::Storage << u"disk"_s;
    QTest::newRow("memory") << 7 << Error::Kind::Storage << u"memory"_s;
    QTest::newRow("busy") << 5 << Error::Kind::Refused << u"already open"_s;
    QTest::newRow("corrupt") << 11 << Error::Kind::Damaged << u"damaged"_s;
    QTest::newRow("constraint") << 2067 << Error::Kind::Internal << u"program"_s;
}

void TestDatabase::each_failure_has_its_own_sentence()
{
    QFETCH(int, code);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    const Error error = storage_error({u"driver"_s, u"text"_s, QSqlError::StatementError, QString::number(code)});
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.text.contains(words), qPrintable(error.text));
    QVERIFY(error.detail.contains(QString::number(code)));
}

void TestDatabase::a_failed_transaction_leaves_nothing()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(database->execute(people));
    const auto outcome = database->in_transaction([&]() -> Result<void> {
        ANCORA_TRY(add(*database, u"one"_s));
        return fail(Error::Kind::Refused, u"no"_s);
    });
    QCOMPARE(outcome.error().kind, Error::Kind::Refused);
    QCOMPARE(count(*database), QByteArray("0"));
    VERIFY_OK(database->in_transaction([&] { return add(*database, u"two"_s); }));
    QCOMPARE(count(*database), QByteArray("1"));
}

void TestDatabase::an_exception_leaves_nothing()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(database->execute(people));
    const auto throwing = [&]() -> Result<void> {
        ANCORA_TRY(add(*database, u"one"_s));
        throw std::runtime_error("out of something");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)database->in_transaction(throwing));
    QCOMPARE(count(*database), QByteArray("0"));
    VERIFY_OK(database->in_transaction([&] { return add(*database, u"two"_s); }));
}

void TestDatabase::a_nested_part_fails_alone_and_joins_the_outer_end()
{
    const VaultFolder vault;
    auto database = vault.create();
    VERIFY_OK(database->execute(people));
    const auto with_parts = [&](bool outer_succeeds) {
        return database->in_transaction([&]() -> Result<void> {
            ANCORA_TRY(add(*database, u"outer"_s));
            ANCORA_TRY(database->in_transaction([&] { return add(*database, u"part"_s); }));
            const auto part = database->in_transaction([&]() -> Result<void> {
                ANCORA_TRY(add(*database, u"undone"_s));
                return fail(Error::Kind::Refused, u"no"_s);
            });
            return part || !outer_succeeds ? fail(Error::Kind::Refused, u"no"_s) : Result<void>();
        });
    };
    QVERIFY(!with_parts(false));
    QCOMPARE(count(*database), QByteArray("0"));
    VERIFY_OK(with_parts(true));
    database.reset();
    const auto again = Database::open(vault.file(), fixed_key());
    QCOMPARE(first_value(**again, u"SELECT group_concat(name) FROM person"_s), QByteArray("outer,part"));
}

void TestDatabase::a_swallowed_end_of_the_transaction_is_an_error()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(database->execute(people));
    const auto outcome = database->in_transaction([&]() -> Result<void> {
        ANCORA_TRY(add(*database, u"one"_s));
        return database->execute(u"ROLLBACK"_s);
    });
    QVERIFY(!outcome);
    QCOMPARE(count(*database), QByteArray("0"));
}

void TestDatabase::foreign_keys_hold()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(database->execute(people));
    const auto outcome = database->execute(u"INSERT INTO stay VALUES (5)"_s);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().detail.contains(u"FOREIGN KEY"));
}

void TestDatabase::scan_reads_every_kind_of_value()
{
    const VaultFolder vault;
    const auto database = vault.create();
    int rows = 0;
    VERIFY_OK(database->scan(u"SELECT NULL, 9223372036854775807, 'Зоя', x'00ff'"_s, [&](const Row &row) {
        ++rows;
        QVERIFY(row.is_null(0) && !row.is_null(1));
        QCOMPARE(row.integer(1), std::numeric_limits<qint64>::max());
        QCOMPARE(row.text(2), std::string_view("Зоя"));
        QCOMPARE(row.blob(3), std::string_view("\0\xff", 2));
    }));
    QCOMPARE(rows, 1);
    QVERIFY(!database->scan(u"SELECT * FROM nowhere"_s, [](const Row &) {}));
}

void TestDatabase::a_copy_opens_only_with_its_own_key()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(database->execute(people));
    VERIFY_OK(add(*database, u"Marigold"_s));
    VERIFY_OK(database->copy_to(vault.file("copy.db"), fixed_key(20)));
    QVERIFY(!QFile::exists(vault.file("copy.db-journal")));
    QVERIFY(!vault.bytes("copy.db").contains("Marigold"));
    QVERIFY(!Database::open(vault.file("copy.db"), fixed_key()));
    VERIFY_OK(database->check_copy(vault.file("copy.db"), fixed_key(20)));
    const auto copy = Database::open(vault.file("copy.db"), fixed_key(20));
    VERIFY_OK(copy);
    QCOMPARE(first_value(**copy, u"SELECT name FROM person"_s), QByteArray("Marigold"));
    QCOMPARE(count(*database), QByteArray("1"));
}

void TestDatabase::a_failed_copy_leaves_nothing_behind()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(database->execute(people));
    const auto inside = database->in_transaction([&]() -> Result<void> {
        ANCORA_TRY(add(*database, u"one"_s)); // a copy of unfinished work must not be had
        return database->copy_to(vault.file("copy.db"), fixed_key(20));
    });
    QVERIFY(!inside);
    QVERIFY(!QFile::exists(vault.file("copy.db")));
    QVERIFY(!database->copy_to(vault.file("no/such/folder.db"), fixed_key(20)));
}

void TestDatabase::every_flipped_bit_is_noticed()
{
    const VaultFolder vault;
    auto database = vault.create();
    VERIFY_OK(database->execute(people));
    VERIFY_OK(database->execute(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<500) "
                                "INSERT INTO person(name) SELECT hex(randomblob(40)) FROM n"_s));
    VERIFY_OK(database->check_integrity());
    database.reset();
    const QByteArray whole = vault.bytes();
    QRandomGenerator random(20260001);
    for (int flip = 0; flip < 100; ++flip) {
        QByteArray damaged = whole;
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(whole.size())));
        // The salt travels with the key: the first 16 bytes of the file are not read.
        const auto byte = std::max<qsizetype>(place, 16);
        damaged[byte] = static_cast<char>(damaged[byte] ^ (1 << random.bounded(8)));
        vault.put(damaged);
        const auto opened = Database::open(vault.file(), fixed_key());
        const auto checked = opened ? (*opened)->check_integrity() : Result<void>(pass_on(opened.error()));
        QVERIFY2(!checked, qPrintable(u"byte %1"_s.arg(byte)));
        QCOMPARE(checked.error().kind, Error::Kind::Damaged);
    }
    vault.put(whole);
    VERIFY_OK((*Database::open(vault.file(), fixed_key()))->check_integrity());
}

void TestDatabase::missing_pages_are_noticed()
{
    const VaultFolder vault;
    VERIFY_OK(vault.create()->execute(people));
    const QByteArray whole = vault.bytes();
    for (qsizetype size = whole.size() - 4096; size > 0; size -= 4096) {
        vault.put(whole.first(size));
        const auto opened = Database::open(vault.file(), fixed_key());
        QVERIFY(!opened || !(*opened)->check_integrity());
    }
}

void TestDatabase::a_broken_reference_is_named()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(database->execute(people));
    VERIFY_OK(database->execute(u"PRAGMA foreign_keys=OFF; INSERT INTO stay VALUES (5)"_s));
    const auto checked = database->check_integrity();
    QVERIFY(!checked);
    QCOMPARE(checked.error().detail, u"foreign_key_check"_s);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
