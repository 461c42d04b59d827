// SPDX-License-Identifier: EUPL-1.2
#include "recount.h"

#include "made_facts.h"
#include "values/spell.h"

#include <QStringList>

namespace ancora::statistics {
namespace {

QDate date(Day julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

const CodeEntry *entry(ListId list, std::uint16_t index)
{
    return index == no_code ? nullptr : &code_lists().list(list).entries()[index];
}

QString text(ListId list, std::uint16_t index)
{
    return index == no_code ? QString() : entry(list, index)->code.text();
}

QString or_else(const QString &first, const char *second)
{
    return first.isEmpty() ? QString::fromLatin1(second) : first;
}

class Recounter
{
public:
    Recounter(const Facts &facts, const ReportOptions &options)
        : m_facts(facts), m_first(options.year, 1, 1), m_last(options.cut_off), m_scope(options.scope)
    {
    }

    Recount all()
    {
        referrals();
        new_by_form_and_citizenship();
        new_by_sector();
        smuggling();
        flow();
        phases_and_documents();
        closures();
        residential();
        european();
        judicial();
        return m_counts;
    }

private:
    using Codes = QStringList; ///< a leaf and the groups above it, the total left out

    /// Adds one wherever an event with these codes in each dimension belongs, totals included.
    void add(const char *table, const std::vector<Codes> &rows, const std::vector<Codes> &columns)
    {
        for (const QString &row : crossings(rows)) {
            for (const QString &column : crossings(columns))
                ++m_counts[{QString::fromLatin1(table), row, column}];
        }
    }

    static QStringList crossings(const std::vector<Codes> &dimensions)
    {
        QStringList result{QString()};
        for (const Codes &codes : dimensions) {
            QStringList longer;
            for (const QString &before : result) {
                for (const QString &code : codes + QStringList{QStringLiteral("TOTAL")})
                    longer.append(before.isEmpty() ? code : QString(before % u'/' % code));
            }
            result = longer;
        }
        for (QString &code : result) {
            const QStringList parts = code.split(u'/');
            if (code.isEmpty() || parts.count(QStringLiteral("TOTAL")) == parts.size())
                code = QStringLiteral("TOTAL");
        }
        return result;
    }

    [[nodiscard]] bool in_period(Day julian) const
    {
        return julian != 0 && date(julian) >= m_first && date(julian) <= m_last;
    }

    [[nodiscard]] bool has_scope(const AccompanimentFact &fact, Scope scope) const
    {
        const QString recorded = or_else(text(ListId::Scope, fact.scope), "THB");
        return scope == Scope::All || (scope == Scope::Trafficking) == (recorded == QLatin1String("THB"));
    }

    [[nodiscard]] bool is_first(std::size_t index) const
    {
        return index == 0 || m_facts.accompaniments[index - 1].case_index != m_facts.accompaniments[index].case_index;
    }

    template <class Do> void for_new(Scope scope, Do act) const
    {
        for (std::size_t i = 0; i < m_facts.accompaniments.size(); ++i) {
            const AccompanimentFact &fact = m_facts.accompaniments[i];
            if (in_period(fact.from) && !fact.reopening && is_first(i) && has_scope(fact, scope))
                act(fact, m_facts.cases[fact.case_index]);
        }
    }

    static Codes sex(const CaseFact &person) { return {or_else(text(ListId::Sex, person.sex), "U")}; }

    static Codes age(const CaseFact &person, Day on)
    {
        if (person.born_middle == 0 || date(person.born_earliest) > date(on))
            return {QStringLiteral("UNK")};
        const QDate born = date(person.born_middle);
        // The eighteenth birthday; who is born on 29 February has it on 1 March.
        QDate birthday(born.year() + 18, born.month(), born.day());
        if (!birthday.isValid())
            birthday = QDate(born.year() + 18, 3, 1);
        return {date(on) < birthday ? QStringLiteral("0-17") : QStringLiteral("18+")};
    }

    [[nodiscard]] Codes citizenship(const CaseFact &person) const
    {
        const CodeEntry *country = entry(ListId::Countries, person.citizenship);
        if (!country)
            return {QStringLiteral("UNK")};
        if (country->code.text() == QLatin1String("BE"))
            return {QStringLiteral("BE"), QStringLiteral("NAT")};
        const bool eu = is_eu_member_on(*country, m_last);
        return {country->code.text(), eu ? QStringLiteral("EU") : QStringLiteral("NEU")};
    }

    static Codes with_group(ListId list, std::uint16_t index)
    {
        const QString code = or_else(text(list, index), "UNKNOWN");
        return {code, code_lists().list(list).group_of(Code::parse(code).value()).text()};
    }

    void referrals()
    {
        for (const ReferralFact &fact : m_facts.referrals) {
            if (!in_period(fact.referred_on))
                continue;
            add("T1", {with_group(ListId::ReferringBodies, fact.body)}, {});
            add("T2", {{or_else(text(ListId::ReferralOutcome, fact.outcome), "UNKNOWN")}}, {});
        }
    }

    void new_by_form_and_citizenship()
    {
        for_new(m_scope, [this](const AccompanimentFact &fact, const CaseFact &person) {
            const Codes form = with_group(ListId::ExploitationForms, person.form);
            add("T3", {form}, {sex(person), age(person, fact.from)});
            add("T4", {citizenship(person)}, {{form.last()}});
        });
    }

    void new_by_sector()
    {
        for_new(m_scope, [this](const AccompanimentFact &, const CaseFact &person) {
            const CodeEntry *form = entry(ListId::ExploitationForms, person.form);
            if (!form || form->group.text() != QLatin1String("G_LABOUR"))
                return;
            const CodeEntry *sector = entry(ListId::Sectors, person.sector);
            Codes codes{sector ? sector->code.text() : QStringLiteral("UNKNOWN")};
            const QString isic = sector ? sector->attributes.value(u"isic_section").toString() : QString();
            if (!isic.isEmpty())
                codes.append(QStringLiteral("G_ISIC_") + isic);
            add("T5", {codes}, {sex(person)});
        });
    }

    void smuggling()
    {
        for_new(Scope::AggravatedSmuggling, [this](const AccompanimentFact &fact, const CaseFact &person) {
            add("T6", {{or_else(text(ListId::SmugglingAggravation, person.aggravation), "UNKNOWN")}},
                {sex(person), age(person, fact.from)});
        });
    }

    static bool is_open(const AccompanimentFact &fact, QDate day)
    {
        return fact.from != 0 && Spell{date(fact.from), date(fact.until)}.open_at_end_of(day);
    }

    void count_flow(const char *row) { ++m_counts[{QStringLiteral("T7"), QString::fromLatin1(row), total()}]; }

    void flow()
    {
        for (std::size_t i = 0; i < m_facts.accompaniments.size(); ++i) {
            const AccompanimentFact &fact = m_facts.accompaniments[i];
            if (!has_scope(fact, m_scope))
                continue;
            if (is_open(fact, m_first.addDays(-1)))
                count_flow("START");
            if (in_period(fact.from))
                count_flow(is_first(i) && !fact.reopening ? "NEW" : "REOPENED");
            if (in_period(fact.until))
                count_flow("CLOSED");
            if (is_open(fact, m_last))
                count_flow("END");
        }
    }

    void phases_and_documents()
    {
        for (std::uint32_t person = 0; person < m_facts.cases.size(); ++person) {
            const AccompanimentFact *open = nullptr;
            const AccompanimentFact *last = nullptr;
            for (const AccompanimentFact &fact : m_facts.accompaniments) {
                if (fact.case_index != person)
                    continue;
                if (is_open(fact, m_last))
                    open = &fact;
                if (date(fact.from) <= m_last)
                    last = &fact;
            }
            if (open && has_scope(*open, m_scope))
                add("T8", {{phase_on(person, m_last)}}, {});
            for (const DocumentFact &fact : m_facts.documents) {
                if (fact.case_index != person || !in_period(fact.issued_on))
                    continue;
                if (!has_scope(last ? *last : AccompanimentFact(), m_scope))
                    continue;
                const QString document = or_else(text(ListId::ResidenceDocuments, fact.document), "DOCUMENT_UNKNOWN");
                for (const char *issue : {fact.renewal ? "RENEWAL" : "FIRST", "TOTAL"})
                    ++m_counts[{QStringLiteral("T8"), document % u'/' % QLatin1String(issue), total()}];
            }
        }
    }

    [[nodiscard]] QString phase_on(std::uint32_t person, QDate day) const
    {
        QString result;
        for (const PhaseFact &fact : m_facts.phases) {
            if (fact.case_index == person && Spell{date(fact.from), date(fact.until)}.covers(day))
                result = text(ListId::StatusPhase, fact.phase);
        }
        return or_else(result, "UNKNOWN");
    }

    void closures()
    {
        for (const AccompanimentFact &fact : m_facts.accompaniments) {
            if (!in_period(fact.until) || !has_scope(fact, m_scope))
                continue;
            const Codes reason = with_group(ListId::ClosureReasons, fact.closure_reason);
            QString reached;
            for (const PhaseFact &phase : m_facts.phases) {
                if (phase.case_index == fact.case_index && date(phase.from) <= date(fact.until))
                    reached = text(ListId::StatusPhase, phase.phase);
            }
            const auto days = date(fact.from).daysTo(date(fact.until));
            const char *band = days <= 90 ? "D_0-90"
                : days <= 365             ? "D_91-365"
                : days <= 1095            ? "D_366-1095"
                : days <= 1826            ? "D_1096-1826"
                                          : "D_1827+";
            add("T9", {reason}, {{or_else(reached, "UNKNOWN")}});
            for (const QString &row : crossings({reason}))
                ++m_counts[{QStringLiteral("T9"), row, QString::fromLatin1(band)}];
        }
    }

    void residential()
    {
        std::int64_t nights = 0;
        std::int64_t persons = 0;
        for (std::uint32_t person = 0; person < m_facts.cases.size(); ++person) {
            std::int64_t own = 0;
            for (const StayFact &fact : m_facts.stays) {
                if (fact.case_index != person || text(ListId::StayKind, fact.kind) != QLatin1String("SHELTER"))
                    continue;
                for (QDate night = m_first; night <= m_last; night = night.addDays(1))
                    own += date(fact.from) <= night && (fact.until == 0 || night < date(fact.until)) ? 1 : 0;
            }
            nights += own;
            persons += own > 0 ? 1 : 0;
        }
        m_counts[{QStringLiteral("T10"), QStringLiteral("PERSONS"), total()}] = persons;
        m_counts[{QStringLiteral("T10"), QStringLiteral("NIGHTS"), total()}] = nights;
        if (m_facts.capacity > 0) {
            const double beds = m_facts.capacity * static_cast<double>(m_first.daysTo(m_last) + 1);
            m_counts[{QStringLiteral("T10"), QStringLiteral("OCCUPANCY"), total()}] =
                qRound64(100.0 * static_cast<double>(nights) / beds);
        }
    }

    [[nodiscard]] bool is_identified(std::uint32_t person) const
    {
        const QStringList phases{QStringLiteral("P2_PROVISIONAL"), QStringLiteral("P3_EXTENDED"),
                                 QStringLiteral("P4_DURABLE")};
        for (const PhaseFact &fact : m_facts.phases) {
            const bool begun = fact.case_index == person && date(fact.from) <= m_last
                && phases.contains(text(ListId::StatusPhase, fact.phase));
            const bool positive = text(ListId::Opinion, fact.opinion) == QLatin1String("POSITIVE")
                && (fact.opinion_on == 0 || date(fact.opinion_on) <= m_last);
            if (begun && (positive || text(ListId::Decision, fact.decision) == QLatin1String("GRANTED")))
                return true;
        }
        return false;
    }

    void european()
    {
        for_new(Scope::Trafficking, [this](const AccompanimentFact &fact, const CaseFact &person) {
            const CodeEntry *form = entry(ListId::ExploitationForms, person.form);
            const QString eurostat = form ? form->attributes.value(u"eurostat").toString() : QString();
            const QString identified = is_identified(fact.case_index) ? QStringLiteral("IDENTIFIED")
                                                                      : QStringLiteral("PRESUMED");
            add("T11", {{identified}, sex(person), age(person, fact.from), {citizenship(person).last()},
                        {or_else(eurostat, "UNK")}}, {});
        });
    }

    /// The accompaniment of the year that comes last, by person.
    [[nodiscard]] const AccompanimentFact *accompanied(std::uint32_t person) const
    {
        const AccompanimentFact *last = nullptr;
        for (const AccompanimentFact &fact : m_facts.accompaniments) {
            const bool on_a_day = fact.from != 0 && date(fact.from) <= m_last
                && (fact.until == 0 || date(std::max(fact.from, fact.until)) >= m_first);
            if (fact.case_index == person && on_a_day)
                last = &fact;
        }
        return last;
    }

    [[nodiscard]] bool has_step(std::uint32_t person, const QStringList &kinds, const QString &outcome_begins = {}) const
    {
        return std::any_of(m_facts.justice.begin(), m_facts.justice.end(), [&](const JusticeFact &fact) {
            return fact.case_index == person && in_period(fact.day) && kinds.contains(text(ListId::JusticeSteps, fact.kind))
                && text(ListId::JudgmentOutcomes, fact.outcome).startsWith(outcome_begins);
        });
    }

    [[nodiscard]] bool has_award(std::uint32_t person, const QString &source_begins) const
    {
        return std::any_of(m_facts.compensations.begin(), m_facts.compensations.end(), [&](const CompensationFact &fact) {
            return fact.case_index == person && in_period(fact.decided_on)
                && text(ListId::CompensationSources, fact.source).startsWith(source_begins)
                && text(ListId::Decision, fact.decision) == QLatin1String("GRANTED");
        });
    }

    void judicial()
    {
        const auto count = [this](const QString &row) { ++m_counts[{QStringLiteral("T12"), row, total()}]; };
        const auto yes_or_no = [&count](bool yes, const char *row) {
            count(yes ? QString::fromLatin1(row) : QString(QStringLiteral("NO_") % QLatin1String(row)));
        };
        for (std::uint32_t person = 0; person < m_facts.cases.size(); ++person) {
            const AccompanimentFact *fact = accompanied(person);
            if (!fact || !has_scope(*fact, m_scope))
                continue;
            count(total());
            yes_or_no(has_step(person, {QStringLiteral("COMPLAINT"), QStringLiteral("STATEMENT")}), "STATEMENT");
            yes_or_no(has_step(person, {QStringLiteral("CIVIL_PARTY_VICTIM")}), "VICTIM_CIVIL_PARTY");
            yes_or_no(has_step(person, {QStringLiteral("CIVIL_PARTY_CENTRE")}), "CENTRE_CIVIL_PARTY");
            const QStringList judgment{QStringLiteral("JUDGMENT")};
            if (has_step(person, judgment, QStringLiteral("CONVICTED")))
                count(QStringLiteral("CONVICTION"));
            else
                count(has_step(person, judgment) ? QStringLiteral("OTHER_JUDGMENT") : QStringLiteral("NO_JUDGMENT"));
            yes_or_no(has_award(person, QStringLiteral("COURT")), "COURT_COMPENSATION");
            yes_or_no(has_award(person, QStringLiteral("COMMISSION")), "COMMISSION_AID");
        }
    }

    static QString total() { return QStringLiteral("TOTAL"); }

    const Facts &m_facts;
    QDate m_first;
    QDate m_last;
    Scope m_scope;
    Recount m_counts;
};

} // namespace

Recount recount(const Facts &facts, const ReportOptions &options)
{
    return Recounter(facts, options).all();
}

} // namespace ancora::statistics
