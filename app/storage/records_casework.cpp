// SPDX-License-Identifier: EUPL-1.2
#include "storage/registers.h"

namespace ancora::storage {

namespace {

constexpr std::array goal_registers{
    fact<&Goal::pillar>("pillar"),
    fact<&Goal::agreed_on>("agreed_on"),
    fact<&Goal::ended_on>("ended_on"),
    fact<&Goal::outcome>("outcome"),
    face<&Goal::need>("need"),
    face<&Goal::aim>("aim"),
    face<&Goal::reason>("reason"),
};

constexpr std::array task_registers{
    fact<&Task::due>("due"),
    fact<&Task::assignee>("assignee"),
    fact<&Task::done_on>("done_on"),
    fact<&Task::goal>("goal"),
    face<&Task::what>("what"),
};

constexpr std::array service_registers{
    fact<&Service::kind>("kind"),
    fact<&Service::day>("day"),
    fact<&Service::minutes>("minutes"),
    fact<&Service::quantity>("quantity"),
    fact<&Service::goal>("goal"),
    fact<&Service::partner>("partner"),
    face<&Service::provider>("provider"),
};

constexpr std::array note_registers{
    fact<&Note::pillar>("pillar"),
    fact<&Note::day>("day"),
    fact<&Note::author>("author"),
    fact<&Note::signed_at>("signed_at"),
    fact<&Note::about>("about"),
    fact<&Note::corrects>("corrects"),
    face<&Note::text>("text"),
};

} // namespace

template <> const RecordTable<Goal> &record_table()
{
    static constexpr RecordTable<Goal> table{"goal", goal_registers};
    return table;
}
template <> const RecordTable<Task> &record_table()
{
    static constexpr RecordTable<Task> table{"task", task_registers};
    return table;
}
template <> const RecordTable<Service> &record_table()
{
    static constexpr RecordTable<Service> table{"service", service_registers};
    return table;
}
template <> const RecordTable<Note> &record_table()
{
    static constexpr RecordTable<Note> table{"note", note_registers, "signed_at"};
    return table;
}

} // namespace ancora::storage
