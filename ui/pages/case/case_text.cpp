// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/case_text.h"

#include "ui/widgets/date_fields.h"

namespace ancora::ui {

QString spell_line(const QString &name, const Spell &spell)
{
    QString days = shown(spell.from);
    if (!spell.is_open())
        days += QStringLiteral(" – ") + shown(spell.until);
    else if (spell.from.isValid())
        days = CaseText::tr("since %1").arg(days);
    const QString shown_name = name.isEmpty() ? CaseText::tr("not chosen yet") : name;
    return days.isEmpty() ? shown_name : QString(days % u"   " % shown_name);
}

} // namespace ancora::ui
