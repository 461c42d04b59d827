// SPDX-License-Identifier: EUPL-1.2
#include "values/partial_date.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace ancora;

namespace {

/// Any date that can exist, of any precision.
PartialDate any_date()
{
    const int year = *rc::gen::inRange(1900, 2200);
    const int month = *rc::gen::inRange(0, 13);
    const int day = month == 0 ? 0 : *rc::gen::inRange(0, QDate(year, month, 1).daysInMonth() + 1);
    return *PartialDate::of(year, month, day);
}

QDate any_day()
{
    return QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 109'000));
}

} // namespace

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_form_of_files_is_strict_data();
    void the_form_of_files_is_strict();
    void what_people_type_is_understood_data();
    void what_people_type_is_understood();
    void what_cannot_be_a_date_is_not_made_into_one_data();
    void what_cannot_be_a_date_is_not_made_into_one();
    void text_and_display_are_read_back();
    void the_day_lies_between_earliest_and_latest();
    void completed_years_are_counted_on_the_birthday_data();
    void completed_years_are_counted_on_the_birthday();
    void age_never_falls_and_never_goes_below_zero();
    void a_year_alone_errs_by_less_than_a_year();
};

void TestPartialDate::the_form_of_files_is_strict_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char *text, bool accepted) {
        QTest::newRow(text) << QString::fromUtf8(text) << accepted;
    };
    for (const char *good : {"1990", "1990-05", "1990-05-03", "1900", "2199-12-31", "2000-02-29"})
        row(good, true);
    for (const char *bad : {"",           "90",         "199",        "19900",
                            "1899",       "2200",       "1990-5",     "1990-13",
                            "1990-00",    "1990-05-00", "1990-05-32", "1990-02-29",
                            "1900-02-29", "1990-05-3",  "1990/05/03", "1990-05-03 ",
                            " 1990",      "1990-",      "-1990",      "1990-05-03T00:00",
                            "3.5.1990",   "x990",       "١٩٩٠",       "1990\n"})
        row(bad, false);
}

void TestPartialDate::the_form_of_files_is_strict()
{
    QFETCH(const QString, text);
    QFETCH(const bool, accepted);
    const auto date = PartialDate::parse(text);
    QCOMPARE(date.has_value(), accepted);
    if (date)
        QCOMPARE(date->text(), text);
}

void TestPartialDate::what_people_type_is_understood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *typed, const char *text) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(text);
    };
    row(" 1990 ", "1990");
    row("5.1990", "1990-05");
    row("05/1990", "1990-05");
    row("3.5.1990", "1990-05-03");
    row("3/5/1990", "1990-05-03");
    row("3 5 1990", "1990-05-03");
    row("03-05-1990", "1990-05-03");
    row("3. 5. 1990", "1990-05-03");
    row("1990-05-03", "1990-05-03");
}

void TestPartialDate::what_people_type_is_understood()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    const auto date = PartialDate::clean(typed);
    QVERIFY(date);
    QCOMPARE(date->text(), text);
}

void TestPartialDate::what_cannot_be_a_date_is_not_made_into_one_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", "about 1990", "5.13.1990", "31.4.1990", "0.5.1990", "3.0.1990", "3.5.90", "29.2.2019",
          "1.1.1899", "3,5,1990", "1990.5.3", "3.5.1990?"})
        QTest::newRow(*typed ? typed : "nothing") << QString::fromLatin1(typed);
}

void TestPartialDate::what_cannot_be_a_date_is_not_made_into_one()
{
    QFETCH(const QString, typed);
    QVERIFY(!PartialDate::clean(typed));
}

void TestPartialDate::text_and_display_are_read_back()
{
    QVERIFY(rc::check([] {
        const PartialDate date = any_date();
        RC_ASSERT(PartialDate::parse(date.text()) == date);
        RC_ASSERT(PartialDate::clean(date.text()) == date);
        RC_ASSERT(PartialDate::clean(date.display()) == date);
    }));
}

void TestPartialDate::the_day_lies_between_earliest_and_latest()
{
    QVERIFY(rc::check([] {
        const PartialDate date = any_date();
        RC_ASSERT(date.earliest().isValid() && date.middle().isValid() && date.latest().isValid());
        RC_ASSERT(date.earliest() <= date.middle());
        RC_ASSERT(date.middle() <= date.latest());
        RC_ASSERT(date.earliest().year() == date.year() && date.latest().year() == date.year());
        const auto days = date.earliest().daysTo(date.latest());
        switch (date.precision()) {
        case PartialDate::Precision::Day:
            RC_ASSERT(days == 0);
            break;
        case PartialDate::Precision::Month:
            RC_ASSERT(days >= 27 && days <= 30);
            break;
        case PartialDate::Precision::Year:
            RC_ASSERT(days == 364 || days == 365);
            break;
        }
    }));
}

void TestPartialDate::completed_years_are_counted_on_the_birthday_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("age"); // -1: none
    const auto row = [](const char *name, const char *born, QDate on, int age) {
        QTest::newRow(name) << QString::fromLatin1(born) << on << age;
    };
    row("day before the 18th birthday", "2001-06-15", QDate(2019, 6, 14), 17);
    row("the 18th birthday", "2001-06-15", QDate(2019, 6, 15), 18);
    row("born on 29 February, common year, before", "2000-02-29", QDate(2018, 2, 28), 17);
    row("born on 29 February, common year, after", "2000-02-29", QDate(2018, 3, 1), 18);
    row("day of birth", "2019-06-15", QDate(2019, 6, 15), 0);
    row("before birth", "2019-06-15", QDate(2019, 6, 14), -1);
    row("year alone, first half", "2001", QDate(2019, 6, 30), 17);
    row("year alone, second half", "2001", QDate(2019, 7, 1), 18);
    row("month alone, before the 15th", "2001-06", QDate(2019, 6, 14), 17);
    row("month alone, on the 15th", "2001-06", QDate(2019, 6, 15), 18);
    row("year of birth", "2019", QDate(2019, 2, 1), 0);
    row("no day", "2001", QDate(), -1);
}

void TestPartialDate::completed_years_are_counted_on_the_birthday()
{
    QFETCH(const QString, born);
    QFETCH(const QDate, on);
    QFETCH(const int, age);
    QCOMPARE(PartialDate::parse(born)->age_on(on).value_or(-1), age);
}

void TestPartialDate::age_never_falls_and_never_goes_below_zero()
{
    QVERIFY(rc::check([] {
        const PartialDate born = any_date();
        const QDate day = any_day();
        const auto today = born.age_on(day);
        const auto tomorrow = born.age_on(day.addDays(1));
        RC_ASSERT(today.has_value() == (born.earliest() <= day));
        if (today) {
            RC_ASSERT(*today >= 0);
            RC_ASSERT(tomorrow == *today || tomorrow == *today + 1);
        }
    }));
}

void TestPartialDate::a_year_alone_errs_by_less_than_a_year()
{
    QVERIFY(rc::check([] {
        const PartialDate year = *PartialDate::of(*rc::gen::inRange(1900, 2100));
        const QDate day = year.latest().addDays(*rc::gen::inRange(0, 30'000));
        const int youngest = *PartialDate::of(year.year(), 12, 31)->age_on(day);
        const int oldest = *PartialDate::of(year.year(), 1, 1)->age_on(day);
        RC_ASSERT(youngest <= *year.age_on(day) && *year.age_on(day) <= oldest);
    }));
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "test_partial_date.moc"
