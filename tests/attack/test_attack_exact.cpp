// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small reports with every case file that could be behind them written out: what the attacker
// claims is true of all of them, and what is true of all of them it finds.
#include "published_folder.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <array>
#include <functional>
#include <random>

using namespace ancora::attack;

namespace {

constexpr int leaf_rows = 3;
constexpr int leaf_columns = 2;
using Leaves = std::array<int, leaf_rows * leaf_columns>;

/// Rows: a and b make up G, G and c the total. Columns: F and M.
struct Line
{
    const char *code;
    std::vector<int> leaves;
};
const std::vector<Line> rows{
    {"TOTAL", {0, 1, 2}}, {"G", {0, 1}}, {"a", {0}}, {"b", {1}}, {"c", {2}}};
const std::vector<Line> columns{{"TOTAL", {0, 1}}, {"F", {0}}, {"M", {1}}};

int value(const Leaves &leaves, std::size_t row, std::size_t column)
{
    int sum = 0;
    for (const int i : rows[row].leaves)
        for (const int j : columns[column].leaves)
            sum += leaves[static_cast<std::size_t>(i * leaf_columns + j)];
    return sum;
}

/// One random report: counts, which cells are hidden, and for every cell the least and greatest
/// value over all case files that agree with what is shown (at most 12 people).
struct Instance
{
    Leaves truth{};
    std::array<std::array<bool, 3>, 5> hidden{};
    std::array<std::array<int, 3>, 5> least{};
    std::array<std::array<int, 3>, 5> most{};
};

void for_each_case_file(int people, const std::function<void(const Leaves &)> &visit)
{
    Leaves leaves{};
    const std::function<void(std::size_t, int)> fill = [&](std::size_t at, int left) {
        if (at + 1 == leaves.size()) {
            leaves[at] = left;
            visit(leaves);
            return;
        }
        for (leaves[at] = 0; leaves[at] <= left; ++leaves[at])
            fill(at + 1, left - leaves[at]);
    };
    fill(0, people);
}

template <typename Visit> void for_each_cell(Visit visit)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < columns.size(); ++column)
            visit(row, column);
}

Instance random_instance(std::mt19937 &random)
{
    Instance instance;
    for (int &leaf : instance.truth)
        leaf = static_cast<int>(random() % 3);
    const auto share = 30 + random() % 60;
    for_each_cell([&](std::size_t row, std::size_t column) {
        instance.hidden[row][column] = row + column > 0 && random() % 100 < share;
    });
    return instance;
}

/// Fills in the least and greatest values.
void enumerate(Instance &instance)
{
    for (auto &row : instance.least)
        row.fill(1000);
    for_each_case_file(value(instance.truth, 0, 0), [&](const Leaves &leaves) {
        bool agrees = true;
        for_each_cell([&](std::size_t row, std::size_t column) {
            agrees = agrees && (instance.hidden[row][column] ||
                                value(leaves, row, column) == value(instance.truth, row, column));
        });
        if (!agrees)
            return;
        for_each_cell([&](std::size_t row, std::size_t column) {
            instance.least[row][column] =
                std::min(instance.least[row][column], value(leaves, row, column));
            instance.most[row][column] =
                std::max(instance.most[row][column], value(leaves, row, column));
        });
    });
}

PublishedFolder publish(const Instance &instance)
{
    PublishedFolder folder;
    folder.dimension("row", R"({"a":"G","b":"G","c":"TOTAL","G":"TOTAL"})")
        .dimension("column", R"({"F":"TOTAL","M":"TOTAL"})");
    folder.table("T1", R"(["row"])", R"(["column"])");
    for_each_cell([&](std::size_t row, std::size_t column) {
        folder.cell("T1", rows[row].code, columns[column].code,
                    instance.hidden[row][column] ? -1 : value(instance.truth, row, column));
    });
    return folder;
}

} // namespace

class TestAttackExact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_claim_holds_for_every_case_file_and_every_leak_is_claimed()
    {
        std::mt19937 random(1);
        int leaks = 0;
        int derived = 0;
        int safe = 0;
        for (int round = 0; round < 60; ++round) {
            Instance instance = random_instance(random);
            enumerate(instance);
            for (const int threshold : {3, 5}) {
                const auto outcome = attack_folders({publish(instance)}, {threshold, true});
                QCOMPARE(outcome.undecided, 0);
                for_each_cell([&](std::size_t row, std::size_t column) {
                    if (!instance.hidden[row][column])
                        return;
                    const Finding *found = about(outcome, row, column);
                    const int least = instance.least[row][column];
                    const int most = instance.most[row][column];
                    const bool leak = least == most || most < threshold;
                    QCOMPARE(found != nullptr, leak); // these sums have whole-number vertices
                    leaks += leak;
                    safe += !leak;
                    if (!found)
                        return;
                    QVERIFY(found->low <= least && most <= found->high);
                    QCOMPARE(found->kind == Kind::Derived, least == most);
                    derived += least == most;
                    QVERIFY(!found->how.isEmpty());
                });
            }
        }
        QVERIFY2(leaks > 400 && derived > 150 && safe > 60, "the instances do not try enough");
    }

    void without_linear_programmes_every_claim_still_holds()
    {
        std::mt19937 random(2);
        for (int round = 0; round < 30; ++round) {
            Instance instance = random_instance(random);
            enumerate(instance);
            const auto outcome = attack_folders({publish(instance)}, {5, false});
            for_each_cell([&](std::size_t row, std::size_t column) {
                const Finding *found =
                    instance.hidden[row][column] ? about(outcome, row, column) : nullptr;
                QVERIFY(!found || (found->low <= instance.least[row][column] &&
                                   instance.most[row][column] <= found->high));
            });
        }
    }

    void revealing_a_cell_of_a_tight_pattern_is_noticed()
    {
        std::mt19937 random(3);
        int revealed = 0;
        int noticed = 0;
        while (revealed < 60) {
            Instance instance = random_instance(random);
            if (!attack_folders({publish(instance)}, {3, true}).findings.empty())
                continue; // shows small figures or is broken already
            std::vector<std::pair<std::size_t, std::size_t>> hidden;
            for_each_cell([&](std::size_t row, std::size_t column) {
                if (instance.hidden[row][column])
                    hidden.emplace_back(row, column);
            });
            if (hidden.empty())
                continue;
            const auto [row, column] = hidden[random() % hidden.size()];
            const bool shows_small = value(instance.truth, row, column) < 3;
            instance.hidden[row][column] = false;
            ++revealed;
            const bool found = !attack_folders({publish(instance)}, {3, true}).findings.empty();
            noticed += found;
            QVERIFY(found || !shows_small);
        }
        QVERIFY2(noticed >= 30, "the attacker has no teeth");
    }

private:
    static const Finding *about(const Outcome &outcome, std::size_t row, std::size_t column)
    {
        QStringList codes;
        if (row > 0)
            codes << text("row=") + text(rows[row].code);
        if (column > 0)
            codes << text("column=") + text(columns[column].code);
        for (const Finding &finding : outcome.findings) {
            QStringList words = outcome.system.words(finding.cell).split(u' ');
            words.removeAll(text("TOTAL"));
            if (QSet<QString>(words.begin(), words.end()) ==
                QSet<QString>(codes.begin(), codes.end()))
                return &finding;
        }
        return nullptr;
    }
};

QTEST_GUILESS_MAIN(TestAttackExact)
#include "test_attack_exact.moc"
