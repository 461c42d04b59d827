// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/texts.h"
#include "statistics/report.h"

#include <QByteArray>

namespace ancora::output {

/// An Office Open XML workbook (ECMA-376): a cover sheet and a sheet per table. It holds what the sheets
/// show and nothing else: no formulas, no hidden sheets, no shared strings, no document properties.
///
/// Written here rather than with libxlsxwriter, whose version in Debian 12 (1.1.4) always goes through
/// temporary files; this never leaves the memory.
[[nodiscard]] QByteArray report_xlsx(const statistics::Report &report, const Texts &texts);

} // namespace ancora::output
