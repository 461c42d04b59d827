// SPDX-License-Identifier: EUPL-1.2
#include "search/perpetrators.h"

#include <QTest>

using namespace ancora;

namespace {

Perpetrator perpetrator(const char *name, const char *aliases, const char *phones)
{
    Perpetrator one;
    one.id = RecordId::create();
    one.name = QString::fromUtf8(name);
    one.aliases = QString::fromUtf8(aliases);
    one.phones = QString::fromUtf8(phones);
    return one;
}

} // namespace

/// The same person must not become two, or the link between two files never shows.
class TestPerpetrators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebody_is_found_by_name_alias_or_number_however_written_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("whom");
        QTest::newRow("name") << QStringLiteral("Dimitrov") << 0;
        QTest::newRow("another script") << QStringLiteral("Димитров") << 0;
        QTest::newRow("without accents") << QStringLiteral("stefan petrovic") << 1;
        QTest::newRow("swapped") << QStringLiteral("Petrović Stefan") << 1;
        QTest::newRow("half typed") << QStringLiteral("dimit") << 0;
        QTest::newRow("second alias") << QStringLiteral("Oga") << 2;
        QTest::newRow("number") << QStringLiteral("0470 12 34 56") << 0;
        QTest::newRow("number from abroad") << QStringLiteral("+32 470/12.34.56") << 0;
        QTest::newRow("second number") << QStringLiteral("0040 721 000 111") << 1;
        QTest::newRow("somebody else") << QStringLiteral("Vandenberghe") << -1;
        QTest::newRow("another number") << QStringLiteral("0470 12 34 57") << -1;
        QTest::newRow("one letter") << QStringLiteral("d") << -1;
    }
    void somebody_is_found_by_name_alias_or_number_however_written()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, whom);
        const std::vector known{perpetrator("Georgi Dimitrov", "", "0470/12.34.56"),
                                perpetrator("Stefan Petrović", "", "0495 99 88 77, +40 721 000 111"),
                                perpetrator("", "Madame, Oga", "")};
        const auto found = search::find_perpetrators(known, typed, 5);
        if (whom < 0)
            QVERIFY(found.empty());
        else
            QVERIFY(!found.empty() && found.front() == &known[std::size_t(whom)]);
    }

    void no_more_are_told_than_asked_for()
    {
        const std::vector known{perpetrator("Jan Maes", "", "0470 12 34 56"), perpetrator("Jan Maas", "", ""),
                                perpetrator("Jan Maes", "", "")};
        QCOMPARE(search::find_perpetrators(known, QStringLiteral("Jan Maes"), 2).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestPerpetrators)
#include "test_perpetrators.moc"
