// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"

#include <QDate>
#include <algorithm>

namespace ancora {

/// A danger that whoever opens the file must see first. It is never taken out of the file: it is removed on a day and for a
/// reason. One that has expired stands until somebody has looked at it again, because a danger must not end by itself unseen.
struct RiskFlag {
    RecordId id;
    // facts
    Code kind; ///< list RiskKinds
    QDate since;
    QDate review_on;  ///< the day it is to be looked at again
    QDate expires_on; ///< the last day it may stand without being renewed
    QDate removed_on; ///< the first day on which it no longer stands
    // face
    QString note;
    QString removal_reason;

    [[nodiscard]] bool stands_on(QDate day) const { return !(removed_on.isValid() && removed_on <= day); }
    [[nodiscard]] bool has_expired_on(QDate day) const { return expires_on.isValid() && expires_on < day; }
    /// The day by which somebody has to look at it; null where none was set.
    [[nodiscard]] QDate due_on() const
    {
        return review_on.isValid() && expires_on.isValid() ? std::min(review_on, expires_on)
               : review_on.isValid()                       ? review_on
                                                           : expires_on;
    }
    friend bool operator==(const RiskFlag &, const RiskFlag &) = default;
};

} // namespace ancora
