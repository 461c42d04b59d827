// SPDX-License-Identifier: EUPL-1.2
#include "cases/case_file.h"

#include <QTest>

using namespace ancora;

namespace {

const QDate today(2026, 5, 4);

Relative relative(const char *relation, bool dependant = true)
{
    Relative one;
    one.id = RecordId::create();
    one.relation = Code::of(relation);
    one.dependant = dependant;
    return one;
}

} // namespace

class TestFamily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_relation_has_a_way_back_and_back_again()
    {
        const CodeLists lists = CodeLists::load().value();
        for (const CodeEntry &entry : lists.list(ListId::FamilyRelations).entries()) {
            const Code back = inverse_relation(entry.code, lists);
            QVERIFY2(lists.list(ListId::FamilyRelations).find(back), qPrintable(entry.code.text()));
            QCOMPARE(inverse_relation(back, lists), entry.code);
        }
        QCOMPARE(inverse_relation(Code::of("CHILD"), lists), Code::of("PARENT"));
        QCOMPARE(inverse_relation(Code::of("OF_A_LATER_VERSION"), lists), Code::of("OF_A_LATER_VERSION"));
    }

    void children_and_others_in_charge_are_counted_apart()
    {
        Relative baby = relative("NIECE_NEPHEW");
        baby.birth_date = *PartialDate::of(2020);
        Relative grown_up = relative("CHILD");
        grown_up.birth_date = *PartialDate::of(2008, 5, 4); // eighteen today
        const std::vector family{baby, grown_up, relative("CHILD"), relative("PARENT"), relative("CHILD", false)};
        QCOMPARE(dependants_on(family, today), (DependantCount{2, 2}));
        QCOMPARE(dependants_on(family, today.addDays(-1)), (DependantCount{3, 1}));
    }

    void whoever_has_a_file_is_not_a_dependant()
    {
        Relative client = relative("CHILD");
        client.client = FileId::create();
        QCOMPARE(dependants_on({client, relative("CHILD")}, today).all(), 1);
    }

    void a_household_that_splits_keeps_its_history()
    {
        const RecordId husband = RecordId::create(), child = RecordId::create();
        const std::vector<HouseholdSpell> household{{RecordId::create(), husband, {QDate(2020, 1, 1), QDate(2022, 6, 1)}},
                                                    {RecordId::create(), husband, {QDate(2023, 1, 1), {}}},
                                                    {RecordId::create(), child, {QDate(2020, 1, 1), {}}}};
        const auto changed = ended_on(household, husband, today);
        QCOMPARE(changed.size(), std::size_t(1)); // what had ended before stays as it was, and so does the child
        QCOMPARE(changed[0].id, household[1].id);
        QCOMPARE(changed[0].spell, (Spell{QDate(2023, 1, 1), today}));
        QVERIFY(lives_with_person_on(household, husband, today));
        QVERIFY(!lives_with_person_on({household[0], changed[0]}, husband, today));
        QVERIFY(lives_with_person_on({household[0], changed[0]}, husband, today.addDays(-1)));
        QVERIFY(!lives_with_person_on(household, husband, QDate(2022, 8, 1)));
        QVERIFY(ended_on(household, husband, QDate(2022, 8, 1)).empty());
    }
};

QTEST_GUILESS_MAIN(TestFamily)
#include "test_family.moc"
