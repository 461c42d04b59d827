// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/attack.h"

#include "attack/cell_book.h"
#include "attack/component.h"
#include "attack/elimination.h"
#include "attack/propagation.h"
#include "attack/refusal.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ancora::attack {

namespace {

/// Beyond this GLPK takes minutes for each solution.
constexpr std::size_t largest_programme = 25'000;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

class Attacker
{
public:
    Attacker(Outcome &outcome, bool programmes)
        : m_outcome(outcome), m_system(outcome.system), m_programmes(programmes),
          m_knowledge(outcome.system)
    {
    }

    void run()
    {
        set_rules();
        Propagation(m_system, m_knowledge).run();
        Elimination elimination(m_system);
        eliminate(elimination);
        find_components(elimination);
        for (Component &component : m_components)
            attack(component);
        report_cells();
        report_changes();
    }

private:
    /// Printed cells are asked about, but not those that are 0 for every conceivable case file.
    void set_rules()
    {
        Knowledge conceivable(m_system);
        for (std::size_t i = 0; i < m_system.cells.size(); ++i) {
            conceivable.low[i] = 0;
            conceivable.high[i] = m_system.cells[i].structural_zero ? 0 : unbounded;
        }
        Propagation(m_system, conceivable).run();
        m_rules.resize(m_system.cells.size());
        for (std::size_t i = 0; i < m_system.cells.size(); ++i) {
            const Cell &cell = m_system.cells[i];
            const Release &release = m_system.release_of(static_cast<int>(i));
            const bool rounded = cell.printing == Printing::Shown && release.rounded > 1;
            if (cell.printing == Printing::Nowhere || conceivable.high[i] == 0)
                continue;
            m_rules[i] = {release.threshold, rounded};
            if (rounded && m_rules[i].breaks(cell.low, cell.high))
                m_rules[i] = {}; // the rounding itself says so much
        }
    }

    void eliminate(Elimination &elimination)
    {
        std::vector<bool> tried(m_system.cells.size(), false);
        for (bool learned = true; learned;) {
            learned = false;
            for (std::size_t i = 0; i < m_system.cells.size(); ++i)
                if (m_knowledge.exact(static_cast<int>(i)))
                    elimination.know(static_cast<int>(i));
            for (const int cell : elimination.determined())
                if (!tried[at(cell)]) {
                    tried[at(cell)] = true;
                    learned = learn(elimination, cell) || learned;
                }
            if (learned)
                Propagation(m_system, m_knowledge).run();
        }
    }

    bool learn(const Elimination &elimination, int cell)
    {
        std::int64_t divisor = 1;
        const auto multipliers = elimination.multipliers(cell, divisor);
        const auto low = prove(m_system, m_knowledge, {{cell, 1}}, multipliers, divisor, End::Low);
        const auto high =
            prove(m_system, m_knowledge, {{cell, 1}}, multipliers, divisor, End::High);
        if (multipliers.empty() || !low || !high || !high->equality)
            return false;
        if (low->bound > high->bound || low->bound < m_knowledge.low[at(cell)] ||
            high->bound > m_knowledge.high[at(cell)])
            refuse_contradiction(m_system, cell);
        m_knowledge.low[at(cell)] = m_knowledge.high[at(cell)] = high->bound;
        m_knowledge.low_proof.insert_or_assign(cell, *low);
        m_knowledge.high_proof.insert_or_assign(cell, *high);
        return true;
    }

    void find_components(const Elimination &elimination)
    {
        std::vector<int> leader(m_system.cells.size());
        std::iota(leader.begin(), leader.end(), 0);
        const auto lead = [&](int cell) {
            while (leader[at(cell)] != cell)
                cell = leader[at(cell)] = leader[at(leader[at(cell)])];
            return cell;
        };
        std::vector<int> first_open(m_system.equations.size(), -1);
        for (std::size_t i = 0; i < m_system.equations.size(); ++i)
            for (const Term &term : m_system.equations[i].terms)
                if (!m_knowledge.exact(term.cell)) {
                    if (first_open[i] < 0)
                        first_open[i] = term.cell;
                    leader[at(lead(term.cell))] = lead(first_open[i]);
                }
        std::map<int, std::pair<std::vector<int>, std::vector<int>>> parts;
        for (int i = 0; i < static_cast<int>(m_system.cells.size()); ++i)
            if (!m_knowledge.exact(i))
                parts[lead(i)].first.push_back(i);
        for (int i = 0; i < static_cast<int>(m_system.equations.size()); ++i)
            if (first_open[at(i)] >= 0 && elimination.independent(i))
                parts[lead(first_open[at(i)])].second.push_back(i);
        m_component_of.assign(m_system.cells.size(), -1);
        for (auto &[leading, part] : parts) {
            for (const int cell : part.first)
                m_component_of[at(cell)] = static_cast<int>(m_components.size());
            m_components.emplace_back(m_system, m_knowledge, m_rules, std::move(part.first),
                                      std::move(part.second));
        }
    }

    [[nodiscard]] bool affordable(const Component &component) const
    {
        return m_programmes && component.size() <= largest_programme;
    }

    void attack(Component &component)
    {
        if (affordable(component))
            component.run();
        (affordable(component) ? m_outcome.undecided : m_outcome.not_tried) +=
            static_cast<int>(component.open());
    }

    void report_cells()
    {
        for (int i = 0; i < static_cast<int>(m_system.cells.size()); ++i) {
            const Cell &cell = m_system.cell(i);
            m_outcome.printed += cell.printing != Printing::Nowhere;
            m_outcome.hidden += cell.printing == Printing::Hidden;
            const std::int64_t low = m_knowledge.low[at(i)];
            const std::int64_t high = m_knowledge.high[at(i)];
            if (cell.printing == Printing::Shown && cell.low == cell.high) {
                if (high < m_rules[at(i)].threshold)
                    m_outcome.findings.push_back(
                        {Kind::Shown, i, -1, low, high, QString::number(high)});
            } else if (m_rules[at(i)].breaks(low, high)) {
                m_outcome.findings.push_back(
                    {low == high ? Kind::Derived : Kind::Narrowed, i, -1, low, high, how(i)});
            }
        }
    }

    QString how(int cell) const
    {
        if (m_system.cell(cell).low == m_system.cell(cell).high)
            return Attack::tr("another table shows it");
        QStringList ways;
        for (const auto *proofs : {&m_knowledge.low_proof, &m_knowledge.high_proof}) {
            const auto proof = proofs->find(cell);
            if (proof == proofs->end())
                continue;
            const QString text = words(m_system, proof->second);
            if (proof->second.equality)
                return text;
            ways << (proofs == &m_knowledge.low_proof ? Attack::tr("at least %1")
                                                      : Attack::tr("at most %1"))
                        .arg(text);
        }
        return ways.join(QStringLiteral("; "));
    }

    /// The same cell in two versions of one report.
    void report_changes()
    {
        const auto &releases = m_system.releases;
        std::vector<int> order(releases.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return releases[at(a)].version < releases[at(b)].version;
        });
        for (std::size_t newer = 1; newer < order.size(); ++newer)
            for (std::size_t older = 0; older < newer; ++older) {
                const Release &a = releases[at(order[older])];
                const Release &b = releases[at(order[newer])];
                if (a.read && b.read && a.year == b.year && a.centre == b.centre)
                    compare(order[older], order[newer]);
            }
    }

    void compare(int older, int newer)
    {
        std::unordered_map<CellName, int, CellNameHash> before;
        for (int i = 0; i < static_cast<int>(m_system.cells.size()); ++i)
            if (m_system.cell(i).name.release == older &&
                m_system.cell(i).printing != Printing::Nowhere)
                before.emplace(m_system.cell(i).name, i);
        for (int i = 0; i < static_cast<int>(m_system.cells.size()); ++i) {
            const Cell &cell = m_system.cell(i);
            if (cell.name.release != newer || cell.printing == Printing::Nowhere)
                continue;
            const auto name = name_in(older, cell.name);
            const auto match = name ? before.find(*name) : before.end();
            if (match != before.end())
                compare_cells(match->second, i);
        }
    }

    /// Codes may have gained or lost siblings between the versions; they still mean the same.
    std::optional<CellName> name_in(int older, CellName name) const
    {
        const auto &dimensions = m_system.releases[at(older)].dimensions;
        const auto &own = m_system.releases[at(name.release)].dimensions;
        name.release = older;
        for (Coordinate &coordinate : name.codes) {
            const QString &dimension = m_system.dimensions.text(coordinate.dimension);
            const auto known = dimensions.find(dimension);
            const auto node = known == dimensions.end()
                                  ? std::nullopt
                                  : known->second.find(own.at(dimension).code(coordinate.node));
            if (!node)
                return {};
            coordinate.node = *node;
        }
        std::erase_if(name.codes,
                      [](const Coordinate &code) { return code.node == Dimension::total; });
        return name;
    }

    void compare_cells(int older, int newer)
    {
        const std::int64_t threshold = m_system.release_of(newer).threshold;
        const auto change = change_between(older, newer, threshold);
        if (change && ((change->low > 0 && change->high < threshold) ||
                       (change->high < 0 && change->low > -threshold)))
            m_outcome.findings.push_back(
                {Kind::Changed, newer, older, change->low, change->high, change->how});
    }

    struct Change
    {
        std::int64_t low = 0;
        std::int64_t high = 0;
        QString how;
    };

    /// Least and greatest change that can be proved; nothing where case files were seen that no
    /// change below the threshold fits.
    std::optional<Change> change_between(int older, int newer, std::int64_t threshold)
    {
        const int linked = m_component_of[at(newer)];
        if (linked >= 0 && linked == m_component_of[at(older)] &&
            affordable(m_components[at(linked)])) {
            Component &part = m_components[at(linked)];
            if (part.seen_equal_or_apart(newer, older, threshold))
                return {};
            const auto [low, high] = part.ends({{newer, 1}, {older, -1}});
            if (low && high)
                return Change{low->bound, high->bound, words(m_system, *high)};
        }
        for (const int cell : {newer, older})
            if (!push_to_ends(cell, threshold))
                return {};
        const std::int64_t low = m_knowledge.low[at(newer)] - m_knowledge.high[at(older)];
        const std::int64_t high = m_knowledge.high[at(newer)] - m_knowledge.low[at(older)];
        return Change{low, high,
                      range(newer) + QStringLiteral(" - ") + range(older) + QStringLiteral(" = ") +
                          range(low, high)};
    }

    QString range(int cell) const
    {
        return range(m_knowledge.low[at(cell)], m_knowledge.high[at(cell)]);
    }

    static QString range(std::int64_t low, std::int64_t high)
    {
        return low == high ? QString::number(low) : QStringLiteral("[%1, %2]").arg(low).arg(high);
    }

    bool push_to_ends(int cell, std::int64_t threshold)
    {
        const int component = m_component_of[at(cell)];
        if (component < 0)
            return true;
        Component &part = m_components[at(component)];
        if (affordable(part) && !part.seen_apart(cell, threshold))
            part.convict(cell);
        return m_knowledge.high[at(cell)] - m_knowledge.low[at(cell)] < threshold;
    }

    Outcome &m_outcome;
    const System &m_system;
    bool m_programmes;
    Knowledge m_knowledge;
    std::vector<Rule> m_rules;
    std::vector<Component> m_components;
    std::vector<int> m_component_of; ///< by cell; -1: known exactly
};

} // namespace

Outcome attack(std::vector<Publication> publications, const Options &options)
{
    if (options.threshold)
        for (Publication &publication : publications)
            publication.description.threshold = *options.threshold;
    Outcome outcome;
    outcome.system = build_system(std::move(publications));
    Attacker(outcome, options.programmes).run();
    return outcome;
}

} // namespace ancora::attack
