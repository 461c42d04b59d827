// SPDX-License-Identifier: EUPL-1.2
#include "made_facts.h"

#include <random>

namespace ancora::statistics {

const CodeLists &code_lists()
{
    static const CodeLists lists = CodeLists::load().value();
    return lists;
}

const Definitions &definitions()
{
    static const Definitions result = Definitions::load().value();
    return result;
}

Day day(int year, int month, int day_of_month)
{
    return static_cast<Day>(QDate(year, month, day_of_month).toJulianDay());
}

std::uint16_t code(ListId list, const char *text)
{
    const int index = code_lists().list(list).index_of(Code::of(text));
    if (index < 0)
        qFatal("no code %s", text);
    return static_cast<std::uint16_t>(index);
}

ReportOptions confidential(int year, Scope scope)
{
    return {year, scope, QDate(year, 12, 31), 1, 0};
}

CaseFact &add_case(Facts &facts, Day from, Day until, const char *scope)
{
    AccompanimentFact accompaniment;
    accompaniment.case_index = static_cast<std::uint32_t>(facts.cases.size());
    accompaniment.from = from;
    accompaniment.until = until;
    accompaniment.scope = code(ListId::Scope, scope);
    facts.accompaniments.push_back(accompaniment);
    CaseFact &added = facts.cases.emplace_back();
    added.id = FileId(Uuid::from_parts(facts.cases.size(), 0, facts.cases.size()));
    return added;
}

namespace {

class Maker
{
public:
    explicit Maker(std::uint64_t seed) : m_random(seed), m_justice_random(seed) {}

    Facts make(std::size_t cases)
    {
        m_facts.capacity = static_cast<int>(number(0, 20));
        for (std::size_t i = 0; i < 4 * cases; ++i) {
            m_facts.referrals.push_back({FileId(Uuid::from_parts(i, 1, i)), some_day(), any(ListId::ReferringBodies),
                                         any(ListId::ReferralOutcome)});
        }
        for (std::uint32_t i = 0; i < cases; ++i)
            add_person(i);
        std::swap(m_random, m_justice_random); // dice of their own, so that all else stays what it was
        for (const AccompanimentFact &fact : m_facts.accompaniments) {
            if (m_facts.justice.empty() || m_facts.justice.back().case_index != fact.case_index)
                add_justice(fact.case_index, fact.from);
        }
        return std::move(m_facts);
    }

private:
    std::int64_t number(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool one_in(int n) { return number(1, n) == 1; }
    Day some_day() { return static_cast<Day>(day(2010, 1, 1) + number(0, 4380)); }

    /// Small positions are likelier than large ones, and sometimes there is none.
    std::uint16_t any(ListId list)
    {
        const auto size = static_cast<std::int64_t>(code_lists().list(list).entries().size());
        return one_in(12) ? no_code : static_cast<std::uint16_t>(std::min(number(0, size - 1), number(0, size - 1)));
    }

    void add_person(std::uint32_t index)
    {
        CaseFact person;
        person.id = FileId(Uuid::from_parts(index, 2, index));
        person.sex = any(ListId::Sex);
        person.citizenship = any(ListId::Countries);
        person.form = any(ListId::ExploitationForms);
        person.sector = any(ListId::Sectors);
        person.aggravation = any(ListId::SmugglingAggravation);
        const Day first = some_day();
        if (!one_in(10)) {
            person.born_earliest = static_cast<Day>(first - number(-200, 14600));
            person.born_middle = static_cast<Day>(person.born_earliest + (one_in(2) ? 0 : 181));
        }
        m_facts.cases.push_back(person);
        add_accompaniments(index, first, person.form == code(ListId::ExploitationForms, "SMUGGLING_AGG"));
        add_phases(index, first);
        add_stays(index, first);
    }

    void add_accompaniments(std::uint32_t index, Day first, bool smuggled)
    {
        Day from = first;
        for (int i = 0; i < 3; ++i) {
            AccompanimentFact fact;
            fact.case_index = index;
            fact.from = from;
            fact.until = one_in(3) ? 0 : static_cast<Day>(from + number(0, 1900));
            fact.scope = smuggled || one_in(8) ? code(ListId::Scope, "SMUGGLING_AGG")
                : one_in(8)                    ? no_code
                                               : code(ListId::Scope, "THB");
            fact.closure_reason = fact.until == 0 ? no_code : any(ListId::ClosureReasons);
            fact.reopening = i > 0 ? !one_in(4) : one_in(10);
            m_facts.accompaniments.push_back(fact);
            if (fact.until == 0 || one_in(2))
                return;
            from = static_cast<Day>(fact.until + number(0, 300));
        }
    }

    void add_phases(std::uint32_t index, Day first)
    {
        Day from = first;
        while (!one_in(3)) {
            PhaseFact fact;
            fact.case_index = index;
            fact.from = from;
            fact.until = one_in(4) ? 0 : static_cast<Day>(from + number(1, 200));
            fact.phase = any(ListId::StatusPhase);
            fact.decision = any(ListId::Decision);
            fact.opinion = any(ListId::Opinion);
            fact.opinion_on = one_in(3) ? 0 : static_cast<Day>(from + number(0, 100));
            m_facts.phases.push_back(fact);
            m_facts.documents.push_back({index, from, any(ListId::ResidenceDocuments), one_in(3)});
            if (fact.until == 0)
                return;
            from = fact.until;
        }
    }

    void add_stays(std::uint32_t index, Day first)
    {
        Day from = first;
        while (one_in(2)) {
            const Day until = one_in(5) ? 0 : static_cast<Day>(from + number(0, 400));
            m_facts.stays.push_back({index, from, until, any(ListId::StayKind)});
            if (until == 0)
                return;
            from = static_cast<Day>(until + number(0, 30));
        }
    }

    /// Steps and compensations around an accompaniment, some before it and long after it.
    void add_justice(std::uint32_t index, Day first)
    {
        while (!one_in(4)) {
            const std::uint16_t kind = any(ListId::JusticeSteps);
            const bool is_judgment = kind == code(ListId::JusticeSteps, "JUDGMENT");
            m_facts.justice.push_back({index, one_in(15) ? 0 : static_cast<Day>(first + number(-100, 1500)), kind,
                                       is_judgment ? any(ListId::JudgmentOutcomes) : no_code});
        }
        while (!one_in(2)) {
            m_facts.compensations.push_back({index, one_in(10) ? 0 : static_cast<Day>(first + number(0, 1500)),
                                             any(ListId::CompensationSources), any(ListId::Decision)});
        }
    }

    std::mt19937_64 m_random;
    std::mt19937_64 m_justice_random;
    Facts m_facts;
};

} // namespace

Facts random_facts(std::uint64_t seed, std::size_t cases)
{
    return Maker(seed).make(cases);
}

} // namespace ancora::statistics
