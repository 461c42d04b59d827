// SPDX-License-Identifier: EUPL-1.2
//
// Everything published, in the hands of the attacker: whole years, versions and centres, from invented facts to files.
// The ordinary run takes two small vaults. For a campaign (hours) these are set in the environment; without theirs, the
// mutations and the years are skipped:
//
//     QTEST_FUNCTION_TIMEOUT=999999999
//     ANCORA_VAULTS=1000 ANCORA_LARGEST=3000   how many vaults, and the cases of the largest
//     ANCORA_MUTATIONS=200                     figures that are shown after all
//     ANCORA_YEARS=10 ANCORA_SHELTER=3000      years of one vault with this many cases
//     ANCORA_FIRST=0                           number of the first vault
//     ANCORA_BENCH=FOLDER                      holds `lbe`, for the two releases of it
#include "attacker.h"
#include "office.h"
#include "shelter.h"

#include "campaign.h"
#include "../statistics/made_facts.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <random>

using namespace ancora;
using namespace ancora::acceptance;
using namespace ancora::statistics;

namespace {

ReportOptions published(int year, int threshold = 5, Scope scope = Scope::Trafficking)
{
    return {year, scope, QDate(year, 12, 31), 1, threshold};
}

/// One of many vaults: how large it is, what is published of it, and its figures follow from its number.
struct Vault {
    explicit Vault(int number) : random(static_cast<std::uint64_t>(number))
    {
        const double largest = std::max(31, number_from("ANCORA_LARGEST", 60));
        const double share = std::uniform_real_distribution<double>(0, 1)(random);
        cases = static_cast<int>(30 * std::pow(largest / 30, share));
        const int threshold = std::array{3, 5, 10}[random() % 3];
        const Scope scope = random() % 3 == 0 ? Scope::All : Scope::Trafficking;
        options = published(2011 + static_cast<int>(random() % 10), threshold, scope);
        facts = random_facts(random(), static_cast<std::size_t>(cases));
        seed = random();
        name = QStringLiteral("vault %1: %2 cases, year %3, threshold %4, scope %5")
                   .arg(number).arg(cases).arg(options.year).arg(threshold).arg(scope_code(options.scope));
    }
    std::mt19937_64 random;
    int cases = 0;
    ReportOptions options;
    Facts facts;
    std::uint64_t seed = 0;
    QString name;
};

int count_hidden(const Report &report, Why why)
{
    int result = 0;
    for_each_cell(report, [&](const ReportCell &cell) { result += cell.status == CellStatus::Hidden && cell.why == why ? 1 : 0; });
    return result;
}

/// "T3 LABOUR F: 7, protects another"
QString place_of(const Report &report, const ReportCell &wanted)
{
    for (const ReportTable &table : report.tables) {
        for (std::size_t i = 0; i < table.cells.size(); ++i) {
            if (&table.cells[i] == &wanted)
                return QStringLiteral("%1 %2 %3: %4, %5").arg(table.id, table.rows[i / table.columns.size()].code,
                                                            table.columns[i % table.columns.size()].code)
                    .arg(wanted.value).arg(wanted.why == Why::Protects ? QStringLiteral("protects another") : QStringLiteral("small"));
        }
    }
    return {};
}

/// The positive control: only what is small is hidden.
Report without_secondaries(Report report)
{
    for_each_cell(report, [](ReportCell &cell) {
        if (cell.status == CellStatus::Hidden && cell.why == Why::Protects)
            cell.status = CellStatus::Shown;
    });
    return report;
}

} // namespace

class TestAcceptance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_follows_from_any_vault();
    void a_figure_shown_after_all_is_noticed_data();
    void a_figure_shown_after_all_is_noticed();
    void nothing_follows_from_years_with_corrections();

private:
    [[nodiscard]] Attacked attack_report(const Report &report) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

Attacked TestAcceptance::attack_report(const Report &report) const
{
    const QString folder = path(QStringLiteral("one"));
    QDir(folder).removeRecursively();
    const auto written = write_folder(report, folder);
    return written ? attack({folder}) : Attacked();
}

void TestAcceptance::nothing_follows_from_any_vault()
{
    const int first = number_from("ANCORA_FIRST", 0), last = first + number_from("ANCORA_VAULTS", 2);
    QStringList leaks;
    int broken = 0;
    for (int number = first; number < last; ++number) {
        const Vault vault(number);
        const auto report = protect_alone(vault.facts, vault.options, vault.seed);
        QVERIFY2(report, qPrintable(vault.name % u' ' % (report ? QString() : report.error().text)));
        const Attacked attacked = attack_report(*report);
        if (!attacked.found_nothing())
            leaks.append(vault.name % u' ' % attacked.summary());
        const int secondaries = count_hidden(*report, Why::Protects);
        const Attacked control = attack_report(without_secondaries(*report));
        qInfo("%s: %d small, %d secondary; without these %d found", qPrintable(vault.name), count_hidden(*report, Why::Small),
              secondaries, static_cast<int>(control.findings.size()));
        broken += control.found_something() ? 1 : 0;
        // A few may protect what the attacker does not ask for: the sum of a line, or that a count can be 0.
        QVERIFY2(control.found_something() || secondaries <= 3, qPrintable(vault.name));
    }
    qInfo("%d vaults, %d leak; without secondaries %d do", last - first, static_cast<int>(leaks.size()), broken);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    QVERIFY(broken > 0);
}

void TestAcceptance::a_figure_shown_after_all_is_noticed_data()
{
    QTest::addColumn<bool>("secondary");
    QTest::newRow("any hidden figure") << false;
    QTest::newRow("one hidden to protect another") << true;
}

void TestAcceptance::a_figure_shown_after_all_is_noticed()
{
    constexpr std::size_t most_of_one_vault = 10;
    QFETCH(bool, secondary);
    const int wanted = number_from("ANCORA_MUTATIONS", 0);
    if (wanted == 0)
        QSKIP("takes minutes: ANCORA_MUTATIONS");
    int tried = 0, noticed = 0;
    for (int number = number_from("ANCORA_FIRST", 0); tried < wanted; ++number) {
        Vault vault(number);
        auto report = protect_alone(vault.facts, vault.options, vault.seed, secondary ? Asked::SingleFigures : Asked::EveryRule);
        QVERIFY2(report, qPrintable(vault.name));
        std::vector<ReportCell *> hidden;
        for_each_cell(*report, [&](ReportCell &cell) {
            if (cell.status == CellStatus::Hidden && (!secondary || cell.why == Why::Protects))
                hidden.push_back(&cell);
        });
        std::shuffle(hidden.begin(), hidden.end(), vault.random);
        hidden.resize(std::min({hidden.size(), most_of_one_vault, static_cast<std::size_t>(wanted - tried)}));
        for (ReportCell *cell : hidden) {
            cell->status = CellStatus::Shown;
            const bool found = attack_report(*report).found_something();
            cell->status = CellStatus::Hidden;
            ++tried;
            noticed += found ? 1 : 0;
            if (!found)
                qInfo("not noticed in %s: %s", qPrintable(vault.name), qPrintable(place_of(*report, *cell)));
        }
    }
    qInfo("noticed: %d of %d", noticed, tried);
    QVERIFY(noticed * 100 >= tried * 95);
}

/// Every third year is corrected; in between, what is entered late changes no publication any more.
void TestAcceptance::nothing_follows_from_years_with_corrections()
{
    constexpr int first = 2011;
    const int last = first + number_from("ANCORA_YEARS", 0);
    if (last == first)
        QSKIP("takes minutes: ANCORA_YEARS");
    const Shelter shelter(static_cast<std::uint64_t>(number_from("ANCORA_FIRST", 0)),
                          static_cast<std::size_t>(number_from("ANCORA_SHELTER", 600)));
    Office office(path(QStringLiteral("office")));
    for (int year = first; year < last; ++year) {
        for (const bool corrected : {false, true}) {
            if (corrected && (year - first) % 3 != 0)
                continue;
            const auto report = office.publish(shelter.known(year, corrected), published(year));
            QVERIFY2(report, qPrintable(report ? QString() : report.error().text));
            QCOMPARE(report->options.version, corrected ? 2 : 1);
            qInfo("%d version %d: %d small, %d secondary", year, report->options.version, count_hidden(*report, Why::Small),
                  count_hidden(*report, Why::Protects));
        }
    }
    const Attacked attacked = attack(office.folders());
    QVERIFY2(attacked.found_nothing(), qPrintable(attacked.summary()));

    // The same second version, but protected as if there were no first.
    ReportOptions second = published(first);
    second.version = 2;
    const auto careless = protect_alone(shelter.known(first, true), second, 1);
    QVERIFY(careless && write_folder(*careless, path(QStringLiteral("careless"))));
    QVERIFY(attack({office.folders().first(), path(QStringLiteral("careless"))}).found_something());
}

QTEST_GUILESS_MAIN(TestAcceptance)
#include "test_acceptance.moc"
