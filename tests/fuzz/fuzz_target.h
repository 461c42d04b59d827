// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>
#include <cstddef>
#include <cstdint>

/// libFuzzer's entry point, and the replay's. Always returns 0; a broken promise ends the program.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Unlike Q_ASSERT, also in a release build.
#define ANCORA_PROMISE(condition)                                                                  \
    do {                                                                                           \
        if (!(condition))                                                                          \
            qFatal("broken promise: %s", #condition);                                              \
    } while (false)
