// SPDX-License-Identifier: EUPL-1.2
#include "simulator/power_cut_harness.h"

#include "simulator/disk_simulator.h"

#include <algorithm>

namespace ancora::simulator {

namespace {

const QString database_path = QStringLiteral("/office/case.db");

Place place_on(const DiskSimulator &disk)
{
    return {disk.vfs_name(), database_path};
}

DiskModel draw_model(const Campaign &campaign, Dice &dice)
{
    return {.sector_size = dice.one_in(2) ? 512 : 4096,
            .leaves_garbage = dice.one_in(2),
            .powersafe_overwrite = !dice.one_in(4),
            .obeys_flush = campaign.obeys_flush};
}

QString describe(const DiskModel &model)
{
    return QStringLiteral("%1-byte sectors, %2, %3")
        .arg(model.sector_size)
        .arg(model.leaves_garbage ? QStringLiteral("garbage") : QStringLiteral("no garbage"))
        .arg(model.powersafe_overwrite ? QStringLiteral("neighbours safe")
                                       : QStringLiteral("neighbours unsafe"));
}

int work_on(const Workload &workload, const DiskSimulator &disk)
{
    int acknowledged = 0;
    workload.work(place_on(disk), [&] { ++acknowledged; });
    return acknowledged;
}

/// What the work does to a disk when nothing fails.
struct Rehearsal {
    Image start;
    qint64 calls = 0;
    qint64 changes = 0;
    qint64 used_before = 0;
    qint64 used_at_most = 0;
    Verdict verdict = Verdict::Intact;
};

Rehearsal rehearse(const Workload &workload)
{
    const DiskSimulator empty_disk;
    if (workload.prepare)
        workload.prepare(place_on(empty_disk));

    const DiskSimulator disk({}, empty_disk.image());
    Rehearsal rehearsal{.start = disk.image(), .used_before = disk.used()};
    const int acknowledged = work_on(workload, disk);
    rehearsal.calls = disk.calls();
    rehearsal.changes = disk.changes();
    rehearsal.used_at_most = disk.used_at_most();
    rehearsal.verdict = workload.verify(place_on(disk), acknowledged);
    return rehearsal;
}

void count(Tally &tally, Verdict verdict, const QString &run)
{
    switch (verdict) {
    case Verdict::Intact:
        return;
    case Verdict::Unopenable:
        ++tally.unopenable;
        break;
    case Verdict::Corrupt:
        ++tally.corrupt;
        break;
    case Verdict::Lost:
        ++tally.lost;
        break;
    case Verdict::Half:
        ++tally.half;
        break;
    }
    if (tally.first_failure.isEmpty())
        tally.first_failure = run;
}

/// One kind of fault: plans it before the work, and brings the disk back afterwards.
struct Fault {
    /// Returns a description for the report.
    std::function<QString(DiskSimulator &, const Rehearsal &, int run, Dice &)> plan;
    std::function<void(DiskSimulator &, Dice &, const std::function<void()> &recover)> overcome;
};

Tally run(const Workload &workload, const Campaign &campaign, const Rehearsal &rehearsal,
          const Fault &fault)
{
    Tally tally;
    count(tally, rehearsal.verdict, QStringLiteral("without a fault"));
    for (int i = 0; i < campaign.runs; ++i) {
        const quint64 seed = campaign.seed + quint64(i);
        Dice dice(seed);
        const DiskModel model = draw_model(campaign, dice);
        DiskSimulator disk(model, rehearsal.start);
        const QString planned = fault.plan(disk, rehearsal, i, dice);

        const int acknowledged = work_on(workload, disk);
        ++tally.runs;
        tally.interrupted += disk.has_failed() ? 1 : 0;
        tally.acknowledged += acknowledged;

        const auto recover = [&] { (void)workload.verify(place_on(disk), acknowledged); };
        fault.overcome(disk, dice, recover);
        count(tally, workload.verify(place_on(disk), acknowledged),
              QStringLiteral("seed %1: %2, %3").arg(seed).arg(planned, describe(model)));
    }
    return tally;
}

void lift(DiskSimulator &disk, Dice &, const std::function<void()> &)
{
    disk.lift_faults();
}

} // namespace

Campaign Campaign::from_environment()
{
    Campaign campaign;
    if (qEnvironmentVariableIsSet("ANCORA_CUTS"))
        campaign.runs = qEnvironmentVariable("ANCORA_CUTS").toInt();
    if (qEnvironmentVariableIsSet("ANCORA_SEED"))
        campaign.seed = qEnvironmentVariable("ANCORA_SEED").toULongLong();
    return campaign;
}

QString Tally::summary() const
{
    return QStringLiteral("%1 runs, %2 interrupted, %3 saves acknowledged; unopenable %4, corrupt %5, "
                          "lost %6, half %7%8")
        .arg(runs)
        .arg(interrupted)
        .arg(acknowledged)
        .arg(unopenable)
        .arg(corrupt)
        .arg(lost)
        .arg(half)
        .arg(first_failure.isEmpty() ? QString() : QStringLiteral("; first: ") + first_failure);
}

Tally run_power_cuts(const Workload &workload, const Campaign &campaign)
{
    const auto plan = [](DiskSimulator &disk, const Rehearsal &rehearsal, int, Dice &dice) {
        const qint64 change = 1 + dice.below(std::max<qint64>(1, rehearsal.changes));
        disk.cut_power_at(change);
        return QStringLiteral("power cut at change %1 of %2").arg(change).arg(rehearsal.changes);
    };
    const auto overcome = [](DiskSimulator &disk, Dice &dice, const auto &recover) {
        disk.reboot(dice.next());
        if (!dice.one_in(4))
            return;
        disk.cut_power_at(1 + dice.below(8));
        recover();
        disk.reboot(dice.next());
    };
    return run(workload, campaign, rehearse(workload), {plan, overcome});
}

Tally run_io_errors(const Workload &workload, const Campaign &campaign)
{
    const Rehearsal rehearsal = rehearse(workload);
    Campaign every_call = campaign;
    every_call.runs = int(std::max<qint64>(campaign.runs, rehearsal.calls));
    const auto plan = [](DiskSimulator &disk, const Rehearsal &known, int run, Dice &) {
        const qint64 call = 1 + run % std::max<qint64>(1, known.calls);
        disk.fail_call(call);
        return QStringLiteral("error in call %1 of %2").arg(call).arg(known.calls);
    };
    return run(workload, every_call, rehearsal, {plan, lift});
}

Tally run_full_disks(const Workload &workload, const Campaign &campaign)
{
    const auto plan = [](DiskSimulator &disk, const Rehearsal &rehearsal, int, Dice &dice) {
        const qint64 growth = rehearsal.used_at_most - rehearsal.used_before;
        const qint64 capacity = rehearsal.used_before + dice.below(std::max<qint64>(1, growth));
        disk.limit_capacity(capacity);
        return QStringLiteral("disk full at %1 bytes").arg(capacity);
    };
    return run(workload, campaign, rehearse(workload), {plan, lift});
}

} // namespace ancora::simulator
