// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

/// A referral that came as a package, and the way of its answer back to the sender.
namespace ancora::exchange {

/// Takes the package in as a new referral, with everything that came in it beside it (`ReceivedReferral`). Refused where
/// it is there already, or where invented people would come among real ones or the other way round.
[[nodiscard]] Result<FileId> take_in_referral(storage::Store &store, const QByteArray &package, bool training);

/// ACCEPTED, REFUSED (with a reason) or DONE, sealed for the sender. Writes the act into the journal. NotFound where the
/// referral did not come as a package.
[[nodiscard]] Result<QByteArray> answer_referral(storage::Store &store, FileId referral, const Code &state, const QString &reason);

/// The sender takes the answer in: the onward referral moves on. Refused where the answer is to another one or its step is
/// not possible any more.
[[nodiscard]] Result<void> take_in_answer(storage::Store &store, FileId file, RecordId referral, const QByteArray &package);

} // namespace ancora::exchange
