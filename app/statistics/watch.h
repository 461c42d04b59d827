// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace ancora::statistics {

/// Told how much is done, 0 to 1; answers true where the result is not wanted any more.
using Watch = std::function<bool(double done)>;

} // namespace ancora::statistics
