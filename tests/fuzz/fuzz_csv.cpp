// SPDX-License-Identifier: EUPL-1.2
#include "fuzz_target.h"

#include "exchange/csv.h"

#include <vector>

using namespace ancora;
using namespace ancora::exchange;

namespace {

/// The rows up to the first fault.
std::vector<CsvRow> read_all(const QByteArray &data)
{
    CsvLimits limits;
    limits.rows = 1000;
    limits.field_size = 512;
    CsvReader reader(data, limits);
    std::vector<CsvRow> rows;
    for (;;) {
        auto row = reader.next();
        ANCORA_PROMISE(row || !row.error().text.isEmpty());
        if (!row || !*row)
            return rows;
        ANCORA_PROMISE(rows.empty() || rows.back().line < (*row)->line);
        ANCORA_PROMISE(!(*row)->fields.isEmpty());
        rows.push_back(std::move(**row));
    }
}

} // namespace

/// What was read, written with every field quoted, is read again as the same fields.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto rows =
        read_all(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    QByteArray written;
    for (const CsvRow &row : rows) {
        for (QString field : row.fields)
            written += '"' + field.replace(u'"', QStringLiteral("\"\"")).toUtf8() + "\",";
        written.back() = '\n';
    }
    const auto again = read_all(written);
    ANCORA_PROMISE(again.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        ANCORA_PROMISE(again[i].fields == rows[i].fields);
    return 0;
}
