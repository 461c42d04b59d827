// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "attack/attack.h"
#include "attack/refusal.h"

using namespace ancora::attack;

/// Whatever the description says, a report of one line beside it is attacked or refused in one
/// sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    try {
        Publication publication{read_description(json, QStringLiteral("tables-2019.json")), {}};
        for (const TableEntry &table : publication.description.tables)
            for (const char *code : {"TOTAL", "F"})
                publication.lines.push_back(
                    {table.id, QString::fromLatin1(code), QStringLiteral("TOTAL"), 7});
        const Outcome outcome = attack({std::move(publication)}, {});
        for (const Finding &finding : outcome.findings)
            ANCORA_PROMISE(finding.low <= finding.high);
    } catch (const Refusal &refusal) {
        ANCORA_PROMISE(!refusal.sentence.isEmpty());
    }
    return 0;
}
