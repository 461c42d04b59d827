// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/permit.h"
#include "output/letter.h"
#include "storage/store.h"

namespace ancora::output {

/// The file on paper for the permit's recipient, as a PDF: what the profile lists and the permit goes to. Reads the file again, so
/// that what was withdrawn a moment ago counts, and writes the act into the journal before anything has left. Refused
/// where the permit no longer holds or is for another purpose than the profile's.
///
/// The person's own copy passes the same gate: purpose OWN_COPY, on a recorded RIGHT_OF_ACCESS (GDPR, article 15) or CONSENT. Nobody
/// else has to agree to it, and still the file must say that she or he asked and when, because a copy that is found or
/// demanded by somebody else does the same harm as any other.
[[nodiscard]] Result<QByteArray> paper_out_of_file(storage::Store &store, const PaperStyle &style, bool training, Permit permit);

/// A letter for the permit's recipient, or into the person's own hand, as a PDF. Reads the file again and writes the act into the
/// journal, as above. Refused where the permit no longer holds or is for another purpose than the letter's, and where a place of the
/// letter has no value, or none that the permit goes to.
[[nodiscard]] Result<QByteArray> letter_out_of_file(storage::Store &store, const LetterStyle &style, const LetterWishes &wishes, Permit permit);

/// A letter by post to the person. Nobody else is told, so it needs no ground: it holds nothing of the file but how the person
/// is called and reached, and is refused where a rule of safe contact forbids letters.
[[nodiscard]] Result<QByteArray> letter_by_post(storage::Store &store, const LetterStyle &style, const LetterWishes &wishes, FileId file);

} // namespace ancora::output
