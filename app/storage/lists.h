// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/case_file.h"

#include <optional>

namespace ancora::storage {

/// A row of the Referrals page.
struct ReferralLine {
    FileId id;
    QDate referred_on;
    Code referring_body;
    Code outcome;
    Code suspected_form;
    QString person; ///< name as told, else alias; empty = anonymous
    FileId case_file;
    QString alias;
    Answer<PartialDate> birth_date;
};

struct ReferralFilter {
    QDate from; ///< null: no bound
    QDate until;
    Code referring_body; ///< empty: all
    Code outcome;
    bool without_outcome = false;
    int limit = 0; ///< newest first; 0: all
};

/// A row of the Cases page.
struct CaseLine {
    FileId id;
    QString number;
    QString name;
    QString alias;
    Uuid worker;
    QDate opened_on;
    QDate accompanied_from; ///< of the last accompaniment
    QDate closed_on;        ///< null while it runs
    Code scope;
    Code closure_reason;
    Code form; ///< of the main exploitation event
    Code phase; ///< that runs today, or the last one
    Answer<Code> citizenship;
    Answer<PartialDate> birth_date;
    Code sex;
    int flags = 0;   ///< of risk, that stand today
    int missing = 0; ///< required answers that nobody has asked for yet
};

/// Somebody on the waiting list of the shelter.
struct WaitingLine {
    FileId id;
    QString number; ///< of the case
    WaitingEntry entry; ///< its note stays sealed
};

/// Who sleeps in the shelter.
struct Resident {
    FileId id;
    QString number;
    std::optional<Case> file; ///< nothing where it may not be opened
};

/// The cover of a case that was merged away: its number still names its person.
struct MergedCase {
    FileId id;
    QString number;
    FileId into; ///< where everything of it is now, also when that case was merged on
};

} // namespace ancora::storage
