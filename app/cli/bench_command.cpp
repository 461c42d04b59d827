// SPDX-License-Identifier: EUPL-1.2
//
// The speed budget, measured: medians of several rounds, and for each operation of the store the ratio to
// the same operation on the same content without encryption, both in this run, turn by turn.
#include "cli/bench_attaching.h"
#include "cli/bench_search.h"
#include "cli/command.h"
#include "cli/measure.h"
#include "cli/terminal.h"
#include "exchange/register_import.h"
#include "exchange/training.h"
#include "statistics/counting.h"
#include "statistics/report_builder.h"
#include "storage/migrations.h"
#include "vault/opening.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>

namespace ancora::cli {

namespace {

constexpr int rounds = 7;
constexpr int register_rows = 10'000;
constexpr int notes_of_heaviest = 2000;

storage::Access throwaway_access()
{
    storage::Access access;
    access.user = storage::UserId::create();
    access.device = storage::DeviceId::create();
    access.user_keys = crypto::SignKeys::create();
    access.device_keys = crypto::SignKeys::create();
    access.team.push_back({1, crypto::BoxKeys::create()});
    access.directors_public = crypto::BoxKeys::create().public_key;
    access.directors_epoch = 1;
    return access;
}

std::unique_ptr<storage::Store> open_bench_store(const QString &path, bool bare, const Desk &desk)
{
    storage::OpenOptions options;
    options.mode = storage::OpenOptions::Mode::CreateNew;
    options.bare = bare;
    const auto key = storage::DatabaseKey::create();
    auto database = must(storage::Database::open(path, key, options));
    must(storage::migrate(*database, key, must(storage::schema_steps())));
    return must(storage::Store::open(std::move(database), throwaway_access(), desk.lists(), desk.clock()));
}

/// 10,000 rows in the form of the contract, one accompaniment in ten.
QByteArray large_register(QRandomGenerator &random)
{
    QByteArray csv = "external_ref,referred_on,referring_body,outcome,accompanied_from,scope,form,sector,sex,"
                     "birth_date,citizenship,closed_on,closure_reason\n";
    for (int i = 0; i < register_rows; ++i) {
        const QDate day = QDate(2015, 1, 1).addDays(random.bounded(3650));
        const QByteArray on = day.toString(Qt::ISODate).toLatin1();
        const QByteArray year = QByteArray::number(1960 + random.bounded(45));
        csv += "B" + QByteArray::number(i) + ',' + on + ",POL_LOCAL,";
        csv += i % 10 == 0 ? "ACCOMP_STARTED," + on + ",THB,LABOUR,HORECA,M," + year + ",MA,,\n"
                           : QByteArray("INFO_ONLY,,,,,F,,,,\n");
    }
    return csv;
}

/// One of the two stores with the same content. The same plan makes the same cases, so the n-th of one side
/// is the n-th of the other.
struct Side {
    storage::Store &store;
    std::vector<FileId> cases;

    explicit Side(storage::Store &filled) : store(filled)
    {
        for (const storage::CaseLine &line : must(filled.cases()))
            cases.push_back(line.id);
    }
    [[nodiscard]] FileId some_case(int round) const { return cases[std::size_t(round) * 7919 % cases.size()]; }
};

/// Runs the same work on both sides, turn by turn, so that a change of the machine's speed meets both.
class Comparison
{
public:
    Comparison(storage::Store &encrypted, storage::Store &bare) : m_encrypted(encrypted), m_bare(bare) {}

    [[nodiscard]] Measurement measure(const QString &name, std::optional<double> budget, int times,
                                      const std::function<void(Side &, int round)> &work)
    {
        Measurement measurement{name, QStringLiteral("ms"), {}, budget, {}};
        for (int round = 0; round < times; ++round) {
            measurement.values.push_back(milliseconds([&] { work(m_encrypted, round); }));
            measurement.compared_to.push_back(milliseconds([&] { work(m_bare, round); }));
        }
        return measurement;
    }

private:
    Side m_encrypted;
    Side m_bare;
};

/// From the derived key to the first list, as the window does it.
Measurement measure_unlock(const QString &folder, const QString &login, const QString &password,
                           const vault::Surroundings &surroundings)
{
    Measurement measurement{QStringLiteral("unlock to first list, after the password step"), QStringLiteral("ms"), {}, 300, {}};
    for (int round = 0; round < rounds; ++round) {
        QString typed = password;
        const Secret secret = Secret::take(typed);
        auto door = must(vault::approach(folder, surroundings));
        auto secrets = must(vault::open_slot(door.keys, login, secret));
        std::unique_ptr<vault::Session> session; // its end is not part of an unlock
        measurement.values.push_back(milliseconds([&] {
            session = must(vault::Session::open(std::move(door), std::move(secrets), surroundings));
            must(session->store().cases());
        }));
    }
    return measurement;
}

/// What the text field of the Cases page does at each keystroke.
Measurement measure_filter(storage::Store &store)
{
    const auto lines = must(store.cases());
    Measurement measurement{QStringLiteral("case filter by text"), QStringLiteral("ms"), {}, 100, {}};
    qsizetype hits = 0;
    for (int round = 0; round < rounds; ++round)
        measurement.values.push_back(milliseconds([&] {
            hits += std::count_if(lines.begin(), lines.end(), [](const storage::CaseLine &line) {
                return line.name.contains(QStringLiteral("an"), Qt::CaseInsensitive);
            });
        }));
    Q_UNUSED(hits)
    return measurement;
}

void save_a_phone_number(Side &side, int round)
{
    const FileId id = side.some_case(round);
    auto loaded = must(side.store.open_case(id));
    loaded.value.person.phone = QString::number(round);
    must(side.store.save(id, loaded.value.person, loaded.seen));
}

/// The same case in both stores.
FileId file_with_notes(storage::Store &encrypted, storage::Store &bare)
{
    const QString sentence = QStringLiteral("Invented: she spoke about the week, about the school and about what comes next. ");
    Case file;
    file.cover.id = FileId::create();
    file.cover.opened_on = QDate(2020, 1, 1);
    file.person.id = RecordId::create();
    for (int i = 0; i < notes_of_heaviest; ++i) {
        Note note;
        note.id = RecordId::create();
        note.pillar = Code::of("G_LEGAL");
        note.day = file.cover.opened_on.addDays(i);
        note.text = sentence.repeated(1 + i % 8);
        file.notes.push_back(note);
    }
    must(encrypted.save(file, {}, storage::Act::Import));
    must(bare.save(file, {}, storage::Act::Import));
    return file.cover.id;
}

std::vector<Measurement> measure_store(storage::Store &encrypted, storage::Store &bare)
{
    Comparison compare(encrypted, bare);
    std::vector<Measurement> all;
    all.push_back(compare.measure(QStringLiteral("case list"), 100, rounds,
                                  [](Side &side, int) { must(side.store.cases()); }));
    all.push_back(measure_filter(encrypted));
    const auto search = measure_search(encrypted);
    all.insert(all.end(), search.begin(), search.end());
    all.push_back(compare.measure(QStringLiteral("open a case"), 100, 51,
                                  [](Side &side, int round) { must(side.store.open_case(side.some_case(round))); }));
    const FileId heaviest = file_with_notes(encrypted, bare);
    all.push_back(compare.measure(QStringLiteral("open the heaviest case, %1 notes").arg(notes_of_heaviest), 200, rounds,
                                  [heaviest](Side &side, int) { must(side.store.open_case(heaviest)); }));
    all.push_back(compare.measure(QStringLiteral("save one answer, durable"), std::nullopt, 21, save_a_phone_number));
    all.push_back(compare.measure(QStringLiteral("referrals of a year"), std::nullopt, rounds, [](Side &side, int) {
        must(side.store.referrals({QDate(2024, 1, 1), QDate(2024, 12, 31), {}, {}, false, 0}));
    }));
    all.push_back(compare.measure(QStringLiteral("read all facts"), std::nullopt, rounds,
                                  [](Side &side, int) { must(side.store.facts()); }));
    return all;
}

statistics::ReportOptions whole_year(int year)
{
    statistics::ReportOptions options;
    options.year = year;
    options.cut_off = QDate(year, 12, 31);
    return options;
}

Measurement measure_report(storage::Store &encrypted, int year, const Desk &desk)
{
    const auto definitions = must(statistics::Definitions::load());
    const auto options = whole_year(year);
    Measurement measurement{QStringLiteral("all tables of a year, protected"), QStringLiteral("ms"), {}, 1000, {}};
    for (int round = 0; round < rounds; ++round)
        measurement.values.push_back(milliseconds([&] {
            must(statistics::build_report(must(encrypted.facts()), desk.lists(), definitions, options, {}, true));
        }));
    return measurement;
}

/// Reading included, against one bare pass of the engine over the same rows.
Measurement measure_counting(storage::Store &encrypted, storage::Store &bare, int year, const Desk &desk)
{
    const auto definitions = must(statistics::Definitions::load());
    const auto options = whole_year(year);
    Measurement measurement{QStringLiteral("read and count all tables (at most 3 bare passes)"), QStringLiteral("ms"), {}, {}, {}};
    for (int round = 0; round < rounds; ++round) {
        measurement.values.push_back(milliseconds([&] {
            must(statistics::count_year(must(encrypted.facts()), desk.lists(), definitions, options));
        }));
        measurement.compared_to.push_back(milliseconds([&] { must(bare.pass_over_facts()); }));
    }
    return measurement;
}

Measurement measure_import(const QTemporaryDir &folder, const Desk &desk)
{
    QRandomGenerator random(11);
    const QByteArray csv = large_register(random);
    Measurement measurement{QStringLiteral("import of 10,000 rows"), QStringLiteral("ms"), {}, 20'000, {}};
    for (int round = 0; round < 3; ++round) {
        const auto store = open_bench_store(folder.filePath(QStringLiteral("import-%1.db").arg(round)), false, desk);
        const auto bare = open_bench_store(folder.filePath(QStringLiteral("import-bare-%1.db").arg(round)), true, desk);
        measurement.values.push_back(milliseconds([&] { must(exchange::import_register(*store, csv, false)); }));
        measurement.compared_to.push_back(milliseconds([&] { must(exchange::import_register(*bare, csv, false)); }));
    }
    return measurement;
}

struct Start {
    double ms = 0; ///< from starting the process to its first picture
    double mb = 0; ///< the most memory it held by then
};

/// Starts the window's program; it says when it has been painted.
std::optional<Start> start_window(const QString &what)
{
    QProcess process;
    Start start;
    start.ms = milliseconds([&] {
        process.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("ancora")),
                      {QStringLiteral("--measure"), what});
        process.waitForReadyRead(30'000);
    });
    const bool shown = process.readAllStandardOutput().startsWith("shown");
    start.mb = peak_memory_mb(process.processId()).value_or(0);
    process.closeWriteChannel();
    process.waitForFinished();
    return shown ? std::optional(start) : std::nullopt;
}

std::vector<Measurement> measure_lock_screen()
{
    Measurement time{QStringLiteral("lock screen on display (at most 2.5 empty windows)"), QStringLiteral("ms"), {}, {}, {}};
    Measurement memory{QStringLiteral("memory with the lock screen"), QStringLiteral("MB"), {}, 100, {}};
    for (int round = 0; round < rounds; ++round) {
        const auto ours = start_window(QStringLiteral("lock-screen"));
        const auto empty = start_window(QStringLiteral("empty-window"));
        if (!ours || !empty)
            return {};
        time.values.push_back(ours->ms);
        time.compared_to.push_back(empty->ms);
        memory.values.push_back(ours->mb);
        memory.compared_to.push_back(empty->mb);
    }
    return {time, memory};
}

void print_measurements(const std::vector<Measurement> &all, bool as_json)
{
    QJsonArray json;
    for (const Measurement &m : all) {
        if (as_json) {
            json.append(QJsonObject{{QStringLiteral("name"), m.name},
                                    {QStringLiteral("unit"), m.unit},
                                    {QStringLiteral("median"), m.median()},
                                    {QStringLiteral("rounds"), qint64(m.values.size())},
                                    {QStringLiteral("budget"), m.budget ? QJsonValue(*m.budget) : QJsonValue()},
                                    {QStringLiteral("ratio"), m.ratio() ? QJsonValue(*m.ratio()) : QJsonValue()}});
            continue;
        }
        QString line = QStringLiteral("%1  %2 %3").arg(m.name, -52).arg(m.median(), 9, 'f', 2).arg(m.unit);
        line += m.budget ? QStringLiteral("  of %1").arg(*m.budget, 6, 'f', 0) : QString(11, u' ');
        if (m.ratio())
            line += QStringLiteral("  x%1").arg(*m.ratio(), 0, 'f', 2);
        print(line);
    }
    if (as_json)
        print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<void> bench(const Invocation &invocation)
{
    exchange::TrainingPlan plan;
    plan.cases = invocation.number(QStringLiteral("cases"), 10, 1'000'000, 3000);
    ANCORA_TAKE(const auto desk, Desk::open(invocation));
    const QTemporaryDir folder;
    const QString vault_folder = folder.filePath(QStringLiteral("vault"));
    const QString login = QStringLiteral("bench"), password = vault::offer_passphrase();

    std::vector<Measurement> all;
    Measurement fill{QStringLiteral("make %1 cases, 10 referrals each").arg(plan.cases), QStringLiteral("ms"), {}, {}, {}};
    const vault::Surroundings surroundings{desk->lists(), desk->clock(), vault::DeviceFolder(folder.filePath(QStringLiteral("devices")))};
    ANCORA_TAKE(auto opened, vault::create(vault_folder, {login, password}, vault::Kind::Training, vault::least_cost(), surroundings));
    fill.values.push_back(milliseconds([&] { must(exchange::fill_with_invented_people(opened.session->store(), plan)); }));
    const auto bare = open_bench_store(folder.filePath(QStringLiteral("bare.db")), true, *desk);
    fill.compared_to.push_back(milliseconds([&] { must(exchange::fill_with_invented_people(*bare, plan)); }));
    all.push_back(fill);

    const auto store_measurements = measure_store(opened.session->store(), *bare);
    all.insert(all.end(), store_measurements.begin(), store_measurements.end());
    const auto attaching = measure_attaching(opened.session->store(), folder.path());
    all.insert(all.end(), attaching.begin(), attaching.end());
    all.push_back(measure_report(opened.session->store(), plan.last_year, *desk));
    all.push_back(measure_counting(opened.session->store(), *bare, plan.last_year, *desk));
    opened.session.reset();
    all.insert(all.begin() + 1, measure_unlock(vault_folder, login, password, surroundings));
    if (const auto memory = peak_memory_mb(QCoreApplication::applicationPid()))
        all.push_back({QStringLiteral("memory, peak, with both stores open"), QStringLiteral("MB"), {*memory}, 400, {}});
    all.push_back(measure_import(folder, *desk));
    const auto lock_screen = measure_lock_screen();
    all.insert(all.end(), lock_screen.begin(), lock_screen.end());
    print_measurements(all, invocation.wants_json());
    return {};
}

} // namespace ancora::cli
