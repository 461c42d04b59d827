// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/attack.h"

#include <QByteArray>
#include <QStringList>

namespace ancora::attack {

/// One line per finding, then one that sums up, then what was not tried.
[[nodiscard]] QStringList findings_text(const Outcome &outcome);

/// `{"printed", "hidden", "derived", "not_tried", "undecided", "findings": [{"kind", "release",
/// "table", "population", "codes": {dimension: code}, "low", "high", "how", "older"}]}`; `derived`
/// counts the findings of every kind.
[[nodiscard]] QByteArray findings_json(const Outcome &outcome);

} // namespace ancora::attack
