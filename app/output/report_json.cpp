// SPDX-License-Identifier: EUPL-1.2
#include "output/report_json.h"

#include "output/front_page.h"
#include "output/published.h"

#include <QJsonDocument>

namespace ancora::output {

using statistics::Heading;
using statistics::Report;
using statistics::ReportTable;

namespace {

QJsonArray headings_json(const std::vector<Heading> &headings, const Texts &texts)
{
    QJsonArray array;
    for (const Heading &heading : headings)
        array.append(QJsonObject{{QStringLiteral("code"), heading.code},
                                 {QStringLiteral("label"), texts(heading.label)},
                                 {QStringLiteral("depth"), heading.depth}});
    return array;
}

QJsonArray cells_json(const ReportTable &table)
{
    QJsonArray array;
    for_each_published(table, [&](const Heading &row, const Heading &column, PublishedCell cell) {
        array.append(QJsonObject{
            {QStringLiteral("row"), row.code},
            {QStringLiteral("column"), column.code},
            {QStringLiteral("value"), cell.hidden() ? QJsonValue() : QJsonValue(qint64(*cell.value))},
            {QStringLiteral("status"), cell.hidden() ? QStringLiteral("hidden") : QStringLiteral("shown")}});
    });
    return array;
}

QJsonObject table_json(const ReportTable &table, const Texts &texts)
{
    return {{QStringLiteral("id"), table.id},
            {QStringLiteral("title"), texts(table.title)},
            {QStringLiteral("definition"), texts(table.definition)},
            {QStringLiteral("unit"), texts(table.unit)},
            {QStringLiteral("rows"), headings_json(table.rows, texts)},
            {QStringLiteral("columns"), headings_json(table.columns, texts)},
            {QStringLiteral("cells"), cells_json(table)}};
}

} // namespace

QJsonObject front_json(const Report &report, const Texts &texts)
{
    const auto &options = report.options;
    return {{QStringLiteral("centre"), report.centre},
            {QStringLiteral("year"), options.year},
            {QStringLiteral("scope"), scope_code(options.scope)},
            {QStringLiteral("cut_off"), options.cut_off.toString(Qt::ISODate)},
            {QStringLiteral("version"), options.version},
            {QStringLiteral("threshold"), options.threshold},
            {QStringLiteral("confidential"), options.confidential()},
            {QStringLiteral("training"), report.training},
            {QStringLiteral("language"), language_code(texts.language())}};
}

QJsonArray checks_json(const Report &report, const Texts &texts)
{
    QJsonArray array;
    for (const auto &check : report.checks)
        array.append(QJsonObject{{QStringLiteral("sentence"), texts(check.sentence)},
                                 {QStringLiteral("holds"), check.holds()}});
    return array;
}

QByteArray report_json(const Report &report, const Texts &texts)
{
    QJsonArray tables;
    for (const ReportTable &table : report.tables)
        tables.append(table_json(table, texts));
    QJsonObject json = front_json(report, texts);
    json.insert(QStringLiteral("format"), QStringLiteral("ancora-report/1"));
    json.insert(QStringLiteral("checks"), checks_json(report, texts));
    json.insert(QStringLiteral("tables"), tables);
    return QJsonDocument(json).toJson();
}

} // namespace ancora::output
