// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

namespace ancora::exchange {

/// An invented shelter: how large, which years, and the seed that makes it.
struct TrainingPlan {
    int cases = 60;
    int first_year = 2021;
    int last_year = 2025;
    quint32 seed = 1;
};

/// Every name, phone number and note that is invented for training carries this word, so that a leak test
/// can look for one string in everything that was written.
inline constexpr const char *training_canary = "Kanarie";

/// Fills an empty training vault with invented referrals (ten to each case) and cases in every phase and
/// with every kind of closure; names in six scripts. The same plan makes the same people.
[[nodiscard]] Result<void> fill_with_invented_people(storage::Store &store, const TrainingPlan &plan);

} // namespace ancora::exchange
