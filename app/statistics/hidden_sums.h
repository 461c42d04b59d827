// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/disclosure_rules.h"
#include "statistics/release_model.h"

#include <span>

namespace ancora::statistics {

/// A sum of cells that no table prints and that must not become known either.
struct HiddenSum {
    std::vector<std::size_t> cells; ///< of the model's table
    std::int64_t low = 0;           ///< whatever is shown must leave room for both
    std::int64_t high = 0;
};

/// What the rules Lines, Group and Complement ask of one table. A row's total without one category is the sum of the
/// others, all of which are printed: the three rules speak of the small counts of a line taken together.
/// `values` by cell of the table; where `possible` is false the cell is a 0 that everybody may see.
[[nodiscard]] std::vector<HiddenSum> hidden_sums(const ReleaseModel &model, const ModelTable &table,
                                                 std::span<const std::int64_t> values, const std::vector<bool> &possible,
                                                 const DisclosureRules &rules, int threshold);

} // namespace ancora::statistics
