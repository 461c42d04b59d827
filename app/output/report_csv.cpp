// SPDX-License-Identifier: EUPL-1.2
#include "output/report_csv.h"

#include "exchange/csv.h"
#include "output/published.h"

namespace ancora::output {

QByteArray report_csv(const statistics::Report &report)
{
    QByteArray csv = "table,row,column,value,status\n";
    for (const auto &table : report.tables)
        for_each_published(table, [&](const auto &row, const auto &column, PublishedCell cell) {
            csv += exchange::csv_field(table.id) + ',' + exchange::csv_field(row.code) + ',' + exchange::csv_field(column.code) + ',';
            csv += cell.hidden() ? QByteArray(",hidden") : QByteArray::number(qint64(*cell.value)) + ",shown";
            csv += '\n';
        });
    return csv;
}

} // namespace ancora::output
