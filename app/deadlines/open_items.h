// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "deadlines/deadline.h"

namespace ancora::deadlines {

/// Something that a closure would leave behind unfinished.
struct OpenItem {
    QString table;   ///< of the record: "task", "status_phase" ...
    RecordId record;
    QString what;    ///< in words: the label of its code, or what is to be done
    QDate on;        ///< due, by hand or by the rule, or the last day; null where there is none
    friend bool operator==(const OpenItem &, const OpenItem &) = default;
};

/// Tasks and goals, answers that somebody owes, onward referrals, consents, risk flags, phases, documents and stays of the case
/// that go on after the end of the day.
[[nodiscard]] std::vector<OpenItem> open_items(const Case &file, const Rules &rules, QDate day, Language language);

} // namespace ancora::deadlines
