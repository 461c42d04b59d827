// SPDX-License-Identifier: EUPL-1.2
#include "cases/finding.h"

#include <QCoreApplication>
#include <algorithm>

namespace ancora {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

namespace {

using Weight = Finding::Weight;

/// Collects findings of one record after the other.
class Findings
{
public:
    void on(const QString &record, RecordId id)
    {
        m_record = record;
        m_id = id;
    }
    void add(Weight weight, const QString &field, const QString &sentence)
    {
        m_found.push_back({weight, m_record, m_id, field, sentence});
    }
    void missing_if(bool missing, const QString &field, const QString &sentence)
    {
        if (missing)
            add(Weight::Missing, field, sentence);
    }
    void contradiction_if(bool contradiction, const QString &field, const QString &sentence)
    {
        if (contradiction)
            add(Weight::Contradiction, field, sentence);
    }
    void check_spell(const Spell &spell)
    {
        missing_if(!spell.from.isValid(), QStringLiteral("from_day"),
                   FindingText::tr("The first day is missing."));
        contradiction_if(spell.from.isValid() && spell.ends_before_it_begins(), QStringLiteral("until_day"),
                         FindingText::tr("It ends before it begins."));
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_found); }

private:
    std::vector<Finding> m_found;
    QString m_record;
    RecordId m_id;
};

QString person_table() { return QStringLiteral("person"); }
QString accompaniment_table() { return QStringLiteral("accompaniment"); }
QString exploitation_table() { return QStringLiteral("exploitation_event"); }
QString relative_table() { return QStringLiteral("relative"); }
QString household_table() { return QStringLiteral("household_spell"); }
QString phase_table() { return QStringLiteral("status_phase"); }
QString document_table() { return QStringLiteral("residence_document"); }
QString stay_table() { return QStringLiteral("stay"); }
QString justice_table() { return QStringLiteral("justice_step"); }
QString compensation_table() { return QStringLiteral("compensation"); }
QString ground_table() { return QStringLiteral("disclosure_ground"); }
QString flag_table() { return QStringLiteral("risk_flag"); }
QString onward_table() { return QStringLiteral("onward_referral"); }

QDate first_day(const Case &file)
{
    QDate first;
    for (const Accompaniment &accompaniment : file.accompaniments) {
        const QDate from = accompaniment.spell.from;
        if (from.isValid() && (!first.isValid() || from < first))
            first = from;
    }
    return first;
}

void check_person(const Case &file, QDate today, Findings &found)
{
    const Person &person = file.person;
    found.on(person_table(), person.id);
    found.missing_if(person.display_name().isEmpty(), QStringLiteral("family_name"),
                     FindingText::tr("Neither a name nor an alias is known."));
    found.missing_if(person.sex.not_asked(), QStringLiteral("sex"), FindingText::tr("The sex is missing."));
    found.missing_if(person.birth_date.not_asked(), QStringLiteral("birth_date"),
                     FindingText::tr("The birth date is missing; a year is enough."));
    found.missing_if(person.citizenship.not_asked(), QStringLiteral("citizenship"),
                     FindingText::tr("The citizenship is missing."));
    if (!person.birth_date.given())
        return;
    const QDate first = first_day(file);
    const PartialDate &born = person.birth_date.value();
    found.contradiction_if(born.earliest() > (first.isValid() ? first : today), QStringLiteral("birth_date"),
                           FindingText::tr("The person is born after the accompaniment began."));
    const auto age = born.age_on(first.isValid() ? first : today);
    found.missing_if(age && *age < 18 && person.unaccompanied_minor.not_asked(),
                     QStringLiteral("unaccompanied_minor"),
                     FindingText::tr("For a minor: is she or he unaccompanied?"));
    found.contradiction_if(age && *age >= 18 && person.unaccompanied_minor.value_or(false),
                           QStringLiteral("unaccompanied_minor"),
                           FindingText::tr("By the birth date the person was of age when it began."));
}

void check_accompaniments(const Case &file, Findings &found)
{
    if (file.accompaniments.empty()) {
        found.on(accompaniment_table(), {});
        found.add(Weight::Missing, QStringLiteral("from_day"),
                  FindingText::tr("The accompaniment has not been entered."));
    }
    const Accompaniment *previous = nullptr;
    for (const Accompaniment &accompaniment : file.accompaniments) {
        found.on(accompaniment_table(), accompaniment.id);
        found.check_spell(accompaniment.spell);
        found.missing_if(accompaniment.scope.is_empty(), QStringLiteral("scope"),
                         FindingText::tr("The scope is missing: trafficking or aggravated smuggling?"));
        found.missing_if(accompaniment.referring_body.is_empty(), QStringLiteral("referring_body"),
                         FindingText::tr("The referring body is missing."));
        const bool closed = !accompaniment.spell.is_open();
        found.missing_if(closed && accompaniment.closure_reason.is_empty(), QStringLiteral("closure_reason"),
                         FindingText::tr("It is closed without a reason."));
        found.missing_if(closed && accompaniment.destination.is_empty(), QStringLiteral("destination"),
                         FindingText::tr("Where the person goes is missing."));
        found.contradiction_if(!closed && !accompaniment.closure_reason.is_empty(),
                               QStringLiteral("until_day"),
                               FindingText::tr("There is a reason for closure but no closing day."));
        found.contradiction_if(previous && (previous->spell.is_open()
                                            || previous->spell.until > accompaniment.spell.from),
                               QStringLiteral("from_day"),
                               FindingText::tr("It begins before the one before it is closed."));
        found.contradiction_if(accompaniment.reopening != (previous != nullptr), QStringLiteral("reopening"),
                               previous ? FindingText::tr("A further accompaniment is a reopening.")
                                        : FindingText::tr("The first accompaniment is not a reopening."));
        previous = &accompaniment;
    }
}

void check_event(const ExploitationEvent &event, const CodeLists &lists, Findings &found)
{
    const Code labour = Code::of("G_LABOUR");
    const Code smuggling = Code::of("G_SMUGGLING");
    found.on(exploitation_table(), event.id);
    found.missing_if(event.form.is_empty(), QStringLiteral("form"),
                     FindingText::tr("The form of exploitation is missing."));
    const Code group = lists.list(ListId::ExploitationForms).group_of(event.form);
    found.missing_if(group == labour && event.sector.is_empty(), QStringLiteral("sector"),
                     FindingText::tr("Labour exploitation: the sector is missing."));
    found.missing_if(group == smuggling && event.aggravation.is_empty(), QStringLiteral("aggravation"),
                     FindingText::tr("Smuggling: the aggravating circumstance is missing."));
    found.contradiction_if(event.from.given() && event.until.given()
                               && event.until.value().latest() < event.from.value().earliest(),
                           QStringLiteral("until_date"), FindingText::tr("It ends before it begins."));
}

void check_exploitation(const Case &file, const CodeLists &lists, Findings &found)
{
    found.on(exploitation_table(), {});
    const auto mains = std::count_if(file.exploitation.begin(), file.exploitation.end(),
                                     [](const ExploitationEvent &event) { return event.main; });
    found.missing_if(file.exploitation.empty(), QStringLiteral("form"),
                     FindingText::tr("No form of exploitation has been entered."));
    found.contradiction_if(!file.exploitation.empty() && mains != 1, QStringLiteral("main"),
                           mains == 0 ? FindingText::tr("None of the forms of exploitation is the main one.")
                                      : FindingText::tr("More than one form of exploitation is the main one."));
    for (const ExploitationEvent &event : file.exploitation)
        check_event(event, lists, found);

    const ExploitationEvent *main = file.main_exploitation();
    if (!main || main->form.is_empty())
        return;
    const bool smuggling = lists.list(ListId::ExploitationForms).group_of(main->form) == Code::of("G_SMUGGLING");
    for (const Accompaniment &accompaniment : file.accompaniments) {
        found.on(accompaniment_table(), accompaniment.id);
        found.contradiction_if(!accompaniment.scope.is_empty()
                                   && (accompaniment.scope == Code::of("SMUGGLING_AGG")) != smuggling,
                               QStringLiteral("scope"),
                               FindingText::tr("The scope does not fit the main form of exploitation."));
    }
}

void check_family(const Case &file, Findings &found)
{
    for (const Relative &relative : file.family) {
        found.on(relative_table(), relative.id);
        found.missing_if(relative.relation.is_empty(), QStringLiteral("relation"),
                         FindingText::tr("What she or he is to the person is missing."));
    }
    for (const HouseholdSpell &one : file.household) {
        const auto is_who = [&one](const Relative &relative) { return relative.id == one.relative; };
        found.on(household_table(), one.id);
        found.missing_if(std::none_of(file.family.begin(), file.family.end(), is_who), QStringLiteral("relative"),
                         FindingText::tr("Who lived with the person is missing."));
        found.contradiction_if(one.spell.from.isValid() && one.spell.ends_before_it_begins(), QStringLiteral("until_day"),
                               FindingText::tr("It ends before it begins."));
    }
}

/// Request and decision are separate facts: an answer needs its day, and no answer comes before the question.
void check_decision(QDate requested_on, QDate decided_on, const Code &decision, Findings &found)
{
    const bool decided = !decision.is_empty() && decision != Code::of("PENDING");
    found.missing_if(decided && !decided_on.isValid(), QStringLiteral("decided_on"),
                     FindingText::tr("The day of the decision is missing."));
    found.missing_if(decided_on.isValid() && decision.is_empty(), QStringLiteral("decision"),
                     FindingText::tr("The decision itself is missing."));
    found.contradiction_if(requested_on.isValid() && decided_on.isValid() && decided_on < requested_on,
                           QStringLiteral("decided_on"),
                           FindingText::tr("The decision is older than the request."));
}

void check_phase_facts(const StatusPhase &phase, Findings &found)
{
    check_decision(phase.requested_on, phase.decided_on, phase.decision, found);
    const bool has_opinion = !phase.opinion.is_empty() && phase.opinion != Code::of("PENDING");
    found.missing_if(has_opinion && !phase.opinion_on.isValid(), QStringLiteral("opinion_on"),
                     FindingText::tr("The day of the opinion is missing."));
    found.missing_if(phase.opinion_on.isValid() && phase.opinion.is_empty(), QStringLiteral("opinion"),
                     FindingText::tr("The opinion itself is missing."));
}

void check_phases(const Case &file, QDate today, Findings &found)
{
    const bool open = file.is_open_on(today);
    found.on(phase_table(), {});
    found.missing_if(open && file.phases.empty(), QStringLiteral("phase"),
                     FindingText::tr("No phase has been entered; \"no residence phase\" is an answer too."));
    const StatusPhase *previous = nullptr;
    for (const StatusPhase &phase : file.phases) {
        found.on(phase_table(), phase.id);
        found.missing_if(phase.phase.is_empty(), QStringLiteral("phase"), FindingText::tr("The phase is missing."));
        found.check_spell(phase.spell);
        found.contradiction_if(previous && phase.spell.from.isValid()
                                   && (previous->spell.is_open() || previous->spell.until > phase.spell.from),
                               QStringLiteral("from_day"),
                               FindingText::tr("It begins before the phase before it has ended."));
        check_phase_facts(phase, found);
        previous = &phase;
    }
    found.missing_if(open && previous && !previous->spell.is_open() && previous->spell.until < today,
                     QStringLiteral("until_day"), FindingText::tr("The phase has ended and nothing follows."));
}

void check_documents(const Case &file, Findings &found)
{
    for (const ResidenceDocument &document : file.documents) {
        found.on(document_table(), document.id);
        found.missing_if(document.document.is_empty(), QStringLiteral("document"),
                         FindingText::tr("The kind of document is missing."));
        found.check_spell(document.validity);
    }
}

void check_stays(const Case &file, Findings &found)
{
    const Stay *previous = nullptr;
    for (const Stay &stay : file.stays) {
        found.on(stay_table(), stay.id);
        found.missing_if(stay.kind.is_empty(), QStringLiteral("kind"),
                         FindingText::tr("The kind of stay is missing."));
        found.check_spell(stay.spell);
        // A night belongs to one bed: two stays may share the day of the move, not more.
        found.contradiction_if(previous && stay.spell.from.isValid()
                                   && (previous->spell.is_open() || previous->spell.until > stay.spell.from),
                               QStringLiteral("from_day"),
                               FindingText::tr("It begins before the stay before it has ended."));
        previous = &stay;
    }
}

/// The first day of a step of one of these kinds; null where there is none.
QDate first_step(const Case &file, std::initializer_list<Code> kinds)
{
    const auto found = std::find_if(file.justice.begin(), file.justice.end(), [kinds](const JusticeStep &step) {
        return step.day.isValid() && std::find(kinds.begin(), kinds.end(), step.kind) != kinds.end();
    });
    return found == file.justice.end() ? QDate() : found->day;
}

void check_justice(const Case &file, QDate today, Findings &found)
{
    const QDate stated = first_step(file, {Code::of("COMPLAINT"), Code::of("STATEMENT")});
    const QDate judged = first_step(file, {Code::of("JUDGMENT")});
    for (const JusticeStep &step : file.justice) {
        const bool is_judgment = step.kind == Code::of("JUDGMENT");
        found.on(justice_table(), step.id);
        found.missing_if(step.kind.is_empty(), QStringLiteral("kind"), FindingText::tr("The kind of step is missing."));
        found.missing_if(!step.day.isValid(), QStringLiteral("day"), FindingText::tr("The day is missing."));
        found.missing_if(is_judgment && step.outcome.is_empty(), QStringLiteral("outcome"),
                         FindingText::tr("What did the judgment decide?"));
        found.contradiction_if(!is_judgment && !step.outcome.is_empty(), QStringLiteral("outcome"),
                               FindingText::tr("Only a judgment has an outcome."));
        if (!step.day.isValid())
            continue;
        found.contradiction_if(step.day > today && step.kind != Code::of("HEARING"), QStringLiteral("day"),
                               FindingText::tr("This day is still to come."));
        found.contradiction_if(is_judgment && stated.isValid() && step.day < stated, QStringLiteral("day"),
                               FindingText::tr("The judgment is older than the complaint and all statements."));
        found.contradiction_if(step.kind == Code::of("APPEAL") && (!judged.isValid() || step.day < judged),
                               QStringLiteral("day"), FindingText::tr("There is no judgment before this appeal."));
    }
}

void check_compensations(const Case &file, Findings &found)
{
    const QDate civil_party = first_step(file, {Code::of("CIVIL_PARTY_VICTIM")});
    for (const Compensation &compensation : file.compensations) {
        const bool granted = compensation.decision == Code::of("GRANTED");
        found.on(compensation_table(), compensation.id);
        found.missing_if(compensation.source.is_empty(), QStringLiteral("source"),
                         FindingText::tr("Who is asked for compensation?"));
        check_decision(compensation.asked_on, compensation.decided_on, compensation.decision, found);
        found.contradiction_if(compensation.source == Code::of("COURT") && !civil_party.isValid(), QStringLiteral("source"),
                               FindingText::tr("A court awards damages to a civil party only, and the victim is none yet."));
        found.missing_if(granted && compensation.awarded == 0, QStringLiteral("awarded"),
                         FindingText::tr("The amount awarded is missing."));
        found.contradiction_if(!granted && compensation.awarded > 0, QStringLiteral("decision"),
                               FindingText::tr("An amount is entered, but it has not been granted."));
        found.contradiction_if(compensation.paid > compensation.awarded, QStringLiteral("paid"),
                               FindingText::tr("More has been paid than was awarded."));
    }
}

void check_disclosures(const Case &file, Findings &found)
{
    for (const DisclosureGround &ground : file.grounds) {
        found.on(ground_table(), ground.id);
        found.missing_if(ground.recipient.is_empty(), QStringLiteral("partner"), FindingText::tr("Who may be told is missing."));
        found.missing_if(ground.items.empty(), QStringLiteral("items"), FindingText::tr("What may be told is missing."));
        found.missing_if(!ground.given_on.isValid(), QStringLiteral("given_on"), FindingText::tr("The first day is missing."));
        found.missing_if(ground.is_consent() && ground.form.is_empty(), QStringLiteral("form"),
                         FindingText::tr("How the consent was given is missing."));
        found.missing_if(!ground.is_consent() && ground.reason.isEmpty(), QStringLiteral("reason"),
                         FindingText::tr("A ground in law needs the reason why it holds here."));
        found.contradiction_if(Spell{ground.given_on, ground.expires_on}.ends_before_it_begins(), QStringLiteral("expires_on"),
                               FindingText::tr("It ends before it begins."));
    }
    for (const OnwardReferral &referral : file.onward) {
        found.on(onward_table(), referral.id);
        found.contradiction_if(referral.sent_on.isValid() && referral.ground.is_null(), QStringLiteral("partner"),
                               FindingText::tr("It was sent without a consent or ground in law."));
    }
}

void check_flags(const Case &file, Findings &found)
{
    for (const RiskFlag &flag : file.flags) {
        found.on(flag_table(), flag.id);
        found.missing_if(flag.kind.is_empty(), QStringLiteral("kind"), FindingText::tr("The kind of risk is missing."));
        found.missing_if(!flag.since.isValid(), QStringLiteral("since"), FindingText::tr("The first day is missing."));
        found.missing_if(!flag.review_on.isValid(), QStringLiteral("review_on"),
                         FindingText::tr("The day on which somebody looks at it again is missing."));
        found.missing_if(!flag.expires_on.isValid(), QStringLiteral("expires_on"),
                         FindingText::tr("A risk flag needs a last day."));
        found.contradiction_if(Spell{flag.since, flag.expires_on}.ends_before_it_begins(), QStringLiteral("expires_on"),
                               FindingText::tr("It ends before it begins."));
        found.contradiction_if(flag.stands_on(flag.review_on) && flag.has_expired_on(flag.review_on), QStringLiteral("review_on"),
                               FindingText::tr("It expires before anybody looks at it again."));
    }
}

} // namespace

std::vector<Finding> findings(const Case &file, const CodeLists &lists, QDate today)
{
    Findings found;
    check_person(file, today, found);
    check_accompaniments(file, found);
    check_exploitation(file, lists, found);
    check_family(file, found);
    check_phases(file, today, found);
    check_documents(file, found);
    check_stays(file, found);
    check_justice(file, today, found);
    check_compensations(file, found);
    check_disclosures(file, found);
    check_flags(file, found);
    return found.take();
}

std::vector<Finding> findings(const Referral &referral, QDate today)
{
    Findings found;
    found.on(QStringLiteral("referral"), {});
    found.missing_if(!referral.referred_on.isValid(), QStringLiteral("referred_on"),
                     FindingText::tr("The day of the referral is missing."));
    found.contradiction_if(referral.referred_on.isValid() && referral.referred_on > today,
                           QStringLiteral("referred_on"), FindingText::tr("This day is still to come."));
    found.missing_if(referral.referring_body.is_empty(), QStringLiteral("referring_body"),
                     FindingText::tr("The referring body is missing."));
    found.missing_if(referral.outcome.is_empty(), QStringLiteral("outcome"),
                     FindingText::tr("Nobody has decided on the outcome yet."));
    found.contradiction_if(referral.birth_date.given() && referral.referred_on.isValid()
                               && referral.birth_date.value().earliest() > referral.referred_on,
                           QStringLiteral("birth_date"),
                           FindingText::tr("The person is born after the referral."));
    return found.take();
}

} // namespace ancora
