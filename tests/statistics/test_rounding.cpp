// SPDX-License-Identifier: EUPL-1.2
#include "made_facts.h"
#include "statistics/loss.h"
#include "statistics/report_builder.h"
#include "statistics/rounding.h"

#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

ReportOptions rounding(int threshold, Scope scope = Scope::Trafficking)
{
    return {2015, scope, QDate(2015, 12, 31), 1, threshold, Method::Rounding};
}

Rounded rounded(const Facts &facts, const ReportOptions &options, std::uint64_t seed = 1)
{
    return round_counts(facts, code_lists(), definitions(), options, seed).value();
}

CountedYear truth(const Facts &facts, const ReportOptions &options)
{
    return count_year(facts, code_lists(), definitions(), options).value();
}

std::int64_t off_base(const CountedYear &year, int base)
{
    std::int64_t result = 0;
    for (const auto &table : year.counts) {
        for (const BlockCounts &block : table)
            result += std::count_if(block.begin(), block.end(), [base](std::int64_t n) { return n % base != 0 || n < 0; });
    }
    return result;
}

/// The checks of the definitions, by the builder of reports.
bool checks_hold(const CountedYear &year, const ReportOptions &options)
{
    return count_report(year, definitions(), options, QStringLiteral("Centre"), false).has_value();
}

} // namespace

class TestRounding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_figure_is_a_multiple_and_all_checks_hold()
    {
        std::uint64_t seed = 0;
        for (const int base : {3, 5, 10}) {
            for (const Scope scope : {Scope::Trafficking, Scope::All}) {
                for (const int cases : {0, 40, 400, 1000}) {
                    const auto options = rounding(base, scope);
                    const Rounded result = rounded(random_facts(++seed, static_cast<std::size_t>(cases)), options);
                    QCOMPARE(off_base(result.year, base), 0);
                    QVERIFY(checks_hold(result.year, options));
                    QVERIFY(result.max_deviation <= result.bound);
                    QCOMPARE(result.bound % base, base - 1);
                }
            }
        }
    }

    void the_truth_would_not_pass()
    {
        const Facts facts = random_facts(3, 2000);
        CountedYear year = truth(facts, rounding(5));
        QVERIFY(off_base(year, 5) > 100);
        QVERIFY(checks_hold(year, rounding(5)));
        year.counts[2].front().back() += 5;
        QVERIFY2(!checks_hold(year, rounding(5)), "a total of T3 that is not that of T4");
    }

    void every_group_is_the_sum_of_its_members()
    {
        const Rounded result = rounded(random_facts(9, 2000), rounding(5));
        for (std::size_t i = 0; i < result.year.tables.size(); ++i) {
            for (std::size_t j = 0; j < result.year.tables[i].blocks.size(); ++j) {
                const Block &block = result.year.tables[i].blocks[j];
                BlockCounts innermost(block.leaf_cells(), 0);
                for (std::size_t cell = 0; cell < result.year.counts[i][j].size(); ++cell) {
                    const std::vector<int> nodes = block.nodes_of(cell);
                    std::size_t leaf_cell = 0;
                    bool is_leaf = true;
                    for (std::size_t d = 0; d < nodes.size(); ++d) {
                        const auto &leaves = block.dimensions[d].leaves;
                        const auto leaf = std::find(leaves.begin(), leaves.end(), nodes[d]);
                        is_leaf = is_leaf && leaf != leaves.end();
                        leaf_cell = leaf_cell * leaves.size() + static_cast<std::size_t>(leaf - leaves.begin());
                    }
                    if (is_leaf)
                        innermost[leaf_cell] = result.year.counts[i][j][cell];
                }
                QCOMPARE(roll_up(block, innermost), result.year.counts[i][j]);
            }
        }
    }

    void figures_stay_near_the_truth()
    {
        for (const int base : {3, 5, 10}) {
            for (const std::uint64_t seed : {1u, 2u, 3u, 4u}) {
                const Rounded result = rounded(random_facts(seed, 2000), rounding(base), seed);
                QVERIFY2(result.max_deviation < 4 * base, qPrintable(QString::number(result.max_deviation)));
                QVERIFY2(result.mean_deviation < base / 2.0, qPrintable(QString::number(result.mean_deviation)));
                QVERIFY(result.max_deviation > 0);
            }
        }
    }

    void the_same_seed_gives_the_same_figures_and_another_one_others()
    {
        const Facts facts = random_facts(21, 2000);
        QVERIFY(rounded(facts, rounding(5), 7).year.counts == rounded(facts, rounding(5), 7).year.counts);
        QVERIFY(rounded(facts, rounding(5), 7).year.counts != rounded(facts, rounding(5), 8).year.counts);
    }

    void the_stock_at_the_turn_of_the_year_is_rounded_once()
    {
        const Facts facts = random_facts(17, 1500);
        const auto options = rounding(5);
        const auto stock = [&](const RoundedBefore &before, const char *row) {
            const auto result = round_counts(facts, code_lists(), definitions(), options, 1, before);
            const auto report = count_report(result.value().year, definitions(), options, {}, false);
            const ReportTable *flow = report.value().table(QStringLiteral("T7"));
            return flow->cells[*flow->place(QLatin1String(row), QStringLiteral("TOTAL"))].value;
        };
        const std::int64_t start = stock({}, "START");
        const std::int64_t end = stock({}, "END");
        QCOMPARE(stock({start + 5, {}}, "START"), start + 5);
        QCOMPARE(stock({{}, end - 5}, "END"), end - 5);
        QCOMPARE(stock({start + 5, end + 5}, "START"), start + 5);
        QCOMPARE(stock({start + 5, end + 5}, "END"), end + 5);
        const auto impossible = round_counts(facts, code_lists(), definitions(), options, 1, {std::int64_t{0}, std::int64_t{100000}});
        QVERIFY(!impossible && impossible.error().kind == Error::Kind::Refused);
    }

    void nothing_is_rounded_in_a_confidential_report()
    {
        const Facts facts = random_facts(21, 300);
        const Rounded result = rounded(facts, rounding(0));
        QVERIFY(result.year.counts == truth(facts, rounding(0)).counts);
        QCOMPARE(result.max_deviation, 0);
    }

    void nights_of_hardly_anybody_are_left_out()
    {
        Facts facts;
        add_case(facts, day(2015, 3, 1));
        facts.stays.push_back({0, day(2015, 3, 1), day(2015, 9, 1), code(ListId::StayKind, "SHELTER")});
        const Rounded result = rounded(facts, rounding(5));
        QCOMPARE(result.left_out.size(), std::size_t{1});
        QCOMPARE(result.left_out.front().table, QStringLiteral("T10"));
        for (const TableLayout &table : result.year.tables)
            QVERIFY(table.definition->hidden_with.isEmpty());
    }

    void a_loss_says_how_far_the_figures_are_off()
    {
        const Facts facts = random_facts(2, 2000);
        const auto exact = [](const Facts &all, int threshold) {
            return count_report(truth(all, rounding(threshold)), definitions(), rounding(threshold), {}, false).value();
        };
        const Report finest = exact(facts, 0);
        const Loss none = loss_of(finest, finest);
        QCOMPARE(none.hidden, 0);
        QCOMPARE(none.rows_lost, 0);
        QCOMPARE(none.max_deviation, 0);
        const Rounded result = rounded(facts, rounding(5));
        const auto report = count_report(result.year, definitions(), rounding(5), {}, false);
        const Loss loss = loss_of(finest, report.value());
        QCOMPARE(loss.hidden, 0);
        QVERIFY(loss.rows_lost > 0 && loss.shown < none.shown);
        QVERIFY(loss.max_deviation > 0 && loss.max_deviation <= result.bound);
        QVERIFY(loss.mean_deviation > 0);
        QCOMPARE(loss.kept_totals, none.kept_totals);
        Report without = finest;
        without.tables.pop_back();
        without.tables.front().cells.back().status = CellStatus::Hidden;
        const Loss fewer = loss_of(finest, without);
        QCOMPARE(fewer.hidden, 1);
        QCOMPARE(fewer.kept_totals, none.kept_totals - 2);
        QVERIFY(fewer.rows_lost > 0);
    }
};

QTEST_GUILESS_MAIN(TestRounding)
#include "test_rounding.moc"
