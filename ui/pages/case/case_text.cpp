// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/case_text.h"

#include "ui/models/register_names.h"
#include "ui/widgets/amount_field.h"
#include "ui/widgets/date_fields.h"
#include "ui/widgets/number_fields.h"

namespace ancora::ui {

QString spell_line(const QString &name, const Spell &spell)
{
    QString days = shown(spell.from);
    if (spell.is_open() && spell.from.isValid())
        days = CaseText::tr("since %1").arg(days);
    else if (spell.until != spell.from)
        days += QStringLiteral(" – ") + shown(spell.until);
    const QString shown_name = name.isEmpty() ? CaseText::tr("not chosen yet") : name;
    return days.isEmpty() ? shown_name : QString(days % u"   " % shown_name);
}

QString in_words(const DependantCount &count)
{
    return CaseText::tr("%n child(ren)", nullptr, count.children) % u", " % CaseText::tr("%n other(s)", nullptr, count.others);
}

QString value_in_words(const Context &context, const QString &table, const QString &name, const QVariant &value)
{
    if (table == u"compensation" && value.typeId() == QMetaType::LongLong)
        return shown_amount(value.toInt());
    if (table == u"service" && value.typeId() == QMetaType::LongLong)
        return name == u"minutes" ? shown_duration(value.toInt()) : QString::number(value.toInt());
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong() != 0 ? Field::tr("yes") : Field::tr("no");
    const QString text = value.toString();
    if (text == u"?")
        return no_answer_word(NoAnswer::Unknown);
    if (text == u"!")
        return no_answer_word(NoAnswer::Refused);
    if (const auto list = register_list(table, name)) {
        QStringList labels;
        for (const QString &code : text.split(u' ', Qt::SkipEmptyParts))
            labels += context.label(*list, Code::parse(code).value_or(Code()));
        return labels.join(QStringLiteral(", "));
    }
    if (text == u"YES" || text == u"NO")
        return text == u"YES" ? Field::tr("yes") : Field::tr("no");
    if (const auto date = PartialDate::parse(text))
        return date->display();
    if (const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs); moment.isValid())
        return moment.toLocalTime().toString(u"d.M.yyyy HH:mm");
    return text;
}

} // namespace ancora::ui
