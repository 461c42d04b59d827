// SPDX-License-Identifier: EUPL-1.2
#include "fuzz_target.h"

#include "values/canonical.h"

using namespace ancora;

/// The first byte says how many steps follow, each step is a byte, the rest is what they read.
/// Whatever could be read must, written again, be exactly the bytes that were read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype steps = std::min<qsizetype>(data[0] % 32, input.size() - 1);
    const QByteArray content = input.mid(1 + steps);

    CanonicalReader reader(content, 4096);
    CanonicalWriter writer;
    for (qsizetype i = 1; i <= steps && reader.ok(); ++i) {
        CanonicalWriter step;
        switch (static_cast<std::uint8_t>(input[i]) % 7) {
        case 0:
            step.u8(reader.u8());
            break;
        case 1:
            step.u16(reader.u16());
            break;
        case 2:
            step.u32(reader.u32());
            break;
        case 3:
            step.u64(reader.u64());
            break;
        case 4:
            step.id(reader.id());
            break;
        case 5:
            step.fixed(reader.fixed(static_cast<std::uint8_t>(input[i]) / 7));
            break;
        default:
            step.bytes(reader.bytes());
            break;
        }
        if (reader.ok())
            writer.fixed(step.result());
    }
    if (reader.ok())
        ANCORA_PROMISE(content.startsWith(writer.result()) &&
                       reader.remaining() == content.size() - writer.result().size());
    else
        ANCORA_PROMISE(reader.u64() == 0 && reader.bytes().isEmpty() && reader.text().isEmpty() &&
                       reader.id().is_null());
    return 0;
}
