// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/projection.h"
#include "storage/records.h"
#include "storage/store.h"

#include <map>
#include <set>

namespace ancora::storage {

using Content = std::map<QByteArray, std::set<QByteArray>>; ///< rows by table

/// Every table that the journal rebuilds, row by row, sealed columns as they are. Empty where a table cannot be read.
inline Content content(Store &store)
{
    Content tables;
    for (const TableShape &table : projected_tables()) {
        QByteArrayList columns{"quote(file)", "quote(id)"};
        for (const QByteArray &name : table.registers)
            columns << "quote(" + name + ')';
        const QString sql = QString::fromLatin1("SELECT " + columns.join(" || ',' || ") + " FROM " + table.name);
        const auto read = store.database().scan(sql, [&rows = tables[table.name]](const Row &row) {
            const std::string_view text = row.text(0);
            rows.insert(QByteArray(text.data(), qsizetype(text.size())));
        });
        if (!read)
            return {};
    }
    return tables;
}

inline bool agrees_with_the_journal(Store &store)
{
    const auto comparison = rebuild_and_compare(store.database(), store.journal());
    return comparison && comparison->differences.isEmpty();
}

} // namespace ancora::storage
