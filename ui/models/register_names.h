// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"

#include <QString>
#include <optional>

namespace ancora::ui {

/// What a record and its answers are called on the screen: the same words on the form, in the findings
/// and in the history. Tables and registers are named as in the journal.
[[nodiscard]] QString table_title(const QString &table);
[[nodiscard]] QString register_title(const QString &table, const QString &name);
/// The code list an answer is taken from.
[[nodiscard]] std::optional<ListId> register_list(const QString &table, const QString &name);

} // namespace ancora::ui
