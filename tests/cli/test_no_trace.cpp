// SPDX-License-Identifier: EUPL-1.2
//
// After a whole session no word about a person can be read anywhere: not in the vault, the backup or the
// reports, not in temporary folders, settings or what else the program left on the computer.
#include "cli/cli_fixture.h"
#include "exchange/training.h"
#include "find_word.h"
#include "open_store.h"
#include "simulator/watching_vfs.h"

#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

namespace {

const QString canary = QString::fromLatin1(exchange::training_canary);
/// A fact, not a face: readable to whoever can open the database, and to nobody else.
const QString plain_code = QStringLiteral("POL_LOCAL");
const exchange::TrainingPlan plan{30, 2021, 2024, 1};

/// What is packed inside: sheets are zipped, pages compressed.
QByteArray unpacked(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class TestNoTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void the_people_are_in_the_vault_and_the_search_finds_a_word();
    void nothing_of_a_session_can_be_read_afterwards();
    void reports_hold_no_word_about_a_person_inside_their_packing();
    void the_vault_hides_its_facts_too_and_an_unencrypted_one_would_show_them();
    void no_byte_on_its_way_to_the_disk_is_readable_data();
    void no_byte_on_its_way_to_the_disk_is_readable();

private:
    void step(const QString &command, const QString &argument, const QStringList &options = {});

    Computer m_computer;
    QString m_said; ///< everything the session printed
};

void TestNoTrace::step(const QString &command, const QString &argument, const QStringList &options)
{
    const Ended ended = m_computer.signed_in(command, argument, options);
    QVERIFY2(ended.status == 0, qPrintable(command + u' ' + ended.err));
    m_said += ended.out + ended.err;
}

/// The scripted session: every command that works on a vault, right and wrong, on a shelter of canaries.
void TestNoTrace::initTestCase()
{
    const QString demo = QStringLiteral("demo"), out = QStringLiteral("--out");
    const Ended made = m_computer.run({demo, m_computer.path(demo), QStringLiteral("--cases=30"), QStringLiteral("--years=2021-2024"),
                                       QStringLiteral("--device-folder"), m_computer.device_folder()});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    m_computer.sign_in_as(QStringLiteral("training"), made.out.section(QStringLiteral("password: "), 1).section(u'\n', 0, 0));

    QCOMPARE(m_computer.import(demo, register_of_2019()).status, 0);
    QCOMPARE(m_computer.import(demo, register_of_2019().replace("POL_LOCAL", canary.toUtf8())).status, 1);
    step(QStringLiteral("report"), demo, {QStringLiteral("--year=2023"), out, m_computer.path(QStringLiteral("report"))});
    step(QStringLiteral("report"), demo, {QStringLiteral("--year=2023"), out, m_computer.path(QStringLiteral("report")),
                                          QStringLiteral("--confidential")});
    step(QStringLiteral("verify"), demo);
    step(QStringLiteral("verify"), demo, {QStringLiteral("--json")});
    step(QStringLiteral("backup"), demo, {out, m_computer.path(QStringLiteral("demo.backup"))});
    step(QStringLiteral("restore"), QStringLiteral("demo.backup"), {out, m_computer.path(QStringLiteral("restored"))});
    step(QStringLiteral("verify"), QStringLiteral("restored"));
    QFile::remove(m_computer.path(QStringLiteral("register.csv"))); // the wrong one, written by the test
}

void TestNoTrace::the_people_are_in_the_vault_and_the_search_finds_a_word()
{
    const auto session = m_computer.open(QStringLiteral("restored"));
    const auto cases = session->store().cases().value();
    int names = 0;
    for (const auto &line : cases)
        names += line.name.contains(canary);
    QCOMPARE(names, plan.cases);

    QTemporaryDir control;
    QDir(control.path()).mkpath(QStringLiteral(".hidden/deep"));
    write_file(control.filePath(QStringLiteral(".hidden/deep/utf8")), "....." + canary.toUtf8() + "....");
    const QByteArray utf16(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
    write_file(control.filePath(QStringLiteral("utf16")), "odd" + utf16);
    write_file(control.filePath(canary), {});
    write_file(control.filePath(QStringLiteral("clean")), "nothing");
    const Found found = find_word(control.path(), canary);
    QCOMPARE(found.files_read, 4);
    QCOMPARE(found.files.size(), 3);
}

void TestNoTrace::nothing_of_a_session_can_be_read_afterwards()
{
    const Found found = find_word(m_computer.place(), canary);
    QCOMPARE(found.files.join(u' '), QString());
    for (const char *file : {"demo/case.db", "demo/vault.keys", "demo.backup", "restored/case.db", "report/report-2023.pdf"})
        QVERIFY2(QFileInfo::exists(m_computer.path(QLatin1String(file))), file); // what was searched is there
    QVERIFY(found.bytes_read > 1'000'000);
    QVERIFY(!m_said.contains(canary));
    // And the key of every lock: nobody wrote the password down but the test.
    QCOMPARE(find_word(m_computer.place(), m_computer.password()).files, QStringList{QStringLiteral("password")});
}

void TestNoTrace::reports_hold_no_word_about_a_person_inside_their_packing()
{
    for (const char *name : {"report-2023", "report-2023-confidential"}) {
        const QString path = m_computer.path(QStringLiteral("report/") + QLatin1String(name));
        const QByteArray sheets = unpacked(QStringLiteral("unzip"), {QStringLiteral("-p"), path + QStringLiteral(".xlsx")});
        const QByteArray pages = unpacked(QStringLiteral("pdftotext"), {path + QStringLiteral(".pdf"), QStringLiteral("-")});
        QVERIFY(sheets.contains("POL_LOCAL") || sheets.contains("<sheetData>")); // unpacked indeed
        QVERIFY(pages.contains("2023"));
        QVERIFY(!sheets.contains(canary.toUtf8()));
        QVERIFY(!pages.contains(canary.toUtf8()));
    }
}

void TestNoTrace::the_vault_hides_its_facts_too_and_an_unencrypted_one_would_show_them()
{
    for (const char *folder : {"demo", "restored"})
        QCOMPARE(find_word(m_computer.path(QLatin1String(folder)), plain_code).files.join(u' '), QString());
    QTemporaryDir control;
    {
        OpenStore bare({}, control.filePath(QStringLiteral("case.db")), true);
        QVERIFY(exchange::fill_with_invented_people(bare.store(), plan));
    }
    QVERIFY(find_word(control.path(), plain_code).files.contains(QStringLiteral("case.db")));
    // Even then the faces stay sealed, each with the key of its file.
    QCOMPARE(find_word(control.path(), canary).files.join(u' '), QString());
}

void TestNoTrace::no_byte_on_its_way_to_the_disk_is_readable_data()
{
    QTest::addColumn<bool>("bare");
    QTest::newRow("encrypted") << false;
    QTest::newRow("control: not encrypted") << true;
}

void TestNoTrace::no_byte_on_its_way_to_the_disk_is_readable()
{
    QFETCH(bool, bare);
    const simulator::WatchingVfs faces({canary});
    const simulator::WatchingVfs facts({plain_code}, faces.vfs_name());
    QTemporaryDir folder;
    {
        OpenStore open(facts.vfs_name(), folder.filePath(QStringLiteral("case.db")), bare);
        QVERIFY(exchange::fill_with_invented_people(open.store(), plan));
        const auto cases = open.store().cases().value();
        for (const auto &line : cases) {
            auto file = open.store().open_case(line.id).value();
            file.value.person.note += canary;
            QVERIFY(open.store().save(line.id, file.value.person, file.seen));
        }
        QVERIFY(open.store().keep_draft(QStringLiteral("note"), canary.repeated(1000)));
        QCOMPARE(open.store().draft(QStringLiteral("note")).value(), canary.repeated(1000));
    }
    QVERIFY2(facts.bytes_written() > 1'000'000, qPrintable(QString::number(facts.bytes_written())));
    QCOMPARE(faces.bytes_written(), facts.bytes_written());
    QCOMPARE(facts.hits() > 0, bare);
    if (!bare)
        QCOMPARE(faces.places().join(u' '), QString());
}

QTEST_GUILESS_MAIN(TestNoTrace)
#include "test_no_trace.moc"
