// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

namespace ancora::ui {

/// A line drawing of `resources/icons` ("lock"), painted in the text colour of the moment, sharp at every
/// scale. Nothing is read before it is first painted.
[[nodiscard]] QIcon line_icon(const QString &name);
/// The program's own: neutral on purpose.
[[nodiscard]] QIcon office_icon();

} // namespace ancora::ui
