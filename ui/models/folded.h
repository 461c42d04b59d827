// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace ancora::ui {

/// Text as it is searched: without accents, in small letters. "Łukasz Öz" is found by "lukasz oz".
[[nodiscard]] QString folded(const QString &text);
/// Its words, without punctuation.
[[nodiscard]] QStringList folded_words(const QString &text);

} // namespace ancora::ui
