// SPDX-License-Identifier: EUPL-1.2
#include "statistics/published_figures.h"

#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {
const QByteArray header = "table,row,column,value,status\n";
const QByteArray tables = R"({"format": "ancora-tables/1", "year": 2019, "version": 2, "centre": "NORTH", "threshold": 5,
    "tables": [{"id": "T7", "population": "flow-all-to-0630"}]})";
} // namespace

class TestPublishedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_published_is_read_back();
    void anything_else_is_refused_data();
    void anything_else_is_refused();
};

void TestPublishedFigures::what_was_published_is_read_back()
{
    const auto read = read_published(header + "T3,LABOUR,F/0-17,12,shown\r\nT3,LABOUR,TOTAL,,hidden\n", tables);
    QVERIFY(read);
    QCOMPARE(read->report.centre, QStringLiteral("NORTH"));
    QCOMPARE(read->report.options.year, 2019);
    QCOMPARE(read->report.options.version, 2);
    QCOMPARE(read->report.options.scope, Scope::All);
    QCOMPARE(read->report.options.cut_off, QDate(2019, 6, 30));
    const ReportTable *table = read->report.table(QStringLiteral("T3"));
    QVERIFY(table);
    const auto cell = [table](const char *column) { return table->cells[*table->place(QStringLiteral("LABOUR"), QLatin1String(column))]; };
    QCOMPARE(cell("F/0-17").value, 12);
    QCOMPARE(cell("F/0-17").status, CellStatus::Shown);
    QCOMPARE(cell("TOTAL").status, CellStatus::Hidden);
}

void TestPublishedFigures::anything_else_is_refused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = header + "T3,LABOUR,TOTAL,12,shown\n";
    QTest::newRow("nothing") << QByteArray() << tables;
    QTest::newRow("no cell") << header << tables;
    QTest::newRow("another header") << QByteArray("a,b\n") << tables;
    QTest::newRow("a field too few") << header + "T3,LABOUR,12,shown\n" << tables;
    QTest::newRow("a hidden value") << header + "T3,LABOUR,TOTAL,12,hidden\n" << tables;
    QTest::newRow("no value") << header + "T3,LABOUR,TOTAL,,shown\n" << tables;
    QTest::newRow("below zero") << header + "T3,LABOUR,TOTAL,-1,shown\n" << tables;
    QTest::newRow("another status") << header + "T3,LABOUR,TOTAL,1,seen\n" << tables;
    QTest::newRow("twice") << good + "T3,LABOUR,TOTAL,12,shown\n" << tables;
    QTest::newRow("no tables") << good << QByteArray("{}");
    QTest::newRow("no JSON") << good << QByteArray("table");
    QTest::newRow("no year") << good << QByteArray(R"({"format": "ancora-tables/1", "version": 1})");
}

void TestPublishedFigures::anything_else_is_refused()
{
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, json);
    QVERIFY(read_published(header + "T3,LABOUR,TOTAL,12,shown\n", tables));
    const auto read = read_published(csv, json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(TestPublishedFigures)
#include "test_published_figures.moc"
