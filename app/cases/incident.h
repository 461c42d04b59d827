// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/answer.h"
#include "values/code.h"
#include "values/partial_date.h"

namespace ancora {

/// One form of exploitation in one place and period; a person may have several. Events stand apart from victims and from
/// perpetrators, as in IC-TIP (domain reference, 4.1): several people exploited by the same ones have an event each, and
/// `Involvement` says who took part in it.
struct ExploitationEvent {
    RecordId id;
    // facts
    bool main = false; ///< the one that counts in tables by form; exactly one per case
    Code form;         ///< list ExploitationForms
    Code sector;       ///< list Sectors, for labour exploitation
    Code aggravation;  ///< list SmugglingAggravation, for smuggling
    Codes means;       ///< list ExploitationMeans
    Answer<PartialDate> from;
    Answer<PartialDate> until;
    Answer<Code> country; ///< where
    Code region;          ///< list Regions, for a place in Belgium
    // face
    QString workplace; ///< the firm, bar or house by its name
    QString place;     ///< its address, as far as it is known
    QString narrative;
    friend bool operator==(const ExploitationEvent &, const ExploitationEvent &) = default;
};

/// A perpetrator took part in what happened to the person of the file. With one per event and perpetrator, several victims
/// and several perpetrators are linked many to many.
struct Involvement {
    RecordId id;
    // facts
    RecordId perpetrator; ///< in the office's own file
    RecordId event;       ///< of this case; null: in which one is not known
    Codes roles;          ///< list PerpetratorRoles
    Code relation;        ///< list PerpetratorRelations: what the perpetrator was to the person before
    QString note;         ///< face
    friend bool operator==(const Involvement &, const Involvement &) = default;
};

} // namespace ancora
