// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/code_list.h"

namespace ancora {

/// What the rules usually lead to. These are proposals that a form offers; nothing is forbidden by them.

/// The last day of a phase or document that begins on `from`, by the attributes `days` or `months` of its
/// code; null where the rules set no end. The first day is not counted (Regulation 1182/71, art. 3).
[[nodiscard]] QDate usual_end(const CodeEntry &rule, QDate from);

/// The phase that would come next: none needed for Belgians and citizens of the Union; no reflection for
/// unaccompanied minors (domain reference, 1.4 and 1.10). Empty where nothing comes after.
[[nodiscard]] Code next_phase(const Case &file, const CodeLists &lists, QDate day);

/// The document that belongs to the phase of `day`, by the attribute `phase` of the code list.
[[nodiscard]] Code usual_document(const Case &file, const CodeLists &lists, QDate day);

} // namespace ancora
