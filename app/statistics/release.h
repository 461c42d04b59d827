// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "disclosure/protection.h"
#include "disclosure/system_builder.h"
#include "statistics/release_model.h"
#include "statistics/watch.h"

#include <functional>
#include <set>

namespace ancora::statistics {

/// Figures over the same codes as the report's, of which everybody may know some.
struct Beside {
    Report counts;                      ///< as they are today
    std::vector<TableLayout> layouts;
    /// Where these figures stood; none: printed nowhere, but what adds up to printed ones.
    std::vector<Report> published = {};
    /// Whose they are where the report is that of several centres together; its figures are the sums of all.
    QString centre = {};
};

/// What everybody may hold beside the report.
struct Known {
    std::vector<Report> versions = {};      ///< of the same figures, whatever their threshold, oldest first
    std::vector<Report> parts_of_year = {}; ///< the same counted until an earlier day
    std::vector<Report> neighbours = {};    ///< the years before and after, whatever their scope and threshold
    std::vector<Beside> besides = {};       ///< other scopes; the centres of a national report
    /// Everybody knows that a listed country reaches this; nothing: the report's own threshold.
    std::optional<int> listed_at = {};
};

/// Everything that was shown and is about to be, as one system of cells: all tables of a report, linked by the
/// populations and codes they share and by the checks between them, and what was published before.
class Release
{
public:
    explicit Release(const Definitions &definitions) : m_definitions(definitions) {}

    /// The report to be protected, all its cells shown so far, and what stands beside it; both must outlive this.
    /// Once. Refused where something that was published cannot be taken into account.
    [[nodiscard]] Result<void> add(const Report &report, const std::vector<TableLayout> &layouts, const Known &known = {});

    /// Which cells of the report to hide; writes status and reason into it, and what was proven. Refused where a small
    /// count is left without a proof, Cancelled where nobody wants to know any more.
    [[nodiscard]] Result<void> protect(Report &report, std::uint64_t seed, const Watch &watch);

private:
    using Cells = std::map<std::size_t, disclosure::CellIndex>; ///< by place in ReportTable::cells
    struct Frame; ///< the dimensions of the system

    std::vector<disclosure::CellIndex> add_table(const Frame &frame, const ModelTable &table, const Report &report,
                                                 const QString &centre);
    // What is known already (`release_known.cpp`).
    [[nodiscard]] Result<void> add_beside(const Frame &frame, const ReleaseModel &model, std::size_t number, const Beside &beside);
    void set_up_beside(const Beside &beside, const ReportTable &table, std::size_t place, disclosure::CellIndex index, bool is_new);
    void add_version(const Report &earlier);
    void add_part_of_year(const Report &earlier);
    void add_rests(std::size_t number, const ReportTable &before);
    void add_neighbour(const Report &neighbour, const std::vector<Beside> &besides);
    void tell(disclosure::CellIndex index);
    void raise_floor(disclosure::CellIndex index, std::int64_t least);
    void withhold(disclosure::CellIndex index);
    void hide_together(Report &report) const;
    [[nodiscard]] bool has_changed_for_few(const ReportTable &now, std::size_t leading, const Report &then, bool stays_hidden) const;
    [[nodiscard]] bool tells_of_few(const ReportTable &now, std::size_t leading) const;

    void set_up(const ReleaseModel &model, const ModelTable &table, const std::vector<disclosure::CellIndex> &cells,
                std::size_t known);
    /// What the rules ask beyond single cells (`hidden_sums.h`).
    void add_sums(const ReleaseModel &model, const ModelTable &table, const std::vector<disclosure::CellIndex> &cells);
    void link_checks(const Report &report, const std::vector<Cells> &tables);
    [[nodiscard]] static std::optional<disclosure::CellIndex> find(const Report &report, const std::vector<Cells> &tables,
                                                                   const Term &term);
    void write_back(Report &report, const disclosure::CellSystem &system, const disclosure::Protection &protection) const;

    const Definitions &m_definitions;
    const Report *m_report = nullptr;
    disclosure::SystemBuilder m_builder;
    std::vector<Cells> m_tables;
    std::set<std::vector<disclosure::CellIndex>> m_summed;
    std::map<disclosure::CellIndex, disclosure::CellIndex> m_part_of_sum; ///< a sum's cell -> one of those it sums
    std::vector<EarlierReport> m_earlier;
    int m_listed_at = 0;
    std::vector<std::map<QString, disclosure::CellIndex>> m_stocks; ///< of each beside: "START" and "END" of T7
    std::set<disclosure::CellIndex> m_growing;  ///< what only grows in the course of a year
    std::set<disclosure::CellIndex> m_told;     ///< small counts that a publication with a lower threshold has shown
    std::vector<const Report *> m_same;         ///< of the same year up to the same day
    const Known *m_known = nullptr;
    std::size_t m_own_cells = 0;
};

} // namespace ancora::statistics
