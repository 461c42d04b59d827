// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself: exit statuses, and one clear sentence for whatever is no published report.
#include "published_folder.h"

#include <QProcess>
#include <QTest>

using namespace ancora::attack;

namespace {

struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ANCORA_ATTACK), arguments);
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

PublishedFolder leaking()
{
    PublishedFolder folder;
    folder.dimension("sex", R"({"F":"TOTAL","M":"TOTAL"})").table("T1", R"(["sex"])", "[]");
    return folder.cell("T1", "TOTAL", "TOTAL", 12)
        .cell("T1", "F", "TOTAL", 9)
        .cell("T1", "M", "TOTAL", -1);
}

PublishedFolder safe()
{
    PublishedFolder folder;
    folder.dimension("sex", R"({"F":"TOTAL","M":"TOTAL"})").table("T1", R"(["sex"])", "[]");
    return folder.cell("T1", "TOTAL", "TOTAL", 12)
        .cell("T1", "F", "TOTAL", -1)
        .cell("T1", "M", "TOTAL", -1);
}

} // namespace

class TestAttackInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void the_exit_status_says_whether_something_was_derived()
    {
        safe().write(path("safe"));
        leaking().write(path("leaking"));
        const Run kept = run({path("safe")});
        QCOMPARE(kept.status, 0);
        QVERIFY(kept.errors.isEmpty());
        const Run broken = run({path("safe"), path("leaking")});
        QCOMPARE(broken.status, 3);
        QVERIFY(broken.output.contains("TOTAL 12 - sex=F 9 = 3"));
        QCOMPARE(run({path("leaking"), text("--threshold"), text("2")}).status,
                 3); // derived is derived
        QCOMPARE(run({path("safe"), text("--threshold"), text("13")}).status, 3);
    }

    void wrong_usage_is_its_own_status()
    {
        QCOMPARE(run({}).status, 2);
        QCOMPARE(run({text("--unknown"), path("safe")}).status, 2);
        QCOMPARE(run({path("safe"), text("--threshold"), text("none")}).status, 2);
        QCOMPARE(run({text("--help")}).status, 0);
    }

    void json_says_the_same_to_a_machine()
    {
        leaking().write(path("leaking"));
        const Run broken = run({path("leaking"), text("--json")});
        QCOMPARE(broken.status, 3);
        const QJsonObject object = QJsonDocument::fromJson(broken.output).object();
        QCOMPARE(object[text("derived")].toInt(), 1);
        QCOMPARE(object[text("hidden")].toInt(), 1);
        const QJsonObject found = object[text("findings")].toArray().at(0).toObject();
        QCOMPARE(found[text("kind")].toString(), text("derived"));
        QCOMPARE(found[text("codes")].toObject()[text("sex")].toString(), text("M"));
        QCOMPARE(found[text("low")].toInt(), 3);
        QCOMPARE(found[text("table")].toString(), text("T1"));
    }

    void other_files_of_the_folder_are_not_opened()
    {
        safe().write(path("beside"));
        PublishedFolder::write_file(path("beside") + text("/report-2019.json"), "not JSON");
        PublishedFolder::write_file(path("beside") + text("/other.csv"), "not a report");
        QVERIFY(QDir().mkpath(path("beside") + text("/certificate-2019.json")));
        QCOMPARE(run({path("beside")}).status, 0);
    }

    void what_is_no_published_report_is_refused_in_one_sentence_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("json");
        const QByteArray csv = leaking().csv();
        const QByteArray tables = leaking().tables();
        const auto add = [](const char *name, const QByteArray &report,
                            const QByteArray &description) {
            QTest::newRow(name) << report << description;
        };
        const auto with = [&](const char *from, const char *to) {
            return QByteArray(tables).replace(from, to);
        };
        add("empty report", "", tables);
        add("foreign heading", "a,b,c\n1,2,3\n", tables);
        add("cut in a line", csv.left(csv.size() - 12), tables);
        add("cut before the first line", "table,row,column,value,status\n", tables);
        add("open quote", csv + "T1,\"F,TOTAL,3,shown\n", tables);
        add("stray quote", csv + "T1,F\"x,TOTAL,3,shown\n", tables);
        add("unknown table", csv + "T2,F,TOTAL,3,shown\n", tables);
        add("unknown code", csv + "T1,Q,TOTAL,3,shown\n", tables);
        add("too many codes", csv + "T1,F/M,TOTAL,3,shown\n", tables);
        add("negative", csv + "T1,F,TOTAL,-3,shown\n", tables);
        add("fraction", csv + "T1,F,TOTAL,3.5,shown\n", tables);
        add("beyond all numbers", csv + "T1,F,TOTAL,99999999999999999999,shown\n", tables);
        add("shown without value", csv + "T1,F,TOTAL,,shown\n", tables);
        add("hidden with value", csv + "T1,F,TOTAL,3,hidden\n", tables);
        add("unknown status", csv + "T1,F,TOTAL,3,maybe\n", tables);
        add("not UTF-8", csv + "T1,\xff,TOTAL,3,shown\n", tables);
        add("NUL", csv + QByteArray("T1,\0,TOTAL,3,shown\n", 20), tables);
        add("contradiction in a cell", csv + "T1,F,TOTAL,8,shown\n", tables);
        add("contradiction in a sum", csv + "T1,M,TOTAL,13,shown\n", tables);
        add("oversized", QByteArray(64 * 1024 * 1024 + 1, 'x'), tables);
        add("empty description", csv, "");
        add("cut description", csv, tables.left(tables.size() / 2));
        add("nested without end", csv, QByteArray(100'000, '['));
        add("another format", csv, with("ancora-tables/1", "other/1"));
        add("no year", csv, with("\"year\"", "\"jahr\""));
        add("threshold is text", csv, with("\"threshold\": 5", "\"threshold\": \"5\""));
        add("tables is no list", csv, with("\"tables\": [", "\"tables\": 1, \"x\": ["));
        add("unknown dimension", csv,
            with("\"sex\"\n            ],", "\"age\"\n            ],")
                .replace("\"row\": [\n                \"sex\"",
                         "\"row\": [\n                \"age\""));
        add("tree that leads nowhere", csv, with("\"F\": \"TOTAL\"", "\"F\": \"LOST\""));
        add("circle", csv, with("\"F\": \"TOTAL\"", "\"F\": \"F\""));
        add("identity without sense", csv,
            with("\"identities\": [", "\"identities\": [{\"sum\": [1], \"equals\": []}"));
        add("identity of no report", csv,
            with("\"identities\": [",
                 "\"identities\": [{\"sum\": [[\"x:y\", {}]], \"equals\": []}"));
        add("structural zero of no cell", csv,
            with("\"structural_zeros\": [", "\"structural_zeros\": [[\"Q\", \"TOTAL\"]"));
        add("structural zero that is not 0", csv,
            with("\"structural_zeros\": [", "\"structural_zeros\": [[\"F\", \"TOTAL\"]"));
    }
    void what_is_no_published_report_is_refused_in_one_sentence()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, json);
        const QString folder = path("refused");
        QVERIFY(QDir().mkpath(folder));
        PublishedFolder::write_file(folder + text("/report-2019.csv"), csv);
        PublishedFolder::write_file(folder + text("/tables-2019.json"), json);
        const Run refused = run({folder});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.output.isEmpty());
        QCOMPARE(refused.errors.count('\n'), 1);
        QVERIFY(refused.errors.trimmed().endsWith('.'));
    }

    void a_folder_without_report_or_description_is_refused()
    {
        QVERIFY(QDir().mkpath(path("nothing")));
        QCOMPARE(run({path("nothing")}).status, 1);
        QCOMPARE(run({path("not there")}).status, 1);
        PublishedFolder::write_file(path("nothing") + text("/report-2019.csv"), leaking().csv());
        QCOMPARE(run({path("nothing")}).status, 1);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(text(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAttackInput)
#include "test_attack_input.moc"
