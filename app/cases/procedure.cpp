// SPDX-License-Identifier: EUPL-1.2
#include "cases/procedure.h"

#include <algorithm>

namespace ancora {

namespace {

int order_of(const CodeEntry &phase) { return phase.attributes.value(u"order").toInt(); }

} // namespace

bool Procedure::is_closed_on(QDate day) const
{
    return !accompanied.empty()
           && std::none_of(accompanied.begin(), accompanied.end(), [day](const Spell &spell) { return spell.open_at_end_of(day); });
}

Procedure procedure_of(const Case &file)
{
    Procedure procedure{file.cover.id, file.person.citizenship, file.person.unaccompanied_minor, {}, file.phases, file.documents,
                        file.grounds, file.onward, file.flags};
    for (const Accompaniment &accompaniment : file.accompaniments)
        procedure.accompanied.push_back(accompaniment.spell);
    return procedure;
}

bool is_eu_citizen_on(const Answer<Code> &citizenship, const CodeLists &lists, QDate day)
{
    const CodeEntry *country = lists.list(ListId::Countries).find(citizenship.value_or());
    return country && is_eu_member_on(*country, day);
}

Code next_phase(const Case &file, const CodeLists &lists, QDate day)
{
    const CodeList &phases = lists.list(ListId::StatusPhase);
    const Code none = Code::of("P_NONE");
    const Code reflection = Code::of("P1_REFLECTION");
    if (file.phases.empty() && is_eu_citizen_on(file.person.citizenship, lists, day))
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
