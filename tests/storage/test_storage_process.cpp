// SPDX-License-Identifier: EUPL-1.2
#include "storage/vault_folder.h"

#include <QProcess>

using namespace ancora::storage;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    int exit_code = -1;
    QList<QByteArray> words;
    QByteArray errors;
};

Seen run_probe(const QString &task, const QString &path, const QString &preload = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!preload.isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, preload);
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    }
    QProcess probe;
    probe.setProcessEnvironment(environment);
    probe.start(QCoreApplication::applicationDirPath() + u"/storage_probe"_s, {task, path});
    probe.waitForFinished(-1);
    return {probe.exitCode(), probe.readAllStandardOutput().trimmed().split('\n'), probe.readAllStandardError()};
}

} // namespace

class TestStorageProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void a_preloaded_plain_sqlite_does_not_get_our_file();
    void another_process_is_told_that_the_file_is_open();
    void a_wrong_key_says_nothing_on_standard_error();
    void closing_leaves_nothing_in_memory();
};

void TestStorageProcess::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("Needs /proc and LD_PRELOAD.");
#endif
}

void TestStorageProcess::a_preloaded_plain_sqlite_does_not_get_our_file()
{
    const VaultFolder vault;
    const QString plain = u"libsqlite3.so.0"_s;
    const Seen bare = run_probe(u"write-bare"_s, vault.file("bare.db"), plain);
    QCOMPARE(bare.words, QList<QByteArray>{"preloaded"}); // or the test would show nothing
    QVERIFY(vault.bytes("bare.db").startsWith("SQLite format 3"));
    QVERIFY(vault.bytes("bare.db").contains("marigold"));

    const Seen keyed = run_probe(u"write"_s, vault.file(), plain);
    QCOMPARE(keyed.words, QList<QByteArray>{"preloaded"});
    QVERIFY(vault.bytes().size() > 50'000);
    QVERIFY(!vault.bytes().startsWith("SQLite format 3"));
    QVERIFY(!vault.bytes().contains("marigold"));
}

void TestStorageProcess::another_process_is_told_that_the_file_is_open()
{
    const VaultFolder vault;
    auto database = vault.create();
    QVERIFY(database);
    QVERIFY(run_probe(u"open"_s, vault.file()).words.first().contains("already open"));
    database.reset();
    QCOMPARE(run_probe(u"open"_s, vault.file()).words.first(), QByteArray("opened"));
}

void TestStorageProcess::a_wrong_key_says_nothing_on_standard_error()
{
    const VaultFolder vault;
    vault.create().reset();
    const Seen loud = run_probe(u"open-without-recipe"_s, vault.file());
    QVERIFY2(loud.errors.contains("CORE") || loud.errors.contains("hmac"), loud.errors.constData());
    const Seen quiet = run_probe(u"open-with-wrong-key"_s, vault.file());
    QVERIFY(quiet.words.first().contains("this key"));
    QVERIFY2(!quiet.errors.contains("CORE") && !quiet.errors.contains("hmac"), quiet.errors.constData());
}

void TestStorageProcess::closing_leaves_nothing_in_memory()
{
    const VaultFolder vault;
    const Seen without = run_probe(u"memory-without-recipe"_s, vault.file("bare.db"));
    QCOMPARE(without.words.size(), 2);
    QVERIFY2(without.words[1].toInt() >= 1000, without.words[1].constData()); // the look finds what is there
    const Seen with = run_probe(u"memory"_s, vault.file());
    QCOMPARE(with.words.size(), 2);
    QVERIFY2(with.words[0].toInt() >= 3000, with.words[0].constData());
    QCOMPARE(with.words[1], QByteArray("0"));
}

QTEST_GUILESS_MAIN(TestStorageProcess)
#include "test_storage_process.moc"
