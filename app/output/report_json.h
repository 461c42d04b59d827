// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/texts.h"
#include "statistics/report.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace ancora::output {

/// The cells of `report_csv` with titles, definitions and headings in the language of `texts`, in the form
/// `ancora-report/1`; `value` is null where hidden. The same report gives the same bytes.
[[nodiscard]] QByteArray report_json(const statistics::Report &report, const Texts &texts);

/// What report and certificate both begin with: year, scope, cut-off date, version, protection.
[[nodiscard]] QJsonObject front_json(const statistics::Report &report, const Texts &texts);

/// Sentences and whether they hold. Never the two sides: they are true counts, and the cell that shows
/// such a count may be hidden.
[[nodiscard]] QJsonArray checks_json(const statistics::Report &report, const Texts &texts);

} // namespace ancora::output
