// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QCoreApplication>
#include <functional>

namespace ancora::statistics {

/// Told how much is done, 0 to 1; answers true where the result is not wanted any more.
using Watch = std::function<bool(double done)>;

/// What then comes instead of the result.
[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return fail(Error::Kind::Refused, QCoreApplication::translate("Statistics", "The protection was cancelled."));
}

} // namespace ancora::statistics
