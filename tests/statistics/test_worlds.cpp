// SPDX-License-Identifier: EUPL-1.2
//
// Other possible worlds: case files that nobody outside can tell from the true one, counted by the same way.
#include "made_facts.h"
#include "statistics/report_builder.h"
#include "statistics/world_walk.h"
#include "statistics/worlds.h"

#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

const ReportOptions options{2019, Scope::Trafficking, QDate(2019, 12, 31), 1, 5};

/// A year counted, every cell of its report shown.
struct Counted {
    Facts facts;
    CountedYear year;
    Report report;
    CaseFile file;

    explicit Counted(Facts given)
        : facts(std::move(given)), year(count_year(facts, code_lists(), definitions(), options).value()),
          report(count_report(year, definitions(), options, {}, false).value()),
          file(case_file(facts, code_lists(), definitions(), options).value())
    {
    }

    /// Hides what is small, and nothing that would protect it.
    void hide_small_counts()
    {
        for (ReportTable &table : report.tables) {
            for (ReportCell &cell : table.cells) {
                if (cell.status == CellStatus::Shown && cell.value < options.threshold)
                    cell.status = CellStatus::Hidden;
            }
        }
    }
    ReportCell &cell(const char *table, const char *row)
    {
        const auto found = std::find_if(report.tables.begin(), report.tables.end(),
                                        [table](const ReportTable &one) { return one.id == QLatin1String(table); });
        return found->cells[found->place(QLatin1String(row), QStringLiteral("TOTAL")).value()];
    }
    [[nodiscard]] Worlds worlds(std::uint64_t seed = 1, const Watch &watch = [](double) { return false; }) const
    {
        return seek_worlds(file, year.tables, report, {}, seed, watch, {500'000}).value();
    }
};

/// So many referrals of 2019 with either outcome.
Facts referrals(int accepted, int redirected)
{
    Facts facts;
    for (int i = 0; i < accepted + redirected; ++i) {
        const char *outcome = i < accepted ? "ACCOMP_STARTED" : "REDIRECTED_OTHER";
        facts.referrals.push_back({FileId::create(), day(2019, 3, 1), code(ListId::ReferringBodies, "POL_LOCAL"),
                                   code(ListId::ReferralOutcome, outcome)});
    }
    return facts;
}

bool looks_the_same(const Counted &counted, Population population, const std::vector<Event> &events)
{
    for (std::size_t i = 0; i < counted.year.tables.size(); ++i) {
        for (const Block &block : counted.year.tables[i].blocks) {
            const Outside outside{block, counted.report.tables[i], options.threshold};
            if (block.population == population && !outside.looks_the_same(tabulate(events, block)))
                return false;
        }
    }
    return true;
}

} // namespace

class TestWorlds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_world_is_counted_as_a_report_is()
    {
        const Counted counted(random_facts(3, 120));
        for (std::size_t i = 0; i < counted.year.tables.size(); ++i) {
            for (std::size_t j = 0; j < counted.year.tables[i].blocks.size(); ++j) {
                const Block &block = counted.year.tables[i].blocks[j];
                const BlockCounts counts = tabulate(counted.file[static_cast<std::size_t>(block.population)], block);
                if (counted.year.tables[i].definition->hidden_with.isEmpty()) // occupancy is no count
                    QCOMPARE(counts, counted.year.counts[i][j]);
            }
        }
    }

    void a_world_that_changes_a_shown_figure_is_rejected()
    {
        Counted counted(referrals(12, 8));
        std::vector<Event> events = counted.file[static_cast<std::size_t>(Population::Referrals)];
        QVERIFY(looks_the_same(counted, Population::Referrals, events));
        events.front().with(Variable::Outcome, code(ListId::ReferralOutcome, "REDIRECTED_OTHER"));
        QVERIFY(!looks_the_same(counted, Population::Referrals, events));
        // The same world once nobody sees the two figures that it changes.
        counted.cell("T2", "ACCOMP_STARTED").status = counted.cell("T2", "REDIRECTED_OTHER").status = CellStatus::Hidden;
        QVERIFY(looks_the_same(counted, Population::Referrals, events));
    }

    void a_listed_country_keeps_as_many_as_everybody_knows()
    {
        Facts facts;
        for (int i = 0; i < 12; ++i)
            add_case(facts, day(2019, 2, 1)).citizenship = code(ListId::Countries, i < 6 ? "NG" : "RO");
        Counted counted(std::move(facts));
        for (ReportTable &table : counted.report.tables) {
            for (ReportCell &cell : table.cells)
                cell.status = cell.status == CellStatus::Shown ? CellStatus::Hidden : cell.status;
        }
        std::vector<Event> events = counted.file[static_cast<std::size_t>(Population::New)];
        events[0].with(Variable::Citizenship, code(ListId::Countries, "RO"));
        QVERIFY(looks_the_same(counted, Population::New, events));
        events[1].with(Variable::Citizenship, code(ListId::Countries, "RO"));
        QVERIFY(!looks_the_same(counted, Population::New, events));
    }

    void what_follows_from_shown_figures_has_no_world()
    {
        Counted counted(referrals(10, 2));
        counted.hide_small_counts();
        // Every other outcome is 0 and hidden: one of them could have what is left. So they are shown here.
        for (ReportTable &table : counted.report.tables) {
            for (ReportCell &cell : table.cells)
                cell.status = cell.status == CellStatus::Hidden && cell.value == 0 ? CellStatus::Shown : cell.status;
        }
        QCOMPARE(counted.worlds().zero, 0);
        QCOMPARE(counted.worlds().threshold, 0);
        // Hidden together with another one it is open again.
        counted.cell("T2", "ACCOMP_STARTED").status = CellStatus::Hidden;
        QCOMPARE(counted.worlds().both, 1);
    }

    void who_is_in_no_shown_total_may_be_there_or_not()
    {
        Facts facts;
        for (int i = 0; i < 6; ++i)
            add_case(facts, day(2019, 2, 1));
        Counted counted(std::move(facts));
        for (ReportCell &cell : counted.report.tables[5].cells)
            cell.status = CellStatus::Hidden;
        QCOMPARE(counted.report.tables[5].id, QStringLiteral("T6"));
        const Worlds hidden = counted.worlds();
        QVERIFY(hidden.both > 50); // nobody was there for aggravated smuggling, but anybody could have been
        counted.cell("T6", "TOTAL").status = CellStatus::Shown;
        QVERIFY(counted.worlds().both < hidden.both - 50);
    }

    void every_step_leaves_what_is_shown_as_it_was()
    {
        Counted counted(random_facts(11, 200));
        counted.hide_small_counts();
        const std::vector<Event> &truth = counted.file[static_cast<std::size_t>(Population::New)];
        Dice dice(5);
        std::vector<LabelledBlock> blocks;
        for (std::size_t i = 0; i < counted.year.tables.size(); ++i) {
            for (const Block &block : counted.year.tables[i].blocks) {
                const Outside outside{block, counted.report.tables[i]};
                std::vector<bool> fixed;
                for (std::size_t cell = 0; cell < block.cell_count(); ++cell)
                    fixed.push_back(outside.fixes(cell));
                if (block.population == Population::New)
                    blocks.push_back(label(block, fixed, dice));
            }
        }
        WorldWalk walk(truth, std::vector<bool>(truth.size(), false), blocks, dice);
        const std::vector<Event> start = walk.events();
        int steps = 0;
        for (int i = 0; i < 300 && steps < 25; ++i)
            steps += walk.wander() ? 1 : 0;
        QVERIFY(steps > 0);
        const auto differs = [&](std::size_t i) { return walk.events()[i].values != start[i].values; };
        int changed = 0;
        for (std::size_t i = 0; i < start.size(); ++i)
            changed += differs(i) ? 1 : 0;
        QVERIFY(changed > 0);
        for (std::size_t i = 0; i < counted.year.tables.size(); ++i) {
            for (const Block &block : counted.year.tables[i].blocks) {
                const Outside outside{block, counted.report.tables[i]};
                QVERIFY(block.population != Population::New || outside.looks_the_same(tabulate(walk.events(), block)));
            }
        }
    }

    void the_same_seed_finds_the_same_worlds()
    {
        Counted counted(random_facts(7, 100));
        counted.hide_small_counts();
        const Worlds first = counted.worlds(1);
        const Worlds again = counted.worlds(1);
        QCOMPARE(first.both, again.both);
        QCOMPARE(first.checked, again.checked);
        QVERIFY(first.both > 0);
        QVERIFY(first.both <= first.zero && first.both <= first.threshold);
    }

    void who_no_longer_waits_ends_the_search()
    {
        Counted counted(random_facts(7, 100));
        counted.hide_small_counts();
        const auto result = seek_worlds(counted.file, counted.year.tables, counted.report, {}, 1, [](double) { return true; });
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().kind, Error::Kind::Refused);
    }

    void what_an_earlier_version_shows_stays()
    {
        Counted counted(referrals(10, 2));
        counted.hide_small_counts();
        const Report version_one = counted.report; // shows the accepted ones
        counted.cell("T2", "ACCOMP_STARTED").status = CellStatus::Hidden;
        const Watch watch = [](double) { return false; };
        const auto seek = [&](const std::vector<Report> &versions) {
            return seek_worlds(counted.file, counted.year.tables, counted.report, {.versions = versions}, 1, watch, {500'000}).value();
        };
        // Twelve referrals, ten of them accepted: what is not accepted is two at most.
        QVERIFY(seek({}).threshold > seek({version_one}).threshold);
    }
};

QTEST_GUILESS_MAIN(TestWorlds)
#include "test_worlds.moc"
