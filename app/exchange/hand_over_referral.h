// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/permit.h"
#include "storage/store.h"

/// An onward referral leaves the office. Each function reads the file again, so that what was withdrawn a moment ago
/// counts; marks the referral sent and writes the act into the journal in the same transaction, before anything has left.
/// Refused where the permit no longer holds or is not for this referral.
namespace ancora::exchange {

/// The recipient is told in words: on the phone, by letter, in person.
[[nodiscard]] Result<void> refer_in_words(storage::Store &store, RecordId referral, Permit permit);

/// Who sends: as the recipient reads it, and whether the people are invented.
struct Sender {
    QString office;
    bool training = false;
};

/// The recipient gets a package (`referral_json.h`), sealed for `recipient_key`: what the permit goes to, and the request.
/// BadInput where nothing can be sealed for this key; then nothing was sent.
[[nodiscard]] Result<QByteArray> refer_by_package(storage::Store &store, RecordId referral, const QByteArray &recipient_key,
                                                  const Sender &sender, Permit permit);

} // namespace ancora::exchange
