// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/rules.h"
#include "ui/models/known_persons.h"
#include "values/clock.h"
#include "values/language.h"

namespace ancora::storage {
class Store;
}
namespace ancora::vault {
class Session;
}

namespace ancora::ui {

/// What every page works with. Made at unlock, gone at lock; pages never outlive it.
struct Context {
    storage::Store &store;
    const CodeLists &lists;
    const deadlines::Rules &rules;
    const Clock &clock;
    vault::Session *session = nullptr;
    /// What the screen speaks now. Already the new one when `Page::retranslate` is called.
    Language language = Language::English;
    /// Whom to find before somebody is written down a second time.
    KnownPersons known{store};

    [[nodiscard]] QString label(ListId list, const Code &code) const
    {
        return lists.list(list).label(code, language);
    }
};

} // namespace ancora::ui
