// SPDX-License-Identifier: EUPL-1.2
#include "values/partial_date.h"

#include <QRegularExpression>

namespace ancora {

std::optional<PartialDate> PartialDate::of(int year, int month, int day)
{
    const bool month_ok = month >= 0 && month <= 12 && (month > 0 || day == 0);
    if (year < 1900 || year > 2199 || !month_ok || day < 0)
        return std::nullopt;
    if (day > 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    PartialDate date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    return date;
}

std::optional<PartialDate> PartialDate::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool zero_part = (match.lastCapturedIndex() >= 2 && match.captured(2).toInt() == 0)
                           || (match.lastCapturedIndex() >= 3 && match.captured(3).toInt() == 0);
    if (zero_part)
        return std::nullopt;
    return of(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

std::optional<PartialDate> PartialDate::clean(const QString &typed)
{
    const QString text = typed.trimmed();
    if (const auto strict = parse(text))
        return strict;
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(?:([0-9]{1,2})[./ -]+)?([0-9]{1,2})[./ -]+)?([0-9]{4})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const bool zero_part = (!match.captured(1).isEmpty() && day == 0) || (!match.captured(2).isEmpty() && month == 0);
    return zero_part ? std::nullopt : of(match.captured(3).toInt(), month, day);
}

PartialDate::Precision PartialDate::precision() const
{
    return m_day > 0 ? Precision::Day : m_month > 0 ? Precision::Month : Precision::Year;
}

QString PartialDate::text() const
{
    QString result = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month > 0)
        result += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day > 0)
        result += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return result;
}

QString PartialDate::display() const
{
    QString result;
    if (m_day > 0)
        result += QString::number(m_day) + u'.';
    if (m_month > 0)
        result += QString::number(m_month) + u'.';
    return result + QString::number(m_year);
}

QDate PartialDate::earliest() const
{
    return QDate(m_year, m_month > 0 ? m_month : 1, m_day > 0 ? m_day : 1);
}

QDate PartialDate::latest() const
{
    if (m_day > 0)
        return QDate(m_year, m_month, m_day);
    const int month = m_month > 0 ? m_month : 12;
    return QDate(m_year, month, QDate(m_year, month, 1).daysInMonth());
}

QDate PartialDate::middle() const
{
    if (m_day > 0)
        return QDate(m_year, m_month, m_day);
    return m_month > 0 ? QDate(m_year, m_month, 15) : QDate(m_year, 7, 1);
}

std::optional<int> PartialDate::age_on(QDate on) const
{
    const QDate born = middle();
    if (!on.isValid() || earliest() > on)
        return std::nullopt;
    const bool before_birthday = std::pair(on.month(), on.day()) < std::pair(born.month(), born.day());
    const int age = on.year() - born.year() - (before_birthday ? 1 : 0);
    return age < 0 ? 0 : age;
}

} // namespace ancora
