// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace ancora {

/// A date with honest precision: a year, a month of a year, or a day. Years 1900 to 2199.
class PartialDate
{
public:
    enum class Precision { Year, Month, Day };

    PartialDate() = default; ///< the year 1900; only there so that containers can hold it
    [[nodiscard]] static std::optional<PartialDate> of(int year, int month = 0, int day = 0);
    /// Strict, the form of files: `1990`, `1990-05`, `1990-05-03`.
    [[nodiscard]] static std::optional<PartialDate> parse(const QString &text);
    /// Forgiving, as people type: also `5.1990`, `3.5.1990`, `3/5/1990`, `3 5 1990` (day before month).
    [[nodiscard]] static std::optional<PartialDate> clean(const QString &typed);

    [[nodiscard]] Precision precision() const;
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; } ///< 0 where unknown
    [[nodiscard]] int day() const { return m_day; }     ///< 0 where unknown
    [[nodiscard]] QString text() const;    ///< as `parse` reads it
    [[nodiscard]] QString display() const; ///< as people write it: `1990`, `5.1990`, `3.5.1990`

    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    /// The middle of what is known (1 July of a year, the 15th of a month).
    [[nodiscard]] QDate middle() const;

    /// Completed years of life on `on`, taken from `middle()`, so that a birth year alone errs evenly to
    /// both sides. Nothing for a birth after `on`.
    [[nodiscard]] std::optional<int> age_on(QDate on) const;

    auto operator<=>(const PartialDate &) const = default;

private:
    int m_year = 1900;
    int m_month = 0;
    int m_day = 0;
};

} // namespace ancora
