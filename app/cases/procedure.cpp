// SPDX-License-Identifier: EUPL-1.2
#include "cases/procedure.h"

#include <algorithm>

namespace ancora {

namespace {

bool needs_no_phase(const Person &person, const CodeLists &lists, QDate day)
{
    if (!person.citizenship.given())
        return false;
    const CodeEntry *country = lists.list(ListId::Countries).find(person.citizenship.value());
    return country && is_eu_member_on(*country, day);
}

int order_of(const CodeEntry &phase) { return phase.attributes.value(u"order").toInt(); }

} // namespace

QDate usual_end(const CodeEntry &rule, QDate from)
{
    if (!from.isValid())
        return {};
    if (rule.attributes.contains(u"days"))
        return from.addDays(rule.attributes.value(u"days").toInt());
    if (rule.attributes.contains(u"months"))
        return from.addMonths(rule.attributes.value(u"months").toInt());
    return {};
}

Code next_phase(const Case &file, const CodeLists &lists, QDate day)
{
    const CodeList &phases = lists.list(ListId::StatusPhase);
    const Code none = Code::of("P_NONE");
    const Code reflection = Code::of("P1_REFLECTION");
    if (file.phases.empty() && needs_no_phase(file.person, lists, day))
        return none;
    const CodeEntry *last = file.phases.empty() ? nullptr : phases.find(file.phases.back().phase);
    // Detection is what comes before a file is opened: the first phase offered is the one after it.
    const int after = last ? order_of(*last) : 0;
    const bool skips_reflection = file.person.unaccompanied_minor.value_or(false);
    const CodeEntry *next = nullptr;
    for (const CodeEntry &phase : phases.entries()) {
        const bool skipped = phase.code == none || (skips_reflection && phase.code == reflection);
        if (order_of(phase) > after && !skipped && phase.is_valid_on(day)
            && (!next || order_of(phase) < order_of(*next)))
            next = &phase;
    }
    return next ? next->code : Code();
}

Code usual_document(const Case &file, const CodeLists &lists, QDate day)
{
    const StatusPhase *phase = file.phase_on(day);
    const auto &documents = lists.list(ListId::ResidenceDocuments).entries();
    const auto fitting = std::find_if(documents.begin(), documents.end(), [&](const CodeEntry &document) {
        return phase && document.is_valid_on(day)
               && document.attributes.value(u"phase").toString() == phase->phase.text();
    });
    return fitting == documents.end() ? Code() : fitting->code;
}

} // namespace ancora
