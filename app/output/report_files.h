// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/report.h"
#include "values/language.h"
#include "values/result.h"

#include <QDir>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace ancora::output {

enum class Format { Csv, Json, Xlsx, Pdf };
inline constexpr std::array all_formats{Format::Csv, Format::Json, Format::Xlsx, Format::Pdf};
/// "csv", "json", "xlsx", "pdf": option and file ending.
[[nodiscard]] QString format_code(Format format);
[[nodiscard]] std::optional<Format> parse_format(const QString &code);

/// Writes `report-Y.*` and `certificate-Y.json` (`report-Y-confidential.*` and so on where nothing is
/// hidden), makes the folder where it is missing, and returns the paths. Every file is made in memory and
/// written beside its place before the first takes it, so that a full disk leaves the old files alone.
/// Refused where a check does not hold: figures that do not add up do not leave the program. Storage where
/// a file cannot be written. PDF needs a QGuiApplication.
[[nodiscard]] Result<QStringList> write_report(const statistics::Report &report, const QDir &out,
                                               Language language, const std::vector<Format> &formats);

} // namespace ancora::output
