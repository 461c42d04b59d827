// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/store.h"

#include <QStringList>

namespace ancora {

/// The reasons of every hand-over in the journal.
inline QStringList hand_overs(storage::Store &store)
{
    QStringList reasons;
    const auto history = store.history(storage::Store::office_file()).value();
    for (const storage::Transaction &transaction : history)
        if (transaction.act == storage::Act::HandedOver)
            reasons += transaction.reason;
    return reasons;
}

} // namespace ancora
