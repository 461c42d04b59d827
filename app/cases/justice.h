// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"

#include <QDate>
#include <QString>

namespace ancora {

/// A dated step of the judicial procedure: complaint or statement, civil party, hearing, judgment (domain reference,
/// 1.3 and 1.8). Several of a kind are usual.
struct JusticeStep {
    RecordId id;
    Code kind; ///< list JusticeSteps
    QDate day;
    Code body;         ///< list JusticeBodies: before whom
    Code outcome;      ///< list JudgmentOutcomes, of a judgment
    QString reference; ///< face: number of the judicial file
    QString note;      ///< face
    friend bool operator==(const JusticeStep &, const JusticeStep &) = default;
};

/// Money that a court or the Commission for Financial Aid to Victims is asked for.
struct Compensation {
    RecordId id;
    Code source; ///< list CompensationSources
    QDate asked_on;
    QDate decided_on;
    Code decision;   ///< list Decision
    int awarded = 0; ///< cents; 0 where none was entered
    int paid = 0;    ///< cents received until now
    QString note;    ///< face
    friend bool operator==(const Compensation &, const Compensation &) = default;
};

} // namespace ancora
