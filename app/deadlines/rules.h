// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/code_list.h"

#include <optional>
#include <vector>

/// The legal terms of the procedure as data: `resources/deadlines/deadlines.json`, form in the README beside it.
namespace ancora::deadlines {

/// What a period begins with, and what it is waiting for.
enum class Event : std::uint8_t {
    Document, ///< a residence document is issued; the period is its validity
    Phase,    ///< a phase begins; the period is the phase
    Decision, ///< a phase was requested; the Immigration Office is to decide
    Opinion,  ///< the same; the magistrate is to give an opinion
    Referral, ///< somebody was referred; the centre is to answer
    Consent,  ///< a consent or ground in law is given; the period is how long it holds
    OnwardReferral, ///< somebody was sent on; the recipient is to answer
    RiskFlag        ///< a risk was flagged; it is to be looked at again
};
inline constexpr std::size_t event_count = 8;

/// An article of law on the days it holds.
struct Law {
    Code code;
    Labels label;
    QDate valid_from;  ///< null where it always was
    QDate valid_until; ///< null while it lasts
    /// Background knowledge that nobody has checked against the text of the law; shown as such.
    bool to_be_confirmed = false;
};

struct Length {
    enum class Unit : std::uint8_t { Days, WorkingDays, Months };
    Unit unit = Unit::Days;
    int count = 1;
};

/// One version of a rule. Which version holds is decided by the day of the starting event.
struct Rule {
    struct Start {
        Event event = Event::Document;
        Code code;    ///< of the document or phase; empty for the other events
        Labels after; ///< "after the Annex 15 of %1"
    };
    struct Suspension {
        Event event = Event::Document; ///< Document or Phase: the period stands still while one of this code runs
        Code code;
    };

    Code code;
    QDate valid_from;  ///< first day of starting events
    QDate valid_until; ///< last day of starting events
    std::vector<Start> starts;
    Length length;
    /// Otherwise it begins on the day after the event (Regulation 1182/71, art. 3).
    bool first_day_counts = false;
    /// Otherwise the end stays where it is, whatever day of the week that is.
    bool moves_to_working_day = false;
    std::vector<Suspension> suspended_by; ///< never with a length in months
    bool not_for_minors = false;          ///< unaccompanied ones
    bool not_for_eu_citizens = false;     ///< Belgians included
    std::optional<int> renewals;          ///< how often at most; nothing where there is no limit
    Labels next_step;
    Code law;
    int warn_days = 0; ///< so many days before the end it is urgent

    /// The last day of a period that starts with an event on `start`, by counting alone: never suspended, not moved.
    [[nodiscard]] QDate end(QDate start) const;
};

/// When tasks are shown, and to whom.
struct TaskTerms {
    int days_ahead = 7;          ///< so many days before it is due a task is on the list
    int escalate_after_days = 3; ///< late for longer than this, it is on the coordinator's list
};

/// All rules together; read at start, handed on as `const Rules &`. Refers to the code lists.
class Rules
{
public:
    /// What does not fit the form is refused; the error's detail names the place, as "rules[2].length.days".
    [[nodiscard]] static Result<Rules> parse(const QByteArray &json, const CodeLists &lists);
    [[nodiscard]] static Result<Rules> load(const CodeLists &lists);

    [[nodiscard]] const std::vector<Rule> &all() const { return m_rules; }
    /// The version in force on the day of the starting event; null where there is none. Lives as long as the rules.
    [[nodiscard]] const Rule *find(Event event, const Code &code, QDate start) const;
    /// The article of a rule as it read on that day.
    [[nodiscard]] const Law &law(const Code &code, QDate on) const;
    /// The article that makes the facts an offence, for a case of this scope that began on that day; null without either.
    [[nodiscard]] const Law *offence(const Code &scope, QDate on) const;
    /// For dates that no rule sets.
    [[nodiscard]] int warn_days() const { return m_warn_days; }
    [[nodiscard]] const TaskTerms &tasks() const { return m_tasks; }
    [[nodiscard]] const CodeLists &lists() const { return *m_lists; }

private:
    const CodeLists *m_lists = nullptr;
    std::vector<Law> m_laws;
    std::vector<Rule> m_rules;
    int m_warn_days = 0;
    TaskTerms m_tasks;
};

} // namespace ancora::deadlines
