// SPDX-License-Identifier: EUPL-1.2
#include "made_facts.h"
#include "statistics/report_builder.h"

#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

ReportOptions published(int year, int threshold = 5)
{
    return {year, Scope::Trafficking, QDate(year, 12, 31), 1, threshold};
}

Result<Report> report_of(const Facts &facts, const ReportOptions &options)
{
    return build_report(facts, code_lists(), definitions(), options, QStringLiteral("Centre"), false);
}

std::size_t find(const std::vector<Heading> &headings, const char *code)
{
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (headings[i].code == QLatin1String(code))
            return i;
    }
    return headings.size();
}

const ReportCell &cell(const ReportTable &table, const char *row, const char *column = "TOTAL")
{
    return table.at(find(table.rows, row), find(table.columns, column));
}

void add_people(Facts &facts, int persons, const char *country, const char *form)
{
    for (int i = 0; i < persons; ++i) {
        CaseFact &person = add_case(facts, day(2019, 3, 1) + i);
        person.citizenship = code(ListId::Countries, country);
        person.form = code(ListId::ExploitationForms, form);
        person.sex = code(ListId::Sex, i % 2 == 0 ? "F" : "M");
        person.born_earliest = person.born_middle = day(1990, 1, 1);
    }
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_protected_report_shows_no_small_count()
    {
        int shown = 0;
        int hidden = 0;
        for (const std::size_t cases : {std::size_t{300}, std::size_t{3000}}) {
            const Facts facts = random_facts(3, cases);
            const auto report = report_of(facts, published(2015));
            QVERIFY(report.has_value());
            for (const ReportTable &table : report->tables) {
                for (std::size_t i = 0; i < table.cells.size(); ++i) {
                    const bool is_rate = table.rows[i / table.columns.size()].code == QLatin1String("OCCUPANCY");
                    shown += table.cells[i].status == CellStatus::Shown ? 1 : 0;
                    hidden += table.cells[i].status == CellStatus::Hidden ? 1 : 0;
                    if (table.cells[i].status == CellStatus::Shown && !is_rate)
                        QVERIFY2(table.cells[i].value >= 5, qPrintable(table.id));
                    if (table.cells[i].status == CellStatus::Impossible)
                        QCOMPARE(table.cells[i].value, 0);
                }
            }
        }
        QVERIFY2(shown > 200 && hidden > 200, qPrintable(QStringLiteral("%1 shown, %2 hidden").arg(shown).arg(hidden)));
    }

    void a_confidential_report_hides_nothing()
    {
        const auto report = report_of(random_facts(3, 100), published(2015, 0));
        QVERIFY(report.has_value());
        for (const ReportTable &table : report->tables) {
            for (const ReportCell &one : table.cells)
                QVERIFY(one.status != CellStatus::Hidden);
        }
    }

    void same_facts_and_options_give_the_same_report()
    {
        const Facts facts = random_facts(5, 500);
        const auto first = report_of(facts, published(2014));
        const auto second = report_of(facts, published(2014));
        for (std::size_t i = 0; i < first->tables.size(); ++i) {
            for (std::size_t j = 0; j < first->tables[i].cells.size(); ++j)
                QCOMPARE(first->tables[i].cells[j].status, second->tables[i].cells[j].status);
        }
    }

    void a_failing_check_stops_the_report_and_is_named()
    {
        Facts facts;
        add_case(facts, day(2019, 5, 1), day(2018, 12, 1)); // closed before it begins
        const auto report = report_of(facts, published(2018));
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().kind, Error::Kind::Refused);
        QVERIFY2(report.error().detail.contains(QLatin1String("T7")), qPrintable(report.error().detail));
    }

    void smuggling_counted_as_trafficking_stops_the_report()
    {
        Facts facts;
        add_people(facts, 6, "MA", "SMUGGLING_AGG");
        QVERIFY(!report_of(facts, published(2019)).has_value());
        ReportOptions all = published(2019);
        all.scope = Scope::All;
        for (AccompanimentFact &fact : facts.accompaniments)
            fact.scope = code(ListId::Scope, "SMUGGLING_AGG");
        QVERIFY(report_of(facts, all).has_value());
    }

    void the_checks_of_a_protected_report_carry_no_counts()
    {
        Facts facts;
        add_people(facts, 3, "MA", "LABOUR");
        const auto report = report_of(facts, published(2019));
        QVERIFY(!report->checks.empty());
        for (const Check &check : report->checks)
            QVERIFY(check.left == 0 && check.right == 0 && check.holds());
    }

    void a_country_is_listed_only_where_its_count_reaches_the_threshold()
    {
        Facts facts;
        add_people(facts, 12, "MA", "LABOUR");
        add_people(facts, 4, "NG", "LABOUR");
        add_people(facts, 4, "DZ", "LABOUR");
        add_people(facts, 7, "RO", "SEX_PROSTITUTION");
        const auto safe = report_of(facts, published(2019));
        const ReportTable &table = safe->tables[3];
        QVERIFY(find(table.rows, "MA") < table.rows.size());
        QVERIFY(find(table.rows, "RO") < table.rows.size());
        QCOMPARE(find(table.rows, "NG"), table.rows.size());
        QCOMPARE(find(table.rows, "DZ"), table.rows.size());
        QCOMPARE(cell(table, "NEU_REST").value, 8);
        QCOMPARE(cell(table, "NEU").value, 20);
        const auto full = report_of(facts, published(2019, 0));
        QCOMPARE(cell(full->tables[3], "NG").value, 4);
        QCOMPARE(find(full->tables[3].rows, "CM"), full->tables[3].rows.size());
    }

    void nights_of_a_few_persons_are_hidden_however_many_they_are()
    {
        for (const auto &[persons, status] : {std::pair(4, CellStatus::Hidden), std::pair(5, CellStatus::Shown)}) {
            Facts facts;
            facts.capacity = 10;
            add_people(facts, persons, "MA", "LABOUR");
            for (std::uint32_t i = 0; i < facts.cases.size(); ++i)
                facts.stays.push_back({i, day(2019, 3, 1), day(2019, 9, 1), code(ListId::StayKind, "SHELTER")});
            const auto report = report_of(facts, published(2019));
            for (const char *row : {"PERSONS", "NIGHTS", "OCCUPANCY"})
                QCOMPARE(cell(report->tables[9], row).status, status);
        }
    }

    void occupancy_is_absent_where_the_beds_are_not_known()
    {
        const auto report = report_of(Facts(), published(2019, 0));
        QCOMPARE(report->tables[9].rows.size(), 2);
        QCOMPARE(report->tables[9].cells.size(), 2);
    }

    void the_unknown_are_left_out_of_the_denominator_of_a_share()
    {
        Facts facts;
        add_people(facts, 30, "MA", "LABOUR");
        add_people(facts, 10, "RO", "LABOUR");
        add_people(facts, 10, "MA", "LABOUR");
        for (std::size_t i = 40; i < 50; ++i)
            facts.cases[i].citizenship = no_code;
        const auto report = report_of(facts, published(2019, 0));
        const ReportTable &table = report->tables[3];
        const std::size_t total = find(table.columns, "TOTAL");
        const auto share = share_of(table, find(table.rows, "RO"), total);
        QVERIFY(share.has_value());
        QCOMPARE(share->denominator, 40);
        QCOMPARE(share->percent, 25.0);
        QVERIFY(!share_of(table, find(table.rows, "UNK"), total));
        QVERIFY(!share_of(report->tables[6], find(report->tables[6].rows, "NEW"), 0));
    }

    void a_share_never_comes_from_a_hidden_count()
    {
        const auto report = report_of(random_facts(8, 400), published(2016));
        int shares = 0;
        for (const ReportTable &table : report->tables) {
            for (std::size_t r = 0; r < table.rows.size(); ++r) {
                for (std::size_t c = 0; c < table.columns.size(); ++c) {
                    const auto share = share_of(table, r, c);
                    if (!share)
                        continue;
                    ++shares;
                    const ReportCell &total = table.at(find(table.rows, "TOTAL"), c);
                    QCOMPARE(table.at(r, c).status, CellStatus::Shown);
                    QCOMPARE(total.status, CellStatus::Shown);
                    QVERIFY(!share->with_unknown || share->denominator == total.value);
                }
            }
        }
        QVERIFY(shares > 0);
    }

    void a_cut_off_day_outside_the_year_is_refused()
    {
        ReportOptions options = published(2019);
        options.cut_off = QDate(2020, 1, 1);
        QVERIFY(!report_of(Facts(), options).has_value());
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
