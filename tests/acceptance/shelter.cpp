// SPDX-License-Identifier: EUPL-1.2
#include "shelter.h"

#include "../statistics/centres.h"

#include <random>

namespace ancora::acceptance {

using namespace statistics;

namespace {

constexpr unsigned one_of_so_many = 10; // is late, another one mistaken

int year_of(Day day)
{
    return QDate::fromJulianDay(day).year();
}

} // namespace

Shelter::Shelter(std::uint64_t seed, std::size_t cases) : m_facts(random_facts(seed, cases)), m_tellings(cases)
{
    std::mt19937_64 random(seed);
    for (const AccompanimentFact &fact : m_facts.accompaniments) {
        Telling &telling = m_tellings[fact.case_index];
        if (telling.begun == 0 && fact.from > 0)
            telling = {year_of(fact.from), random() % one_of_so_many == 0, random() % one_of_so_many == 0};
    }
}

Facts Shelter::known(int year, bool corrected) const
{
    Facts known;
    known.referrals = m_facts.referrals;
    known.capacity = m_facts.capacity;
    for (std::uint32_t index = 0; index < m_tellings.size(); ++index) {
        const Telling &telling = m_tellings[index];
        const bool is_news = telling.begun == year && !corrected;
        if (is_news && telling.is_late)
            continue;
        copy_case(m_facts, index, known);
        if (is_news && telling.is_mistaken)
            known.cases.back().sex = code(ListId::Sex, known.cases.back().sex == code(ListId::Sex, "F") ? "M" : "F");
    }
    return known;
}

} // namespace ancora::acceptance
