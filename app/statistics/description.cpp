// SPDX-License-Identifier: EUPL-1.2
#include "statistics/description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace ancora::statistics {
namespace {

const QString total_code = QStringLiteral("TOTAL");

QJsonObject json_of(const ModelDimension &dimension)
{
    QJsonObject tree;
    QJsonObject groupings;
    for (std::size_t i = 0; i < dimension.nodes.size(); ++i) {
        const ModelNode &node = dimension.nodes[i];
        const QString parent = node.parent < 0 ? total_code : dimension.nodes[static_cast<std::size_t>(node.parent)].code;
        if (node.is_grouping()) {
            groupings.insert(node.code, parent);
            for (const int part : dimension.has_groupings(i) ? std::vector<int>() : node.cover)
                groupings.insert(dimension.nodes[static_cast<std::size_t>(part)].code, node.code);
        } else if (node.parent >= 0 || dimension.is_summed) {
            tree.insert(node.code, parent);
        }
    }
    QJsonArray parents{tree};
    if (!groupings.isEmpty())
        parents.append(groupings);
    return {{QStringLiteral("parents"), parents}};
}

QJsonArray axes_of(const ReleaseModel &model, const ModelTable &table, std::size_t first, std::size_t last)
{
    QJsonArray axes;
    for (std::size_t i = first; i < last; ++i)
        axes.append(model.dimensions[static_cast<std::size_t>(table.axes[i].dimension)].id);
    return axes;
}

QJsonObject json_of(const ReleaseModel &model, const ModelTable &table, const Report &report)
{
    const ReportTable &shown = report.tables[table.table];
    QJsonArray zeros;
    for (const std::size_t place : table.grid) {
        if (table.adds_up && shown.cells[place].status == CellStatus::Impossible)
            zeros.append(QJsonArray{shown.rows[place / shown.columns.size()].code, shown.columns[place % shown.columns.size()].code});
    }
    return {{QStringLiteral("id"), shown.id},
            {QStringLiteral("population"), table.printed_population()},
            {QStringLiteral("row"), axes_of(model, table, 0, table.row_axes)},
            {QStringLiteral("column"), axes_of(model, table, table.row_axes, table.axes.size())},
            {QStringLiteral("structural_zeros"), zeros}};
}

QJsonArray json_of(const CellKey &key, int factor = 1)
{
    QJsonObject codes;
    for (const auto &[dimension, code] : key.codes)
        codes.insert(dimension, code);
    QJsonArray term{key.population, codes};
    if (factor != 1)
        term.append(factor);
    return term;
}

/// One term on each side.
QJsonObject equation(const QJsonValue &left, const QJsonValue &right)
{
    QJsonArray sum;
    sum.append(left);
    QJsonArray equals;
    equals.append(right);
    return {{QStringLiteral("sum"), sum}, {QStringLiteral("equals"), equals}};
}

QJsonObject equation_of_sums(const QJsonArray &left, const QJsonArray &right)
{
    return {{QStringLiteral("sum"), left}, {QStringLiteral("equals"), right}};
}

/// The part of a population that has a table of its own is also found in the tables of the whole.
void add_parts(const ReleaseModel &model, QJsonArray &identities)
{
    std::set<CellKey> wholes;
    for (const ModelTable &table : model.tables) {
        for (std::size_t cell = 0; table.part.isEmpty() && cell < table.grid.size(); ++cell)
            wholes.insert(model.key(table, cell));
    }
    for (const ModelTable &table : model.tables) {
        for (std::size_t cell = 0; !table.part.isEmpty() && cell < table.grid.size(); ++cell) {
            const CellKey whole = model.key(table, cell);
            if (!wholes.contains(whole))
                continue;
            identities.append(equation(json_of(model.printed_key(table, cell)), json_of(whole)));
        }
    }
}

std::optional<CellKey> key_of(const ReleaseModel &model, const Report &report, const Term &term)
{
    for (const ModelTable &table : model.tables) {
        const ReportTable &shown = report.tables[table.table];
        for (std::size_t cell = 0; shown.id == term.table && table.adds_up && cell < table.grid.size(); ++cell) {
            const std::size_t place = table.grid[cell];
            if (shown.rows[place / shown.columns.size()].code != term.row
                || shown.columns[place % shown.columns.size()].code != term.column)
                continue;
            return model.printed_key(table, cell);
        }
    }
    return std::nullopt;
}

/// What the checks of the report say of its tables.
void add_checks(const ReleaseModel &model, const Report &report, const Definitions &definitions, QJsonArray &identities)
{
    for (const CheckDefinition &check : definitions.checks) {
        if (!is_given(check, report))
            continue;
        QJsonArray left;
        QJsonArray right;
        bool is_complete = true;
        for (const auto &[terms, side] : {std::pair(&check.left, &left), std::pair(&check.right, &right)}) {
            for (const Term &term : *terms) {
                if (const auto key = key_of(model, report, term))
                    side->append(QJsonValue(json_of(*key, term.factor)));
                else
                    is_complete = false;
            }
        }
        if (is_complete && left != right)
            identities.append(equation_of_sums(left, right));
    }
}

/// Who is open on the last day of a year is open at the start of the next.
void add_turn_of_year(const ReleaseModel &model, const Report &report, QJsonArray &identities)
{
    const auto start = key_of(model, report, {QStringLiteral("T7"), QStringLiteral("START"), total_code, 1});
    auto end = key_of(model, report, {QStringLiteral("T7"), QStringLiteral("END"), total_code, 1});
    if (!start || !end)
        return;
    end->population.chop(cut_off_suffix(report.options).size()); // the year before ended whole
    end->population = QStringLiteral("%1:%2").arg(report.options.year - 1).arg(end->population);
    identities.append(equation(json_of(*end), json_of(*start)));
}

} // namespace

Result<QByteArray> describe(const LaidOut &laid_out, const Definitions &definitions)
{
    const Report &report = laid_out.report;
    ANCORA_TAKE(const ReleaseModel model, ReleaseModel::of(std::vector<LaidOut>{laid_out}));
    QJsonObject dimensions;
    for (const ModelDimension &dimension : model.dimensions)
        dimensions.insert(dimension.id, json_of(dimension));
    QJsonObject populations;
    QJsonArray tables;
    for (const ModelTable &table : model.tables) {
        tables.append(json_of(model, table, report));
        populations.insert(table.printed_population(), report.tables[table.table].definition.in(Language::English));
    }
    QJsonArray identities;
    add_parts(model, identities);
    add_checks(model, report, definitions, identities);
    add_turn_of_year(model, report, identities);
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("ancora-tables/1")},
                     {QStringLiteral("year"), report.options.year},
                     {QStringLiteral("version"), report.options.version},
                     {QStringLiteral("threshold"), report.options.threshold},
                     {QStringLiteral("dimensions"), dimensions},
                     {QStringLiteral("populations"), populations},
                     {QStringLiteral("tables"), tables},
                     {QStringLiteral("identities"), identities}};
    if (!report.centre.isEmpty())
        json.insert(QStringLiteral("centre"), report.centre);
    if (report.rounded > 0)
        json.insert(QStringLiteral("rounded"), report.rounded);
    return QJsonDocument(json).toJson();
}

} // namespace ancora::statistics
