// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "statistics/counting.h"
#include "statistics/release.h"

/// The strongest evidence that a small count is open: other possible worlds. A world is another case file, made from
/// the true one by exchanging what was recorded of the persons (and where no total speaks of them, with a few persons
/// more or fewer), from which a report would show the very same figures.
/// Where one world has nobody in a cell and another one reaches the threshold, nobody outside can tell.
namespace ancora::statistics {

/// What is counted, by population.
using CaseFile = std::array<std::vector<Event>, population_count>;
[[nodiscard]] Result<CaseFile> case_file(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                                         const ReportOptions &options);

/// The counts of one block, by the way in which a report is counted.
[[nodiscard]] BlockCounts tabulate(const std::vector<Event> &events, const Block &block);

/// What everybody sees of a block, and what must therefore be the same in every world.
struct Outside {
    const Block &block;
    const ReportTable &table;           ///< protected
    int listed_at = 0;                  ///< everybody knows that a row listed by its size reaches this
    std::vector<bool> also_known = {};  ///< by place in ReportTable::cells: hidden, and shown elsewhere; may be empty

    [[nodiscard]] std::size_t place(std::size_t cell) const
    {
        const std::size_t columns = block.column_at.size();
        return block.row_at[cell / columns] * table.columns.size() + block.column_at[cell % columns];
    }
    [[nodiscard]] bool fixes(std::size_t cell) const;
    [[nodiscard]] bool looks_the_same(const BlockCounts &counts) const;
};

/// How long worlds are sought, in proposals tried: the result must not depend on the speed of the machine.
struct WorldEffort {
    std::size_t proposals = 20'000'000;
};

/// Small counts, each once however many tables show it.
struct Worlds {
    int zero = 0;      ///< some world has nobody there
    int threshold = 0; ///< some world reaches the threshold there
    int both = 0;
    int checked = 0;   ///< worlds that were tabulated
};

/// `report` is protected, `tables` are the layouts it was counted by. None are sought beside reports of a part of the
/// year, which are about other case files. The same seed finds the same worlds. Refused where the watch says that nobody
/// wants to know any more.
[[nodiscard]] Result<Worlds> seek_worlds(const CaseFile &file, const std::vector<TableLayout> &tables, const Report &report,
                                         const Known &known, std::uint64_t seed, const Watch &watch,
                                         const WorldEffort &effort = {});

} // namespace ancora::statistics
