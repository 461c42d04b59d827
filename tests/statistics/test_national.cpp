// SPDX-License-Identifier: EUPL-1.2
//
// The national report beside what the centres published alone: the separate attacker reads all folders together. The
// national report protected by itself is the positive control.
#include "acceptance/attacker.h"
#include "small_report.h"
#include "statistics/national.h"
#include "statistics/report_builder.h"
#include "statistics/report_changes.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

const ReportOptions options{2019, Scope::Trafficking, QDate(2019, 12, 31), 1, 5};
constexpr int centre_count = 3;

const Definitions &few_definitions()
{
    static const Definitions few = few_tables({QStringLiteral("T3"), QStringLiteral("T4"), QStringLiteral("T7"), QStringLiteral("T10")});
    return few;
}

QString name_of(int centre) { return QStringLiteral("Centre %1").arg(centre); }

} // namespace

class TestNational : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void centres_and_nation_together_tell_no_small_count();
    void what_a_silent_centre_has_is_not_left_over();
    void the_nation_is_the_sum_of_its_centres();
    void what_cannot_be_taken_into_account_is_one_sentence();
    void a_red_gate_needs_a_signature();

private:
    [[nodiscard]] QString folder(int centre) const { return m_place.filePath(QString::number(centre)); }
    [[nodiscard]] Result<National> national(const std::vector<int> &published, const QString &reason = QStringLiteral("a test")) const;
    [[nodiscard]] static PublishedFigures read(const Report &report)
    {
        PublishedFigures figures = read_published(csv_of(csv_lines(report)), report.description).value();
        figures.folder = QStringLiteral("folder");
        return figures;
    }

    QTemporaryDir m_place;
    std::vector<Contribution> m_centres;
    std::vector<Report> m_reports;
};

void TestNational::initTestCase()
{
    for (int centre = 0; centre < centre_count; ++centre) {
        const Facts facts = facts_of_three_years(std::array{450, 360, 24}[static_cast<std::size_t>(centre)], static_cast<unsigned>(centre + 1));
        Aggregates figures = aggregate(facts, code_lists(), few_definitions(), options, {}).value();
        figures.centre = name_of(centre);
        figures.office = Uuid::from_parts(1, 2, static_cast<std::uint64_t>(centre));
        m_centres.push_back({QStringLiteral("file%1").arg(centre), figures});
        const CountedYear year = count_year(facts, code_lists(), few_definitions(), options).value();
        Protecting protecting;
        protecting.seed = 1;
        m_reports.push_back(build_report(year, few_definitions(), options, name_of(centre), false, protecting).value());
        QDir().mkpath(folder(centre));
        write_file(folder(centre) % QStringLiteral("/report-2019.csv"), csv_of(csv_lines(m_reports.back())));
        write_file(folder(centre) % QStringLiteral("/tables-2019.json"), m_reports.back().description);
    }
}

Result<National> TestNational::national(const std::vector<int> &published, const QString &reason) const
{
    static const QualityRules rules = QualityRules::load().value();
    std::vector<PublishedFigures> figures;
    for (const int centre : published)
        figures.push_back(read(m_reports[static_cast<std::size_t>(centre)]));
    return national_report({m_centres, figures, code_lists(), few_definitions(), rules, 2, reason}, options);
}

void TestNational::centres_and_nation_together_tell_no_small_count()
{
    const auto found = [this](const std::vector<int> &known) {
        const Report nation = national(known).value().report;
        QTemporaryDir place;
        write_file(place.filePath(QStringLiteral("report-2019.csv")), csv_of(csv_lines(nation)));
        write_file(place.filePath(QStringLiteral("tables-2019.json")), nation.description);
        return acceptance::attack({place.path(), folder(0), folder(1), folder(2)}).small_counts(options.threshold);
    };
    QCOMPARE(found({0, 1, 2}), 0);
    QVERIFY(found({}).value_or(0) > 0);
}

void TestNational::what_a_silent_centre_has_is_not_left_over()
{
    // Subtracts the two that published; the countries left over are not the same everywhere.
    const auto small_rests = [this](const std::vector<int> &known) {
        const Report nation = national(known).value().report;
        int count = 0;
        for (const ReportTable &table : nation.tables) {
            for (std::size_t place = 0; place < table.cells.size(); ++place) {
                const ReportCell *first = same_cell(m_reports[0], table, place);
                const ReportCell *second = same_cell(m_reports[1], table, place);
                const bool all_shown = first && second && table.cells[place].status == CellStatus::Shown
                    && first->status == CellStatus::Shown && second->status == CellStatus::Shown;
                const bool is_rest = table.rows[place / table.columns.size()].code.endsWith(QStringLiteral("_REST"));
                count += all_shown && !is_rest && table.cells[place].value - first->value - second->value < options.threshold;
            }
        }
        return count;
    };
    QCOMPARE(small_rests({0, 1}), 0);
    QVERIFY(small_rests({}) > 0);
}

void TestNational::the_nation_is_the_sum_of_its_centres()
{
    const auto made = national({0, 1, 2});
    QVERIFY(made);
    std::int64_t sum = 0;
    for (const Report &report : m_reports) {
        const ReportTable *table = report.table(QStringLiteral("T3"));
        sum += table->cells[*table->place(QStringLiteral("TOTAL"), QStringLiteral("TOTAL"))].value;
    }
    const ReportTable *table = made->report.table(QStringLiteral("T3"));
    const ReportCell &total = table->cells[*table->place(QStringLiteral("TOTAL"), QStringLiteral("TOTAL"))];
    QCOMPARE(total.value, sum);
    QCOMPARE(total.status, CellStatus::Shown);
    QCOMPARE(made->report.proof.earlier.size(), std::size_t(3));
}

void TestNational::what_cannot_be_taken_into_account_is_one_sentence()
{
    static const QualityRules rules = QualityRules::load().value();
    const auto refuses = [this](Report report) {
        const std::vector<PublishedFigures> figures{read(report)};
        const auto made = national_report({m_centres, figures, code_lists(), few_definitions(), rules, 2, QStringLiteral("a test")}, options);
        return !made && made.error().kind == Error::Kind::Refused && !made.error().text.isEmpty();
    };
    const auto with = [this](const char *what, const char *instead) {
        Report report = m_reports.front();
        report.description.replace(what, instead);
        return report;
    };
    QVERIFY(refuses(with("Centre 0", "Nobody")));
    QVERIFY(refuses(with("flow-thb", "flow-all")));
    QVERIFY(refuses(with("flow-thb", "flow-thb-to-0630")));
    QVERIFY(refuses(with("flow-thb", "stock")));
    Report other = m_reports.front();
    other.tables.front().rows.front().code = QStringLiteral("NO_SUCH_CODE");
    QVERIFY(refuses(other));
}

void TestNational::a_red_gate_needs_a_signature()
{
    Facts facts = facts_of_three_years(450, 1);
    for (CaseFact &person : facts.cases)
        person.form = no_code;
    std::vector<Contribution> centres = m_centres;
    Aggregates figures = aggregate(facts, code_lists(), few_definitions(), options, {}).value();
    figures.office = centres.front().aggregates.office;
    centres.front().aggregates = figures;
    static const QualityRules rules = QualityRules::load().value();
    const auto stopped = national_report({centres, {}, code_lists(), few_definitions(), rules, 2}, options);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Refused);
    QVERIFY(stopped.error().text.contains(QStringLiteral("T3")));
    const auto written = national_report({centres, {}, code_lists(), few_definitions(), rules, 2, QStringLiteral("files were lost")}, options);
    QVERIFY(written);
    QCOMPARE(written->report.signed_reason, QStringLiteral("files were lost"));
}

QTEST_GUILESS_MAIN(TestNational)
#include "test_national.moc"
