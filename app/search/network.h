// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"
#include "cases/perpetrator.h"

#include <set>
#include <span>

namespace ancora::search {

/// What two files can have in common that makes it dangerous for their persons to live under one roof.
enum class Trace { Recruiter, Perpetrator, Phone, Workplace };

/// Compares the two files. A perpetrator is the same one where both name the same record, or records that share a name, an
/// alias or a number; whoever recruited one of the two is told as recruiter. Telephone numbers are those of the person, of
/// the people around and of the perpetrators, however they are written. Names are the same but for accents, script and
/// words that one of them leaves out; an address counts only with a number in it. Nothing of what is found is told but its kind.
[[nodiscard]] std::set<Trace> shared_traces(const Case &one, const Case &other, std::span<const Perpetrator> known);

/// The numbers in a text, as digits without what stands before them from abroad or at home. Fewer than eight digits are none.
[[nodiscard]] std::set<QString> phone_numbers(const QString &text);
/// "+32 475 12 34 56" is "0475/12.34.56". Of `phone_numbers`.
[[nodiscard]] bool is_same_phone(const QString &one, const QString &other);
[[nodiscard]] bool share_a_phone(const std::set<QString> &one, const std::set<QString> &other);

} // namespace ancora::search
