// SPDX-License-Identifier: EUPL-1.2
#include "statistics/definition.h"
#include "statistics/layout.h"

#include <QFile>
#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

QByteArray source()
{
    initialise_resources();
    QFile file(QStringLiteral(":/report/tables.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no tables.json");
    return file.readAll();
}

std::vector<TableLayout> lay_out_all(Scope scope)
{
    static const Definitions definitions = Definitions::load().value();
    static const CodeLists lists = CodeLists::load().value();
    const ReportOptions options{2019, scope, QDate(2019, 12, 31)};
    std::vector<TableLayout> tables;
    for (const TableDefinition &definition : definitions.tables)
        tables.push_back(lay_out(definition, {definitions, lists, options}).value());
    return tables;
}

} // namespace

class TestDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_file_of_the_program_has_twelve_tables()
    {
        const auto definitions = Definitions::load();
        QVERIFY(definitions.has_value());
        QCOMPARE(definitions->tables.size(), 12);
        for (std::size_t i = 0; i < 12; ++i)
            QCOMPARE(definitions->tables[i].id, QStringLiteral("T%1").arg(i + 1));
    }

    void it_fits_the_code_lists_in_every_scope()
    {
        for (const Scope scope : {Scope::Trafficking, Scope::AggravatedSmuggling, Scope::All}) {
            for (const TableLayout &table : lay_out_all(scope)) {
                QSet<QString> codes;
                for (const Heading &heading : table.rows)
                    codes.insert(heading.code);
                QCOMPARE(static_cast<std::size_t>(codes.size()), table.rows.size());
                for (const Heading &heading : table.rows)
                    QVERIFY2(heading.label.complete(), qPrintable(heading.code));
            }
        }
    }

    void headings_follow_the_contract()
    {
        const std::vector<TableLayout> tables = lay_out_all(Scope::Trafficking);
        const auto has_row = [&](std::size_t table, const char *code) {
            return tables[table - 1].row(QString::fromLatin1(code)).has_value();
        };
        const auto has_column = [&](std::size_t table, const char *code) {
            return tables[table - 1].column(QString::fromLatin1(code)).has_value();
        };
        QVERIFY(has_row(3, "G_LABOUR") && has_row(3, "LABOUR_DOMESTIC") && has_row(3, "TOTAL"));
        QVERIFY(has_column(3, "F/0-17") && has_column(3, "F/TOTAL") && has_column(3, "TOTAL/0-17"));
        QVERIFY(has_column(3, "TOTAL") && !has_column(3, "TOTAL/TOTAL"));
        QVERIFY(has_row(4, "NAT") && has_row(4, "EU") && has_row(4, "RO") && has_row(4, "UNK"));
        QVERIFY(has_row(7, "REOPENED") && !has_row(7, "TOTAL"));
        QVERIFY(has_row(8, "P3_EXTENDED") && has_row(8, "AI/RENEWAL") && has_row(8, "AI/TOTAL"));
        QVERIFY(has_column(9, "P1_REFLECTION") && has_column(9, "D_0-90") && has_column(9, "TOTAL"));
        QVERIFY(has_row(11, "IDENTIFIED/F/18+/NEU/LAB") && has_row(11, "TOTAL/F/TOTAL/TOTAL/TOTAL"));
    }

    void a_fault_is_named_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        QTest::newRow("format") << QByteArray("ancora-report/1") << QByteArray("ancora-report/2")
                                << QStringLiteral("format");
        QTest::newRow("list") << QByteArray("\"exploitation_forms\", \"group_by\": \"group\"")
                              << QByteArray("\"no_list\", \"group_by\": \"group\"")
                              << QStringLiteral("dimensions.form.list");
        QTest::newRow("population") << QByteArray("{\"population\": \"open\"") << QByteArray("{\"population\": \"shut\"")
                                    << QStringLiteral("tables[7].blocks[0].population");
        QTest::newRow("variable the population lacks")
            << QByteArray("\"rows\": [\"flow\"]") << QByteArray("\"rows\": [\"sex\"]")
            << QStringLiteral("tables[6].blocks[0].rows[0]");
        QTest::newRow("band out of order") << QByteArray("\"below\": 366,") << QByteArray("\"below\": 66,")
                                           << QStringLiteral("dimensions.duration.codes[1]");
        QTest::newRow("unknown key") << QByteArray("\"hidden_with\"") << QByteArray("\"hiden_with\"")
                                     << QStringLiteral("tables[9].hiden_with");
        QTest::newRow("fixed code") << QByteArray("\"REOPENED\", \"labels\"") << QByteArray("\"AGAIN\", \"labels\"")
                                    << QStringLiteral("dimensions.flow.codes");
        QTest::newRow("missing language") << QByteArray("\"total\": {\"nl\": \"Totaal\", ") << QByteArray("\"total\": {")
                                          << QStringLiteral("total.nl");
    }

    void a_fault_is_named_with_its_place()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, place);
        QByteArray json = source();
        QVERIFY(json.contains(before));
        const auto result = Definitions::parse(json.replace(before, after));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().detail, place);
    }
};

QTEST_GUILESS_MAIN(TestDefinitions)
#include "test_definitions.moc"
