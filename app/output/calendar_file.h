// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/id.h"

#include <QByteArray>
#include <QDateTime>
#include <vector>

namespace ancora::output {

/// One day in a calendar outside the vault. Whoever sees that calendar learns a file number and a kind of thing to do.
struct CalendarEntry {
    Uuid record;
    QString kind; ///< tells entries of one record apart; never shown
    QDate on;
    QString summary; ///< "2026-017: deadline"
};

/// An iCalendar file (RFC 5545): entries for whole days, which no time zone moves. The identifier of an entry is the same in every
/// export, so that a calendar replaces what it imported before, and does not give the record's own away.
[[nodiscard]] QByteArray calendar_file(const std::vector<CalendarEntry> &entries, const QDateTime &now);

} // namespace ancora::output
