// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/answer.h"
#include "values/code.h"

namespace ancora {

/// Somebody who recruited, moved, kept or exploited people. Of the office, not of a case, so that one person who appears in
/// several files is one record; never removed, because files point to it (`Involvement` in `cases/incident.h`).
struct Perpetrator {
    RecordId id;
    // facts
    Answer<Code> sex;         ///< list Sex
    Answer<Code> citizenship; ///< list Countries
    // face
    QString name;
    QString aliases; ///< separated by commas
    QString phones;  ///< separated by commas
    QString note;

    /// The name, else the first alias, else the first number; empty where nothing is known.
    [[nodiscard]] QString display_name() const;
    friend bool operator==(const Perpetrator &, const Perpetrator &) = default;
};

/// Another case where a perpetrator appears: its number only, whoever may open it.
struct PerpetratorLink {
    RecordId perpetrator;
    FileId file;
    QString number;
    friend bool operator==(const PerpetratorLink &, const PerpetratorLink &) = default;
};

} // namespace ancora
