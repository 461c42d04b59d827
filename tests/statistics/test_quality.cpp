// SPDX-License-Identifier: EUPL-1.2
//
// The quality gate finds each of the faults seen in published figures (domain reference, 2.8), and nothing in
// figures that are sound.
#include "made_facts.h"
#include "statistics/plausibility.h"
#include "statistics/report_builder.h"

#include <QtTest>
#include <algorithm>

using namespace ancora;
using namespace ancora::statistics;

namespace {

/// A year counted, with its report to be tampered with.
struct CountedOnce {
    Facts facts;
    CountedYear year;
    Report counts;
    std::vector<Report> earlier;
    QualityRules rules = QualityRules::load().value();

    CountedOnce(Facts given, const ReportOptions &options)
        : facts(std::move(given)), year(count_year(facts, code_lists(), definitions(), options).value()),
          counts(count_report(year, definitions(), options, QStringLiteral("Centre"), false).value())
    {
    }

    [[nodiscard]] std::vector<QualityFinding> findings() const
    {
        return quality_of({facts, code_lists(), definitions(), rules, year, counts, earlier}).value();
    }
    [[nodiscard]] std::vector<QualityFinding> findings(QualityKind kind) const
    {
        std::vector<QualityFinding> result = findings();
        std::erase_if(result, [kind](const QualityFinding &finding) { return finding.kind != kind; });
        return result;
    }
    [[nodiscard]] std::vector<QualityFinding> contradictions() const
    {
        return implausible_figures(year.tables, counts);
    }
    [[nodiscard]] std::optional<QualityFinding> lacking(RequiredAnswer answer) const
    {
        for (QualityFinding &finding : findings(QualityKind::MissingAnswer)) {
            if (finding.answer == answer)
                return std::move(finding);
        }
        return std::nullopt;
    }
    [[nodiscard]] ReportTable &table(const char *id)
    {
        return *std::find_if(counts.tables.begin(), counts.tables.end(),
                             [id](const ReportTable &t) { return t.id == QLatin1String(id); });
    }
};

ReportOptions whole_year(int year, Scope scope = Scope::Trafficking)
{
    return {year, scope, QDate(year, 12, 31), 1, 5};
}

std::size_t find(const std::vector<Heading> &headings, const char *code)
{
    const auto found = std::find_if(headings.begin(), headings.end(),
                                    [code](const Heading &heading) { return heading.code == QLatin1String(code); });
    return static_cast<std::size_t>(found - headings.begin());
}

std::int64_t &figure(ReportTable &table, const char *row, const char *column)
{
    return table.at(find(table.rows, row), find(table.columns, column)).value;
}

/// `people` begun in 2019 with every answer, half of them women in labour exploitation, closed in the same year.
Facts complete_facts(std::size_t people)
{
    Facts facts;
    for (std::size_t i = 0; i < people; ++i) {
        CaseFact &person = add_case(facts, day(2019, 3, 1), day(2019, 9, 1));
        person.sex = code(ListId::Sex, i % 2 == 0 ? "F" : "M");
        person.form = code(ListId::ExploitationForms, "LABOUR");
        person.sector = code(ListId::Sectors, "HORECA");
        person.citizenship = code(ListId::Countries, "MA");
        person.born_middle = person.born_earliest = day(1990, 5, 4);
        facts.accompaniments.back().closure_reason = std::uint16_t{0};
        facts.referrals.push_back({FileId(Uuid::from_parts(i, 9, i)), day(2019, 2, 1), std::uint16_t{0}, std::uint16_t{0}});
    }
    return facts;
}

} // namespace

class TestQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sound_figures_contradict_nothing_in_any_scope()
    {
        for (const Scope scope : {Scope::Trafficking, Scope::AggravatedSmuggling, Scope::All}) {
            for (std::uint64_t seed = 1; seed <= 2; ++seed) {
                const CountedOnce counted(random_facts(seed, 150), whole_year(2014, scope));
                for (const QualityFinding &finding : counted.contradictions())
                    QFAIL(qPrintable(finding.sentence));
            }
        }
        QVERIFY(CountedOnce(complete_facts(20), whole_year(2019)).findings().empty());
    }

    void every_figure_that_is_tampered_with_is_noticed()
    {
        CountedOnce counted(random_facts(5, 120), whole_year(2014));
        int tampered = 0;
        for (ReportTable &table : counted.counts.tables) {
            for (std::size_t cell = 0; cell < table.cells.size(); cell += 1 + table.cells.size() / 4) {
                if (table.cells[cell].status == CellStatus::Absent || table.id == QLatin1String("T10"))
                    continue; // nights are no sum of anything
                table.cells[cell].value += 3;
                const auto found = counted.contradictions();
                QVERIFY2(!found.empty(), qPrintable(table.id));
                QVERIFY(std::all_of(found.begin(), found.end(), [](const QualityFinding &finding) {
                    return finding.severity == Severity::Red && !finding.sentence.isEmpty();
                }));
                QVERIFY(std::any_of(found.begin(), found.end(), [&table](const QualityFinding &finding) {
                    return finding.kind == QualityKind::NotAdditive && finding.table == table.id;
                }));
                table.cells[cell].value -= 3;
                ++tampered;
            }
        }
        QVERIFY(tampered > 25);
        QVERIFY(counted.contradictions().empty());
    }

    /// UNODC 2018: women and men of labour exploitation changed places, so that a part had more women than the whole.
    void a_row_whose_columns_changed_places_is_larger_than_its_whole()
    {
        Facts facts = complete_facts(40);
        for (std::size_t i = 0; i < 30; ++i)
            facts.cases[i].sex = code(ListId::Sex, "M");
        CountedOnce counted(std::move(facts), whole_year(2019));
        ReportTable &forms = counted.table("T3");
        QVERIFY(counted.contradictions().empty());
        for (const char *row : {"G_LABOUR", "LABOUR"})
            std::swap(figure(forms, row, "F/TOTAL"), figure(forms, row, "M/TOTAL"));
        const auto found = counted.findings(QualityKind::PartExceedsWhole);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().table, QStringLiteral("T3"));
    }

    void a_table_whose_columns_changed_places_contradicts_the_others()
    {
        Facts facts = complete_facts(40);
        for (std::size_t i = 0; i < 30; ++i)
            facts.cases[i].sex = code(ListId::Sex, "M");
        CountedOnce counted(std::move(facts), whole_year(2019));
        ReportTable &sectors = counted.table("T5");
        const std::size_t women = find(sectors.columns, "F"), men = find(sectors.columns, "M");
        for (std::size_t row = 0; row < sectors.rows.size(); ++row)
            std::swap(sectors.at(row, women), sectors.at(row, men));
        QVERIFY(counted.findings(QualityKind::NotAdditive).empty()); // by itself the table is sound
        const auto found = counted.findings(QualityKind::PartExceedsWhole);
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [](const QualityFinding &finding) { return finding.sentence.contains(QLatin1String("T5")); }));
    }

    void a_lost_row_is_noticed()
    {
        CountedOnce counted(complete_facts(20), whole_year(2019));
        ReportTable &forms = counted.table("T3");
        const std::size_t row = find(forms.rows, "LABOUR");
        forms.rows[row].code = QStringLiteral("SOMETHING_ELSE");
        QVERIFY(!counted.findings(QualityKind::NotAdditive).empty());
    }

    void each_required_answer_is_missed_and_its_files_are_named()
    {
        const auto all_answers_lost = [](std::size_t people) {
            Facts facts = complete_facts(100);
            for (std::size_t i = 0; i < people; ++i) {
                facts.referrals[i].body = facts.referrals[i].outcome = no_code;
                facts.accompaniments[i].scope = facts.accompaniments[i].closure_reason = no_code;
                CaseFact &person = facts.cases[i];
                person.form = person.sex = person.citizenship = no_code;
                person.born_middle = person.born_earliest = 0;
            }
            return facts;
        };
        // 5 % of a hundred may be missing.
        for (const auto &[people, severity] : {std::pair(std::size_t{5}, Severity::Amber), std::pair(std::size_t{6}, Severity::Red)}) {
            const CountedOnce counted(all_answers_lost(people), whole_year(2019));
            QCOMPARE(counted.findings().size(), required_answer_count);
            for (std::size_t answer = 0; answer < required_answer_count; ++answer) {
                const auto required = static_cast<RequiredAnswer>(answer);
                const auto found = counted.lacking(required);
                QVERIFY(found && found->severity == severity);
                QCOMPARE(found->files.size(), people);
                const bool of_referral = required == RequiredAnswer::ReferringBody || required == RequiredAnswer::Outcome;
                QVERIFY(found->files.back() == (of_referral ? counted.facts.referrals[people - 1].id : counted.facts.cases[people - 1].id));
            }
        }
        // Another year does not ask them.
        QVERIFY(CountedOnce(all_answers_lost(6), whole_year(2021)).findings().empty());
    }

    void unknown_and_refused_are_answers()
    {
        Facts facts = complete_facts(4);
        for (CaseFact &person : facts.cases) {
            person.sex = person.citizenship = no_code;
            person.born_middle = person.born_earliest = 0;
        }
        QCOMPARE(CountedOnce(facts, whole_year(2019)).findings(QualityKind::MissingAnswer).size(), std::size_t(3));
        for (CaseFact &person : facts.cases)
            person.sex_is_unknown = person.birth_is_unknown = person.citizenship_is_unknown = true;
        QVERIFY(CountedOnce(facts, whole_year(2019)).findings().empty());
    }

    /// Prosecuted: 64 in 2020, then 1,131.
    void a_figure_far_from_earlier_years_is_amber()
    {
        struct Sample {
            std::size_t before, now;
            bool is_break;
        };
        for (const auto &[before, now, is_break] : {Sample{64, 1131, true}, Sample{64, 80, false}, Sample{2, 15, false},
                                                    Sample{90, 28, true}, Sample{30, 100, true}}) {
            CountedOnce counted(complete_facts(now), whole_year(2019));
            counted.earlier = {CountedOnce(complete_facts(before), whole_year(2019)).counts};
            const auto found = counted.findings(QualityKind::BreakInSeries);
            QCOMPARE(!found.empty(), is_break);
            for (const QualityFinding &finding : found)
                QVERIFY(finding.severity == Severity::Amber && !finding.table.isEmpty());
        }
    }

    void the_mean_is_that_of_the_latest_years()
    {
        CountedOnce counted(complete_facts(100), whole_year(2019));
        const Report small = CountedOnce(complete_facts(10), whole_year(2019)).counts;
        const Report usual = CountedOnce(complete_facts(90), whole_year(2019)).counts;
        counted.earlier.assign(20, small);
        QVERIFY(!counted.findings(QualityKind::BreakInSeries).empty());
        counted.earlier.insert(counted.earlier.end(), static_cast<std::size_t>(counted.rules.break_years), usual);
        QVERIFY(counted.findings(QualityKind::BreakInSeries).empty());
    }

    void rules_that_do_not_fit_the_form_are_refused_with_the_place()
    {
        const auto refused = QualityRules::parse(R"({"format": "ancora-quality/1", "required": [{"answer": "form", "red_above_percent": 500}],
            "break_in_series": {"factor": 3, "least": 20, "years": 5}})");
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("required[0].red_above_percent"));
        QVERIFY(!QualityRules::parse("{"));
        QVERIFY(!QualityRules::parse(R"({"format": "ancora-quality/1", "required": [{"answer": "name", "red_above_percent": 5}]})"));
    }

    void the_sentences_of_red_findings_alone_stop_a_report()
    {
        Facts facts = complete_facts(100);
        facts.cases[0].form = no_code;
        QVERIFY(red_sentences(CountedOnce(facts, whole_year(2019)).findings()).isEmpty());
        for (std::size_t i = 0; i < 10; ++i)
            facts.cases[i].form = no_code;
        QCOMPARE(red_sentences(CountedOnce(facts, whole_year(2019)).findings()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQuality)
#include "test_quality.moc"
