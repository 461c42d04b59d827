// SPDX-License-Identifier: EUPL-1.2
//
// The three protections from facts to a report that may leave the program, and what a second publication of the same
// year may say.
#include "made_facts.h"
#include "statistics/collapsing.h"
#include "statistics/protected_report.h"
#include "statistics/publishing.h"
#include "statistics/report_changes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

ReportOptions options_of(Method method, int threshold = 5)
{
    return {2015, Scope::Trafficking, QDate(2015, 12, 31), 1, threshold, method};
}

/// A centre that publishes.
struct Centre {
    Facts facts;
    std::vector<Publication> published = {};
    QualityRules rules = QualityRules::load().value();

    [[nodiscard]] Result<PreparedReport> look_at(const ReportOptions &options, const Watch &watch = [](double) { return false; }) const
    {
        return look_at_report({facts, code_lists(), definitions(), rules, published, QStringLiteral("Centre"), false, watch}, options);
    }
    Report publish(const ReportOptions &options)
    {
        PreparedReport prepared = sign(look_at(options).value(), QStringLiteral("test")).value();
        if (prepared.publication)
            published.push_back(*prepared.publication);
        return prepared.report;
    }
    /// The counts behind a report, in the rows that it has.
    [[nodiscard]] Report counts(const Report &report) const
    {
        const CountedYear year = count_year(facts, code_lists(), definitions(), report.options, &report).value();
        return count_report(year, definitions(), report.options, {}, false).value();
    }
};

Facts people(int cases, int month = 3)
{
    Facts facts;
    for (int i = 0; i < cases; ++i) {
        CaseFact &person = add_case(facts, day(2015, month, 1) + i % 25);
        person.citizenship = code(ListId::Countries, i % 3 == 0 ? "MA" : "RO");
        person.form = code(ListId::ExploitationForms, i % 5 < 3 ? "LABOUR" : "BEGGING");
        person.sex = code(ListId::Sex, i % 2 == 0 ? "F" : "M");
    }
    return facts;
}

/// Made once: the proof takes its time.
const Report &collapsed_people()
{
    static const Report report = Centre{people(80)}.look_at(options_of(Method::Collapsing)).value().report;
    return report;
}

void add(Facts &facts, int cases)
{
    for (int i = 0; i < cases; ++i) {
        CaseFact &person = add_case(facts, day(2015, 6, 1) + i % 25);
        person.citizenship = code(ListId::Countries, "MA");
        person.sex = code(ListId::Sex, "F");
    }
}

} // namespace

class TestProtectedReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_rounded_year_stands_while_its_figures_are_near_enough()
    {
        Centre centre{random_facts(4, 300)};
        const Report first = centre.publish(options_of(Method::Rounding));
        QVERIFY(first.rounded >= 5 && centre.published.size() == 1);
        QCOMPARE(QJsonDocument::fromJson(first.description).object()[QStringLiteral("rounded")].toInt(), first.rounded);
        QVERIFY(still_holds(first, centre.counts(first)));
        QVERIFY(!centre.look_at(options_of(Method::Rounding)).value().publication);

        add(centre.facts, 40);
        QVERIFY(!still_holds(first, centre.counts(first)));
        const PreparedReport second = centre.look_at(options_of(Method::Rounding)).value();
        QVERIFY(second.publication && second.report.options.version == 2);
        QVERIFY2(changes(first, second.report).empty(), "a second rounding");
        QVERIFY(second.report.rounded > first.rounded);
        QVERIFY(still_holds(second.report, centre.counts(first)));
    }

    void the_stock_that_two_rounded_years_share_is_one_figure()
    {
        Centre centre{random_facts(6, 300)};
        ReportOptions before = options_of(Method::Rounding);
        before.year = 2014;
        before.cut_off = QDate(2014, 12, 31);
        const Report earlier = centre.publish(before);
        const Report later = centre.publish(options_of(Method::Rounding));
        const auto stock = [](const Report &report, const char *row) {
            const ReportTable *flow = report.table(QStringLiteral("T7"));
            return flow->cells[*flow->place(QLatin1String(row), QStringLiteral("TOTAL"))].value;
        };
        QCOMPARE(stock(later, "START"), stock(earlier, "END"));
    }

    void a_year_is_protected_in_one_way()
    {
        Centre centre{people(60)};
        static_cast<void>(centre.publish(options_of(Method::Rounding)));
        QCOMPARE(published_method(centre.published, 2015), std::optional(Method::Rounding));
        QCOMPARE(published_method(centre.published, 2016), std::nullopt);
        ReportOptions all = options_of(Method::Rounding);
        all.scope = Scope::All;
        for (const ReportOptions &other : {options_of(Method::Suppression), options_of(Method::Collapsing), all,
                                           options_of(Method::Rounding, 3)}) {
            const auto refused = centre.look_at(other);
            QVERIFY(!refused && refused.error().kind == Error::Kind::Refused);
            QVERIFY(refused.error().text.contains(QStringLiteral("published with another protection")));
        }
        ReportOptions next = options_of(Method::Rounding, 3);
        next.year = 2016;
        next.cut_off = QDate(2016, 12, 31);
        QVERIFY(centre.look_at(next));
    }

    void every_small_count_is_proven_beside_a_collapsed_report()
    {
        const Report &report = collapsed_people();
        QVERIFY(report.proof.small > 50);
        QCOMPARE(report.proof.by_witness, report.proof.small);
        QCOMPARE(report.proof.known_before, 0);
        int shown = 0;
        for (const ReportTable &table : report.tables) {
            for (const ReportCell &cell : table.cells) {
                QVERIFY(cell.status != CellStatus::Shown || cell.value >= 5);
                shown += cell.status == CellStatus::Shown ? 1 : 0;
            }
        }
        QVERIFY(shown > 20);
        QVERIFY(!report.left_out.empty());
    }

    void what_would_give_a_small_count_away_is_found()
    {
        const Facts facts = people(80);
        const auto options = options_of(Method::Collapsing);
        const LeafCounts leaves = count_leaves(facts, code_lists(), definitions(), options).value();
        const CountedYear finer = collapse(leaves, code_lists(), definitions(), options).finer;
        Report report = count_report(finer, definitions(), options, {}, false).value();
        // Everything is printed but one small count of T5.
        ReportTable &sectors = *std::find_if(report.tables.begin(), report.tables.end(),
                                             [](const ReportTable &table) { return table.id == u"T5"; });
        std::size_t printed = 0;
        for (ReportTable &table : report.tables) {
            for (ReportCell &cell : table.cells) {
                if (cell.status == CellStatus::Shown && cell.value < 5 && &table != &sectors)
                    cell.status = CellStatus::Hidden;
                printed += cell.status == CellStatus::Shown ? 1U : 0U;
            }
        }
        Protecting protecting;
        protecting.seed = 1;
        QVERIFY(protect(report, finer.tables, definitions(), protecting));
        std::size_t left = 0;
        for (const ReportTable &table : report.tables)
            left += static_cast<std::size_t>(std::count_if(table.cells.begin(), table.cells.end(), [](const ReportCell &cell) {
                return cell.status == CellStatus::Shown;
            }));
        QVERIFY(left < printed);
    }

    void every_figure_of_a_collapsed_report_opens_its_list()
    {
        const Facts facts = people(80);
        const Report &report = collapsed_people();
        int rests = 0;
        for (const ReportTable &table : report.tables) {
            if (table.id == u"T10")
                continue;
            for (std::size_t place = 0; place < table.cells.size(); ++place) {
                const Heading &row = table.rows[place / table.columns.size()];
                const Heading &column = table.columns[place % table.columns.size()];
                if (table.cells[place].status != CellStatus::Shown)
                    continue;
                const auto files = members(facts, code_lists(), definitions(), report, table.id, row.code, column.code);
                QVERIFY2(files, qPrintable(table.id % row.code));
                QCOMPARE(static_cast<std::int64_t>(files->size()), table.cells[place].value);
                rests += row.code.contains(QStringLiteral("_REST_")) ? 1 : 0;
            }
        }
        QVERIFY(rests > 0);
    }

    void behind_a_rounded_figure_there_is_no_list()
    {
        Centre centre{people(60)};
        const Report report = centre.publish(options_of(Method::Rounding));
        const QString total = QStringLiteral("TOTAL");
        const auto files = members(centre.facts, code_lists(), definitions(), report, QStringLiteral("T3"), total, total);
        QVERIFY(!files && files.error().kind == Error::Kind::Refused);
        const Report counts = centre.counts(report);
        QVERIFY(members(centre.facts, code_lists(), definitions(), counts, QStringLiteral("T3"), total, total));
    }

    void who_does_not_want_it_any_more_stops_the_protection()
    {
        const Centre centre{people(80)};
        for (const Method method : all_methods) {
            int asked = 0;
            const auto stopped = centre.look_at(options_of(method), [&asked](double) { return ++asked > 0; });
            QVERIFY(!stopped && stopped.error().kind == Error::Kind::Refused);
            QVERIFY(asked > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestProtectedReport)
#include "test_protected_report.moc"
