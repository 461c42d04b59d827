// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"

#include <QDate>

namespace ancora {

/// Who is told: a partner of the directory, or somebody else by name.
struct Recipient {
    RecordId partner; ///< null: the one who is named
    QString name;     ///< face; only of somebody outside the directory

    [[nodiscard]] bool is_empty() const { return partner.is_null() && name.trimmed().isEmpty(); }
    /// A name counts the same however it is spaced or capitalised.
    [[nodiscard]] bool is_same_as(const Recipient &other) const;
    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// Why something of a file may be told to somebody outside: the person consents, or the law asks for or allows it. One
/// recipient, one purpose; whatever leaves the file refers to exactly one of these (`cases/permit.h`).
struct DisclosureGround {
    RecordId id;
    // facts
    Code ground;        ///< list DisclosureGrounds: CONSENT, or the law that takes its place
    Code purpose;       ///< list DisclosurePurposes
    Codes items;        ///< list FileItems: what of the file
    QDate given_on;
    QDate expires_on;   ///< the last day; null: until withdrawn
    QDate withdrawn_on; ///< the first day on which nothing may be told any longer
    Code form;          ///< list ConsentForms; of a consent only
    Recipient recipient;
    // face
    QString reason;            ///< of a ground in law: why it holds here
    QString withdrawal_reason;
    QString note;

    [[nodiscard]] bool is_consent() const { return ground == Code::of("CONSENT"); }
    /// Says who, what for, what, since when, and how it was given or why the law allows it.
    [[nodiscard]] bool is_complete() const;
    [[nodiscard]] bool is_valid_on(QDate day) const;
    friend bool operator==(const DisclosureGround &, const DisclosureGround &) = default;
};

} // namespace ancora
