// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/open_items.h"

#include "deadlines/sentences.h"

namespace ancora::deadlines {

namespace {

class OpenItems
{
public:
    OpenItems(const Rules &rules, QDate day, Language language) : m_rules(rules), m_day(day), m_language(language) {}

    void work(const Case &file)
    {
        for (const Task &task : file.tasks)
            add_if(!task.done_on.isValid(), "task", task.id, task.what, task.due);
        for (const Goal &goal : file.goals)
            add_if(!goal.ended_on.isValid(), "goal", goal.id, goal.aim, {});
    }

    void owed_answers(const Case &file)
    {
        for (const Deadline &deadline : deadlines(procedure_of(file), m_rules, m_day)) {
            const bool is_owed = deadline.event == Event::Decision || deadline.event == Event::Opinion;
            add_if(is_owed && deadline.state != State::Met, "status_phase", deadline.record, subject(deadline, m_rules, m_language),
                   deadline.on);
        }
    }

    void outside(const Case &file)
    {
        for (const OnwardReferral &referral : file.onward)
            add_if(referral.is_open(), "onward_referral", referral.id,
                   referral.service.is_empty() ? label(ListId::DisclosurePurposes, referral.purpose)
                                               : label(ListId::SupportServices, referral.service),
                   referral.answer_due);
        for (const DisclosureGround &ground : file.grounds)
            add_if(ground.is_valid_on(m_day), "disclosure_ground", ground.id, label(ListId::DisclosurePurposes, ground.purpose),
                   ground.expires_on);
        for (const RiskFlag &flag : file.flags)
            add_if(flag.stands_on(m_day), "risk_flag", flag.id, label(ListId::RiskKinds, flag.kind), flag.due_on());
    }

    void spells(const Case &file)
    {
        for (const StatusPhase &phase : file.phases)
            add_spell("status_phase", phase.id, label(ListId::StatusPhase, phase.phase), phase.spell);
        for (const ResidenceDocument &document : file.documents)
            add_spell("residence_document", document.id, label(ListId::ResidenceDocuments, document.document), document.validity);
        for (const Stay &stay : file.stays)
            add_spell("stay", stay.id, label(ListId::StayKind, stay.kind), stay.spell);
    }

    [[nodiscard]] std::vector<OpenItem> take() { return std::move(m_items); }

private:
    [[nodiscard]] QString label(ListId list, const Code &code) const { return m_rules.lists().list(list).label(code, m_language); }
    void add_if(bool open, const char *table, RecordId record, const QString &what, QDate on)
    {
        if (open)
            m_items.push_back({QLatin1String(table), record, what.simplified(), on});
    }
    void add_spell(const char *table, RecordId record, const QString &what, const Spell &spell)
    {
        add_if(spell.open_at_end_of(m_day), table, record, what, spell.until);
    }

    const Rules &m_rules;
    QDate m_day;
    Language m_language;
    std::vector<OpenItem> m_items;
};

} // namespace

std::vector<OpenItem> open_items(const Case &file, const Rules &rules, QDate day, Language language)
{
    OpenItems open(rules, day, language);
    open.work(file);
    open.owed_answers(file);
    open.outside(file);
    open.spells(file);
    return open.take();
}

} // namespace ancora::deadlines
