// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/open_items.h"

#include "deadlines/sentences.h"

#include <algorithm>

namespace ancora::deadlines {

namespace {

class OpenItems
{
public:
    OpenItems(const Case &file, const Rules &rules, QDate day, Language language)
        : m_file(file), m_rules(rules), m_day(day), m_language(language), m_deadlines(deadlines(procedure_of(file), rules, day))
    {
    }

    void work()
    {
        for (const Task &task : m_file.tasks)
            add_if(!task.done_on.isValid(), "task", task.id, task.what, task.due);
        for (const Goal &goal : m_file.goals)
            add_if(!goal.ended_on.isValid(), "goal", goal.id, goal.aim, {});
    }

    void owed_answers()
    {
        for (const Deadline &deadline : m_deadlines) {
            const bool is_owed = deadline.event == Event::Decision || deadline.event == Event::Opinion;
            add_if(is_owed && deadline.state != State::Met, "status_phase", deadline.record, subject(deadline, m_rules, m_language),
                   deadline.on);
        }
    }

    void outside()
    {
        for (const OnwardReferral &referral : m_file.onward)
            add_if(referral.is_open(), "onward_referral", referral.id,
                   referral.service.is_empty() ? label(ListId::DisclosurePurposes, referral.purpose)
                                               : label(ListId::SupportServices, referral.service),
                   referral.answered_on.isValid() ? QDate() : due(Event::OnwardReferral, referral.id));
        for (const DisclosureGround &ground : m_file.grounds)
            add_if(ground.is_valid_on(m_day), "disclosure_ground", ground.id, label(ListId::DisclosurePurposes, ground.purpose),
                   due(Event::Consent, ground.id));
        for (const RiskFlag &flag : m_file.flags)
            add_if(flag.stands_on(m_day), "risk_flag", flag.id, label(ListId::RiskKinds, flag.kind),
                   due(Event::RiskFlag, flag.id));
    }

    void spells()
    {
        for (const StatusPhase &phase : m_file.phases)
            add_spell("status_phase", phase.id, label(ListId::StatusPhase, phase.phase), phase.spell);
        for (const ResidenceDocument &document : m_file.documents)
            add_spell("residence_document", document.id, label(ListId::ResidenceDocuments, document.document), document.validity);
        for (const Stay &stay : m_file.stays)
            add_spell("stay", stay.id, label(ListId::StayKind, stay.kind), stay.spell);
    }

    [[nodiscard]] std::vector<OpenItem> take() { return std::move(m_items); }

private:
    [[nodiscard]] QString label(ListId list, const Code &code) const { return m_rules.lists().list(list).label(code, m_language); }
    [[nodiscard]] QDate due(Event event, RecordId record) const
    {
        const auto found = std::find_if(m_deadlines.begin(), m_deadlines.end(), [&](const Deadline &deadline) {
            return deadline.event == event && deadline.record == record;
        });
        return found == m_deadlines.end() ? QDate() : found->on;
    }
    void add_if(bool open, const char *table, RecordId record, const QString &what, QDate on)
    {
        if (open)
            m_items.push_back({QLatin1String(table), record, what.simplified(), on});
    }
    void add_spell(const char *table, RecordId record, const QString &what, const Spell &spell)
    {
        add_if(spell.open_at_end_of(m_day), table, record, what, spell.until);
    }

    const Case &m_file;
    const Rules &m_rules;
    QDate m_day;
    Language m_language;
    std::vector<Deadline> m_deadlines; ///< so that a date reads here as everywhere else
    std::vector<OpenItem> m_items;
};

} // namespace

std::vector<OpenItem> open_items(const Case &file, const Rules &rules, QDate day, Language language)
{
    OpenItems open(file, rules, day, language);
    open.work();
    open.owed_answers();
    open.outside();
    open.spells();
    return open.take();
}

} // namespace ancora::deadlines
