// SPDX-License-Identifier: EUPL-1.2
#include "cli/command.h"
#include "cli/report_options.h"
#include "cli/terminal.h"
#include "deadlines/agenda.h"
#include "exchange/files.h"
#include "output/calendar_file.h"

namespace ancora::cli {

namespace {

/// Everything with a day that is hers, or all; what it says is a file number and a kind.
std::vector<output::CalendarEntry> entries_of(const std::vector<deadlines::AgendaItem> &items, const Uuid &me, bool of_all)
{
    std::vector<output::CalendarEntry> entries;
    for (const deadlines::AgendaItem &item : items) {
        if (!item.on.isValid() || !(of_all || item.whose == me))
            continue;
        const QString file = item.number.isEmpty() ? CommandLine::tr("Office") : item.number;
        if (const auto *open = std::get_if<OpenTask>(&item.what)) {
            entries.push_back({open->task.id.uuid(), QStringLiteral("task"), item.on, CommandLine::tr("%1: task").arg(file)});
            continue;
        }
        const auto &deadline = std::get<deadlines::Deadline>(item.what);
        entries.push_back({deadline.record.uuid(), QStringLiteral("deadline/%1").arg(int(deadline.event)), item.on,
                           CommandLine::tr("%1: deadline").arg(file)});
    }
    return entries;
}

} // namespace

Result<void> export_agenda(const Invocation &invocation)
{
    const QString out = invocation.required(QStringLiteral("out"));
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    ANCORA_TAKE(const auto rules, deadlines::Rules::load(desk->lists()));
    ANCORA_TAKE(const auto session, desk->sign_in(invocation, invocation.argument()));
    storage::Store &store = session->store();
    ANCORA_TAKE(const auto covers, store.covers());
    ANCORA_TAKE(const auto tasks, store.open_tasks());
    ANCORA_TAKE(const auto procedures, store.procedures());
    const auto items = deadlines::agenda(covers, tasks, procedures, rules, desk->clock().today());
    const auto entries = entries_of(items, session->me().user.uuid(), invocation.has(QStringLiteral("all")));
    ANCORA_TRY(store.record_act(storage::Act::Report, QStringLiteral("AGENDA")));
    ANCORA_TRY(exchange::write_private_file(out, output::calendar_file(entries, desk->clock().now())));
    print_files({out}, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
