// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "made_facts.h"
#include "statistics/aggregates.h"
#include "statistics/report_builder.h"
#include "values/crypto.h"

/// Three centres and what their figures make together, for the tests of consolidation.
namespace ancora::statistics {

using Three = std::array<Facts, 3>;

inline const Secret &centres_key()
{
    static const Secret key = Secret::random(crypto::key_size);
    return key;
}

inline Person person_named(const QString &family, const QString &given, const QString &born)
{
    Person person;
    person.family_name = family;
    person.given_name = given;
    if (const auto date = PartialDate::parse(born))
        person.birth_date = *date;
    return person;
}

/// Everybody is called after their case: the same id in two centres is the same person.
inline Marks marks_of(const Facts &facts)
{
    Marks marks;
    const auto files = transferred(facts, code_lists()).value();
    for (const FileId &file : files)
        marks.emplace(file, *mark_of(person_named(file.text(), QStringLiteral("Ada"), QStringLiteral("1990")), centres_key()));
    return marks;
}

inline Contribution contribution(const Facts &facts, const ReportOptions &options, int number, bool with_tokens = true)
{
    const Marks marks = marks_of(facts);
    const auto tokens = with_tokens ? std::optional<CentresTokens>({marks, centres_key()}) : std::nullopt;
    Aggregates figures = aggregate(facts, code_lists(), definitions(), options, tokens).value();
    figures.office = Uuid::from_parts(1, 2, static_cast<std::uint64_t>(number));
    figures.centre = QStringLiteral("Centre %1").arg(number);
    return {QStringLiteral("file%1").arg(number), decode_aggregates(encode(figures)).value()};
}

inline std::vector<Contribution> contributions(const Three &centres, const ReportOptions &options, bool with_tokens = true)
{
    std::vector<Contribution> result;
    for (const Facts &facts : centres)
        result.push_back(contribution(facts, options, static_cast<int>(result.size()), with_tokens));
    return result;
}

inline Consolidated consolidated(const std::vector<Contribution> &centres, const ReportOptions &options)
{
    auto result = consolidate(centres, code_lists(), definitions(), options);
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *result;
}

/// Every figure as "T3 row column = value"; the occupancy too.
inline QStringList figures_of(const CountedYear &year, const ReportOptions &options)
{
    const auto report = build_report(year, definitions(), options, {}, false);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    QStringList figures;
    for (const ReportTable &table : report->tables) {
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                figures.append(QStringLiteral("%1 %2 %3 = %4").arg(table.id, table.rows[r].code, table.columns[c].code)
                                   .arg(table.at(r, c).value));
        }
    }
    return figures;
}

inline QStringList national(const Consolidated &sum, const ReportOptions &options)
{
    return figures_of(list_and_roll_up(sum.leaves, code_lists(), definitions(), options).value(), options);
}

inline QStringList of_one_vault(const Facts &facts, const ReportOptions &options)
{
    return figures_of(count_year(facts, code_lists(), definitions(), options).value(), options);
}

/// Only the first difference is worth reading.
inline QString difference(const QStringList &actual, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i) {
        if (actual.value(i) != expected.value(i))
            return actual.value(i) % QStringLiteral(" instead of ") % expected.value(i);
    }
    return {};
}

inline std::int64_t figure(const QStringList &figures, const char *place)
{
    const QString start = QLatin1String(place) % QStringLiteral(" = ");
    for (const QString &line : figures) {
        if (line.startsWith(start))
            return line.mid(start.size()).toLongLong();
    }
    qFatal("no figure %s", place);
}

/// Copies the rows of one case.
template <class Fact>
void copy_rows(const std::vector<Fact> &from, std::uint32_t case_index, std::vector<Fact> &to, std::uint32_t new_index)
{
    for (Fact fact : from) {
        if (fact.case_index != case_index)
            continue;
        fact.case_index = new_index;
        to.push_back(fact);
    }
}

inline void copy_case(const Facts &from, std::uint32_t index, Facts &to)
{
    const auto added = static_cast<std::uint32_t>(to.cases.size());
    to.cases.push_back(from.cases[index]);
    copy_rows(from.accompaniments, index, to.accompaniments, added);
    copy_rows(from.phases, index, to.phases, added);
    copy_rows(from.documents, index, to.documents, added);
    copy_rows(from.stays, index, to.stays, added);
    copy_rows(from.justice, index, to.justice, added);
    copy_rows(from.compensations, index, to.compensations, added);
}

} // namespace ancora::statistics
