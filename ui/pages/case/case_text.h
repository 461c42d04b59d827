// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/family.h"
#include "ui/context.h"
#include "values/partial_date.h"
#include "values/spell.h"

#include <QCoreApplication>
#include <QVariant>

namespace ancora::ui {

/// Context of the Case page's texts, for its parts that are no QObjects of their own.
struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

/// "1.2.2026 – 18.3.2026   Annex 15"; a record without a name yet says so.
[[nodiscard]] QString spell_line(const QString &name, const Spell &spell);

/// "2 children, 1 other".
[[nodiscard]] QString in_words(const DependantCount &count);

/// A stored fact as the form shows it; empty where nothing can be said about it.
[[nodiscard]] QString value_in_words(const Context &context, const QString &table, const QString &name, const QVariant &value);

} // namespace ancora::ui
