// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/agenda.h"

#include <QHash>
#include <algorithm>

namespace ancora::deadlines {

State state_of(const Task &task, const TaskTerms &terms, QDate today)
{
    if (!task.due.isValid() || task.due > today.addDays(terms.days_ahead))
        return State::Later;
    if (task.due > today)
        return State::Soon;
    return task.due == today ? State::Today : State::Overdue;
}

std::vector<AgendaItem> agenda(const std::vector<CaseCover> &covers, const std::vector<OpenTask> &tasks,
                               const std::vector<Procedure> &procedures, const Rules &rules, QDate today)
{
    QHash<FileId, const CaseCover *> by_file;
    for (const CaseCover &cover : covers)
        by_file.insert(cover.id, &cover);
    std::vector<AgendaItem> items;
    const auto add = [&](FileId file, QDate on, State state) -> AgendaItem & {
        AgendaItem &item = items.emplace_back();
        item.file = file;
        item.on = on;
        item.state = state;
        if (const CaseCover *cover = by_file.value(file)) {
            item.number = cover->number;
            item.whose = cover->worker;
        }
        return item;
    };
    for (const OpenTask &open : tasks) {
        AgendaItem &item = add(open.file, open.task.due, state_of(open.task, rules.tasks(), today));
        if (!open.task.assignee.is_null())
            item.whose = open.task.assignee;
        item.is_escalated = open.task.due.isValid() && open.task.due.addDays(rules.tasks().escalate_after_days) < today;
        item.what = open;
    }
    for (const Procedure &procedure : procedures)
        for (const Deadline &deadline : deadlines(procedure, rules, today))
            if (deadline.state != State::Met)
                add(deadline.file, deadline.on, deadline.state).what = deadline;
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem &a, const AgendaItem &b) {
        return a.on.isValid() != b.on.isValid() ? a.on.isValid() : a.on < b.on;
    });
    return items;
}

} // namespace ancora::deadlines
