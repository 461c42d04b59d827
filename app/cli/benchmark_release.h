// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/benchmark_instance.h"
#include "disclosure/protection.h"

#include <QByteArray>
#include <optional>

namespace ancora::cli {

struct BenchmarkRules {
    int year = 2000;
    int version = 1;
    int threshold = 5; ///< up to which every smaller count, from 1 on, must be able to be
    int zero_room = 5; ///< the same for a count of zero
};

/// What was published of an earlier state of the same tables: that state, and for each table which cells were shown.
struct BenchmarkEdition {
    BenchmarkInstance instance;
    std::vector<std::vector<bool>> shown;
};

/// Tables as one system, those of an earlier edition and the changes since then included.
struct BenchmarkRelease {
    disclosure::CellSystem system;
    std::vector<std::vector<disclosure::CellIndex>> tables; ///< the new tables, cell by cell
    std::size_t cells = 0;                                  ///< different cells in them: the first of the system
};
[[nodiscard]] BenchmarkRelease build_release(const BenchmarkInstance &instance, const std::vector<BenchmarkTable> &tables,
                                             const std::optional<BenchmarkEdition> &earlier, const BenchmarkRules &rules);

/// `report-Y.csv` (contract, section 3): table ids T1, T2... in the order given, rows the first variable.
[[nodiscard]] QByteArray release_csv(const BenchmarkInstance &instance, const std::vector<BenchmarkTable> &tables,
                                     const BenchmarkRelease &release, const std::vector<bool> &hidden);
/// `tables-Y.json` (contract, section 4).
[[nodiscard]] QByteArray release_description(const BenchmarkInstance &instance, const std::vector<BenchmarkTable> &tables,
                                             const BenchmarkRules &rules);
/// Reads what `release_csv` wrote of `instance`: refused where a figure is not that of the instance.
[[nodiscard]] Result<std::vector<std::vector<bool>>> read_release_csv(const QByteArray &csv, const BenchmarkInstance &instance,
                                                                      const std::vector<BenchmarkTable> &tables);

} // namespace ancora::cli
