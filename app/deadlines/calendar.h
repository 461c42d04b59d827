// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>

/// Working days in Belgium. Days only: no clock and no time zone has a part in it.
namespace ancora::deadlines {

/// Western Easter of a Gregorian year.
[[nodiscard]] QDate easter_sunday(int year);
/// The ten legal public holidays (Royal Decree of 18 April 1974, art. 1).
[[nodiscard]] bool is_public_holiday(QDate day);
/// Neither a Saturday nor a Sunday nor a public holiday (Regulation 1182/71, art. 2).
[[nodiscard]] bool is_working_day(QDate day);
/// The day itself where it is a working day, else the next one.
[[nodiscard]] QDate first_working_day_from(QDate day);

} // namespace ancora::deadlines
