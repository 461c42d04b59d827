// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "values/code.h"

#include <QDate>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

/// Columns of a `Row` as values, without a QString or a QByteArray on the way: lists and facts read hundreds of
/// thousands of them while somebody waits.
namespace ancora::storage {

[[nodiscard]] inline int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// Julian day of a proleptic Gregorian date (Fliegel and Van Flandern, 1968).
[[nodiscard]] inline Day julian_day(int year, int month, int day)
{
    const int a = (month - 14) / 12;
    return (1461 * (year + 4800 + a)) / 4 + (367 * (month - 2 - 12 * a)) / 12 - (3 * ((year + 4900 + a) / 100)) / 4
           + day - 32075;
}

/// "YYYY-MM-DD", as the columns hold it; 0 for anything else.
[[nodiscard]] inline Day to_day(std::string_view text)
{
    if (text.size() != 10)
        return 0;
    return julian_day(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

[[nodiscard]] inline QDate to_date(std::string_view text)
{
    const Day day = to_day(text);
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

[[nodiscard]] inline FileId to_file(std::string_view blob)
{
    const auto bytes = QByteArray::fromRawData(blob.data(), qsizetype(blob.size()));
    return FileId(Uuid::from_bytes(bytes).value_or(Uuid()));
}

/// For look-ups by a std::string_view.
struct TextHash : std::hash<std::string_view> {
    using is_transparent = void;
};
template <class T> using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// Gives every code of a run the same shared text: no parsing and no memory for each row.
class CodeReader
{
public:
    [[nodiscard]] const Code &operator()(std::string_view text)
    {
        const auto known = m_codes.find(text);
        if (known != m_codes.end())
            return known->second;
        const auto code = Code::parse(QString::fromUtf8(text.data(), qsizetype(text.size())));
        return m_codes.emplace(text, code.value_or(Code())).first->second;
    }

private:
    ByText<Code> m_codes;
};

} // namespace ancora::storage
