// SPDX-License-Identifier: EUPL-1.2
#include "statistics/rounding.h"

#include <QCoreApplication>
#include <cstdlib>
#include <map>
#include <random>

namespace ancora::statistics {
namespace {

struct Place {
    std::size_t table = 0;
    std::size_t block = 0;
};

/// Events that no table tells apart.
struct Profile {
    std::int64_t count = 0;
    std::int64_t rounded = 0;
    std::vector<std::uint32_t> printed; ///< cells that count it, numbered through all blocks of the population
};

std::vector<std::size_t> printed_cells(const Block &block, std::size_t leaf_cell)
{
    std::vector<std::size_t> leaves(block.dimensions.size());
    for (std::size_t i = leaves.size(); i-- > 0;) {
        leaves[i] = leaf_cell % block.dimensions[i].leaves.size();
        leaf_cell /= block.dimensions[i].leaves.size();
    }
    std::vector<std::size_t> cells{0};
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        const Dimension &tree = block.dimensions[i];
        std::vector<std::size_t> longer;
        for (const std::size_t cell : cells) {
            for (int node = tree.leaves[leaves[i]]; node >= 0;) {
                longer.push_back(cell * tree.nodes.size() + static_cast<std::size_t>(node));
                node = tree.nodes[static_cast<std::size_t>(node)].parent;
            }
        }
        cells = std::move(longer);
    }
    return cells;
}

/// Chooses which profiles go up to the next multiple of the base.
class ProfileRounding
{
public:
    ProfileRounding(std::vector<Profile> &profiles, std::size_t cells, std::int64_t base)
        : m_profiles(profiles), m_base(base), m_deviation(cells, 0)
    {
        for (std::uint32_t i = 0; i < profiles.size(); ++i) {
            Profile &profile = profiles[i];
            profile.rounded = profile.count / base * base;
            for (const std::uint32_t cell : profile.printed)
                m_deviation[cell] += profile.rounded - profile.count;
            if (profile.rounded != profile.count)
                m_down.push_back(i);
        }
    }

    void run(std::uint64_t seed)
    {
        raise_greedily();
        exchange(seed);
    }

private:
    /// Readers are told how far the worst figure may be off: what reaches the base costs much more than what does not.
    [[nodiscard]] double cost(std::int64_t deviation) const
    {
        constexpr double over_the_base = 20;
        const double relative = static_cast<double>(deviation) / static_cast<double>(m_base);
        return relative * relative * (1 + relative * relative) * (std::abs(deviation) < m_base ? 1 : over_the_base);
    }

    [[nodiscard]] double change(std::uint32_t profile, std::int64_t step) const
    {
        double sum = 0;
        for (const std::uint32_t cell : m_profiles[profile].printed)
            sum += cost(m_deviation[cell] + step) - cost(m_deviation[cell]);
        return sum;
    }

    void apply(std::uint32_t profile, std::int64_t step)
    {
        m_profiles[profile].rounded += step;
        for (const std::uint32_t cell : m_profiles[profile].printed)
            m_deviation[cell] += step;
    }

    void raise_greedily()
    {
        while (!m_down.empty()) {
            std::size_t best = 0;
            double least = 0;
            for (std::size_t i = 0; i < m_down.size(); ++i) {
                const double here = change(m_down[i], m_base);
                if (here < least) {
                    least = here;
                    best = i;
                }
            }
            if (least >= 0)
                return;
            apply(m_down[best], m_base);
            m_up.push_back(m_down[best]);
            m_down.erase(m_down.begin() + static_cast<std::ptrdiff_t>(best));
        }
    }

    void exchange(std::uint64_t seed)
    {
        constexpr std::size_t tries_per_profile = 400;
        if (m_up.empty() || m_down.empty())
            return;
        std::mt19937_64 random(seed);
        for (std::size_t left = tries_per_profile * (m_up.size() + m_down.size()); left > 0; --left) {
            std::uint32_t &up = m_up[random() % m_up.size()];
            std::uint32_t &down = m_down[random() % m_down.size()];
            const double without = change(up, -m_base);
            apply(up, -m_base);
            if (without + change(down, m_base) < -1e-9) {
                apply(down, m_base);
                std::swap(up, down);
            } else {
                apply(up, m_base);
            }
        }
    }

    std::vector<Profile> &m_profiles;
    std::int64_t m_base;
    std::vector<std::int64_t> m_deviation; ///< by printed cell
    std::vector<std::uint32_t> m_up;
    std::vector<std::uint32_t> m_down;
};

std::int64_t nearest(std::int64_t count, std::int64_t base)
{
    return (count + base / 2) / base * base;
}

class Rounding
{
public:
    Rounding(const Facts &facts, const Definitions &definitions, const ReportOptions &options,
             const RoundedBefore &before, CountedYear &&truth)
        : m_facts(facts), m_definitions(definitions), m_options(options), m_before(before), m_base(options.threshold),
          m_truth(std::move(truth)), m_rounded(m_truth)
    {
        for (std::size_t table = 0; table < m_truth.tables.size(); ++table) {
            for (std::size_t block = 0; block < m_truth.tables[table].blocks.size(); ++block) {
                if (m_truth.tables[table].definition->hidden_with.isEmpty() && !balanced(table))
                    m_places[population_of({table, block})].push_back({table, block});
            }
        }
    }

    Result<Rounded> run(const Rules &rules, std::uint64_t seed)
    {
        collect(rules);
        for (std::size_t population = 0; population < population_count; ++population)
            round_population(population, seed + population);
        for (std::size_t table = 0; table < m_truth.tables.size(); ++table) {
            if (balanced(table))
                ANCORA_TRY(round_balance(table));
            else if (!m_truth.tables[table].definition->hidden_with.isEmpty())
                round_measures(table);
        }
        return result();
    }

private:
    [[nodiscard]] std::size_t population_of(Place place) const
    {
        return static_cast<std::size_t>(m_truth.tables[place.table].blocks[place.block].population);
    }

    [[nodiscard]] const Block &block_at(Place place) const { return m_truth.tables[place.table].blocks[place.block]; }

    [[nodiscard]] bool balanced(std::size_t table) const
    {
        return !m_truth.tables[table].blocks.front().dimensions.front().balances.empty();
    }

    void collect(const Rules &rules)
    {
        for_each_event(m_facts, Period::of(m_options), rules, [this](Population population, const Event &event) {
            const auto number = static_cast<std::size_t>(population);
            std::vector<std::size_t> cells;
            bool counts = false;
            for (const Place place : m_places[number]) {
                const auto cell = leaf_cell(block_at(place), event);
                counts = counts || cell;
                cells.push_back(cell ? *cell + 1 : 0);
            }
            if (counts)
                m_profiles[number][cells] += event.weight;
        });
    }

    void round_population(std::size_t population, std::uint64_t seed)
    {
        const std::vector<Place> &places = m_places[population];
        std::vector<Profile> profiles;
        std::size_t cells = 0;
        for (const auto &[leaves, count] : m_profiles[population])
            profiles.push_back({count, 0, {}});
        for (std::size_t i = 0; i < places.size(); ++i) {
            std::size_t at = 0;
            for (const auto &[leaves, count] : m_profiles[population]) {
                for (const std::size_t cell : leaves[i] ? printed_cells(block_at(places[i]), leaves[i] - 1)
                                                        : std::vector<std::size_t>())
                    profiles[at].printed.push_back(static_cast<std::uint32_t>(cells + cell));
                ++at;
            }
            cells += block_at(places[i]).cell_count();
        }
        ProfileRounding(profiles, cells, m_base).run(seed);
        for (std::size_t i = 0; i < places.size(); ++i) {
            BlockCounts leaf_counts(block_at(places[i]).leaf_cells(), 0);
            std::size_t at = 0;
            for (const auto &[leaves, count] : m_profiles[population]) {
                if (leaves[i])
                    leaf_counts[leaves[i] - 1] += profiles[at].rounded;
                ++at;
            }
            m_rounded.counts[places[i].table][places[i].block] = roll_up(block_at(places[i]), std::move(leaf_counts));
        }
    }

    /// The rounded figure that is the same as row `code` of the table: in another year, or because a check says so.
    [[nodiscard]] std::optional<std::int64_t> tied(const QString &table, const QString &code) const
    {
        if (code == QLatin1String("START") && m_before.start)
            return m_before.start;
        for (const CheckDefinition &check : m_definitions.checks) {
            if (check.left.size() != 1 || check.right.size() != 1 || check.may_differ
                || !check.holds_in(m_options.scope))
                continue;
            for (const auto &[here, there] : {std::pair(&check.left.front(), &check.right.front()),
                                              std::pair(&check.right.front(), &check.left.front())}) {
                if (here->table == table && here->row == code && there->table != table)
                    return figure(*there);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::int64_t> figure(const Term &term) const
    {
        for (std::size_t i = 0; i < m_rounded.tables.size(); ++i) {
            const TableLayout &table = m_rounded.tables[i];
            const auto found = table.id == term.table ? table.find(term.row, term.column) : std::nullopt;
            if (found)
                return m_rounded.counts[i][found->block][found->cell];
        }
        return std::nullopt;
    }

    /// Rows tied to other tables are given; of the multiples around the others those are taken with which the worst
    /// of them and the balanced row is closest to the truth.
    Result<void> round_balance(std::size_t table)
    {
        const Dimension &tree = m_truth.tables[table].blocks.front().dimensions.front();
        BlockCounts &rounded = m_rounded.counts[table].front();
        const auto &[balanced, terms] = tree.balances.front();
        std::vector<std::size_t> open;
        for (const auto &[node, factor] : terms) {
            const auto row = static_cast<std::size_t>(node);
            const auto given = tied(m_truth.tables[table].id, tree.nodes[row].code);
            rounded[row] = given.value_or(nearest(rounded[row], m_base));
            if (!given)
                open.push_back(row);
        }
        BlockCounts best;
        choose(rounded, open, {static_cast<std::size_t>(balanced), terms, m_truth.counts[table].front()}, best);
        if (best.empty())
            return fail(Error::Kind::Refused,
                        QCoreApplication::translate("Statistics", "The figures cannot be rounded so that they fit the rounded figures of "
                                                                  "the years beside %1.").arg(m_options.year));
        rounded = std::move(best);
        return {};
    }

    struct Balance {
        std::size_t result = 0;
        const std::vector<std::pair<int, int>> &terms;
        const BlockCounts &truth;
    };

    void choose(BlockCounts counts, std::vector<std::size_t> open, const Balance &balance, BlockCounts &best) const
    {
        if (open.empty()) {
            counts[balance.result] = 0;
            for (const auto &[node, factor] : balance.terms)
                counts[balance.result] += factor * counts[static_cast<std::size_t>(node)];
            const bool is_possible = *std::min_element(counts.begin(), counts.end()) >= 0
                && (!m_before.end || counts[balance.result] == *m_before.end);
            if (is_possible && (best.empty() || deviation(counts, balance.truth) < deviation(best, balance.truth)))
                best = std::move(counts);
            return;
        }
        constexpr std::int64_t far = 4;
        const std::size_t row = open.back();
        open.pop_back();
        const std::int64_t start = counts[row];
        for (std::int64_t step = -far; step <= far; ++step) {
            counts[row] = start + step * m_base;
            choose(counts, open, balance, best);
        }
    }

    /// The worst first, then all together.
    static std::pair<std::int64_t, std::int64_t> deviation(const BlockCounts &counts, const BlockCounts &truth)
    {
        std::pair<std::int64_t, std::int64_t> result{0, 0};
        for (std::size_t row = 0; row < counts.size(); ++row) {
            const std::int64_t off = std::abs(counts[row] - truth[row]);
            result = {std::max(result.first, off), result.second + off};
        }
        return result;
    }

    /// Nights of nobody in particular: the table goes where its leading count became 0.
    void round_measures(std::size_t table)
    {
        const TableLayout &layout = m_truth.tables[table];
        for (std::size_t block = 0; block < layout.blocks.size(); ++block) {
            for (std::int64_t &count : m_rounded.counts[table][block])
                count = nearest(count, m_base);
        }
        const auto &rounded = m_rounded.counts[table].front();
        const int leading = layout.blocks.front().dimensions.front().find(layout.definition->hidden_with);
        for (std::size_t cell = 0; cell < rounded.size(); ++cell) {
            if (layout.blocks.front().nodes_of(cell).front() == leading && rounded[cell] == 0)
                m_left_out.insert(table);
        }
    }

    Rounded result()
    {
        Rounded result;
        result.year.capacity = m_truth.capacity;
        std::int64_t sum = 0;
        std::int64_t cells = 0;
        for (std::size_t i = 0; i < m_rounded.tables.size(); ++i) {
            if (m_left_out.contains(i)) {
                const TableDefinition &table = *m_truth.tables[i].definition;
                result.left_out.push_back({table.id, table.title, false});
                continue;
            }
            for (std::size_t j = 0; j < m_rounded.counts[i].size(); ++j) {
                for (std::size_t cell = 0; cell < m_rounded.counts[i][j].size(); ++cell) {
                    const std::int64_t off = std::abs(m_rounded.counts[i][j][cell] - m_truth.counts[i][j][cell]);
                    result.max_deviation = std::max(result.max_deviation, off);
                    sum += off;
                    ++cells;
                }
            }
            result.year.tables.push_back(std::move(m_rounded.tables[i]));
            result.year.counts.push_back(std::move(m_rounded.counts[i]));
        }
        result.mean_deviation = cells ? static_cast<double>(sum) / static_cast<double>(cells) : 0;
        result.bound = std::max(m_base, (result.max_deviation / m_base + 1) * m_base) - 1;
        return result;
    }

    const Facts &m_facts;
    const Definitions &m_definitions;
    const ReportOptions &m_options;
    const RoundedBefore &m_before;
    std::int64_t m_base;
    CountedYear m_truth;
    CountedYear m_rounded;
    std::array<std::vector<Place>, population_count> m_places;
    std::array<std::map<std::vector<std::size_t>, std::int64_t>, population_count> m_profiles;
    QSet<std::size_t> m_left_out;
};

} // namespace

Result<Rounded> round_counts(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                             const ReportOptions &options, std::uint64_t seed, const RoundedBefore &before)
{
    ANCORA_TAKE(const Rules rules, Rules::of(definitions, lists));
    ANCORA_TAKE(CountedYear truth, count_year(facts, lists, definitions, options));
    if (options.confidential())
        return Rounded{std::move(truth), 0, 0, 0, {}};
    return Rounding(facts, definitions, options, before, std::move(truth)).run(rules, seed);
}

} // namespace ancora::statistics
