// SPDX-License-Identifier: EUPL-1.2
#include "statistics/protection.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <tuple>

namespace ancora::statistics {
namespace {

/// Numbers modulo the Mersenne prime 2^61-1.
constexpr std::uint64_t prime = (std::uint64_t{1} << 61) - 1;

__extension__ using Wide = unsigned __int128;

std::uint64_t add(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t sum = a + b;
    return sum >= prime ? sum - prime : sum;
}

std::uint64_t subtract(std::uint64_t a, std::uint64_t b)
{
    return add(a, prime - b);
}

std::uint64_t multiply(std::uint64_t a, std::uint64_t b)
{
    const Wide product = static_cast<Wide>(a) * b;
    const auto low = static_cast<std::uint64_t>(product) & prime;
    return add(low, static_cast<std::uint64_t>(product >> 61));
}

std::uint64_t inverse(std::uint64_t a)
{
    std::uint64_t result = 1;
    for (std::uint64_t exponent = prime - 2; exponent > 0; exponent >>= 1) {
        if (exponent & 1)
            result = multiply(result, a);
        a = multiply(a, a);
    }
    return result;
}

std::uint64_t residue(int factor)
{
    return factor >= 0 ? static_cast<std::uint64_t>(factor) : prime - static_cast<std::uint64_t>(-factor);
}

using Vector = std::vector<std::uint64_t>;

/// A random case file's difference from the true one that leaves all shown cells as they are. A cell that is a
/// combination of the shown ones does not change either; any other does, but with probability 2^-61.
class Witness
{
public:
    Witness(int unknowns, std::mt19937_64 &random) : m_change(static_cast<std::size_t>(unknowns))
    {
        for (std::uint64_t &value : m_change)
            value = random() % prime;
    }

    [[nodiscard]] bool changes(const LinearCell &cell) const { return difference(cell) != 0; }

    [[nodiscard]] const Vector &change() const { return m_change; }

    /// Takes the last `show` back; `change` is what it was before.
    void undo(Vector change)
    {
        m_pivots.pop_back();
        m_change = std::move(change);
    }

    /// Shows one more cell that changes: repairs the witness so that it no longer does.
    void show(const LinearCell &cell)
    {
        Vector row(m_change.size(), 0);
        for (const auto &[unknown, factor] : cell.coordinates)
            row[static_cast<std::size_t>(unknown)] = residue(factor);
        for (const Pivot &pivot : m_pivots)
            eliminate(row, pivot);
        const auto pivot = static_cast<std::size_t>(
            std::find_if(row.rbegin(), row.rend(), [](std::uint64_t value) { return value != 0; }).base()
            - row.begin() - 1);
        const std::uint64_t scale = inverse(row[pivot]);
        for (std::uint64_t &value : row)
            value = value == 0 ? 0 : multiply(value, scale);
        m_pivots.push_back({pivot, std::move(row)});
        // A later row never touches an earlier pivot, so going back once repairs every row.
        for (auto later = m_pivots.rbegin(); later != m_pivots.rend(); ++later)
            repair(*later);
    }

private:
    struct Pivot {
        std::size_t at = 0;
        Vector row; ///< 1 at `at`
    };

    [[nodiscard]] std::uint64_t difference(const LinearCell &cell) const
    {
        std::uint64_t sum = 0;
        for (const auto &[unknown, factor] : cell.coordinates)
            sum = add(sum, multiply(residue(factor), m_change[static_cast<std::size_t>(unknown)]));
        return sum;
    }

    static void eliminate(Vector &row, const Pivot &pivot)
    {
        const std::uint64_t factor = row[pivot.at];
        if (factor == 0)
            return;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (pivot.row[i] != 0)
                row[i] = subtract(row[i], multiply(factor, pivot.row[i]));
        }
    }

    void repair(const Pivot &pivot)
    {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < pivot.row.size(); ++i) {
            if (i != pivot.at && pivot.row[i] != 0)
                sum = add(sum, multiply(pivot.row[i], m_change[i]));
        }
        m_change[pivot.at] = subtract(0, sum);
    }

    Vector m_change;
    std::vector<Pivot> m_pivots;
};

/// Shows cell after cell, coarse and large ones first, and leaves out each that would give away a target.
std::vector<bool> hide_for(const LinearCells &table, const std::vector<bool> &target, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    Witness witness(table.unknowns, random);
    std::vector<std::tuple<int, std::int64_t, std::uint64_t, std::size_t>> order;
    std::vector<const LinearCell *> targets;
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const LinearCell &cell = table.cells[i];
        if (target[i])
            targets.push_back(&cell);
        else
            order.emplace_back(cell.impossible ? -1 : cell.level, -cell.value, random(), i);
    }
    std::sort(order.begin(), order.end());

    std::vector<bool> hidden = target;
    for (const auto &[level, value, tie, index] : order) {
        const LinearCell &cell = table.cells[index];
        if (!witness.changes(cell))
            continue;
        Vector before = witness.change();
        witness.show(cell);
        const auto is_safe = [&witness](const LinearCell *one) { return witness.changes(*one); };
        if (!std::all_of(targets.begin(), targets.end(), is_safe)) {
            witness.undo(std::move(before));
            hidden[index] = true;
        }
    }
    return hidden;
}

/// What can be told of each cell from below and above by reading one equation after the other.
class Bounds
{
public:
    Bounds(const LinearCells &table, const std::vector<bool> &hidden)
    {
        for (std::size_t i = 0; i < table.cells.size(); ++i) {
            const LinearCell &cell = table.cells[i];
            m_low.push_back(hidden[i] ? cell.floor : cell.value);
            m_high.push_back(hidden[i] ? unbounded : cell.value);
        }
        for (bool narrowed = true; narrowed;) {
            narrowed = false;
            for (const Equation &equation : table.equations)
                narrowed = read(equation) || narrowed;
        }
    }

    [[nodiscard]] bool meet(std::size_t cell) const { return m_low[cell] == m_high[cell]; }

private:
    static constexpr std::int64_t unbounded = std::numeric_limits<std::int64_t>::max() / 4;

    /// Bounds of factor * cell.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> range(const std::pair<int, int> &term) const
    {
        const auto cell = static_cast<std::size_t>(term.first);
        const std::int64_t a = term.second * m_low[cell];
        const std::int64_t b = m_high[cell] == unbounded ? (term.second > 0 ? unbounded : -unbounded)
                                                         : term.second * m_high[cell];
        return std::minmax(a, b);
    }

    bool read(const Equation &equation)
    {
        std::int64_t low = 0;
        std::int64_t high = 0;
        int open_low = 0;
        int open_high = 0;
        for (const auto &term : equation) {
            const auto [from, to] = range(term);
            open_low += from == -unbounded ? 1 : 0;
            open_high += to == unbounded ? 1 : 0;
            low += from == -unbounded ? 0 : from;
            high += to == unbounded ? 0 : to;
        }
        bool narrowed = false;
        for (const auto &term : equation) {
            const auto [from, to] = range(term);
            // The term is minus the sum of the others.
            if (open_low - (from == -unbounded ? 1 : 0) == 0)
                narrowed = at_most(term, -(low - (from == -unbounded ? 0 : from))) || narrowed;
            if (open_high - (to == unbounded ? 1 : 0) == 0)
                narrowed = at_least(term, -(high - (to == unbounded ? 0 : to))) || narrowed;
            if (narrowed)
                return true;
        }
        return false;
    }

    bool at_most(const std::pair<int, int> &term, std::int64_t bound)
    {
        const auto cell = static_cast<std::size_t>(term.first);
        return term.second > 0 ? lower_high(cell, bound) : raise_low(cell, -bound);
    }

    bool at_least(const std::pair<int, int> &term, std::int64_t bound)
    {
        const auto cell = static_cast<std::size_t>(term.first);
        return term.second > 0 ? raise_low(cell, bound) : lower_high(cell, -bound);
    }

    bool lower_high(std::size_t cell, std::int64_t bound)
    {
        if (bound >= m_high[cell])
            return false;
        m_high[cell] = bound;
        return true;
    }

    bool raise_low(std::size_t cell, std::int64_t bound)
    {
        if (bound <= m_low[cell])
            return false;
        m_low[cell] = bound;
        return true;
    }

    std::vector<std::int64_t> m_low;
    std::vector<std::int64_t> m_high;
};

/// The shown cell to give up for a hidden one whose bounds meet: of those that share an equation with it the
/// finest, and of these the smallest.
int to_give_up(const LinearCells &table, const std::vector<bool> &hidden, int exposed)
{
    int best = -1;
    for (const Equation &equation : table.equations) {
        const auto is_exposed = [exposed](const auto &term) { return term.first == exposed; };
        if (std::none_of(equation.begin(), equation.end(), is_exposed))
            continue;
        for (const auto &term : equation) {
            const LinearCell &cell = table.cells[static_cast<std::size_t>(term.first)];
            if (hidden[static_cast<std::size_t>(term.first)] || cell.impossible)
                continue;
            const auto rank = [&table](int index) {
                const LinearCell &one = table.cells[static_cast<std::size_t>(index)];
                return std::tuple(-one.level, one.value, index);
            };
            if (best < 0 || rank(term.first) < rank(best))
                best = term.first;
        }
    }
    return best;
}

/// Has something that shares an equation with `cell` been given up since `hidden`? One may do for all its
/// neighbours; the next look tells.
bool has_company(const LinearCells &table, const std::vector<bool> &hidden, const std::vector<bool> &given_up, int cell)
{
    return std::any_of(table.equations.begin(), table.equations.end(), [&](const Equation &equation) {
        const auto is_cell = [cell](const auto &term) { return term.first == cell; };
        const auto is_new = [&](const auto &term) {
            const auto index = static_cast<std::size_t>(term.first);
            return given_up[index] && !hidden[index];
        };
        return std::any_of(equation.begin(), equation.end(), is_cell)
               && std::any_of(equation.begin(), equation.end(), is_new);
    });
}

} // namespace

std::vector<bool> choose_hidden(const LinearCells &table, int threshold, std::uint64_t seed)
{
    std::vector<bool> target;
    for (const LinearCell &cell : table.cells)
        target.push_back(!cell.impossible && cell.value < threshold);
    for (;;) {
        const std::vector<bool> hidden = hide_for(table, target, seed);
        const Bounds bounds(table, hidden);
        bool exposed = false;
        std::vector<bool> given_up = hidden;
        for (std::size_t i = 0; i < table.cells.size(); ++i) {
            if (!hidden[i] || !bounds.meet(i))
                continue;
            exposed = true;
            if (has_company(table, hidden, given_up, static_cast<int>(i)))
                continue;
            const int cell = to_give_up(table, given_up, static_cast<int>(i));
            if (cell < 0)
                continue;
            given_up[static_cast<std::size_t>(cell)] = true;
            target[static_cast<std::size_t>(cell)] = true;
        }
        if (!exposed || given_up == hidden)
            return hidden;
    }
}

} // namespace ancora::statistics
