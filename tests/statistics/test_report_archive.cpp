// SPDX-License-Identifier: EUPL-1.2
//
// A published report is kept whole: every report comes back as it was, and bytes that are not one end in one
// sentence. And what differs between two versions is found.
#include "made_facts.h"
#include "statistics/report_archive.h"
#include "statistics/report_builder.h"
#include "statistics/report_changes.h"

#include <QtEndian>
#include <QtTest>
#include <rapidcheck.h>

using namespace ancora;
using namespace ancora::statistics;

namespace {

QString any_text()
{
    static const QString letters = QStringLiteral("TOTAL/0-17\"é漢\n•");
    QString text;
    for (int length = *rc::gen::inRange(0, 9); length > 0; --length)
        text += letters[*rc::gen::inRange(0, static_cast<int>(letters.size()))];
    return text;
}

Labels any_labels()
{
    Labels labels;
    for (const Language language : all_languages)
        labels.set(language, any_text());
    return labels;
}

std::vector<Heading> any_headings()
{
    std::vector<Heading> headings(static_cast<std::size_t>(*rc::gen::inRange(0, 5)));
    for (Heading &heading : headings)
        heading = {any_text(), any_labels(), *rc::gen::inRange(0, 4), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>()};
    return headings;
}

Report any_report()
{
    Report report;
    report.options = {*rc::gen::inRange(1990, 2200), static_cast<Scope>(*rc::gen::inRange(0, 3)),
                      QDate::fromJulianDay(*rc::gen::inRange(2447893, 2524593)), *rc::gen::inRange(1, 100),
                      *rc::gen::inRange(0, 101), static_cast<Method>(*rc::gen::inRange(0, 3))};
    report.centre = any_text();
    report.training = *rc::gen::arbitrary<bool>();
    report.signed_reason = any_text();
    report.description = any_text().toUtf8();
    report.proof = {*rc::gen::inRange(0, 9), *rc::gen::inRange(0, 9), 3, 2, 1, *rc::gen::inRange<std::int64_t>(0, 99), 0, {{report.options, any_text()}}};
    report.rules = {{any_text(), any_labels()}};
    report.tables.resize(static_cast<std::size_t>(*rc::gen::inRange(0, 4)));
    for (ReportTable &table : report.tables) {
        table = {any_text(), any_labels(), any_labels(), any_labels(), any_headings(), any_headings(), {}};
        table.cells.resize(table.rows.size() * table.columns.size());
        for (ReportCell &cell : table.cells)
            cell = {*rc::gen::arbitrary<std::int64_t>(), static_cast<CellStatus>(*rc::gen::inRange(0, 4)),
                    static_cast<Why>(*rc::gen::inRange(0, 4)), *rc::gen::inRange<std::uint32_t>(0, 99)};
    }
    report.checks.resize(static_cast<std::size_t>(*rc::gen::inRange(0, 3)));
    for (Check &check : report.checks)
        check = {any_labels(), *rc::gen::arbitrary<std::int64_t>(), *rc::gen::arbitrary<std::int64_t>()};
    return report;
}

bool same(const std::vector<Heading> &a, const std::vector<Heading> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Heading &x, const Heading &y) {
        return std::tie(x.code, x.depth, x.unknown, x.listed_by_size) == std::tie(y.code, y.depth, y.unknown, y.listed_by_size)
            && x.label == y.label;
    });
}

bool same(const ReportTable &a, const ReportTable &b)
{
    const auto same_cell = [](const ReportCell &x, const ReportCell &y) { return std::tie(x.value, x.status, x.why, x.protects) == std::tie(y.value, y.status, y.why, y.protects); };
    return a.id == b.id && a.title == b.title && a.definition == b.definition && a.unit == b.unit && same(a.rows, b.rows)
        && same(a.columns, b.columns) && std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(), same_cell);
}

bool same(const Report &a, const Report &b)
{
    const auto options = [](const Report &r) {
        const auto &[year, scope, cut_off, version, threshold, method] = r.options;
        return std::make_tuple(year, scope, cut_off, version, threshold, method, r.description, r.proof.cells, r.proof.small,
                               r.proof.narrowest, r.proof.earlier, r.centre, r.training, r.signed_reason, r.rules);
    };
    const auto same_check = [](const Check &x, const Check &y) {
        return x.sentence == y.sentence && x.left == y.left && x.right == y.right;
    };
    const auto same_table = [](const ReportTable &x, const ReportTable &y) { return same(x, y); };
    return options(a) == options(b)
        && std::equal(a.tables.begin(), a.tables.end(), b.tables.begin(), b.tables.end(), same_table)
        && std::equal(a.checks.begin(), a.checks.end(), b.checks.begin(), b.checks.end(), same_check);
}

/// A whole report of the program's own tables.
Report real_report(std::uint64_t seed = 3)
{
    static const Definitions definitions = Definitions::load().value();
    return build_report(random_facts(seed, 300), code_lists(), definitions,
                        {2015, Scope::Trafficking, QDate(2015, 12, 31), 1, 5}, QStringLiteral("Centre"), false)
        .value();
}

} // namespace

class TestReportArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_report_comes_back_as_it_was_from_the_same_bytes()
    {
        QVERIFY(rc::check([] {
            const Report report = any_report();
            const QByteArray bytes = archive(report);
            const auto back = restore(bytes);
            RC_ASSERT(back.has_value());
            RC_ASSERT(same(*back, report));
            RC_ASSERT(archive(*back) == bytes);
        }));
        const Report report = real_report();
        const QByteArray bytes = archive(report);
        QVERIFY(same(restore(bytes).value(), report));
        QVERIFY2(bytes.size() < 100'000, qPrintable(QString::number(bytes.size())));
    }

    void one_changed_count_or_status_gives_other_bytes()
    {
        Report report = real_report();
        const QByteArray bytes = archive(report);
        ReportCell &cell = report.tables[2].cells[7];
        ++cell.value;
        QVERIFY(archive(report) != bytes);
        --cell.value;
        cell.status = cell.status == CellStatus::Hidden ? CellStatus::Shown : CellStatus::Hidden;
        QVERIFY(archive(report) != bytes);
    }

    void damaged_bytes_end_in_one_sentence()
    {
        const QByteArray whole = archive(real_report());
        for (qsizetype length = 0; length < whole.size(); length += 1 + length / 8) {
            const auto cut = restore(whole.left(length));
            QVERIFY(!cut);
            QCOMPARE(cut.error().kind, Error::Kind::Damaged);
        }
        QVERIFY(!restore(whole + 'x'));
        for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 200) {
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ 0x20);
            const auto back = restore(flipped);
            QVERIFY(!back && !back.error().text.isEmpty()); // zlib's checksum covers every byte
        }
    }

    /// The checksum is no help against somebody who makes it: the plain bytes are damaged before they are packed.
    void bytes_made_to_harm_neither_crash_nor_take_all_memory()
    {
        QVERIFY(rc::check([] {
            QByteArray plain = qUncompress(archive_as_qt(any_report()));
            const int faults = *rc::gen::inRange(1, 4);
            for (int i = 0; i < faults && !plain.isEmpty(); ++i) {
                const auto at = *rc::gen::inRange<qsizetype>(0, plain.size());
                plain[at] = *rc::gen::element('\xff', '\x7f', '\x00', '\x04', '\x80');
            }
            if (*rc::gen::arbitrary<bool>())
                plain.truncate(*rc::gen::inRange<qsizetype>(0, plain.size() + 1));
            const auto back = restore(packed(plain));
            RC_ASSERT(back.has_value() || !back.error().text.isEmpty());
        }));
        // A length of 4 GB in front, and 8 MB that come from a few bytes of a huge count.
        QByteArray boastful = archive(Report());
        qToLittleEndian<quint32>(0xffffffff, boastful.data());
        QVERIFY(!restore(boastful));
        QVERIFY(!restore(packed(QByteArray(8 * 1024 * 1024, '\xff'))));
        QCOMPARE(restore(packed(QByteArray(1, '\x02'))).error().kind, Error::Kind::Newer);
    }

    void changes_name_each_moved_figure_with_both_states()
    {
        const Report earlier = real_report();
        QVERIFY(changes(earlier, earlier).empty());
        Report now = earlier;
        ReportTable &moved = now.tables[2];
        moved.at(1, 0).value += 2;
        moved.at(2, 1).status = moved.at(2, 1).status == CellStatus::Hidden ? CellStatus::Shown : CellStatus::Hidden;
        now.tables[3].rows.back().code = QStringLiteral("NEW_ROW");
        const auto found = changes(earlier, now);
        const std::size_t columns = now.tables[3].columns.size();
        QCOMPARE(found.size(), 2 + 2 * columns);
        QCOMPARE(found[0].table, moved.id);
        QCOMPARE(found[0].row, moved.rows[1].code);
        QCOMPARE(found[0].column, moved.columns[0].code);
        QCOMPARE(found[0].after->value, found[0].before->value + 2);
        QVERIFY(found[1].before->status != found[1].after->status);
        QVERIFY(!found[2].before && found[2].after && found[2].row == QLatin1String("NEW_ROW"));
        QVERIFY(found.back().before && !found.back().after);
    }

    void a_fingerprint_is_of_the_counts_alone()
    {
        const Report report = real_report();
        Report other = report;
        other.centre = QStringLiteral("Another name");
        for (ReportCell &cell : other.tables[2].cells)
            cell.status = cell.status == CellStatus::Hidden ? CellStatus::Shown : cell.status;
        QCOMPARE(fingerprint(other), fingerprint(report));
        ++other.tables[2].cells[3].value;
        QVERIFY(fingerprint(other) != fingerprint(report));
    }

private:
    static QByteArray archive_as_qt(const Report &report)
    {
        QByteArray bytes = archive(report); // a length in front, then zlib: Qt's form but for the order of its bytes
        qToBigEndian(qFromLittleEndian<quint32>(bytes.constData()), bytes.data());
        return bytes;
    }
    static QByteArray packed(const QByteArray &plain)
    {
        QByteArray bytes = qCompress(plain);
        qToLittleEndian(qFromBigEndian<quint32>(bytes.constData()), bytes.data());
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestReportArchive)
#include "test_report_archive.moc"
