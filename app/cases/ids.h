// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/id.h"

namespace ancora {

/// A file is the unit of secrecy, of the journal and of travel: it has one key, one stream of
/// transactions per device, and is granted, copied or erased as a whole. A referral is a file of its own
/// until an intake; a case is a file with everything about one person.
struct FileTag;
using FileId = Id<FileTag>;

struct RecordTag;
using RecordId = Id<RecordTag>; ///< a record inside a file: a phase, a stay, a document

} // namespace ancora
