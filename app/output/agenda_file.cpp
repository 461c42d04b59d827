// SPDX-License-Identifier: EUPL-1.2
#include "output/agenda_file.h"

#include "exchange/files.h"
#include "output/calendar_file.h"

#include <QCoreApplication>

namespace ancora::output {

// Context of the translations.
struct AgendaFile {
    Q_DECLARE_TR_FUNCTIONS(AgendaFile)
};

namespace {

CalendarEntry entry_of(const deadlines::AgendaItem &item)
{
    const QString file = item.number.isEmpty() ? AgendaFile::tr("Office") : item.number;
    if (const auto *open = std::get_if<OpenTask>(&item.what))
        return {open->task.id.uuid(), QStringLiteral("task"), item.on, AgendaFile::tr("%1: task").arg(file)};
    const auto &deadline = std::get<deadlines::Deadline>(item.what);
    return {deadline.record.uuid(), QStringLiteral("deadline/%1").arg(int(deadline.event)), item.on,
            AgendaFile::tr("%1: deadline").arg(file)};
}

} // namespace

Result<void> write_agenda(storage::Store &store, const std::vector<deadlines::AgendaItem> &items, const QString &path)
{
    std::vector<CalendarEntry> entries;
    for (const deadlines::AgendaItem &item : items)
        if (item.on.isValid())
            entries.push_back(entry_of(item));
    ANCORA_TRY(exchange::check_new_file(path));
    ANCORA_TRY(store.record_act(storage::Act::Report, QStringLiteral("AGENDA")));
    return exchange::write_private_file(path, calendar_file(entries, store.clock().now()));
}

} // namespace ancora::output
