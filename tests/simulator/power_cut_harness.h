// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <functional>

namespace ancora::simulator {

/// Where a workload finds its database.
struct Place {
    QString vfs;
    QString path;
};

/// What a workload left behind after a fault, as its own check sees it.
enum class Verdict {
    Intact,
    Unopenable,
    Corrupt,
    Lost, ///< something acknowledged as saved is missing
    Half  ///< a part of one transaction is there without the rest
};

/// A save path to be interrupted. Each step opens the database itself and closes it before it returns,
/// also after a failure. `work` must do the same each time and stop at the first failure.
struct Workload {
    /// Makes the database that every run begins with; never interrupted. May be empty.
    std::function<void(const Place &)> prepare;
    /// Calls `acknowledge` each time the program would say "saved".
    std::function<void(const Place &, const std::function<void()> &acknowledge)> work;
    /// `acknowledged` or more saves must be there; one that was under way may be there, but whole.
    std::function<Verdict(const Place &, int acknowledged)> verify;
};

/// How many runs, and from which seed: run number k has the seed `seed + k`, so a failed run is repeated
/// alone with ANCORA_SEED set to its own seed and ANCORA_CUTS=1.
struct Campaign {
    int runs = 2000;
    quint64 seed = 1;
    /// False: flushes do nothing. The positive control of the simulator.
    bool obeys_flush = true;

    /// From ANCORA_CUTS and ANCORA_SEED if they are set.
    [[nodiscard]] static Campaign from_environment();
};

struct Tally {
    int runs = 0;
    int interrupted = 0;      ///< runs in which the fault fell into the work
    qint64 acknowledged = 0;  ///< saves over all runs
    int unopenable = 0;
    int corrupt = 0;
    int lost = 0;
    int half = 0;
    QString first_failure;    ///< seed, fault and disk of the first bad run

    [[nodiscard]] int failures() const { return unopenable + corrupt + lost + half; }
    /// No failure, and the campaign could have found one: faults fell into work that saved something.
    [[nodiscard]] bool is_clean() const { return failures() == 0 && interrupted > 0 && acknowledged > 0; }
    [[nodiscard]] QString summary() const;
};

/// Cuts the power at a random change of the disk, lets one of the possible outcomes survive and looks.
/// In one run of four the power fails again while the database recovers. Sector size, garbage and
/// safety of neighbouring bytes differ from run to run.
[[nodiscard]] Tally run_power_cuts(const Workload &workload, const Campaign &campaign);
/// Lets one call to the disk fail once: each call of the work in turn, all of them at least one time.
[[nodiscard]] Tally run_io_errors(const Workload &workload, const Campaign &campaign);
/// Lets the disk be full at a random size between what it holds before the work and what the work needs.
[[nodiscard]] Tally run_full_disks(const Workload &workload, const Campaign &campaign);

} // namespace ancora::simulator
