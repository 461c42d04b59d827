// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/case/waiting_pane.h"

#include "ui/pages/case/case_text.h"
#include "ui/widgets/codes_field.h"

namespace ancora::ui {

WaitingPane::WaitingPane(CaseDesk &desk, QWidget *parent) : RecordsPane(desk, QStringLiteral("waiting_entry"), parent)
{
    bind_code(QStringLiteral("priority"), ListId::WaitingPriorities, [](auto &r) -> auto & { return r.priority; });
    bind_day(QStringLiteral("since"), [](auto &r) -> auto & { return r.since; });
    bind_day(QStringLiteral("wished_from"), [](auto &r) -> auto & { return r.wished_from; });
    bind_day(QStringLiteral("ended_on"), [](auto &r) -> auto & { return r.ended_on; });
    bind_code(QStringLiteral("end_reason"), ListId::WaitingEnds, [](auto &r) -> auto & { return r.end_reason; });
    bind_text(QStringLiteral("note"), [](auto &r) -> auto & { return r.note; });
    bind(QStringLiteral("needs"),
         new CodesField(title(QStringLiteral("needs")), code_list(ListId::PlaceFeatures), context().language, this->desk().today(), 4),
         [](auto &r) -> auto & { return r.needs; }, true);
}

QString WaitingPane::line(const WaitingEntry &entry) const
{
    return spell_line(context().label(ListId::WaitingPriorities, entry.priority), {entry.since, entry.ended_on});
}

std::vector<WaitingEntry> WaitingPane::proposed() const
{
    WaitingEntry entry;
    entry.id = RecordId::create();
    entry.priority = Code::of("NORMAL");
    entry.since = desk().today();
    return {entry};
}

QString WaitingPane::add_text() const { return CaseText::tr("Put on the waiting list"); }

} // namespace ancora::ui
