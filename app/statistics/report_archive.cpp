// SPDX-License-Identifier: EUPL-1.2
#include "statistics/report_archive.h"

#include "values/canonical.h"

#include <QCoreApplication>
#include <zlib.h>

namespace ancora::statistics {
namespace {

constexpr std::uint8_t archive_version = 1;
constexpr std::uint32_t max_size = 64 * 1024 * 1024; ///< plain; a report of ten times the tables is 2 MB
constexpr qsizetype length_size = 4;

// Writing. The members are taken apart by name, so that a new one does not compile until it is archived too.

void write(CanonicalWriter &to, const Labels &labels)
{
    for (const Language language : all_languages)
        to.text(labels.in(language));
}

void write(CanonicalWriter &to, const std::vector<Heading> &headings)
{
    to.u32(static_cast<std::uint32_t>(headings.size()));
    for (const auto &[code, label, depth, unknown, listed_by_size] : headings) {
        to.text(code);
        write(to, label);
        to.u32(static_cast<std::uint32_t>(depth)).u8(unknown ? 1 : 0).u8(listed_by_size ? 1 : 0);
    }
}

void write(CanonicalWriter &to, const ReportTable &table)
{
    const auto &[id, title, definition, unit, rows, columns, cells] = table;
    to.text(id);
    for (const Labels *labels : {&title, &definition, &unit})
        write(to, *labels);
    write(to, rows);
    write(to, columns);
    for (const auto &[value, status, why, protects] : cells)
        to.u64(static_cast<std::uint64_t>(value)).u8(static_cast<std::uint8_t>(status)).u8(static_cast<std::uint8_t>(why)).u32(protects);
}

void write(CanonicalWriter &to, const ReportOptions &options)
{
    const auto &[year, scope, cut_off, version, threshold, method] = options;
    to.u32(static_cast<std::uint32_t>(year)).u8(static_cast<std::uint8_t>(scope)).text(cut_off.toString(Qt::ISODate));
    to.u32(static_cast<std::uint32_t>(version)).u32(static_cast<std::uint32_t>(threshold)).u8(static_cast<std::uint8_t>(method));
}

void write(CanonicalWriter &to, const std::vector<LeftOut> &left_out)
{
    to.u32(static_cast<std::uint32_t>(left_out.size()));
    for (const auto &[table, title, in_part] : left_out) {
        to.text(table);
        write(to, title);
        to.u8(in_part ? 1 : 0);
    }
}

void write(CanonicalWriter &to, const Proof &proof)
{
    const auto &[cells, small, secondary, by_witness, by_world, narrowest, known_before, earlier] = proof;
    for (const int number : {cells, small, secondary, by_witness, by_world, known_before})
        to.u32(static_cast<std::uint32_t>(number));
    to.u64(static_cast<std::uint64_t>(narrowest)).u32(static_cast<std::uint32_t>(earlier.size()));
    for (const auto &[options, centre] : earlier) {
        write(to, options);
        to.text(centre);
    }
}

// Reading

class Reader
{
public:
    explicit Reader(const QByteArray &plain) : m_from(plain) {}

    /// Nothing where the bytes are not exactly one report.
    std::optional<Report> report()
    {
        Report report;
        report.options = options();
        report.centre = m_from.text();
        report.training = flag();
        report.signed_reason = m_from.text();
        report.description = m_from.bytes();
        report.proof = proof();
        for (std::size_t tables = count(least_left_out); tables > 0 && good(); --tables) {
            const QString table = m_from.text();
            const Labels title = labels();
            report.left_out.push_back({table, title, flag()});
        }
        report.rounded = number();
        for (std::size_t rules = count(least_rule); rules > 0 && good(); --rules) {
            const QString id = m_from.text();
            report.rules.push_back({id, labels()});
        }
        for (std::size_t tables = count(least_table); tables > 0 && good(); --tables)
            report.tables.push_back(table());
        for (std::size_t checks = count(least_check); checks > 0 && good(); --checks) {
            const Labels sentence = labels();
            const auto left = static_cast<std::int64_t>(m_from.u64());
            report.checks.push_back({sentence, left, static_cast<std::int64_t>(m_from.u64())});
        }
        if (!good() || !m_from.at_end())
            return std::nullopt;
        return report;
    }

private:
    // The least bytes one of each takes, so that no number in the file is believed that the file cannot hold.
    static constexpr qsizetype least_text = 4;
    static constexpr qsizetype least_labels = 4 * least_text;
    static constexpr qsizetype least_options = 4 + 1 + least_text + 4 + 4 + 1;
    static constexpr qsizetype least_rule = least_text + least_labels;
    static constexpr qsizetype least_left_out = least_text + least_labels + 1;
    static constexpr qsizetype least_heading = 4 + least_labels + 4 + 1 + 1;
    static constexpr qsizetype least_cell = 8 + 1 + 1 + 4;
    static constexpr qsizetype least_table = 4 + 3 * least_labels + 4 + 4;
    static constexpr qsizetype least_check = least_labels + 8 + 8;

    [[nodiscard]] bool good() const { return m_good && m_from.ok(); }
    void require(bool condition) { m_good = m_good && condition; }

    std::size_t count(qsizetype least)
    {
        const std::uint32_t count = m_from.u32();
        require(count <= m_from.remaining() / least);
        return m_good ? count : 0;
    }

    template <class Enum> Enum choice(Enum last)
    {
        const std::uint8_t value = m_from.u8();
        require(value <= static_cast<std::uint8_t>(last));
        return static_cast<Enum>(m_good ? value : 0);
    }

    bool flag()
    {
        const std::uint8_t value = m_from.u8();
        require(value <= 1);
        return value == 1;
    }

    int number() { return static_cast<int>(m_from.u32()); }

    Labels labels()
    {
        Labels labels;
        for (const Language language : all_languages)
            labels.set(language, m_from.text());
        return labels;
    }

    ReportOptions options()
    {
        ReportOptions options;
        options.year = number();
        options.scope = choice(Scope::All);
        options.cut_off = QDate::fromString(m_from.text(), Qt::ISODate);
        options.version = number();
        options.threshold = number();
        options.method = choice(Method::Rounding);
        return options;
    }

    Proof proof()
    {
        Proof proof;
        for (int *counted : {&proof.cells, &proof.small, &proof.secondary, &proof.by_witness, &proof.by_world, &proof.known_before})
            *counted = number();
        proof.narrowest = static_cast<std::int64_t>(m_from.u64());
        for (std::size_t earlier = count(least_options + least_text); earlier > 0 && good(); --earlier) {
            const ReportOptions earlier_options = options();
            proof.earlier.push_back({earlier_options, m_from.text()});
        }
        return proof;
    }

    std::vector<Heading> headings()
    {
        std::vector<Heading> headings(count(least_heading));
        for (Heading &heading : headings) {
            heading.code = m_from.text();
            heading.label = labels();
            heading.depth = number();
            heading.unknown = flag();
            heading.listed_by_size = flag();
        }
        return headings;
    }

    ReportTable table()
    {
        ReportTable table;
        table.id = m_from.text();
        for (Labels *text : {&table.title, &table.definition, &table.unit})
            *text = labels();
        table.rows = headings();
        table.columns = headings();
        const std::size_t room = static_cast<std::size_t>(m_from.remaining() / least_cell);
        require(table.rows.empty() || table.columns.size() <= room / table.rows.size());
        table.cells.resize(good() ? table.rows.size() * table.columns.size() : 0);
        for (ReportCell &cell : table.cells) {
            cell.value = static_cast<std::int64_t>(m_from.u64());
            cell.status = choice(CellStatus::Absent);
            cell.why = choice(Why::Leading);
            cell.protects = m_from.u32();
        }
        return table;
    }

    CanonicalReader m_from;
    bool m_good = true;
};

// Packing: zlib by hand, because Qt's own would let a few bytes grow into all the memory there is.

QByteArray pack(const QByteArray &plain)
{
    uLongf size = compressBound(static_cast<uLong>(plain.size()));
    QByteArray packed(static_cast<qsizetype>(size), Qt::Uninitialized);
    const int done = compress2(reinterpret_cast<Bytef *>(packed.data()), &size,
                               reinterpret_cast<const Bytef *>(plain.constData()), static_cast<uLong>(plain.size()), Z_BEST_COMPRESSION);
    Q_ASSERT(done == Z_OK);
    packed.resize(done == Z_OK ? static_cast<qsizetype>(size) : 0);
    return CanonicalWriter().u32(static_cast<std::uint32_t>(plain.size())).fixed(packed).result();
}

std::optional<QByteArray> unpack(const QByteArray &bytes)
{
    // zlib makes at most about a thousand bytes out of one.
    constexpr qsizetype most_growth = 1100;
    const std::uint32_t length = CanonicalReader(bytes).u32();
    const qsizetype packed = bytes.size() - length_size;
    if (packed <= 0 || length == 0 || length > max_size || length / most_growth > packed)
        return std::nullopt;
    QByteArray plain(static_cast<qsizetype>(length), Qt::Uninitialized);
    uLongf size = length;
    uLong taken = static_cast<uLong>(packed);
    const int done = uncompress2(reinterpret_cast<Bytef *>(plain.data()), &size,
                                 reinterpret_cast<const Bytef *>(bytes.constData() + length_size), &taken);
    if (done != Z_OK || size != length || taken != static_cast<uLong>(packed))
        return std::nullopt;
    return plain;
}

tl::unexpected<Error> damaged()
{
    return fail(Error::Kind::Damaged,
                QCoreApplication::translate("Statistics", "The published report in this vault is damaged. Restore the last backup."));
}

} // namespace

QByteArray archive(const Report &report)
{
    const auto &[options, centre, training, tables, checks, proof, left_out, rounded, description, together, signed_reason,
                 rules] = report;
    Q_ASSERT(together.centres == 0); // a national report is made outside any vault
    CanonicalWriter to;
    to.u8(archive_version);
    write(to, options);
    to.text(centre).u8(training ? 1 : 0).text(signed_reason).bytes(description);
    write(to, proof);
    write(to, left_out);
    to.u32(static_cast<std::uint32_t>(rounded)).u32(static_cast<std::uint32_t>(rules.size()));
    for (const auto &[id, sentence] : rules) {
        to.text(id);
        write(to, sentence);
    }
    to.u32(static_cast<std::uint32_t>(tables.size()));
    for (const ReportTable &table : tables)
        write(to, table);
    to.u32(static_cast<std::uint32_t>(checks.size()));
    for (const auto &[sentence, left, right] : checks) {
        write(to, sentence);
        to.u64(static_cast<std::uint64_t>(left)).u64(static_cast<std::uint64_t>(right));
    }
    return pack(to.result());
}

Result<Report> restore(const QByteArray &bytes)
{
    const auto plain = unpack(bytes);
    if (!plain)
        return damaged();
    if (static_cast<std::uint8_t>(plain->front()) > archive_version)
        return fail(Error::Kind::Newer, QCoreApplication::translate(
                                            "Statistics", "This published report was kept by a newer version of the program."));
    if (static_cast<std::uint8_t>(plain->front()) != archive_version)
        return damaged();
    auto report = Reader(plain->mid(1)).report();
    if (!report)
        return damaged();
    return std::move(*report);
}

} // namespace ancora::statistics
