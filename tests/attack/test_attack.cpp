// SPDX-License-Identifier: GPL-3.0-or-later
//
// The known ways to undo the hiding of figures, each on a small report; and reports that keep their
// secrets.
#include "attack/findings.h"
#include "published_folder.h"

#include <QTest>

using namespace ancora::attack;

namespace {

constexpr const char *sex = R"({"F":"TOTAL","M":"TOTAL","U":"TOTAL"})";
constexpr const char *form = R"({"A":"G","B":"G","G":"TOTAL","C":"H","D":"H","H":"TOTAL"})";

/// One table `T1` with one dimension along its rows.
PublishedFolder one_line(const char *tree)
{
    PublishedFolder folder;
    folder.dimension("code", tree).table("T1", R"(["code"])", "[]");
    return folder;
}

/// A table of forms by sex; -1 is hidden. Rows TOTAL, A, B; columns TOTAL, F, M.
PublishedFolder two_by_two(const std::vector<int> &values)
{
    PublishedFolder folder;
    folder.dimension("form", R"({"A":"TOTAL","B":"TOTAL"})")
        .dimension("sex", R"({"F":"TOTAL","M":"TOTAL"})");
    folder.table("T1", R"(["form"])", R"(["sex"])");
    std::size_t next = 0;
    for (const char *row : {"TOTAL", "A", "B"})
        for (const char *column : {"TOTAL", "F", "M"})
            folder.cell("T1", row, column, values[next++]);
    return folder;
}

} // namespace

class TestAttack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_single_hidden_cell_of_a_line_is_derived_and_explained()
    {
        const auto outcome = attack_folders({one_line(sex)
                                                 .cell("T1", "TOTAL", "TOTAL", 41)
                                                 .cell("T1", "M", "TOTAL", 30)
                                                 .cell("T1", "U", "TOTAL", 8)
                                                 .cell("T1", "F", "TOTAL", -1)});
        QCOMPARE(outcome.findings.size(), std::size_t(1));
        const Finding *found = finding(outcome, "code=F", Kind::Derived);
        QVERIFY(found);
        QCOMPARE(found->low, 3);
        QCOMPARE(found->high, 3);
        QCOMPARE(found->how, text("TOTAL 41 - code=M 30 - code=U 8 = 3"));
        QVERIFY(findings_text(outcome).front().contains(text("code=F is 3: TOTAL 41")));
    }

    void hidden_zeros_beside_a_shown_zero_are_derived()
    {
        const auto outcome = attack_folders({one_line(sex)
                                                 .cell("T1", "TOTAL", "TOTAL", 0)
                                                 .cell("T1", "M", "TOTAL", -1)
                                                 .cell("T1", "U", "TOTAL", 0)
                                                 .cell("T1", "F", "TOTAL", -1)});
        for (const char *code : {"code=F", "code=M"}) {
            const Finding *found = finding(outcome, code, Kind::Derived);
            QVERIFY(found && found->high == 0);
        }
    }

    void two_singletons_of_one_line_are_narrowed()
    {
        const auto outcome =
            attack_folders({one_line(R"({"A":"TOTAL","B":"TOTAL","C":"TOTAL","D":"TOTAL"})")
                                .cell("T1", "TOTAL", "TOTAL", 15)
                                .cell("T1", "A", "TOTAL", 10)
                                .cell("T1", "B", "TOTAL", 3)
                                .cell("T1", "C", "TOTAL", -1)
                                .cell("T1", "D", "TOTAL", -1)});
        for (const char *code : {"code=C", "code=D"}) {
            const Finding *found = finding(outcome, code, Kind::Narrowed);
            QVERIFY(found);
            QCOMPARE(found->high, 2);
            QVERIFY(found->how.startsWith(text("at most TOTAL 15 - code=A 10 - code=B 3 = 2")));
        }
        QVERIFY(finding(outcome, "code=B", Kind::Shown)); // 3 is below the threshold and printed
    }

    void three_singletons_of_one_line_are_narrowed()
    {
        const auto outcome = attack_folders(
            {one_line(sex)
                 .cell("T1", "TOTAL", "TOTAL", -1)
                 .cell("T1", "M", "TOTAL", -1)
                 .cell("T1", "U", "TOTAL", -1)
                 .cell("T1", "F", "TOTAL", -1),
             PublishedFolder(2020)
                 .dimension("code", R"({"A":"G","B":"G","C":"G","G":"TOTAL","D":"TOTAL"})")
                 .table("T1", R"(["code"])", "[]")
                 .cell("T1", "TOTAL", "TOTAL", 20)
                 .cell("T1", "D", "TOTAL", 17)
                 .cell("T1", "G", "TOTAL", -1)
                 .cell("T1", "A", "TOTAL", -1)
                 .cell("T1", "B", "TOTAL", -1)
                 .cell("T1", "C", "TOTAL", -1)});
        QCOMPARE(outcome.findings.size(), std::size_t(4)); // nothing of 2019, where all is hidden
        const Finding *group = finding(outcome, "code=G", Kind::Derived);
        QVERIFY(group && group->high == 3);
        for (const char *code : {"code=A", "code=B", "code=C"}) {
            const Finding *found = finding(outcome, code, Kind::Narrowed);
            QVERIFY(found && found->low == 0 && found->high == 3);
        }
    }

    void a_pattern_that_no_single_line_gives_away_is_solved_by_elimination()
    {
        // A and B are hidden in two tables each; no line has a single unknown, four lines together
        // have a solution.
        PublishedFolder folder;
        folder.dimension("x", R"({"1":"TOTAL","2":"TOTAL"})")
            .dimension("y", R"({"1":"TOTAL","2":"TOTAL","3":"TOTAL"})");
        folder.table("T1", R"(["x"])", R"(["y"])")
            .table("T2", R"(["x"])", "[]", "people")
            .table("T3", "[]", R"(["y"])");
        const int values[2][3] = {{20, 30, 40}, {50, 7, 60}};
        for (int x = 0; x < 2; ++x)
            for (int y = 0; y < 3; ++y)
                folder.cell("T1", QString::number(x + 1), QString::number(y + 1),
                            y < 2 ? -1 : values[x][y]);
        folder.cell("T2", "TOTAL", "TOTAL", 207)
            .cell("T2", "1", "TOTAL", 90)
            .cell("T2", "2", "TOTAL", 117);
        folder.cell("T3", "TOTAL", "1", 70)
            .cell("T3", "TOTAL", "2", 37)
            .cell("T3", "TOTAL", "3", 100);
        folder.identity(
            R"({"sum":[["people",{"x":"1","y":"1"}],["people",{"x":"2","y":"2"}]],"equals":[["pairs",{}]]})");
        folder.table("T4", "[]", "[]", "pairs").cell("T4", "TOTAL", "TOTAL", 27);
        const auto outcome = attack_folders({folder}, {{}, false}); // without linear programmes
        const Finding *found = finding(outcome, "x=2 y=2", Kind::Derived);
        QVERIFY(found);
        QCOMPARE(found->low, 7);
        QVERIFY(finding(outcome, "x=1 y=1", Kind::Derived));
        QVERIFY(found->how.endsWith(text("= 7")));
    }

    void a_bound_that_only_a_linear_programme_sees_is_proved()
    {
        // a + b <= 6, a + c <= 6 and b + c >= 6: each alone leaves a up to 6, together they leave 3
        PublishedFolder folder;
        folder.dimension("k", "{}").table("T1", R"(["k"])", "[]").cell("T1", "six", "TOTAL", 6);
        for (const char *code : {"a", "b", "c", "u", "v", "w"})
            folder.cell("T1", code, "TOTAL", -1);
        const auto sum = [](const char *x, const char *y, const char *slack, int factor) {
            return QStringLiteral(
                       R"({"sum":[["people",{"k":"%1"}],["people",{"k":"%2"}],["people",{"k":"%3"},%4]],"equals":[["people",{"k":"six"}]]})")
                .arg(text(x), text(y), text(slack))
                .arg(factor)
                .toUtf8();
        };
        folder.identity(sum("a", "b", "u", 1))
            .identity(sum("a", "c", "v", 1))
            .identity(sum("b", "c", "w", -1));
        QVERIFY(attack_folders({folder}, {{}, false}).findings.empty());
        const auto outcome = attack_folders({folder});
        QCOMPARE(outcome.findings.size(), std::size_t(1));
        const Finding *found = finding(outcome, "k=a", Kind::Narrowed);
        QVERIFY(found);
        QCOMPARE(found->low, 0);
        QCOMPARE(found->high, 3);
        QVERIFY(found->how.endsWith(text("= 3")));
        QCOMPARE(outcome.undecided, 0);
    }

    void tables_with_a_common_margin_are_subtracted_from_each_other()
    {
        PublishedFolder folder;
        folder.dimension("form", form).dimension("sex", sex);
        folder.table("T1", R"(["form"])", "[]").table("T2", R"(["sex"])", R"(["form"])");
        folder.cell("T1", "TOTAL", "TOTAL", 100)
            .cell("T1", "G", "TOTAL", 60)
            .cell("T1", "H", "TOTAL", 40);
        for (const char *code : {"A", "B", "C", "D"})
            folder.cell("T1", code, "TOTAL", code[0] == 'A' ? 56 : code[0] == 'B' ? -1 : 20);
        folder.cell("T2", "F", "H", 21).cell("T2", "M", "H", 10).cell("T2", "U", "H", -1);
        const auto outcome = attack_folders({folder});
        QVERIFY(finding(outcome, "form=B", Kind::Derived));
        const Finding *found = finding(outcome, "form=H sex=U",
                                       Kind::Derived); // its total stands in the other table only
        QVERIFY(found);
        QCOMPARE(found->low, 9);
    }

    void a_level_that_is_not_printed_is_passed_over()
    {
        const auto outcome = attack_folders({one_line(form)
                                                 .cell("T1", "TOTAL", "TOTAL", 50)
                                                 .cell("T1", "A", "TOTAL", 20)
                                                 .cell("T1", "B", "TOTAL", 10)
                                                 .cell("T1", "C", "TOTAL", 19)
                                                 .cell("T1", "D", "TOTAL", -1)});
        QVERIFY(finding(outcome, "code=D", Kind::Derived)->high == 1);
    }

    void parts_that_are_printed_nowhere_still_bound_the_others()
    {
        const auto outcome = attack_folders({one_line(form)
                                                 .cell("T1", "TOTAL", "TOTAL", 50)
                                                 .cell("T1", "A", "TOTAL", 47)
                                                 .cell("T1", "C", "TOTAL", -1)});
        const Finding *found = finding(outcome, "code=C", Kind::Narrowed);
        QVERIFY(found && found->high == 3);
    }

    void two_trees_over_the_same_leaves_work_together()
    {
        const auto outcome = attack_folders(
            {one_line(
                 R"({"BE":"EU","FR":"EU","EU":"TOTAL","XX":"OTHER","YY":"OTHER","OTHER":"TOTAL"},
                                                         {"BE":"WEST","FR":"WEST","XX":"WEST","YY":"EAST","WEST":"TOTAL","EAST":"TOTAL"})")
                 .cell("T1", "TOTAL", "TOTAL", 90)
                 .cell("T1", "EU", "TOTAL", 50)
                 .cell("T1", "OTHER", "TOTAL", 40)
                 .cell("T1", "WEST", "TOTAL", 52)
                 .cell("T1", "EAST", "TOTAL", 38)
                 .cell("T1", "XX", "TOTAL", -1)
                 .cell("T1", "YY", "TOTAL", -1)});
        QVERIFY(finding(outcome, "code=XX", Kind::Derived)->high == 2); // WEST = EU + XX
    }

    void codes_with_the_same_leaves_are_one_cell()
    {
        const auto outcome =
            attack_folders({one_line(R"({"BE":"BENELUX","BENELUX":"TOTAL","FR":"TOTAL"})")
                                .cell("T1", "TOTAL", "TOTAL", 90)
                                .cell("T1", "BE", "TOTAL", -1)
                                .cell("T1", "BENELUX", "TOTAL", 9)
                                .cell("T1", "FR", "TOTAL", 81)});
        QCOMPARE(outcome.findings.size(), std::size_t(1));
        QVERIFY(finding(outcome, "code=BE", Kind::Derived)->low == 9);
    }

    void everybody_in_one_category_is_a_finding()
    {
        const auto outcome = attack_folders({two_by_two({40, -1, -1, 7, 7, -1, 33, -1, -1})});
        const Finding *found = finding(outcome, "form=A sex=M", Kind::Derived);
        QVERIFY(found && found->high == 0);
    }

    void structural_zeros_are_no_secret_and_help()
    {
        PublishedFolder folder;
        folder.dimension("form", R"({"A":"G","B":"G","G":"TOTAL","C":"TOTAL"})")
            .dimension("sex", R"({"F":"TOTAL","M":"TOTAL"})");
        folder.table("T1", R"(["form"])", R"(["sex"])", "people", R"([["G","M"]])");
        folder.cell("T1", "TOTAL", "TOTAL", 60)
            .cell("T1", "TOTAL", "F", 40)
            .cell("T1", "TOTAL", "M", 20);
        folder.cell("T1", "G", "TOTAL", 30).cell("T1", "G", "F", 30).cell("T1", "G", "M", 0);
        folder.cell("T1", "A", "TOTAL", 13).cell("T1", "A", "F", -1).cell("T1", "A", "M", 0);
        folder.cell("T1", "B", "TOTAL", 17).cell("T1", "B", "F", 17).cell("T1", "B", "M", 0);
        folder.cell("T1", "C", "TOTAL", 30).cell("T1", "C", "F", 10).cell("T1", "C", "M", 20);
        const auto outcome = attack_folders({folder});
        QCOMPARE(outcome.findings.size(),
                 std::size_t(1)); // A, men and B, men follow from G, men: impossible, not found out
        QVERIFY(finding(outcome, "form=A sex=F", Kind::Derived)->low == 13);
    }

    void stocks_and_flows_tie_years_together()
    {
        PublishedFolder first(2018);
        first.table("T1", "[]", "[]", "stock-end").cell("T1", "TOTAL", "TOTAL", 50);
        PublishedFolder second(2019);
        second.table("T1", "[]", "[]", "new")
            .table("T2", "[]", "[]", "closed")
            .table("T3", "[]", "[]", "stock-end");
        second.cell("T1", "TOTAL", "TOTAL", 12)
            .cell("T2", "TOTAL", "TOTAL", -1)
            .cell("T3", "TOTAL", "TOTAL", 58);
        second.identity(
            R"({"sum":[["2018:stock-end",{}],["new",{}]],"equals":[["closed",{}],["stock-end",{}]]})");
        QVERIFY(attack_folders({second}).findings.empty());
        const auto outcome = attack_folders({first, second});
        QCOMPARE(outcome.findings.size(), std::size_t(1));
        const Finding *found = finding(outcome, "TOTAL", Kind::Derived);
        QVERIFY(found);
        QCOMPARE(found->low, 4);
    }

    void a_centre_is_the_difference_between_all_and_the_others()
    {
        PublishedFolder all;
        all.table("T1", "[]", "[]").cell("T1", "TOTAL", "TOTAL", 40);
        all.identity(
            R"({"sum":[["PA/2019:people",{}],["SU/2019:people",{}]],"equals":[["people",{}]]})");
        PublishedFolder one = PublishedFolder()
                                  .set("centre", text("PA"))
                                  .table("T1", "[]", "[]")
                                  .cell("T1", "TOTAL", "TOTAL", 38);
        PublishedFolder other = PublishedFolder()
                                    .set("centre", text("SU"))
                                    .table("T1", "[]", "[]")
                                    .cell("T1", "TOTAL", "TOTAL", -1);
        QVERIFY(attack_folders({all, other}).findings.empty());
        const auto outcome = attack_folders({all, one, other});
        QCOMPARE(outcome.findings.size(), std::size_t(1));
        QCOMPARE(outcome.findings[0].low, 2);
        QCOMPARE(outcome.system.release_of(outcome.findings[0].cell).name, text("SU/2019"));
    }

    void a_small_change_between_versions_is_found()
    {
        PublishedFolder first = two_by_two({60, 30, 30, 30, 15, 15, 30, 15, 15});
        PublishedFolder second = two_by_two({70, 32, 38, 36, 15, 21, 34, 17, 17}).set("version", 2);
        const auto outcome =
            attack_folders({second, first}); // the order of the folders does not matter
        const Finding *found = finding(outcome, "form=B sex=F", Kind::Changed);
        QVERIFY(found);
        QCOMPARE(found->low, 2);
        QCOMPARE(found->how, text("17 - 15 = 2"));
        QVERIFY(!finding(outcome, "form=A", Kind::Changed));       // 6 is no small change
        QVERIFY(!finding(outcome, "form=A sex=F", Kind::Changed)); // none at all
        QCOMPARE(outcome.findings.size(), std::size_t(4));
        QVERIFY(attack_folders(
                    {first, two_by_two({70, 32, 38, 36, 15, 21, 34, 17, 17}).set("year", 2020)})
                    .findings.empty());
        QVERIFY(
            attack_folders(
                {first, two_by_two({70, 32, 38, 36, 15, 21, 34, 17, 17}).set("centre", text("PA"))})
                .findings.empty());
    }

    void a_change_of_a_hidden_cell_is_found_through_its_line()
    {
        PublishedFolder first = two_by_two({60, 30, 30, 30, 20, 10, 30, 10, 20});
        PublishedFolder second = two_by_two({60, 30, 30, 30, 19, -1, 30, 11, -1}).set("version", 2);
        const auto outcome = attack_folders({first, second});
        const Finding *found = finding(outcome, "form=A sex=M", Kind::Changed);
        QVERIFY(found);
        QCOMPARE(found->low, 1);
    }

    void a_change_that_an_identity_gives_away_is_found_though_both_versions_hide_the_cell()
    {
        const PublishedFolder first = two_by_two({60, 30, 30, 30, -1, -1, 30, -1, -1});
        PublishedFolder second = two_by_two({60, 30, 30, 30, -1, -1, 30, -1, -1}).set("version", 2);
        QVERIFY(attack_folders({first, second}).findings.empty());
        second.table("T2", "[]", "[]", "late").cell("T2", "TOTAL", "TOTAL", 6);
        second.identity(R"({"sum":[["2019v1:people",{"form":"A","sex":"F"},2],["late",{}]],
                            "equals":[["people",{"form":"A","sex":"F"},2]]})");
        const auto outcome = attack_folders({first, second});
        const Finding *found = finding(outcome, "form=A sex=F", Kind::Changed);
        QVERIFY(found);
        QCOMPARE(found->low, 3);
        QCOMPARE(found->high, 3);
    }

    void rounded_figures_are_ranges()
    {
        const auto rounded = [](int total, int a, int b, int c) {
            PublishedFolder folder = one_line(sex);
            folder.set("rounded", 5);
            return folder.cell("T1", "TOTAL", "TOTAL", total)
                .cell("T1", "F", "TOTAL", a)
                .cell("T1", "M", "TOTAL", b)
                .cell("T1", "U", "TOTAL", c);
        };
        QVERIFY(attack_folders({rounded(15, 5, 5, 5)}).findings.empty());
        QVERIFY(attack_folders({rounded(5, 0, 5, 0)}).findings.empty());
        QVERIFY(attack_folders({rounded(25, 10, 5, 0)}).findings.empty());
        // 30 is at least 26, 10 and 5 are at most 14 and 9: the "0" is 3 or 4
        const auto outcome = attack_folders({rounded(30, 10, 5, 0)});
        QCOMPARE(outcome.findings.size(), std::size_t(1));
        const Finding *found = finding(outcome, "code=U", Kind::Narrowed);
        QVERIFY(found);
        QCOMPARE(found->low, 3);
        QCOMPARE(found->high, 4);
    }

    void a_well_hidden_square_keeps_its_secret()
    {
        const auto outcome = attack_folders({two_by_two({60, 30, 30, 30, -1, -1, 30, -1, -1})});
        QVERIFY(outcome.findings.empty());
        QCOMPARE(outcome.hidden, 4);
        QCOMPARE(outcome.undecided, 0);
    }

    void revealing_any_hidden_cell_of_the_square_gives_it_away()
    {
        for (const std::size_t revealed : {4U, 5U, 7U, 8U}) {
            std::vector<int> values{60, 30, 30, 30, -1, -1, 30, -1, -1};
            values[revealed] = revealed == 4 || revealed == 8 ? 27 : 3;
            QVERIFY(attack_folders({two_by_two(values)}).findings.size() >= 3);
        }
    }

    void the_threshold_can_be_another_than_that_of_the_files()
    {
        const PublishedFolder folder = two_by_two({60, 30, 30, 9, -1, -1, 51, -1, -1});
        QVERIFY(attack_folders({folder}).findings.empty());
        const auto outcome = attack_folders({folder}, {10, true});
        QVERIFY(finding(outcome, "form=A sex=F", Kind::Narrowed)->high == 9);
        QVERIFY(finding(outcome, "form=A", Kind::Shown));
    }

    void without_linear_programmes_what_was_not_tried_is_counted()
    {
        const auto outcome =
            attack_folders({two_by_two({60, 30, 30, 30, -1, -1, 30, -1, -1})}, {{}, false});
        QCOMPARE(outcome.not_tried, 4);
    }

    void blocks_of_one_table_are_told_apart_by_their_codes()
    {
        PublishedFolder folder;
        folder.dimension("form", form).dimension("sex", sex).dimension("flow", "{}");
        folder.table("T8", R"(["flow"])", R"(["form"])").table("T8", R"(["flow"])", R"(["sex"])");
        for (const char *flow : {"IN", "OUT"}) {
            folder.cell("T8", flow, "TOTAL", 30)
                .cell("T8", flow, "G", 13)
                .cell("T8", flow, "H", 17);
            folder.cell("T8", flow, "F", 20)
                .cell("T8", flow, "M", flow[0] == 'I' ? 5 : -1)
                .cell("T8", flow, "U", flow[0] == 'I' ? 5 : -1);
        }
        QVERIFY(attack_folders({folder}).findings.empty()); // flows are never added up
        folder.cell("T8", "OUT", "A", 10).cell("T8", "OUT", "B", -1);
        const auto outcome = attack_folders({folder});
        QCOMPARE(outcome.findings.size(), std::size_t(1));
        QVERIFY(finding(outcome, "form=B flow=OUT", Kind::Derived) ||
                finding(outcome, "flow=OUT form=B", Kind::Derived));
    }
};

QTEST_GUILESS_MAIN(TestAttack)
#include "test_attack.moc"
