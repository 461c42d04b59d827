// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/answer.h"
#include "values/code.h"
#include "values/partial_date.h"

namespace ancora {

/// Somebody tells the centre about a possible victim, on the phone at night or by letter. Ten times as
/// many as cases; may be anonymous; most lead to advice only.
struct Referral {
    FileId id;
    // facts
    QDate referred_on;
    Code referring_body; ///< list ReferringBodies
    Code outcome;        ///< list ReferralOutcome; empty while nobody has decided
    Answer<Code> sex;
    Answer<PartialDate> birth_date;
    Answer<Code> citizenship;
    Code suspected_form; ///< list ExploitationForms
    QString external_ref; ///< the number in the register it was imported from
    QString imported_row; ///< that register's row as last imported, so that importing it again changes nothing
    FileId case_file;    ///< set once an intake has carried it over
    // face: sealed with the file's key
    QString person_name; ///< as told; empty is an anonymous referral
    QString alias;
    QString reporter; ///< who called
    QString contact;  ///< how to reach the reporter or the person
    QString note;

    [[nodiscard]] bool is_anonymous() const { return person_name.isEmpty() && alias.isEmpty(); }
    friend bool operator==(const Referral &, const Referral &) = default;
};

} // namespace ancora
