// SPDX-License-Identifier: EUPL-1.2
//
// Who sleeps in which bed, counted against the plainest way to count it.
#include "cases/occupancy.h"

#include <QTest>
#include <rapidcheck.h>

using namespace ancora;

namespace {

const QDate first_day(2026, 2, 20);

struct Drawn {
    std::vector<Bed> beds;
    std::vector<BedStay> stays;
};

Spell drawn_spell()
{
    const QDate from = first_day.addDays(*rc::gen::inRange(-10, 30));
    return {from, *rc::gen::inRange(0, 4) == 0 ? QDate() : from.addDays(*rc::gen::inRange(-1, 14))};
}

Drawn drawn()
{
    Drawn all;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        Bed bed;
        bed.id = RecordId::create();
        if (*rc::gen::inRange(0, 2) == 0)
            bed.usable = drawn_spell();
        all.beds.push_back(bed);
    }
    for (int i = all.beds.empty() ? 0 : *rc::gen::inRange(0, 8); i > 0; --i)
        all.stays.push_back({FileId::create(), all.beds[*rc::gen::inRange<std::size_t>(0, all.beds.size())].id, drawn_spell()});
    return all;
}

bool sleeps(const BedStay &stay, const Bed &bed, QDate night)
{
    return stay.bed == bed.id && stay.spell.from <= night && (stay.spell.is_open() || night < stay.spell.until);
}

int sleepers(const Drawn &all, const Bed &bed, QDate night)
{
    return static_cast<int>(std::count_if(all.stays.begin(), all.stays.end(), [&](const BedStay &stay) { return sleeps(stay, bed, night); }));
}

bool is_closed(const Bed &bed, QDate night)
{
    return (bed.usable.from.isValid() && night < bed.usable.from) || (bed.usable.until.isValid() && night >= bed.usable.until);
}

} // namespace

class TestOccupancy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_night_of_every_bed_is_free_taken_or_closed_as_a_plain_count_says()
    {
        QVERIFY(rc::check("plan", [] {
            const Drawn all = drawn();
            const int nights = *rc::gen::inRange(1, 29);
            const Occupancy plan(all.beds, all.stays, first_day, nights);
            Occupancy::Count together;
            for (int night = 0; night < nights; ++night) {
                Occupancy::Count count;
                for (std::size_t i = 0; i < all.beds.size(); ++i) {
                    const QDate day = first_day.addDays(night);
                    const bool taken = sleepers(all, all.beds[i], day) > 0, closed = is_closed(all.beds[i], day);
                    const BedNight &cell = plan.at(i, night);
                    RC_ASSERT(cell.state == (taken ? BedNight::State::Taken : closed ? BedNight::State::Closed : BedNight::State::Free));
                    RC_ASSERT(cell.file.is_null() == !taken);
                    ++(taken ? count.taken : closed ? count.closed : count.free);
                }
                RC_ASSERT(plan.on(night) == count);
                together = {together.free + count.free, together.taken + count.taken, together.closed + count.closed};
            }
            RC_ASSERT(plan.total() == together);
        }));
    }

    void a_bed_clashes_exactly_where_some_night_has_two_or_is_closed()
    {
        QVERIFY(rc::check("clash", [] {
            const Drawn all = drawn();
            for (const Bed &bed : all.beds) {
                std::vector<BedStay> own;
                std::copy_if(all.stays.begin(), all.stays.end(), std::back_inserter(own), [&](const BedStay &s) { return s.bed == bed.id; });
                QDate wrong; // no spell that was drawn begins or ends later
                for (QDate night = first_day.addDays(-12); night < first_day.addDays(50) && !wrong.isValid(); night = night.addDays(1))
                    if (sleepers(all, bed, night) > 1 || (sleepers(all, bed, night) > 0 && is_closed(bed, night)))
                        wrong = night;
                const auto clash = clash_in(bed, own);
                RC_ASSERT(clash.has_value() == wrong.isValid());
                if (!clash)
                    continue;
                const int there = sleepers(all, bed, clash->from);
                RC_ASSERT((clash->why == BedClash::Why::Taken ? there > 1 : there > 0 && is_closed(bed, clash->from)));
            }
        }));
    }

    void one_leaves_and_another_arrives_on_the_same_day()
    {
        const Bed bed{RecordId::create(), {}, {}, {}};
        const BedStay leaves{FileId::create(), bed.id, {QDate(2026, 2, 1), QDate(2026, 3, 1)}};
        const BedStay arrives{FileId::create(), bed.id, {QDate(2026, 3, 1), {}}};
        QVERIFY(!clash_in(bed, {arrives, leaves}));
        BedStay earlier = arrives;
        earlier.spell.from = QDate(2026, 2, 28);
        const auto clash = clash_in(bed, {earlier, leaves});
        QVERIFY(clash && clash->why == BedClash::Why::Taken);
        QCOMPARE(clash->from, QDate(2026, 2, 28));
        const Occupancy plan(std::span(&bed, 1), std::vector{leaves, arrives}, QDate(2026, 2, 28), 2);
        QCOMPARE(plan.at(0, 0).file, leaves.file);
        QCOMPARE(plan.at(0, 1).file, arrives.file);
    }

    void beds_stand_as_one_walks_through_the_house()
    {
        Shelter shelter;
        const House elm{RecordId::create(), QStringLiteral("Elm"), {}, {}}, ash{RecordId::create(), QStringLiteral("Ash"), {}, {}};
        const Room ten{RecordId::create(), elm.id, {}, QStringLiteral("10")}, nine{RecordId::create(), elm.id, {}, QStringLiteral("9")},
            attic{RecordId::create(), ash.id, {}, QStringLiteral("Attic")};
        shelter.houses = {elm, ash};
        shelter.rooms = {ten, nine, attic};
        for (const Room &room : shelter.rooms)
            shelter.beds.push_back({RecordId::create(), room.id, {}, QStringLiteral("a")});
        shelter.sort();
        QStringList names;
        for (const Bed &bed : shelter.beds)
            names << shelter.name_of(bed.id);
        QCOMPARE(names, QStringList({QStringLiteral("Ash, Attic, a"), QStringLiteral("Elm, 9, a"), QStringLiteral("Elm, 10, a")}));
        QCOMPARE(shelter.name_of(RecordId::create()), QString());
    }

    void moving_on_ends_what_is_open_and_nothing_else()
    {
        Case file;
        const auto stay = [](QDate from, QDate until) { return Stay{RecordId::create(), Code::of("SHELTER"), {from, until}, {}, {}, {}}; };
        file.stays = {stay({2026, 1, 1}, {2026, 1, 9}), stay({2026, 1, 9}, {}), stay({2026, 8, 1}, {})};
        const Stay next = stay({2026, 3, 1}, {});
        const std::vector<Stay> changed = moving_on(file, next);
        QCOMPARE(changed.size(), 2U);
        QCOMPARE(changed[0].id, file.stays[1].id);
        QCOMPARE(changed[0].spell.until, QDate(2026, 3, 1));
        QVERIFY(changed[1] == next);
        Stay same = file.stays[1]; // the one that runs gets a bed
        same.bed = RecordId::create();
        QVERIFY(moving_on(file, same) == std::vector{same});
    }
};

QTEST_GUILESS_MAIN(TestOccupancy)
#include "test_occupancy.moc"
