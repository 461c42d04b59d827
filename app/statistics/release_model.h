// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/layout.h"

#include <array>
#include <map>

/// The tables of a report with what they share: one dimension per variable, one name per population. A cell is its
/// population and its codes, so the same number has the same key in every table. Both the protection (`release.h`)
/// and the description that goes with the published files (`description.h`) are made from this.
namespace ancora::statistics {

/// "NEU_REST": what a report has left over beside the countries it lists. Another report leaves others over under it.
[[nodiscard]] bool is_rest(const QString &code);

/// Of the report's figures; nothing where it does not print them all.
[[nodiscard]] std::optional<std::int64_t> sum_of(const std::vector<Term> &terms, const Report &report);
/// Whether a reader may take both sides of the check for the same number.
[[nodiscard]] bool is_given(const CheckDefinition &check, const Report &report);

struct ModelNode {
    QString code;
    int parent = -1;        ///< in its own tree; -1 directly under the total
    std::vector<int> cover; ///< of a further grouping: the nodes of the first tree that it is the sum of
    [[nodiscard]] bool is_grouping() const { return !cover.empty(); }
};

struct ModelDimension {
    QString id;
    bool is_summed = true;
    std::vector<ModelNode> nodes; ///< without the total
    [[nodiscard]] int find(const QString &code) const;
    [[nodiscard]] bool has_groupings(std::size_t grouping) const; ///< whether it is the sum of others
};

/// One block of one table.
struct ModelTable {
    std::size_t report = 0;  ///< where several reports share their dimensions
    std::size_t table = 0;   ///< index of the report's table
    QString population = {}; ///< "new-thb"; of a part of a year "new-thb-to-0630"
    QString counted = {};    ///< "new": populations of different scopes are parts of the same
    std::optional<Scope> scope = {}; ///< nothing where what is counted has no scope
    QString part = {};       ///< which part of it, as "G_LABOUR"; empty = all
    std::vector<std::pair<int, int>> fixed = {}; ///< (dimension, node) of the part
    struct Axis {
        int dimension = 0;
        std::vector<int> nodes; ///< in print order; `total` for the total
    };
    static constexpr int total = -1;
    std::vector<Axis> axes = {}; ///< rows first
    std::size_t row_axes = 0;
    bool adds_up = true;     ///< false: measures of a few persons (nights), hidden as a whole or not at all
    std::vector<std::size_t> grid = {}; ///< place in ReportTable::cells of each cell, the last axis fastest

    [[nodiscard]] QString printed_population() const;
    [[nodiscard]] std::vector<std::pair<int, int>> nodes_of(std::size_t cell) const; ///< (dimension, node) by dimension, totals left out
};

/// Population and codes of a cell: "new-thb", {form: LABOUR, sex: F}.
struct CellKey {
    QString population;
    std::map<QString, QString> codes;
    friend bool operator==(const CellKey &, const CellKey &) = default;
    friend bool operator<(const CellKey &a, const CellKey &b)
    {
        return std::tie(a.population, a.codes) < std::tie(b.population, b.codes);
    }
};

/// A report and the layouts that it was counted by.
struct LaidOut {
    const Report &report;
    const std::vector<TableLayout> &layouts;
    /// All codes of the dimensions, where tables print different ones of them (`collapsing.h`).
    std::vector<Dimension> trees = {};
};

/// What follows the name of a population that is not that of a whole year; empty where it is.
[[nodiscard]] QString cut_off_suffix(const ReportOptions &options);

struct ReleaseModel {
    std::vector<ModelDimension> dimensions;
    std::vector<ModelTable> tables;

    [[nodiscard]] static Result<ReleaseModel> of(const Report &report, const std::vector<TableLayout> &layouts);
    /// Several reports over the same codes. One of them must list every country that any of them lists.
    [[nodiscard]] static Result<ReleaseModel> of(const std::vector<LaidOut> &reports);
    [[nodiscard]] CellKey key(const ModelTable &table, std::size_t cell) const;
    /// As the description names it: a part of a population is one of its own, "new-thb-G_LABOUR".
    [[nodiscard]] CellKey printed_key(const ModelTable &table, std::size_t cell) const;
};

} // namespace ancora::statistics
