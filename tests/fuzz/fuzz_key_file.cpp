// SPDX-License-Identifier: EUPL-1.2
#include "fuzz_target.h"

#include "values/canonical.h"
#include "vault/key_file.h"

using namespace ancora;
using namespace ancora::vault;

namespace {
/// A copy whose digest fits, around any records: otherwise nothing would get past the digest.
QByteArray copy_around(const QByteArray &records)
{
    CanonicalWriter copy;
    copy.fixed("ANCK").u16(1).id(Uuid()).u8(0).u64(1).bytes(records);
    const qsizetype padding = key_copy_size - crypto::hash_size - copy.result().size();
    if (padding < 0)
        return {};
    copy.fixed(QByteArray(padding, '\0'));
    return copy.result() + crypto::hash(copy.result());
}
} // namespace

/// The input is the record area of a copy, and once more the whole file. What could be read must, written again, be
/// read as the same, and ask for nothing outside the bounds of the password step.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QByteArray &bytes : {input, copy_around(input)}) {
        const auto decoded = decode_key_file(bytes);
        if (!decoded)
            continue;
        const KeyFile &file = decoded->content;
        for (const Slot &slot : file.slots)
            ANCORA_PROMISE(slot.cost.within_bounds());
        const auto again = decode_key_file(encode_key_copy(file, 0).value());
        ANCORA_PROMISE(again && again->content == file);
    }
    return 0;
}
