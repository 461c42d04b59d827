// SPDX-License-Identifier: EUPL-1.2
#include "statistics/world_walk.h"

#include <algorithm>
#include <map>

namespace ancora::statistics {
namespace {

constexpr std::size_t most_partners = 400;
constexpr int exchanges_tried = 24;
constexpr int third_events_tried = 48;

/// One value of each kind that some block tells from the others, and for each value the one that stands for it.
struct Kinds {
    std::vector<std::uint16_t> values;
    std::vector<std::uint16_t> representative; ///< by value
    [[nodiscard]] std::uint16_t of(std::uint16_t value) const
    {
        return value < representative.size() ? representative[value] : representative.back();
    }
};

Kinds kinds_of(Variable variable, const std::vector<LabelledBlock> &blocks)
{
    std::size_t end = 0; // values from here on are counted like those that no list has
    for (const LabelledBlock &one : blocks) {
        if (one.block->filter == variable)
            end = std::max(end, one.block->allowed.size());
        for (const Dimension &dimension : one.block->dimensions) {
            if (dimension.variable == variable)
                end = std::max(end, dimension.leaf_of_value.size());
        }
    }
    Kinds kinds;
    std::map<std::vector<std::uint16_t>, std::uint16_t> first;
    for (std::size_t i = 0; i <= end; ++i) {
        const auto value = i == end ? no_code : static_cast<std::uint16_t>(i);
        std::vector<std::uint16_t> counted;
        for (const LabelledBlock &one : blocks) {
            if (one.block->filter == variable && !one.block->allowed.empty())
                counted.push_back(value < one.block->allowed.size() && one.block->allowed[value] ? 1 : 0);
            for (const Dimension &dimension : one.block->dimensions) {
                if (dimension.variable == variable)
                    counted.push_back(dimension.leaf(value));
            }
        }
        const auto [known, is_new] = first.try_emplace(std::move(counted), value);
        if (is_new)
            kinds.values.push_back(value);
        kinds.representative.push_back(known->second);
    }
    return kinds;
}

bool varies(Variable variable, const std::vector<LabelledBlock> &blocks)
{
    return variable != Variable::Scope && std::any_of(blocks.begin(), blocks.end(), [variable](const LabelledBlock &one) {
        return std::any_of(one.block->dimensions.begin(), one.block->dimensions.end(),
                           [variable](const Dimension &dimension) { return dimension.variable == variable; });
    });
}

} // namespace

LabelledBlock label(const Block &block, const std::vector<bool> &fixed, Dice &dice)
{
    std::vector<std::uint64_t> labels;
    for (const bool is_fixed : fixed)
        labels.push_back(is_fixed ? dice.throw_once() : 0);
    // From all nodes to leaves, one dimension after the other: a leaf has the numbers of all nodes above it.
    std::size_t inner = labels.size();
    std::size_t stretches = 1;
    for (const Dimension &dimension : block.dimensions) {
        const std::size_t leaves = dimension.leaves.size();
        const std::size_t nodes = dimension.nodes.size();
        inner /= nodes;
        std::vector<std::uint64_t> below(stretches * leaves * inner, 0);
        for (std::size_t i = 0; i < stretches * leaves; ++i) {
            for (int node = dimension.leaves[i % leaves]; node >= 0; node = dimension.nodes[static_cast<std::size_t>(node)].parent) {
                const std::size_t from = (i / leaves * nodes + static_cast<std::size_t>(node)) * inner;
                for (std::size_t j = 0; j < inner; ++j)
                    below[i * inner + j] += labels[from + j];
            }
        }
        labels = std::move(below);
        stretches *= leaves;
    }
    return {&block, std::move(labels)};
}

WorldWalk::WorldWalk(std::vector<Event> events, std::vector<bool> optional, std::vector<LabelledBlock> blocks, Dice &dice)
    : m_events(std::move(events)), m_optional(std::move(optional)), m_blocks(std::move(blocks)), m_dice(dice)
{
    for (std::size_t i = 0; i < variable_count; ++i) {
        const auto variable = static_cast<Variable>(i);
        if (!varies(variable, m_blocks))
            continue;
        const Kinds kinds = kinds_of(variable, m_blocks);
        for (Event &event : m_events)
            event.with(variable, kinds.of(event.value(variable)));
        m_choices.emplace_back(variable, kinds.values);
    }
    go_back(std::move(m_events));
}

void WorldWalk::go_back(std::vector<Event> events)
{
    m_events = std::move(events);
    m_stamps.assign(m_events.size(), 0);
    m_labels.clear();
    for (const Event &event : m_events)
        m_labels.push_back(label_of(event));
    list_all_changes();
}

std::uint64_t WorldWalk::label_of(const Event &event)
{
    ++m_proposals;
    std::uint64_t sum = 0;
    for (const LabelledBlock &one : m_blocks) {
        if (event.weight == 0)
            break;
        if (const auto cell = leaf_cell(*one.block, event))
            sum += one.label_of_leaf[*cell];
    }
    return sum;
}

void WorldWalk::list_all_changes()
{
    m_changes.clear();
    m_by_label.clear();
    m_is_partner.assign(m_events.size(), m_events.size() <= most_partners);
    for (std::size_t i = 0; m_events.size() > most_partners && i < most_partners; ++i)
        m_is_partner[m_dice.below(m_events.size())] = true;
    for (std::size_t event = 0; event < m_events.size(); ++event)
        list_changes(event);
    m_listed = m_changes.size();
}

void WorldWalk::list_changes(std::size_t event)
{
    if (!m_is_partner[event] || m_events[event].weight == 0)
        return;
    for (const auto &[variable, values] : m_choices) {
        for (const std::uint16_t value : values) {
            if (value == m_events[event].value(variable))
                continue;
            Change change{static_cast<std::uint32_t>(event), m_stamps[event], variable, value, 0};
            change.label = label_of(changed(change)) - m_labels[event];
            m_by_label[change.label].push_back(static_cast<std::uint32_t>(m_changes.size()));
            m_changes.push_back(change);
        }
    }
}

Event WorldWalk::changed(const Change &change) const
{
    Event event = m_events[change.event];
    event.with(change.variable, change.value);
    return event;
}

/// A change of a third event with this sum; null where there is none.
const WorldWalk::Change *WorldWalk::change_by(std::uint64_t label, std::size_t not_of, std::size_t nor_of)
{
    ++m_proposals;
    const auto found = m_by_label.find(label);
    if (found == m_by_label.end())
        return nullptr;
    constexpr std::size_t most_looked_at = 16;
    const std::vector<std::uint32_t> &changes = found->second;
    const std::size_t start = m_dice.below(changes.size());
    for (std::size_t i = 0; i < std::min(changes.size(), most_looked_at); ++i) {
        const Change &change = m_changes[changes[(start + i) % changes.size()]];
        if (change.event != not_of && change.event != nor_of && change.stamp == m_stamps[change.event])
            return &change;
    }
    return nullptr;
}

bool WorldWalk::make(const Step &step, const Goal *goal, bool in)
{
    int nearer = 0;
    for (const auto &[event, changed] : step) {
        if (goal)
            nearer += (goal->has(changed) ? 1 : 0) - (goal->has(m_events[event]) ? 1 : 0);
    }
    if (goal && (in ? nearer <= 0 : nearer >= 0))
        return false;
    for (const auto &[event, changed] : step) {
        m_events[event] = changed;
        m_labels[event] = label_of(changed);
        ++m_stamps[event];
    }
    for (const auto &[event, changed] : step)
        list_changes(event);
    if (m_changes.size() > 3 * m_listed) // most of them are out of date
        list_all_changes();
    return true;
}

bool WorldWalk::wander()
{
    if (m_changes.empty())
        return false;
    const Change change = m_changes[m_dice.below(m_changes.size())];
    if (change.stamp != m_stamps[change.event])
        return false;
    return balance(change.event, changed(change), nullptr, true, true);
}

bool WorldWalk::approach(const Goal &goal, bool in)
{
    std::vector<std::size_t> movable;
    for (std::size_t event = 0; event < m_events.size(); ++event) {
        if (goal.has(m_events[event]) != in)
            movable.push_back(event);
    }
    // Most proposals are cheap to look at; a few are worth a long search for what balances them.
    for (const auto &[tries, thorough] : {std::pair(60, false), std::pair(8, true)}) {
        for (int i = 0; i < tries && !movable.empty(); ++i) {
            const std::size_t event = movable[m_dice.below(movable.size())];
            const auto proposed = proposal(event, goal, in);
            if (proposed && balance(event, *proposed, &goal, in, thorough))
                return true;
        }
    }
    return false;
}

Goal WorldWalk::goal(const Block &block, std::size_t cell) const
{
    const std::vector<int> nodes = block.nodes_of(cell);
    Goal goal{&block, std::vector<bool>(block.leaf_cells()), {}};
    for (std::size_t leaf_number = 0; leaf_number < goal.inside.size(); ++leaf_number) {
        std::size_t rest = leaf_number;
        bool inside = true;
        for (std::size_t i = nodes.size(); i-- > 0;) {
            const Dimension &dimension = block.dimensions[i];
            inside = inside && dimension.is_within(dimension.leaves[rest % dimension.leaves.size()], nodes[i]);
            rest /= dimension.leaves.size();
        }
        goal.inside[leaf_number] = inside;
    }
    for (const auto &[variable, values] : m_choices) {
        Goal::Condition condition{variable, {}, {}};
        for (const std::uint16_t value : values) {
            bool within = block.filter != variable || block.allowed.empty() || (value < block.allowed.size() && block.allowed[value]);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                const Dimension &dimension = block.dimensions[i];
                const std::uint16_t leaf = dimension.leaf(value);
                if (dimension.variable == variable)
                    within = within && leaf != Dimension::no_leaf && dimension.is_within(dimension.leaves[leaf], nodes[i]);
            }
            (within ? condition.within : condition.outside).push_back(value);
        }
        if (!condition.outside.empty())
            goal.conditions.push_back(std::move(condition));
    }
    return goal;
}

/// The event as it could be in the goal, or out of it.
std::optional<Event> WorldWalk::proposal(std::size_t number, const Goal &goal, bool in)
{
    Event event = m_events[number];
    event.weight = !in && m_optional[number] && m_dice.below(2) == 0 ? 0 : 1;
    const auto any_of = [this](const std::vector<std::uint16_t> &values) { return values[m_dice.below(values.size())]; };
    if (!in && event.weight != 0 && !goal.conditions.empty()) {
        const Goal::Condition &condition = goal.conditions[m_dice.below(goal.conditions.size())];
        event.with(condition.variable, any_of(condition.outside));
    }
    for (const Goal::Condition &condition : goal.conditions) {
        const auto &within = condition.within;
        if (in && !within.empty() && std::find(within.begin(), within.end(), event.value(condition.variable)) == within.end())
            event.with(condition.variable, any_of(within));
    }
    return goal.has(event) == in ? std::optional(event) : std::nullopt;
}

/// Makes the proposed change together with others that leave all figures as they were.
bool WorldWalk::balance(std::size_t event, const Event &proposed, const Goal *goal, bool in, bool thorough)
{
    const std::uint64_t label = label_of(proposed) - m_labels[event];
    if (label == 0)
        return make({{event, proposed}}, goal, in);
    if (const Change *other = change_by(0 - label, event, event); other && make({{event, proposed}, {other->event, changed(*other)}}, goal, in))
        return true;
    if (!thorough)
        return false;
    if (exchange(event, proposed, goal, in))
        return true;
    for (int i = 0; i < third_events_tried && !m_changes.empty(); ++i) {
        const Change second = m_changes[m_dice.below(m_changes.size())];
        if (second.event == event || second.stamp != m_stamps[second.event])
            continue;
        const Change *third = change_by(0 - label - second.label, event, second.event);
        if (third && make({{event, proposed}, {second.event, changed(second)}, {third->event, changed(*third)}}, goal, in))
            return true;
    }
    return false;
}

/// Two events exchange what was to change, and perhaps more.
bool WorldWalk::exchange(std::size_t event, const Event &proposed, const Goal *goal, bool in)
{
    for (int i = 0; i < exchanges_tried && m_events.size() > 1; ++i) {
        const std::size_t partner = m_dice.below(m_events.size());
        Event ours = m_events[event];
        Event theirs = m_events[partner];
        for (const auto &[variable, values] : m_choices) {
            if (proposed.value(variable) == ours.value(variable) && m_dice.below(m_choices.size()) != 0)
                continue;
            const std::uint16_t value = ours.value(variable);
            ours.with(variable, theirs.value(variable));
            theirs.with(variable, value);
        }
        const std::uint64_t label = label_of(ours) + label_of(theirs) - m_labels[event] - m_labels[partner];
        if (partner != event && label == 0 && make({{event, ours}, {partner, theirs}}, goal, in))
            return true;
    }
    return false;
}

} // namespace ancora::statistics
