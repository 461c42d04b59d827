// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "cases/ids.h"
#include "values/answer.h"
#include "values/partial_date.h"
#include "values/spell.h"

#include <vector>

namespace ancora {

/// Somebody of the family or household. Written down once, in the file of one of the two: where the other has a file too, it
/// shows the same relation from there (`inverse_relation`, `RelationFrom`).
struct Relative {
    RecordId id;
    // facts
    Code relation; ///< list FamilyRelations: what this one is to the person of the file
    FileId client; ///< the case about this one; null: not a client
    Answer<Code> sex; ///< list Sex; this and the name are left empty where `client` says it
    Answer<PartialDate> birth_date;
    bool dependant = false; ///< is in the person's charge
    // face
    QString name;
    QString contact;
    QString note;
    friend bool operator==(const Relative &, const Relative &) = default;
};

/// A time in which a relative lived with the person. Whoever comes back has a further spell, so that the history stays.
struct HouseholdSpell {
    RecordId id;
    RecordId relative; ///< of the same case
    Spell spell;       ///< `until` is the day of parting
    friend bool operator==(const HouseholdSpell &, const HouseholdSpell &) = default;
};

/// The same relation seen from the other file, which names this one as `client`.
struct RelationFrom {
    FileId file;
    QString number;
    Code relation; ///< what the person of that file is to the person of this one
    std::vector<Spell> together;
    friend bool operator==(const RelationFrom &, const RelationFrom &) = default;
};

/// PARENT for CHILD; the code itself where a list of another version does not say.
[[nodiscard]] Code inverse_relation(const Code &relation, const CodeLists &lists);

/// At the end of the day.
[[nodiscard]] bool lives_with_person_on(const std::vector<HouseholdSpell> &household, RecordId relative, QDate day);

/// What changes when a relative leaves the household on `day`: the spells that run then, ended. Nothing is taken away.
[[nodiscard]] std::vector<HouseholdSpell> ended_on(const std::vector<HouseholdSpell> &household, RecordId relative, QDate day);

/// Those who are in the charge of an accompanied person without being accompanied themselves. Never victims: whoever has a
/// file is counted by that file and not here.
struct DependantCount {
    int children = 0; ///< under 18 on the day, or a child by relation whose birth date nobody knows
    int others = 0;
    [[nodiscard]] int all() const { return children + others; }
    friend bool operator==(const DependantCount &, const DependantCount &) = default;
};
[[nodiscard]] DependantCount dependants_on(const std::vector<Relative> &family, QDate day);

} // namespace ancora
