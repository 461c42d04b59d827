// SPDX-License-Identifier: EUPL-1.2
//
// What was published before counts for what is published now: other thresholds, other scopes, part of the year, other
// years. The separate attacker reads everything together; each edition protected alone is the positive control.
#include "acceptance/attacker.h"
#include "small_report.h"
#include "statistics/publishing.h"
#include "statistics/report_builder.h"
#include "statistics/report_changes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace ancora;
using namespace ancora::statistics;

namespace {

const Definitions &few_definitions()
{
    static const Definitions few =
        few_tables({QStringLiteral("T3"), QStringLiteral("T6"), QStringLiteral("T7"), QStringLiteral("T10")});
    return few;
}

ReportOptions suppressed(int threshold, Scope scope = Scope::Trafficking, QDate cut_off = QDate(2019, 12, 31))
{
    return {cut_off.year(), scope, cut_off, 1, threshold};
}

/// An office that publishes one report after the other.
class Office
{
public:
    explicit Office(Facts facts) : m_facts(std::move(facts)) {}

    Result<Report> publish(const ReportOptions &options)
    {
        static const QualityRules rules = QualityRules::load().value();
        ANCORA_TAKE(PreparedReport prepared, prepare_report({m_facts, code_lists(), few_definitions(), rules, m_published, QString(), false},
                                                            options, QStringLiteral("a test")));
        if (prepared.publication)
            m_published.push_back(*prepared.publication);
        return std::move(prepared.report);
    }
    Facts &facts() { return m_facts; }

private:
    Facts m_facts;
    std::vector<Publication> m_published;
};

Report published(Office &office, const ReportOptions &options)
{
    auto report = office.publish(options);
    if (!report)
        throw std::runtime_error(qPrintable(report.error().text % report.error().detail));
    return std::move(*report);
}

/// As if nothing else had ever been published.
Report alone(const Facts &facts, const ReportOptions &options)
{
    Office office(facts);
    return published(office, options);
}

/// All reports as one folder of one release, so that the same population and codes are the same number wherever they
/// stand: what somebody sees who knows that no case has changed in between.
void write_together(const QString &folder, const std::vector<Report> &reports, const QJsonArray &identities)
{
    QByteArray csv;
    QJsonArray tables;
    QJsonObject description;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const QString prefix = QStringLiteral("E%1").arg(i);
        QJsonObject about = QJsonDocument::fromJson(reports[i].description).object();
        for (const QJsonValue &entry : about[QStringLiteral("tables")].toArray()) {
            QJsonObject table = entry.toObject();
            table[QStringLiteral("id")] = QString(prefix % table[QStringLiteral("id")].toString());
            tables.append(table);
        }
        if (i > 0 && about[QStringLiteral("dimensions")] != description[QStringLiteral("dimensions")])
            throw std::runtime_error("the editions have other codes");
        QJsonArray known = description[QStringLiteral("identities")].toArray();
        for (const QJsonValue &identity : about[QStringLiteral("identities")].toArray())
            known.append(identity);
        const int least = std::min(description[QStringLiteral("threshold")].toInt(1000), about[QStringLiteral("threshold")].toInt());
        description = about;
        description[QStringLiteral("identities")] = known;
        description[QStringLiteral("threshold")] = least;
        csv += csv_lines(reports[i], prefix);
    }
    QJsonArray all = description[QStringLiteral("identities")].toArray();
    for (const QJsonValue &identity : identities)
        all.append(identity);
    description[QStringLiteral("identities")] = all;
    description[QStringLiteral("tables")] = tables;
    write_file(folder % QStringLiteral("/report-2019.csv"), csv_of(csv));
    write_file(folder % QStringLiteral("/tables-2019.json"), QJsonDocument(description).toJson());
}

/// How many small counts the attacker finds; nothing where it cannot read the files. What one edition hides and another
/// with a lower threshold shows is no secret and not counted.
std::optional<int> findings(const std::vector<Report> &reports, const QJsonArray &identities = {})
{
    QTemporaryDir folder;
    write_together(folder.path(), reports, identities);
    const int least = std::min_element(reports.begin(), reports.end(), [](const Report &a, const Report &b) {
                          return a.options.threshold < b.options.threshold;
                      })->options.threshold;
    return acceptance::attack({folder.path()}).small_counts(least);
}

/// Trafficking and smuggling are together all, in every cell of T3.
QJsonArray scopes_add_up(const Report &report)
{
    QJsonArray identities;
    const ReportTable *table = report.table(QStringLiteral("T3"));
    for (const Heading &row : table->rows) {
        for (const Heading &column : table->columns) {
            const QJsonObject codes{{QStringLiteral("form"), row.code}, {QStringLiteral("sex"), column.code}};
            const auto term = [&codes](const char *population) { return QJsonArray{QLatin1String(population), codes}; };
            QJsonArray all;
            all.append(term("new-all"));
            identities.append(QJsonObject{{QStringLiteral("sum"), QJsonArray{term("new-thb"), term("new-smuggling")}},
                                          {QStringLiteral("equals"), all}});
        }
    }
    return identities;
}

const ReportCell &cell_at(const Report &report, const char *table, const char *row, const char *column = "TOTAL")
{
    const ReportTable *found = report.table(QLatin1String(table));
    return found->cells[*found->place(QLatin1String(row), QLatin1String(column))];
}

int shown_beyond(const Report &report, const Report &other)
{
    int count = 0;
    for (const FigureChange &change : changes(other, report))
        count += change.before && change.after && change.before->status == CellStatus::Hidden && change.after->status == CellStatus::Shown;
    return count;
}

} // namespace

class TestKnownBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void another_threshold_shows_nothing_that_the_first_hides();
    void two_scopes_do_not_tell_the_third();
    void the_stock_of_another_scope_at_the_turn_of_the_year_is_known();
    void a_part_of_the_year_and_the_year_do_not_tell_a_small_difference();
    void what_cannot_be_taken_into_account_is_refused();
    void reports_of_one_version_speak_of_the_same_figures();
    void nights_of_few_are_not_the_difference_of_two_editions();
    void the_stock_that_stands_in_two_tables_is_one_number();

private:
    const Facts m_facts = facts_of_three_years(240, 7);
};

void TestKnownBefore::another_threshold_shows_nothing_that_the_first_hides()
{
    Office office(m_facts);
    const Report ten = published(office, suppressed(10));
    const Report five = published(office, suppressed(5));
    QCOMPARE(shown_beyond(five, ten), 0);
    QVERIFY(five.proof.earlier.size() == 1);
    QVERIFY(shown_beyond(alone(m_facts, suppressed(5)), ten) > 0);

    Office other(m_facts);
    const Report first = published(other, suppressed(5));
    const Report second = published(other, suppressed(10));
    QCOMPARE(shown_beyond(second, first), 0);
    QCOMPARE(findings({first, second}), 0);
    QVERIFY(second.proof.known_before > 0); // and the certificate says so
    QCOMPARE(second.options.version, 1);
}

void TestKnownBefore::two_scopes_do_not_tell_the_third()
{
    Office office(m_facts);
    const Report one = published(office, suppressed(5));
    const Report two = published(office, suppressed(5, Scope::All));
    QCOMPARE(findings({one, two}, scopes_add_up(one)), 0);
    QVERIFY(findings({one, alone(m_facts, suppressed(5, Scope::All))}, scopes_add_up(one)).value_or(0) > 0);
}

void TestKnownBefore::the_stock_of_another_scope_at_the_turn_of_the_year_is_known()
{
    const auto end_of_2018 = suppressed(5, Scope::All, QDate(2018, 12, 31));
    Facts facts = m_facts;
    int smuggled = 0;
    for (AccompanimentFact &fact : facts.accompaniments) {
        if (fact.scope == code(ListId::Scope, "SMUGGLING_AGG") && fact.from < day(2019, 1, 1) && ++smuggled > 3) {
            fact.scope = code(ListId::Scope, "THB");
            facts.cases[fact.case_index].form = code(ListId::ExploitationForms, "LABOUR");
        }
    }
    Office office(facts);
    const std::int64_t before = cell_at(published(office, end_of_2018), "T7", "END").value;
    const ReportCell start = cell_at(published(office, suppressed(5)), "T7", "START");
    QVERIFY2(before > start.value && before - start.value < 5, qPrintable(QStringLiteral("no few smuggled persons: %1 of %2").arg(before - start.value).arg(before)));
    QCOMPARE(cell_at(alone(facts, end_of_2018), "T7", "END").status, CellStatus::Shown);
    QCOMPARE(cell_at(alone(facts, suppressed(5)), "T7", "START").status, CellStatus::Shown);
    QCOMPARE(start.status, CellStatus::Hidden);
}

void TestKnownBefore::a_part_of_the_year_and_the_year_do_not_tell_a_small_difference()
{
    const auto until_november = suppressed(5, Scope::Trafficking, QDate(2019, 11, 30));
    const auto small_changes = [](const Report &before, const Report &after) {
        int count = 0;
        for (const FigureChange &change : changes(before, after)) {
            const bool both = change.before && change.after && change.before->status == CellStatus::Shown && change.after->status == CellStatus::Shown;
            const std::int64_t difference = both ? std::abs(change.after->value - change.before->value) : 0;
            count += difference > 0 && difference < 5;
        }
        return count;
    };
    Office office(m_facts);
    const Report part = published(office, until_november);
    const Report whole = published(office, suppressed(5));
    QVERIFY(part.description.contains("new-thb-to-1130"));
    QCOMPARE(small_changes(part, whole), 0);
    QVERIFY(small_changes(part, alone(m_facts, suppressed(5))) > 0);
    QVERIFY(!office.publish(suppressed(5, Scope::Trafficking, QDate(2019, 6, 30)))); // later is known already
}

void TestKnownBefore::what_cannot_be_taken_into_account_is_refused()
{
    Office office(m_facts);
    (void)published(office, suppressed(5));
    ReportOptions rounded = suppressed(5);
    rounded.method = Method::Rounding;
    const auto refused = office.publish(rounded);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    QVERIFY(refused.error().text.contains(QStringLiteral("another protection")));
}

void TestKnownBefore::reports_of_one_version_speak_of_the_same_figures()
{
    Office office(m_facts);
    (void)published(office, suppressed(5));
    QCOMPARE(published(office, suppressed(5, Scope::All)).options.version, 1);
    for (const AccompanimentFact &fact : m_facts.accompaniments) {
        if (fact.from >= day(2019, 1, 1))
            office.facts().cases[fact.case_index].form = code(ListId::ExploitationForms, "SEX_OTHER");
    }
    const int version = published(office, suppressed(5)).options.version;
    QCOMPARE(version, 2);
    QCOMPARE(published(office, suppressed(3)).options.version, 2); // its first, of the corrected figures
    QCOMPARE(published(office, suppressed(5)).options.version, 2); // that is still the same report
}

void TestKnownBefore::nights_of_few_are_not_the_difference_of_two_editions()
{
    Facts facts = m_facts;
    const auto stay = [&facts](std::uint32_t person) {
        StayFact fact;
        fact.case_index = person;
        fact.from = day(2019, 3, 1);
        fact.until = day(2019, 4, 1);
        fact.kind = code(ListId::StayKind, "SHELTER");
        facts.stays.push_back(fact);
    };
    for (std::uint32_t person = 0; person < 7; ++person)
        stay(person);
    Office office(facts);
    QCOMPARE(cell_at(published(office, suppressed(5)), "T10", "NIGHTS").status, CellStatus::Shown);
    stay(7);
    office.facts() = facts;
    QCOMPARE(cell_at(published(office, suppressed(5)), "T10", "NIGHTS").status, CellStatus::Hidden);
    QCOMPARE(cell_at(alone(facts, suppressed(5)), "T10", "NIGHTS").status, CellStatus::Shown);
}

/// 30 at the start, 20 new, 1 reopened, 40 closed: 11 at the end in T7, and 11 persons in T8.
void TestKnownBefore::the_stock_that_stands_in_two_tables_is_one_number()
{
    Facts facts;
    for (int i = 0; i < 30; ++i)
        add_case(facts, static_cast<Day>(day(2013, 2, 1) + i), day(2019, 3, 1));
    for (int i = 0; i < 20; ++i)
        add_case(facts, static_cast<Day>(day(2019, 5, 1) + i), i < 10 ? day(2019, 9, 1) : 0);
    add_case(facts, day(2013, 1, 1), day(2014, 1, 1));
    auto reopened = facts.accompaniments.back();
    reopened.from = day(2019, 6, 1);
    reopened.until = 0;
    reopened.reopening = true;
    facts.accompaniments.push_back(reopened);

    const auto found = [&facts](const Definitions &stock) {
        const ReportOptions options = suppressed(5);
        const CountedYear year = count_year(facts, code_lists(), stock, options).value();
        return findings({build_report(year, stock, options, {}, false).value()},
                        {QJsonDocument::fromJson(R"({"sum": [["open-thb", {}]], "equals": [["flow-thb", {"flow": "END"}]]})").object()});
    };
    Definitions stock = few_tables({QStringLiteral("T7"), QStringLiteral("T8")});
    QCOMPARE(found(stock), 0);
    std::erase_if(stock.checks, [](const CheckDefinition &check) { return check.may_differ; });
    QVERIFY(found(stock).value_or(0) > 0);
}

QTEST_GUILESS_MAIN(TestKnownBefore)
#include "test_known_before.moc"
