// SPDX-License-Identifier: EUPL-1.2
#include "cli/benchmark_release.h"

#include "cli/terminal.h"
#include "disclosure/system_builder.h"
#include "exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ancora::cli {

using namespace disclosure;

namespace {

QString total()
{
    return QStringLiteral("TOTAL");
}

int add_dimension(SystemBuilder &builder, const BenchmarkVariable &variable)
{
    Dimension dimension;
    for (std::size_t node = 1; node < variable.parents.size(); ++node)
        dimension.add(variable.parents[node], variable.sizes[node]);
    return builder.add_dimension(std::move(dimension));
}

Crossing crossing_of(const BenchmarkInstance &instance, const BenchmarkTable &table, int population)
{
    Crossing crossing{.population = population, .fixed = {}, .axes = {}};
    for (const std::size_t variable : table) {
        Crossing::Axis axis{static_cast<int>(variable), std::vector<int>(instance.of(variable).parents.size())};
        std::iota(axis.nodes.begin(), axis.nodes.end(), 0);
        crossing.axes.push_back(std::move(axis));
    }
    return crossing;
}

void set_rule(Cell &cell, const BenchmarkRules &rules)
{
    cell.cost = 1 + std::log1p(static_cast<double>(cell.value));
    cell.target = cell.value < rules.threshold;
    cell.high = cell.value == 0 ? rules.zero_room : rules.threshold;
}

std::vector<std::vector<CellIndex>> add_tables(SystemBuilder &builder, const BenchmarkInstance &instance,
                                               const std::vector<BenchmarkTable> &tables, const BenchmarkRules &rules)
{
    const int population = builder.add_population();
    std::vector<std::vector<CellIndex>> result;
    for (const BenchmarkTable &table : tables) {
        result.push_back(builder.add_table(crossing_of(instance, table, population), count(instance, table)));
        for (const CellIndex cell : result.back())
            set_rule(builder.cell(cell), rules);
    }
    return result;
}

/// The changes since the earlier edition are cells of their own: whoever has both editions has their difference, and
/// where nothing ever became less, he may guess that nothing does. What was hidden stays hidden, and what has changed by
/// few is hidden now, as in the reports of the office.
void add_changes(SystemBuilder &builder, const BenchmarkRelease &release, const std::vector<std::vector<CellIndex>> &before,
                 const BenchmarkRules &rules)
{
    std::vector<std::optional<CellIndex>> earlier(release.cells);
    for (std::size_t table = 0; table < before.size(); ++table) {
        for (std::size_t position = 0; position < before[table].size(); ++position)
            earlier[release.tables[table][position]] = before[table][position];
    }
    std::vector<Cell> changes;
    for (CellIndex cell = 0; cell < release.cells; ++cell) {
        const std::int64_t change = builder.cell(cell).value - builder.cell(*earlier[cell]).value;
        changes.push_back({.value = change, .standing = Standing::Withheld});
        changes.back().target = change != 0 && std::abs(change) < rules.threshold;
        changes.back().low = change < 0 ? -rules.threshold : 0;
        changes.back().high = change > 0 ? rules.threshold : 0;
    }
    const bool has_shrunk = std::any_of(changes.begin(), changes.end(), [](const Cell &change) { return change.value < 0; });
    for (CellIndex cell = 0; cell < release.cells; ++cell) {
        if (builder.cell(*earlier[cell]).standing == Standing::Withheld || changes[cell].target)
            builder.cell(cell).standing = Standing::Withheld;
        changes[cell].floor = has_shrunk ? -unbounded : 0;
        builder.add_change(changes[cell], cell, *earlier[cell]);
    }
}

QString code_of(const BenchmarkVariable &variable, std::size_t node)
{
    return node == 0 ? total() : variable.codes[static_cast<qsizetype>(node)];
}

/// Calls visit(number of the table, position in it, "T1,row,column") line by line until it answers false.
template <class Visit>
bool for_each_line(const BenchmarkInstance &instance, const std::vector<BenchmarkTable> &tables, Visit visit)
{
    for (std::size_t number = 0; number < tables.size(); ++number) {
        const BenchmarkTable &table = tables[number];
        const std::size_t cells = cell_count(instance, table);
        for (std::size_t position = 0; position < cells; ++position) {
            QStringList column;
            std::size_t rest = position;
            for (std::size_t i = table.size(); i-- > 1;) {
                const BenchmarkVariable &variable = instance.of(table[i]);
                column.prepend(code_of(variable, rest % variable.parents.size()));
                rest /= variable.parents.size();
            }
            if (column.count(total()) == column.size())
                column = {total()};
            const QStringList place{QStringLiteral("T%1").arg(number + 1), code_of(instance.of(table.front()), rest),
                                    column.join(u'/')};
            if (!visit(number, position, place))
                return false;
        }
    }
    return true;
}

} // namespace

BenchmarkRelease build_release(const BenchmarkInstance &instance, const std::vector<BenchmarkTable> &tables,
                               const std::optional<BenchmarkEdition> &earlier, const BenchmarkRules &rules)
{
    SystemBuilder builder;
    for (const BenchmarkVariable &variable : instance.variables)
        add_dimension(builder, variable);
    BenchmarkRelease release;
    release.tables = add_tables(builder, instance, tables, rules);
    for (const std::vector<CellIndex> &table : release.tables)
        release.cells = std::max<std::size_t>(release.cells, *std::max_element(table.begin(), table.end()) + 1);
    if (earlier) {
        const auto before = add_tables(builder, earlier->instance, tables, rules);
        for (std::size_t table = 0; table < before.size(); ++table) {
            for (std::size_t position = 0; position < before[table].size(); ++position) {
                Cell &cell = builder.cell(before[table][position]);
                cell.standing = earlier->shown[table][position] ? Standing::Shown : Standing::Withheld;
            }
        }
        add_changes(builder, release, before, rules);
    }
    release.system = builder.finish();
    return release;
}

QByteArray release_csv(const BenchmarkInstance &instance, const std::vector<BenchmarkTable> &tables,
                       const BenchmarkRelease &release, const std::vector<bool> &hidden)
{
    QByteArray csv = "table,row,column,value,status\n";
    for_each_line(instance, tables, [&](std::size_t table, std::size_t position, const QStringList &place) {
        const CellIndex cell = release.tables[table][position];
        csv += place.join(u',').toUtf8();
        csv += hidden[cell] ? QByteArray(",,hidden\n")
                            : ',' + QByteArray::number(qint64{release.system.cells[cell].value}) + ",shown\n";
        return true;
    });
    return csv;
}

QByteArray release_description(const BenchmarkInstance &instance, const std::vector<BenchmarkTable> &tables,
                               const BenchmarkRules &rules)
{
    QJsonObject dimensions;
    for (const BenchmarkVariable &variable : instance.variables) {
        QJsonObject parents;
        for (std::size_t node = 1; node < variable.parents.size(); ++node)
            parents[code_of(variable, node)] = code_of(variable, static_cast<std::size_t>(variable.parents[node]));
        dimensions[variable.name] = QJsonObject{{QStringLiteral("parents"), QJsonArray{parents}}};
    }
    const QString population = QStringLiteral("cases");
    QJsonArray entries;
    for (const BenchmarkTable &table : tables) {
        QJsonArray axes;
        for (const std::size_t variable : table)
            axes.append(instance.of(variable).name);
        const QJsonValue row = axes.takeAt(0);
        entries.append(QJsonObject{{QStringLiteral("id"), QStringLiteral("T%1").arg(entries.size() + 1)},
                                   {QStringLiteral("population"), population},
                                   {QStringLiteral("row"), QJsonArray{row}},
                                   {QStringLiteral("column"), axes},
                                   {QStringLiteral("structural_zeros"), QJsonArray()}});
    }
    const QJsonObject description{{QStringLiteral("format"), QStringLiteral("ancora-tables/1")},
                                  {QStringLiteral("year"), rules.year},
                                  {QStringLiteral("version"), rules.version},
                                  {QStringLiteral("threshold"), rules.threshold},
                                  {QStringLiteral("dimensions"), dimensions},
                                  {QStringLiteral("populations"), QJsonObject{{population, population}}},
                                  {QStringLiteral("tables"), entries},
                                  {QStringLiteral("identities"), QJsonArray()}};
    return QJsonDocument(description).toJson();
}

Result<std::vector<std::vector<bool>>> read_release_csv(const QByteArray &csv, const BenchmarkInstance &instance,
                                                        const std::vector<BenchmarkTable> &tables)
{
    exchange::CsvReader reader(csv, {.file_size = csv.size(), .rows = std::numeric_limits<int>::max()});
    ANCORA_TAKE(const auto header, reader.next());
    std::vector<std::vector<bool>> shown;
    std::vector<std::int64_t> values;
    const bool all_fit = header && for_each_line(instance, tables, [&](std::size_t table, std::size_t, const QStringList &place) {
        if (shown.size() == table) {
            values = count(instance, tables[table]);
            shown.emplace_back();
        }
        const std::size_t position = shown.back().size();
        const auto row = reader.next();
        if (!row || !*row || (*row)->fields.size() != 5 || (*row)->fields.mid(0, 3) != place)
            return false;
        const QString value = (*row)->fields[3];
        shown.back().push_back((*row)->fields[4] == QStringLiteral("shown"));
        return shown.back().back() ? value == QString::number(qint64{values[position]}) : value.isEmpty();
    });
    const auto rest = all_fit ? reader.next() : Result<std::optional<exchange::CsvRow>>(std::nullopt);
    if (!all_fit || !rest || *rest)
        return fail(Error::Kind::BadInput,
                    CommandLine::tr("What was published is not a report of these tables and of the earlier cases."));
    return shown;
}

} // namespace ancora::cli
