// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/amount_field.h"

#include <QRegularExpression>

namespace ancora::ui {

QString shown_amount(int cents)
{
    if (cents == 0)
        return {};
    QString euros = QString::number(cents / 100);
    for (qsizetype place = euros.size() - 3; place > 0; place -= 3)
        euros.insert(place, QChar(QChar::Nbsp));
    return QStringLiteral("%1,%2").arg(euros).arg(cents % 100, 2, 10, QLatin1Char('0'));
}

std::optional<int> read_amount(const QString &typed)
{
    // Whole thousands between marks, or digits alone; then one or two digits after a comma or point. At most 9 999 999.
    static const QRegularExpression form(QStringLiteral("^(\\d{1,7}|\\d{1,3}(?:[ .,']\\d{3}){1,2})(?:[.,](\\d{1,2}))?$"));
    QString plain = typed.simplified();
    plain.replace(QChar(QChar::Nbsp), u' ');
    if (plain.isEmpty())
        return 0;
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    QString euros = match.captured(1);
    euros.removeIf([](QChar character) { return !character.isDigit(); });
    return euros.size() > 7 ? std::nullopt : std::optional(euros.toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt());
}

AmountField::AmountField(const QString &name, QWidget *parent) : LineField(name, parent) {}

void AmountField::set_value(int cents)
{
    m_value = cents;
    write();
}

bool AmountField::read(const QString &text)
{
    const auto cents = read_amount(text);
    m_value = cents.value_or(m_value);
    return cents.has_value();
}

QString AmountField::expected() const { return tr("An amount is typed as 1250 or 1250,50."); }

} // namespace ancora::ui
