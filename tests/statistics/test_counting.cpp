// SPDX-License-Identifier: EUPL-1.2
#include "made_facts.h"
#include "recount.h"
#include "statistics/counting.h"
#include "statistics/report_builder.h"

#include <QtTest>
#include <algorithm>

using namespace ancora;
using namespace ancora::statistics;

namespace {

Report report_of(const Facts &facts, const ReportOptions &options)
{
    const auto report = build_report(facts, code_lists(), definitions(), options, {}, false);
    if (!report)
        qFatal("%s", qPrintable(report.error().detail));
    return *report;
}

std::int64_t figure(const Report &report, const char *id, const char *row, const char *column = "TOTAL")
{
    for (const ReportTable &table : report.tables) {
        for (std::size_t r = 0; table.id == QLatin1String(id) && r < table.rows.size(); ++r) {
            for (std::size_t c = 0; table.rows[r].code == QLatin1String(row) && c < table.columns.size(); ++c) {
                if (table.columns[c].code == QLatin1String(column))
                    return table.at(r, c).value;
            }
        }
    }
    qFatal("no figure %s %s %s", id, row, column);
}

/// The accompaniments of 2019 by form, sex and age, as in the example register.
Facts facts_of_2019()
{
    struct Line { const char *form; const char *sex; bool child; int persons; };
    constexpr Line lines[]{{"LABOUR", "M", false, 62}, {"LABOUR", "M", true, 3}, {"LABOUR", "F", false, 19},
                           {"LABOUR", "F", true, 4}, {"SEX_PROSTITUTION", "F", false, 47},
                           {"SEX_PROSTITUTION", "F", true, 3}, {"SEX_PROSTITUTION", "M", false, 2},
                           {"FORCED_CRIME", "F", false, 2}, {"FORCED_CRIME", "M", false, 1},
                           {"FORCED_CRIME", "M", true, 1}};
    Facts facts;
    for (const Line &line : lines) {
        for (int i = 0; i < line.persons; ++i) {
            CaseFact &person = add_case(facts, day(2019, 1, 8) + i);
            person.form = code(ListId::ExploitationForms, line.form);
            person.sex = code(ListId::Sex, line.sex);
            person.citizenship = code(ListId::Countries, i % 5 == 0 ? "RO" : "MA");
            person.born_earliest = line.child ? day(2004, 1, 1) : day(1990, 1, 1);
            person.born_middle = person.born_earliest + 181;
        }
    }
    return facts;
}

} // namespace

class TestCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void one_pass_agrees_with_a_plain_recount()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const Facts facts = random_facts(seed, 60);
            ReportOptions options = confidential(2012 + static_cast<int>(seed % 8), static_cast<Scope>(seed % 3));
            if (seed % 4 == 0)
                options.cut_off = QDate(options.year, 8, 31);
            const Report report = report_of(facts, options);
            Recount expected = recount(facts, options);
            for (const ReportTable &table : report.tables) {
                for (std::size_t r = 0; r < table.rows.size(); ++r) {
                    for (std::size_t c = 0; c < table.columns.size(); ++c) {
                        const auto key = std::tuple(table.id, table.rows[r].code, table.columns[c].code);
                        const std::int64_t count = expected[key];
                        if (table.at(r, c).value != count) {
                            qWarning() << "seed" << seed << table.id << std::get<1>(key) << std::get<2>(key);
                            QCOMPARE(table.at(r, c).value, count);
                        }
                        expected.erase(key);
                    }
                }
            }
            for (const auto &[key, count] : expected) {
                if (count != 0)
                    qWarning() << "not in the report:" << std::get<0>(key) << std::get<1>(key) << std::get<2>(key);
                QCOMPARE(count, 0);
            }
        }
    }

    void list_behind_a_figure_is_as_long_as_the_figure()
    {
        const Facts facts = random_facts(7, 150);
        for (const int threshold : {0, 5}) {
            ReportOptions options = confidential(2015);
            options.threshold = threshold;
            const Report report = report_of(facts, options);
            for (const ReportTable &table : report.tables) {
                for (std::size_t r = 0; r < table.rows.size(); r += table.id == QLatin1String("T11") ? 41 : 3) {
                    for (std::size_t c = 0; c < table.columns.size(); c += 2) {
                        if (table.at(r, c).status == CellStatus::Absent || table.rows[r].code == QLatin1String("NIGHTS")
                            || table.rows[r].code == QLatin1String("OCCUPANCY"))
                            continue;
                        const auto list = members(facts, code_lists(), definitions(), report, table.id,
                                                  table.rows[r].code, table.columns[c].code);
                        QVERIFY(list.has_value());
                        QCOMPARE(static_cast<std::int64_t>(list->size()), table.at(r, c).value);
                    }
                }
            }
        }
    }

    void list_behind_a_figure_names_the_right_cases()
    {
        Facts facts = facts_of_2019();
        const Report report = report_of(facts, confidential(2019));
        const auto list = members(facts, code_lists(), definitions(), report, QStringLiteral("T3"),
                                  QStringLiteral("G_LABOUR"), QStringLiteral("M/0-17"));
        QVERIFY(list.has_value());
        QCOMPARE(*list, (std::vector<FileId>{facts.cases[62].id, facts.cases[63].id, facts.cases[64].id}));
        QVERIFY(!members(facts, code_lists(), definitions(), report, QStringLiteral("T3"), QStringLiteral("NO_ROW"),
                         QStringLiteral("TOTAL")));
    }

    void figures_of_2019_are_the_published_ones()
    {
        const Report report = report_of(facts_of_2019(), confidential(2019));
        QCOMPARE(figure(report, "T3", "TOTAL"), 144);
        QCOMPARE(figure(report, "T3", "TOTAL", "F/TOTAL"), 75);
        QCOMPARE(figure(report, "T3", "TOTAL", "M/TOTAL"), 69);
        QCOMPARE(figure(report, "T3", "TOTAL", "TOTAL/0-17"), 11);
        QCOMPARE(figure(report, "T3", "TOTAL", "TOTAL/18+"), 133);
        QCOMPARE(figure(report, "T3", "G_LABOUR"), 88);
        QCOMPARE(figure(report, "T3", "G_SEXUAL"), 52);
        QCOMPARE(figure(report, "T3", "G_FORCED_CRIME"), 4);
        QCOMPARE(figure(report, "T4", "TOTAL"), 144);
        QCOMPARE(figure(report, "T11", "TOTAL"), 144);
        QCOMPARE(figure(report, "T11", "TOTAL/F/TOTAL/TOTAL/TOTAL"), 75);
        QCOMPARE(figure(report, "T11", "TOTAL/TOTAL/0-17/TOTAL/TOTAL"), 11);
        QCOMPARE(figure(report, "T11", "TOTAL/TOTAL/TOTAL/TOTAL/LAB"), 88);
        QCOMPARE(figure(report, "T11", "PRESUMED/TOTAL/TOTAL/TOTAL/OTH"), 4);
    }

    void closing_stock_of_a_year_opens_the_next()
    {
        const Facts facts = random_facts(11, 400);
        for (int year = 2011; year <= 2020; ++year) {
            for (const Scope scope : {Scope::Trafficking, Scope::AggravatedSmuggling, Scope::All}) {
                const Report before = report_of(facts, confidential(year - 1, scope));
                const Report after = report_of(facts, confidential(year, scope));
                QCOMPARE(figure(after, "T7", "START"), figure(before, "T7", "END"));
                QVERIFY(scope == Scope::AggravatedSmuggling || figure(after, "T7", "END") > 0);
            }
        }
    }

    void who_is_born_on_a_leap_day_is_adult_on_the_first_of_march()
    {
        for (const auto &[from, child] : {std::pair(day(2018, 2, 28), 1), std::pair(day(2018, 3, 1), 0)}) {
            Facts facts;
            CaseFact &person = add_case(facts, from);
            person.born_earliest = person.born_middle = day(2000, 2, 29);
            QCOMPARE(figure(report_of(facts, confidential(2018)), "T3", "TOTAL", "TOTAL/0-17"), child);
        }
    }

    void a_leap_year_has_366_nights()
    {
        for (const auto &[year, nights] : {std::pair(2019, 365), std::pair(2020, 366)}) {
            Facts facts;
            facts.capacity = 2;
            add_case(facts, day(2018, 6, 1));
            facts.stays.push_back({0, day(2018, 6, 1), 0, code(ListId::StayKind, "SHELTER")});
            const Report report = report_of(facts, confidential(year));
            QCOMPARE(figure(report, "T10", "NIGHTS"), nights);
            QCOMPARE(figure(report, "T10", "PERSONS"), 1);
            QCOMPARE(figure(report, "T10", "OCCUPANCY"), 50);
        }
    }

    void beds_that_can_be_used_on_the_cut_off_day_take_the_place_of_the_number()
    {
        Facts facts;
        facts.capacity = 10;
        add_case(facts, day(2018, 6, 1));
        facts.stays.push_back({0, day(2018, 6, 1), 0, code(ListId::StayKind, "SHELTER")});
        facts.beds = {{0, 0}, {day(2019, 12, 31), 0}, {0, day(2019, 12, 31)}, {day(2020, 1, 1), 0}};
        QCOMPARE(figure(report_of(facts, confidential(2019)), "T10", "OCCUPANCY"), 50);
        facts.beds.clear();
        QCOMPARE(figure(report_of(facts, confidential(2019)), "T10", "OCCUPANCY"), 10);
    }

    void a_person_counts_once_in_each_part_of_the_judicial_procedure()
    {
        Facts facts;
        for (int i = 0; i < 4; ++i)
            add_case(facts, day(2018, 3, 1), i == 3 ? day(2018, 12, 30) : 0);
        const auto step = [](const char *kind) { return code(ListId::JusticeSteps, kind); };
        const auto outcome = [](const char *text) { return code(ListId::JudgmentOutcomes, text); };
        const std::uint16_t granted = code(ListId::Decision, "GRANTED");
        // Two statements, two judgments of which one convicts, two kinds of aid: one person in each part.
        facts.justice = {{0, day(2019, 1, 1), step("COMPLAINT"), no_code},
                         {0, day(2019, 2, 1), step("STATEMENT"), no_code},
                         {0, day(2019, 3, 1), step("JUDGMENT"), outcome("CONVICTED_THB")},
                         {0, day(2019, 12, 31), step("JUDGMENT"), outcome("ACQUITTED")},
                         {1, day(2018, 12, 31), step("STATEMENT"), no_code}, // the year before
                         {1, day(2019, 6, 1), step("CIVIL_PARTY_VICTIM"), no_code},
                         {1, day(2019, 6, 1), step("CIVIL_PARTY_CENTRE"), no_code},
                         {2, day(2019, 6, 1), step("JUDGMENT"), no_code},
                         {2, day(2019, 6, 2), step("HEARING"), no_code},
                         {3, day(2019, 6, 1), step("STATEMENT"), no_code}}; // not accompanied any more
        facts.compensations = {{0, day(2019, 4, 1), code(ListId::CompensationSources, "COMMISSION_EMERGENCY"), granted},
                               {0, day(2019, 5, 1), code(ListId::CompensationSources, "COMMISSION_MAIN"), granted},
                               {1, day(2019, 4, 1), code(ListId::CompensationSources, "COURT"), granted},
                               {2, day(2019, 4, 1), code(ListId::CompensationSources, "COURT"), code(ListId::Decision, "REFUSED")}};
        const Report report = report_of(facts, confidential(2019));
        for (const auto &[row, persons] : {std::pair("TOTAL", 3), {"STATEMENT", 1}, {"NO_STATEMENT", 2}, {"VICTIM_CIVIL_PARTY", 1},
                                           {"CENTRE_CIVIL_PARTY", 1}, {"CONVICTION", 1}, {"OTHER_JUDGMENT", 1}, {"NO_JUDGMENT", 1},
                                           {"COURT_COMPENSATION", 1}, {"COMMISSION_AID", 1}, {"NO_COMMISSION_AID", 2}})
            QCOMPARE(std::pair(row, figure(report, "T12", row)), std::pair(row, std::int64_t(persons)));
    }

    void an_unmarked_second_accompaniment_is_a_reopening()
    {
        Facts facts;
        add_case(facts, day(2019, 1, 10), day(2019, 3, 1));
        AccompanimentFact again = facts.accompaniments.front();
        again.from = day(2019, 5, 1);
        again.until = 0;
        facts.accompaniments.push_back(again);
        const Report report = report_of(facts, confidential(2019));
        QCOMPARE(figure(report, "T7", "NEW"), 1);
        QCOMPARE(figure(report, "T7", "REOPENED"), 1);
        QCOMPARE(figure(report, "T7", "CLOSED"), 1);
        QCOMPARE(figure(report, "T7", "END"), 1);
        QCOMPARE(figure(report, "T3", "TOTAL"), 1);
    }

    void each_closure_counts_its_own_days_and_not_the_time_between()
    {
        Facts facts;
        add_case(facts, day(2018, 1, 10), day(2019, 1, 20));
        AccompanimentFact again = facts.accompaniments.front();
        again.from = day(2019, 6, 1);
        again.until = day(2019, 7, 1);
        again.reopening = true;
        facts.accompaniments.push_back(again);
        const Report report = report_of(facts, confidential(2019));
        QCOMPARE(figure(report, "T9", "TOTAL", "D_366-1095"), 1);
        QCOMPARE(figure(report, "T9", "TOTAL", "D_0-90"), 1);
    }

    void membership_of_the_union_is_that_of_the_cut_off_day()
    {
        for (const auto &[year, eu] : {std::pair(2019, 1), std::pair(2020, 0)}) {
            Facts facts;
            add_case(facts, day(year, 1, 10)).citizenship = code(ListId::Countries, "GB");
            QCOMPARE(figure(report_of(facts, confidential(year)), "T4", "EU"), eu);
            QCOMPARE(figure(report_of(facts, confidential(year)), "T4", "NEU"), 1 - eu);
        }
    }
};

QTEST_GUILESS_MAIN(TestCounting)
#include "test_counting.moc"
