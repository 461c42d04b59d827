// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

namespace ancora::disclosure {

/// Of the group that `node` is in; the way there becomes shorter. A group is joined to another by its root's parent.
template <class Index> Index find_root(std::vector<Index> &parent, Index node)
{
    while (parent[static_cast<std::size_t>(node)] != node) {
        Index &above = parent[static_cast<std::size_t>(node)];
        node = above = parent[static_cast<std::size_t>(above)];
    }
    return node;
}

} // namespace ancora::disclosure
