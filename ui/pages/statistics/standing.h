// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/statistics/export_panel.h"
#include "ui/pages/statistics/report_work.h"

namespace ancora::ui {

/// How the report stands to what has been published of it, in words: "Version 1 was published on
/// 12.3.2026. 3 figure(s) have changed since." Empty for a confidential one.
[[nodiscard]] QString standing_of(const CountedReport &counted);

/// What can be written of it. `right`: whether who has signed in may publish it anew.
[[nodiscard]] ExportOffer offer_of(const CountedReport &counted, const Result<void> &right);

} // namespace ancora::ui
