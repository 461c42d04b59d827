// SPDX-License-Identifier: EUPL-1.2
//
// The facts that statistics count, read in one run over each table at the engine's own speed.
#include "storage/row_reading.h"
#include "storage/store.h"

#include <tuple>

namespace ancora::storage {

namespace {

const QString referral_facts = QStringLiteral("SELECT file, referred_on, referring_body, outcome FROM referral");
const QString person_facts = QStringLiteral("SELECT file, sex, citizenship, birth_date FROM person ORDER BY file, id");
const QString event_facts = QStringLiteral("SELECT file, main, form, sector, aggravation FROM exploitation_event ORDER BY file, id");
const QString accompaniment_facts = QStringLiteral("SELECT file, from_day, until_day, scope, closure_reason, reopening, referring_body FROM accompaniment ORDER BY file, id");
const QString phase_facts = QStringLiteral("SELECT file, from_day, until_day, opinion_on, phase, decision, opinion FROM status_phase ORDER BY file, id");
const QString document_facts = QStringLiteral("SELECT file, from_day, document, renewal FROM residence_document ORDER BY file, id");
const QString stay_facts = QStringLiteral("SELECT file, from_day, until_day, kind FROM stay ORDER BY file, id");
const QString bed_facts = QStringLiteral("SELECT from_day, until_day FROM bed");
const QString justice_facts = QStringLiteral("SELECT file, day, kind, outcome FROM justice_step ORDER BY file, id");
const QString compensation_facts = QStringLiteral("SELECT file, decided_on, source, decision FROM compensation ORDER BY file, id");
const QString dependant_facts = QStringLiteral("SELECT file, relation, birth_date FROM relative WHERE dependant = 1 AND client IS NULL "
                                               "ORDER BY file, id");

/// Finds a code's place in its list without making a QString for each row.
class CodeFinder
{
public:
    explicit CodeFinder(const CodeList &list)
    {
        std::uint16_t index = 0;
        for (const CodeEntry &entry : list.entries())
            m_places.emplace(entry.code.text().toStdString(), index++);
    }
    [[nodiscard]] std::uint16_t operator()(std::string_view code) const
    {
        const auto place = m_places.find(code);
        return place == m_places.end() ? no_code : place->second;
    }

private:
    ByText<std::uint16_t> m_places;
};

/// The middle and the earliest day of a partial date, as PartialDate defines them.
std::pair<Day, Day> middle_and_earliest(std::string_view text)
{
    if (text.size() == 10)
        return {to_day(text), to_day(text)};
    if (text.size() == 7) {
        const int year = number(text.substr(0, 4)), month = number(text.substr(5, 2));
        return {julian_day(year, month, 15), julian_day(year, month, 1)};
    }
    if (text.size() == 4)
        return {julian_day(number(text), 7, 1), julian_day(number(text), 1, 1)};
    return {0, 0};
}

/// "Unknown" and "refused" as columns hold them (`columns.h`).
bool is_no_answer(std::string_view text) { return text == "?" || text == "!"; }

/// Every table stands in file order, so the case of a row is found by stepping on.
class CaseStepper
{
public:
    explicit CaseStepper(const std::vector<CaseFact> &cases) : m_cases(cases) {}
    [[nodiscard]] bool step_to(FileId file)
    {
        while (m_index < m_cases.size() && m_cases[m_index].id < file)
            ++m_index;
        return m_index < m_cases.size() && m_cases[m_index].id == file;
    }
    [[nodiscard]] std::uint32_t index() const { return std::uint32_t(m_index); }

private:
    const std::vector<CaseFact> &m_cases;
    std::size_t m_index = 0;
};

} // namespace

Result<Facts> Store::facts()
{
    const auto finder = [this](ListId list) { return CodeFinder(m_lists.list(list)); };
    Facts facts;
    const auto bodies = finder(ListId::ReferringBodies), outcomes = finder(ListId::ReferralOutcome);
    ANCORA_TRY(m_database->scan(referral_facts,
                                [&](const Row &row) {
                                    facts.referrals.push_back({to_file(row.blob(0)), to_day(row.text(1)),
                                                               bodies(row.text(2)), outcomes(row.text(3))});
                                }));

    const auto sexes = finder(ListId::Sex), countries = finder(ListId::Countries);
    ANCORA_TRY(m_database->scan(person_facts,
                                [&](const Row &row) {
                                    CaseFact fact;
                                    fact.id = to_file(row.blob(0));
                                    fact.sex = sexes(row.text(1));
                                    fact.citizenship = countries(row.text(2));
                                    std::tie(fact.born_middle, fact.born_earliest) = middle_and_earliest(row.text(3));
                                    fact.sex_is_unknown = is_no_answer(row.text(1));
                                    fact.citizenship_is_unknown = is_no_answer(row.text(2));
                                    fact.birth_is_unknown = is_no_answer(row.text(3));
                                    facts.cases.push_back(fact);
                                }));

    const auto forms = finder(ListId::ExploitationForms), sectors = finder(ListId::Sectors),
               aggravations = finder(ListId::SmugglingAggravation);
    CaseStepper events(facts.cases);
    ANCORA_TRY(m_database->scan(
        event_facts,
        [&](const Row &row) {
            if (row.integer(1) == 0 || !events.step_to(to_file(row.blob(0))))
                return;
            CaseFact &fact = facts.cases[events.index()];
            fact.form = forms(row.text(2));
            fact.sector = sectors(row.text(3));
            fact.aggravation = aggravations(row.text(4));
        }));

    const auto scopes = finder(ListId::Scope), reasons = finder(ListId::ClosureReasons);
    CaseStepper accompanied(facts.cases);
    ANCORA_TRY(m_database->scan(
        accompaniment_facts,
        [&](const Row &row) {
            if (accompanied.step_to(to_file(row.blob(0))))
                facts.accompaniments.push_back({accompanied.index(), to_day(row.text(1)), to_day(row.text(2)),
                                                scopes(row.text(3)), reasons(row.text(4)), row.integer(5) != 0,
                                                bodies(row.text(6))});
        }));

    const auto phases = finder(ListId::StatusPhase), decisions = finder(ListId::Decision), opinions = finder(ListId::Opinion);
    CaseStepper phased(facts.cases);
    ANCORA_TRY(m_database->scan(
        phase_facts,
        [&](const Row &row) {
            if (phased.step_to(to_file(row.blob(0))))
                facts.phases.push_back({phased.index(), to_day(row.text(1)), to_day(row.text(2)), to_day(row.text(3)),
                                        phases(row.text(4)), decisions(row.text(5)), opinions(row.text(6))});
        }));

    const auto documents = finder(ListId::ResidenceDocuments);
    CaseStepper documented(facts.cases);
    ANCORA_TRY(m_database->scan(
        document_facts,
        [&](const Row &row) {
            if (documented.step_to(to_file(row.blob(0))))
                facts.documents.push_back({documented.index(), to_day(row.text(1)), documents(row.text(2)), row.integer(3) != 0});
        }));

    const auto kinds = finder(ListId::StayKind);
    CaseStepper stayed(facts.cases);
    ANCORA_TRY(m_database->scan(stay_facts,
                                [&](const Row &row) {
                                    if (stayed.step_to(to_file(row.blob(0))))
                                        facts.stays.push_back({stayed.index(), to_day(row.text(1)), to_day(row.text(2)), kinds(row.text(3))});
                                }));

    const auto steps = finder(ListId::JusticeSteps), outcomes_of_judgments = finder(ListId::JudgmentOutcomes);
    CaseStepper judged(facts.cases);
    ANCORA_TRY(m_database->scan(
        justice_facts,
        [&](const Row &row) {
            if (judged.step_to(to_file(row.blob(0))))
                facts.justice.push_back({judged.index(), to_day(row.text(1)), steps(row.text(2)), outcomes_of_judgments(row.text(3))});
        }));

    const auto sources = finder(ListId::CompensationSources);
    CaseStepper compensated(facts.cases);
    ANCORA_TRY(m_database->scan(
        compensation_facts,
        [&](const Row &row) {
            if (compensated.step_to(to_file(row.blob(0))))
                facts.compensations.push_back({compensated.index(), to_day(row.text(1)), sources(row.text(2)), decisions(row.text(3))});
        }));

    CaseStepper cared_for(facts.cases);
    ANCORA_TRY(m_database->scan(dependant_facts, [&](const Row &row) {
        if (cared_for.step_to(to_file(row.blob(0))))
            facts.dependants.push_back({cared_for.index(), middle_and_earliest(row.text(2)).first, row.text(1) == "CHILD"});
    }));

    ANCORA_TAKE(const Loaded<Office> office, this->office());
    facts.capacity = office.value.capacity;
    ANCORA_TRY(m_database->scan(bed_facts, [&](const Row &row) { facts.beds.push_back({to_day(row.text(0)), to_day(row.text(1))}); }));
    return facts;
}

Result<void> Store::pass_over_facts()
{
    for (const QString &sql : {referral_facts, person_facts, event_facts, accompaniment_facts, phase_facts,
                               document_facts, stay_facts, bed_facts, justice_facts, compensation_facts, dependant_facts})
        ANCORA_TRY(m_database->scan(sql, [](const Row &) {}));
    return {};
}

} // namespace ancora::storage
