// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"

#include <QByteArray>
#include <QDate>

namespace ancora {

/// What packages for this office are sealed with. Of the office; made once.
struct PackageKey {
    RecordId id;
    QByteArray public_key;
    QString private_key; ///< face, base64
    friend bool operator==(const PackageKey &, const PackageKey &) = default;
};

/// What came with a referral from another office. Stands in the referral's own file.
struct ReceivedReferral {
    RecordId id;
    RecordId number;        ///< the sender's, which the answer repeats
    QDate received_on;
    QDate answered_on;      ///< null while it waits for one
    QByteArray signing_key; ///< the sender's, Ed25519
    QString content;        ///< face: the package as it came, with what a newer program may have put into it
    friend bool operator==(const ReceivedReferral &, const ReceivedReferral &) = default;
};

} // namespace ancora
