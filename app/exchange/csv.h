// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace ancora::exchange {

struct CsvRow
{
    int line = 0; ///< the physical line, from 1, on which the row begins
    QStringList fields;
    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// A field as RFC 4180 writes it, in quotation marks where it needs them.
[[nodiscard]] QByteArray csv_field(const QString &text);

/// What a file from outside may cost. Sizes in bytes.
struct CsvLimits
{
    qsizetype file_size = 64LL * 1024 * 1024;
    qsizetype field_size = 64LL * 1024;
    qsizetype columns = 256;
    int rows = 1'000'000;
};

/// Reads RFC 4180 row by row, so that memory is bounded by one row: UTF-8 with or without a
/// byte-order mark, commas, quotation marks doubled inside quoted fields; lines end with CR LF, LF
/// or CR. An empty line is no row. Strict where leniency would guess: a stray quotation mark, a
/// NUL, bytes that are no UTF-8 and anything beyond the limits end the reading with an error that
/// names the line.
class CsvReader
{
public:
    explicit CsvReader(QByteArray data, CsvLimits limits = {});

    /// The next row, or nothing at the end of the file. Not to be called again after an error.
    [[nodiscard]] Result<std::optional<CsvRow>> next();

private:
    enum class End { Field, Row };

    [[nodiscard]] Result<End> read_field(QString &field);
    [[nodiscard]] Result<void> read_quoted(QByteArray &raw);
    [[nodiscard]] Result<void> read_plain(QByteArray &raw);
    bool take_line_end();
    [[nodiscard]] tl::unexpected<Error> fault(const QString &reason) const;

    QByteArray m_data;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rows = 0;
};

} // namespace ancora::exchange
