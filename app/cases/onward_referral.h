// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/consent.h"
#include "values/result.h"

namespace ancora {

class Permit;

/// The person is sent on: a partner or somebody else is asked for a service, or to take the accompaniment over.
///
///     PREPARED -> SENT -> ACCEPTED -> DONE
///                      -> REFUSED, with a reason
///     and WITHDRAWN from each of the first three
struct OnwardReferral {
    RecordId id;
    // facts
    Code state;        ///< list OnwardStates; changes by the functions below only
    Code service;      ///< list SupportServices: what is asked for; empty where the whole accompaniment is handed over
    Code purpose;      ///< list DisclosurePurposes
    Codes items;       ///< list FileItems: what the recipient is to be told
    QDate prepared_on;
    QDate sent_on;
    QDate answer_due;  ///< null: by the rule
    QDate answered_on; ///< accepted or refused
    QDate ended_on;    ///< done or withdrawn
    RecordId ground;   ///< the `DisclosureGround` it was sent on
    Recipient recipient;
    // face
    QString request; ///< what is asked, in words; the recipient reads it
    QString reason;  ///< why it was refused or withdrawn
    QString answer_key; ///< base64: what the answer to its package opens with; empty where none was made

    /// Somebody may still act on it.
    [[nodiscard]] bool is_open() const;
    friend bool operator==(const OnwardReferral &, const OnwardReferral &) = default;
};

[[nodiscard]] OnwardReferral prepared_referral(QDate on);

[[nodiscard]] bool may_become(const OnwardReferral &referral, const Code &state);
/// Every step but the sending. Refused where there is no such step, where it would stand before the one before, and
/// where a refusal or withdrawal gives no reason.
[[nodiscard]] Result<OnwardReferral> with_state(OnwardReferral referral, const Code &state, QDate on, const QString &reason);
/// On the permit's day. Refused where the permit is for somebody else or something else, for less or for more.
[[nodiscard]] Result<OnwardReferral> sent(OnwardReferral referral, const Permit &permit);

} // namespace ancora
