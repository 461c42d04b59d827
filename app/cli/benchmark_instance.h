// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QStringList>
#include <cstdint>
#include <vector>

/// Tables for measuring the protection without a vault: a folder with `micro.csv` (case_id, centre, then one leaf code
/// for each variable) and `hier_VARIABLE.csv` (level, code, parent; the root first, parents before their children).
namespace ancora::cli {

struct BenchmarkVariable {
    QString name;
    QStringList codes;               ///< by node; the first stands for all
    std::vector<int> parents;        ///< by node; -1 for the first
    std::vector<std::int64_t> sizes; ///< by node: its cases
};

struct BenchmarkInstance {
    std::vector<BenchmarkVariable> variables;
    std::vector<int> leaves; ///< case by case, a node for each variable

    [[nodiscard]] const BenchmarkVariable &of(std::size_t variable) const { return variables[variable]; }
    /// The same variables with the same codes: tables of both can stand beside each other.
    [[nodiscard]] bool has_variables_of(const BenchmarkInstance &other) const;
};

/// Its variables, by number.
using BenchmarkTable = std::vector<std::size_t>;

/// The first `most_cases` cases. An error names the file and the line.
[[nodiscard]] Result<BenchmarkInstance> read_benchmark(const QString &folder, int most_cases);
/// "a*b;c*d*e"
[[nodiscard]] Result<std::vector<BenchmarkTable>> parse_tables(const QString &text, const BenchmarkInstance &instance);

[[nodiscard]] std::size_t cell_count(const BenchmarkInstance &instance, const BenchmarkTable &table);
/// Row by row, the last variable fastest; totals are cells too.
[[nodiscard]] std::vector<std::int64_t> count(const BenchmarkInstance &instance, const BenchmarkTable &table);

} // namespace ancora::cli
