// SPDX-License-Identifier: EUPL-1.2
//
// The paths on which people save, interrupted at every point: what was acknowledged is there, nothing is
// half there, and the tables are what the journal says.
#include "open_store.h"
#include "simulator/power_cut_harness.h"

#include "storage/projection.h"

#include <QLoggingCategory>
#include <QTest>

using namespace ancora;
using namespace ancora::simulator;
using namespace ancora::storage;

namespace {

/// The keys, lists and clock that all runs of one campaign share.
struct TestOffice {
    DatabaseKey key = DatabaseKey::create();
    Access access = invented_access();
    CodeLists lists = CodeLists::load().value();
    FixedClock clock{QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC)};
    FileId waiting = FileId::create(); ///< a referral that is there before the work begins

    [[nodiscard]] Access access_again() const
    {
        Access again;
        again.user = access.user;
        again.device = access.device;
        again.user_keys = crypto::SignKeys::from_seed(access.user_keys.seed.clone());
        again.device_keys = crypto::SignKeys::from_seed(access.device_keys.seed.clone());
        again.team.push_back({1, crypto::BoxKeys::from_private(access.team.front().keys.private_key.clone())});
        again.directors_public = access.directors_public;
        again.directors_epoch = access.directors_epoch;
        return again;
    }

    [[nodiscard]] std::unique_ptr<Store> open(const Place &place, OpenOptions::Mode mode) const
    {
        auto database = Database::open(place.path, key, {mode, place.vfs, false});
        if (!database || !migrate(**database, key, schema_steps().value()))
            return nullptr;
        auto store = Store::open(std::move(*database), access_again(), lists, clock);
        return store ? std::move(*store) : nullptr;
    }
};

Referral referral_with_name(FileId id)
{
    Referral referral;
    referral.id = id;
    referral.referred_on = QDate(2026, 5, 1);
    referral.referring_body = Code::of("HEALTH");
    referral.person_name = QStringLiteral("Invented Name");
    return referral;
}

/// A working day: a call, an intake, a phase, an import of three cases at once, a removal, a closure.
/// Every step is one save; the day ends at the first that fails.
Result<void> working_day(Store &store, FileId waiting, const std::function<void()> &acknowledge)
{
    ANCORA_TRY(store.save(referral_with_name(FileId::create()), {}));
    acknowledge();
    ANCORA_TAKE(const FileId id, store.start_intake(waiting, QDate(2026, 5, 2)));
    acknowledge();
    ANCORA_TAKE(auto loaded, store.open_case(id));
    StatusPhase phase = sample_case({}).phases.front();
    ANCORA_TAKE(loaded.seen, store.save(id, phase, loaded.seen));
    acknowledge();
    ANCORA_TRY(store.together([&]() -> Result<void> {
        for (int i = 0; i < 3; ++i)
            ANCORA_TRY(store.save(sample_case(QStringLiteral("2025-%1").arg(i)), {}, Act::Import));
        return {};
    }));
    acknowledge();
    ANCORA_TAKE(loaded.seen, store.remove<StatusPhase>(id, phase.id, loaded.seen));
    acknowledge();
    Accompaniment closed = loaded.value.accompaniments.front();
    closed.spell.until = QDate(2026, 5, 3);
    closed.closure_reason = Code::of("DISAPPEARED");
    ANCORA_TAKE(loaded.seen, store.save(id, closed, loaded.seen));
    acknowledge();
    return {};
}

/// How many steps of the working day are in the store; nothing where one is there in part.
std::optional<int> steps_done(Store &store, FileId waiting)
{
    const auto referrals = store.referrals({});
    const auto cases = store.cases();
    const auto first = store.referral(waiting);
    if (!referrals || !cases || !first)
        return std::nullopt;
    const FileId id = first->value.case_file;
    if (id.is_null())
        return cases->empty() ? std::optional<int>(int(referrals->size()) - 1) : std::nullopt;
    const auto file = store.open_case(id);
    const auto history = store.history(id);
    if (!file || !history || referrals->size() != 2 || first->value.outcome != Code::of("ACCOMP_STARTED"))
        return std::nullopt;
    const auto imported = cases->size() - 1;
    const int in_case = int(history->size()) - 1; // after the intake: phase, removal, closure
    if (imported == 0)
        return in_case <= 1 ? std::optional<int>(2 + in_case) : std::nullopt;
    const bool closed = file->value.accompaniments.front().spell.until.isValid();
    const bool whole = imported == 3 && in_case >= 1 && closed == (in_case == 3)
                       && file->value.phases.size() == (in_case == 1 ? 1U : 0U);
    return whole ? std::optional<int>(3 + in_case) : std::nullopt;
}

Verdict look(const TestOffice &office, const Place &place, int acknowledged)
{
    const auto store = office.open(place, OpenOptions::Mode::Existing);
    if (!store)
        return Verdict::Unopenable;
    if (!store->database().check_integrity())
        return Verdict::Corrupt;
    const auto comparison = rebuild_and_compare(store->database(), store->journal());
    if (!comparison || !comparison->differences.isEmpty())
        return Verdict::Half;
    const auto steps = steps_done(*store, office.waiting);
    if (!steps)
        return Verdict::Half;
    return *steps >= acknowledged ? Verdict::Intact : Verdict::Lost;
}

Workload working_days(const std::shared_ptr<TestOffice> &office)
{
    Workload workload;
    workload.prepare = [office](const Place &place) {
        const auto store = office->open(place, OpenOptions::Mode::CreateNew);
        if (!store || !store->save(referral_with_name(office->waiting), {}))
            qFatal("the campaign cannot begin");
    };
    workload.work = [office](const Place &place, const std::function<void()> &acknowledge) {
        if (const auto store = office->open(place, OpenOptions::Mode::Existing))
            Q_UNUSED(working_day(*store, office->waiting, acknowledge))
    };
    workload.verify = [office](const Place &place, int acknowledged) { return look(*office, place, acknowledged); };
    return workload;
}

/// The first opening of a file: every schema step. Nothing is promised before it is done, but what is
/// there afterwards must open.
Workload migrations()
{
    const auto office = std::make_shared<TestOffice>();
    Workload workload;
    workload.prepare = [office](const Place &place) {
        const auto database = Database::open(place.path, office->key, {OpenOptions::Mode::CreateNew, place.vfs, false});
        if (!database || !(*database)->execute(QStringLiteral("CREATE TABLE before_everything (x)")))
            qFatal("the campaign cannot begin");
    };
    workload.work = [office](const Place &place, const std::function<void()> &acknowledge) {
        if (office->open(place, OpenOptions::Mode::Existing))
            acknowledge();
    };
    workload.verify = [office](const Place &place, int) {
        const auto store = office->open(place, OpenOptions::Mode::Existing);
        if (!store)
            return Verdict::Unopenable;
        return store->database().check_integrity() && store->cases() ? Verdict::Intact : Verdict::Corrupt;
    };
    return workload;
}

Campaign a_share(int divisor)
{
    Campaign campaign = Campaign::from_environment();
    campaign.runs /= divisor;
    return campaign;
}

} // namespace

class TestStorePowerCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false\n*.info=false")); }

    void no_acknowledged_save_is_lost_or_half_done_when_the_power_fails()
    {
        const Tally tally = run_power_cuts(working_days(std::make_shared<TestOffice>()), Campaign::from_environment());
        QVERIFY2(tally.is_clean(), qPrintable(tally.summary()));
    }

    void no_acknowledged_save_is_lost_when_the_disk_fails_or_fills()
    {
        const Workload days = working_days(std::make_shared<TestOffice>());
        const Tally errors = run_io_errors(days, a_share(8));
        QVERIFY2(errors.is_clean(), qPrintable(errors.summary()));
        const Tally full = run_full_disks(days, a_share(8));
        QVERIFY2(full.is_clean(), qPrintable(full.summary()));
    }

    void a_schema_step_happens_or_does_not()
    {
        const Tally tally = run_power_cuts(migrations(), a_share(8));
        QVERIFY2(tally.failures() == 0, qPrintable(tally.summary()));
        QVERIFY(tally.interrupted > 0); // only the very end is acknowledged, so no run reaches it
    }

    void a_disk_that_ignores_flushes_is_noticed()
    {
        Campaign control = a_share(10);
        control.obeys_flush = false;
        const Tally tally = run_power_cuts(working_days(std::make_shared<TestOffice>()), control);
        QVERIFY2(tally.failures() > 0, qPrintable(tally.summary()));
    }
};

QTEST_GUILESS_MAIN(TestStorePowerCuts)
#include "test_store_power_cuts.moc"
