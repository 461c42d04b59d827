// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "exchange/training.h"

#include <QRandomGenerator>

/// What all that is invented for training is made with.
namespace ancora::exchange {

[[nodiscard]] inline QString canary(const QString &text) { return text + u' ' + QLatin1String(training_canary); }

[[nodiscard]] inline Code one_of(const CodeList &list, QRandomGenerator &dice)
{
    return list.entries()[std::size_t(dice.bounded(int(list.entries().size())))].code;
}

} // namespace ancora::exchange
