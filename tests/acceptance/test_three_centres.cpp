// SPDX-License-Identifier: EUPL-1.2
//
// Three centres publish alone, then comes the national report: the attacker reads all four, every table of them.
// Takes minutes, so only where ANCORA_CENTRE=N says how many cases each centre has (QTEST_FUNCTION_TIMEOUT=9999999).
#include "../statistics/centres.h"
#include "attacker.h"
#include "office.h"
#include "statistics/national.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ancora;
using namespace ancora::acceptance;
using namespace ancora::statistics;

namespace {

const ReportOptions options{2015, Scope::Trafficking, QDate(2015, 12, 31), 1, 5};

QByteArray bytes_of(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<PublishedFigures> read_back(const QString &folder)
{
    ANCORA_TAKE(PublishedFigures figures, read_published(bytes_of(folder + QStringLiteral("/report-2015.csv")),
                                                         bytes_of(folder + QStringLiteral("/tables-2015.json"))));
    figures.folder = folder;
    return figures;
}

} // namespace

class TestThreeCentres : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_follows_from_the_centres_and_the_nation();
};

void TestThreeCentres::nothing_follows_from_the_centres_and_the_nation()
{
    const QTemporaryDir home;
    const int cases = qEnvironmentVariableIntValue("ANCORA_CENTRE");
    if (cases <= 0)
        QSKIP("takes minutes: ANCORA_CENTRE");
    std::vector<Contribution> centres;
    std::vector<PublishedFigures> published;
    QStringList folders;
    for (int number = 0; number < 3; ++number) {
        const Facts facts = random_facts(static_cast<std::uint64_t>(number), static_cast<std::size_t>(cases));
        centres.push_back(contribution(facts, options, number));
        const auto report = protect_alone(facts, options, 1, Asked::EveryRule, centres.back().aggregates.centre);
        folders.append(home.filePath(QString::number(number)));
        QVERIFY(report && write_folder(*report, folders.last()));
        const auto figures = read_back(folders.last());
        QVERIFY(figures);
        published.push_back(*figures);
    }
    const QualityRules rules = QualityRules::load().value();
    const auto national = [&](const std::vector<PublishedFigures> &known) {
        return national_report({centres, known, code_lists(), definitions(), rules, 1, QStringLiteral("Invented figures.")}, options);
    };
    const auto together = national(published);
    QVERIFY2(together, qPrintable(together ? QString() : together.error().text));
    const QString nation = home.filePath(QStringLiteral("nation"));
    QVERIFY(write_folder(together->report, nation));
    const Attacked attacked = attack(folders + QStringList{nation});
    QVERIFY2(attacked.found_nothing(), qPrintable(attacked.summary()));

    // The national figures as if no centre had published, in the words that tell how they hang together.
    auto careless = national({});
    QVERIFY(careless);
    careless->report.description = together->report.description;
    QVERIFY(write_folder(careless->report, nation));
    QVERIFY(attack(folders + QStringList{nation}).found_something());
}

QTEST_GUILESS_MAIN(TestThreeCentres)
#include "test_three_centres.moc"
