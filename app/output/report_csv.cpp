// SPDX-License-Identifier: EUPL-1.2
#include "output/report_csv.h"

#include "output/published.h"

namespace ancora::output {

namespace {

QByteArray field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool plain = !bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n')
                       && !bytes.contains('\r');
    return plain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray report_csv(const statistics::Report &report)
{
    QByteArray csv = "table,row,column,value,status\n";
    for (const auto &table : report.tables)
        for_each_published(table, [&](const auto &row, const auto &column, PublishedCell cell) {
            csv += field(table.id) + ',' + field(row.code) + ',' + field(column.code) + ',';
            csv += cell.hidden() ? QByteArray(",hidden") : QByteArray::number(qint64(*cell.value)) + ",shown";
            csv += '\n';
        });
    return csv;
}

} // namespace ancora::output
