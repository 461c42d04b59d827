// SPDX-License-Identifier: EUPL-1.2
#include "statistics/linear_cells.h"
#include "statistics/protection.h"

#include <QtTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace ancora;
using namespace ancora::statistics;

namespace {

/// A small table over one or two trees of up to two levels, with its true counts.
struct SmallTable {
    TableLayout layout;
    ReportTable table;
    std::vector<std::vector<int>> leaf_sets; ///< by cell: the innermost cells it adds up
    std::size_t innermost = 1;
};

Dimension random_tree(const QString &id)
{
    Dimension tree;
    tree.id = id;
    const auto add = [&tree](int parent, int depth) {
        Node node;
        node.code = QString::number(tree.nodes.size());
        node.parent = parent;
        node.depth = depth;
        tree.nodes.push_back(node);
        return static_cast<int>(tree.nodes.size()) - 1;
    };
    tree.total = add(-1, 0);
    const int groups = *rc::gen::inRange(2, 4);
    for (int i = 0; i < groups; ++i) {
        const int group = add(tree.total, 1);
        const int members = *rc::gen::inRange(0, 4);
        for (int j = 0; j < members; ++j)
            tree.leaves.push_back(add(group, 2));
        if (members == 0)
            tree.leaves.push_back(group);
    }
    return tree;
}

/// Whether the counts of a leaf crossing belong to a cell.
bool belongs(const Block &block, std::vector<int> nodes, std::size_t innermost)
{
    for (std::size_t i = block.dimensions.size(); i-- > 0;) {
        const Dimension &tree = block.dimensions[i];
        if (!tree.is_within(tree.leaves[innermost % tree.leaves.size()], nodes[i]))
            return false;
        innermost /= tree.leaves.size();
    }
    return true;
}

SmallTable random_table()
{
    SmallTable result;
    Block block;
    block.dimensions = {random_tree(QStringLiteral("a")), random_tree(QStringLiteral("b"))};
    block.row_dimensions = 1;
    result.innermost = block.leaf_cells();
    for (std::size_t i = 0; i < block.dimensions[0].nodes.size(); ++i)
        block.row_at.push_back(i);
    for (std::size_t i = 0; i < block.dimensions[1].nodes.size(); ++i)
        block.column_at.push_back(i);
    result.table.rows.resize(block.row_at.size());
    result.table.columns.resize(block.column_at.size());
    std::vector<std::int64_t> counts;
    for (std::size_t i = 0; i < result.innermost; ++i)
        counts.push_back(*rc::gen::element(0, 0, 1, 3, 5, 8, 20));
    for (std::size_t cell = 0; cell < block.cell_count(); ++cell) {
        ReportCell shown{0, CellStatus::Shown};
        std::vector<int> leaves(result.innermost, 0);
        for (std::size_t i = 0; i < result.innermost; ++i) {
            if (!belongs(block, block.nodes_of(cell), i))
                continue;
            leaves[i] = 1;
            shown.value += counts[i];
        }
        result.table.cells.push_back(shown);
        result.leaf_sets.push_back(std::move(leaves));
    }
    result.layout.blocks.push_back(std::move(block));
    return result;
}

/// The attacker's arithmetic, written apart from the protector's: whether a sum of unknowns is a combination of
/// known sums, by elimination modulo a small prime over the innermost cells.
class Attacker
{
public:
    void learn(std::vector<std::int64_t> sum)
    {
        reduce(sum);
        const auto lead = std::find_if(sum.begin(), sum.end(), [](std::int64_t value) { return value != 0; });
        if (lead == sum.end())
            return;
        const std::int64_t scale = power(*lead, prime - 2);
        for (std::int64_t &value : sum)
            value = value * scale % prime;
        m_known.emplace_back(lead - sum.begin(), std::move(sum));
    }

    [[nodiscard]] bool can_compute(std::vector<std::int64_t> sum) const
    {
        reduce(sum);
        return std::all_of(sum.begin(), sum.end(), [](std::int64_t value) { return value == 0; });
    }

private:
    static constexpr std::int64_t prime = 1'000'003;

    static std::int64_t power(std::int64_t base, std::int64_t exponent)
    {
        std::int64_t result = 1;
        for (base %= prime; exponent > 0; exponent >>= 1) {
            result = exponent & 1 ? result * base % prime : result;
            base = base * base % prime;
        }
        return result;
    }

    void reduce(std::vector<std::int64_t> &sum) const
    {
        for (const auto &[lead, known] : m_known) {
            const std::int64_t factor = sum[static_cast<std::size_t>(lead)];
            for (std::size_t i = 0; factor != 0 && i < sum.size(); ++i)
                sum[i] = ((sum[i] - factor * known[i]) % prime + prime) % prime;
        }
    }

    std::vector<std::pair<std::ptrdiff_t, std::vector<std::int64_t>>> m_known;
};

std::vector<std::size_t> computable(const SmallTable &table, const std::vector<bool> &hidden)
{
    Attacker attacker;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (!hidden[i])
            attacker.learn({table.leaf_sets[i].begin(), table.leaf_sets[i].end()});
    }
    std::vector<std::size_t> broken;
    for (std::size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i] && attacker.can_compute({table.leaf_sets[i].begin(), table.leaf_sets[i].end()}))
            broken.push_back(i);
    }
    return broken;
}

/// Hidden cells that can have one value only, though no equation says so: where a shown sum leaves nothing over,
/// all hidden parts are 0. One reading of each group against its children.
std::vector<std::size_t> forced_to_zero(const SmallTable &table, const std::vector<bool> &hidden)
{
    std::vector<std::size_t> forced;
    const TableCells cells = linear_cells(table.layout, table.table, 5);
    for (const Equation &equation : cells.linear.equations) {
        std::int64_t left_over = 0;
        bool whole_is_shown = false;
        std::vector<std::size_t> parts;
        for (const auto &[cell, factor] : equation) {
            const auto index = static_cast<std::size_t>(cell);
            if (factor < 0)
                whole_is_shown = !hidden[index];
            if (hidden[index])
                parts.push_back(index);
            else
                left_over -= factor * table.table.cells[index].value;
        }
        if (whole_is_shown && left_over == 0)
            forced.insert(forced.end(), parts.begin(), parts.end());
    }
    return forced;
}

std::vector<bool> hide_small_only(const SmallTable &table, int threshold)
{
    std::vector<bool> hidden;
    for (const ReportCell &cell : table.table.cells)
        hidden.push_back(cell.value < threshold);
    return hidden;
}

std::vector<bool> hidden_in(const SmallTable &table, int threshold, std::uint64_t seed)
{
    return choose_hidden(linear_cells(table.layout, table.table, threshold).linear, threshold, seed);
}

} // namespace

class TestProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void no_hidden_cell_can_be_computed_from_the_shown_ones()
    {
        QVERIFY(rc::check([] {
            const SmallTable table = random_table();
            const std::vector<bool> hidden = hidden_in(table, 5, *rc::gen::arbitrary<std::uint64_t>());
            RC_ASSERT(computable(table, hidden).empty());
        }));
    }

    void every_small_cell_is_hidden_zeros_too()
    {
        QVERIFY(rc::check([] {
            const SmallTable table = random_table();
            const std::vector<bool> hidden = hidden_in(table, 5, 1);
            for (std::size_t i = 0; i < hidden.size(); ++i)
                RC_ASSERT(hidden[i] || table.table.cells[i].value >= 5);
        }));
    }

    void no_hidden_cell_is_left_with_zero_as_its_only_value()
    {
        QVERIFY(rc::check([] {
            const SmallTable table = random_table();
            RC_ASSERT(forced_to_zero(table, hidden_in(table, 5, 1)).empty());
        }));
    }

    void the_attacker_breaks_tables_where_only_small_cells_are_hidden()
    {
        int computed = 0;
        int forced = 0;
        QVERIFY(rc::check([&computed, &forced] {
            const SmallTable table = random_table();
            const std::vector<bool> hidden = hide_small_only(table, 5);
            computed += computable(table, hidden).empty() ? 0 : 1;
            forced += forced_to_zero(table, hidden).empty() ? 0 : 1;
        }));
        QVERIFY2(computed >= 20, qPrintable(QString::number(computed)));
        QVERIFY2(forced >= 20, qPrintable(QString::number(forced)));
    }

    void showing_one_cell_more_is_nearly_always_a_leak()
    {
        int leaks = 0;
        int tries = 0;
        QVERIFY(rc::check([&leaks, &tries] {
            const SmallTable table = random_table();
            std::vector<bool> hidden = hidden_in(table, 5, 1);
            for (std::size_t i = 0; i < hidden.size(); ++i) {
                if (!hidden[i] || table.table.cells[i].value < 5)
                    continue;
                hidden[i] = false;
                ++tries;
                leaks += computable(table, hidden).empty() && forced_to_zero(table, hidden).empty() ? 0 : 1;
                hidden[i] = true;
            }
        }));
        qInfo("%d of %d cells hidden to protect others are needed", leaks, tries);
        QVERIFY(tries > 0 && leaks * 2 > tries);
    }

    void the_same_seed_gives_the_same_pattern()
    {
        QVERIFY(rc::check([] {
            const SmallTable table = random_table();
            const auto seed = *rc::gen::arbitrary<std::uint64_t>();
            RC_ASSERT(hidden_in(table, 5, seed) == hidden_in(table, 5, seed));
        }));
    }

    void nothing_is_hidden_where_nothing_is_small()
    {
        LinearCells cells;
        cells.unknowns = 2;
        cells.cells = {{20, 0, 1, false, {{0, 1}}}, {5, 0, 1, false, {{1, 1}}}, {25, 0, 0, false, {{0, 1}, {1, 1}}}};
        cells.equations = {{{2, -1}, {0, 1}, {1, 1}}};
        QCOMPARE(choose_hidden(cells, 5, 1), (std::vector<bool>{false, false, false}));
        cells.cells[1].value = 4;
        cells.cells[2].value = 24;
        QCOMPARE(choose_hidden(cells, 5, 1), (std::vector<bool>{true, true, false}));
    }

    void an_impossible_cell_is_shown_and_known()
    {
        LinearCells cells;
        cells.unknowns = 3;
        cells.cells = {{0, 0, 1, true, {{0, 1}}},
                       {3, 0, 1, false, {{1, 1}}},
                       {20, 0, 1, false, {{2, 1}}},
                       {23, 0, 0, false, {{0, 1}, {1, 1}, {2, 1}}}};
        cells.equations = {{{3, -1}, {0, 1}, {1, 1}, {2, 1}}};
        QCOMPARE(choose_hidden(cells, 5, 1), (std::vector<bool>{false, true, true, false}));
    }

    void what_the_presence_of_a_row_says_is_reckoned_with()
    {
        // 5 = a + b, and a is listed because it reaches 5: with the sum shown, b could only be 0. The pattern
        // that hides a and b and shows the sum is safe without that knowledge.
        LinearCells cells;
        cells.unknowns = 2;
        cells.cells = {{5, 5, 1, false, {{0, 1}}}, {0, 0, 1, false, {{1, 1}}}, {5, 0, 0, false, {{0, 1}, {1, 1}}}};
        cells.equations = {{{2, -1}, {0, 1}, {1, 1}}};
        QVERIFY(choose_hidden(cells, 5, 1)[2]);
        cells.cells[0].floor = 0;
        QCOMPARE(choose_hidden(cells, 5, 1), (std::vector<bool>{true, true, false}));
    }
};

QTEST_GUILESS_MAIN(TestProtection)
#include "test_protection.moc"
