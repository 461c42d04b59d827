// SPDX-License-Identifier: EUPL-1.2
//
// The same tables twice, the second time with a few late cases: each release safe by itself, and the late cases plain
// to see in the difference. Set ANCORA_BENCH to a folder that holds `lbe` for 447 and 450 cases in 12 linked tables,
// and QTEST_FUNCTION_TIMEOUT=9999999; without it, invented cases.
#include "../disclosure/benchmark_folder.h"
#include "attacker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <map>

using namespace ancora::acceptance;
using namespace ancora::disclosure_test;

namespace {

constexpr int threshold = 5;

struct Instance {
    QString folder;
    QString tables;
    int before = 0;
    int after = 0;
};

/// What a release shows: codes that are not the total -> figure. The same cell of several tables is there once.
std::map<QByteArrayList, qint64> shown_in(const QString &folder)
{
    std::map<QByteArrayList, qint64> shown;
    for (const QByteArray &line : read(folder + QStringLiteral("/report-2000.csv")).split('\n')) {
        const QByteArrayList fields = line.split(',');
        if (fields.last() != "shown")
            continue;
        QByteArrayList codes = QByteArrayList{fields[1]} + fields[2].split('/');
        codes.removeAll("TOTAL");
        codes.removeAll("c_G0"); // the only group of its variable, so the same as the total
        std::sort(codes.begin(), codes.end());
        shown[codes] = fields[3].toLongLong();
    }
    return shown;
}

int small_changes(const QString &older, const QString &newer)
{
    const auto before = shown_in(older), after = shown_in(newer);
    int changes = 0;
    for (const auto &[codes, figure] : after) {
        const auto earlier = before.find(codes);
        const qint64 change = earlier == before.end() ? 0 : std::abs(figure - earlier->second);
        changes += change > 0 && change < threshold ? 1 : 0;
    }
    return changes;
}

} // namespace

class TestTwoReleases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void careless_releases_show_every_small_change();
    void the_second_one_knows_the_first();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void release(const QString &out, int cases, const QStringList &options = {}) const;

    QTemporaryDir m_folder;
    Instance m_instance;
};

void TestTwoReleases::release(const QString &out, int cases, const QStringList &options) const
{
    const QStringList arguments{QStringLiteral("protect"), m_instance.folder, QStringLiteral("--tables"), m_instance.tables,
                                QStringLiteral("--threshold"), QString::number(threshold), QStringLiteral("--limit"),
                                QString::number(cases), QStringLiteral("--out"), out};
    QProcess process;
    process.start(QStringLiteral(ANCORA_CLI), arguments + options);
    QVERIFY(process.waitForFinished(-1));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void TestTwoReleases::initTestCase()
{
    const QString bench = qEnvironmentVariable("ANCORA_BENCH");
    if (bench.isEmpty()) {
        m_instance = {path("bench"), QStringLiteral("a*b;b*c;a*c"), 197, 200};
        write_benchmark(m_instance.folder, 5, m_instance.after);
    } else {
        m_instance = {QDir(bench).filePath(QStringLiteral("lbe")),
                      QStringLiteral("expl*sex*age;nat*expl;nat*sex*age;reg*expl;ref*expl;ref*reg;phase*sex;phase*expl;"
                                     "close*expl;close*phase;nat*reg;close*nat"),
                      447, 450};
    }
    release(path("first"), m_instance.before);
}

void TestTwoReleases::careless_releases_show_every_small_change()
{
    release(path("careless"), m_instance.after);
    QVERIFY(attack({path("first")}).found_nothing());
    QVERIFY(attack({path("careless")}).found_nothing());
    QJsonObject description = QJsonDocument::fromJson(read(path("careless/tables-2000.json"))).object();
    description[QStringLiteral("version")] = 2;
    write(path("careless/tables-2000.json"), QJsonDocument(description).toJson());
    const Attacked attacked = attack({path("first"), path("careless")});
    qInfo("changes by 1 to %d that both releases show: %d; found by the attacker: %d", threshold - 1,
          small_changes(path("first"), path("careless")), attacked.count("changed"));
    QVERIFY(attacked.found_something());
    QVERIFY(attacked.count("changed") >= small_changes(path("first"), path("careless")));
    QVERIFY(small_changes(path("first"), path("careless")) > 0);
}

void TestTwoReleases::the_second_one_knows_the_first()
{
    release(path("second"), m_instance.after,
            {QStringLiteral("--published"), path("first"), QStringLiteral("--earlier"), m_instance.folder,
             QStringLiteral("--earlier-limit"), QString::number(m_instance.before)});
    QCOMPARE(small_changes(path("first"), path("second")), 0);
    const Attacked attacked = attack({path("first"), path("second")});
    QVERIFY2(attacked.found_nothing(), qPrintable(attacked.summary()));
}

QTEST_GUILESS_MAIN(TestTwoReleases)
#include "test_two_releases.moc"
