// SPDX-License-Identifier: EUPL-1.2
//
// What reminders are made of. They must not depend on names: a name that cannot be opened would silence them all.
#include "storage/store.h"

#include "storage/columns.h"
#include "storage/row_reading.h"

namespace ancora::storage {

Result<std::vector<CaseCover>> Store::covers()
{
    std::vector<CaseCover> covers;
    ANCORA_TRY(m_database->scan(QStringLiteral("SELECT file, number, worker FROM case_cover ORDER BY file"), [&](const Row &row) {
        CaseCover &cover = covers.emplace_back();
        cover.id = to_file(row.blob(0));
        cover.number = QString::fromUtf8(row.text(1).data(), qsizetype(row.text(1).size()));
        cover.worker = to_file(row.blob(2)).uuid();
    }));
    return covers;
}

Result<std::vector<OpenTask>> Store::open_tasks()
{
    ANCORA_TAKE(QSqlQuery *query, m_database->run(QStringLiteral("SELECT file, id, due, assignee, goal, what FROM task WHERE done_on IS NULL "
                                                                 "ORDER BY due IS NULL, due, file, id")));
    std::vector<std::pair<OpenTask, QByteArray>> sealed;
    while (query->next()) {
        OpenTask open;
        from_column(query->value(0), open.file);
        from_column(query->value(1), open.task.id);
        from_column(query->value(2), open.task.due);
        from_column(query->value(3), open.task.assignee);
        from_column(query->value(4), open.task.goal);
        sealed.emplace_back(std::move(open), query->value(5).toByteArray());
    }
    std::vector<OpenTask> tasks;
    for (auto &[open, what] : sealed) {
        if (!what.isEmpty()) {
            const auto plain = m_keys.open(open.file, "task", open.task.id.uuid(), "what", what);
            open.is_readable = plain.has_value();
            open.task.what = plain.value_or(QString());
        }
        if (open.file == office_file())
            open.file = {};
        tasks.push_back(std::move(open));
    }
    return tasks;
}

} // namespace ancora::storage
