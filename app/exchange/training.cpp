// SPDX-License-Identifier: EUPL-1.2
#include "exchange/training.h"

#include "exchange/training_dice.h"
#include "exchange/training_network.h"
#include "exchange/training_shelter.h"
#include "exchange/training_work.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <algorithm>

namespace ancora::exchange {

namespace {

constexpr int referrals_per_case = 10;
constexpr int cases_per_transaction = 50;

struct Script {
    QStringList citizenships;
    QStringList family;
    QStringList female;
    QStringList male;
};

Result<std::vector<Script>> load_scripts()
{
    QFile file(QStringLiteral(":/training/names.json"));
    std::vector<Script> scripts;
    if (file.open(QIODevice::ReadOnly)) {
        const auto list = [](const QJsonValue &value) { return value.toVariant().toStringList(); };
        for (const QJsonValue &script : QJsonDocument::fromJson(file.readAll())[QStringLiteral("scripts")].toArray())
            scripts.push_back({list(script[QStringLiteral("citizenships")]), list(script[QStringLiteral("family")]),
                               list(script[QStringLiteral("female")]), list(script[QStringLiteral("male")])});
    }
    if (scripts.size() >= 6)
        return scripts;
    return fail(Error::Kind::Damaged, QCoreApplication::translate("Training", "The invented names of the training data cannot be read."));
}

/// Invents one thing after the other from a seed. Days are never later than the plan's last day.
class Inventor
{
public:
    Inventor(const TrainingPlan &plan, std::vector<Script> scripts, const CodeLists &lists, InventedShelter &shelter,
             InventedNetwork &network, InventedWork &work, QDate today)
        : m_plan(plan), m_scripts(std::move(scripts)), m_lists(lists), m_random(plan.seed),
          m_last_day(std::min(QDate(plan.last_year, 12, 31), today)),
          m_shelter(shelter), m_network(network), m_work(work)
    {
    }

    /// A referral somewhere in the n-th part of the years, so that later records have later identifiers.
    [[nodiscard]] Referral referral(int n, int of)
    {
        const QDate first(m_plan.first_year, 1, 1);
        const int days = std::max(1, int(first.daysTo(m_last_day)) + 1);
        Referral referral;
        referral.referred_on = first.addDays(qint64(days) * n / of);
        referral.id = FileId(next_id(referral.referred_on));
        referral.referring_body = one_of(ListId::ReferringBodies);
        if (!chance(4) || referral.referred_on.daysTo(m_last_day) > 60)
            referral.outcome = outcome_without_case();
        invent_person(referral);
        if (chance(60))
            referral.reporter = canary(QStringLiteral("Caller %1").arg(m_random.bounded(1000)));
        return referral;
    }

    /// A case that began with `referral`: in some phase, or closed, or reopened.
    [[nodiscard]] Case case_of(Referral &referral)
    {
        if (referral.person_name.isEmpty())
            name(referral);
        Case file;
        file.cover.id = FileId(next_id(referral.referred_on));
        const QDate from = std::min(referral.referred_on.addDays(m_random.bounded(30)), m_last_day);
        file.cover.opened_on = from;
        file.cover.referral = referral.id;
        file.cover.number = next_number(from.year());
        file.person = person_of(referral, from);
        file.exploitation = events(from);
        file.accompaniments = accompaniments(referral, from, file.exploitation.front());
        const QDate end = file.accompaniments.back().spell.is_open() ? m_last_day : file.accompaniments.back().spell.until;
        add_procedure(file, from, end);
        file.stays = stays(from, end);
        for (Stay &stay : file.stays)
            m_shelter.give_bed(file.cover.id, stay);
        add_justice(file, from, end);
        add_safety(file, end);
        m_network.add_to(file, from, end);
        m_work.add_to(file, from, end);
        referral.case_file = file.cover.id;
        referral.outcome = Code::of("ACCOMP_STARTED");
        referral.suspected_form = file.exploitation.front().form;
        return file;
    }

private:
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <class List> [[nodiscard]] const auto &any(const List &list)
    {
        return list[typename List::size_type(m_random.bounded(int(list.size())))];
    }
    [[nodiscard]] Code one_of(ListId list) { return exchange::one_of(m_lists.list(list), m_random); }
    [[nodiscard]] Code weighted(std::initializer_list<std::pair<const char *, int>> choices)
    {
        int left = m_random.bounded(100);
        for (const auto &[code, percent] : choices)
            if ((left -= percent) < 0)
                return Code::of(code);
        return Code::of(choices.begin()->first);
    }
    [[nodiscard]] Uuid next_id(QDate day)
    {
        const auto ms = std::uint64_t(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) + (++m_made % 86'000'000);
        return Uuid::from_parts(ms, m_random.generate64(), m_random.generate64());
    }
    [[nodiscard]] RecordId record(QDate day) { return RecordId(next_id(day)); }
    [[nodiscard]] QString next_number(int year)
    {
        return QStringLiteral("%1-%2").arg(year).arg(++m_numbers[year], 3, 10, QLatin1Char('0'));
    }

    [[nodiscard]] Code outcome_without_case()
    {
        const Code outcome = one_of(ListId::ReferralOutcome);
        return outcome == Code::of("ACCOMP_STARTED") ? Code::of("INFO_ONLY") : outcome;
    }

    void invent_person(Referral &referral)
    {
        const Script &script = any(m_scripts);
        m_script = &script;
        referral.sex = weighted({{"F", 50}, {"M", 46}, {"X", 2}, {"U", 2}});
        referral.citizenship = chance(5) ? Answer<Code>(NoAnswer::Unknown)
                                         : Answer<Code>(Code::parse(any(script.citizenships)).value_or(Code()));
        referral.birth_date = birth_date(referral.referred_on.year());
        if (chance(40))
            name(referral);
    }

    void name(Referral &referral)
    {
        const QStringList &given = referral.sex.value_or() == Code::of("F") ? m_script->female : m_script->male;
        m_family = canary(any(m_script->family));
        m_given = any(given);
        referral.person_name = m_family + u' ' + m_given;
        if (chance(30))
            referral.alias = canary(QStringLiteral("Bird %1").arg(m_random.bounded(500)));
    }

    [[nodiscard]] Answer<PartialDate> birth_date(int year)
    {
        if (chance(6))
            return chance(50) ? NoAnswer::Unknown : NoAnswer::Refused;
        const int born = year - (chance(10) ? 8 + m_random.bounded(10) : 18 + m_random.bounded(45));
        const int month = 1 + m_random.bounded(12), day = 1 + m_random.bounded(28);
        if (chance(50))
            return *PartialDate::of(born, month, day);
        return chance(50) ? *PartialDate::of(born, month) : *PartialDate::of(born);
    }

    [[nodiscard]] Person person_of(const Referral &referral, QDate from)
    {
        Person person;
        person.id = record(from);
        person.sex = referral.sex;
        person.birth_date = referral.birth_date;
        person.citizenship = referral.citizenship;
        const auto age = referral.birth_date.given() ? referral.birth_date.value().age_on(from) : std::nullopt;
        person.unaccompanied_minor = age && *age < 18 ? Answer<bool>(chance(60)) : Answer<bool>(false);
        person.family_name = m_family;
        person.given_name = m_given;
        person.alias = referral.alias;
        person.languages = canary(QStringLiteral("English, own language"));
        person.phone = canary(QStringLiteral("0400 %1").arg(m_random.bounded(1'000'000), 6, 10, QLatin1Char('0')));
        if (chance(25))
            person.safe_contact = canary(QStringLiteral("No voicemail; only through the lawyer."));
        if (chance(50))
            person.note = canary(QStringLiteral("Invented note %1.").arg(m_random.bounded(10'000)));
        return person;
    }

    [[nodiscard]] std::vector<ExploitationEvent> events(QDate before)
    {
        std::vector<ExploitationEvent> events(std::size_t(1 + m_random.bounded(100) / 80));
        for (ExploitationEvent &event : events) {
            event.id = record(before);
            event.main = &event == &events.front();
            event.form = weighted({{"LABOUR", 48}, {"SEX_PROSTITUTION", 25}, {"LABOUR_DOMESTIC", 5}, {"SMUGGLING_AGG", 8},
                                   {"SEX_TEENPIMP", 3}, {"FORCED_CRIME", 5}, {"BEGGING", 3}, {"SEX_OTHER", 2}, {"UNKNOWN", 1}});
            if (event.form == Code::of("LABOUR"))
                event.sector = one_of(ListId::Sectors);
            if (event.form == Code::of("SMUGGLING_AGG"))
                event.aggravation = one_of(ListId::SmugglingAggravation);
            event.from = *PartialDate::of(before.year() - 1 - m_random.bounded(3), 1 + m_random.bounded(12));
            event.country = Code::of("BE");
            event.place = canary(QStringLiteral("Place %1").arg(m_random.bounded(300)));
            event.narrative = canary(QStringLiteral("Invented account %1 of what happened.").arg(m_random.bounded(10'000)));
        }
        return events;
    }

    [[nodiscard]] std::vector<Accompaniment> accompaniments(const Referral &referral, QDate from, const ExploitationEvent &main)
    {
        Accompaniment first;
        first.id = record(from);
        first.spell.from = from;
        first.scope = main.form == Code::of("SMUGGLING_AGG") ? Code::of("SMUGGLING_AGG") : Code::of("THB");
        first.referring_body = referral.referring_body;
        const QDate end = from.addDays(20 + m_random.bounded(1500));
        if (end > m_last_day)
            return {first};
        close(first, end);
        const QDate again = end.addDays(30 + m_random.bounded(300));
        if (!chance(8) || again > m_last_day)
            return {first};
        Accompaniment second = first;
        second.id = record(again);
        second.spell = {again, {}};
        second.reopening = true;
        second.closure_reason = Code();
        second.destination = Code();
        second.closure_note.clear();
        if (again.addDays(200) <= m_last_day)
            close(second, again.addDays(200));
        return {first, second};
    }

    void close(Accompaniment &accompaniment, QDate on)
    {
        accompaniment.spell.until = on;
        accompaniment.closure_reason = one_of(ListId::ClosureReasons);
        const auto &destinations = m_lists.list(ListId::ClosureDestinations).entries();
        accompaniment.destination = destinations[std::size_t(on.day()) % destinations.size()].code;
        accompaniment.closure_note = canary(QStringLiteral("Closed as agreed."));
    }

    /// The residence phases of domain reference 1.4, as far as the accompaniment lasts.
    void add_procedure(Case &file, QDate from, QDate end)
    {
        const Code citizenship = file.person.citizenship.value_or();
        const CodeEntry *country = m_lists.list(ListId::Countries).find(citizenship);
        if (country && (citizenship == Code::of("BE") || country->attributes[QStringLiteral("eu")].toBool())) {
            add_phase(file, "P_NONE", {from, {}}, end);
            return;
        }
        QDate day = from.addDays(m_random.bounded(10));
        if (!file.person.unaccompanied_minor.value_or() && !chance(20)) {
            add_document(file, day < QDate(2017, 5, 20) ? "OQT_BGV_45" : "ANNEX15", {day, day.addDays(45)}, false, end);
            day = add_phase(file, "P1_REFLECTION", {day, day.addDays(45)}, end);
        }
        if (day > end || chance(15))
            return;
        add_document(file, "AI", {day, day.addMonths(3)}, false, end);
        if (chance(50))
            add_document(file, "AI", {day.addMonths(3), day.addMonths(6)}, true, end);
        day = add_phase(file, "P2_PROVISIONAL", {day, day.addMonths(6)}, end);
        const int cards = m_random.bounded(7);
        const QDate extended = day;
        for (int card = 0; card < cards && day <= end; ++card, day = day.addMonths(6))
            add_document(file, "A_CARD", {day, day.addMonths(6)}, card > 0, end);
        if (cards > 0 && extended <= end)
            day = add_phase(file, "P3_EXTENDED", {extended, day}, end);
        if (cards > 3 && day <= end) {
            add_document(file, "B_CARD", {day, day.addYears(5)}, false, end);
            add_phase(file, "P4_DURABLE", {day, {}}, end);
        }
    }

    /// Returns the day on which the next phase begins: the last one of this.
    QDate add_phase(Case &file, const char *code, const Spell &spell, QDate end)
    {
        if (spell.from > end)
            return spell.from;
        StatusPhase phase;
        phase.id = record(spell.from);
        phase.phase = Code::of(code);
        phase.spell = spell;
        if (phase.phase != Code::of("P_NONE")) {
            phase.requested_on = spell.from.addDays(-7);
            phase.decided_on = spell.from;
            phase.decision = Code::of("GRANTED");
            phase.opinion_on = spell.from.addDays(-2);
            phase.opinion = phase.phase == Code::of("P1_REFLECTION") ? Code::of("PENDING") : Code::of("POSITIVE");
        }
        file.phases.push_back(phase);
        return spell.is_open() ? end.addDays(1) : spell.until;
    }

    void add_document(Case &file, const char *code, const Spell &validity, bool renewal, QDate end)
    {
        if (validity.from > end)
            return;
        ResidenceDocument document;
        document.id = record(validity.from);
        document.document = Code::of(code);
        document.validity = validity;
        document.renewal = renewal;
        document.number = canary(QStringLiteral("B %1").arg(m_random.bounded(1'000'000)));
        file.documents.push_back(document);
    }

    [[nodiscard]] std::vector<Stay> stays(QDate from, QDate end)
    {
        if (!chance(40))
            return {};
        Stay shelter;
        shelter.id = record(from);
        shelter.kind = Code::of("SHELTER");
        const QDate leaves = from.addDays(60 + m_random.bounded(220));
        shelter.spell = {from, leaves < end || end < m_last_day ? std::min(leaves, end) : QDate()};
        shelter.place = canary(QStringLiteral("Room %1").arg(1 + m_random.bounded(16)));
        return {shelter};
    }

    /// Complaint, civil party, judgment and what follows from it, as far as the accompaniment lasts.
    void add_justice(Case &file, QDate from, QDate end)
    {
        if (chance(25))
            return;
        const QDate stated = from.addDays(m_random.bounded(45));
        add_step(file, chance(30) ? "COMPLAINT" : "STATEMENT", stated, "POLICE", end);
        if (chance(40))
            add_step(file, "STATEMENT", stated.addDays(30 + m_random.bounded(120)), "LABOUR_PROSECUTOR", end);
        const QDate civil_party = stated.addDays(100 + m_random.bounded(300));
        const bool claims = chance(55) && add_step(file, "CIVIL_PARTY_VICTIM", civil_party, "INVESTIGATING_JUDGE", end);
        if (claims && chance(40))
            add_step(file, "CIVIL_PARTY_CENTRE", civil_party, "INVESTIGATING_JUDGE", end);
        if (chance(20)) {
            add_step(file, "CASE_DISMISSED", stated.addDays(300 + m_random.bounded(300)), "PROSECUTOR", end);
            return;
        }
        const QDate judged = stated.addDays(450 + m_random.bounded(500));
        add_step(file, "HEARING", judged.addDays(-30), "CRIMINAL_COURT", end);
        if (!add_step(file, "JUDGMENT", judged, "CRIMINAL_COURT", end))
            return;
        file.justice.back().outcome = weighted({{"CONVICTED_THB", 60}, {"CONVICTED_OTHER", 22}, {"ACQUITTED", 18}});
        if (claims && file.justice.back().outcome == Code::of("CONVICTED_THB"))
            add_compensations(file, civil_party, judged, end);
    }

    /// False where that day lies after the end.
    bool add_step(Case &file, const char *kind, QDate day, const char *body, QDate end)
    {
        if (day > end)
            return false;
        JusticeStep step;
        step.id = record(day);
        step.kind = Code::of(kind);
        step.day = day;
        step.body = Code::of(body);
        step.reference = canary(QStringLiteral("Notice %1").arg(m_random.bounded(1'000'000)));
        file.justice.push_back(step);
        return true;
    }

    void add_compensations(Case &file, QDate claimed, QDate judged, QDate end)
    {
        Compensation damages;
        damages.id = record(claimed);
        damages.source = Code::of("COURT");
        damages.asked_on = claimed;
        damages.decided_on = judged;
        damages.decision = Code::of("GRANTED");
        damages.awarded = 100 * (2'000 + m_random.bounded(20'000));
        file.compensations.push_back(damages);
        Compensation aid;
        aid.id = record(judged);
        aid.source = chance(30) ? Code::of("COMMISSION_EMERGENCY") : Code::of("COMMISSION_MAIN");
        aid.asked_on = judged.addDays(20);
        if (!chance(60) || aid.asked_on > end)
            return;
        aid.decision = Code::of("PENDING");
        if (const QDate decided = aid.asked_on.addDays(100 + m_random.bounded(300)); decided <= end) {
            aid.decided_on = decided;
            aid.decision = Code::of("GRANTED");
            aid.awarded = aid.paid = damages.awarded / 2;
        }
        file.compensations.push_back(aid);
    }

    /// Thrown with dice of its own, so that all other invented people stay who they were for the same seed.
    void add_safety(Case &file, QDate end)
    {
        QRandomGenerator dice(m_plan.seed ^ quint32(m_made));
        const QDate day = end.addDays(-dice.bounded(20));
        const auto record = [&] { return invented_record(dice, day); };
        if (dice.bounded(100) < 15) {
            const Code kind = exchange::one_of(m_lists.list(ListId::RiskKinds), dice);
            file.flags.push_back({record(), kind, day, day.addDays(14), day.addDays(90), {}, canary(QStringLiteral("Seen by the night team.")), {}});
        }
        if (dice.bounded(100) < 15)
            file.contact_rules.push_back({record(), Code::of("PHONE"), Code::of("FORBIDDEN"), day, canary(QStringLiteral("Somebody else answers."))});
        if (dice.bounded(100) < 15)
            file.contact_rules.push_back({record(), Code::of("LETTER"), Code::of("ONLY_SO"), day, canary(QStringLiteral("Plain envelope, without a sender."))});
        if (file.stays.empty() && end == m_last_day && dice.bounded(100) < 20)
            file.waiting.push_back({record(), day, {}, {Code::of("SINGLE_ROOM")}, exchange::one_of(m_lists.list(ListId::WaitingPriorities), dice), {}, {},
                                    canary(QStringLiteral("Sleeps at a friend's."))});
    }

    TrainingPlan m_plan;
    std::vector<Script> m_scripts;
    const CodeLists &m_lists;
    QRandomGenerator m_random;
    QDate m_last_day;
    InventedShelter &m_shelter;
    InventedNetwork &m_network;
    InventedWork &m_work;
    const Script *m_script = nullptr; ///< of the person being invented, as are the names
    QString m_family;
    QString m_given;
    std::uint64_t m_made = 0;
    QHash<int, int> m_numbers;
};

} // namespace

Result<void> fill_with_invented_people(storage::Store &store, const TrainingPlan &plan)
{
    ANCORA_TAKE(std::vector<Script> scripts, load_scripts());
    InventedShelter shelter(plan.seed);
    InventedNetwork network(plan.seed, plan.cases, store.lists());
    InventedWork work(plan.seed, store.lists(), store.access().user.uuid());
    Inventor inventor(plan, std::move(scripts), store.lists(), shelter, network, work, store.clock().today());
    ANCORA_TAKE(auto office, store.office());
    office.value.name = QCoreApplication::translate("Training", "Training shelter");
    office.value.capacity = shelter.beds();
    ANCORA_TRY(store.save(office.value, office.seen));
    ANCORA_TRY(shelter.save(store));
    ANCORA_TRY(network.save(store));
    ANCORA_TRY(work.save(store));
    const int referrals = plan.cases * referrals_per_case;
    for (int n = 0; n < referrals;) {
        ANCORA_TRY(store.together([&]() -> Result<void> {
            for (int i = 0; i < cases_per_transaction * referrals_per_case && n < referrals; ++i, ++n) {
                Referral referral = inventor.referral(n, referrals);
                if (n % referrals_per_case == 0) {
                    const Case file = inventor.case_of(referral);
                    ANCORA_TRY(work.save_contents(store, file));
                    ANCORA_TRY(store.save(file, {}, storage::Act::Import));
                }
                ANCORA_TRY(store.save(referral, {}, storage::Act::Import));
            }
            return {};
        }));
    }
    return {};
}

} // namespace ancora::exchange
