// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/calendar.h"

#include <QTest>
#include <rapidcheck.h>

using namespace ancora::deadlines;

namespace {

/// Easter by golden number and epact (Clavius; Knuth, The Art of Computer Programming 1.3.2, exercise 14): another
/// way to the same day than the program's.
QDate easter_by_epact(int year)
{
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int skipped_leap_years = 3 * century / 4 - 12;
    const int moon_correction = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - skipped_leap_years - 10;
    int epact = ((11 * golden + 20 + moon_correction - skipped_leap_years) % 30 + 30) % 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int full_moon = 44 - epact; // day of March
    if (full_moon < 21)
        full_moon += 30;
    return QDate(year, 3, 1).addDays(full_moon + 7 - (sunday + full_moon) % 7 - 1);
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easter_is_where_the_almanac_has_it_data()
    {
        QTest::addColumn<QDate>("easter");
        // Earliest, latest, and the two exceptions of the epact table among them.
        for (const QDate day : {QDate(1900, 4, 15), QDate(1943, 4, 25), QDate(1954, 4, 18), QDate(1981, 4, 19), QDate(2000, 4, 23),
                                QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),
                                QDate(2038, 4, 25), QDate(2049, 4, 18), QDate(2076, 4, 19), QDate(2100, 3, 28)})
            QTest::newRow(qPrintable(QString::number(day.year()))) << day;
    }
    void easter_is_where_the_almanac_has_it()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easter_sunday(easter.year()), easter);
        QCOMPARE(easter_by_epact(easter.year()), easter);
    }

    void holidays_of_two_centuries_are_those_of_another_computus()
    {
        for (int year = 1900; year <= 2100; ++year) {
            const QDate easter = easter_by_epact(year);
            QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
            std::set<QDate> expected{QDate(year, 1, 1),  QDate(year, 5, 1),   QDate(year, 7, 21),  QDate(year, 8, 15),
                                     QDate(year, 11, 1), QDate(year, 11, 11), QDate(year, 12, 25), easter.addDays(1),
                                     easter.addDays(39), easter.addDays(50)};
            std::set<QDate> found;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                if (is_public_holiday(day))
                    found.insert(day);
            QVERIFY2(found == expected, qPrintable(QString::number(year)));
        }
    }

    void ascension_on_the_first_of_may_is_one_day()
    {
        QVERIFY(is_public_holiday(QDate(2008, 5, 1)));
        QVERIFY(is_working_day(QDate(2008, 5, 2)));
        QVERIFY(is_working_day(QDate(2025, 4, 18))); // Good Friday
    }

    void the_next_working_day_is_the_nearest_one()
    {
        QVERIFY(rc::check([] {
            const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 201 * 365));
            const QDate next = first_working_day_from(day);
            RC_ASSERT(next >= day && is_working_day(next) && next.dayOfWeek() <= Qt::Friday && !is_public_holiday(next));
            for (QDate between = day; between < next; between = between.addDays(1))
                RC_ASSERT(!is_working_day(between));
        }));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "test_calendar.moc"
