// SPDX-License-Identifier: EUPL-1.2
//
// What ties files together, from facts alone: whoever may not open one of them still learns its number and no more.
#include "storage/store.h"

#include "storage/records.h"

namespace ancora::storage {

Result<std::vector<PerpetratorLink>> Store::shared_perpetrators(FileId file)
{
    ANCORA_TAKE(QSqlQuery *query,
                m_database->run(QStringLiteral("SELECT DISTINCT other.perpetrator, other.file, case_cover.number FROM involvement AS mine "
                                               "JOIN involvement AS other ON other.perpetrator = mine.perpetrator "
                                               "JOIN case_cover ON case_cover.file = other.file "
                                               "WHERE mine.file = ? AND other.file <> ? ORDER BY 1, 3"),
                                {file.uuid().bytes(), file.uuid().bytes()}));
    std::vector<PerpetratorLink> links;
    while (query->next()) {
        PerpetratorLink &link = links.emplace_back();
        from_column(query->value(0), link.perpetrator);
        from_column(query->value(1), link.file);
        from_column(query->value(2), link.number);
    }
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
