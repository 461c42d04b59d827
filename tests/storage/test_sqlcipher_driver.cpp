// SPDX-License-Identifier: EUPL-1.2
#include "storage/vault_folder.h"

#include <QDate>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace ancora::storage;
using namespace Qt::StringLiterals;

#define VERIFY_RUN(query, call) QVERIFY2((query).call, qPrintable((query).lastError().text()))

class TestSqlCipherDriver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void values_come_back_as_they_went_in_data();
    void values_come_back_as_they_went_in();
    void named_and_positional_values_reach_their_places();
    void a_name_used_twice_gets_its_value_twice();
    void a_statement_runs_again_with_other_values();
    void wrong_numbers_and_types_of_values_are_refused();
    void rows_are_walked_in_every_direction();
    void a_forward_only_query_sees_the_same_rows();
    void a_table_may_change_while_its_rows_are_walked();
    void an_insert_tells_its_row_and_how_many();
    void an_insert_that_returns_rows_has_them();
    void columns_are_found_by_name();
    void errors_name_tables_but_never_content_data();
    void errors_name_tables_but_never_content();
    void a_second_statement_is_refused();
    void transactions_work_through_qt();
    void a_query_outlives_its_database_without_harm();

private:
    VaultFolder m_vault;
    std::unique_ptr<Database> m_database;
};

void TestSqlCipherDriver::init()
{
    QFile::remove(m_vault.file());
    m_database = m_vault.create();
    QVERIFY(m_database);
    VERIFY_OK(m_database->execute(u"CREATE TABLE t(id INTEGER PRIMARY KEY, a, b, c);"
                                   "CREATE TABLE person(name TEXT NOT NULL UNIQUE)"_s));
}

void TestSqlCipherDriver::values_come_back_as_they_went_in_data()
{
    QTest::addColumn<QVariant>("in");
    QTest::addColumn<QVariant>("out");
    QTest::newRow("nothing") << QVariant() << QVariant();
    QTest::newRow("null text") << QVariant(QString()) << QVariant();
    QTest::newRow("null bytes") << QVariant(QByteArray()) << QVariant();
    QTest::newRow("null number") << QVariant(QMetaType::fromType<int>()) << QVariant();
    QTest::newRow("empty text") << QVariant(u""_s) << QVariant(u""_s);
    QTest::newRow("empty bytes") << QVariant(QByteArray("")) << QVariant(QByteArray(""));
    QTest::newRow("bool") << QVariant(true) << QVariant(1LL);
    QTest::newRow("largest") << QVariant(std::numeric_limits<qint64>::max())
                             << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("smallest") << QVariant(std::numeric_limits<qint64>::min())
                              << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("real") << QVariant(0.1) << QVariant(0.1);
    const QString unicode = u"Зоя Nguyễn 李 🜚 עברית e\u0301"_s;
    QTest::newRow("every script") << QVariant(unicode) << QVariant(unicode);
    const QString with_nul = u"a\0b"_s;
    QTest::newRow("text with a zero in it") << QVariant(with_nul) << QVariant(with_nul);
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    QTest::newRow("all bytes") << QVariant(all) << QVariant(all);
    QTest::newRow("long text") << QVariant(u"x"_s.repeated(100'000)) << QVariant(u"x"_s.repeated(100'000));
}

void TestSqlCipherDriver::values_come_back_as_they_went_in()
{
    QFETCH(QVariant, in);
    QFETCH(QVariant, out);
    QSqlQuery insert(m_database->connection());
    VERIFY_RUN(insert, prepare(u"INSERT INTO t(a) VALUES (?)"_s));
    insert.addBindValue(in);
    VERIFY_RUN(insert, exec());
    for (const bool forward_only : {false, true}) {
        QSqlQuery query(m_database->connection());
        query.setForwardOnly(forward_only);
        VERIFY_RUN(query, exec(u"SELECT a FROM t"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0), out);
        QCOMPARE(query.value(0).typeId(), out.typeId());
        QCOMPARE(query.isNull(0), !out.isValid());
    }
}

void TestSqlCipherDriver::named_and_positional_values_reach_their_places()
{
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, prepare(u"SELECT :first || ', ' || :second, ':not a value'"_s));
    query.bindValue(u":second"_s, u"two"_s);
    query.bindValue(u":first"_s, u"one"_s);
    VERIFY_RUN(query, exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"one, two"_s);
    QCOMPARE(query.value(1).toString(), u":not a value"_s);

    VERIFY_RUN(query, prepare(u"SELECT ? || ', ' || ?"_s));
    query.bindValue(1, u"two"_s);
    query.bindValue(0, u"one"_s);
    VERIFY_RUN(query, exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), u"one, two"_s);
}

void TestSqlCipherDriver::a_name_used_twice_gets_its_value_twice()
{
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, prepare(u"SELECT :a, :b, :a"_s));
    query.bindValue(u":a"_s, 1);
    query.bindValue(u":b"_s, 2);
    VERIFY_RUN(query, exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(2).toInt(), 1);
}

void TestSqlCipherDriver::a_statement_runs_again_with_other_values()
{
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, prepare(u"INSERT INTO person VALUES (:name)"_s));
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        query.bindValue(u":name"_s, name);
        VERIFY_RUN(query, exec());
    }
    QVERIFY(!query.exec()); // three again
    query.bindValue(u":name"_s, u"four"_s);
    VERIFY_RUN(query, exec());
    QCOMPARE(first_value(*m_database, u"SELECT group_concat(name) FROM person"_s),
             QByteArray("one,two,three,four"));
}

void TestSqlCipherDriver::wrong_numbers_and_types_of_values_are_refused()
{
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, prepare(u"INSERT INTO t(a, b) VALUES (?, ?)"_s));
    query.addBindValue(1);
    QVERIFY(!query.exec());
    VERIFY_RUN(query, prepare(u"INSERT INTO t(a) VALUES (?)"_s));
    query.addBindValue(QDate(2026, 1, 31));
    QVERIFY(!query.exec());
    QVERIFY(query.lastError().text().contains(u"QDate"));
    QVERIFY(!query.lastError().text().contains(u"2026"));
    QCOMPARE(first_value(*m_database, u"SELECT count(*) FROM t"_s), QByteArray("0"));
}

void TestSqlCipherDriver::rows_are_walked_in_every_direction()
{
    VERIFY_OK(m_database->execute(u"INSERT INTO t(a) VALUES ('x'), ('y'), ('z')"_s));
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, exec(u"SELECT a FROM t ORDER BY id"_s));
    QCOMPARE(query.size(), 3);
    QString walked;
    const auto note = [&](bool moved) { walked += moved ? query.value(0).toString() : u"-"_s; };
    note(query.next());
    note(query.next());
    note(query.previous());
    note(query.previous());
    note(query.next());
    note(query.last());
    note(query.next());
    note(query.previous());
    note(query.seek(1));
    note(query.seek(-1, true));
    note(query.seek(3));
    note(query.first());
    QCOMPARE(walked, u"xyx-xz-zyx-x"_s);
    QVERIFY(!query.value(5).isValid());
}

void TestSqlCipherDriver::a_forward_only_query_sees_the_same_rows()
{
    VERIFY_OK(m_database->execute(u"INSERT INTO t(a) VALUES ('x'), (NULL), ('z')"_s));
    QSqlQuery query(m_database->connection());
    query.setForwardOnly(true);
    for (int run = 0; run < 2; ++run) {
        VERIFY_RUN(query, exec(u"SELECT a FROM t ORDER BY id"_s));
        QCOMPARE(query.size(), -1);
        QString walked;
        while (query.next())
            walked += query.isNull(0) ? u"-"_s : query.value(0).toString();
        QCOMPARE(walked, u"x-z"_s);
        QVERIFY(!query.next());
    }
    VERIFY_RUN(query, exec(u"SELECT a FROM t WHERE id > 100"_s));
    QVERIFY(!query.next());
}

void TestSqlCipherDriver::a_table_may_change_while_its_rows_are_walked()
{
    VERIFY_OK(m_database->execute(u"INSERT INTO t(a) VALUES ('x'), ('y'), ('z')"_s));
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, exec(u"SELECT id FROM t"_s));
    int rows = 0;
    while (query.next()) {
        ++rows;
        VERIFY_OK(m_database->execute(u"DELETE FROM t"_s));
        VERIFY_OK(m_database->execute(u"DROP TABLE IF EXISTS person"_s));
    }
    QCOMPARE(rows, 3);
}

void TestSqlCipherDriver::an_insert_tells_its_row_and_how_many()
{
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, exec(u"INSERT INTO t(id, a) VALUES (41, 1), (42, 1)"_s));
    QCOMPARE(query.lastInsertId().toLongLong(), 42);
    QCOMPARE(query.numRowsAffected(), 2);
    QVERIFY(!query.isSelect());
    VERIFY_RUN(query, exec(u"UPDATE t SET a=2 WHERE id=100"_s));
    QCOMPARE(query.numRowsAffected(), 0);
    VERIFY_RUN(query, exec(u"SELECT * FROM t"_s));
    QVERIFY(query.isSelect());
    QCOMPARE(query.numRowsAffected(), -1);
}

void TestSqlCipherDriver::an_insert_that_returns_rows_has_them()
{
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, exec(u"INSERT INTO t(id, a) VALUES (41, 1), (42, 1) RETURNING id"_s));
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 42);
    QCOMPARE(query.numRowsAffected(), 2);
}

void TestSqlCipherDriver::columns_are_found_by_name()
{
    QSqlQuery query(m_database->connection());
    VERIFY_RUN(query, exec(u"SELECT 1 AS one, 2 AS two"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(u"two"_s).toInt(), 2);
    QCOMPARE(query.record().count(), 2);
    VERIFY_RUN(query, exec(u"SELECT 3 AS three"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(u"three"_s).toInt(), 3);
}

void TestSqlCipherDriver::errors_name_tables_but_never_content_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("no table") << u"SELECT name FROM nowhere"_s << u"nowhere"_s;
    QTest::newRow("no column") << u"SELECT nothing FROM person"_s << u"nothing"_s;
    QTest::newRow("unique") << u"INSERT INTO person VALUES ('Marigold'), ('Marigold')"_s << u"person.name"_s;
    QTest::newRow("not null") << u"INSERT INTO person SELECT NULL WHERE 'Marigold' <> ''"_s
                              << u"person.name"_s;
    QTest::newRow("grammar") << u"INSERT INTO person VALUES ('x' 'Marigold')"_s << u"error"_s;
    QTest::newRow("a word in quotes") << u"SELECT \"Marigold\""_s << u"error"_s;
    QTest::newRow("while running") << u"SELECT json('Marigold')"_s << u"error"_s;
}

void TestSqlCipherDriver::errors_name_tables_but_never_content()
{
    QFETCH(QString, sql);
    QFETCH(QString, named);
    QSqlQuery query(m_database->connection());
    QVERIFY(!query.exec(sql));
    const ancora::Error error = storage_error(query.lastError());
    QVERIFY2(error.detail.contains(named), qPrintable(error.detail));
    QVERIFY(!query.lastError().text().contains(u"Marigold"));
    QVERIFY(!error.detail.contains(u"Marigold") && !error.text.contains(u"Marigold"));
    const auto executed = m_database->execute(sql);
    QVERIFY(!executed && !executed.error().detail.contains(u"Marigold"));
}

void TestSqlCipherDriver::a_second_statement_is_refused()
{
    QSqlQuery query(m_database->connection());
    QVERIFY(!query.exec(u"DELETE FROM t; DELETE FROM person"_s));
    QVERIFY(!query.exec(u"   "_s));
    VERIFY_RUN(query, exec(u"DELETE FROM t; "_s));
}

void TestSqlCipherDriver::transactions_work_through_qt()
{
    QSqlDatabase connection = m_database->connection();
    QVERIFY(connection.transaction());
    QSqlQuery query(connection);
    VERIFY_RUN(query, exec(u"INSERT INTO t(a) VALUES (1)"_s));
    QVERIFY(connection.rollback());
    QCOMPARE(first_value(*m_database, u"SELECT count(*) FROM t"_s), QByteArray("0"));
    QVERIFY(!connection.commit());
}

void TestSqlCipherDriver::a_query_outlives_its_database_without_harm()
{
    QSqlQuery query(m_database->connection());
    query.setForwardOnly(true);
    VERIFY_RUN(query, exec(u"SELECT 1 UNION SELECT 2"_s));
    QVERIFY(query.next());
    m_database.reset();
    QVERIFY(!query.next());
    VERIFY_OK(Database::open(m_vault.file(), fixed_key())); // nothing kept the file locked
}

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "test_sqlcipher_driver.moc"
