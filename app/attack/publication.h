// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attack/description.h"
#include "attack/report_lines.h"

#include <QString>
#include <vector>

namespace ancora::attack {

/// One published report: what its two files say.
struct Publication
{
    Description description;
    std::vector<ReportLine> lines;
};

/// Every `report-Y.csv` of the folder with the `tables-Y.json` beside it; nothing else is opened.
/// Throws a Refusal where one is missing, larger than 64 MB, or not what it should be.
[[nodiscard]] std::vector<Publication> read_folder(const QString &folder);

} // namespace ancora::attack
