// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"
#include "exchange/training.h"
#include "storage/store.h"

#include <QRandomGenerator>

/// What all that is invented for training is made with.
namespace ancora::exchange {

[[nodiscard]] inline QString canary(const QString &text) { return text + u' ' + QLatin1String(training_canary); }

[[nodiscard]] inline Code one_of(const CodeList &list, QRandomGenerator &dice)
{
    return list.entries()[std::size_t(dice.bounded(int(list.entries().size())))].code;
}

/// Made on this day; without one at no time at all.
[[nodiscard]] inline RecordId invented_record(QRandomGenerator &dice, QDate day = {})
{
    const auto ms = day.isValid() ? std::uint64_t(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : 0;
    return RecordId(Uuid::from_parts(ms, dice.generate64(), dice.generate64()));
}

/// All in one transaction, in their order.
template <class... Record> [[nodiscard]] Result<void> save_in_office(storage::Store &store, const std::vector<Record> &...all)
{
    return store.together([&]() -> Result<void> {
        const FileId office = storage::Store::office_file();
        ANCORA_TAKE(storage::Seen seen, store.journal().seen(office));
        const auto save_each = [&](const auto &records) -> Result<void> {
            for (const auto &record : records) {
                ANCORA_TAKE(seen, store.save(office, record, seen));
            }
            return {};
        };
        Result<void> saved;
        static_cast<void>((... && (saved = save_each(all)).has_value()));
        return saved;
    });
}

} // namespace ancora::exchange
