// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/id.h"
#include "values/result.h"

#include <QString>

namespace ancora::vault {

/// A training vault never becomes a real one, and nothing is carried from one kind into the other.
enum class Kind : std::uint8_t { Real = 0, Training = 1 };

/// The files of a vault's folder (security.md, section 3).
struct Places {
    QString folder;
    [[nodiscard]] QString mark() const { return folder + QStringLiteral("/office.id"); }
    [[nodiscard]] QString keys() const { return folder + QStringLiteral("/vault.keys"); }
    [[nodiscard]] QString database() const { return folder + QStringLiteral("/case.db"); }
    /// Where a database with a new key waits until the key file names that key.
    [[nodiscard]] QString next_database() const { return folder + QStringLiteral("/case.db.next"); }
};

/// `office.id`: what may be known without a password. One line of text, "ancora-office 1 <uuid> real|training".
struct OfficeMark {
    Uuid office;
    Kind kind = Kind::Real;
    [[nodiscard]] QByteArray encode() const;
    /// Foreign where the folder is no vault, Newer where its format is a later one.
    [[nodiscard]] static Result<OfficeMark> read(const Places &places);
};

} // namespace ancora::vault
