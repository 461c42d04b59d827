// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"

#include <QString>
#include <functional>
#include <optional>
#include <stdexcept>
#include <vector>

namespace ancora::cli {

/// One line of the benchmark: a median with its spread, what it may cost at most, and, where the same was
/// done without encryption in the same run, the ratio of the medians.
struct Measurement {
    QString name;
    QString unit = QStringLiteral("ms");
    std::vector<double> values;
    std::optional<double> budget;
    std::vector<double> compared_to; ///< the same work by the bare engine

    [[nodiscard]] double median() const;
    [[nodiscard]] std::optional<double> ratio() const;
};

/// The result of a step the benchmark cannot go on without.
template <class T> T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] double median_of(std::vector<double> values);

/// Milliseconds of one call.
[[nodiscard]] double milliseconds(const std::function<void()> &work);

/// The most memory a running process ever held, in MB; nothing where the system does not tell.
[[nodiscard]] std::optional<double> peak_memory_mb(qint64 process);

} // namespace ancora::cli
