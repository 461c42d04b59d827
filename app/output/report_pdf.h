// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/texts.h"
#include "statistics/report.h"

#include <QByteArray>

namespace ancora::output {

/// The report to read and to print: title page with contents, every table with definition, footnotes and
/// chart, the checks and the certificate. PDF/A-1b, A4. Needs a QGuiApplication (offscreen will do).
[[nodiscard]] QByteArray report_pdf(const statistics::Report &report, const Texts &texts);

} // namespace ancora::output
