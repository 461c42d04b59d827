// SPDX-License-Identifier: EUPL-1.2
#include "statistics/dependants.h"

#include "statistics/events.h"

namespace ancora::statistics {

namespace {

bool is_in_scope(const Event &event, Scope scope, const Rules &rules)
{
    if (scope == Scope::All)
        return true;
    return event.value(Variable::Scope) == (scope == Scope::AggravatedSmuggling ? rules.smuggling : rules.trafficking);
}

bool is_child(const DependantFact &fact, Day day)
{
    const auto years = years_of_life(fact.born_middle, day);
    return years ? *years < 18 : fact.is_child;
}

} // namespace

Result<DependantCount> count_dependants(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                        const ReportOptions &options)
{
    ANCORA_TAKE(const Rules rules, Rules::of(definitions, lists));
    const Period period = Period::of(options);
    std::vector<bool> accompanied(facts.cases.size());
    for_each_event(facts, period, rules, [&](Population population, const Event &event) {
        if (population == Population::Accompanied && is_in_scope(event, options.scope, rules))
            accompanied[event.record] = true;
    });
    DependantCount count;
    for (const DependantFact &fact : facts.dependants)
        if (accompanied[fact.case_index])
            ++(is_child(fact, period.last) ? count.children : count.others);
    return count;
}

} // namespace ancora::statistics
