// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"
#include "values/result.h"

/// What a centre has published alone, read back from its report folder as everybody can read it: the national
/// figures must be safe together with it.
namespace ancora::statistics {

struct PublishedFigures {
    QString folder; ///< for messages; the caller sets it
    /// Codes, shown values and what is hidden; no labels, and no true counts behind the hidden cells. `centre` is empty
    /// where the folder does not name it, `options` is that of the files, a cut-off day is worked out from the populations.
    Report report;
    bool says_what_it_counts = false; ///< scope and cut-off day were found
};

/// From `report-Y.csv` and `tables-Y.json`. Reads untrusted bytes: BadInput where they are not such files, the detail
/// names the line.
[[nodiscard]] Result<PublishedFigures> read_published(const QByteArray &csv, const QByteArray &tables);

} // namespace ancora::statistics
