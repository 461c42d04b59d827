// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/watch.h"

#include <atomic>
#include <memory>

namespace ancora::ui {

/// What the window and a thread that works for it tell each other.
struct Watched
{
    std::atomic<bool> unwanted = false;
    std::atomic<int> percent = 0;
};

/// For the thread: says how far it is, and hears whether anybody still wants the result.
[[nodiscard]] inline statistics::Watch watch(std::shared_ptr<Watched> work)
{
    return [work = std::move(work)](double done) {
        work->percent = static_cast<int>(100 * done);
        return work->unwanted.load();
    };
}

} // namespace ancora::ui
