// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

namespace ancora {

/// A dated interval. `until` is the last day (closing day, last day of validity); a null date is open.
/// Both days belong to the spell for display and for stays; stock and flow (`open_at_end_of`) counts a
/// spell that ends on a day as closed at the end of that day.
struct Spell {
    QDate from;
    QDate until;

    [[nodiscard]] bool is_open() const { return !until.isValid(); }
    [[nodiscard]] bool ends_before_it_begins() const { return until.isValid() && until < from; }
    [[nodiscard]] bool covers(QDate day) const
    {
        return from.isValid() && from <= day && (is_open() || day <= until);
    }
    [[nodiscard]] bool open_at_end_of(QDate day) const
    {
        return from.isValid() && from <= day && (is_open() || until > day);
    }
    friend bool operator==(const Spell &, const Spell &) = default;
};

} // namespace ancora
