// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/date_fields.h"

#include <QRegularExpression>

namespace ancora::ui {

QString shown(QDate day)
{
    return day.isValid() ? day.toString(u"d.M.yyyy") : QString();
}

QDate read_day(const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{1,2})(?:[./ -]+([0-9]{1,2})(?:[./ -]+([0-9]{4}|[0-9]{2}))?)?[. ]*\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int month = match.captured(2).isEmpty() ? today.month() : match.captured(2).toInt();
    int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    // Two digits mean the hundred years that end with the next ten: 31 is 2031, 85 is 1985.
    if (year < 100)
        year += year > today.year() % 100 + 10 ? 1900 : 2000;
    return QDate(year, month, match.captured(1).toInt());
}

DateField::DateField(const QString &name, QDate today, QWidget *parent)
    : LineField(name, parent), m_today(today)
{
    line()->setPlaceholderText(tr("d.m.yyyy"));
}

void DateField::set_value(QDate value)
{
    m_value = value;
    write();
}

bool DateField::read(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_value = {};
        return true;
    }
    const QDate day = read_day(text, m_today);
    if (day.isValid())
        m_value = day;
    return day.isValid();
}

QString DateField::expected() const
{
    return tr("A day is typed as 5.3.2024, or t for today.");
}

bool DateField::take_key(QKeyEvent *event)
{
    const QDate start = read_day(line()->text(), m_today);
    const auto step = [&](QDate to) {
        line()->setText(shown(to));
        line()->selectAll();
        return true;
    };
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_T: return step(m_today);
    case Qt::Key_Up: return step(start.isValid() ? start.addDays(1) : m_today);
    case Qt::Key_Down: return step(start.isValid() ? start.addDays(-1) : m_today);
    case Qt::Key_PageUp: return step(start.isValid() ? start.addMonths(1) : m_today);
    case Qt::Key_PageDown: return step(start.isValid() ? start.addMonths(-1) : m_today);
    default: return false;
    }
}

PartialDateField::PartialDateField(const QString &name, QWidget *parent) : AnswerField(name, parent)
{
    line()->setPlaceholderText(tr("yyyy, m.yyyy or d.m.yyyy"));
}

std::optional<PartialDate> PartialDateField::read_value(const QString &text) const
{
    return PartialDate::clean(text);
}

QString PartialDateField::expected() const
{
    return tr("Type 2024, 3.2024 or 5.3.2024; ? for unknown, ! for refused.");
}

} // namespace ancora::ui
