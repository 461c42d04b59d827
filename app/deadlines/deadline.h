// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/procedure.h"
#include "deadlines/rules.h"

/// What is due in a case and why: pure functions of its facts, the rules and the day.
///
/// A date that is stored in a record (the last day of a phase or document) is what counts, wherever it comes from. It was
/// set by hand where it differs from what the rule leads to: the date printed on a document, an agreement with the
/// office. So nothing more than the records has to be kept, and a stored date is never replaced by another way of counting.
namespace ancora::deadlines {

enum class State : std::uint8_t { Overdue, Today, Soon, Later, Met };

struct Deadline {
    FileId file;
    RecordId record;      ///< the phase, document, consent, onward referral or risk flag; null for a referral
    Event event = Event::Document;
    Code what;            ///< of the document or phase; of the phase that was asked for; the purpose of a consent; the
                          ///< service of an onward referral; the kind of risk; empty for a referral
    QDate on;             ///< what counts
    State state = State::Later;
    bool by_hand = false; ///< `on` is stored and not what the rule leads to

    /// The version used; null where no rule sets a date (then it was set by hand). Lives as long as the rules.
    const Rule *rule = nullptr;
    const Rule::Start *start = nullptr; ///< of the rule: which event it began with
    QDate start_on;
    QDate by_rule;          ///< null without a rule
    int suspended_days = 0; ///< that are in it
    QDate closed_day;       ///< where it would have ended, had that been a working day; null where it was, or stays
    /// The phase ends with its document, whose last day was set by hand; null otherwise.
    QDate with_document;
    /// How often it may still be renewed; below 0 where it was renewed too often, nothing where there is no limit.
    std::optional<int> renewals_left;
};

/// Somebody else's move: a decision, an opinion, the answer to a referral.
[[nodiscard]] inline bool waits_for_answer(const Deadline &deadline)
{
    switch (deadline.event) {
    case Event::Document:
    case Event::Phase:
    case Event::Consent:
    case Event::RiskFlag: return false;
    default: return true;
    }
}

/// Everything with an end, in order of its date; of one day the documents first. In a closed case all is met.
[[nodiscard]] std::vector<Deadline> deadlines(const Procedure &procedure, const Rules &rules, QDate today);
/// The answer to a referral: met once there is an outcome. `on` is null where no rule holds on the day.
[[nodiscard]] Deadline referral_deadline(FileId file, QDate referred_on, const Code &outcome, const Rules &rules, QDate today);
/// The first that is not met; null where nothing is due.
[[nodiscard]] const Deadline *most_urgent(const std::vector<Deadline> &deadlines);

// When facts change --------------------------------------------------------------------------------------

/// What a change of facts did to one date.
struct Move {
    enum class Kind : std::uint8_t {
        Moved,  ///< it follows the rules
        Kept,   ///< set by hand: it stays, though the rule leads to another day now
        NoRule  ///< no rule sets it any longer: it stays as if set by hand
    };
    Kind kind = Kind::Moved;
    Deadline before;
    Deadline after;
};

/// `after` with every end that followed the rules before following them again. What was set by hand, or is changed by hand
/// between `before` and `after`, stays.
[[nodiscard]] Procedure follow_the_rules(const Procedure &before, Procedure after, const Rules &rules, QDate today);
/// What moved from what to what. A date that somebody changed by hand is not in it: she knows.
[[nodiscard]] std::vector<Move> moved(const Procedure &before, const Procedure &after, const Rules &rules, QDate today);

} // namespace ancora::deadlines
