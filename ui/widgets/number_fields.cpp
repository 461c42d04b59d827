// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/number_fields.h"

#include <QRegularExpression>

namespace ancora::ui {

namespace {
constexpr int most = 99'999;
}

NumberField::NumberField(const QString &name, QWidget *parent) : LineField(name, parent) {}

void NumberField::set_value(int value)
{
    m_value = value;
    write();
}

bool NumberField::read(const QString &text)
{
    const QString plain = text.trimmed();
    bool is_number = plain.isEmpty();
    const int typed = is_number ? 0 : plain.toInt(&is_number);
    if (!is_number || typed < 0 || typed > most)
        return false;
    m_value = typed;
    return true;
}

QString NumberField::expected() const { return tr("A whole number, as 3."); }

QString shown_duration(int minutes)
{
    return minutes == 0 ? QString() : QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> read_duration(const QString &typed)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,3}):([0-5]\\d)$"));
    static const QRegularExpression hours(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2}))?$"));
    static const QRegularExpression minutes(QStringLiteral("^(\\d{1,4})\\s?m(?:in)?$"));
    const QString plain = typed.trimmed();
    if (plain.isEmpty())
        return 0;
    if (const auto match = clock.match(plain); match.hasMatch())
        return match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (const auto match = minutes.match(plain); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = hours.match(plain); match.hasMatch()) {
        const int hundredths = match.captured(2).leftJustified(2, u'0').toInt();
        return match.captured(1).toInt() * 60 + (hundredths * 60 + 50) / 100;
    }
    return std::nullopt;
}

DurationField::DurationField(const QString &name, QWidget *parent) : LineField(name, parent) {}

void DurationField::set_value(int minutes)
{
    m_value = minutes;
    write();
}

bool DurationField::read(const QString &text)
{
    const auto minutes = read_duration(text);
    m_value = minutes.value_or(m_value);
    return minutes.has_value();
}

QString DurationField::expected() const { return tr("A duration is typed as 1:30, 1.5 (hours) or 90m."); }

} // namespace ancora::ui
