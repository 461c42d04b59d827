// SPDX-License-Identifier: EUPL-1.2
//
// `ancora-cli report --method`: rows that stand together, and rounded figures. The separate attacker reads what was
// written, and finds what is put back.
#include "acceptance/attacker.h"
#include "cli/cli_fixture.h"

#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;
using acceptance::attack;

namespace {

const QString collapsing = QStringLiteral("collapsing");
const QString rounding = QStringLiteral("rounding");

constexpr int nothing_derived = 0;
constexpr int derived = 3;

/// The folder once more, with something changed in one of its files.
QString changed(const QString &folder, const QString &file, const std::function<void(QByteArray &)> &change)
{
    const QString copy = folder + QStringLiteral("-changed");
    QDir().mkpath(copy);
    for (const QString &name : {QStringLiteral("report-2019.csv"), QStringLiteral("tables-2019.json")}) {
        QByteArray bytes = bytes_of(folder + u'/' + name);
        if (name == file)
            change(bytes);
        write_file(copy + u'/' + name, bytes);
    }
    return copy;
}

} // namespace

class TestCliMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rows_that_stand_together_give_nothing_away();
    void a_row_that_is_printed_after_all_is_found();
    void rounded_figures_give_nothing_away_and_say_how_near_they_are();
    void rounded_figures_that_claim_to_be_exact_are_found();
    void what_is_published_is_written_again_byte_for_byte();
    void a_year_is_protected_in_one_way();
    void an_unknown_method_is_wrong_usage();
    void several_centres_together_collapse_and_do_not_round();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_computer.path(name); }
    /// An office of its own for each method: what is published by one is not published by another.
    [[nodiscard]] Ended report(const QString &office, const QString &method, const QString &out) const
    {
        return m_computer.signed_in(QStringLiteral("report"), office,
                                    {QStringLiteral("--year=2019"), QStringLiteral("--format=csv,json"),
                                     QStringLiteral("--method"), method, QStringLiteral("--out"), path(out)});
    }

    Computer m_computer;
};

void TestCliMethods::initTestCase()
{
    for (const QString &method : {collapsing, rounding}) {
        QCOMPARE(m_computer.signed_in(QStringLiteral("create"), method + u's').status, 0);
        QCOMPARE(m_computer.import(method + u's', register_of_2019()).status, 0);
        const Ended ended = report(method + u's', method, method);
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
    }
}

void TestCliMethods::rows_that_stand_together_give_nothing_away()
{
    const Cells cells = cells_of(path(collapsing) + QStringLiteral("/report-2019.csv"));
    QVERIFY(cells.size() > 40);
    QCOMPARE(cells.at(QStringLiteral("T3,TOTAL,TOTAL")), QStringLiteral("144,shown"));
    QCOMPARE(cells.at(QStringLiteral("T3,G_LABOUR,TOTAL")), QStringLiteral("88,shown"));
    int rests = 0;
    for (const auto &[place, figure] : cells) {
        QVERIFY2(!figure.endsWith(QStringLiteral(",hidden")), qPrintable(place));
        rests += place.contains(QStringLiteral("_REST_")) ? 1 : 0;
    }
    QVERIFY(rests > 3);
    QCOMPARE(attack({path(collapsing)}).status, nothing_derived);
}

void TestCliMethods::a_row_that_is_printed_after_all_is_found()
{
    // Belgians are fewer than five, and stand with others.
    QVERIFY(!cells_of(path(collapsing) + QStringLiteral("/report-2019.csv")).contains(QStringLiteral("T4,NAT,TOTAL")));
    const QString folder = changed(path(collapsing), QStringLiteral("report-2019.csv"),
                                   [](QByteArray &csv) { csv += "T4,NAT,TOTAL,3,shown\n"; });
    QCOMPARE(attack({folder}).status, derived);
}

void TestCliMethods::rounded_figures_give_nothing_away_and_say_how_near_they_are()
{
    const Cells cells = cells_of(path(rounding) + QStringLiteral("/report-2019.csv"));
    for (const auto &[place, figure] : cells) {
        if (place == u"table,row,column" || place.startsWith(QStringLiteral("T10,OCCUPANCY")))
            continue;
        QVERIFY2(figure.section(u',', 0, 0).toInt() % 5 == 0, qPrintable(place));
    }
    const int near = QJsonDocument::fromJson(bytes_of(path(rounding) + QStringLiteral("/tables-2019.json")))
                         .object()[QStringLiteral("rounded")].toInt();
    QVERIFY(near >= 5);
    QVERIFY(std::abs(cells.at(QStringLiteral("T3,TOTAL,TOTAL")).section(u',', 0, 0).toInt() - 144) < near);
    QCOMPARE(attack({path(rounding)}).status, nothing_derived);
}

void TestCliMethods::rounded_figures_that_claim_to_be_exact_are_found()
{
    const QString folder = changed(path(rounding), QStringLiteral("tables-2019.json"), [](QByteArray &json) {
        QJsonObject tables = QJsonDocument::fromJson(json).object();
        tables.remove(QStringLiteral("rounded"));
        json = QJsonDocument(tables).toJson();
    });
    QCOMPARE(attack({folder}).status, derived);
}

void TestCliMethods::what_is_published_is_written_again_byte_for_byte()
{
    for (const QString &method : {collapsing, rounding}) {
        const QString again = method + QStringLiteral("-again");
        QCOMPARE(report(method + u's', method, again).status, 0);
        for (const char *file : {"report-2019.csv", "report-2019.json", "tables-2019.json", "certificate-2019.json"})
            QCOMPARE(bytes_of(path(again) + u'/' + QLatin1String(file)), bytes_of(path(method) + u'/' + QLatin1String(file)));
    }
}

void TestCliMethods::a_year_is_protected_in_one_way()
{
    const std::pair<QString, QString> others[] = {{rounding + u's', collapsing}, {collapsing + u's', rounding},
                                                  {rounding + u's', QStringLiteral("suppression")}};
    for (const auto &[office, method] : others) {
        const Ended refused = report(office, method, QStringLiteral("other"));
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(QStringLiteral("published with another protection")));
        QVERIFY(!QDir(path(QStringLiteral("other"))).exists());
    }
}

void TestCliMethods::an_unknown_method_is_wrong_usage()
{
    QCOMPARE(report(rounding + u's', QStringLiteral("hope"), QStringLiteral("other")).status, 2);
}

void TestCliMethods::several_centres_together_collapse_and_do_not_round()
{
    const QString key = path(QStringLiteral("key")), package = path(QStringLiteral("package"));
    QCOMPARE(m_computer.run({QStringLiteral("recipient"), key}).status, 0);
    const Ended sealed = m_computer.signed_in(QStringLiteral("aggregate"), collapsing + u's',
                                              {QStringLiteral("--year=2019"), QStringLiteral("--for"), key + QStringLiteral(".pub"),
                                               QStringLiteral("--out"), package});
    QVERIFY2(sealed.status == 0, qPrintable(sealed.err));
    const auto consolidate = [&](const QString &method) {
        return m_computer.run({QStringLiteral("consolidate"), key, package, QStringLiteral("--year=2019"), QStringLiteral("--format=csv,json"),
                               QStringLiteral("--method"), method, QStringLiteral("--out"), path(QStringLiteral("national"))});
    };
    const Ended refused = consolidate(rounding);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(QStringLiteral("cannot be rounded")));
    const Ended written = consolidate(collapsing);
    QVERIFY2(written.status == 0, qPrintable(written.err));
    QCOMPARE(bytes_of(path(QStringLiteral("national/report-2019.csv"))), bytes_of(path(collapsing) + QStringLiteral("/report-2019.csv")));
    QCOMPARE(attack({path(QStringLiteral("national"))}).status, nothing_derived);
}

QTEST_GUILESS_MAIN(TestCliMethods)
#include "test_cli_methods.moc"
