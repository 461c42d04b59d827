// SPDX-License-Identifier: EUPL-1.2
#include "statistics/events.h"

#include "values/partial_date.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora::statistics {
namespace {

/// The rows of one case in an array where they stand together.
struct Rows {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

template <class Fact> std::uint32_t end_of_case(const std::vector<Fact> &facts, std::uint32_t first)
{
    std::uint32_t last = first + 1;
    while (last < facts.size() && facts[last].case_index == facts[first].case_index)
        ++last;
    return last;
}

/// By case.
template <class Fact> std::vector<Rows> rows_of_cases(const std::vector<Fact> &facts, std::size_t cases)
{
    std::vector<Rows> rows(cases);
    for (std::uint32_t first = 0; first < facts.size();) {
        const std::uint32_t last = end_of_case(facts, first);
        rows[facts[first].case_index] = {first, last};
        first = last;
    }
    return rows;
}

bool open_at_end_of(const AccompanimentFact &fact, Day day)
{
    return fact.from != 0 && fact.from <= day && (fact.until == 0 || fact.until > day);
}

std::uint16_t age_on(const CaseFact &person, Day day)
{
    if (person.born_middle == 0 || person.born_earliest > day)
        return no_code;
    return static_cast<std::uint16_t>(years_of_life(person.born_middle, day).value_or(0));
}

class Pass
{
public:
    Pass(const Facts &facts, const Period &period, const Rules &rules, const EventSink &sink)
        : m_facts(facts), m_period(period), m_rules(rules), m_sink(sink)
    {
    }

    void run()
    {
        m_phases_of_case = rows_of_cases(m_facts.phases, m_facts.cases.size());
        m_justice_of_case = rows_of_cases(m_facts.justice, m_facts.cases.size());
        m_compensations_of_case = rows_of_cases(m_facts.compensations, m_facts.cases.size());
        m_scope_of_case.assign(m_facts.cases.size(), m_rules.trafficking);
        referrals();
        for (std::uint32_t first = 0; first < m_facts.accompaniments.size();) {
            const std::uint32_t last = end_of_case(m_facts.accompaniments, first);
            accompaniments_of_case({first, last});
            first = last;
        }
        documents();
        for (std::uint32_t first = 0; first < m_facts.stays.size();) {
            const std::uint32_t last = end_of_case(m_facts.stays, first);
            stays_of_case({first, last});
            first = last;
        }
    }

private:
    void referrals()
    {
        for (std::uint32_t i = 0; i < m_facts.referrals.size(); ++i) {
            const ReferralFact &fact = m_facts.referrals[i];
            if (!m_period.contains(fact.referred_on))
                continue;
            m_sink(Population::Referrals,
                   Event(i).with(Variable::ReferringBody, fact.body).with(Variable::Outcome, fact.outcome));
        }
    }

    [[nodiscard]] std::uint16_t scope_of(const AccompanimentFact &fact) const
    {
        return fact.scope == no_code ? m_rules.trafficking : fact.scope;
    }

    void accompaniments_of_case(Rows rows)
    {
        const AccompanimentFact *open = nullptr;
        const AccompanimentFact *in_period = nullptr;
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            const AccompanimentFact &fact = m_facts.accompaniments[i];
            if (fact.from == 0)
                continue;
            const bool reopening = fact.reopening || i > rows.first;
            const bool was_open = open_at_end_of(fact, m_period.first - 1);
            if (was_open)
                flow(fact, Flow::Start);
            if (m_period.contains(fact.from))
                flow(fact, reopening ? Flow::Reopened : Flow::New);
            if (m_period.contains(fact.from) && !reopening)
                begun(fact);
            if (m_period.contains(fact.until))
                closed(fact);
            if (open_at_end_of(fact, m_period.last)) {
                flow(fact, Flow::End);
                open = &fact;
            }
            if (was_open || m_period.contains(fact.from))
                in_period = &fact;
            if (fact.from <= m_period.last)
                m_scope_of_case[fact.case_index] = scope_of(fact);
        }
        if (open)
            still_open(*open);
        if (in_period)
            accompanied(*in_period);
    }

    [[nodiscard]] Event event_of(const AccompanimentFact &fact) const
    {
        Event event(fact.case_index);
        event.accompaniment = static_cast<std::uint32_t>(&fact - m_facts.accompaniments.data());
        return event.with(Variable::Scope, scope_of(fact));
    }

    void flow(const AccompanimentFact &fact, Flow kind)
    {
        m_sink(Population::Flow, event_of(fact).with(Variable::Flow, kind));
    }

    void begun(const AccompanimentFact &fact)
    {
        const CaseFact &person = m_facts.cases[fact.case_index];
        m_sink(Population::New, event_of(fact)
                                    .with(Variable::Form, person.form)
                                    .with(Variable::Sector, person.sector)
                                    .with(Variable::Aggravation, person.aggravation)
                                    .with(Variable::Sex, person.sex)
                                    .with(Variable::Age, age_on(person, fact.from))
                                    .with(Variable::Citizenship, person.citizenship)
                                    .with(Variable::Identification, identification(fact.case_index)));
    }

    void closed(const AccompanimentFact &fact)
    {
        flow(fact, Flow::Closed);
        const int days = std::clamp<int>(fact.until - fact.from, 0, no_code - 1);
        m_sink(Population::Closed, event_of(fact)
                                       .with(Variable::ClosureReason, fact.closure_reason)
                                       .with(Variable::PhaseReached, last_phase_begun(fact.case_index, fact.until))
                                       .with(Variable::Duration, days));
    }

    void still_open(const AccompanimentFact &fact)
    {
        m_sink(Population::Open, event_of(fact).with(Variable::Phase, phase_on(fact.case_index, m_period.last)));
    }

    void accompanied(const AccompanimentFact &fact)
    {
        Event event = event_of(fact);
        for (const Variable variable : {Variable::Statement, Variable::VictimCivilParty, Variable::CentreCivilParty,
                                        Variable::CourtCompensation, Variable::CommissionAid})
            event.with(variable, Happened::No);
        event.with(Variable::Judgment, Judgment::None);
        add_justice(m_justice_of_case[fact.case_index], event);
        add_compensations(m_compensations_of_case[fact.case_index], event);
        m_sink(Population::Accompanied, event);
    }

    void add_justice(Rows rows, Event &event) const
    {
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            const JusticeFact &fact = m_facts.justice[i];
            const auto told = fact.kind < m_rules.told_by_step.size() ? m_rules.told_by_step[fact.kind] : std::nullopt;
            if (!told || !m_period.contains(fact.day))
                continue;
            if (told != Variable::Judgment) {
                event.with(*told, Happened::Yes);
                continue;
            }
            const bool convicts = fact.outcome < m_rules.conviction.size() && m_rules.conviction[fact.outcome];
            if (convicts || event.value(Variable::Judgment) == static_cast<std::uint16_t>(Judgment::None))
                event.with(Variable::Judgment, convicts ? Judgment::Conviction : Judgment::Other);
        }
    }

    void add_compensations(Rows rows, Event &event) const
    {
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            const CompensationFact &fact = m_facts.compensations[i];
            const auto &told_by = m_rules.told_by_compensation;
            const auto told = fact.source < told_by.size() ? told_by[fact.source] : std::nullopt;
            if (told && fact.decision == m_rules.awarded && m_period.contains(fact.decided_on))
                event.with(*told, Happened::Yes);
        }
    }

    [[nodiscard]] Identification identification(std::uint32_t case_index) const
    {
        const Rows rows = m_phases_of_case[case_index];
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            const PhaseFact &fact = m_facts.phases[i];
            const bool begun = fact.from != 0 && fact.from <= m_period.last;
            const bool counts = fact.phase < m_rules.identifying_phase.size() && m_rules.identifying_phase[fact.phase];
            const bool confirmed = fact.opinion == m_rules.positive && fact.opinion_on <= m_period.last;
            if (begun && counts && (confirmed || fact.decision == m_rules.granted))
                return Identification::Identified;
        }
        return Identification::Presumed;
    }

    [[nodiscard]] std::uint16_t phase_on(std::uint32_t case_index, Day day) const
    {
        const Rows rows = m_phases_of_case[case_index];
        std::uint16_t result = no_code;
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            const PhaseFact &fact = m_facts.phases[i];
            if (fact.from != 0 && fact.from <= day && (fact.until == 0 || day <= fact.until))
                result = fact.phase;
        }
        return result;
    }

    [[nodiscard]] std::uint16_t last_phase_begun(std::uint32_t case_index, Day day) const
    {
        const Rows rows = m_phases_of_case[case_index];
        std::uint16_t result = no_code;
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            if (m_facts.phases[i].from != 0 && m_facts.phases[i].from <= day)
                result = m_facts.phases[i].phase;
        }
        return result;
    }

    void documents()
    {
        for (const DocumentFact &fact : m_facts.documents) {
            if (!m_period.contains(fact.issued_on))
                continue;
            m_sink(Population::Documents, Event(fact.case_index)
                                              .with(Variable::Scope, m_scope_of_case[fact.case_index])
                                              .with(Variable::Document, fact.document)
                                              .with(Variable::Issue, fact.renewal ? 1 : 0));
        }
    }

    void stays_of_case(Rows rows)
    {
        std::int64_t nights = 0;
        for (std::uint32_t i = rows.first; i < rows.last; ++i) {
            const StayFact &fact = m_facts.stays[i];
            if (fact.kind != m_rules.shelter || fact.from == 0)
                continue;
            const Day end = m_period.last + 1;
            const Day leaves = fact.until == 0 ? end : std::min(fact.until, end);
            nights += std::max(0, leaves - std::max(fact.from, m_period.first));
        }
        if (nights == 0)
            return;
        const std::uint32_t record = m_facts.stays[rows.first].case_index;
        m_sink(Population::Residential, Event(record).with(Variable::Measure, Measure::Persons));
        m_sink(Population::Residential, Event(record, nights).with(Variable::Measure, Measure::Nights));
    }

    const Facts &m_facts;
    const Period &m_period;
    const Rules &m_rules;
    const EventSink &m_sink;
    std::vector<Rows> m_phases_of_case;
    std::vector<Rows> m_justice_of_case;
    std::vector<Rows> m_compensations_of_case;
    std::vector<std::uint16_t> m_scope_of_case; ///< of the last accompaniment begun by the cut-off day
};

} // namespace

Period Period::of(const ReportOptions &options)
{
    const QDate first(options.year, 1, 1);
    return {static_cast<Day>(first.toJulianDay()), static_cast<Day>(options.cut_off.toJulianDay())};
}

Result<Rules> Rules::of(const Definitions &definitions, const CodeLists &lists)
{
    QString unknown;
    const auto position = [&](ListId id, const QString &text) {
        const int index = lists.list(id).index_of(Code::parse(text).value_or(Code()));
        if (index < 0)
            unknown = list_name(id) % u'.' % text;
        return static_cast<std::uint16_t>(index);
    };
    Rules rules;
    rules.trafficking = position(ListId::Scope, QStringLiteral("THB"));
    rules.smuggling = position(ListId::Scope, QStringLiteral("SMUGGLING_AGG"));
    rules.shelter = position(ListId::StayKind, definitions.shelter);
    rules.positive = position(ListId::Opinion, definitions.identification.opinion);
    rules.granted = position(ListId::Decision, definitions.identification.decision);
    const auto marked = [&](ListId id, const std::vector<QString> &texts) {
        std::vector<bool> marks(lists.list(id).entries().size(), false);
        for (const QString &text : texts) {
            const std::uint16_t index = position(id, text);
            if (index < marks.size())
                marks[index] = true;
        }
        return marks;
    };
    rules.identifying_phase = marked(ListId::StatusPhase, definitions.identification.phases);
    const auto positions = [&](ListId id, const QMap<Variable, std::vector<QString>> &telling) {
        std::vector<std::optional<Variable>> told(lists.list(id).entries().size());
        for (auto one = telling.cbegin(); one != telling.cend(); ++one) {
            for (const QString &text : one.value()) {
                const std::uint16_t index = position(id, text);
                if (index < told.size())
                    told[index] = one.key();
            }
        }
        return told;
    };
    rules.told_by_step = positions(ListId::JusticeSteps, definitions.legal.steps);
    rules.told_by_compensation = positions(ListId::CompensationSources, definitions.legal.compensations);
    rules.conviction = marked(ListId::JudgmentOutcomes, definitions.legal.convictions);
    rules.awarded = position(ListId::Decision, definitions.legal.awarded);
    if (!unknown.isEmpty())
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Statistics",
                                                "The definitions of the report do not fit the code lists."),
                    unknown);
    return rules;
}

std::optional<int> years_of_life(Day born_middle, Day day)
{
    const QDate born = QDate::fromJulianDay(born_middle);
    const auto date = PartialDate::of(born.year(), born.month(), born.day());
    return born_middle != 0 && date ? date->age_on(QDate::fromJulianDay(day)) : std::nullopt;
}

void for_each_event(const Facts &facts, const Period &period, const Rules &rules, const EventSink &sink)
{
    Pass(facts, period, rules, sink).run();
}

} // namespace ancora::statistics
