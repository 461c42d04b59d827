// SPDX-License-Identifier: EUPL-1.2
#include "statistics/release_frame.h"

namespace ancora::statistics {
namespace {

std::size_t at(int number) { return static_cast<std::size_t>(number); }

/// Adds the tree under `above`; the system's node of each of the model's.
void add_children(const ModelDimension &dimension, int parent, int above, disclosure::Dimension &tree, std::vector<int> &nodes)
{
    for (std::size_t i = 0; i < dimension.nodes.size(); ++i) {
        if (dimension.nodes[i].is_grouping() || dimension.nodes[i].parent != parent)
            continue;
        nodes[i] = tree.add(above);
        add_children(dimension, static_cast<int>(i), nodes[i], tree, nodes);
    }
}

/// Further groupings; those that are no rest make up the total together, or the grouping they stand in.
void add_groupings(const ModelDimension &dimension, disclosure::Dimension &tree, std::vector<int> &nodes)
{
    std::map<int, std::vector<int>> wholes; // by the grouping
    for (std::size_t i = 0; i < dimension.nodes.size(); ++i) {
        if (!dimension.nodes[i].is_grouping())
            continue;
        std::vector<int> cover;
        for (const int node : dimension.nodes[i].cover)
            cover.push_back(nodes[at(node)]);
        nodes[i] = cover.size() == 1 ? cover.front() : tree.add_group(std::move(cover));
        if (!is_rest(dimension.nodes[i].code))
            wholes[dimension.nodes[i].parent].push_back(nodes[i]);
    }
    for (auto &[grouping, parts] : wholes) {
        if (grouping >= 0 || dimension.is_summed)
            tree.add_sum(grouping < 0 ? disclosure::Dimension::root : nodes[at(grouping)], std::move(parts));
    }
}

} // namespace

Release::Frame::Frame(disclosure::SystemBuilder &builder, const ReleaseModel &model, const std::vector<Beside> &besides)
{
    for (const ModelDimension &dimension : model.dimensions) {
        disclosure::Dimension tree(dimension.is_summed);
        std::vector<int> nodes(dimension.nodes.size(), disclosure::Dimension::root);
        add_children(dimension, -1, disclosure::Dimension::root, tree, nodes);
        add_groupings(dimension, tree, nodes);
        m_dimensions.push_back(builder.add_dimension(std::move(tree)));
        m_nodes.push_back(std::move(nodes));
    }
    QStringList scopes{scope_code(Scope::Trafficking), scope_code(Scope::AggravatedSmuggling)};
    m_scopes = layer(builder, scopes);
    m_scopes_of_documents = layer(builder, scopes << QString());
    QStringList centres;
    for (const Beside &beside : besides) {
        if (!beside.centre.isEmpty() && !centres.contains(beside.centre))
            centres << beside.centre;
    }
    m_centres = layer(builder, centres);
    for (const ModelTable &table : model.tables) {
        if (!m_populations.contains(table.counted))
            m_populations.emplace(table.counted, builder.add_population());
    }
}

Release::Frame::Layer Release::Frame::layer(disclosure::SystemBuilder &builder, const QStringList &codes)
{
    disclosure::Dimension tree;
    Layer layer;
    for (const QString &code : codes)
        layer.nodes.emplace(code, tree.add(disclosure::Dimension::root));
    layer.dimension = builder.add_dimension(std::move(tree));
    return layer;
}

void Release::Frame::Layer::place(disclosure::Crossing &crossing, const QString &code) const
{
    const auto node = nodes.find(code);
    if (node != nodes.end())
        crossing.fixed.emplace_back(dimension, node->second);
    else
        crossing.axes.push_back({dimension, {disclosure::Dimension::root}}); // an axis, so that its parts add up to it
}

disclosure::Crossing Release::Frame::crossing(const ModelTable &table, const QString &centre) const
{
    disclosure::Crossing crossing{m_populations.at(table.counted), {}, {}};
    for (const auto &[dimension, node] : table.fixed)
        crossing.fixed.emplace_back(m_dimensions[at(dimension)], m_nodes[at(dimension)][at(node)]);
    for (const ModelTable::Axis &axis : table.axes) {
        crossing.axes.push_back({m_dimensions[at(axis.dimension)], {}});
        for (const int node : axis.nodes)
            crossing.axes.back().nodes.push_back(node == ModelTable::total ? disclosure::Dimension::root
                                                                           : m_nodes[at(axis.dimension)][at(node)]);
    }
    if (table.scope)
        (table.counted == QStringLiteral("documents") ? m_scopes_of_documents : m_scopes).place(crossing, scope_code(*table.scope));
    m_centres.place(crossing, centre);
    return crossing;
}

} // namespace ancora::statistics
