// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

/// How much is tried: what the environment says for a campaign, otherwise what fits the ordinary run.
inline int number_from(const char *variable, int otherwise)
{
    bool is_number = false;
    const int value = qEnvironmentVariableIntValue(variable, &is_number);
    return is_number && value >= 0 ? value : otherwise;
}
