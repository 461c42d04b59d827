// SPDX-License-Identifier: EUPL-1.2
//
// What scripts rely on: exit statuses, one plain sentence on standard error, and what each command that
// works on a whole vault does. Registers and reports have tests of their own.
#include "cli/cli_fixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

namespace {

const QString office = QStringLiteral("office");

QStringList key_lines(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^([A-Z2-7]{4}( |$)){4}$"));
    return text.split(u'\n').filter(line);
}

void change_bytes(const QString &path, qint64 at)
{
    QByteArray bytes = bytes_of(path);
    for (qint64 i = at; i < at + 8; ++i)
        bytes[i] = char(~bytes[i]);
    write_file(path, bytes);
}

/// A vault elsewhere on the same computer; the same office, so it is not to be worked in.
void copy_folder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        if (!QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)))
            throw std::runtime_error("a file cannot be copied");
}

} // namespace

class TestCliContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_command_explains_itself();
    void wrong_usage_is_told_apart_from_refusal_data();
    void wrong_usage_is_told_apart_from_refusal();
    void a_new_vault_prints_its_recovery_key_once_and_keeps_no_copy();
    void the_recovery_key_can_go_into_a_file_for_the_owner_alone();
    void a_folder_that_is_not_empty_is_left_alone();
    void the_warning_stays_until_the_key_was_typed_back();
    void a_wrong_password_and_an_unknown_name_are_the_same_sentence();
    void a_password_may_come_from_standard_input();
    void verify_says_what_it_checked();
    void verify_names_damage_of_the_database_data();
    void verify_names_damage_of_the_database();
    void a_restored_backup_gives_the_same_report();
    void a_backup_is_never_written_over_a_file();

private:
    Computer m_computer;
    Ended m_created;
};

void TestCliContract::initTestCase()
{
    m_created = m_computer.signed_in(QStringLiteral("create"), office);
    QCOMPARE(m_created.status, 0);
    const Ended imported = m_computer.import(office, register_of_2019());
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
}

void TestCliContract::every_command_explains_itself()
{
    const Ended overview = m_computer.run({QStringLiteral("--help")});
    QCOMPARE(overview.status, 0);
    for (const char *command : {"create", "demo", "import", "report", "verify", "backup", "restore", "recovery", "recipient",
                                "centres-key", "aggregate", "consolidate", "export-htcds", "paper", "letter", "leaflet", "bench"}) {
        QVERIFY2(overview.out.contains(QLatin1String(command)), command);
        const Ended help = m_computer.run({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.contains(QStringLiteral("Usage:")), command);
        QCOMPARE(help.err, QString());
    }
}

void TestCliContract::wrong_usage_is_told_apart_from_refusal_data()
{
    QTest::addColumn<QString>("line");
    const char *lines[] = {"",
                           "destroy vault",
                           "create",
                           "create vault",
                           "create one two --user Nadia",
                           "create vault --user Nadia --colour red",
                           "demo vault --cases none",
                           "demo vault --years 2024-2021",
                           "demo vault --years 2021",
                           "demo vault --seed -1",
                           "import vault --user Nadia",
                           "import vault --register nowhere.csv",
                           "report vault --user Nadia --out out",
                           "report vault --user Nadia --year 2019",
                           "report vault --user Nadia --year nineteen --out out",
                           "report vault --user Nadia --year 2019 --out out --scope none",
                           "report vault --user Nadia --year 2019 --out out --lang es",
                           "report vault --user Nadia --year 2019 --out out --format docx",
                           "report vault --user Nadia --year 2019 --out out --until 2020-01-01",
                           "report vault --user Nadia --year 2019 --out out --until 2019-06-30x",
                           "report vault --user Nadia --year 2019 --out out --until 2019-06",
                           "report vault --user Nadia --year 2019 --out out --protect 5",
                           "report vault --user Nadia --year 2019 --out out --protect threshold=0",
                           "report vault --user Nadia --year 2019 --out out --confidential --protect threshold=5",
                           "verify vault",
                           "backup vault --user Nadia",
                           "restore file --user Nadia",
                           "restore file --out vault",
                           "recovery vault",
                           "recipient",
                           "recipient one two",
                           "aggregate vault --user Nadia --year 2019 --out figures",
                           "aggregate vault --user Nadia --year 2019 --for key.pub",
                           "consolidate key --year 2019 --out out",
                           "consolidate key figures --year 2019",
                           "consolidate key figures --out out",
                           "export-htcds vault --user Nadia --case 2026-001 --out file",
                           "paper vault --user Nadia --case 2026-001 --out file",
                           "bench --cases 1"};
    for (const char *line : lines)
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCliContract::wrong_usage_is_told_apart_from_refusal()
{
    QFETCH(QString, line);
    const Ended ended = m_computer.run(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.out, QString());
    QVERIFY(ended.err.contains(QStringLiteral("Usage:")));
    QVERIFY(QDir(m_computer.path(QStringLiteral("home"))).isEmpty());
}

void TestCliContract::a_new_vault_prints_its_recovery_key_once_and_keeps_no_copy()
{
    const QStringList key = key_lines(m_created.out);
    QCOMPARE(m_created.out.trimmed(), key.join(u'\n')); // nothing else, so that it can be sent to a printer
    QVERIFY(key.size() >= 4);
    const QString later = m_computer.signed_in(QStringLiteral("verify"), office).out;
    QVERIFY(key_lines(later).isEmpty());
    QDirIterator files(m_computer.place(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = bytes_of(files.next());
        for (const QString &line : key) {
            QVERIFY2(!bytes.contains(line.toLatin1()), qPrintable(files.fileName()));
            QVERIFY2(!bytes.contains(QString(line).remove(u' ').toLatin1()), qPrintable(files.fileName()));
        }
    }
}

void TestCliContract::the_recovery_key_can_go_into_a_file_for_the_owner_alone()
{
    const QString file = m_computer.path(QStringLiteral("key.txt"));
    const QStringList into_file{QStringLiteral("--recovery-file"), file};
    const Ended ended = m_computer.signed_in(QStringLiteral("create"), QStringLiteral("quiet"), into_file);
    QCOMPARE(ended.status, 0);
    QVERIFY(key_lines(ended.out).isEmpty());
    QVERIFY(key_lines(QString::fromLatin1(bytes_of(file))).size() >= 4);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                        | QFile::ExeOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(QFile::permissions(file) & QFile::ReadOwner);

    const Ended checked = m_computer.run({QStringLiteral("recovery"), m_computer.path(QStringLiteral("quiet")),
                                          QStringLiteral("--check")},
                                         bytes_of(file));
    QVERIFY2(checked.status == 0, qPrintable(checked.err));
}

void TestCliContract::a_folder_that_is_not_empty_is_left_alone()
{
    QDir().mkpath(m_computer.path(QStringLiteral("full")));
    write_file(m_computer.path(QStringLiteral("full/letter.txt")), "mine");
    const Ended ended = m_computer.signed_in(QStringLiteral("create"), QStringLiteral("full"));
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.err_lines().size(), 1);
    QCOMPARE(ended.out, QString());
    QCOMPARE(QDir(m_computer.path(QStringLiteral("full"))).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("letter.txt")});
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), office).status, 1); // a vault is not empty either
    QCOMPARE(m_computer.signed_in(QStringLiteral("demo"), QStringLiteral("full")).status, 2); // demo knows no --user
    QCOMPARE(m_computer.run({QStringLiteral("demo"), m_computer.path(office)}).status, 1);
}

void TestCliContract::the_warning_stays_until_the_key_was_typed_back()
{
    const auto check = [&](const QByteArray &typed) {
        return m_computer.run({QStringLiteral("recovery"), m_computer.path(office), QStringLiteral("--check")}, typed);
    };
    const qsizetype warnings = m_computer.signed_in(QStringLiteral("verify"), office).err_lines().size();
    QByteArray wrong = m_created.out.toLatin1();
    wrong[1] = wrong[1] == 'A' ? 'B' : 'A';
    const Ended refused = check(wrong);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.err_lines().size(), 1);
    QCOMPARE(check({}).status, 1);
    QCOMPARE(m_computer.signed_in(QStringLiteral("verify"), office).err_lines().size(), warnings);

    QCOMPARE(check(m_created.out.toLower().toLatin1()).status, 0);
    QCOMPARE(m_computer.signed_in(QStringLiteral("verify"), office).err_lines().size(), warnings - 1);
}

void TestCliContract::a_wrong_password_and_an_unknown_name_are_the_same_sentence()
{
    const QStringList wrong_password{QStringLiteral("verify"), m_computer.path(office), QStringLiteral("--password-file"),
                                     QStringLiteral("-"), QStringLiteral("--device-folder"), m_computer.device_folder(),
                                     QStringLiteral("--user")};
    const Ended wrong = m_computer.run(wrong_password + QStringList{m_computer.user()}, "not this one\n");
    const Ended unknown = m_computer.run(wrong_password + QStringList{QStringLiteral("Zwaluw")},
                                         m_computer.password().toUtf8());
    QCOMPARE(wrong.status, 1);
    QCOMPARE(unknown.status, 1);
    QCOMPARE(wrong.err_lines().size(), 1);
    QCOMPARE(unknown.err, wrong.err);
    QCOMPARE(wrong.out, QString());
    QCOMPARE(unknown.out, QString());
}

void TestCliContract::a_password_may_come_from_standard_input()
{
    const Ended ended = m_computer.run({QStringLiteral("verify"), m_computer.path(office), QStringLiteral("--password-file"),
                                        QStringLiteral("-"), QStringLiteral("--device-folder"), m_computer.device_folder(),
                                        QStringLiteral("--user"), m_computer.user()},
                                       m_computer.password().toUtf8() + "\nsecond line\n");
    QCOMPARE(ended.status, 0);
}

void TestCliContract::verify_says_what_it_checked()
{
    const Ended sentences = m_computer.signed_in(QStringLiteral("verify"), office);
    QCOMPARE(sentences.status, 0);
    const Ended counted = m_computer.signed_in(QStringLiteral("verify"), office, {QStringLiteral("--json")});
    const QJsonObject json = counted.json().object();
    QCOMPARE(json[QStringLiteral("referrals")].toInt(), 720);
    QCOMPARE(json[QStringLiteral("cases")].toInt(), 144);
    QCOMPARE(json[QStringLiteral("references")].toInt(), 144);
    for (const char *check : {"pages", "journal", "signatures", "members", "rows", "anchor"})
        QVERIFY2(json[QLatin1String(check)].toInt() > 0, check);
    QCOMPARE(sentences.out.split(u'\n', Qt::SkipEmptyParts).size(), json.size());
}

void TestCliContract::verify_names_damage_of_the_database_data()
{
    QTest::addColumn<double>("where");
    QTest::newRow("first page") << 0.001;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("end") << 0.99;
}

void TestCliContract::verify_names_damage_of_the_database()
{
    QFETCH(double, where);
    const QString damaged = QStringLiteral("damaged at %1").arg(where);
    copy_folder(m_computer.path(office), m_computer.path(damaged));
    const QString path = m_computer.path(damaged) + QStringLiteral("/case.db");
    change_bytes(path, qint64(double(QFileInfo(path).size()) * where));
    const Ended ended = m_computer.run({QStringLiteral("verify"), m_computer.path(damaged), QStringLiteral("--user"),
                                        m_computer.user(), QStringLiteral("--password-file"),
                                        m_computer.path(QStringLiteral("password")), QStringLiteral("--device-folder"),
                                        m_computer.path(damaged + QStringLiteral("-device"))});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.err.contains(QStringLiteral("damaged")) || ended.err.contains(QStringLiteral("changed")),
             qPrintable(ended.err));
}

void TestCliContract::a_restored_backup_gives_the_same_report()
{
    const QString backup = m_computer.path(QStringLiteral("office.backup"));
    const auto report_of = [&](const QString &vault) -> QByteArray {
        const QString out = m_computer.path(vault + QStringLiteral("-report"));
        const Ended ended = m_computer.signed_in(QStringLiteral("report"), vault,
                                                 {QStringLiteral("--year"), QStringLiteral("2019"), QStringLiteral("--confidential"),
                                                  QStringLiteral("--format"), QStringLiteral("csv,json"), QStringLiteral("--out"), out});
        if (ended.status != 0)
            throw std::runtime_error(ended.err.toStdString());
        return bytes_of(out + QStringLiteral("/report-2019-confidential.csv"))
               + bytes_of(out + QStringLiteral("/report-2019-confidential.json"));
    };
    const Ended backed_up = m_computer.signed_in(QStringLiteral("backup"), office, {QStringLiteral("--out"), backup});
    QVERIFY2(backed_up.status == 0, qPrintable(backed_up.err));
    const Content content = content_of(m_computer, office);
    const QByteArray report = report_of(office);

    const QString back = QStringLiteral("back");
    const Ended restored = m_computer.signed_in(QStringLiteral("restore"), QStringLiteral("office.backup"),
                                                {QStringLiteral("--out"), m_computer.path(back)});
    QVERIFY2(restored.status == 0, qPrintable(restored.err));
    QCOMPARE(m_computer.signed_in(QStringLiteral("verify"), back).status, 0);
    QCOMPARE(report_of(back), report);
    QVERIFY(content_of(m_computer, back) == content);

    change_bytes(backup, QFileInfo(backup).size() / 2);
    const Ended broken = m_computer.signed_in(QStringLiteral("restore"), QStringLiteral("office.backup"),
                                              {QStringLiteral("--out"), m_computer.path(QStringLiteral("never"))});
    QCOMPARE(broken.status, 1);
    QCOMPARE(broken.err_lines().size(), 1);
    QVERIFY(!QFileInfo::exists(m_computer.path(QStringLiteral("never/case.db"))));
}

void TestCliContract::a_backup_is_never_written_over_a_file()
{
    const QString file = m_computer.path(QStringLiteral("letter"));
    write_file(file, "mine");
    const Ended ended = m_computer.signed_in(QStringLiteral("backup"), office, {QStringLiteral("--out"), file});
    QCOMPARE(ended.status, 1);
    QCOMPARE(bytes_of(file), QByteArray("mine"));
}

QTEST_GUILESS_MAIN(TestCliContract)
#include "test_cli_contract.moc"
