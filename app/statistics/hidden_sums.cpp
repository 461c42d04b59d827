// SPDX-License-Identifier: EUPL-1.2
#include "statistics/hidden_sums.h"

#include <algorithm>

namespace ancora::statistics {
namespace {

/// One axis of a table: a node and the nodes it is the sum of, as positions on the axis.
struct Family {
    std::size_t parent = 0;
    std::vector<std::size_t> children;
};

/// Those whose members are all printed.
std::vector<Family> families_of(const ModelDimension &dimension, const ModelTable::Axis &axis)
{
    std::vector<Family> families;
    for (std::size_t parent = 0; dimension.is_summed && parent < axis.nodes.size(); ++parent) {
        const auto is_child = [&](int node) {
            const ModelNode &one = dimension.nodes[static_cast<std::size_t>(node)];
            return !one.is_grouping() && one.parent == axis.nodes[parent]; // the total is the parent of those without one
        };
        Family family{parent, {}};
        for (std::size_t i = 0; i < axis.nodes.size(); ++i) {
            if (axis.nodes[i] != ModelTable::total && is_child(axis.nodes[i]))
                family.children.push_back(i);
        }
        std::size_t members = 0;
        for (std::size_t node = 0; node < dimension.nodes.size(); ++node)
            members += is_child(static_cast<int>(node)) ? 1 : 0;
        if (members == family.children.size() && members > 1)
            families.push_back(std::move(family));
    }
    return families;
}

/// What the rules ask of the lines along one axis.
class Asking
{
public:
    Asking(const DisclosureRules &rules, const QString &dimension, int threshold) : m_threshold(threshold)
    {
        const auto is_sensitive = [&dimension](const DisclosureRule *rule) { return rule && rule->dimensions.contains(dimension); };
        m_lines = rules.find(RuleKind::Lines) != nullptr;
        m_complement = is_sensitive(rules.find(RuleKind::Complement));
        if (const DisclosureRule *group = rules.find(RuleKind::Group); is_sensitive(group))
            m_group = group->fewer_than;
    }

    [[nodiscard]] bool nothing() const { return !m_lines && !m_complement && m_group == 0; }

    /// `cells` of one line, which add up to `total`.
    [[nodiscard]] std::optional<HiddenSum> of(const std::vector<std::size_t> &cells, std::int64_t total,
                                              std::span<const std::int64_t> values, const std::vector<bool> &possible) const
    {
        HiddenSum hidden;
        std::int64_t sum = total;
        std::size_t large = 0;
        for (const std::size_t cell : cells) {
            if (values[cell] >= m_threshold) {
                sum -= values[cell];
                ++large;
            } else if (possible[cell]) {
                hidden.cells.push_back(cell);
            }
        }
        // A single small count, and what has no large one beside it, are cells of their own.
        if (total < m_threshold || hidden.cells.size() < 2 || large == 0)
            return std::nullopt;
        const bool is_small = sum < m_threshold && (m_lines || (m_complement && large == 1));
        const bool is_nobody = sum < m_group && large == 1;
        hidden.low = is_small ? 0 : sum;
        hidden.high = is_small ? m_threshold : m_group;
        return is_small || is_nobody ? std::optional(hidden) : std::nullopt;
    }

private:
    int m_threshold;
    bool m_lines = false;
    bool m_complement = false;
    int m_group = 0;
};

} // namespace

std::vector<HiddenSum> hidden_sums(const ReleaseModel &model, const ModelTable &table, std::span<const std::int64_t> values,
                                   const std::vector<bool> &possible, const DisclosureRules &rules, int threshold)
{
    std::vector<HiddenSum> sums;
    std::size_t step = values.size(); // cells from one node of the axis to the next
    for (const ModelTable::Axis &axis : table.axes) {
        const std::size_t stretch = step;
        step /= axis.nodes.size();
        const ModelDimension &dimension = model.dimensions[static_cast<std::size_t>(axis.dimension)];
        const Asking asking(rules, dimension.id, threshold);
        if (asking.nothing())
            continue;
        for (const Family &family : families_of(dimension, axis)) {
            for (std::size_t line = 0; line < values.size() / axis.nodes.size(); ++line) {
                const std::size_t first = line / step * stretch + line % step;
                std::vector<std::size_t> cells;
                for (const std::size_t child : family.children)
                    cells.push_back(first + child * step);
                if (auto hidden = asking.of(cells, values[first + family.parent * step], values, possible))
                    sums.push_back(std::move(*hidden));
            }
        }
    }
    return sums;
}

} // namespace ancora::statistics
