// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"

#include <QByteArray>

namespace ancora::output {

/// UTF-8, RFC 4180 with LF, header `table,row,column,value,status`, one line per published cell
/// (contracts, 3). The same report gives the same bytes.
[[nodiscard]] QByteArray report_csv(const statistics::Report &report);

} // namespace ancora::output
