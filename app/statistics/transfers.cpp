// SPDX-License-Identifier: EUPL-1.2
#include "statistics/transfers.h"

#include "values/canonical.h"
#include "values/crypto.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ancora::statistics {
namespace {

using Side = Passage::Side;
using When = Passage::When;

/// The two codes that say that another of the centres is meant.
struct TransferCodes {
    std::uint16_t other_centre = no_code; ///< list ReferringBodies
    std::uint16_t transfer = no_code;     ///< list ClosureReasons

    static Result<TransferCodes> of(const CodeLists &lists)
    {
        const int body = lists.list(ListId::ReferringBodies).index_of(Code::of("CENTRE_OTHER"));
        const int reason = lists.list(ListId::ClosureReasons).index_of(Code::of("TRANSFER_CENTRE"));
        if (body < 0 || reason < 0)
            return fail(Error::Kind::Damaged,
                        QCoreApplication::translate("Statistics",
                                                    "The definitions of the report do not fit the code lists."),
                        QStringLiteral("CENTRE_OTHER, TRANSFER_CENTRE"));
        return TransferCodes{static_cast<std::uint16_t>(body), static_cast<std::uint16_t>(reason)};
    }
    [[nodiscard]] bool is_arrival(const AccompanimentFact &fact) const
    {
        return fact.from != 0 && fact.referring_body == other_centre;
    }
    [[nodiscard]] bool is_departure(const AccompanimentFact &fact) const
    {
        return fact.from != 0 && fact.until != 0 && fact.closure_reason == transfer;
    }
};

/// The words of a name as two offices may write them: without accents, case, punctuation and order.
QByteArray folded_name(const Person &person)
{
    QString letters;
    const QString name = person.family_name % u' ' % person.given_name;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (!character.isMark() && character != u'\'' && character != u'’')
            letters += character.isLetterOrNumber() || character.isSurrogate() ? character : QChar(u' ');
    }
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ').toUtf8();
}

/// What is the same for all blocks of a package.
struct Source {
    const Facts &facts;
    Period period;
    TransferCodes codes;
    Rules rules;
    std::vector<const Secret *> mark_of_case; ///< null where the case has none
    std::vector<std::pair<Population, Event>> events; ///< of the cases with a mark
};

/// Writes the passages of one block. `domain` names it.
class BlockWriter
{
public:
    BlockWriter(const Source &source, const Block &block, QByteArray domain)
        : m_source(source), m_facts(source.facts), m_period(source.period), m_codes(source.codes), m_block(block),
          m_domain(std::move(domain))
    {
    }

    Passages write()
    {
        if (m_block.population == Population::Residential || m_block.population == Population::Accompanied) {
            add_persons();
        } else if (m_block.population != Population::Referrals && m_block.population != Population::Documents) {
            for (std::uint32_t i = 0; i < m_facts.accompaniments.size(); ++i) {
                if (m_source.mark_of_case[m_facts.accompaniments[i].case_index])
                    add_accompaniment(i);
            }
        }
        std::stable_sort(m_passages.begin(), m_passages.end(),
                         [](const Passage &a, const Passage &b) { return a.token < b.token; });
        return std::move(m_passages);
    }

private:
    [[nodiscard]] QByteArray token_of(std::uint32_t case_index, std::uint16_t scope) const
    {
        CanonicalWriter context;
        context.fixed("ancora/transfer/token/1").bytes(m_domain).u16(scope);
        const Secret token = crypto::derive(*m_source.mark_of_case[case_index], context.result());
        return QByteArray(reinterpret_cast<const char *>(token.data()), token_size);
    }

    void add_accompaniment(std::uint32_t index)
    {
        const AccompanimentFact &fact = m_facts.accompaniments[index];
        const std::uint16_t scope = fact.scope == no_code ? m_source.rules.trafficking : fact.scope;
        if (fact.from > m_period.last || (m_block.scope && scope != *m_block.scope))
            return;
        const QByteArray token = token_of(fact.case_index, scope);
        const bool begins = m_period.contains(fact.from);
        const bool was_open = fact.from < m_period.first && (fact.until == 0 || fact.until >= m_period.first);
        if (m_codes.is_arrival(fact) && (begins || was_open))
            m_passages.push_back(
                {token, Side::Arrival, begins ? When::During : When::Before, arrival_cell(index, begins)});
        if (!m_codes.is_departure(fact))
            return;
        const When when = fact.until < m_period.first ? When::Before
            : fact.until <= m_period.last             ? When::During
                                                      : When::After;
        m_passages.push_back({token, Side::Departure, when, departure_cell(index, when)});
    }

    /// Where persons are counted there is no coming and going: whoever was there is one person, wherever.
    void add_persons()
    {
        for (const auto &[population, event] : m_source.events) {
            const auto cell = population == m_block.population ? cell_of(event) : std::nullopt;
            if (cell && event.value(Variable::Measure) != static_cast<std::uint16_t>(Measure::Nights))
                m_passages.push_back({token_of(event.record, event.value(Variable::Scope)), Side::Arrival, When::During, cell});
        }
    }

    [[nodiscard]] std::optional<std::uint32_t> cell_of(const Event &event) const
    {
        const auto cell = leaf_cell(m_block, event);
        return cell ? std::optional(static_cast<std::uint32_t>(*cell)) : std::nullopt;
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::uint32_t accompaniment,
                                                    std::initializer_list<Flow> flows) const
    {
        for (const auto &[population, event] : m_source.events) {
            if (population != m_block.population || event.accompaniment != accompaniment)
                continue;
            const auto flow = static_cast<Flow>(event.value(Variable::Flow));
            if (population != Population::Flow || std::find(flows.begin(), flows.end(), flow) != flows.end())
                return cell_of(event);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::uint32_t> arrival_cell(std::uint32_t accompaniment, bool begins) const
    {
        if (m_block.population == Population::New || (m_block.population == Population::Flow && begins))
            return find(accompaniment, {Flow::New, Flow::Reopened});
        return m_block.population == Population::Flow ? find(accompaniment, {Flow::Start}) : std::nullopt;
    }

    [[nodiscard]] std::optional<std::uint32_t> departure_cell(std::uint32_t accompaniment, When when) const
    {
        const bool is_closing = m_block.population == Population::Closed || m_block.population == Population::Flow;
        const bool is_open = m_block.population == Population::Open || m_block.population == Population::Flow;
        if (when == When::During && is_closing)
            return find(accompaniment, {Flow::Closed});
        return when == When::After && is_open ? find(accompaniment, {Flow::End}) : std::nullopt;
    }

    const Source &m_source;
    const Facts &m_facts;
    const Period &m_period;
    const TransferCodes &m_codes;
    const Block &m_block;
    QByteArray m_domain;
    Passages m_passages;
};

/// A passage and the centre it is of.
struct Seen {
    std::size_t centre = 0;
    const Passage *passage = nullptr;
};

/// Arrivals and departures of one person, paired so that as many as possible have their counterpart at another
/// centre; an earlier arrival is never left alone for a later one.
class Pairing
{
public:
    Pairing(std::vector<Seen> arrivals, std::vector<Seen> departures)
        : m_arrivals(std::move(arrivals)), m_departures(std::move(departures)), m_partner(m_departures.size())
    {
        for (std::size_t arrival = 0; arrival < m_arrivals.size(); ++arrival) {
            std::vector<bool> tried(m_departures.size(), false);
            find_partner(arrival, tried);
        }
    }

    template <class Use> void for_each(const Use &use) const
    {
        for (std::size_t i = 0; i < m_departures.size(); ++i) {
            if (m_partner[i])
                use(*m_arrivals[*m_partner[i]].passage, *m_departures[i].passage);
        }
    }

private:
    bool find_partner(std::size_t arrival, std::vector<bool> &tried)
    {
        for (std::size_t i = 0; i < m_departures.size(); ++i) {
            if (tried[i] || m_departures[i].centre == m_arrivals[arrival].centre)
                continue;
            tried[i] = true;
            if (!m_partner[i] || find_partner(*m_partner[i], tried)) {
                m_partner[i] = arrival;
                return true;
            }
        }
        return false;
    }

    std::vector<Seen> m_arrivals;
    std::vector<Seen> m_departures;
    std::vector<std::optional<std::size_t>> m_partner; ///< by departure
};

/// The same cell with another value of Variable::Flow.
std::size_t cell_with(const Block &block, std::size_t cell, Flow flow)
{
    std::size_t inner = 1;
    for (std::size_t i = block.dimensions.size(); i-- > 0;) {
        const Dimension &dimension = block.dimensions[i];
        const std::size_t leaf = cell / inner % dimension.leaves.size();
        if (dimension.variable == Variable::Flow)
            return cell - leaf * inner + dimension.leaf(static_cast<std::uint16_t>(flow)) * inner;
        inner *= dimension.leaves.size();
    }
    return cell;
}

/// Whether anything was counted twice.
bool take_out(BlockCounts &counts, const Block &block, const Passage &arrival, const Passage &departure)
{
    if (departure.when == When::Before) {
        if (arrival.when == When::Before)
            return false; // it all happened before the period, which begins with the person open once
        if (arrival.cell) {
            --counts[*arrival.cell];
            if (block.population == Population::Flow)
                ++counts[cell_with(block, *arrival.cell, Flow::Reopened)];
        }
        return true;
    }
    for (const auto &cell : {arrival.cell, departure.cell}) {
        if (cell)
            --counts[*cell];
    }
    return true;
}

/// One person of several centres stays where the first code says most: what one centre knows, the other may not.
int settle_persons(BlockCounts &counts, const std::vector<Seen> &seen)
{
    std::map<std::size_t, std::uint32_t> cell_of_centre;
    for (const Seen &one : seen) {
        if (one.passage->cell)
            cell_of_centre.emplace(one.centre, *one.passage->cell);
    }
    const auto by_cell = [](const auto &a, const auto &b) { return a.second < b.second; };
    const auto kept = std::min_element(cell_of_centre.begin(), cell_of_centre.end(), by_cell);
    int doubles = 0;
    for (auto centre = cell_of_centre.begin(); centre != cell_of_centre.end(); ++centre) {
        if (centre == kept)
            continue;
        --counts[centre->second];
        ++doubles;
    }
    return doubles;
}

} // namespace

Result<std::vector<FileId>> transferred(const Facts &facts, const CodeLists &lists)
{
    ANCORA_TAKE(const TransferCodes codes, TransferCodes::of(lists));
    std::vector<FileId> result;
    for (const AccompanimentFact &fact : facts.accompaniments) {
        const FileId file = facts.cases[fact.case_index].id;
        if ((codes.is_arrival(fact) || codes.is_departure(fact)) && (result.empty() || result.back() != file))
            result.push_back(file);
    }
    return result;
}

std::optional<Secret> mark_of(const Person &person, const Secret &centres_key)
{
    const QByteArray name = folded_name(person);
    if (name.isEmpty() || !person.birth_date.given())
        return std::nullopt;
    CanonicalWriter identity;
    identity.fixed("ancora/transfer/person/1").bytes(name).text(person.birth_date.value().text());
    return crypto::derive(centres_key, identity.result());
}

Result<std::vector<std::vector<Passages>>> passages_of(const Facts &facts, const Marks &marks,
                                                       const std::vector<TableLayout> &tables, const CodeLists &lists,
                                                       const Definitions &definitions, const ReportOptions &options)
{
    ANCORA_TAKE(const TransferCodes codes, TransferCodes::of(lists));
    ANCORA_TAKE(const Rules rules, Rules::of(definitions, lists));
    Source source{facts, Period::of(options), codes, rules, {}, {}};
    for (const CaseFact &person : facts.cases) {
        const auto mark = marks.find(person.id);
        source.mark_of_case.push_back(mark == marks.end() ? nullptr : &mark->second);
    }
    for_each_event(facts, source.period, rules, [&source](Population population, const Event &event) {
        if (population != Population::Referrals && source.mark_of_case[event.record])
            source.events.emplace_back(population, event);
    });

    std::vector<std::vector<Passages>> result;
    for (const TableLayout &table : tables) {
        result.emplace_back();
        for (std::size_t i = 0; i < table.blocks.size(); ++i) {
            CanonicalWriter domain;
            domain.u32(static_cast<std::uint32_t>(options.year)).text(table.id).u32(static_cast<std::uint32_t>(i));
            result.back().push_back(BlockWriter(source, table.blocks[i], domain.result()).write());
        }
    }
    return result;
}

int settle(BlockCounts &counts, const Block &block, const std::vector<const Passages *> &centres)
{
    std::map<QByteArray, std::vector<Seen>> by_token;
    for (std::size_t centre = 0; centre < centres.size(); ++centre) {
        for (const Passage &passage : *centres[centre])
            by_token[passage.token].push_back({centre, &passage});
    }
    int settled = 0;
    for (const auto &[token, seen] : by_token) {
        if (block.population == Population::Residential || block.population == Population::Accompanied) {
            settled += settle_persons(counts, seen);
            continue;
        }
        std::vector<Seen> arrivals, departures;
        for (const Seen &one : seen)
            (one.passage->side == Side::Arrival ? arrivals : departures).push_back(one);
        Pairing(std::move(arrivals), std::move(departures))
            .for_each([&](const Passage &arrival, const Passage &departure) {
                settled += take_out(counts, block, arrival, departure);
            });
    }
    return settled;
}

} // namespace ancora::statistics
