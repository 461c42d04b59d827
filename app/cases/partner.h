// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"

#include <QByteArray>

namespace ancora {

/// An organisation or service that the office refers people to. Of the office, not of a case; never removed, because
/// referrals point to it.
struct Partner {
    RecordId id;
    QString name;
    Codes regions;        ///< list Regions
    Codes languages;      ///< list Languages
    Codes services;       ///< list SupportServices
    bool inactive = false;
    QByteArray package_key; ///< what packages for it are sealed with (X25519, 32 bytes); empty: it gets none
    QString contact;      ///< face
    QString note;         ///< face
    friend bool operator==(const Partner &, const Partner &) = default;
};

struct PartnerFilter {
    QString text; ///< anywhere in the name or contact
    Code region;
    Code language;
    Code service;
    bool inactive_too = false;
    /// Who works in all of Belgium works in each of its regions.
    [[nodiscard]] bool fits(const Partner &partner) const;
};

} // namespace ancora
