// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

/// `ancora-attack` as anybody would start it: over folders of published files, in a process of its own.
namespace ancora::acceptance {

struct Attacked {
    int status = -1;      ///< of the program: 0 = nothing derived, 3 = something, 1 and 2 = it could not read the files
    int undecided = 0;    ///< hidden cells about which it could not say
    QStringList findings; ///< a line each: "changed 2019v2 T3 F/LABOUR 1..4: how"
    std::vector<qint64> least; ///< of each finding: what the figure is at least
    QString error;

    [[nodiscard]] bool found_nothing() const { return status == 0 && undecided == 0; }
    [[nodiscard]] bool found_something() const { return status == 3 && !findings.isEmpty(); }
    [[nodiscard]] int count(const char *kind) const;
    /// Of figures that may be below the threshold; nothing where it could not read the files.
    [[nodiscard]] std::optional<int> small_counts(int threshold) const;
    /// For the test's log: the first few.
    [[nodiscard]] QString summary() const;
};

[[nodiscard]] Attacked attack(const QStringList &folders);

} // namespace ancora::acceptance
