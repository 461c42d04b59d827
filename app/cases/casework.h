// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "values/code.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <vector>

/// The work with a person as one loop: a need is seen and a goal agreed on, tasks and services lead to it, notes say what
/// happened, and the next need is seen.
///
/// A pillar of help (psycho-social and medical, administrative, legal) is a group of the list SupportServices, so that the
/// kind of a service says its pillar and nobody answers twice.
namespace ancora {

/// What is to be reached, and the need it answers.
struct Goal {
    RecordId id;
    // facts
    Code pillar;     ///< a group of the list SupportServices
    QDate agreed_on;
    QDate ended_on;  ///< null while it is worked on
    Code outcome;    ///< list GoalOutcome; given with `ended_on`
    // face
    QString need;    ///< the assessment in one sentence
    QString aim;
    QString reason;  ///< why it was given up
    friend bool operator==(const Goal &, const Goal &) = default;
};

/// Something to do. In the office's own file it belongs to no case.
struct Task {
    RecordId id;
    // facts
    QDate due;     ///< a day at the desk, whatever the time zone; null: no day was set
    Uuid assignee; ///< the member who does it; null: whoever has the case
    QDate done_on; ///< null while it is open
    RecordId goal; ///< null: for no goal
    QString what;  ///< face
    friend bool operator==(const Task &, const Task &) = default;
};

/// Help that was given once, or over a day: what reports count.
struct Service {
    RecordId id;
    // facts
    Code kind;         ///< list SupportServices
    QDate day;
    int minutes = 0;   ///< 0 where nobody measured
    int quantity = 0;  ///< how often: two interviews, three trips; 0 where nobody counted
    RecordId goal;     ///< null: for no goal
    RecordId partner;  ///< of the directory, who gave it; null: the centre, or somebody who is not in it
    QString provider;  ///< face: who gave it, a partner as it was called then; empty is the centre itself
    friend bool operator==(const Service &, const Service &) = default;
};

/// What was given of one kind of help.
struct HelpGiven {
    Code kind;         ///< empty where a service does not say
    int services = 0;  ///< entries
    int times = 0;     ///< one for an entry where nobody counted
    int minutes = 0;   ///< of those that somebody measured
    friend bool operator==(const HelpGiven &, const HelpGiven &) = default;
};
/// By kind, in the order of the codes; of one year, or of all of them where it is 0.
[[nodiscard]] std::vector<HelpGiven> help_given(const std::vector<Service> &services, int year = 0);

/// What happened or was said. Once signed it never changes; what must be put right is an addition: a note of its own
/// that names the signed one and is shown below it.
struct Note {
    RecordId id;
    // facts
    Code pillar;         ///< a group of the list SupportServices
    QDate day;           ///< that it is about
    Uuid author;
    QDateTime signed_at; ///< UTC; null while it may still change
    RecordId about;      ///< the goal, task or service; null: the case as a whole
    RecordId corrects;   ///< the signed note this one is added to; null for a note of its own
    QString text;        ///< face

    [[nodiscard]] bool is_signed() const { return signed_at.isValid(); }
    friend bool operator==(const Note &, const Note &) = default;
};

/// A task that is still to be done.
struct OpenTask {
    FileId file; ///< the case; null: the office's own
    Task task;
    bool is_readable = true; ///< false where what is to be done cannot be opened: damaged, or not granted
};

} // namespace ancora
