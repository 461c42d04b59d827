// SPDX-License-Identifier: EUPL-1.2
//
// The rules of disclosure are data: read strictly, named in the report, and what they ask of sums that no table prints.
#include "made_facts.h"
#include "statistics/hidden_sums.h"
#include "statistics/report_builder.h"

#include <QFile>
#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

const QStringList dimensions{QStringLiteral("form"), QStringLiteral("phase"), QStringLiteral("phase_reached"), QStringLiteral("closure_reason")};

QByteArray source()
{
    initialise_resources();
    QFile file(QStringLiteral(":/report/disclosure.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no disclosure.json");
    return file.readAll();
}

/// Only the rules that speak of sums, and of these the given ones.
DisclosureRules rules(std::initializer_list<RuleKind> kinds)
{
    DisclosureRules result = DisclosureRules::parse(source(), dimensions).value();
    std::erase_if(result.rules, [&kinds](const DisclosureRule &rule) { return std::find(kinds.begin(), kinds.end(), rule.kind) == kinds.end(); });
    return result;
}

/// One line: the phases of the persons of a row, and their total at its end.
std::vector<HiddenSum> sums_of(std::vector<std::int64_t> phases, const DisclosureRules &rules, const char *dimension = "phase")
{
    ReleaseModel model;
    ModelDimension &one = model.dimensions.emplace_back();
    one.id = QLatin1String(dimension);
    ModelTable table;
    table.axes.push_back({0, {}});
    std::int64_t total = 0;
    for (std::size_t i = 0; i < phases.size(); ++i) {
        one.nodes.push_back({QStringLiteral("P%1").arg(i), -1, {}});
        table.axes.back().nodes.push_back(static_cast<int>(i));
        total += phases[i];
    }
    table.axes.back().nodes.push_back(ModelTable::total);
    phases.push_back(total);
    return hidden_sums(model, table, phases, std::vector<bool>(phases.size(), true), rules, 5);
}

} // namespace

class TestDisclosureRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_rule_is_a_sentence_with_its_numbers()
    {
        const auto applied = DisclosureRules::parse(source(), dimensions).value().applied(10);
        QCOMPARE(applied.size(), rule_kind_count);
        QCOMPARE(applied.front().id, QStringLiteral("small_counts"));
        QCOMPARE(applied.front().sentence.in(Language::English), QStringLiteral("Figures below 10 are hidden."));
        for (const AppliedRule &rule : applied) {
            QVERIFY(rule.sentence.complete());
            for (const Language language : all_languages)
                QVERIFY2(!rule.sentence.in(language).contains(u'%'), qPrintable(rule.id));
        }
    }

    void a_fault_is_named_with_its_place_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown rule") << QByteArray("\"lines\"") << QByteArray("\"lies\"") << QStringLiteral("rules[3].rule");
        QTest::newRow("twice") << QByteArray("\"lines\"") << QByteArray("\"zeros\"") << QStringLiteral("rules[3].rule");
        QTest::newRow("one that cannot be left out") << QByteArray("\"zeros\"") << QByteArray("\"lines\"") << QStringLiteral("rules[3].rule");
        QTest::newRow("no such dimension") << QByteArray("[\"form\"") << QByteArray("[\"shape\"") << QStringLiteral("rules[4].dimensions[0]");
        QTest::newRow("nobody") << QByteArray("\"fewer_than\": 2") << QByteArray("\"fewer_than\": 0") << QStringLiteral("rules[4].fewer_than");
    }

    void a_fault_is_named_with_its_place()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, place);
        QByteArray json = source();
        QVERIFY(json.contains(before));
        const auto result = DisclosureRules::parse(json.replace(before, after), dimensions);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().detail, place);
    }

    void small_counts_that_are_small_together_are_protected_together()
    {
        const auto sums = sums_of({20, 8, 1, 2, 0}, rules({RuleKind::Lines}));
        QCOMPARE(sums.size(), 1);
        QCOMPARE(sums.front().cells, (std::vector<std::size_t>{2, 3, 4}));
        QCOMPARE(sums.front().low, 0);
        QCOMPARE(sums.front().high, 5);
        QVERIFY(sums_of({20, 8, 3, 2, 0}, rules({RuleKind::Lines})).empty()); // five together are no small count
        QVERIFY(sums_of({20, 8, 1}, rules({RuleKind::Lines})).empty());       // one alone is a cell of its own
        QVERIFY(sums_of({20, 8, 1, 2, 0}, rules({})).empty());
    }

    void a_row_in_one_category_of_a_sensitive_variable_is_not_to_be_seen()
    {
        for (const std::int64_t outside : {0, 1}) {
            const auto sums = sums_of({12, outside, 0}, rules({RuleKind::Group}));
            QCOMPARE(sums.size(), 1);
            QCOMPARE(sums.front().low, outside);
            QCOMPARE(sums.front().high, 2);
        }
        QVERIFY(sums_of({12, 2, 0}, rules({RuleKind::Group})).empty());
        QVERIFY(sums_of({12, 6, 0, 0}, rules({RuleKind::Group})).empty());       // two categories
        QVERIFY(sums_of({12, 0, 0}, rules({RuleKind::Group}), "sex").empty()); // not sensitive
    }

    void what_is_left_of_a_row_without_a_category_is_a_small_count()
    {
        const auto sums = sums_of({12, 3, 1}, rules({RuleKind::Complement}));
        QCOMPARE(sums.size(), 1);
        QCOMPARE(sums.front().low, 0);
        QCOMPARE(sums.front().high, 5);
        QVERIFY(sums_of({12, 3, 2}, rules({RuleKind::Complement})).empty());
        QVERIFY(sums_of({12, 3, 1}, rules({RuleKind::Complement}), "sex").empty());
    }

    void a_small_row_is_hidden_anyway()
    {
        const DisclosureRules all = rules({RuleKind::Lines, RuleKind::Group, RuleKind::Complement});
        QVERIFY(sums_of({3, 1, 0}, all).empty());
    }

    void without_rules_nothing_is_published()
    {
        Definitions definitions = Definitions::load().value();
        const ReportOptions options{2015, Scope::Trafficking, QDate(2015, 12, 31), 1, 5};
        const Facts facts = random_facts(3, 20);
        const auto report = build_report(facts, code_lists(), definitions, options, {}, false);
        QVERIFY(report.has_value());
        QCOMPARE(report->rules.size(), rule_kind_count);
        definitions.disclosure.rules.clear();
        const auto refused = build_report(facts, code_lists(), definitions, options, {}, false);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestDisclosureRules)
#include "test_disclosure_rules.moc"
