// SPDX-License-Identifier: EUPL-1.2
#include "statistics/aggregates.h"

#include "statistics/report_builder.h"
#include "values/canonical.h"
#include "values/crypto.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace ancora::statistics {

// Context of the translations.
struct Consolidation {
    Q_DECLARE_TR_FUNCTIONS(Consolidation)
};

namespace {

constexpr std::uint16_t form_version = 1;
constexpr std::uint32_t longest_text = 64 * 1024;
/// More than any country has of anything, and small enough that a sum of packages stays a number.
constexpr std::uint64_t largest_count = 1'000'000'000;
constexpr std::uint32_t no_cell = 0xffffffff;

tl::unexpected<Error> damaged(const char *place)
{
    return fail(Error::Kind::Damaged, Consolidation::tr("The figures in the package do not hold together."),
                QLatin1String(place));
}

QStringList versions_of(const CodeLists &lists)
{
    QStringList versions;
    for (const ListId id : all_lists)
        versions.append(list_name(id) % u' ' % lists.list(id).version());
    return versions;
}

// Writing -----------------------------------------------------------------------------------------------------------

void write(CanonicalWriter &writer, const BlockAggregate &block)
{
    writer.u32(static_cast<std::uint32_t>(block.counts.size()));
    for (const std::int64_t count : block.counts)
        writer.u64(static_cast<std::uint64_t>(count));
    writer.u32(static_cast<std::uint32_t>(block.passages.size()));
    for (const Passage &passage : block.passages) {
        writer.fixed(passage.token);
        writer.u8(static_cast<std::uint8_t>(passage.side)).u8(static_cast<std::uint8_t>(passage.when));
        writer.u32(passage.cell.value_or(no_cell));
    }
}

// Reading -----------------------------------------------------------------------------------------------------------

/// A number of things of at least `size` bytes each: what cannot be there is not made room for.
std::optional<std::uint32_t> read_number(CanonicalReader &reader, qsizetype size)
{
    const std::uint32_t number = reader.u32();
    if (!reader.ok() || static_cast<qsizetype>(number) > reader.remaining() / size)
        return std::nullopt;
    return number;
}

bool read_passage(CanonicalReader &reader, Passage &passage)
{
    passage.token = reader.fixed(token_size);
    const std::uint8_t side = reader.u8();
    const std::uint8_t when = reader.u8();
    const std::uint32_t cell = reader.u32();
    if (!reader.ok() || side > static_cast<std::uint8_t>(Passage::Side::Departure)
        || when > static_cast<std::uint8_t>(Passage::When::After))
        return false;
    passage.side = static_cast<Passage::Side>(side);
    passage.when = static_cast<Passage::When>(when);
    if (cell != no_cell)
        passage.cell = cell;
    return true;
}

/// Passages take their cells out of the counts, so each must find a count there.
bool fit(const Passages &passages, BlockCounts counts)
{
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const Passage &passage = passages[i];
        if (i > 0 && passage.token < passages[i - 1].token)
            return false;
        if (passage.cell && (*passage.cell >= counts.size() || --counts[*passage.cell] < 0))
            return false;
    }
    return true;
}

bool read_block(CanonicalReader &reader, BlockAggregate &block)
{
    const auto cells = read_number(reader, 8);
    for (std::uint32_t i = 0; cells && i < *cells; ++i) {
        const std::uint64_t count = reader.u64();
        if (count > largest_count)
            return false;
        block.counts.push_back(static_cast<std::int64_t>(count));
    }
    const auto passages = read_number(reader, token_size + 6);
    for (std::uint32_t i = 0; passages && i < *passages; ++i) {
        if (!read_passage(reader, block.passages.emplace_back()))
            return false;
    }
    return cells && passages && fit(block.passages, block.counts);
}

bool read_tables(CanonicalReader &reader, std::vector<TableAggregate> &tables)
{
    const auto number = read_number(reader, 8);
    for (std::uint32_t i = 0; number && i < *number; ++i) {
        TableAggregate &table = tables.emplace_back();
        table.id = reader.text();
        const auto blocks = read_number(reader, 8);
        for (std::uint32_t j = 0; blocks && j < *blocks; ++j) {
            if (!read_block(reader, table.blocks.emplace_back()))
                return false;
        }
        if (!blocks)
            return false;
    }
    return number.has_value();
}

// Comparing ---------------------------------------------------------------------------------------------------------

tl::unexpected<Error> refused(const QString &sentence)
{
    return fail(Error::Kind::Refused, sentence);
}

/// Against what this program counts itself.
Result<void> require_ours(const Contribution &centre, const LeafCounts &ours, const CodeLists &lists,
                          const Definitions &definitions, const ReportOptions &options)
{
    const Aggregates &figures = centre.aggregates;
    if (figures.definitions != definitions.version)
        return refused(Consolidation::tr("%1: counted by other definitions (%2) than this program has (%3).")
                           .arg(centre.file, figures.definitions, definitions.version));
    const QStringList versions = versions_of(lists);
    for (qsizetype i = 0; i < versions.size(); ++i) {
        if (figures.code_lists.value(i) != versions[i])
            return refused(Consolidation::tr("%1: counted by another code list than this program has (%2).")
                               .arg(centre.file, versions[i]));
    }
    if (figures.year != options.year)
        return refused(Consolidation::tr("%1: these are the figures of %2, not of %3.")
                           .arg(centre.file).arg(figures.year).arg(options.year));
    if (figures.scope != options.scope)
        return refused(Consolidation::tr("%1: counted with another scope.").arg(centre.file));
    if (figures.cut_off != options.cut_off)
        return refused(
            Consolidation::tr("%1: counted until %2 and not until %3.")
                .arg(centre.file, figures.cut_off.toString(Qt::ISODate), options.cut_off.toString(Qt::ISODate)));
    bool same = figures.tables.size() == ours.tables.size();
    for (std::size_t i = 0; same && i < ours.tables.size(); ++i) {
        same = figures.tables[i].id == ours.tables[i].id && figures.tables[i].blocks.size() == ours.counts[i].size();
        for (std::size_t j = 0; same && j < ours.counts[i].size(); ++j)
            same = figures.tables[i].blocks[j].counts.size() == ours.counts[i][j].size();
    }
    if (!same)
        return refused(Consolidation::tr("%1: its tables are not those of this program.").arg(centre.file));
    return {};
}

Result<void> require_each_other(const std::vector<Contribution> &centres)
{
    const Contribution *with_tokens = nullptr;
    QHash<Uuid, QString> file_of;
    for (const Contribution &centre : centres) {
        const Aggregates &figures = centre.aggregates;
        if (file_of.contains(figures.office))
            return refused(
                Consolidation::tr("%1: the same centre as in %2.").arg(centre.file, file_of[figures.office]));
        file_of.insert(figures.office, centre.file);
        if (figures.training != centres.front().aggregates.training)
            return refused(
                Consolidation::tr("%1: training figures and real ones do not go together.").arg(centre.file));
        if (figures.centres_key.isEmpty())
            continue;
        if (with_tokens && with_tokens->aggregates.centres_key != figures.centres_key)
            return refused(Consolidation::tr("%1: made with another key of the centres than %2, so that transfers "
                                             "cannot be recognised.").arg(centre.file, with_tokens->file));
        with_tokens = &centre;
    }
    return {};
}

/// Whether one centre's figures hold together as its own report's would.
Result<void> require_checks(const Contribution &centre, LeafCounts leaves, const CodeLists &lists,
                            const Definitions &definitions, ReportOptions options)
{
    for (std::size_t i = 0; i < leaves.counts.size(); ++i) {
        for (std::size_t j = 0; j < leaves.counts[i].size(); ++j)
            leaves.counts[i][j] = centre.aggregates.tables[i].blocks[j].counts;
    }
    options.threshold = 0;
    ANCORA_TAKE(const CountedYear year, list_and_roll_up(leaves, lists, definitions, options));
    const auto report = count_report(year, definitions, options, {}, false);
    if (!report)
        return fail(report.error().kind, centre.file % QStringLiteral(": ") % report.error().text,
                    report.error().detail);
    return {};
}

void add(LeafCounts &leaves, const Aggregates &figures)
{
    for (std::size_t i = 0; i < leaves.counts.size(); ++i) {
        for (std::size_t j = 0; j < leaves.counts[i].size(); ++j) {
            BlockCounts &sum = leaves.counts[i][j];
            std::transform(sum.begin(), sum.end(), figures.tables[i].blocks[j].counts.begin(), sum.begin(),
                           std::plus<>());
        }
    }
}

int settle_all(LeafCounts &leaves, const std::vector<Contribution> &centres)
{
    int transfers = 0;
    for (std::size_t i = 0; i < leaves.counts.size(); ++i) {
        for (std::size_t j = 0; j < leaves.counts[i].size(); ++j) {
            std::vector<const Passages *> passages;
            for (const Contribution &centre : centres)
                passages.push_back(&centre.aggregates.tables[i].blocks[j].passages);
            const Block &block = leaves.tables[i].blocks[j];
            const int settled = settle(leaves.counts[i][j], block, passages);
            if (block.population == Population::Flow)
                transfers += settled;
        }
    }
    return transfers;
}

} // namespace

Result<Aggregates> aggregate(const Facts &facts, const CodeLists &lists, const Definitions &definitions,
                             const ReportOptions &options, const std::optional<CentresTokens> &tokens)
{
    ANCORA_TAKE(const LeafCounts leaves, count_leaves(facts, lists, definitions, options));
    Aggregates figures;
    figures.definitions = definitions.version;
    figures.code_lists = versions_of(lists);
    figures.year = options.year;
    figures.scope = options.scope;
    figures.cut_off = options.cut_off;
    figures.capacity = leaves.capacity;
    for (std::size_t i = 0; i < leaves.tables.size(); ++i) {
        TableAggregate &table = figures.tables.emplace_back();
        table.id = leaves.tables[i].id;
        for (const BlockCounts &counts : leaves.counts[i])
            table.blocks.push_back({counts, {}});
    }
    if (!tokens)
        return figures;
    const Secret key_name = crypto::derive(tokens->key, QByteArrayLiteral("ancora/transfer/key-name/1"));
    figures.centres_key = QByteArray(reinterpret_cast<const char *>(key_name.data()), token_size);
    ANCORA_TAKE(auto passages, passages_of(facts, tokens->marks, leaves.tables, lists, definitions, options));
    for (std::size_t i = 0; i < passages.size(); ++i) {
        for (std::size_t j = 0; j < passages[i].size(); ++j)
            figures.tables[i].blocks[j].passages = std::move(passages[i][j]);
    }
    return figures;
}

QByteArray encode(const Aggregates &figures)
{
    CanonicalWriter writer;
    writer.u16(form_version).text(figures.definitions);
    writer.u32(static_cast<std::uint32_t>(figures.code_lists.size()));
    for (const QString &version : figures.code_lists)
        writer.text(version);
    writer.u16(static_cast<std::uint16_t>(figures.year)).u8(static_cast<std::uint8_t>(figures.scope));
    writer.u32(static_cast<std::uint32_t>(figures.cut_off.toJulianDay()));
    writer.id(figures.office).text(figures.centre).u8(figures.training ? 1 : 0);
    writer.u32(static_cast<std::uint32_t>(figures.capacity)).bytes(figures.centres_key);
    writer.u32(static_cast<std::uint32_t>(figures.tables.size()));
    for (const TableAggregate &table : figures.tables) {
        writer.text(table.id).u32(static_cast<std::uint32_t>(table.blocks.size()));
        for (const BlockAggregate &block : table.blocks)
            write(writer, block);
    }
    return writer.result();
}

Result<Aggregates> decode_aggregates(const QByteArray &bytes)
{
    CanonicalReader reader(bytes, longest_text);
    const std::uint16_t version = reader.u16();
    if (version > form_version)
        return fail(Error::Kind::Newer, Consolidation::tr("The package was made by a newer version of the program."));
    Aggregates figures;
    figures.definitions = reader.text();
    const auto lists = read_number(reader, 4);
    for (std::uint32_t i = 0; lists && i < *lists; ++i)
        figures.code_lists.append(reader.text());
    figures.year = reader.u16();
    const std::uint8_t scope = reader.u8();
    figures.scope = static_cast<Scope>(scope);
    figures.cut_off = QDate::fromJulianDay(reader.u32());
    figures.office = reader.id();
    figures.centre = reader.text();
    const std::uint8_t training = reader.u8();
    figures.training = training == 1;
    const std::uint32_t capacity = reader.u32();
    figures.capacity = static_cast<int>(capacity);
    figures.centres_key = reader.bytes();
    if (!reader.ok() || version == 0 || !lists || scope > static_cast<std::uint8_t>(Scope::All) || training > 1
        || capacity > largest_count || figures.cut_off.year() != figures.year)
        return damaged("header");
    if (!read_tables(reader, figures.tables) || !reader.ok() || !reader.at_end())
        return damaged("tables");
    if (encode(figures) != bytes)
        return damaged("text"); // UTF-8 that reads as something else than it is
    return figures;
}

Result<Consolidated> consolidate(const std::vector<Contribution> &centres, const CodeLists &lists,
                                 const Definitions &definitions, const ReportOptions &options)
{
    ANCORA_TAKE(const LeafCounts empty, count_leaves(Facts(), lists, definitions, options));
    for (const Contribution &centre : centres)
        ANCORA_TRY(require_ours(centre, empty, lists, definitions, options));
    ANCORA_TRY(require_each_other(centres));
    Consolidated result{empty, 0, {}};
    bool beds_are_known = true;
    for (const Contribution &centre : centres) {
        ANCORA_TRY(require_checks(centre, empty, lists, definitions, options));
        add(result.leaves, centre.aggregates);
        result.leaves.capacity += centre.aggregates.capacity;
        beds_are_known = beds_are_known && centre.aggregates.capacity > 0;
        if (centre.aggregates.centres_key.isEmpty())
            result.without_tokens.append(centre.file);
    }
    if (!beds_are_known)
        result.leaves.capacity = 0;
    result.transfers = settle_all(result.leaves, centres);
    return result;
}

} // namespace ancora::statistics
