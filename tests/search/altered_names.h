// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/person_index.h"

namespace ancora::testing {

/// A name as somebody who heard or read it otherwise may type it, and whom it means.
struct AlteredName {
    QString kind;
    QString typed;
    FileId means;
};

/// One person of each name that the training data know, with a birth date and an alias.
[[nodiscard]] std::vector<search::KnownPerson> training_persons();
/// 400 of them, 50 of each kind. The same seed makes the same list; the spellings by other systems are written by hand in
/// `other_spellings.csv`, so that the search is not tested by its own tables.
[[nodiscard]] std::vector<AlteredName> altered_names(const std::vector<search::KnownPerson> &persons, quint32 seed);

} // namespace ancora::testing
