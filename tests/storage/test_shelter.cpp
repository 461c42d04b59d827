// SPDX-License-Identifier: EUPL-1.2
//
// The shelter in storage: no bed is given twice, whichever way it is tried.
#include "open_store.h"

#include "storage/projection.h"
#include "storage/records.h"

#include <QTest>
#include <rapidcheck.h>

using namespace ancora;
using namespace ancora::storage;

namespace {

const QDate day(2026, 3, 1);

/// A store with one house, one room and some beds.
struct Houses {
    explicit Houses(int beds = 2)
    {
        save(house);
        save(room);
        for (int i = 0; i < beds; ++i)
            save(this->beds.emplace_back(Bed{RecordId::create(), room.id, {}, QStringLiteral("bed %1").arg(i + 1)}));
    }
    template <class T> Result<Seen> save(const T &record)
    {
        const FileId office = Store::office_file();
        return open.store().save(office, record, open.store().journal().seen(office).value());
    }
    /// A case without stays yet.
    FileId new_case(const QString &number)
    {
        Case file = sample_case(number);
        file.stays.clear();
        if (!open.store().save(file, {}, Act::Intake))
            throw std::runtime_error("no case");
        return file.cover.id;
    }
    Result<Seen> save(FileId file, const Stay &stay)
    {
        return open.store().save(file, stay, open.store().journal().seen(file).value());
    }
    [[nodiscard]] bool agrees_with_the_journal()
    {
        const auto comparison = rebuild_and_compare(open.store().database(), open.store().journal());
        return comparison && comparison->differences.isEmpty();
    }

    OpenStore open;
    House house{RecordId::create(), QStringLiteral("Elm-Canary"), QStringLiteral("Canary street 1"), {}};
    Room room{RecordId::create(), house.id, {Code::of("WOMEN")}, QStringLiteral("room 2")};
    std::vector<Bed> beds;
};

Stay stay_in(const Bed &bed, QDate from, QDate until = {})
{
    return {RecordId::create(), Code::of("SHELTER"), {from, until}, bed.id, {}, {}};
}

// The naive model ----------------------------------------------------------------------------------------

constexpr int horizon = 40;

bool sleeps(const Stay &stay, const Bed &bed, QDate night)
{
    return stay.bed == bed.id && stay.spell.from <= night && (stay.spell.is_open() || night < stay.spell.until);
}

bool is_sound(const std::vector<Bed> &beds, const std::map<RecordId, std::pair<FileId, Stay>> &stays)
{
    for (const Bed &bed : beds)
        for (int i = 0; i < horizon; ++i) {
            const QDate night = day.addDays(i);
            const auto there = std::count_if(stays.begin(), stays.end(), [&](const auto &one) { return sleeps(one.second.second, bed, night); });
            const bool closed = bed.usable.until.isValid() && bed.usable.until <= night;
            if (there > 1 || (there == 1 && closed))
                return false;
        }
    return true;
}

} // namespace

class TestShelter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_saved_comes_back_and_the_journal_rebuilds_it()
    {
        Houses houses;
        const FileId file = houses.new_case(QStringLiteral("2026-001"));
        const WaitingEntry entry{RecordId::create(), day, {}, {Code::of("WOMEN"), Code::of("STEP_FREE")}, Code::of("URGENT"), {}, {},
                                 QStringLiteral("Canary sleeps at the station")};
        QVERIFY(houses.open.store().save(file, entry, houses.open.store().journal().seen(file).value()));
        Stay stay = stay_in(houses.beds[0], day);
        stay.network_reason = QStringLiteral("They are sisters");
        QVERIFY(houses.save(file, stay));
        const Case stored = houses.open.store().open_case(file).value().value;
        QVERIFY(stored.waiting == std::vector{entry});
        QVERIFY(stored.stays == std::vector{stay});
        const Shelter shelter = houses.open.store().shelter().value().value;
        QVERIFY(shelter.houses == std::vector{houses.house} && shelter.rooms == std::vector{houses.room} && shelter.beds == houses.beds);
        QVERIFY(houses.agrees_with_the_journal());
    }

    void what_is_written_about_a_house_is_sealed()
    {
        Houses houses;
        int rows = 0;
        const auto looks_for = [&](const QString &sql) {
            bool clear = false;
            const auto read = houses.open.store().database().scan(sql, [&](const Row &row) {
                const std::string_view bytes = row.blob(0);
                clear = clear || bytes.find("Canary") != std::string_view::npos || bytes.find("room 2") != std::string_view::npos;
                ++rows;
            });
            return read && clear;
        };
        for (const char *column : {"name FROM house", "address FROM house", "label FROM room", "label FROM bed"})
            QVERIFY2(!looks_for(QStringLiteral("SELECT ") + QLatin1String(column)), column);
        QCOMPARE(rows, 5);
        QVERIFY(looks_for(QStringLiteral("SELECT 'Canary'"))); // control: the search does find
    }

    void a_taken_bed_is_refused_with_its_name_and_day()
    {
        Houses houses;
        const FileId one = houses.new_case(QStringLiteral("2026-001")), other = houses.new_case(QStringLiteral("2026-002"));
        QVERIFY(houses.save(one, stay_in(houses.beds[0], day, day.addDays(10))));
        const auto refused = houses.save(other, stay_in(houses.beds[0], day.addDays(9)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().text, QStringLiteral("The bed \"Elm-Canary, room 2, bed 1\" is taken from 10.3.2026 on. Nothing was saved."));
        QVERIFY(!refused.error().detail.contains(QStringLiteral("Canary")));
        QVERIFY(houses.open.store().open_case(other).value().value.stays.empty());
        QVERIFY(houses.save(other, stay_in(houses.beds[0], day.addDays(10)))); // on the day the first one leaves
        QVERIFY(houses.agrees_with_the_journal());
    }

    void a_bed_in_use_is_not_closed_and_not_removed()
    {
        Houses houses;
        const FileId file = houses.new_case(QStringLiteral("2026-001"));
        QVERIFY(houses.save(file, stay_in(houses.beds[0], day, day.addDays(10))));
        Bed closed = houses.beds[0];
        closed.usable.until = day.addDays(9);
        const auto refused = houses.save(closed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, QStringLiteral("The bed \"Elm-Canary, room 2, bed 1\" cannot be used from 10.3.2026 on. Nothing was saved."));
        closed.usable.until = day.addDays(10);
        QVERIFY(houses.save(closed));
        const auto remove = [&]<class T>(const T &record) {
            const FileId office = Store::office_file();
            return houses.open.store().remove<T>(office, record.id, houses.open.store().journal().seen(office).value()).has_value();
        };
        QVERIFY(!remove(houses.beds[0]));
        QVERIFY(!remove(houses.room));
        QVERIFY(!remove(houses.house));
        QVERIFY(remove(houses.beds[1])); // control: nobody ever slept there
        QVERIFY(!houses.save(file, stay_in(houses.beds[1], day.addDays(20))));
        QVERIFY(houses.agrees_with_the_journal());
    }

    void two_people_change_beds_in_one_step_and_not_in_two()
    {
        Houses houses;
        const FileId one = houses.new_case(QStringLiteral("2026-001")), other = houses.new_case(QStringLiteral("2026-002"));
        Stay first = stay_in(houses.beds[0], day), second = stay_in(houses.beds[1], day);
        QVERIFY(houses.save(one, first) && houses.save(other, second));
        std::swap(first.bed, second.bed);
        QVERIFY(!houses.save(one, first));
        QVERIFY(houses.open.store().together([&]() -> Result<void> {
            ANCORA_TRY(houses.save(one, first));
            ANCORA_TRY(houses.save(other, second));
            return {};
        }));
        QCOMPARE(houses.open.store().bed_stays().value().size(), 2U);
    }

    void a_merge_keeps_the_bed_and_its_undoing_does_not_take_it_from_somebody_else()
    {
        Houses houses;
        Store &store = houses.open.store();
        const FileId kept = houses.new_case(QStringLiteral("2026-001")), taken = houses.new_case(QStringLiteral("2026-002")),
                     third = houses.new_case(QStringLiteral("2026-003"));
        const Stay stay = stay_in(houses.beds[0], day);
        QVERIFY(houses.save(taken, stay));
        const auto merge = [&] {
            const auto one = store.open_case(kept).value(), other = store.open_case(taken).value();
            return store.merge(one, other, differences(one.value, other.value)).has_value();
        };
        QVERIFY(merge());
        QVERIFY(!houses.save(third, stay_in(houses.beds[0], day.addDays(3))));
        QVERIFY(store.unmerge(taken)); // control: nobody has the bed
        QVERIFY(merge());
        Stay ended = store.open_case(kept).value().value.stays.front();
        ended.spell.until = day.addDays(3);
        QVERIFY(houses.save(kept, ended));
        QVERIFY(houses.save(third, stay_in(houses.beds[0], day.addDays(3))));
        const auto separated = store.unmerge(taken);
        QVERIFY(!separated);
        QCOMPARE(separated.error().kind, Error::Kind::Refused);
        QVERIFY(houses.agrees_with_the_journal());
    }

    void whatever_is_saved_no_night_of_a_bed_has_two_people()
    {
        Houses houses(0);
        const std::vector<FileId> files{houses.new_case(QStringLiteral("2026-001")), houses.new_case(QStringLiteral("2026-002")),
                                        houses.new_case(QStringLiteral("2026-003"))};
        int accepted = 0, refused = 0;
        const bool holds = rc::check("no bed twice", [&] {
            std::vector<Bed> beds{{RecordId::create(), houses.room.id, {}, QStringLiteral("a")}, {RecordId::create(), houses.room.id, {}, QStringLiteral("b")}};
            for (const Bed &bed : beds)
                RC_ASSERT(houses.save(bed).has_value());
            std::map<RecordId, std::pair<FileId, Stay>> stays;
            for (int step = *rc::gen::inRange(1, 10); step > 0; --step) {
                auto stays_then = stays;
                auto beds_then = beds;
                Result<Seen> saved;
                const int act = *rc::gen::inRange(0, 10);
                const QDate from = day.addDays(*rc::gen::inRange(0, 20));
                const QDate until = *rc::gen::inRange(0, 3) == 0 ? QDate() : from.addDays(*rc::gen::inRange(0, 9));
                Bed &bed = beds_then[*rc::gen::inRange<std::size_t>(0, beds.size())];
                if (act == 0) {
                    bed.usable.until = until;
                    saved = houses.save(bed);
                } else if (act < 5 && !stays.empty()) { // a stay that is there changes
                    auto &[file, stay] = std::next(stays_then.begin(), *rc::gen::inRange(0, static_cast<int>(stays.size())))->second;
                    stay.spell = {from, until};
                    stay.bed = bed.id;
                    saved = houses.save(file, stay);
                } else {
                    const FileId file = files[*rc::gen::inRange<std::size_t>(0, files.size())];
                    const Stay stay = stay_in(bed, from, until);
                    stays_then[stay.id] = {file, stay};
                    saved = houses.save(file, stay);
                }
                RC_ASSERT(saved.has_value() == is_sound(beds_then, stays_then));
                ++(saved ? accepted : refused);
                if (saved) {
                    stays = stays_then;
                    beds = beds_then;
                }
            }
        });
        QVERIFY(holds);
        QVERIFY2(accepted > 50 && refused > 20, qPrintable(QStringLiteral("%1 accepted, %2 refused").arg(accepted).arg(refused))); // control: both ways were gone
        QVERIFY(houses.agrees_with_the_journal());
    }

    void whoever_gets_a_place_no_longer_waits_and_leaves_the_bed_before()
    {
        Houses houses;
        Store &store = houses.open.store();
        const FileId file = houses.new_case(QStringLiteral("2026-001")), normal = houses.new_case(QStringLiteral("2026-002"));
        const auto wait = [&](FileId who, const char *priority, QDate since) {
            const WaitingEntry entry{RecordId::create(), since, {}, {}, Code::of(priority), {}, {}, {}};
            return store.save(who, entry, store.journal().seen(who).value()).has_value();
        };
        QVERIFY(wait(normal, "NORMAL", day) && wait(file, "URGENT", day.addDays(5)));
        const auto numbers = [&] {
            QStringList all;
            const auto waiting = store.waiting_list().value();
            for (const WaitingLine &line : waiting)
                all << line.number;
            return all;
        };
        QCOMPARE(numbers(), QStringList({QStringLiteral("2026-001"), QStringLiteral("2026-002")}));
        QVERIFY(houses.save(file, stay_in(houses.beds[0], day)));
        QVERIFY(store.give_place(file, stay_in(houses.beds[1], QDate(2026, 4, 1))));
        const Case stored = store.open_case(file).value().value;
        QCOMPARE(stored.stays[0].spell.until, QDate(2026, 4, 1));
        QCOMPARE(stored.stays[1].bed, houses.beds[1].id);
        QCOMPARE(stored.waiting[0].end_reason, Code::of("PLACE_GIVEN"));
        QCOMPARE(numbers(), QStringList(QStringLiteral("2026-002")));
        QVERIFY(!store.give_place(normal, stay_in(houses.beds[1], QDate(2026, 4, 2))));
        QCOMPARE(numbers(), QStringList(QStringLiteral("2026-002"))); // nothing of it was saved
    }

    void residents_are_those_who_sleep_there_in_that_time()
    {
        Houses houses;
        const FileId before = houses.new_case(QStringLiteral("2026-001")), now = houses.new_case(QStringLiteral("2026-002")),
                     elsewhere = houses.new_case(QStringLiteral("2026-003")), asking = houses.new_case(QStringLiteral("2026-004"));
        QVERIFY(houses.save(before, stay_in(houses.beds[0], day, day.addDays(5))));
        QVERIFY(houses.save(now, stay_in(houses.beds[0], day.addDays(5))));
        Stay hotel = stay_in(houses.beds[1], day);
        hotel.bed = {};
        hotel.kind = Code::of("ELSEWHERE");
        QVERIFY(houses.save(elsewhere, hotel));
        QVERIFY(houses.save(asking, stay_in(houses.beds[1], day)));
        const auto found = houses.open.store().residents({day.addDays(5), {}}, asking).value();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].number, QStringLiteral("2026-002"));
        QCOMPARE(found[0].file->cover.id, now);
        QCOMPARE(houses.open.store().residents({day, day.addDays(30)}, asking).value().size(), 2U);
    }

    void capacity_follows_the_beds_where_there_are_any()
    {
        Houses houses(0);
        auto office = houses.open.store().office().value();
        office.value.capacity = 9;
        QVERIFY(houses.open.store().save(office.value, office.seen));
        const auto on = [&](QDate when) { return houses.open.store().facts().value().capacity_on(static_cast<Day>(when.toJulianDay())); };
        QCOMPARE(on(day), 9);
        QVERIFY(houses.save(Bed{RecordId::create(), houses.room.id, {}, {}}));
        QVERIFY(houses.save(Bed{RecordId::create(), houses.room.id, {day, day.addDays(10)}, {}}));
        QCOMPARE(on(day.addDays(-1)), 1);
        QCOMPARE(on(day), 2);
        QCOMPARE(on(day.addDays(9)), 2);
        QCOMPARE(on(day.addDays(10)), 1);
    }
};

QTEST_GUILESS_MAIN(TestShelter)
#include "test_shelter.moc"
