// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/facts.h"
#include "statistics/definition.h"

#include <array>
#include <functional>
#include <optional>

/// From facts to what is counted. The rules of counting stand here and nowhere else: the figures and the lists
/// behind the figures both go through `for_each_event`.
namespace ancora::statistics {

/// First and last day that count, as Julian days.
struct Period {
    Day first = 0;
    Day last = 0;
    [[nodiscard]] static Period of(const ReportOptions &options);
    [[nodiscard]] bool contains(Day day) const { return first <= day && day <= last; }
};

/// The codes that the rules of counting name, as positions in their lists.
struct Rules {
    std::uint16_t trafficking = no_code;
    std::uint16_t smuggling = no_code;
    std::uint16_t shelter = no_code;
    std::uint16_t positive = no_code;
    std::uint16_t granted = no_code;
    std::vector<bool> identifying_phase;
    std::vector<std::optional<Variable>> told_by_step;         ///< by kind of step; nothing where it is not counted
    std::vector<std::optional<Variable>> told_by_compensation; ///< by source
    std::vector<bool> conviction;                              ///< by outcome of a judgment
    std::uint16_t awarded = no_code;
    [[nodiscard]] static Result<Rules> of(const Definitions &definitions, const CodeLists &lists);
};

struct Event {
    std::array<std::uint16_t, variable_count> values;
    std::uint32_t record = 0; ///< index of the case, for Population::Referrals of the referral
    std::int64_t weight = 1;
    /// Index of the accompaniment that the event is about; nothing for referrals, documents and stays.
    std::optional<std::uint32_t> accompaniment = {};

    Event(std::uint32_t record_index, std::int64_t counted = 1) : record(record_index), weight(counted)
    {
        values.fill(no_code);
    }
    template <class T> Event &with(Variable variable, T value)
    {
        values[static_cast<std::size_t>(variable)] = static_cast<std::uint16_t>(value);
        return *this;
    }
    [[nodiscard]] std::uint16_t value(Variable variable) const { return values[static_cast<std::size_t>(variable)]; }
};

using EventSink = std::function<void(Population, const Event &)>;

/// Completed years of life, as `PartialDate::age_on` counts them from the middle of what is known; nothing before the birth, or
/// where it is not known.
[[nodiscard]] std::optional<int> years_of_life(Day born_middle, Day day);

/// One pass over the facts. What counts when is said in the definitions of the tables; besides:
/// - An accompaniment after the first one of a case is a reopening, marked or not, so that nobody is new twice.
/// - One without a scope counts as trafficking; one without a first day does not count.
/// - Whoever was accompanied in the period counts once, in the scope of the last accompaniment of the period.
/// - Age is taken on the first day of the accompaniment, as `PartialDate::age_on` does.
void for_each_event(const Facts &facts, const Period &period, const Rules &rules, const EventSink &sink);

} // namespace ancora::statistics
