// SPDX-License-Identifier: EUPL-1.2
#include "fuzz_target.h"

#include "exchange/aggregate_package.h"
#include "statistics/aggregates.h"

#include <algorithm>

using namespace ancora;
using namespace ancora::statistics;

namespace {

const Block &flow_block()
{
    static const CodeLists lists = CodeLists::load().value();
    static const Definitions definitions = Definitions::load().value();
    static const auto leaves = count_leaves(Facts(), lists, definitions, {2018, Scope::Trafficking, QDate(2018, 12, 31), 1, 0});
    for (const TableLayout &table : leaves->tables) {
        if (table.blocks.front().population == Population::Flow)
            return table.blocks.front();
    }
    qFatal("no table of stock and flow");
}

/// Two centres that say the same: whatever is taken out of their sum must have been in it.
void check_settling(const BlockAggregate &read)
{
    const Block &block = flow_block();
    if (read.counts.size() != block.leaf_cells())
        return;
    BlockCounts counts = read.counts;
    std::transform(counts.begin(), counts.end(), read.counts.begin(), counts.begin(), std::plus<>());
    const auto settled = settle(counts, block, {&read.passages, &read.passages});
    ANCORA_PROMISE(settled >= 0 && static_cast<std::size_t>(settled) <= 2 * read.passages.size());
    ANCORA_PROMISE(std::all_of(counts.begin(), counts.end(), [](std::int64_t count) { return count >= 0; }));
}

} // namespace

/// The input is the content of a package, and once more a whole package, which cannot be sealed for anybody by
/// chance. What could be read must, written again, be exactly the bytes that were read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const crypto::BoxKeys recipient = crypto::BoxKeys::create();
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto opened = exchange::open_package(input, recipient);
    ANCORA_PROMISE(!opened && !opened.error().text.isEmpty());

    const auto read = decode_aggregates(input);
    if (!read) {
        ANCORA_PROMISE(!read.error().text.isEmpty());
        return 0;
    }
    ANCORA_PROMISE(encode(*read) == input);
    for (const TableAggregate &table : read->tables)
        for (const BlockAggregate &block : table.blocks)
            check_settling(block);
    return 0;
}
