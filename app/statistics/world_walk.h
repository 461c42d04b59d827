// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/counting.h"

#include <random>
#include <unordered_map>

namespace ancora::statistics {

/// Numbers that are the same on every machine.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    [[nodiscard]] std::uint64_t throw_once() { return m_engine(); }
    [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine() % limit); }

private:
    std::mt19937_64 m_engine;
};

/// A block with a random number for each innermost cell: the sum of the numbers of all fixed cells it belongs to. Two
/// case files whose events have the same sum over all blocks show the same figures, but for a chance in 2^64; what is
/// found by these numbers is tabulated afterwards.
struct LabelledBlock {
    const Block *block = nullptr;
    std::vector<std::uint64_t> label_of_leaf;
};
[[nodiscard]] LabelledBlock label(const Block &block, const std::vector<bool> &fixed, Dice &dice);

/// A cell somebody should move into, or out of.
struct Goal {
    const Block *block = nullptr;
    std::vector<bool> inside; ///< by innermost cell
    /// What must be so for an event to be inside, and values for both.
    struct Condition {
        Variable variable = Variable::Scope;
        std::vector<std::uint16_t> within;
        std::vector<std::uint16_t> outside;
    };
    std::vector<Condition> conditions;
    [[nodiscard]] bool has(const Event &event) const
    {
        const auto cell = event.weight == 0 ? std::nullopt : leaf_cell(*block, event);
        return cell && inside[*cell];
    }
};

/// The events of one population, on their way through case files that all look the same from outside.
class WorldWalk
{
public:
    /// `optional`, by event: another world may do without it. One of weight 0 is not there, and may be in another world.
    WorldWalk(std::vector<Event> events, std::vector<bool> optional, std::vector<LabelledBlock> blocks, Dice &dice);

    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }
    void go_back(std::vector<Event> events);
    /// To be in this cell of one of the blocks.
    [[nodiscard]] Goal goal(const Block &block, std::size_t cell) const;

    /// One step in any direction; false where none was found.
    bool wander();
    /// One event more, or less, in the goal; false where no such step was found.
    bool approach(const Goal &goal, bool in);
    [[nodiscard]] std::size_t proposals() const { return m_proposals; }

private:
    /// One value of one event changed, and what this does to the sum of numbers.
    struct Change {
        std::uint32_t event = 0;
        std::uint32_t stamp = 0; ///< the event as it was then; not valid once it has changed
        Variable variable = Variable::Scope;
        std::uint16_t value = 0;
        std::uint64_t label = 0;
    };

    using Step = std::vector<std::pair<std::size_t, Event>>; ///< events and what becomes of them

    [[nodiscard]] std::uint64_t label_of(const Event &event);
    void list_changes(std::size_t event);
    void list_all_changes();
    [[nodiscard]] const Change *change_by(std::uint64_t label, std::size_t not_of, std::size_t nor_of);
    [[nodiscard]] Event changed(const Change &change) const;
    [[nodiscard]] std::optional<Event> proposal(std::size_t number, const Goal &goal, bool in);
    bool balance(std::size_t event, const Event &proposed, const Goal *goal, bool in, bool thorough);
    bool exchange(std::size_t event, const Event &proposed, const Goal *goal, bool in);
    bool make(const Step &step, const Goal *goal, bool in);

    std::vector<Event> m_events;
    std::vector<bool> m_optional;
    std::vector<LabelledBlock> m_blocks;
    Dice &m_dice;
    std::vector<std::pair<Variable, std::vector<std::uint16_t>>> m_choices; ///< one value for each way of being counted
    std::vector<std::uint64_t> m_labels;  ///< by event
    std::vector<std::uint32_t> m_stamps;
    std::vector<bool> m_is_partner;       ///< of a large file only some events take part in balancing
    std::vector<Change> m_changes;        ///< made ready, those of earlier states too
    std::size_t m_listed = 0;             ///< how many there were when none was out of date
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_by_label;
    std::size_t m_proposals = 0;
};

} // namespace ancora::statistics
