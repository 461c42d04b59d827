// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/code_list.h"
#include "cases/referral.h"

#include <QString>
#include <vector>

namespace ancora {

/// Something a file still lacks, or that does not fit together. Findings are shown and counted; they never
/// stop anybody from saving.
struct Finding {
    enum class Weight { Missing, Contradiction };
    Weight weight = Weight::Missing;
    QString record;   ///< table of the record: "person", "status_phase" ...
    RecordId id;      ///< which record; null for the case as a whole
    QString field;    ///< register name: "birth_date"
    QString sentence; ///< translated
};

/// `today` decides what is still to be expected. What the rules for deadlines find: `deadlines/deadline.h`.
[[nodiscard]] std::vector<Finding> findings(const Case &file, const CodeLists &lists, QDate today);
[[nodiscard]] std::vector<Finding> findings(const Referral &referral, QDate today);

} // namespace ancora
