// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"

#include "storage/vault_folder.h"

using namespace ancora;
using namespace ancora::storage;
using namespace Qt::StringLiterals;

namespace {

using Steps = std::vector<SchemaStep>;

const Steps three_steps = {
    {1, u"CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT);"
         "CREATE TABLE stay(person INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE);"_s},
    {2, u"ALTER TABLE person ADD COLUMN sex TEXT;"_s},
    // A table is changed by making it anew, which with foreign keys at work would delete every stay.
    {3, u"CREATE TABLE person_new(id INTEGER PRIMARY KEY, name TEXT NOT NULL, sex TEXT);"
         "INSERT INTO person_new SELECT id, name, sex FROM person;"
         "DROP TABLE person;"
         "ALTER TABLE person_new RENAME TO person;"
         "CREATE INDEX person_by_name ON person(name);"_s},
};

Steps first(const Steps &steps, std::size_t count)
{
    return {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(count)};
}

QByteArray version(Database &database)
{
    return first_value(database, u"PRAGMA user_version"_s);
}

/// Everything the engine knows of the tables, indexes and triggers.
QByteArray schema(Database &database)
{
    return first_value(database, u"SELECT group_concat(type || name || tbl_name || sql, char(10)) FROM "
                                 "(SELECT * FROM sqlite_schema ORDER BY type, name)"_s);
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_fresh_schema_equals_a_migrated_one_data();
    void a_fresh_schema_equals_a_migrated_one();
    void the_steps_of_the_program_are_numbered_without_a_gap();
    void rows_survive_and_foreign_keys_are_back_afterwards();
    void a_newer_file_is_refused_with_the_version_it_needs();
    void an_up_to_date_file_is_left_as_it_is();
    void a_failing_step_leaves_the_file_and_a_good_copy();
    void a_step_that_breaks_a_reference_does_not_count();
    void a_step_that_ends_the_transaction_is_an_error();
    void the_copy_of_an_earlier_attempt_is_replaced();
    void without_a_copy_nothing_is_changed();
};

void TestMigrations::a_fresh_schema_equals_a_migrated_one_data()
{
    QTest::addColumn<Steps>("steps");
    const auto program = schema_steps();
    VERIFY_OK(program);
    QTest::newRow("of this test") << three_steps;
    QTest::newRow("of the program") << *program;
}

void TestMigrations::a_fresh_schema_equals_a_migrated_one()
{
    QFETCH(Steps, steps);
    const VaultFolder vault;
    const auto fresh = vault.create("fresh.db");
    VERIFY_OK(migrate(*fresh, fixed_key(), steps));
    VERIFY_OK(fresh->check_integrity());
    QVERIFY(!schema(*fresh).isEmpty());
    QVERIFY(!QFile::exists(vault.file("fresh.db.before-1")));
    for (std::size_t from = 1; from < steps.size(); ++from) {
        const QByteArray name = "from-" + QByteArray::number(static_cast<int>(from));
        const auto older = vault.create(name.constData());
        VERIFY_OK(migrate(*older, fixed_key(), first(steps, from)));
        QVERIFY(schema(*older) != schema(*fresh));
        VERIFY_OK(migrate(*older, fixed_key(), steps));
        QCOMPARE(schema(*older), schema(*fresh));
        QCOMPARE(version(*older), version(*fresh));
    }
}

void TestMigrations::the_steps_of_the_program_are_numbered_without_a_gap()
{
    const auto steps = schema_steps();
    VERIFY_OK(steps);
    QVERIFY(!steps->empty());
    for (std::size_t i = 0; i < steps->size(); ++i) {
        QCOMPARE(steps->at(i).number, static_cast<int>(i) + 1);
        QVERIFY(!steps->at(i).sql.isEmpty());
    }
}

void TestMigrations::rows_survive_and_foreign_keys_are_back_afterwards()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(migrate(*database, fixed_key(), first(three_steps, 1)));
    VERIFY_OK(database->execute(u"INSERT INTO person VALUES (1, 'Marigold'); INSERT INTO stay VALUES (1)"_s));
    VERIFY_OK(migrate(*database, fixed_key(), three_steps));
    QCOMPARE(first_value(*database, u"SELECT name FROM person JOIN stay ON person = id"_s),
             QByteArray("Marigold"));
    QCOMPARE(first_value(*database, u"PRAGMA foreign_keys"_s), QByteArray("1"));
    const QByteArray copy = vault.bytes("case.db.before-2");
    QVERIFY(copy.size() >= 4096 && !copy.contains("Marigold"));
}

void TestMigrations::a_newer_file_is_refused_with_the_version_it_needs()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(migrate(*database, fixed_key(), three_steps));
    const QByteArray before = vault.bytes();
    const auto outcome = migrate(*database, fixed_key(), first(three_steps, 2));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Newer);
    QVERIFY(outcome.error().text.contains(u'3') && outcome.error().text.contains(u'2'));
    QCOMPARE(vault.bytes(), before);
}

void TestMigrations::an_up_to_date_file_is_left_as_it_is()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(migrate(*database, fixed_key(), three_steps));
    const QByteArray before = vault.bytes();
    VERIFY_OK(migrate(*database, fixed_key(), three_steps));
    QCOMPARE(vault.bytes(), before);
    QCOMPARE(QDir(vault.folder.path()).entryList(QDir::Files).filter(u"before"_s), QStringList());
}

void TestMigrations::a_failing_step_leaves_the_file_and_a_good_copy()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(migrate(*database, fixed_key(), first(three_steps, 1)));
    VERIFY_OK(database->execute(u"INSERT INTO person VALUES (1, 'Marigold')"_s));
    const QByteArray tables = schema(*database);
    const auto outcome = migrate(*database, fixed_key(),
                                 {three_steps[0], {2, u"DELETE FROM person; CREATE TABLE office(id); nonsense"_s}});
    QVERIFY(!outcome);
    QCOMPARE(version(*database), QByteArray("1"));
    QCOMPARE(schema(*database), tables);
    QCOMPARE(first_value(*database, u"SELECT name FROM person"_s), QByteArray("Marigold"));
    QCOMPARE(first_value(*database, u"PRAGMA foreign_keys"_s), QByteArray("1"));
    const auto copy = Database::open(vault.file("case.db.before-2"), fixed_key());
    VERIFY_OK(copy);
    QCOMPARE(first_value(**copy, u"SELECT name FROM person"_s), QByteArray("Marigold"));
    QCOMPARE(version(**copy), QByteArray("1"));
}

void TestMigrations::a_step_that_breaks_a_reference_does_not_count()
{
    const VaultFolder vault;
    const auto database = vault.create();
    const Steps steps = {three_steps[0], {2, u"INSERT INTO stay VALUES (77)"_s}};
    const auto outcome = migrate(*database, fixed_key(), steps);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().detail.contains(u"step 2"));
    QCOMPARE(version(*database), QByteArray("1"));
    QCOMPARE(first_value(*database, u"SELECT count(*) FROM stay"_s), QByteArray("0"));
}

void TestMigrations::a_step_that_ends_the_transaction_is_an_error()
{
    const VaultFolder vault;
    const auto database = vault.create();
    QVERIFY(!migrate(*database, fixed_key(), {{1, u"CREATE TABLE office(id); COMMIT"_s}}));
}

void TestMigrations::the_copy_of_an_earlier_attempt_is_replaced()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(migrate(*database, fixed_key(), first(three_steps, 2)));
    vault.put("half a copy", "case.db.before-3");
    VERIFY_OK(migrate(*database, fixed_key(), three_steps));
    VERIFY_OK(database->check_copy(vault.file("case.db.before-3"), fixed_key()));
}

void TestMigrations::without_a_copy_nothing_is_changed()
{
    const VaultFolder vault;
    const auto database = vault.create();
    VERIFY_OK(migrate(*database, fixed_key(), first(three_steps, 2)));
    QVERIFY(QDir(vault.folder.path()).mkdir(u"case.db.before-3"_s)); // in the copy's way
    QVERIFY(!migrate(*database, fixed_key(), three_steps));
    QCOMPARE(version(*database), QByteArray("2"));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
