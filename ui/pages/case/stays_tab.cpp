// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/stays_tab.h"

#include "ui/pages/case/case_text.h"

namespace ancora::ui {

StaysPane::StaysPane(CaseDesk &desk, QWidget *parent) : RecordsPane(desk, QStringLiteral("stay"), parent)
{
    bind_code(QStringLiteral("kind"), ListId::StayKind, [](auto &r) -> auto & { return r.kind; });
    bind_day(QStringLiteral("from_day"), [](auto &r) -> auto & { return r.spell.from; });
    bind_day(QStringLiteral("until_day"), [](auto &r) -> auto & { return r.spell.until; });
    bind_text(QStringLiteral("place"), [](auto &r) -> auto & { return r.place; });
}

QString StaysPane::line(const Stay &stay) const
{
    return spell_line(context().label(ListId::StayKind, stay.kind), stay.spell);
}

std::vector<Stay> StaysPane::proposed() const
{
    std::vector<Stay> together;
    const QDate today = desk().today();
    for (const Stay &stay : desk().file().stays) {
        if (!stay.spell.is_open() || stay.spell.from > today)
            continue;
        together.push_back(stay);
        together.back().spell.until = today;
    }
    Stay next;
    next.id = RecordId::create();
    next.kind = Code::of("SHELTER");
    next.spell.from = today;
    together.push_back(next);
    return together;
}

QString StaysPane::add_text() const { return CaseText::tr("Add a stay from today"); }

} // namespace ancora::ui
