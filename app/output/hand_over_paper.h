// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/permit.h"
#include "output/file_paper.h"
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

} // namespace ancora::output
