// SPDX-License-Identifier: EUPL-1.2
//
// The protection alone, on tables from a folder: for measuring it beside other programs.
#include "cli/benchmark_release.h"
#include "cli/command.h"
#include "cli/measure.h"
#include "cli/terminal.h"
#include "exchange/files.h"
#include "output/certificate.h"
#include "vault/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <ctime>

namespace ancora::cli {

using namespace disclosure;

namespace {

constexpr int default_seed = 1; ///< so that measurements can be repeated; that of a real report is secret
constexpr qint64 largest_report = 1024LL * 1024 * 1024;
constexpr int all_cases = std::numeric_limits<int>::max();

struct Outcome {
    std::vector<bool> hidden;
    double pattern_seconds = 0; ///< of the processor
    double full_seconds = 0;
    std::size_t following = 0;  ///< targets that can be computed from what is shown
    std::vector<CellIndex> known_before;
    std::vector<CellIndex> unproven;
    std::size_t proofs = 0;
};

template <class Work> double processor_seconds(Work work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

bool never()
{
    return false;
}

BenchmarkRules rules_of(const Invocation &invocation)
{
    BenchmarkRules rules;
    rules.year = invocation.number(QStringLiteral("year"), 1990, 2199, rules.year);
    rules.version = invocation.has(QStringLiteral("published")) ? 2 : 1;
    rules.threshold = invocation.number(QStringLiteral("threshold"), 2, 100);
    rules.zero_room = invocation.number(QStringLiteral("zero-room"), 0, rules.threshold, rules.threshold);
    return rules;
}

QString name_of(const char *part, const BenchmarkRules &rules, const char *ending)
{
    return QStringLiteral("%1-%2.%3").arg(QLatin1String(part)).arg(rules.year).arg(QLatin1String(ending));
}

Result<std::optional<BenchmarkEdition>> earlier_edition(const Invocation &invocation, const BenchmarkInstance &instance,
                                                        const std::vector<BenchmarkTable> &tables,
                                                        const BenchmarkRules &rules)
{
    if (!invocation.has(QStringLiteral("published")))
        return std::nullopt;
    BenchmarkEdition edition;
    const int cases = invocation.number(QStringLiteral("earlier-limit"), 1, all_cases, all_cases);
    ANCORA_TAKE(edition.instance, read_benchmark(invocation.required(QStringLiteral("earlier")), cases));
    if (!edition.instance.has_variables_of(instance))
        return fail(Error::Kind::BadInput, CommandLine::tr("The earlier cases have other variables or codes."));
    const QDir folder(invocation.option(QStringLiteral("published")));
    const QString report = folder.filePath(name_of("report", rules, "csv"));
    ANCORA_TAKE(const QByteArray csv, exchange::named(report, exchange::read_file(report, largest_report)));
    ANCORA_TAKE(edition.shown, read_release_csv(csv, edition.instance, tables));
    return edition;
}

Outcome measure_pattern(const CellSystem &system, std::uint64_t seed)
{
    Outcome outcome;
    outcome.pattern_seconds = processor_seconds([&] {
        Pattern pattern = choose_pattern(system, {}, seed, never, Strength::Single);
        outcome.hidden = std::move(pattern.hidden);
        outcome.known_before = std::move(pattern.known_before);
    });
    return outcome;
}

void protect_fully(const CellSystem &system, std::uint64_t seed, Outcome &outcome)
{
    outcome.full_seconds = processor_seconds([&] {
        Protection protection = protect(system, {}, seed, [](std::size_t, std::size_t) {}, never);
        outcome.hidden = std::move(protection.hidden);
        outcome.known_before = std::move(protection.known_before);
        outcome.unproven = std::move(protection.unproven);
        outcome.proofs = protection.pool.size();
    });
}

/// Targets that can be computed from what is shown. A zero that needs no room may be known to be one.
std::size_t count_following(const CellSystem &system, const std::vector<bool> &hidden, std::uint64_t seed)
{
    const std::vector<CellIndex> following = targets_that_follow(system, hidden, seed);
    return static_cast<std::size_t>(std::count_if(following.begin(), following.end(), [&system](CellIndex cell) {
        return system.cells[cell].high > system.cells[cell].low;
    }));
}

/// Of the new tables' cells, those that fit.
template <class Fits> qint64 count_cells(const BenchmarkRelease &release, Fits fits)
{
    qint64 result = 0;
    for (CellIndex cell = 0; cell < release.cells; ++cell)
        result += fits(cell) ? 1 : 0;
    return result;
}

QJsonObject counts_of(const BenchmarkRelease &release, const Outcome &outcome)
{
    const auto is_target = [&](CellIndex cell) { return release.system.cells[cell].target; };
    return {{QStringLiteral("cells"), qint64(release.cells)},
            {QStringLiteral("primary"), count_cells(release, is_target)},
            {QStringLiteral("secondary"),
             count_cells(release, [&](CellIndex cell) { return outcome.hidden[cell] && !is_target(cell); })}};
}

void print_outcome(const BenchmarkRelease &release, const Outcome &outcome, bool as_json)
{
    QJsonObject figures = counts_of(release, outcome);
    figures[QStringLiteral("pattern_cpu_s")] = outcome.pattern_seconds;
    figures[QStringLiteral("full_cpu_s")] = outcome.full_seconds;
    figures[QStringLiteral("targets_following")] = qint64(outcome.following);
    figures[QStringLiteral("unproven")] = qint64(outcome.unproven.size());
    figures[QStringLiteral("peak_memory_mb")] = peak_memory_mb(QCoreApplication::applicationPid()).value_or(0);
    if (as_json) {
        print(QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact)));
        return;
    }
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        print(QStringLiteral("%1  %2").arg(figure.key(), -18).arg(figure->toDouble(), 12, 'g', 8));
}

/// Nothing leaves that is not proven.
Result<void> check(const Outcome &outcome)
{
    if (!outcome.known_before.empty())
        return fail(Error::Kind::Refused,
                    CommandLine::tr("Figures that must not become known follow from what was published earlier: %1")
                        .arg(outcome.known_before.size()));
    const std::size_t without = std::max(outcome.unproven.size(), outcome.following);
    if (without > 0)
        return fail(Error::Kind::Refused,
                    CommandLine::tr("Figures without a proof that they are safe: %1. Nothing was written.").arg(without));
    return {};
}

QByteArray certificate(const BenchmarkRelease &release, const Outcome &outcome, const BenchmarkRules &rules,
                       const std::vector<output::WrittenFile> &files)
{
    QJsonObject content = counts_of(release, outcome);
    content[QStringLiteral("format")] = QStringLiteral("ancora-benchmark-certificate/1");
    content[QStringLiteral("year")] = rules.year;
    content[QStringLiteral("version")] = rules.version;
    content[QStringLiteral("threshold")] = rules.threshold;
    content[QStringLiteral("zero_room")] = rules.zero_room;
    content[QStringLiteral("proofs")] = qint64(outcome.proofs);
    QJsonObject hashes;
    for (const output::WrittenFile &file : files)
        hashes[file.name] = file.sha256();
    content[QStringLiteral("files")] = hashes;
    return QJsonDocument(content).toJson();
}

Result<void> write_all(const QString &folder, const std::vector<output::WrittenFile> &files)
{
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Storage, CommandLine::tr("The folder cannot be made."));
    for (const output::WrittenFile &file : files)
        ANCORA_TRY(vault::disk::write(QDir(folder).filePath(file.name), file.bytes));
    return {};
}

} // namespace

Result<void> protect_benchmark(const Invocation &invocation)
{
    const BenchmarkRules rules = rules_of(invocation);
    const bool pattern_only = invocation.has(QStringLiteral("pattern-only"));
    const QString folder = pattern_only ? QString() : invocation.required(QStringLiteral("out"));
    const auto seed = static_cast<std::uint64_t>(invocation.number(QStringLiteral("seed"), 0, all_cases, default_seed));
    const int cases = invocation.number(QStringLiteral("limit"), 1, all_cases, all_cases);
    ANCORA_TAKE(const auto instance, read_benchmark(invocation.argument(), cases));
    ANCORA_TAKE(const auto tables, parse_tables(invocation.required(QStringLiteral("tables")), instance));
    ANCORA_TAKE(const auto earlier, earlier_edition(invocation, instance, tables, rules));
    const BenchmarkRelease release = build_release(instance, tables, earlier, rules);
    if (!release.system.adds_up())
        return fail(Error::Kind::Internal, CommandLine::tr("The tables do not add up."));

    Outcome outcome = measure_pattern(release.system, seed);
    if (!pattern_only)
        protect_fully(release.system, seed, outcome);
    outcome.following = count_following(release.system, outcome.hidden, seed);
    print_outcome(release, outcome, invocation.wants_json());
    if (pattern_only)
        return {};
    ANCORA_TRY(check(outcome));
    std::vector<output::WrittenFile> files{
        {name_of("report", rules, "csv"), release_csv(instance, tables, release, outcome.hidden)},
        {name_of("tables", rules, "json"), release_description(instance, tables, rules)}};
    files.push_back({name_of("certificate", rules, "json"), certificate(release, outcome, rules, files)});
    return write_all(folder, files);
}

} // namespace ancora::cli
