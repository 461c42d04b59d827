// SPDX-License-Identifier: EUPL-1.2
#include "statistics/worlds.h"

#include "statistics/release_model.h"
#include "statistics/report_changes.h"
#include "statistics/world_walk.h"

#include <QCoreApplication>
#include <algorithm>
#include <deque>

namespace ancora::statistics {
namespace {

/// Populations whose events are a record's own. The others are bound to each other (stock and flow), or are measures.
constexpr std::array exchangeable{Population::Referrals, Population::New,    Population::Open,
                                  Population::Documents, Population::Closed, Population::Accompanied};

/// A small count where it stands in a table.
struct Spot {
    std::size_t cell = 0;  ///< of the block
    std::size_t small = 0; ///< which small count it is
};

struct Place {
    Outside outside;
    std::vector<Spot> spots = {};
};

/// The same count has the same name in every table: population, and node by dimension.
using CountName = std::pair<QString, std::vector<std::pair<int, int>>>;

CountName name_of(const ReleaseModel &model, const ModelTable &table, std::size_t cell)
{
    CountName name{table.population, table.nodes_of(cell)};
    for (auto &[dimension, node] : name.second) {
        const ModelNode &one = model.dimensions[static_cast<std::size_t>(dimension)].nodes[static_cast<std::size_t>(node)];
        if (one.cover.size() == 1) // a group of another tree that is just one node of the first
            node = one.cover.front();
    }
    return name;
}

class Search
{
public:
    Search(const std::vector<TableLayout> &tables, const Report &report, const Known &known, std::uint64_t seed)
        : m_tables(tables), m_report(report), m_known(known), m_dice(seed)
    {
    }

    Result<Worlds> run(const CaseFile &file, const Watch &watch, const WorldEffort &effort)
    {
        if (!m_known.parts_of_year.empty())
            return m_found;
        ANCORA_TRY(find_small_counts());
        for (const Beside &beside : m_known.besides)
            add_beside(beside);
        for (const Population population : exchangeable) {
            const auto &events = file[static_cast<std::size_t>(population)];
            if (!through(population, events, watch, effort))
                return cancelled();
        }
        for (std::size_t i = 0; i < m_zero.size(); ++i) {
            m_found.zero += m_zero[i] ? 1 : 0;
            m_found.threshold += m_threshold[i] ? 1 : 0;
            m_found.both += m_zero[i] && m_threshold[i] ? 1 : 0;
        }
        return m_found;
    }

private:
    Result<void> find_small_counts()
    {
        ANCORA_TAKE(const ReleaseModel model, ReleaseModel::of(m_report, m_tables));
        std::map<CountName, std::size_t> number;
        auto table = model.tables.begin(); // one for each block
        for (std::size_t i = 0; i < m_tables.size(); ++i) {
            for (const Block &block : m_tables[i].blocks) {
                const ModelTable &cells = *table++;
                if (!cells.adds_up)
                    continue;
                const int listed_at = m_known.listed_at.value_or(m_report.options.threshold);
                Place place{{block, m_report.tables[i], listed_at, shown_in(m_known.versions, m_report.tables[i])}};
                for (std::size_t cell = 0; cell < block.cell_count(); ++cell) {
                    const ReportCell &figure = m_report.tables[i].cells[place.outside.place(cell)];
                    if (figure.status == CellStatus::Hidden && figure.value < m_report.options.threshold)
                        place.spots.push_back({cell, number.try_emplace(name_of(model, cells, cell), number.size()).first->second});
                }
                m_spots += place.spots.size();
                m_places.push_back(std::move(place));
            }
        }
        m_zero.assign(number.size(), false);
        m_threshold.assign(number.size(), false);
        return {};
    }

    /// Figures that these reports show and that have not changed since, by place.
    [[nodiscard]] static std::vector<bool> shown_in(const std::vector<Report> &reports, const ReportTable &table)
    {
        std::vector<bool> shown(table.cells.size(), false);
        for (const Report &report : reports) {
            for (std::size_t i = 0; i < shown.size(); ++i) {
                const ReportCell *then = same_cell(report, table, i);
                shown[i] = shown[i] || (then && then->status == CellStatus::Shown && then->value == table.cells[i].value);
            }
        }
        return shown;
    }

    /// What reports of other scopes show must be the same in every world too.
    void add_beside(const Beside &beside)
    {
        for (std::size_t i = 0; i < beside.layouts.size(); ++i) {
            ReportTable &table = m_beside.emplace_back(beside.counts.tables[i]);
            const std::vector<bool> shown = shown_in(beside.published, table);
            for (std::size_t cell = 0; cell < shown.size(); ++cell) {
                if (table.cells[cell].status == CellStatus::Shown && !shown[cell])
                    table.cells[cell].status = CellStatus::Hidden;
            }
            const int listed_at = beside.published.empty() ? 0 : beside.counts.options.threshold;
            for (const Block &block : beside.layouts[i].blocks)
                m_places.push_back({{block, table, listed_at}});
        }
    }

    /// All worlds of one population; false where nobody wants to know any more.
    bool through(Population population, const std::vector<Event> &events, const Watch &watch, const WorldEffort &effort)
    {
        std::vector<const Place *> places;
        std::vector<LabelledBlock> labelled;
        std::vector<std::pair<const Place *, Spot>> spots;
        for (const Place &place : m_places) {
            if (place.outside.block.population != population)
                continue;
            std::vector<bool> fixed;
            for (std::size_t cell = 0; cell < place.outside.block.cell_count(); ++cell)
                fixed.push_back(place.outside.fixes(cell));
            labelled.push_back(label(place.outside.block, fixed, m_dice));
            places.push_back(&place);
            for (const Spot &spot : place.spots)
                spots.emplace_back(&place, spot);
        }
        if (spots.empty())
            return true;
        Optional all = with_absent(population, events);
        WorldWalk walk(std::move(all.events), std::move(all.optional), std::move(labelled), m_dice);
        Stage stage{places, walk, walk.events()};
        if (!take(stage))
            return true; // the case file is not the one behind the report
        wander(stage);
        const std::size_t share = effort.proposals * spots.size() / m_spots + effort.proposals / 20; // a little for the least
        return seek(stage, std::move(spots), watch, share);
    }

    struct Optional {
        std::vector<Event> events;
        std::vector<bool> optional; ///< by event
    };

    /// Referrals, documents, and persons of another scope than the report's are in no stock and flow that the report
    /// shows: there may be fewer of them in another world, or a few more.
    [[nodiscard]] Optional with_absent(Population population, std::vector<Event> events) const
    {
        std::vector<std::optional<std::uint16_t>> scopes; // whose events are optional
        std::optional<std::uint16_t> flow;
        for (const Place &place : m_places) {
            if (place.outside.block.population == Population::Flow)
                flow = place.outside.block.scope;
        }
        for (const Place &place : m_places) {
            const Block &block = place.outside.block;
            const bool is_free = population == Population::New ? flow && block.scope && block.scope != flow && m_known.besides.empty()
                                                               : population == Population::Referrals || population == Population::Documents;
            if (block.population == population && is_free && std::find(scopes.begin(), scopes.end(), block.scope) == scopes.end())
                scopes.push_back(block.scope);
        }
        std::vector<bool> optional;
        for (const Event &event : events) {
            optional.push_back(std::any_of(scopes.begin(), scopes.end(), [&event](const auto &scope) {
                return !scope || event.value(Variable::Scope) == *scope;
            }));
        }
        for (const auto &scope : scopes) {
            Event absent(0, 0);
            absent.with(Variable::Scope, scope.value_or(no_code));
            events.insert(events.end(), static_cast<std::size_t>(m_report.options.threshold), absent);
        }
        optional.resize(events.size(), true);
        return {std::move(events), std::move(optional)};
    }

    struct Stage {
        std::vector<const Place *> places;
        WorldWalk &walk;
        std::vector<Event> world; ///< the last one that was tabulated
    };

    /// Counts the world the walk has come to; back to the last one where it does not look the same from outside.
    bool take(Stage &stage)
    {
        std::vector<BlockCounts> counts;
        for (const Place *place : stage.places) {
            counts.push_back(tabulate(stage.walk.events(), place->outside.block));
            if (!place->outside.looks_the_same(counts.back())) {
                stage.walk.go_back(stage.world);
                return false;
            }
        }
        for (std::size_t i = 0; i < stage.places.size(); ++i) {
            for (const Spot &spot : stage.places[i]->spots) {
                m_zero[spot.small] = m_zero[spot.small] || counts[i][spot.cell] == 0;
                m_threshold[spot.small] = m_threshold[spot.small] || counts[i][spot.cell] >= m_report.options.threshold;
            }
        }
        stage.world = stage.walk.events();
        ++m_found.checked;
        return true;
    }

    void wander(Stage &stage)
    {
        constexpr int rounds = 40;
        constexpr std::size_t most_steps = 100;
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t step = 0; step < std::min(most_steps, 5 + stage.world.size() / 4); ++step)
                stage.walk.wander();
            take(stage);
        }
    }

    /// For each small count that has no world yet, step by step towards one.
    bool seek(Stage &stage, std::vector<std::pair<const Place *, Spot>> spots, const Watch &watch, std::size_t proposals)
    {
        constexpr int passes = 3;
        for (int pass = 0; pass < passes; ++pass) {
            for (std::size_t i = spots.size(); i > 1; --i)
                std::swap(spots[i - 1], spots[m_dice.below(i)]);
            for (const auto &[place, spot] : spots) {
                if (stage.walk.proposals() > proposals)
                    return true;
                if (watch(static_cast<double>(stage.walk.proposals()) / static_cast<double>(proposals)))
                    return false;
                for (const bool in : {false, true}) {
                    if (!(in ? m_threshold : m_zero)[spot.small] && reach(stage, stage.walk.goal(place->outside.block, spot.cell), in))
                        take(stage);
                }
            }
        }
        return true;
    }

    [[nodiscard]] bool reach(Stage &stage, const Goal &goal, bool in) const
    {
        const auto &events = stage.walk.events();
        const auto wanted = in ? m_report.options.threshold : 0;
        for (;;) {
            const auto inside = std::count_if(events.begin(), events.end(), [&goal](const Event &event) { return goal.has(event); });
            if (in ? inside >= wanted : inside <= wanted)
                return true;
            if (!stage.walk.approach(goal, in))
                return false;
        }
    }

    const std::vector<TableLayout> &m_tables;
    const Report &m_report;
    const Known &m_known;
    Dice m_dice;
    std::vector<Place> m_places;
    std::deque<ReportTable> m_beside; ///< as they are published
    std::size_t m_spots = 0;
    std::vector<bool> m_zero; ///< by small count
    std::vector<bool> m_threshold;
    Worlds m_found;
};

} // namespace

Result<CaseFile> case_file(const Facts &facts, const CodeLists &lists, const Definitions &definitions, const ReportOptions &options)
{
    ANCORA_TAKE(const Rules rules, Rules::of(definitions, lists));
    CaseFile file;
    for_each_event(facts, Period::of(options), rules, [&file](Population population, const Event &event) {
        file[static_cast<std::size_t>(population)].push_back(event);
    });
    return file;
}

BlockCounts tabulate(const std::vector<Event> &events, const Block &block)
{
    BlockCounts counts(block.leaf_cells(), 0);
    for (const Event &event : events) {
        if (const auto cell = leaf_cell(block, event))
            counts[*cell] += event.weight;
    }
    return roll_up(block, std::move(counts));
}

bool Outside::fixes(std::size_t cell) const
{
    const CellStatus status = table.cells[place(cell)].status;
    return status == CellStatus::Shown || status == CellStatus::Impossible || (!also_known.empty() && also_known[place(cell)]);
}

bool Outside::looks_the_same(const BlockCounts &counts) const
{
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        const Heading &row = table.rows[place(cell) / table.columns.size()];
        const Heading &column = table.columns[place(cell) % table.columns.size()];
        const std::int64_t truth = table.cells[place(cell)].value;
        const bool is_listed = row.listed_by_size && column.depth == 0 && truth >= listed_at;
        if ((fixes(cell) && counts[cell] != truth) || (is_listed && counts[cell] < listed_at))
            return false;
    }
    return true;
}

Result<Worlds> seek_worlds(const CaseFile &file, const std::vector<TableLayout> &tables, const Report &report,
                           const Known &known, std::uint64_t seed, const Watch &watch, const WorldEffort &effort)
{
    return Search(tables, report, known, seed).run(file, watch, effort);
}

} // namespace ancora::statistics
