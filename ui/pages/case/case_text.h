// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/partial_date.h"
#include "values/spell.h"

#include <QCoreApplication>

namespace ancora::ui {

/// Context of the Case page's texts, for its parts that are no QObjects of their own.
struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

/// "1.2.2026 – 18.3.2026   Annex 15"; a record without a name yet says so.
[[nodiscard]] QString spell_line(const QString &name, const Spell &spell);

} // namespace ancora::ui
