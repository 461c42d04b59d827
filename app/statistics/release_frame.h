// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/release.h"

namespace ancora::statistics {

/// The dimensions of a release's system: those of its tables, the scopes (trafficking and smuggling are together all),
/// and the centres, whose figures add up to the national ones.
struct Release::Frame {
    Frame(disclosure::SystemBuilder &builder, const ReleaseModel &model, const std::vector<Beside> &besides);
    /// Of one centre; of all together where `centre` is empty.
    [[nodiscard]] disclosure::Crossing crossing(const ModelTable &table, const QString &centre) const;

private:
    /// A dimension that no table prints: a table lies at one of its nodes.
    struct Layer {
        int dimension = 0;
        std::map<QString, int> nodes;
        void place(disclosure::Crossing &crossing, const QString &code) const;
    };
    [[nodiscard]] static Layer layer(disclosure::SystemBuilder &builder, const QStringList &codes);

    std::vector<int> m_dimensions;         ///< of the model -> of the system
    std::vector<std::vector<int>> m_nodes;
    std::map<QString, int> m_populations;  ///< by what is counted
    Layer m_scopes;
    Layer m_scopes_of_documents; ///< some are of persons without an accompaniment
    Layer m_centres;
};

} // namespace ancora::statistics
