// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace ancora::storage {

/// Calls `work(i)` for every i below `count`, shared out over the processor's cores, and returns when all is
/// done. For pure work on values already read; the database itself stays on its one thread.
template <class Work> void for_each_in_parallel(std::size_t count, const Work &work)
{
    constexpr std::size_t least_share = 256; // below it a thread costs more than it saves
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t shares = std::clamp<std::size_t>(count / least_share, 1, cores);
    const auto run_share = [&](std::size_t share) {
        for (std::size_t i = share * count / shares; i < (share + 1) * count / shares; ++i)
            work(i);
    };
    std::vector<std::thread> helpers;
    for (std::size_t share = 1; share < shares; ++share)
        helpers.emplace_back(run_share, share);
    run_share(0);
    for (std::thread &helper : helpers)
        helper.join();
}

} // namespace ancora::storage
