// SPDX-License-Identifier: EUPL-1.2
//
// What ties files together, from facts alone: whoever may not open one of them still learns its number and no more.
#include "storage/store.h"

#include "storage/records.h"
#include "storage/row_reading.h"

#include <algorithm>

namespace ancora::storage {

namespace {

QString in_words(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }
RecordId to_record(std::string_view blob) { return RecordId(to_file(blob).uuid()); }

} // namespace

Result<std::vector<PerpetratorLink>> Store::perpetrator_links()
{
    std::vector<PerpetratorLink> links;
    ANCORA_TRY(m_database->scan(QStringLiteral("SELECT DISTINCT involvement.perpetrator, involvement.file, case_cover.number "
                                               "FROM involvement JOIN case_cover ON case_cover.file = involvement.file "
                                               "WHERE involvement.perpetrator IS NOT NULL ORDER BY 1, 3"),
                                [&](const Row &row) {
                                    links.push_back({to_record(row.blob(0)), to_file(row.blob(1)), in_words(row.text(2))});
                                }));
    return links;
}

Result<std::vector<RelationFrom>> Store::relations_from(FileId client)
{
    ANCORA_TAKE(QSqlQuery *query,
                m_database->run(QStringLiteral("SELECT relative.file, case_cover.number, relative.relation, spell.from_day, spell.until_day, relative.id "
                                               "FROM relative JOIN case_cover ON case_cover.file = relative.file "
                                               "LEFT JOIN household_spell AS spell ON spell.file = relative.file AND spell.relative = relative.id "
                                               "WHERE relative.client = ? AND relative.file <> ? ORDER BY 2, relative.id, 4"),
                                {client.uuid().bytes(), client.uuid().bytes()}));
    std::vector<RelationFrom> relations;
    QByteArray last;
    while (query->next()) {
        RelationFrom relation;
        from_column(query->value(0), relation.file);
        from_column(query->value(1), relation.number);
        Code told;
        from_column(query->value(2), told);
        relation.relation = inverse_relation(told, m_lists);
        Spell together;
        from_column(query->value(3), together.from);
        from_column(query->value(4), together.until);
        if (const QByteArray relative = query->value(5).toByteArray(); relative != last) {
            relations.push_back(std::move(relation));
            last = relative;
        }
        if (together.from.isValid() || together.until.isValid())
            relations.back().together.push_back(together);
    }
    return relations;
}

} // namespace ancora::storage
