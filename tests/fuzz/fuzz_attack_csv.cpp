// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "attack/refusal.h"
#include "attack/report_lines.h"

using namespace ancora::attack;

/// Whatever the bytes are: lines with their codes, or one sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray csv(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    try {
        for (const ReportLine &line : read_report_lines(csv, QStringLiteral("report-2019.csv"))) {
            ANCORA_PROMISE(!line.table.isEmpty() && !line.row.isEmpty() && !line.column.isEmpty());
            ANCORA_PROMISE(!line.value || *line.value >= 0);
        }
    } catch (const Refusal &refusal) {
        ANCORA_PROMISE(!refusal.sentence.isEmpty());
    }
    return 0;
}
