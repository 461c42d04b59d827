// SPDX-License-Identifier: EUPL-1.2
//
// Children and others in somebody's charge: counted apart, and never as victims. The recount is plain SQL.
#include "exchange/training.h"
#include "open_store.h"
#include "statistics/counting.h"
#include "statistics/dependants.h"

#include <QTest>
#include <algorithm>

using namespace ancora;
using namespace ancora::statistics;

namespace {

ReportOptions options_of(int year, Scope scope = Scope::All)
{
    ReportOptions options;
    options.year = year;
    options.scope = scope;
    options.cut_off = QDate(year, 12, 31);
    return options;
}

const Definitions &definitions()
{
    static const Definitions read = Definitions::load().value();
    return read;
}

DependantCount count_of(OpenStore &open, const ReportOptions &options)
{
    return count_dependants(open.store().facts().value(), open.lists(), definitions(), options).value();
}

qint64 by_sql(OpenStore &open, int year)
{
    qint64 count = -1;
    const QString sql = QStringLiteral("SELECT count(*) FROM relative WHERE dependant = 1 AND client IS NULL AND file IN "
                                       "(SELECT file FROM accompaniment WHERE from_day <= '%1-12-31' AND (until_day IS NULL OR until_day >= '%1-01-01'))")
                            .arg(year);
    const auto read = open.store().database().scan(sql, [&count](const storage::Row &row) { count = row.integer(0); });
    return read ? count : -1;
}

} // namespace

class TestDependants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_count_agrees_with_plain_sql()
    {
        for (const quint32 seed : {1U, 2U, 3U}) {
            OpenStore open;
            QVERIFY(exchange::fill_with_invented_people(open.store(), {40, 2021, 2024, seed}));
            qint64 all = 0;
            for (int year = 2021; year <= 2024; ++year) {
                const qint64 expected = by_sql(open, year);
                QCOMPARE(qint64(count_of(open, options_of(year)).all()), expected);
                const DependantCount victims = count_of(open, options_of(year, Scope::Trafficking)),
                                     smuggled = count_of(open, options_of(year, Scope::AggravatedSmuggling));
                QCOMPARE(qint64(victims.all() + smuggled.all()), expected);
                all += expected;
            }
            QVERIFY(all > 0);
        }
    }

    void invented_people_share_perpetrators_and_families()
    {
        OpenStore open;
        QVERIFY(exchange::fill_with_invented_people(open.store(), {60, 2021, 2024, 1}));
        const auto lines = open.store().cases().value();
        QVERIFY(std::any_of(lines.begin(), lines.end(), [&open](const storage::CaseLine &line) {
            return !open.store().shared_perpetrators(line.id).value().empty();
        }));
        QVERIFY(std::any_of(lines.begin(), lines.end(), [&open](const storage::CaseLine &line) {
            return !open.store().relations_from(line.id).value().empty();
        }));
    }

    void dependants_are_never_counted_as_victims()
    {
        OpenStore open;
        storage::Store &store = open.store();
        QVERIFY(exchange::fill_with_invented_people(store, {20, 2022, 2024, 7}));
        const auto before = count_year(store.facts().value(), open.lists(), definitions(), options_of(2024)).value();
        const int dependants = count_of(open, options_of(2024)).all();
        const auto lines = store.cases().value();
        for (const storage::CaseLine &line : lines) {
            Relative child;
            child.id = RecordId::create();
            child.relation = Code::of("CHILD");
            child.dependant = true;
            QVERIFY(store.save(line.id, child, store.open_case(line.id).value().seen));
        }
        const auto after = count_year(store.facts().value(), open.lists(), definitions(), options_of(2024)).value();
        QVERIFY(after.counts == before.counts);
        QVERIFY(count_of(open, options_of(2024)).all() > dependants); // control: they are there
        // Control: one more accompanied person would have been seen.
        Case one_more = sample_case(QStringLiteral("2024-999"));
        one_more.accompaniments[0].spell.from = QDate(2024, 6, 1);
        QVERIFY(store.save(one_more, {}, storage::Act::Intake));
        QVERIFY(count_year(store.facts().value(), open.lists(), definitions(), options_of(2024)).value().counts != before.counts);
    }

    void whoever_has_a_file_is_counted_there_only()
    {
        OpenStore open;
        Case mother = sample_case(QStringLiteral("2026-001")), daughter = sample_case(QStringLiteral("2026-002"));
        Relative child;
        child.id = RecordId::create();
        child.relation = Code::of("CHILD");
        child.dependant = true;
        mother.family = {child};
        QVERIFY(open.store().save(daughter, {}, storage::Act::Intake));
        const auto seen = open.store().save(mother, {}, storage::Act::Intake);
        QCOMPARE(count_of(open, options_of(2026)), (DependantCount{1, 0}));
        child.client = daughter.cover.id;
        QVERIFY(open.store().save(mother.cover.id, child, *seen));
        QCOMPARE(count_of(open, options_of(2026)), (DependantCount{0, 0}));
    }

    void the_age_on_the_last_day_makes_a_child()
    {
        OpenStore open;
        Case mother = sample_case(QStringLiteral("2026-001"));
        for (const auto &[relation, born] : {std::pair{"CHILD", QDate(2009, 1, 1)}, std::pair{"CHILD", QDate(2008, 12, 31)},
                                             std::pair{"SIBLING", QDate(2015, 1, 1)}, std::pair{"PARENT", QDate(1960, 1, 1)}}) {
            Relative one;
            one.id = RecordId::create();
            one.relation = Code::of(relation);
            one.birth_date = *PartialDate::of(born.year(), born.month(), born.day());
            one.dependant = true;
            mother.family.push_back(one);
        }
        QVERIFY(open.store().save(mother, {}, storage::Act::Intake));
        QCOMPARE(count_of(open, options_of(2026)), (DependantCount{2, 2}));
        QCOMPARE(count_of(open, options_of(2025)), DependantCount()); // not accompanied yet
        QCOMPARE(dependants_on(mother.family, QDate(2026, 12, 31)), (DependantCount{2, 2})); // as the file shows it
    }
};

QTEST_GUILESS_MAIN(TestDependants)
#include "test_dependants.moc"
