// SPDX-License-Identifier: EUPL-1.2
#include "statistics/published_figures.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ancora::statistics {
namespace {

constexpr qsizetype longest_code = 400;
constexpr int largest_version = 9999;
constexpr int largest_threshold = 9999;
constexpr std::size_t largest_table = 4'000'000; ///< cells; the largest of the report has 5,000

tl::unexpected<Error> not_published(const QString &place)
{
    return fail(
        Error::Kind::BadInput,
        QCoreApplication::translate("Statistics", "This is not a published report of Ancora, or it is damaged."),
        place);
}

struct Line {
    QString table;
    QString row;
    QString column;
    ReportCell cell;
};

std::optional<Line> read_line(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split(',');
    if (fields.size() != 5 || fields[0].isEmpty() || fields[1].isEmpty() || fields[2].isEmpty())
        return std::nullopt;
    for (const QByteArray &field : fields) {
        if (field.size() > longest_code || field.contains('"'))
            return std::nullopt;
    }
    Line read{QString::fromUtf8(fields[0]), QString::fromUtf8(fields[1]), QString::fromUtf8(fields[2]), {}};
    read.cell.status = CellStatus::Hidden;
    if (fields[4] == "hidden")
        return fields[3].isEmpty() ? std::optional(read) : std::nullopt;
    bool is_number = false;
    read.cell.value = fields[3].toLongLong(&is_number);
    read.cell.status = CellStatus::Shown;
    if (fields[4] != "shown" || !is_number || read.cell.value < 0)
        return std::nullopt;
    return read;
}

/// "flow-thb", "flow-all-to-0630": what the stock of accompaniments counts says what the report counts.
bool set_scope_and_cut_off(ReportOptions &options, const QJsonArray &tables)
{
    static const QRegularExpression form(QStringLiteral("^flow-(thb|smuggling|all)(?:-to-([0-9]{4}))?$"));
    for (const QJsonValue &table : tables) {
        const auto match = form.match(table[QStringLiteral("population")].toString());
        if (!match.hasMatch())
            continue;
        for (const Scope scope : all_scopes) {
            if (scope_code(scope) == match.captured(1))
                options.scope = scope;
        }
        const QString day = match.captured(2).isEmpty() ? QStringLiteral("1231") : match.captured(2);
        options.cut_off = QDate(options.year, day.left(2).toInt(), day.mid(2).toInt());
        return options.cut_off.isValid();
    }
    return false;
}

Result<PublishedFigures> read_description(const QByteArray &json)
{
    PublishedFigures figures;
    const QJsonObject about = QJsonDocument::fromJson(json).object();
    ReportOptions &options = figures.report.options;
    figures.report.centre = about[QStringLiteral("centre")].toString();
    options.year = about[QStringLiteral("year")].toInt();
    options.version = about[QStringLiteral("version")].toInt();
    options.threshold = about[QStringLiteral("threshold")].toInt(options.threshold);
    figures.report.rounded = about[QStringLiteral("rounded")].toInt();
    if (about[QStringLiteral("format")].toString() != QStringLiteral("ancora-tables/1") || options.year < 1900
        || options.year > 2199 || options.version < 1 || options.version > largest_version || options.threshold < 1
        || options.threshold > largest_threshold || figures.report.rounded < 0 || figures.report.centre.size() > longest_code)
        return not_published(QStringLiteral("tables"));
    options.method = figures.report.rounded > 0 ? Method::Rounding : Method::Suppression;
    figures.says_what_it_counts = set_scope_and_cut_off(options, about[QStringLiteral("tables")].toArray());
    return figures;
}

/// Where a code stands among the headings, at their end if it is new.
std::size_t place_of(const QString &code, std::vector<Heading> &headings, QHash<QString, std::size_t> &known)
{
    const auto found = known.constFind(code);
    if (found != known.constEnd())
        return *found;
    headings.push_back({code, {}, code == QStringLiteral("TOTAL") ? 0 : 1});
    return *known.insert(code, headings.size() - 1);
}

/// A table as its lines make it; false where a cell is there twice or the headings make an absurd table.
bool fill_table(ReportTable &table, const std::vector<const Line *> &lines)
{
    QHash<QString, std::size_t> rows;
    QHash<QString, std::size_t> columns;
    for (const Line *line : lines) {
        place_of(line->row, table.rows, rows);
        place_of(line->column, table.columns, columns);
    }
    if (table.rows.size() * table.columns.size() > largest_table)
        return false;
    table.cells.resize(table.rows.size() * table.columns.size());
    for (const Line *line : lines) {
        ReportCell &cell = table.at(rows[line->row], columns[line->column]);
        if (cell.status != CellStatus::Absent)
            return false;
        cell = line->cell;
    }
    return true;
}

} // namespace

Result<PublishedFigures> read_published(const QByteArray &csv, const QByteArray &tables)
{
    ANCORA_TAKE(PublishedFigures figures, read_description(tables));
    QList<QByteArray> lines = csv.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    std::vector<Line> read;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray text = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        auto line = i == 0 ? std::nullopt : read_line(text);
        if (i == 0 ? text != "table,row,column,value,status" : !line)
            return not_published(QStringLiteral("line %1").arg(i + 1));
        if (line)
            read.push_back(std::move(*line));
    }
    std::vector<QString> order;
    QHash<QString, std::vector<const Line *>> by_table;
    for (const Line &line : read) {
        if (!by_table.contains(line.table))
            order.push_back(line.table);
        by_table[line.table].push_back(&line);
    }
    for (const QString &id : order) {
        ReportTable &table = figures.report.tables.emplace_back();
        table.id = id;
        if (!fill_table(table, by_table[id]))
            return not_published(id);
    }
    if (read.empty())
        return not_published(QStringLiteral("line 1"));
    return figures;
}

} // namespace ancora::statistics
