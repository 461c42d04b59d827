// SPDX-License-Identifier: EUPL-1.2
//
// What ties files together: perpetrators whom several files name, families with several files.
#include "open_store.h"

#include "storage/projection.h"

#include <QTest>

using namespace ancora;
using namespace ancora::storage;

namespace {

Involvement involvement(const Case &file, RecordId perpetrator)
{
    Involvement one;
    one.id = RecordId::create();
    one.perpetrator = perpetrator;
    one.event = file.exploitation.front().id;
    one.roles = {Code::of("RECRUITER")};
    return one;
}

Relative relative(const char *relation, FileId client = {})
{
    Relative one;
    one.id = RecordId::create();
    one.relation = Code::of(relation);
    one.client = client;
    return one;
}

/// Two files of one family, exploited by overlapping people.
struct FamilyOffice {
    FamilyOffice()
    {
        for (Perpetrator *one : {&recruiter, &boss}) {
            one->id = RecordId::create();
            one->name = one == &boss ? QStringLiteral("Boss") : QStringLiteral("Recruiter");
            Seen seen = store.records<Perpetrator>(Store::office_file()).value().seen;
            if (!store.save(Store::office_file(), *one, seen))
                qFatal("no perpetrator");
        }
        mother.involvements = {involvement(mother, recruiter.id), involvement(mother, boss.id)};
        std::sort(mother.involvements.begin(), mother.involvements.end(),
                  [](const Involvement &a, const Involvement &b) { return a.id < b.id; }); // as they are stored
        daughter.involvements = {involvement(daughter, recruiter.id)};
        mother.family = {relative("CHILD", daughter.cover.id), relative("PARTNER")};
        mother.household = {{RecordId::create(), mother.family[0].id, {QDate(2024, 1, 1), QDate(2025, 3, 1)}},
                            {RecordId::create(), mother.family[0].id, {QDate(2025, 9, 1), {}}}};
        for (const Case *file : {&mother, &daughter, &stranger})
            if (!store.save(*file, {}, Act::Intake))
                qFatal("no case");
    }
    /// Of the other cases that share this perpetrator with this one.
    [[nodiscard]] QStringList numbers(const Case &file, RecordId perpetrator)
    {
        QStringList numbers;
        const auto links = store.shared_perpetrators(file.cover.id).value();
        for (const PerpetratorLink &link : links)
            if (link.perpetrator == perpetrator)
                numbers << link.number;
        return numbers;
    }
    /// The other one has no file.
    [[nodiscard]] FileId client_of(FileId id)
    {
        const Case file = stored(id);
        for (const Relative &one : file.family)
            if (!one.client.is_null())
                return one.client;
        return {};
    }
    [[nodiscard]] Case stored(FileId id) { return store.open_case(id).value().value; }
    [[nodiscard]] Result<void> merge(FileId kept, FileId taken)
    {
        const auto one = store.open_case(kept).value(), other = store.open_case(taken).value();
        return store.merge(one, other, differences(one.value, other.value));
    }

    OpenStore open;
    Store &store = open.store();
    Perpetrator recruiter, boss;
    Case mother = sample_case(QStringLiteral("2026-001"));
    Case daughter = sample_case(QStringLiteral("2026-002"));
    Case stranger = sample_case(QStringLiteral("2026-003"));
};

const QString one = QStringLiteral("2026-001"), two = QStringLiteral("2026-002"), three = QStringLiteral("2026-003");

} // namespace

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void several_victims_and_several_perpetrators_are_linked_both_ways()
    {
        FamilyOffice office;
        QCOMPARE(office.numbers(office.mother, office.recruiter.id), QStringList{two});
        QCOMPARE(office.numbers(office.daughter, office.recruiter.id), QStringList{one});
        QCOMPARE(office.numbers(office.mother, office.boss.id), QStringList());
        QCOMPARE(office.numbers(office.stranger, office.recruiter.id), QStringList());
        QCOMPARE(office.stored(office.mother.cover.id).involvements, office.mother.involvements);
        const auto known = office.store.records<Perpetrator>(Store::office_file()).value().value;
        QCOMPARE(known.size(), std::size_t(2));
        QVERIFY(rebuild_and_compare(office.store.database(), office.store.journal())->differences.isEmpty());
    }

    void a_relation_is_read_from_both_files_and_written_in_one()
    {
        FamilyOffice office;
        const auto seen_there = office.store.relations_from(office.daughter.cover.id).value();
        QCOMPARE(seen_there.size(), std::size_t(1));
        QCOMPARE(seen_there[0].file, office.mother.cover.id);
        QCOMPARE(seen_there[0].number, one);
        QCOMPARE(seen_there[0].relation, Code::of("PARENT"));
        QCOMPARE(seen_there[0].together, (std::vector<Spell>{{QDate(2024, 1, 1), QDate(2025, 3, 1)}, {QDate(2025, 9, 1), {}}}));
        QVERIFY(office.store.relations_from(office.mother.cover.id).value().empty());
        QVERIFY(office.store.relations_from(office.stranger.cover.id).value().empty());

        // Changed in the one, changed in the other.
        auto loaded = office.store.open_case(office.mother.cover.id).value();
        Relative now = office.mother.family[0];
        now.relation = Code::of("SIBLING");
        QVERIFY(office.store.save(office.mother.cover.id, now, loaded.seen));
        QCOMPARE(office.store.relations_from(office.daughter.cover.id).value()[0].relation, Code::of("SIBLING"));
    }

    void two_relations_of_one_file_stay_two()
    {
        FamilyOffice office;
        auto loaded = office.store.open_case(office.mother.cover.id).value();
        loaded.value.family.push_back(relative("CHILD", office.daughter.cover.id));
        QVERIFY(office.store.save(loaded.value, loaded.seen, Act::Save));
        QCOMPARE(office.store.relations_from(office.daughter.cover.id).value().size(), std::size_t(2));
    }

    void merging_two_files_takes_relations_and_perpetrators_along()
    {
        FamilyOffice office;
        QVERIFY(office.merge(office.stranger.cover.id, office.daughter.cover.id));
        QCOMPARE(office.numbers(office.mother, office.recruiter.id), QStringList{three});
        QCOMPARE(office.numbers(office.stranger, office.recruiter.id), QStringList{one});
        QCOMPARE(office.client_of(office.mother.cover.id), office.stranger.cover.id);
        QCOMPARE(office.store.relations_from(office.stranger.cover.id).value()[0].relation, Code::of("PARENT"));
        QVERIFY(office.store.relations_from(office.daughter.cover.id).value().empty());

        QVERIFY(office.store.unmerge(office.daughter.cover.id));
        QCOMPARE(office.numbers(office.mother, office.recruiter.id), QStringList{two});
        QCOMPARE(office.client_of(office.mother.cover.id), office.daughter.cover.id);
    }

    void what_a_merged_record_names_is_still_what_it_named()
    {
        // Both files have records of the same identifiers: those taken in get new ones.
        Case kept = sample_case(one), taken = sample_case(two);
        taken.exploitation = kept.exploitation;
        taken.exploitation[0].narrative = QStringLiteral("of the other");
        taken.involvements = {involvement(taken, RecordId::create())};
        taken.family = kept.family = {relative("CHILD")};
        taken.household = {{RecordId::create(), taken.family[0].id, {QDate(2024, 1, 1), {}}}};
        const Case all = united(kept, taken, {});
        QCOMPARE(all.exploitation.size(), std::size_t(2));
        QCOMPARE(all.family.size(), std::size_t(2));
        QVERIFY(all.family[0].id != all.family[1].id);
        const auto named = std::find_if(all.exploitation.begin(), all.exploitation.end(),
                                        [&](const ExploitationEvent &event) { return event.id == all.involvements[0].event; });
        QVERIFY(named != all.exploitation.end());
        QCOMPARE(named->narrative, QStringLiteral("of the other"));
        QVERIFY(all.household[0].relative != kept.family[0].id);
        QCOMPARE(all.involvements[0].perpetrator, taken.involvements[0].perpetrator); // of the office: as it was
    }
};

QTEST_GUILESS_MAIN(TestLinks)
#include "test_links.moc"
