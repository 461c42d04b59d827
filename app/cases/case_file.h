// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/attachment.h"
#include "cases/casework.h"
#include "cases/family.h"
#include "cases/ids.h"
#include "cases/incident.h"
#include "cases/justice.h"
#include "cases/onward_referral.h"
#include "cases/risk_flag.h"
#include "cases/safe_contact.h"
#include "cases/shelter.h"
#include "values/answer.h"
#include "values/code.h"
#include "values/partial_date.h"
#include "values/spell.h"

#include <vector>

namespace ancora {

/// The cover of a case: what the shelf shows without opening it.
struct CaseCover {
    FileId id;
    QString number; ///< "2026-017", given by the office; never tells who
    QDate opened_on;
    Uuid worker; ///< the case worker; null while nobody has it
    FileId referral; ///< the referral it began with; null where none
    FileId merged_into; ///< the case about the same person that took in all of it; null where it stands for itself
    friend bool operator==(const CaseCover &, const CaseCover &) = default;
};

/// The person a case is about.
struct Person {
    RecordId id;
    // facts
    Answer<Code> sex;                 ///< list Sex
    Answer<PartialDate> birth_date;
    Answer<Code> citizenship;         ///< list Countries
    Answer<bool> unaccompanied_minor; ///< skips the reflection phase (domain reference, 1.7)
    // face
    QString family_name;
    QString given_name;
    QString alias; ///< how the team calls the person
    QString languages;
    QString phone;
    QString address;
    QString safe_contact; ///< what the rules of `safe_contact.h` do not say; shown with them as a banner
    QString note;

    /// "Family Given", else the alias, else empty.
    [[nodiscard]] QString display_name() const;
    friend bool operator==(const Person &, const Person &) = default;
};

/// The centre accompanies the person from a day until closure. A reopening is a further accompaniment,
/// so that stock and flow and durations stay right.
struct Accompaniment {
    RecordId id;
    Spell spell;
    Code scope; ///< list Scope: THB or SMUGGLING_AGG
    bool reopening = false;
    Code referring_body; ///< copied from the referral at intake
    Code closure_reason; ///< list ClosureReasons; given with `spell.until`
    Code destination;    ///< list ClosureDestinations: where the person goes from here
    QString external_ref; ///< the register row it was imported from
    QString closure_note; ///< face
    friend bool operator==(const Accompaniment &, const Accompaniment &) = default;
};

/// A residence phase as a spell, with three dated facts that must not be mixed up: the centre asks, the
/// Immigration Office decides, the magistrate gives an opinion (domain reference, 1.4 and 1.10).
struct StatusPhase {
    RecordId id;
    Code phase; ///< list StatusPhase
    Spell spell;
    QDate requested_on;
    QDate decided_on;
    Code decision; ///< list Decision
    QDate opinion_on;
    Code opinion; ///< list Opinion
    QString note; ///< face
    friend bool operator==(const StatusPhase &, const StatusPhase &) = default;
};

/// A residence document: issued, valid until, first or renewal.
struct ResidenceDocument {
    RecordId id;
    Code document; ///< list ResidenceDocuments
    Spell validity;
    bool renewal = false;
    QString number; ///< face
    friend bool operator==(const ResidenceDocument &, const ResidenceDocument &) = default;
};

/// Where the person stays: nights derive from these spells.
struct Stay {
    RecordId id;
    Code kind; ///< list StayKind
    Spell spell;
    RecordId bed;  ///< of the shelter; null: somewhere else
    QString place; ///< face: where, in words, while no bed is entered
    QString network_reason; ///< face: why the bed was given although files are linked; never leaves the office
    friend bool operator==(const Stay &, const Stay &) = default;
};

/// Everything about one person, as the Case page shows it. Records are in order of their dates.
struct Case {
    CaseCover cover;
    Person person;
    std::vector<Accompaniment> accompaniments;
    std::vector<ExploitationEvent> exploitation;
    std::vector<Involvement> involvements;
    std::vector<Relative> family;
    std::vector<HouseholdSpell> household;
    std::vector<StatusPhase> phases;
    std::vector<ResidenceDocument> documents;
    std::vector<Stay> stays;
    std::vector<JusticeStep> justice;
    std::vector<Compensation> compensations;
    std::vector<Goal> goals;
    std::vector<Task> tasks;
    std::vector<Service> services;
    std::vector<Note> notes;
    std::vector<DisclosureGround> grounds;
    std::vector<OnwardReferral> onward;
    std::vector<RiskFlag> flags;
    std::vector<ContactRule> contact_rules;
    std::vector<Attachment> attachments;
    std::vector<WaitingEntry> waiting;

    /// The accompaniment that runs on `day`, or the last one; nothing in a case without one.
    [[nodiscard]] const Accompaniment *accompaniment_on(QDate day) const;
    [[nodiscard]] const StatusPhase *phase_on(QDate day) const;
    [[nodiscard]] const ExploitationEvent *main_exploitation() const;
    [[nodiscard]] bool is_open_on(QDate day) const;
    friend bool operator==(const Case &, const Case &) = default;
};

/// Calls visit(records) for the records of each kind, cover and person apart: whoever must miss none of them asks here.
template <class AnyCase, class Visit> void for_each_kind(AnyCase &file, Visit visit)
{
    visit(file.accompaniments);
    visit(file.exploitation);
    visit(file.involvements);
    visit(file.family);
    visit(file.household);
    visit(file.phases);
    visit(file.documents);
    visit(file.stays);
    visit(file.justice);
    visit(file.compensations);
    visit(file.goals);
    visit(file.tasks);
    visit(file.services);
    visit(file.notes);
    visit(file.grounds);
    visit(file.onward);
    visit(file.flags);
    visit(file.contact_rules);
    visit(file.attachments);
    visit(file.waiting);
}

} // namespace ancora
