// SPDX-License-Identifier: EUPL-1.2
#include "deadlines/deadline.h"

#include "deadlines/calendar.h"

#include <algorithm>

namespace ancora::deadlines {

namespace {

const Code &code_of(const ResidenceDocument &document) { return document.document; }
const Code &code_of(const StatusPhase &phase) { return phase.phase; }
const Spell &spell_of(const ResidenceDocument &document) { return document.validity; }
const Spell &spell_of(const StatusPhase &phase) { return phase.spell; }
Spell &spell_of(ResidenceDocument &document) { return document.validity; }
Spell &spell_of(StatusPhase &phase) { return phase.spell; }

template <class Records, class Add> void for_code(const Records &records, const Code &code, Add add)
{
    for (const auto &record : records)
        if (code_of(record) == code)
            add(spell_of(record));
}

/// While one of these runs, a period stands still.
std::vector<Spell> suspensions(const Procedure &procedure, const Rule &rule)
{
    std::vector<Spell> spells;
    for (const Rule::Suspension &suspension : rule.suspended_by) {
        const auto add = [&spells](const Spell &spell) { spells.push_back(spell); };
        if (suspension.event == Event::Document)
            for_code(procedure.documents, suspension.code, add);
        else
            for_code(procedure.phases, suspension.code, add);
    }
    return spells;
}

/// Dates the end: each suspended day is put on. A suspension that has no end yet counts up to today.
void count(Deadline &deadline, const Rule &rule, const std::vector<Spell> &suspended, QDate today)
{
    QDate day = rule.end(deadline.start_on);
    if (!suspended.empty()) {
        const auto stands_still = [&](const Spell &spell) { return spell.covers(day) && (!spell.is_open() || day <= today); };
        day = rule.first_day_counts ? deadline.start_on.addDays(-1) : deadline.start_on;
        for (int left = rule.length.count; left > 0;) {
            day = day.addDays(1);
            if (rule.length.unit == Length::Unit::WorkingDays && !is_working_day(day))
                continue;
            const bool still = std::any_of(suspended.begin(), suspended.end(), stands_still);
            (still ? deadline.suspended_days : left) += still ? 1 : -1;
        }
    }
    deadline.by_rule = rule.moves_to_working_day ? first_working_day_from(day) : day;
    deadline.closed_day = deadline.by_rule == day ? QDate() : day;
}

bool is_exempt(const Procedure &procedure, const Rule &rule, const CodeLists &lists, QDate on)
{
    return (rule.not_for_minors && procedure.unaccompanied_minor.value_or(false))
           || (rule.not_for_eu_citizens && is_eu_citizen_on(procedure.citizenship, lists, on));
}

/// Walks through the records of one case and dates each by its rule.
class Dating
{
public:
    Dating(const Procedure &procedure, const Rules &rules, QDate today)
        : m_procedure(procedure), m_rules(rules), m_today(today), m_closed(procedure.is_closed_on(today))
    {
    }

    [[nodiscard]] Deadline document(const ResidenceDocument &document) const
    {
        Deadline deadline = begin(Event::Document, document.id, document.document, document.validity.from);
        settle(deadline, document.validity.until, is_replaced(document));
        if (deadline.rule && deadline.rule->renewals)
            deadline.renewals_left = *deadline.rule->renewals - renewals_until(document);
        return deadline;
    }

    [[nodiscard]] Deadline phase(const StatusPhase &phase) const
    {
        Deadline deadline = begin(Event::Phase, phase.id, phase.phase, phase.spell.from);
        if (const ResidenceDocument *last = last_document_of(phase)) {
            const Deadline with = document(*last);
            deadline = with;
            deadline.record = phase.id;
            deadline.event = Event::Phase;
            deadline.what = phase.phase;
            deadline.by_rule = with.on;
            deadline.with_document = with.by_hand ? with.on : QDate();
        }
        settle(deadline, phase.spell.until, is_followed(phase));
        return deadline;
    }

    /// The answer that a request waits for; without a date where nothing was asked.
    [[nodiscard]] Deadline answer(const StatusPhase &phase, Event event) const
    {
        static const Code pending = Code::of("PENDING");
        const bool decision = event == Event::Decision;
        const Code &said = decision ? phase.decision : phase.opinion;
        const bool asked = decision || !said.is_empty(); // not every phase needs an opinion
        const bool answered = (decision ? phase.decided_on : phase.opinion_on).isValid()
                              || (!said.is_empty() && said != pending);
        Deadline deadline = begin(event, phase.id, phase.phase, asked ? phase.requested_on : QDate());
        settle(deadline, {}, answered || is_followed(phase));
        return deadline;
    }

    [[nodiscard]] Deadline referral(QDate referred_on, const Code &outcome) const
    {
        Deadline deadline = begin(Event::Referral, {}, {}, referred_on);
        settle(deadline, {}, !outcome.is_empty());
        return deadline;
    }

    [[nodiscard]] Deadline consent(const DisclosureGround &ground) const
    {
        Deadline deadline = begin(Event::Consent, ground.id, ground.purpose, ground.is_consent() ? ground.given_on : QDate());
        // Once it has ended it matters only where somebody still acts on it.
        const bool has_ended = ground.expires_on.isValid() && ground.expires_on < m_today && !is_rested_on(ground);
        settle(deadline, ground.expires_on, ground.withdrawn_on.isValid() || has_ended || is_given_again(ground));
        return deadline;
    }

    /// The answer that a partner owes; without a date where nothing was sent.
    [[nodiscard]] Deadline onward(const OnwardReferral &referral) const
    {
        Deadline deadline = begin(Event::OnwardReferral, referral.id, referral.service, referral.sent_on);
        if (referral.sent_on.isValid())
            settle(deadline, referral.answer_due, referral.state != Code::of("SENT"));
        return deadline;
    }

    /// When somebody has to look at it again; without a date where none was set.
    [[nodiscard]] Deadline flag(const RiskFlag &flag) const
    {
        Deadline deadline = begin(Event::RiskFlag, flag.id, flag.kind, flag.since);
        settle(deadline, flag.due_on(), !flag.stands_on(m_today));
        return deadline;
    }

    [[nodiscard]] std::vector<Deadline> all() const
    {
        std::vector<Deadline> result;
        const auto add = [&result](Deadline deadline) {
            if (deadline.on.isValid())
                result.push_back(std::move(deadline));
        };
        for (const ResidenceDocument &one : m_procedure.documents)
            add(document(one));
        for (const StatusPhase &one : m_procedure.phases) {
            add(phase(one));
            add(answer(one, Event::Decision));
            add(answer(one, Event::Opinion));
        }
        for (const DisclosureGround &one : m_procedure.grounds)
            add(consent(one));
        for (const OnwardReferral &one : m_procedure.onward)
            add(onward(one));
        for (const RiskFlag &one : m_procedure.flags)
            add(flag(one));
        std::stable_sort(result.begin(), result.end(), [](const Deadline &a, const Deadline &b) { return a.on < b.on; });
        return result;
    }

private:
    /// The rule and its date; without a rule where none holds on the day or the person is exempt from it.
    [[nodiscard]] Deadline begin(Event event, RecordId record, const Code &what, QDate start_on) const
    {
        Deadline deadline;
        deadline.file = m_procedure.id;
        deadline.record = record;
        deadline.event = event;
        deadline.what = what;
        deadline.start_on = start_on;
        const bool has_code = event == Event::Document || event == Event::Phase;
        const Code &code = has_code ? what : Code();
        const Rule *rule = start_on.isValid() ? m_rules.find(event, code, start_on) : nullptr;
        if (!rule || is_exempt(m_procedure, *rule, m_rules.lists(), start_on))
            return deadline;
        deadline.rule = rule;
        deadline.start = &*std::find_if(rule->starts.begin(), rule->starts.end(), [&](const Rule::Start &start) {
            return start.event == event && start.code == code;
        });
        count(deadline, *rule, suspensions(m_procedure, *rule), m_today);
        return deadline;
    }

    void settle(Deadline &deadline, QDate stored, bool met) const
    {
        deadline.by_hand = stored.isValid() && stored != deadline.by_rule;
        deadline.on = stored.isValid() ? stored : deadline.by_rule;
        const int warn_days = deadline.rule ? deadline.rule->warn_days : m_rules.warn_days();
        const qint64 days = m_today.daysTo(deadline.on);
        if (met || m_closed)
            deadline.state = State::Met;
        else if (days <= 0)
            deadline.state = days == 0 ? State::Today : State::Overdue;
        else
            deadline.state = days <= warn_days ? State::Soon : State::Later;
    }

    /// Records stand in order of their dates, those of one day as they were entered.
    template <class Record> [[nodiscard]] static bool comes_after(const Record &a, QDate a_from, const Record &b, QDate b_from)
    {
        return a_from > b_from || (a_from == b_from && &a > &b);
    }

    [[nodiscard]] bool is_followed(const StatusPhase &phase) const
    {
        const auto &phases = m_procedure.phases;
        return std::any_of(phases.begin(), phases.end(), [&phase](const StatusPhase &other) {
            return comes_after(other, other.spell.from, phase, phase.spell.from);
        });
    }

    /// By a later document, or by a stay that is unlimited from then on.
    [[nodiscard]] bool is_replaced(const ResidenceDocument &document) const
    {
        const QDate from = document.validity.from;
        const auto &documents = m_procedure.documents;
        const auto &phases = m_procedure.phases;
        return std::any_of(documents.begin(), documents.end(),
                           [&](const ResidenceDocument &other) {
                               return comes_after(other, other.validity.from, document, from);
                           })
               || std::any_of(phases.begin(), phases.end(), [&](const StatusPhase &phase) {
                      return phase.spell.is_open() && phase.spell.from > from
                             && !m_rules.find(Event::Phase, phase.phase, phase.spell.from);
                  });
    }

    [[nodiscard]] bool is_rested_on(const DisclosureGround &ground) const
    {
        return std::any_of(m_procedure.onward.begin(), m_procedure.onward.end(), [&ground](const OnwardReferral &referral) {
            return referral.ground == ground.id && referral.is_open();
        });
    }

    [[nodiscard]] bool is_given_again(const DisclosureGround &ground) const
    {
        return std::any_of(m_procedure.grounds.begin(), m_procedure.grounds.end(), [&](const DisclosureGround &other) {
            return comes_after(other, other.given_on, ground, ground.given_on) && other.purpose == ground.purpose
                   && other.recipient.is_same_as(ground.recipient);
        });
    }

    /// The last document of the same rule that was issued in the phase: before the phase of the same kind after it.
    [[nodiscard]] const ResidenceDocument *last_document_of(const StatusPhase &phase) const
    {
        QDate from, until;
        for (const StatusPhase &other : m_procedure.phases) {
            if (other.phase != phase.phase || other.id == phase.id)
                continue;
            if (comes_after(phase, phase.spell.from, other, other.spell.from))
                from = phase.spell.from; // there is one before: what was issued earlier is its own
            else if (until.isNull() || other.spell.from < until)
                until = other.spell.from;
        }
        const ResidenceDocument *last = nullptr;
        for (const ResidenceDocument &document : m_procedure.documents) {
            const QDate issued = document.validity.from;
            const Rule *rule = issued.isValid() ? m_rules.find(Event::Document, document.document, issued) : nullptr;
            const bool same_rule = rule && rule == m_rules.find(Event::Phase, phase.phase, issued);
            const bool in_phase = (from.isNull() || from <= issued) && (until.isNull() || issued < until);
            if (same_rule && in_phase && (!last || comes_after(document, issued, *last, last->validity.from)))
                last = &document;
        }
        return last;
    }

    /// Of the same kind of document, since the last one that was not a renewal.
    [[nodiscard]] int renewals_until(const ResidenceDocument &document) const
    {
        int count = 0;
        for (const ResidenceDocument &other : m_procedure.documents) {
            if (other.document != document.document
                || comes_after(other, other.validity.from, document, document.validity.from))
                continue;
            count = other.renewal ? count + 1 : 0;
        }
        return count;
    }

    const Procedure &m_procedure;
    const Rules &m_rules;
    QDate m_today;
    bool m_closed;
};

} // namespace

std::vector<Deadline> deadlines(const Procedure &procedure, const Rules &rules, QDate today)
{
    return Dating(procedure, rules, today).all();
}

Deadline referral_deadline(FileId file, QDate referred_on, const Code &outcome, const Rules &rules, QDate today)
{
    Procedure procedure;
    procedure.id = file;
    return Dating(procedure, rules, today).referral(referred_on, outcome);
}

const Deadline *most_urgent(const std::vector<Deadline> &deadlines)
{
    const auto found = std::find_if(deadlines.begin(), deadlines.end(),
                                    [](const Deadline &deadline) { return deadline.state != State::Met; });
    return found == deadlines.end() ? nullptr : &*found;
}

namespace {

template <class Record> const Record *same(const std::vector<Record> &records, RecordId id)
{
    const auto found = std::find_if(records.begin(), records.end(), [id](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

/// `led` and `leads`: where the rule led to before, and leads to now.
void follow(QDate &until, QDate until_before, QDate led, QDate leads)
{
    const bool followed = !until_before.isValid() || until_before == led;
    const bool untouched = until == until_before;
    if (followed && untouched && leads.isValid() && leads != led)
        until = leads;
}

template <class Record, class Date>
void follow_all(const std::vector<Record> &before, std::vector<Record> &after, Date date_before, Date date_after)
{
    for (Record &record : after) {
        const Record *old = same(before, record.id);
        follow(spell_of(record).until, old ? spell_of(*old).until : QDate(), old ? date_before(*old) : QDate(), date_after(record));
    }
}

std::optional<Move> move_between(const Deadline &before, const Deadline &after)
{
    const bool is_answered = waits_for_answer(after) && after.state == State::Met;
    if (!before.by_hand && !after.by_hand && before.on != after.on && !is_answered)
        return Move{Move::Kind::Moved, before, after};
    if (after.by_hand && before.on == after.on && before.by_rule.isValid() && before.by_rule != after.by_rule)
        return Move{after.rule ? Move::Kind::Kept : Move::Kind::NoRule, before, after};
    return std::nullopt;
}

} // namespace

Procedure follow_the_rules(const Procedure &before, Procedure after, const Rules &rules, QDate today)
{
    const Dating old(before, rules, today);
    const Dating now(after, rules, today);
    // Documents first: phases end with them.
    const auto document = [](const Dating &dating) {
        return [&dating](const ResidenceDocument &one) { return dating.document(one).by_rule; };
    };
    const auto phase = [](const Dating &dating) { return [&dating](const StatusPhase &one) { return dating.phase(one).by_rule; }; };
    follow_all(before.documents, after.documents, document(old), document(now));
    follow_all(before.phases, after.phases, phase(old), phase(now));
    return after;
}

std::vector<Move> moved(const Procedure &before, const Procedure &after, const Rules &rules, QDate today)
{
    std::vector<Move> moves;
    const std::vector<Deadline> old = deadlines(before, rules, today);
    for (const Deadline &now : deadlines(after, rules, today)) {
        const auto was = std::find_if(old.begin(), old.end(), [&now](const Deadline &one) {
            return one.record == now.record && one.event == now.event;
        });
        if (was == old.end())
            continue;
        if (auto move = move_between(*was, now))
            moves.push_back(std::move(*move));
    }
    return moves;
}

} // namespace ancora::deadlines
