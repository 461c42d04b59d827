// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/calendar.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ancora::deadlines {

QDate easter_sunday(int year)
{
    // The anonymous Gregorian computus ("A New York correspondent", Nature, 20 April 1876), letters as printed.
    const int a = year % 19;
    const int b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

bool is_public_holiday(QDate day)
{
    constexpr std::array fixed{std::pair{1, 1},  std::pair{5, 1},  std::pair{7, 21}, std::pair{8, 15},
                               std::pair{11, 1}, std::pair{11, 11}, std::pair{12, 25}};
    if (std::find(fixed.begin(), fixed.end(), std::pair{day.month(), day.day()}) != fixed.end())
        return true;
    const qint64 after_easter = easter_sunday(day.year()).daysTo(day);
    return after_easter == 1 || after_easter == 39 || after_easter == 50; // Easter Monday, Ascension, Whit Monday
}

bool is_working_day(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !is_public_holiday(day);
}

QDate first_working_day_from(QDate day)
{
    while (!is_working_day(day))
        day = day.addDays(1);
    return day;
}

} // namespace ancora::deadlines
