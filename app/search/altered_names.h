// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/person_index.h"

/// What the search by name is measured with, in its test and in the benchmark: names as others write, hear and type them.
namespace ancora::search {

/// A name as somebody who heard or read it otherwise may type it, and whom it means.
struct AlteredName {
    QString kind;
    QString typed;
    FileId means;
};

/// One person of each name that the training data know, with a birth date and an alias.
[[nodiscard]] std::vector<KnownPerson> training_persons();
/// 400 of them, 50 of each kind. The same seed makes the same list; the spellings by other systems are written by hand in
/// `resources/training/other_spellings.csv`, so that the search is not tested by its own tables.
[[nodiscard]] std::vector<AlteredName> altered_names(const std::vector<KnownPerson> &persons, quint32 seed);

} // namespace ancora::search
