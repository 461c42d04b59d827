// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace ancora::attack {

/// One published cell of `report-Y.csv`; no value where it is hidden.
struct ReportLine
{
    QString table;
    QString row;
    QString column;
    std::optional<std::int64_t> value;
};

/// The lines of `table,row,column,value,status` (RFC 4180, UTF-8). At most two million lines,
/// values up to 10^12. Throws a Refusal that names the file and the line.
[[nodiscard]] std::vector<ReportLine> read_report_lines(const QByteArray &csv, const QString &file);

} // namespace ancora::attack
