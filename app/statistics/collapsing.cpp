// SPDX-License-Identifier: EUPL-1.2
#include "statistics/collapsing.h"

#include "statistics/coarse_release.h"

#include <QCoreApplication>
#include <cmath>
#include <map>

namespace ancora::statistics {
namespace {

using Gathered = CoarseTree::Gathered;
using PrintedTree = std::pair<CoarseTree, Gathered>;

struct Finding {
    std::size_t small = 0; ///< cells that must not be printed
    double information = 0;
};

/// One table on its way to a coarser one. Blocks side by side share the trees of the dimensions they share.
class TableCollapse
{
public:
    TableCollapse(const TableLayout &table, const std::vector<BlockCounts> &counts, std::vector<CoarseTree> trees,
                  std::int64_t threshold, std::vector<CellName> must_go)
        : m_table(table), m_counts(counts), m_trees(std::move(trees)), m_threshold(threshold),
          m_must_go(std::move(must_go))
    {
        for (const Block &block : table.blocks) {
            m_axes.emplace_back();
            for (const Dimension &dimension : block.dimensions)
                m_axes.back().push_back(tree_of(dimension.id));
        }
    }

    /// Indices of the blocks that can be printed at all, in `kept`.
    TableLayout collapse(const Definitions &definitions, std::vector<BlockCounts> &counts, std::vector<std::size_t> &kept)
    {
        State everything;
        for (const CoarseTree &tree : m_trees) {
            const bool is_summed = tree.finest().total >= 0;
            everything.push_back(is_summed ? tree.folded() : least(tree));
        }
        for (std::size_t block = 0; block < m_axes.size(); ++block) {
            if (inspect(block, everything, positions_in(everything)).small == 0 && prints_something(block, everything))
                m_blocks.push_back(block);
        }
        kept = m_blocks;
        TableLayout coarse = m_table;
        coarse.blocks.clear();
        const State best = kept.empty() ? everything : search(everything);
        if (!kept.empty() && inspect(best).small > 0)
            kept.clear();
        for (const std::size_t block : kept) {
            coarse.blocks.push_back(m_table.blocks[block]);
            for (std::size_t axis = 0; axis < m_axes[block].size(); ++axis) {
                const std::size_t tree = m_axes[block][axis];
                coarse.blocks.back().dimensions[axis] = m_trees[tree].build(best[tree]);
                m_printed.emplace_back(m_trees[tree], best[tree]);
            }
            counts.push_back(roll_up(coarse.blocks.back(),
                                     regroup(m_counts[block], m_table.blocks[block], coarse.blocks.back())));
        }
        set_headings(coarse, definitions.total);
        return coarse;
    }

    /// What the collapsed table prints of its dimensions.
    [[nodiscard]] const std::vector<PrintedTree> &printed() const { return m_printed; }

private:
    using State = std::vector<Gathered>; ///< by tree

    [[nodiscard]] std::size_t tree_of(const QString &id) const
    {
        const auto same = [&id](const CoarseTree &tree) { return tree.finest().id == id; };
        return static_cast<std::size_t>(std::find_if(m_trees.begin(), m_trees.end(), same) - m_trees.begin());
    }

    /// What has to be gathered whatever the other dimensions do.
    [[nodiscard]] Gathered least(const CoarseTree &tree) const
    {
        std::vector<std::int64_t> sizes(tree.finest().nodes.size(), 0);
        for (std::size_t block = 0; block < m_axes.size(); ++block) {
            for (std::size_t axis = 0; axis < m_axes[block].size(); ++axis) {
                if (&m_trees[m_axes[block][axis]] != &tree)
                    continue;
                Block finest = m_table.blocks[block];
                finest.dimensions[axis] = tree.finest();
                const auto here = sizes_in(finest, m_counts[block], axis);
                for (std::size_t node = 0; node < sizes.size(); ++node)
                    sizes[node] = std::max(sizes[node], here[node]);
            }
        }
        return tree.at_least(sizes);
    }

    [[nodiscard]] bool prints_something(std::size_t block, const State &state) const
    {
        return std::all_of(m_axes[block].begin(), m_axes[block].end(), [&](std::size_t tree) {
            return !positions_in(m_trees[tree], state[tree]).impossible.empty();
        });
    }

    /// Where the finest leaves of a tree go, -1 = left out; and of those places, which are impossible.
    struct Positions {
        std::vector<int> of_leaf;
        std::vector<bool> impossible;
    };

    [[nodiscard]] std::vector<Positions> positions_in(const State &state) const
    {
        std::vector<Positions> positions;
        for (std::size_t tree = 0; tree < m_trees.size(); ++tree)
            positions.push_back(positions_in(m_trees[tree], state[tree]));
        return positions;
    }

    [[nodiscard]] Finding inspect(std::size_t block, const State &state, const std::vector<Positions> &positions) const
    {
        std::vector<const Positions *> at;
        std::size_t cells = 1;
        for (const std::size_t tree : m_axes[block]) {
            at.push_back(&positions[tree]);
            cells *= at.back()->impossible.size();
        }
        std::vector<std::int64_t> sums(cells, 0);
        double all = 0;
        for (std::size_t cell = 0; cell < m_counts[block].size(); ++cell) {
            all += static_cast<double>(m_counts[block][cell]);
            std::size_t rest = cell;
            std::size_t target = 0;
            std::size_t inner = 1;
            bool left_out = false;
            for (std::size_t axis = at.size(); axis-- > 0;) {
                const int position = at[axis]->of_leaf[rest % at[axis]->of_leaf.size()];
                left_out = left_out || position < 0;
                target += static_cast<std::size_t>(std::max(position, 0)) * inner;
                rest /= at[axis]->of_leaf.size();
                inner *= at[axis]->impossible.size();
            }
            if (!left_out)
                sums[target] += m_counts[block][cell];
        }
        return judge(sums, at, all, banned(block, state));
    }

    static Positions positions_in(const CoarseTree &tree, const Gathered &gathered)
    {
        Positions positions;
        std::map<int, int> position_of;
        for (const int leaf : tree.finest().leaves) {
            const int place = tree.place(gathered, leaf);
            if (place == CoarseTree::left_out) {
                positions.of_leaf.push_back(-1);
                continue;
            }
            const auto [found, is_new] = position_of.try_emplace(place, static_cast<int>(position_of.size()));
            if (is_new) {
                const bool is_node = place < static_cast<int>(tree.finest().nodes.size());
                positions.impossible.push_back(is_node && tree.finest().nodes[static_cast<std::size_t>(place)].impossible);
            }
            positions.of_leaf.push_back(found->second);
        }
        return positions;
    }

    [[nodiscard]] Finding judge(const std::vector<std::int64_t> &sums, const std::vector<const Positions *> &at, double all,
                                std::size_t banned_cells) const
    {
        Finding finding{banned_cells, 0};
        for (std::size_t cell = 0; cell < sums.size(); ++cell) {
            std::size_t rest = cell;
            bool possible = true;
            for (std::size_t axis = at.size(); axis-- > 0;) {
                possible = possible && !at[axis]->impossible[rest % at[axis]->impossible.size()];
                rest /= at[axis]->impossible.size();
            }
            const auto count = static_cast<double>(sums[cell]);
            finding.small += possible && sums[cell] < m_threshold ? 1 : 0;
            finding.information += sums[cell] >= m_threshold ? 1 : 0;
            finding.information += count > 0 ? count * (1 + std::log2(all / count)) : 0;
        }
        return finding;
    }

    /// Cells that are printed and must not be.
    [[nodiscard]] std::size_t banned(std::size_t block, const State &state) const
    {
        std::size_t result = 0;
        for (const CellName &cell : m_must_go) {
            const auto rows = static_cast<qsizetype>(m_table.blocks[block].row_dimensions);
            const auto columns = static_cast<qsizetype>(m_axes[block].size()) - rows;
            const QStringList codes = parts_of(cell.row, rows) + parts_of(cell.column, columns);
            bool printed = codes.size() == rows + columns;
            for (qsizetype axis = 0; printed && axis < codes.size(); ++axis) {
                const std::size_t tree = m_axes[block][static_cast<std::size_t>(axis)];
                printed = m_trees[tree].prints(state[tree], codes[axis]);
            }
            result += printed ? 1 : 0;
        }
        return result;
    }

    static QStringList parts_of(const QString &code, qsizetype count)
    {
        if (code == QLatin1String("TOTAL"))
            return QStringList(count, code);
        return code.split(u'/');
    }

    [[nodiscard]] Finding inspect(const State &state) const { return inspect(state, positions_in(state)); }

    [[nodiscard]] Finding inspect(const State &state, const std::vector<Positions> &positions) const
    {
        Finding sum;
        for (const std::size_t block : m_blocks) {
            const Finding one = inspect(block, state, positions);
            sum.small += one.small;
            sum.information += one.information;
        }
        return sum;
    }

    [[nodiscard]] State search(const State &everything) const
    {
        std::vector<std::size_t> summed;
        State start = everything;
        for (std::size_t tree = 0; tree < m_trees.size(); ++tree) {
            if (m_trees[tree].finest().total < 0)
                continue;
            summed.push_back(tree);
            start[tree] = least(m_trees[tree]);
        }
        State best = everything;
        Finding most = inspect(everything);
        bool by_rows = false;
        for (std::size_t choice = 0; choice < std::size_t{1} << summed.size(); ++choice) {
            State state = start;
            for (std::size_t i = 0; i < summed.size(); ++i) {
                if (choice >> i & 1)
                    state[summed[i]] = everything[summed[i]];
            }
            const Finding found = gather(state);
            const bool has_rows = is_by_rows(state);
            if (found.small == 0 && prints_all_blocks(state)
                && std::tuple(has_rows, found.information) > std::tuple(by_rows, most.information)) {
                most = found;
                best = state;
                by_rows = has_rows;
            }
        }
        return best;
    }

    [[nodiscard]] bool prints_all_blocks(const State &state) const
    {
        return std::all_of(m_blocks.begin(), m_blocks.end(),
                           [&](std::size_t block) { return prints_something(block, state); });
    }

    /// Whether the table still tells what it is about: its first dimension.
    [[nodiscard]] bool is_by_rows(const State &state) const
    {
        const std::size_t tree = m_axes[m_blocks.front()].front();
        const int total = m_trees[tree].finest().total;
        return total < 0 || m_trees[tree].is_open(state[tree], static_cast<std::size_t>(total));
    }

    /// Until nothing is small, or nothing is left to gather.
    Finding gather(State &state) const
    {
        Finding now = inspect(state);
        while (now.small > 0 && step(state, now)) {
        }
        return now;
    }

    bool step(State &state, Finding &now) const
    {
        State best;
        Finding after;
        double least_price = 0;
        std::vector<Positions> positions = positions_in(state);
        for (std::size_t tree = 0; tree < m_trees.size(); ++tree) {
            const Positions as_it_is = positions[tree];
            for (std::size_t parent = 0; parent < m_trees[tree].parents(); ++parent) {
                if (!m_trees[tree].is_open(state[tree], parent))
                    continue;
                const std::size_t before = state[tree][parent];
                const std::size_t members = m_trees[tree].order(parent).size();
                for (std::size_t count = std::max(before + 1, std::min<std::size_t>(2, members)); count <= members;
                     ++count) {
                    State next = state;
                    next[tree][parent] = count;
                    positions[tree] = positions_in(m_trees[tree], next[tree]);
                    const Finding found = inspect(next, positions);
                    // A step that resolves nothing may be needed for one that does, but comes last.
                    const double resolved = found.small < now.small ? static_cast<double>(now.small - found.small) : 0.01;
                    const double price = (now.information - found.information + 0.01) / resolved;
                    if (best.empty() || price < least_price) {
                        best = std::move(next);
                        after = found;
                        least_price = price;
                    }
                }
            }
            positions[tree] = as_it_is;
        }
        if (best.empty())
            return false;
        state = std::move(best);
        now = after;
        return true;
    }

    const TableLayout &m_table;
    const std::vector<BlockCounts> &m_counts;
    std::vector<CoarseTree> m_trees;
    std::vector<std::vector<std::size_t>> m_axes; ///< by block, by dimension: index of its tree
    std::int64_t m_threshold;
    std::vector<CellName> m_must_go;
    std::vector<std::size_t> m_blocks;
    std::vector<PrintedTree> m_printed;
};

/// What the tables print of each dimension, put together.
class Union
{
public:
    Union(const Definitions &definitions, const CoarseRelease &release) : m_definitions(definitions), m_release(release) {}

    void add(const std::vector<PrintedTree> &printed) { m_printed.insert(m_printed.end(), printed.begin(), printed.end()); }

    [[nodiscard]] TableLayout finer(const TableLayout &table) const
    {
        TableLayout result = table;
        for (const CoarseTree &tree : m_release.trees_of(table)) {
            // Of the countries hundreds are printed nowhere: they stand in their rest.
            const bool whole = !m_definitions.dimensions.constFind(tree.finest().id)->rest;
            const Dimension united = tree.unite(used_in(tree), whole);
            for (Block &block : result.blocks) {
                for (Dimension &dimension : block.dimensions)
                    dimension = dimension.id == united.id ? united : dimension;
            }
        }
        set_headings(result, m_definitions.total);
        return result;
    }

    [[nodiscard]] std::vector<Dimension> whole_trees(const std::vector<TableLayout> &tables) const
    {
        std::map<QString, Dimension> widest;
        for (const TableLayout &table : tables) {
            for (const CoarseTree &tree : m_release.trees_of(table)) {
                Dimension whole = tree.unite(used_in(tree), true);
                Dimension &known = widest[whole.id];
                if (whole.leaves.size() > known.leaves.size())
                    known = std::move(whole);
            }
        }
        std::vector<Dimension> trees;
        for (auto &[id, tree] : widest)
            trees.push_back(std::move(tree));
        return trees;
    }

private:
    [[nodiscard]] std::vector<Gathered> used_in(const CoarseTree &tree) const
    {
        std::vector<Gathered> used;
        for (const auto &[other, gathered] : m_printed) {
            if (other.finest().id == tree.finest().id)
                used.push_back(tree.translated(other, gathered));
        }
        return used;
    }

    const Definitions &m_definitions;
    const CoarseRelease &m_release;
    std::vector<PrintedTree> m_printed;
};

std::vector<BlockCounts> count_in(const TableLayout &layout, const TableLayout &leaves, const std::vector<BlockCounts> &counts)
{
    std::vector<BlockCounts> result;
    for (std::size_t block = 0; block < layout.blocks.size(); ++block)
        result.push_back(roll_up(layout.blocks[block], regroup(counts[block], leaves.blocks[block], layout.blocks[block])));
    return result;
}

/// Whether a count that others belong to is large enough to be shown with them.
bool leads_safely(const TableLayout &table, const std::vector<BlockCounts> &counts, std::int64_t threshold)
{
    const Block &block = table.blocks.front();
    const int leading = block.dimensions.front().find(table.definition->hidden_with);
    const BlockCounts all = roll_up(block, counts.front());
    for (std::size_t cell = 0; cell < all.size(); ++cell) {
        if (block.nodes_of(cell).front() == leading && all[cell] < threshold)
            return false;
    }
    return true;
}

} // namespace

Collapsed collapse(const LeafCounts &leaves, const CodeLists &lists, const Definitions &definitions,
                   const ReportOptions &options, const std::vector<CellName> &must_go)
{
    const CoarseRelease release(leaves, lists, definitions, options.threshold);
    Union all(definitions, release);
    Collapsed result;
    result.year.capacity = result.finer.capacity = leaves.capacity;
    for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
        const TableLayout &table = leaves.tables[i];
        std::vector<CellName> banned;
        for (const CellName &cell : must_go) {
            if (cell.table == table.id)
                banned.push_back(cell);
        }
        std::vector<BlockCounts> counts;
        std::vector<std::size_t> kept;
        TableLayout coarse = table;
        if (table.definition->hidden_with.isEmpty()) {
            TableCollapse one(table, leaves.counts[i], release.trees_of(table), options.threshold, banned);
            coarse = one.collapse(definitions, counts, kept);
            all.add(one.printed());
        } else if (banned.empty() && leads_safely(table, leaves.counts[i], options.threshold)) {
            kept.resize(table.blocks.size());
            counts = count_in(table, table, leaves.counts[i]);
        }
        if (kept.size() < table.blocks.size())
            result.left_out.push_back({table.id, table.definition->title, !kept.empty()});
        if (kept.empty())
            continue;
        result.year.tables.push_back(std::move(coarse));
        result.year.counts.push_back(std::move(counts));
    }
    for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
        const TableLayout &table = leaves.tables[i];
        result.finer.tables.push_back(table.definition->hidden_with.isEmpty() ? all.finer(table) : table);
        result.finer.counts.push_back(count_in(result.finer.tables.back(), table, leaves.counts[i]));
    }
    result.trees = all.whole_trees(leaves.tables);
    return result;
}

} // namespace ancora::statistics
