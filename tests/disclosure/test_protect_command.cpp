// SPDX-License-Identifier: EUPL-1.2
//
// What `ancora-cli protect` writes, in the hands of `ancora-attack`: two programs that share nothing but files. For a
// campaign (half an hour), every secondary is shown once:
//
//     ANCORA_EVERY_SECONDARY=1 test_protect_command
#include "benchmark_folder.h"
#include "campaign.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>

using namespace ancora::disclosure_test;

namespace {

constexpr int nothing_derived = 0, refused = 1, derived = 3;

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ended run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QString::fromUtf8(program), arguments);
    if (!process.waitForFinished(300'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool stands_at(const std::array<int, 3> &one, const QByteArray &code)
{
    if (code == "TOTAL")
        return true;
    const int value = one[static_cast<std::size_t>(code[0] - 'a')];
    return code[2] == 'G' ? value / 2 == code.mid(3).toInt() : value == code.mid(2).toInt();
}

/// A line of the report, opened: "T1,row,column,value,shown".
QByteArray opened(const QByteArray &line, const Cases &cases, qint64 &value)
{
    const QList<QByteArray> fields = line.split(',');
    value = std::count_if(cases.begin(), cases.end(),
                          [&](const auto &one) { return stands_at(one, fields[1]) && stands_at(one, fields[2]); });
    return fields[0] + ',' + fields[1] + ',' + fields[2] + ',' + QByteArray::number(value) + ",shown";
}

} // namespace

class TestProtectCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void the_attacker_finds_nothing_and_breaks_what_has_no_secondaries();
    void a_secondary_shown_after_all_gives_something_away();
    void the_same_seed_writes_the_same_files();
    void a_bad_folder_is_one_sentence_and_writes_nothing();
    void figures_published_of_other_cases_are_refused();

private:
    static constexpr int threshold = 5;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    Ended protect(const QString &bench, const QString &out, const QStringList &more = {}) const
    {
        return run(ANCORA_CLI, QStringList{QStringLiteral("protect"), bench, QStringLiteral("--tables"),
                                           QStringLiteral("a*b;b*c;a*c"), QStringLiteral("--threshold"),
                                           QString::number(threshold), QStringLiteral("--out"), out}
                                   + more);
    }
    static int attack(const QString &folder) { return run(ANCORA_ATTACK, {folder}).status; }
    QString altered(const QString &report, const QByteArray &csv) const
    {
        const QString folder = path(QStringLiteral("altered"));
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/report-2000.csv"), csv);
        write(folder + QStringLiteral("/tables-2000.json"), read(report + QStringLiteral("/tables-2000.json")));
        return folder;
    }

    /// Invented cases, and the folder of the report on them.
    struct Bench {
        Cases cases;
        QString report;
        int secondaries = 0;
        [[nodiscard]] QList<QByteArray> lines() const { return read(report + QStringLiteral("/report-2000.csv")).split('\n'); }
    };

    QTemporaryDir m_folder;
    std::vector<Bench> m_benches;
};

void TestProtectCommand::initTestCase()
{
    for (unsigned seed = 0; seed < 12; ++seed) {
        const QString bench = path(QStringLiteral("bench%1").arg(seed)), out = path(QStringLiteral("out%1").arg(seed));
        const Cases cases = write_benchmark(bench, seed, 60 + 40 * static_cast<int>(seed));
        const Ended ended = protect(bench, out, {QStringLiteral("--json")});
        QCOMPARE(ended.status, 0);
        m_benches.push_back({cases, out, QJsonDocument::fromJson(ended.out)[QStringLiteral("secondary")].toInt()});
    }
}

void TestProtectCommand::the_attacker_finds_nothing_and_breaks_what_has_no_secondaries()
{
    int broken = 0;
    for (const Bench &bench : m_benches) {
        QCOMPARE(attack(bench.report), nothing_derived);
        if (bench.secondaries == 0)
            continue;
        QList<QByteArray> lines = bench.lines();
        for (QByteArray &line : lines) {
            qint64 value = 0;
            const QByteArray plain = line.endsWith(",hidden") ? opened(line, bench.cases, value) : line;
            line = value >= threshold ? plain : line;
        }
        QCOMPARE(attack(altered(bench.report, lines.join('\n'))), derived);
        ++broken;
    }
    QVERIFY(broken >= 8);
}

void TestProtectCommand::a_secondary_shown_after_all_gives_something_away()
{
    int mutations = 0, noticed = 0;
    const int every = std::max(1, number_from("ANCORA_EVERY_SECONDARY", 3));
    int seen = 0;
    for (const Bench &bench : m_benches) {
        const QList<QByteArray> lines = bench.lines();
        for (qsizetype i = 1; i < lines.size() - 1; ++i) {
            qint64 value = 0;
            if (!lines[i].endsWith(",hidden"))
                continue;
            const QByteArray plain = opened(lines[i], bench.cases, value);
            if (value < threshold || seen++ % every != 0)
                continue;
            QList<QByteArray> mutated = lines;
            mutated[i] = plain;
            ++mutations;
            noticed += attack(altered(bench.report, mutated.join('\n'))) == derived ? 1 : 0;
        }
    }
    qInfo("mutations noticed: %d of %d", noticed, mutations);
    QVERIFY(mutations >= 10);
    QVERIFY(noticed * 100 >= mutations * 95);
}

void TestProtectCommand::the_same_seed_writes_the_same_files()
{
    QCOMPARE(protect(path(QStringLiteral("bench3")), path(QStringLiteral("again"))).status, 0);
    for (const char *name : {"report-2000.csv", "tables-2000.json", "certificate-2000.json"}) {
        const QByteArray bytes = read(m_benches[3].report + u'/' + QLatin1String(name));
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(read(path(QStringLiteral("again/") + QLatin1String(name))), bytes);
    }
}

void TestProtectCommand::a_bad_folder_is_one_sentence_and_writes_nothing()
{
    const QString bench = path(QStringLiteral("bad")), out = path(QStringLiteral("nothing"));
    write_benchmark(bench, 4, 20);
    const QByteArray micro = read(bench + QStringLiteral("/micro.csv"));
    const QByteArray codes = read(bench + QStringLiteral("/hier_a.csv"));
    const auto is_refused = [&] {
        const Ended ended = protect(bench, out);
        return ended.status == refused && ended.err.count('\n') == 1 && !QDir(out).exists();
    };
    for (const QByteArray &wrong : QList<QByteArray>{QByteArray(), QByteArray("case_id\n"), micro + "c99,A,a_99,b_1,c_1\n", micro + "c99,A\n",
                                    micro + "c99,A,a_G1,b_1,c_1\n", micro.left(micro.size() - 3), QByteArray("\xff\xfe\0", 3)}) {
        write(bench + QStringLiteral("/micro.csv"), wrong);
        QVERIFY2(is_refused(), wrong.constData());
    }
    write(bench + QStringLiteral("/micro.csv"), micro);
    for (const QByteArray &wrong : QList<QByteArray>{QByteArray(), codes + "2,a_0,a_G0\n", codes + "2,a_9,a_G9\n", codes + "2,a/9,a_G0\n",
                                    codes + "2,TOTAL,a_G0\n"}) {
        write(bench + QStringLiteral("/hier_a.csv"), wrong);
        QVERIFY2(is_refused(), wrong.constData());
    }
    write(bench + QStringLiteral("/hier_a.csv"), codes);
    QCOMPARE(protect(bench, out).status, 0);
}

void TestProtectCommand::figures_published_of_other_cases_are_refused()
{
    const QString bench = path(QStringLiteral("grown")), first = path(QStringLiteral("first")), second = path(QStringLiteral("second"));
    write_benchmark(bench, 5, 200);
    const auto next = [&](const char *earlier_cases) {
        return protect(bench, second, {QStringLiteral("--published"), first, QStringLiteral("--earlier"), bench,
                                       QStringLiteral("--earlier-limit"), QLatin1String(earlier_cases)}).status;
    };
    QCOMPARE(protect(bench, first, {QStringLiteral("--limit"), QStringLiteral("197")}).status, 0);
    QCOMPARE(next("196"), refused);
    QVERIFY(!QDir(second).exists());
    QCOMPARE(next("197"), 0);
    QCOMPARE(run(ANCORA_ATTACK, {first, second}).status, nothing_derived);
    // Without looking back, the late cases stand out.
    QCOMPARE(protect(bench, path(QStringLiteral("naive"))).status, 0);
    QByteArray description = read(second + QStringLiteral("/tables-2000.json"));
    write(path(QStringLiteral("naive/tables-2000.json")), description);
    QCOMPARE(run(ANCORA_ATTACK, {first, path(QStringLiteral("naive"))}).status, derived);
}

QTEST_GUILESS_MAIN(TestProtectCommand)
#include "test_protect_command.moc"
