// SPDX-License-Identifier: EUPL-1.2
//
// What is hidden is safe, tried on tables so small that every possibility can be looked at. For a campaign:
//
//     ANCORA_PROVEN_TABLES=3000 test_disclosure_proofs
#include "campaign.h"
#include "every_world.h"
#include "random_tables.h"

#include <QTest>
#include <deque>

using namespace ancora::disclosure_test;

namespace {

constexpr std::uint64_t tables = 300;

std::uint64_t proven_tables()
{
    return static_cast<std::uint64_t>(number_from("ANCORA_PROVEN_TABLES", 150));
}

struct ProtectedTable {
    explicit ProtectedTable(std::uint64_t seed)
        : system(random_system(tiny_plan(seed), seed)), protection(protect_quietly(system, seed))
    {
    }
    CellSystem system;
    Protection protection;
};

/// Protected once for all promises.
const ProtectedTable &tiny_table(std::uint64_t seed)
{
    static std::deque<ProtectedTable> tables; // that do not move when another comes
    while (tables.size() <= seed)
        tables.emplace_back(tables.size());
    return tables[seed];
}

std::vector<bool> hidden_at_random(const CellSystem &system, std::mt19937_64 &random)
{
    std::vector<bool> hidden(system.cells.size());
    for (CellIndex cell = 0; cell < hidden.size(); ++cell)
        hidden[cell] = system.cells[cell].target || random() % 4 == 0;
    return hidden;
}

bool narrows_a_target(const CellSystem &system, const EveryWorld &worlds)
{
    for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
        const Cell &target = system.cells[cell];
        if (target.target && (worlds.range(cell).least > target.low || worlds.range(cell).greatest < target.high))
            return true;
    }
    return false;
}

} // namespace

class TestDisclosureProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_follows_modulo_a_prime_is_what_follows_in_fractions();
    void every_target_keeps_its_room_among_all_worlds();
    void each_proof_is_a_world_that_adds_up();
    void a_forged_witness_is_refused();
    void wrong_sums_are_noticed();
    void a_secondary_shown_after_all_is_noticed();
    void two_seeds_are_both_safe_and_differ();
};

void TestDisclosureProofs::what_follows_modulo_a_prime_is_what_follows_in_fractions()
{
    std::mt19937_64 random(1);
    int following = 0, not_following = 0;
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        const CellSystem system = random_system(tiny_plan(seed), seed);
        const std::vector<bool> hidden = hidden_at_random(system, random);
        const RationalElimination elimination(system, hidden);
        const std::vector<CellIndex> found = targets_that_follow(system, hidden, seed);
        for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
            if (!system.cells[cell].target)
                continue;
            const bool follows = elimination.follows(cell);
            QCOMPARE(std::binary_search(found.begin(), found.end(), cell), follows);
            ++(follows ? following : not_following);
        }
    }
    QVERIFY(following > 100);
    QVERIFY(not_following > 100);
}

void TestDisclosureProofs::every_target_keeps_its_room_among_all_worlds()
{
    int whole = 0, narrower = 0;
    for (std::uint64_t seed = 0; seed < proven_tables(); ++seed) {
        const auto &[system, protection] = tiny_table(seed);
        QVERIFY(protection.unproven.empty());
        const EveryWorld worlds(system, protection.hidden);
        QVERIFY(worlds.count() > 0 && worlds.has_tried_all());
        for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
            const Cell &target = system.cells[cell];
            if (!target.target)
                continue;
            const auto [least, greatest] = worlds.range(cell);
            // A proof in whole numbers is one of these worlds; one in fractions lies between them.
            for (const Side side : {Side::Low, Side::High}) {
                const auto proof = protection.pool.proof(cell, side);
                if (!proof || protection.pool[*proof].denominator != 1)
                    continue;
                QVERIFY(side == Side::Low ? least <= target.low : greatest >= target.high);
            }
            ++(least <= target.low && greatest >= target.high ? whole : narrower);
        }
    }
    // Fractions are an outer bound: the share of targets that whole numbers narrow stays small.
    qInfo("targets with their whole room in whole numbers: %d, narrower: %d", whole, narrower);
    QVERIFY(whole > 1000);
    QVERIFY(narrower * 50 < whole);
}

void TestDisclosureProofs::each_proof_is_a_world_that_adds_up()
{
    for (std::uint64_t seed = 0; seed < proven_tables(); ++seed) {
        const auto &[system, protection] = tiny_table(seed);
        for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
            for (const Side side : {Side::Low, Side::High}) {
                const auto proof = protection.pool.proof(cell, side);
                if (!proof)
                    continue;
                const Witness &witness = protection.pool[*proof];
                QVERIFY(is_possible(system, protection.hidden, witness));
                // The same world, added up plainly.
                CellSystem world = system;
                for (Cell &one : world.cells)
                    one.value *= witness.denominator;
                for (const Witness::Move &move : witness.moves) {
                    QVERIFY(protection.hidden[move.cell]);
                    world.cells[move.cell].value += move.numerator;
                    QVERIFY(world.cells[move.cell].value >= 0);
                }
                QVERIFY(world.adds_up());
                const std::int64_t value = world.cells[cell].value;
                QVERIFY(side == Side::Low ? value <= system.cells[cell].low * witness.denominator
                                          : value >= system.cells[cell].high * witness.denominator);
            }
        }
    }
}

void TestDisclosureProofs::a_forged_witness_is_refused()
{
    int tried = 0;
    for (std::uint64_t seed = 0; seed < tables / 3; ++seed) {
        const auto &[system, protection] = tiny_table(seed);
        for (CellIndex cell = 0; cell < system.cells.size(); ++cell) {
            const auto proof = protection.pool.proof(cell, Side::High);
            if (!proof)
                continue;
            const Witness &honest = protection.pool[*proof];
            Witness forged = honest;
            ++forged.moves.front().numerator; // does not add up any more
            QVERIFY(!is_possible(system, protection.hidden, forged));
            forged = honest;
            for (Witness::Move &move : forged.moves)
                move.numerator *= -1000; // adds up, but somebody would be counted less than never
            QVERIFY(!is_possible(system, protection.hidden, forged));
            forged = honest;
            forged.denominator = 0;
            QVERIFY(!is_possible(system, protection.hidden, forged));
            std::vector<bool> shown = protection.hidden;
            shown[honest.moves.back().cell] = false; // moves what everybody can see
            QVERIFY(!is_possible(system, shown, honest));
            ++tried;
        }
    }
    QVERIFY(tried > 100);
}

void TestDisclosureProofs::wrong_sums_are_noticed()
{
    for (std::uint64_t seed = 0; seed < tables; ++seed) {
        CellSystem system = random_system(tiny_plan(seed), seed);
        QVERIFY(system.adds_up());
        ++system.cells[seed % system.cells.size()].value;
        QVERIFY(!system.adds_up());
    }
}

void TestDisclosureProofs::a_secondary_shown_after_all_is_noticed()
{
    int mutations = 0, noticed = 0;
    for (std::uint64_t seed = 0; mutations < 200; ++seed) {
        const auto &[system, protection] = tiny_table(seed);
        for (const CellIndex shown : secondaries(system, protection.hidden)) {
            std::vector<bool> hidden = protection.hidden;
            hidden[shown] = false;
            const EveryWorld worlds(system, hidden);
            QVERIFY(worlds.has_tried_all());
            ++mutations;
            noticed += narrows_a_target(system, worlds) ? 1 : 0;
        }
    }
    qInfo("mutations noticed: %d of %d", noticed, mutations);
    QVERIFY(noticed * 100 >= mutations * 95);
}

void TestDisclosureProofs::two_seeds_are_both_safe_and_differ()
{
    TablePlan plan{.cases = 600, .threshold = 5, .variables = {{6, 4}, {4, 5}, {1, 2}}, .tables = {{0, 1}, {1, 2}, {0, 2}}};
    int different = 0;
    constexpr int pairs = 20;
    for (std::uint64_t seed = 0; seed < pairs; ++seed) {
        const CellSystem system = random_system(plan, seed);
        const Protection one = protect_quietly(system, 1), other = protect_quietly(system, 2);
        QVERIFY(one.unproven.empty() && other.unproven.empty());
        QVERIFY(targets_that_follow(system, one.hidden, 5).empty());
        QVERIFY(targets_that_follow(system, other.hidden, 5).empty());
        if (seed % 5 == 0) // the dearest to try: it takes the whole search once more
            QVERIFY(protect_quietly(system, 1).hidden == one.hidden);
        different += one.hidden != other.hidden ? 1 : 0;
    }
    qInfo("pairs of seeds with different patterns: %d of %d", different, pairs);
    QVERIFY(different * 2 > pairs);
}

QTEST_GUILESS_MAIN(TestDisclosureProofs)
#include "test_disclosure_proofs.moc"
