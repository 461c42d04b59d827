// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/preferences.h"

#include <QPalette>

class QWidget;

namespace ancora::ui {

/// The program's look: Fusion with a light and a dark palette of our own, text at 4.5:1 or better. Widgets use
/// palette roles and font metrics only, so that both palettes and every scale work.
void apply_theme(Appearance appearance);
[[nodiscard]] QPalette light_palette();
[[nodiscard]] QPalette dark_palette();

/// A strip that must be noticed: paints itself in `ToolTipBase` and `ToolTipText`.
void make_notice(QWidget &strip);
/// The training vault's own colour, which nothing else uses.
void make_training_band(QWidget &strip);

/// A shade between two colours of the palette.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share_of_a);

/// Text larger (1.25) or heavier than the rest, by the font it has.
void make_heading(QWidget &label, double scale = 1.25);

} // namespace ancora::ui
