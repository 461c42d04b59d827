// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/deadline.h"

#include <variant>

/// What somebody has to do, by day: tasks and deadlines together. Days are those of the calendar at the desk; neither the
/// hour nor the time zone moves them. Nothing here knows a name: reminders carry a file number.
namespace ancora::deadlines {

struct AgendaItem {
    FileId file;    ///< the case; null: a task of the office
    QString number; ///< of the case; empty: a task of the office
    Uuid whose;     ///< who does it, else who has the case; null: nobody in particular
    QDate on;       ///< null: a task without a day
    State state = State::Later;
    bool is_escalated = false; ///< a task that is late for so long that the coordinator sees it too
    std::variant<OpenTask, Deadline> what;
};

/// Overdue, Today, Soon within the days ahead, else Later; a task without a day is Later.
[[nodiscard]] State state_of(const Task &task, const TaskTerms &terms, QDate today);

/// Everything that is not met, in order of its day; tasks without a day come last. An item whose case or text cannot be
/// read is in it like any other.
[[nodiscard]] std::vector<AgendaItem> agenda(const std::vector<CaseCover> &covers, const std::vector<OpenTask> &tasks,
                                             const std::vector<Procedure> &procedures, const Rules &rules, QDate today);

} // namespace ancora::deadlines
