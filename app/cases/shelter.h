// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"
#include "values/spell.h"

#include <QString>
#include <vector>

namespace ancora {

/// A house of the shelter. Its address puts lives at risk, so everything written about it is sealed. Houses, rooms and beds
/// belong to the office, not to a case.
struct House {
    RecordId id;
    QString name;    ///< face
    QString address; ///< face
    QString note;    ///< face
    friend bool operator==(const House &, const House &) = default;
};

struct Room {
    RecordId id;
    RecordId house;
    Codes suited_for; ///< list PlaceFeatures
    QString label;    ///< face
    friend bool operator==(const Room &, const Room &) = default;
};

struct Bed {
    RecordId id;
    RecordId room;
    Spell usable;  ///< its last day is one to leave on, not a night; no first day: it always was
    QString label; ///< face

    [[nodiscard]] bool is_usable_on(QDate night) const
    {
        return !(usable.from.isValid() && night < usable.from) && !(usable.until.isValid() && night >= usable.until);
    }
    friend bool operator==(const Bed &, const Bed &) = default;
};

/// All of it, beds in the order in which they are found when walking through: house, room, bed.
struct Shelter {
    std::vector<House> houses;
    std::vector<Room> rooms;
    std::vector<Bed> beds;

    /// By their names; "Room 10" comes after "Room 9".
    void sort();
    [[nodiscard]] const House *house(RecordId id) const;
    [[nodiscard]] const Room *room(RecordId id) const;
    [[nodiscard]] const Bed *bed(RecordId id) const;
    /// "Elm house, room 2, bed a" in the office's own words; empty where there is no such bed.
    [[nodiscard]] QString name_of(RecordId bed) const;
};

/// Somebody waits for a place in the shelter.
struct WaitingEntry {
    RecordId id;
    // facts
    QDate since;
    QDate wished_from; ///< null: as soon as possible
    Codes needs;       ///< list PlaceFeatures
    Code priority;     ///< list WaitingPriorities
    QDate ended_on;
    Code end_reason; ///< list WaitingEnds
    // face
    QString note;

    [[nodiscard]] bool waits_on(QDate day) const
    {
        return since.isValid() && since <= day && !(ended_on.isValid() && ended_on <= day);
    }
    friend bool operator==(const WaitingEntry &, const WaitingEntry &) = default;
};

} // namespace ancora
