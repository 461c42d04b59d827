// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "output/certificate.h"
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

/// Makes `report-Y.*` and `certificate-Y.json` (`report-Y-confidential.*` and so on where nothing is hidden) in
/// memory. Refused where a check does not hold: figures that do not add up do not leave the program. PDF needs a
/// QGuiApplication.
[[nodiscard]] Result<std::vector<WrittenFile>> render_report(const statistics::Report &report, Language language,
                                                             const std::vector<Format> &formats);

/// Makes the folder where it is missing, and returns the paths. Every file is written beside its place before the
/// first takes it, so that a full disk leaves the old files alone; Storage where one cannot be written.
[[nodiscard]] Result<QStringList> write_files(const std::vector<WrittenFile> &files, const QDir &out, bool private_to_owner);

/// Both, one after the other.
[[nodiscard]] Result<QStringList> write_report(const statistics::Report &report, const QDir &out,
                                               Language language, const std::vector<Format> &formats);

} // namespace ancora::output
