// SPDX-License-Identifier: EUPL-1.2
#include "statistics/published_figures.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace ancora::statistics {
namespace {

constexpr qsizetype longest_code = 400;
constexpr int largest_version = 9999;

tl::unexpected<Error> not_published(const QString &place)
{
    return fail(
        Error::Kind::BadInput,
        QCoreApplication::translate("Statistics", "This is not a published report of Ancora, or it is damaged."),
        place);
}

std::optional<PublishedCell> read_cell(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split(',');
    if (fields.size() != 5 || fields[0].isEmpty() || fields[1].isEmpty() || fields[2].isEmpty())
        return std::nullopt;
    for (const QByteArray &field : fields) {
        if (field.size() > longest_code || field.contains('"'))
            return std::nullopt;
    }
    PublishedCell cell{QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]), QString::fromUtf8(fields[2]), {}};
    if (fields[4] == "hidden")
        return fields[3].isEmpty() ? std::optional(cell) : std::nullopt;
    bool is_number = false;
    const qlonglong value = fields[3].toLongLong(&is_number);
    if (fields[4] != "shown" || !is_number || value < 0)
        return std::nullopt;
    cell.value = value;
    return cell;
}

} // namespace

Result<PublishedFigures> read_published(const QByteArray &csv, const QByteArray &tables)
{
    PublishedFigures figures;
    const QJsonObject about = QJsonDocument::fromJson(tables).object();
    figures.centre = about[QStringLiteral("centre")].toString();
    figures.year = about[QStringLiteral("year")].toInt();
    figures.version = about[QStringLiteral("version")].toInt();
    figures.rounded = about[QStringLiteral("rounded")].toInt();
    if (about[QStringLiteral("format")].toString() != QStringLiteral("ancora-tables/1") || figures.year < 1900
        || figures.year > 2199 || figures.version < 1 || figures.version > largest_version || figures.rounded < 0)
        return not_published(QStringLiteral("tables"));

    QList<QByteArray> lines = csv.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    QSet<QString> places;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        const QString place = QStringLiteral("line %1").arg(i + 1);
        if (i == 0 && line != "table,row,column,value,status")
            return not_published(place);
        if (i == 0)
            continue;
        auto cell = read_cell(line);
        if (!cell)
            return not_published(place);
        const QString code = cell->table % u',' % cell->row % u',' % cell->column;
        if (places.contains(code))
            return not_published(place);
        places.insert(code);
        figures.cells.push_back(std::move(*cell));
    }
    if (figures.cells.empty())
        return not_published(QStringLiteral("line 1"));
    return figures;
}

} // namespace ancora::statistics
