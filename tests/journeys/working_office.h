// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/frame_fixture.h"

namespace ancora::ui {

/// The window of an office with a history: a house with two beds, of which one is taken, a lawyer among the partners, and
/// the files of the neighbour, whose telephone number will be named again, and of somebody whose name will sound alike.
struct WorkingOffice : OpenFrame {
    void furnish(QDate today)
    {
        const auto session = desk.unlock();
        QVERIFY(session);
        storage::Store &store = (*session)->store();
        const FileId office = storage::Store::office_file();
        const House house{RecordId::create(), QStringLiteral("Elm"), {}, {}};
        const Room room{RecordId::create(), house.id, {}, QStringLiteral("2")};
        const Bed taken{RecordId::create(), room.id, {}, QStringLiteral("a")};
        const Bed free{RecordId::create(), room.id, {}, QStringLiteral("b")};
        Partner lawyer;
        lawyer.id = RecordId::create();
        lawyer.name = QStringLiteral("Lawyers of the port");
        QVERIFY(store.save(office, house, {}) && store.save(office, room, {}) && store.save(office, taken, {})
                && store.save(office, free, {}) && store.save(office, lawyer, {})
                && store.save(Office{RecordId::create(), QStringLiteral("The Elm"), 2}, {}));
        free_bed = free.id;
        neighbour = add_file(store, today.addDays(-30), QStringLiteral("Nguyễn Thị Hoa"), QStringLiteral("0475 61 80 03"));
        add_file(store, today.addDays(-30), QStringLiteral("Chevtchenko Roxana"), {});
        Stay stay;
        stay.id = RecordId::create();
        stay.kind = Code::of("SHELTER");
        stay.bed = taken.id;
        stay.spell.from = today.addDays(-9);
        QVERIFY(store.give_place(neighbour, stay));
    }

    RecordId free_bed;
    FileId neighbour;

private:
    static FileId add_file(storage::Store &store, QDate day, const QString &name, const QString &phone)
    {
        Referral referral;
        referral.id = FileId::create();
        referral.referred_on = day;
        referral.person_name = name;
        const auto file = store.save(referral, {}) ? store.start_intake(referral.id, day) : Result<FileId>();
        auto loaded = store.open_case(file.value()).value();
        loaded.value.person.phone = phone;
        if (!store.save(*file, loaded.value.person, loaded.seen))
            qFatal("the office cannot be furnished");
        return *file;
    }
};

} // namespace ancora::ui
