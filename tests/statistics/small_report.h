// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "made_facts.h"
#include "statistics/definition.h"

#include <QFile>
#include <algorithm>
#include <random>
#include <stdexcept>

/// Small reports, and what they look like in a folder that the separate attacker reads.
namespace ancora::statistics {

/// The real definitions without the tables that take long, and without the ages.
inline Definitions few_tables(const QStringList &tables)
{
    Definitions few = Definitions::load().value();
    const auto is_gone = [&tables](const auto &one) { return !tables.contains(one.table); };
    std::erase_if(few.tables, [&tables](const TableDefinition &table) { return !tables.contains(table.id); });
    for (TableDefinition &table : few.tables) {
        for (BlockDefinition &block : table.blocks)
            std::erase_if(block.columns, [](const AxisDefinition &axis) { return axis.dimension == QStringLiteral("age"); });
    }
    std::erase_if(few.checks, [&is_gone](const CheckDefinition &check) {
        return std::any_of(check.left.begin(), check.left.end(), is_gone) || std::any_of(check.right.begin(), check.right.end(), is_gone);
    });
    return few;
}

/// Persons of 2017 to 2019, most of them in a few cells, every twelfth of them smuggled.
inline Facts facts_of_three_years(int persons, unsigned seed)
{
    Facts facts;
    std::mt19937 random(seed);
    const char *forms[]{"SEX_PROSTITUTION", "LABOUR", "LABOUR", "SEX_OTHER"};
    const char *countries[]{"NG", "NG", "NG", "RO", "RO", "MA", "VN", "AL"};
    for (int i = 0; i < persons; ++i) {
        const Day from = static_cast<Day>(day(2017, 3, 1) + static_cast<int>(random() % 1020));
        const Day until = random() % 3 == 0 ? static_cast<Day>(from + 60 + static_cast<int>(random() % 300)) : 0;
        CaseFact &person = add_case(facts, from, until, i % 12 == 0 ? "SMUGGLING_AGG" : "THB");
        person.sex = code(ListId::Sex, random() % 3 == 0 ? "M" : "F");
        person.form = code(ListId::ExploitationForms, i % 12 == 0 ? "SMUGGLING_AGG" : forms[random() % 4]);
        person.aggravation = static_cast<std::uint16_t>(random() % 2);
        person.born_earliest = person.born_middle = static_cast<Day>(from - 365 * (random() % 8 == 0 ? 16 : 30));
        person.citizenship = code(ListId::Countries, countries[random() % 8]);
    }
    return facts;
}

inline void write_file(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write");
}

/// The lines of `report-Y.csv`, `prefix` before each table's name.
inline QByteArray csv_lines(const Report &report, const QString &prefix = {})
{
    QByteArray csv;
    for (const ReportTable &table : report.tables) {
        for (std::size_t place = 0; place < table.cells.size(); ++place) {
            const ReportCell &cell = table.cells[place];
            const QString codes = prefix % table.id % u',' % table.rows[place / table.columns.size()].code % u','
                % table.columns[place % table.columns.size()].code % u',';
            if (cell.status == CellStatus::Hidden)
                csv += codes.toUtf8() + ",hidden\n";
            else if (cell.status != CellStatus::Absent)
                csv += codes.toUtf8() + QByteArray::number(qint64(cell.value)) + ",shown\n";
        }
    }
    return csv;
}

inline QByteArray csv_of(const QByteArray &lines) { return "table,row,column,value,status\n" + lines; }

} // namespace ancora::statistics
