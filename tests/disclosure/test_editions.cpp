// SPDX-License-Identifier: EUPL-1.2
#include "disclosure/editions.h"

#include "disclosure/exchange.h"
#include "disclosure/system_builder.h"

#include <QTest>
#include <algorithm>
#include <array>

using namespace ancora::disclosure;

namespace {

constexpr std::size_t cells = 16; ///< a table of three by three with its totals
constexpr std::array<std::int64_t, cells> then_values{30, 9, 10, 11, 9, 2, 3, 4, 10, 3, 3, 4, 11, 4, 4, 3};
constexpr std::size_t changed = 5; ///< one more, and in the totals of its row and column

struct TwoEditions {
    TwoEditions()
    {
        SystemBuilder builder;
        for (int number = 0; number < 2; ++number) {
            Dimension dimension;
            for (int code = 0; code < 3; ++code)
                dimension.add(Dimension::root, 3 - code);
            builder.add_dimension(std::move(dimension));
        }
        std::array<std::int64_t, cells> now_values = then_values;
        for (const std::size_t more : {std::size_t{0}, std::size_t{1}, std::size_t{4}, changed})
            ++now_values[more];
        const auto add = [&builder](const std::array<std::int64_t, cells> &values) {
            return builder.add_table({builder.add_population(), {}, {{0, {0, 1, 2, 3}}, {1, {0, 1, 2, 3}}}}, values);
        };
        now = add(now_values);
        then = add(then_values);
        for (std::size_t i = 0; i < cells; ++i) {
            const std::int64_t change = now_values[i] - then_values[i];
            builder.add_change({.value = change, .standing = Standing::Withheld, .target = change != 0, .high = 5}, now[i],
                               then[i]);
        }
        system = builder.finish();
        hidden.assign(system.cells.size(), true);
        for (const std::size_t total : {std::size_t{8}, std::size_t{12}, std::size_t{2}, std::size_t{3}})
            hidden[now[total]] = hidden[then[total]] = false; // has not changed, and is shown in both
    }

    std::vector<CellIndex> now, then;
    CellSystem system;
    std::vector<bool> hidden;
};

} // namespace

class TestEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_moves_in_the_older_edition_moves_in_the_newer_one();
    void all_changes_may_not_have_happened_or_several_times_over();
    void a_change_that_is_shown_is_no_longer_open();
    void the_older_edition_otherwise_and_nothing_changed_since();
};

void TestEditions::what_moves_in_the_older_edition_moves_in_the_newer_one()
{
    TwoEditions editions;
    editions.system.cells[editions.then[15]].target = true;
    editions.system.cells[editions.then[15]].high = 5;
    const Unchanged same(editions.system, editions.hidden);
    QCOMPARE(same.system().cells.size(), editions.system.cells.size() - 12); // all but the changed ones stand there once
    QVERIFY(same.system().adds_up());
    ExchangeSearch search(same.system(), same.hidden(), 1);
    const std::vector<Cell> &figures = same.system().cells;
    const auto target = std::find_if(figures.begin(), figures.end(),
                                     [](const Cell &cell) { return cell.high == 5 && cell.value == 3; });
    QVERIFY(target != figures.end());
    const Witness joined = search.find(static_cast<CellIndex>(target - figures.begin()), Side::High, 1000);
    const Witness whole = same.in_whole(joined);
    QVERIFY(!joined.moves.empty());
    QVERIFY(is_possible(editions.system, editions.hidden, whole));
    WitnessPool pool(editions.system);
    QVERIFY(pool.add(whole));
    QVERIFY(!pool.needs(editions.then[15], Side::High));
}

void TestEditions::all_changes_may_not_have_happened_or_several_times_over()
{
    const TwoEditions editions;
    WitnessPool pool(editions.system);
    for (const Witness &witness : other_changes(editions.system)) {
        QVERIFY(is_possible(editions.system, editions.hidden, witness));
        pool.add(witness);
    }
    for (const Change &change : editions.system.changes)
        QVERIFY(pool.is_proven(change.change));
}

void TestEditions::a_change_that_is_shown_is_no_longer_open()
{
    TwoEditions editions;
    editions.hidden[editions.now[changed]] = false;
    for (const Witness &witness : other_changes(editions.system))
        QVERIFY(!is_possible(editions.system, editions.hidden, witness));
}

void TestEditions::the_older_edition_otherwise_and_nothing_changed_since()
{
    const TwoEditions editions;
    const auto &then = editions.then;
    const Witness swap{1, {{then[5], -2}, {then[6], 2}, {then[9], 2}, {then[10], -2}}};
    QVERIFY(!is_possible(editions.system, editions.hidden, swap)); // the newer edition does not follow
    const Witness both = without_changes(editions.system, swap);
    QVERIFY(is_possible(editions.system, editions.hidden, both));
    const auto move = std::find_if(both.moves.begin(), both.moves.end(),
                                   [&](const Witness::Move &one) { return one.cell == editions.now[changed]; });
    QVERIFY(move != both.moves.end());
    QCOMPARE(move->numerator, std::int64_t{-3});
}

QTEST_GUILESS_MAIN(TestEditions)
#include "test_editions.moc"
