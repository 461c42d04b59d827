// SPDX-License-Identifier: EUPL-1.2
#include "made_facts.h"
#include "statistics/collapsing.h"

#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

ReportOptions collapsing(int threshold, Scope scope = Scope::Trafficking)
{
    return {2015, scope, QDate(2015, 12, 31), 1, threshold, Method::Collapsing};
}

LeafCounts leaves_of(const Facts &facts, const ReportOptions &options)
{
    return count_leaves(facts, code_lists(), definitions(), options).value();
}

Collapsed collapsed(const LeafCounts &leaves, const ReportOptions &options, const std::vector<CellName> &must_go = {})
{
    return collapse(leaves, code_lists(), definitions(), options, must_go);
}

bool is_impossible(const Block &block, std::size_t cell)
{
    const std::vector<int> nodes = block.nodes_of(cell);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (block.dimensions[i].nodes[static_cast<std::size_t>(nodes[i])].impossible)
            return true;
    }
    return false;
}

/// Calls with every table, block, cell and count.
template <class Visit> void for_each_cell(const CountedYear &year, Visit visit)
{
    for (std::size_t i = 0; i < year.tables.size(); ++i) {
        for (std::size_t j = 0; j < year.tables[i].blocks.size(); ++j) {
            for (std::size_t cell = 0; cell < year.counts[i][j].size(); ++cell)
                visit(year.tables[i], year.tables[i].blocks[j], cell, year.counts[i][j][cell]);
        }
    }
}

int small_cells(const CountedYear &year, int threshold)
{
    int small = 0;
    for_each_cell(year, [&](const TableLayout &table, const Block &block, std::size_t cell, std::int64_t count) {
        if (table.definition->hidden_with.isEmpty() && !is_impossible(block, cell) && count < threshold)
            ++small;
    });
    return small;
}

std::int64_t sum(const BlockCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

const TableLayout *table_of(const CountedYear &year, const char *id)
{
    for (const TableLayout &table : year.tables) {
        if (table.id == QLatin1String(id))
            return &table;
    }
    return nullptr;
}

bool prints(const CountedYear &year, const CellName &cell)
{
    const TableLayout *table = table_of(year, cell.table.toLatin1().constData());
    return table && table->row(cell.row) && table->column(cell.column);
}

void add_people(Facts &facts, int persons, const char *country, const char *sex = "F")
{
    for (int i = 0; i < persons; ++i) {
        CaseFact &person = add_case(facts, day(2015, 3, 1) + i % 200);
        person.citizenship = code(ListId::Countries, country);
        person.form = code(ListId::ExploitationForms, "LABOUR");
        person.sex = code(ListId::Sex, sex);
    }
}

} // namespace

class TestCollapsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_printed_cell_is_small()
    {
        std::uint64_t seed = 0;
        for (const int threshold : {3, 5, 10}) {
            for (const Scope scope : {Scope::Trafficking, Scope::All}) {
                for (const int cases : {0, 40, 300, 2000}) {
                    const auto options = collapsing(threshold, scope);
                    const LeafCounts leaves = leaves_of(random_facts(++seed, static_cast<std::size_t>(cases)), options);
                    QCOMPARE(small_cells(collapsed(leaves, options).year, threshold), 0);
                }
            }
        }
    }

    void the_uncollapsed_tables_do_have_small_cells()
    {
        const auto options = collapsing(5);
        const Facts facts = random_facts(1, 4000);
        QVERIFY(small_cells(count_year(facts, code_lists(), definitions(), options).value(), 5) > 100);
        const auto finer = collapsed(leaves_of(facts, options), collapsing(3));
        QVERIFY2(small_cells(finer.year, 10) > 0, "a lower threshold leaves cells that a higher one would not");
    }

    void everybody_is_still_counted_in_every_table_that_remains()
    {
        const auto options = collapsing(5);
        for (const std::size_t cases : {std::size_t{300}, std::size_t{3000}}) {
            const LeafCounts leaves = leaves_of(random_facts(7, cases), options);
            const Collapsed result = collapsed(leaves, options);
            int compared = 0;
            for_each_cell(result.year, [&](const TableLayout &table, const Block &block, std::size_t cell, std::int64_t count) {
                const std::vector<int> nodes = block.nodes_of(cell);
                for (std::size_t i = 0; i < nodes.size(); ++i) {
                    if (nodes[i] != block.dimensions[i].total)
                        return;
                }
                for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
                    for (std::size_t j = 0; j < leaves.tables[i].blocks.size(); ++j) {
                        if (leaves.tables[i].id == table.id && leaves.tables[i].blocks[j].population == block.population
                            && leaves.tables[i].blocks[j].dimensions.back().id == block.dimensions.back().id) {
                            QCOMPARE(count, sum(leaves.counts[i][j]));
                            ++compared;
                        }
                    }
                }
            });
            QVERIFY(compared >= 5);
        }
    }

    void every_group_is_the_sum_of_its_members()
    {
        const auto options = collapsing(3);
        const Collapsed result = collapsed(leaves_of(random_facts(11, 6000), options), options);
        int groups = 0;
        for (std::size_t i = 0; i < result.year.tables.size(); ++i) {
            for (std::size_t j = 0; j < result.year.tables[i].blocks.size(); ++j) {
                const Block &block = result.year.tables[i].blocks[j];
                const BlockCounts &counts = result.year.counts[i][j];
                for (std::size_t cell = 0; cell < counts.size(); ++cell) {
                    std::vector<int> nodes = block.nodes_of(cell);
                    const auto &tree = block.dimensions.front().nodes;
                    std::int64_t members = 0;
                    bool has_members = false;
                    const int parent = nodes.front();
                    for (std::size_t node = 0; node < tree.size(); ++node) {
                        if (tree[node].parent != parent)
                            continue;
                        nodes.front() = static_cast<int>(node);
                        members += counts[block.cell_of(nodes)];
                        has_members = true;
                    }
                    if (has_members)
                        QCOMPARE(members, counts[cell]);
                    groups += has_members ? 1 : 0;
                }
            }
        }
        QVERIFY(groups > 20);
    }

    void rare_countries_stand_together_in_their_region()
    {
        Facts facts;
        add_people(facts, 30, "MA");
        add_people(facts, 3, "NG");
        add_people(facts, 3, "GH");
        add_people(facts, 20, "CN");
        add_people(facts, 5, "BR");
        add_people(facts, 6, "RO");
        const auto options = collapsing(5);
        const CountedYear year = collapsed(leaves_of(facts, options), options).year;
        const TableLayout *table = table_of(year, "T4");
        QVERIFY(table);
        QVERIFY(table->row(QStringLiteral("MA")));
        QVERIFY(table->row(QStringLiteral("CN")));
        QVERIFY(table->row(QStringLiteral("G_WESTERN_AFRICA")));
        QVERIFY(!table->row(QStringLiteral("NG")));
        for (const Heading &row : table->rows)
            QVERIFY2(row.label.complete(), qPrintable(row.code));
    }

    void codes_are_unique_within_a_table_and_mean_the_same_in_all_tables()
    {
        for (const std::uint64_t seed : {1u, 2u, 3u}) {
            const auto options = collapsing(5);
            const CountedYear year = collapsed(leaves_of(random_facts(seed, 5000), options), options).year;
            QHash<QString, std::vector<std::uint16_t>> values_of;
            int rests = 0;
            for (const TableLayout &table : year.tables) {
                QSet<QString> rows;
                for (const Heading &row : table.rows)
                    rows.insert(row.code);
                QCOMPARE(static_cast<std::size_t>(rows.size()), table.rows.size());
                for (const Block &block : table.blocks) {
                    for (const Dimension &tree : block.dimensions) {
                        for (std::size_t node = 0; node < tree.nodes.size(); ++node) {
                            std::vector<std::uint16_t> values;
                            for (std::size_t value = 0; value < std::min<std::size_t>(tree.leaf_of_value.size(), 500); ++value) {
                                const auto leaf = tree.leaf_of_value[value];
                                if (leaf != Dimension::no_leaf && tree.is_within(tree.leaves[leaf], static_cast<int>(node)))
                                    values.push_back(static_cast<std::uint16_t>(value));
                            }
                            const QString key = tree.id % u':' % tree.nodes[node].code;
                            rests += tree.nodes[node].code.contains(QLatin1String("_REST")) ? 1 : 0;
                            if (values_of.contains(key))
                                QCOMPARE(values, values_of.value(key));
                            values_of.insert(key, values);
                        }
                    }
                }
            }
            QVERIFY(rests > 3);
        }
    }

    void what_must_go_is_printed_no_longer_and_nothing_becomes_small()
    {
        const auto options = collapsing(3);
        const LeafCounts leaves = leaves_of(random_facts(5, 5000), options);
        std::vector<CellName> must_go;
        const CountedYear before = collapsed(leaves, options).year;
        for (const TableLayout &table : before.tables) {
            if (table.definition->hidden_with.isEmpty())
                must_go.push_back({table.id, table.rows.front().code, table.columns.front().code});
        }
        const CountedYear after = collapsed(leaves, options, must_go).year;
        for (const CellName &cell : must_go) {
            QVERIFY(prints(before, cell));
            QVERIFY(!prints(after, cell));
        }
        QCOMPARE(small_cells(after, 3), 0);
    }

    void a_missing_row_of_a_balance_does_not_go_alone()
    {
        Facts facts;
        add_people(facts, 40, "MA");
        for (int i = 0; i < 20; ++i)
            add_case(facts, day(2012, 3, 1) + i, i < 8 ? day(2015, 3, 1) + i : 0);
        const auto options = collapsing(5);
        const CountedYear year = collapsed(leaves_of(facts, options), options).year;
        const TableLayout *flow = table_of(year, "T7");
        QVERIFY(flow);
        QVERIFY(flow->row(QStringLiteral("NEW")));
        QVERIFY(!flow->row(QStringLiteral("REOPENED")));
        QVERIFY(!flow->row(QStringLiteral("END")));
        QVERIFY(flow->blocks.front().dimensions.front().balances.empty());
        add_people(facts, 10, "MA");
        for (std::uint32_t i = 0; i < 6; ++i) {
            AccompanimentFact again = facts.accompaniments.back();
            again.reopening = true;
            facts.accompaniments.push_back(again); // the last person's, again and again
        }
        const CountedYear balanced = collapsed(leaves_of(facts, options), options).year;
        QVERIFY(table_of(balanced, "T7")->row(QStringLiteral("END")));
        QVERIFY(!table_of(balanced, "T7")->blocks.front().dimensions.front().balances.empty());
    }

    void what_is_too_small_altogether_is_left_out_and_named()
    {
        Facts facts;
        add_people(facts, 4, "MA");
        const auto options = collapsing(5);
        const Collapsed result = collapsed(leaves_of(facts, options), options);
        QVERIFY(result.year.tables.empty());
        QCOMPARE(result.left_out.size(), definitions().tables.size());
        add_people(facts, 1, "MA");
        const Collapsed one_more = collapsed(leaves_of(facts, options), options);
        QVERIFY(table_of(one_more.year, "T3"));
        QVERIFY(one_more.left_out.size() >= 3 && one_more.left_out.size() < result.left_out.size());
    }
};

QTEST_GUILESS_MAIN(TestCollapsing)
#include "test_collapsing.moc"
