// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

namespace ancora::test {

/// The same text in four languages, told apart by the language's code.
inline Labels in_all(const QString &text)
{
    Labels labels;
    for (const Language language : all_languages)
        labels.set(language, text % u" (" % language_code(language) % u')');
    return labels;
}

inline statistics::Heading heading(const QString &code, const QString &name, int depth)
{
    statistics::Heading made;
    made.code = code;
    made.label = in_all(name);
    made.depth = depth;
    return made;
}

/// True counts of hidden cells are these and the numbers after them: nothing else in a report is 71,000.
inline constexpr std::int64_t first_canary = 71003;

/// A wide table: groups and members by twelve columns and a total, every third cell hidden, one impossible.
inline statistics::ReportTable wide_table()
{
    statistics::ReportTable table;
    table.id = QStringLiteral("T3");
    table.title = in_all(QStringLiteral("New accompaniments by form, sex and age"));
    table.definition = in_all(QStringLiteral("Persons whose first accompaniment began in the year <=cut-off day>"));
    table.unit = in_all(QStringLiteral("persons"));
    table.rows = {heading(QStringLiteral("TOTAL"), QStringLiteral("Total"), 0)};
    for (const QString &form : {QStringLiteral("LABOUR"), QStringLiteral("SEXUAL"), QStringLiteral("OTHER")}) {
        table.rows.push_back(heading(u"G_" % form, u"Exploitation " % form.toLower(), 1));
        table.rows.push_back(heading(form, u"Member, with a comma \"" % form.toLower() % u'"', 2));
    }
    for (const QString &sex : {QStringLiteral("F"), QStringLiteral("M"), QStringLiteral("X"), QStringLiteral("U")})
        for (const QString &age : {QStringLiteral("0-17"), QStringLiteral("18+"), QStringLiteral("U")})
            table.columns.push_back(heading(sex % u'/' % age, sex % u" aged " % age, 2));
    table.columns.push_back(heading(QStringLiteral("TOTAL"), QStringLiteral("Total"), 0));
    for (std::size_t i = 0; i < table.rows.size() * table.columns.size(); ++i) {
        const bool hidden = i % 3 == 1;
        table.cells.push_back({std::int64_t(i) + (hidden ? first_canary : 20),
                               hidden ? statistics::CellStatus::Hidden : statistics::CellStatus::Shown});
    }
    table.at(2, 0) = {0, statistics::CellStatus::Impossible};
    table.at(2, 2) = {0, statistics::CellStatus::Absent};
    return table;
}

/// More rows than a reader wants: only every hundredth shows a figure.
inline statistics::ReportTable long_table()
{
    statistics::ReportTable table;
    table.id = QStringLiteral("T11");
    table.title = in_all(QStringLiteral("EU questionnaire"));
    table.definition = in_all(QStringLiteral("New victims as Eurostat asks for them"));
    table.unit = in_all(QStringLiteral("persons"));
    table.columns = {heading(QStringLiteral("TOTAL"), QStringLiteral("Total"), 0)};
    for (int row = 0; row < 1500; ++row) {
        table.rows.push_back(heading(u"ROW" % QString::number(row), u"Combination " % QString::number(row), 1));
        table.cells.push_back({row % 100 == 0 ? 300 + row : first_canary + 1000 + row,
                               row % 100 == 0 ? statistics::CellStatus::Shown : statistics::CellStatus::Hidden});
    }
    return table;
}

inline statistics::Report sample_report()
{
    statistics::Report report;
    report.options.year = 2019;
    report.options.cut_off = QDate(2019, 12, 31);
    report.centre = QStringLiteral("House & Harbour");
    report.tables = {wide_table(), long_table()};
    report.checks = {{in_all(QStringLiteral("Start + new - closed = end")), 72777, 72777}};
    return report;
}

/// The same figures with nothing hidden.
inline statistics::Report confidential_report()
{
    statistics::Report report = sample_report();
    report.options.threshold = 0;
    for (auto &table : report.tables)
        for (auto &cell : table.cells)
            if (cell.status == statistics::CellStatus::Hidden)
                cell.status = statistics::CellStatus::Shown;
    return report;
}

} // namespace ancora::test
