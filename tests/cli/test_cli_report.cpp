// SPDX-License-Identifier: EUPL-1.2
//
// `ancora-cli report` and `demo`: the figures published for Belgium in 2019 come out as they went in, every
// option does what it says, and the same vault and options give the same bytes.
#include "cli/cli_fixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace ancora;
using namespace ancora::cli_test;

namespace {

const QString office = QStringLiteral("office");

/// The example register as if it had been written four years earlier: leap years stay leap years, and ages
/// and durations the same.
QByteArray four_years_earlier(const QByteArray &csv)
{
    QString text = QString::fromUtf8(csv);
    static const QRegularExpression year(QStringLiteral(",((19|20)[0-9]{2})(?=[-,\n])"));
    QString moved;
    qsizetype done = 0;
    for (auto matches = year.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        moved += text.mid(done, match.capturedStart(1) - done) + QString::number(match.captured(1).toInt() - 4);
        done = match.capturedEnd(1);
    }
    return (moved + text.mid(done)).toUtf8();
}

int number(const Cells &cells, const char *place)
{
    const QString cell = cells.at(QLatin1String(place));
    return cell.endsWith(QStringLiteral(",shown")) ? cell.section(u',', 0, 0).toInt() : -1;
}

/// The hidden cells; every other one shows a number.
int hidden_cells(const Cells &cells)
{
    int hidden = 0;
    for (const auto &[place, cell] : cells)
        hidden += cell == QStringLiteral(",hidden");
    return hidden;
}

std::set<QChar::Script> scripts_of(const QString &name)
{
    std::set<QChar::Script> scripts;
    for (const QChar c : name)
        if (c.isLetter())
            scripts.insert(c.script());
    return scripts;
}

} // namespace

class TestCliReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void the_published_figures_of_2019_come_out_as_they_went_in();
    void another_year_behaves_the_same();
    void the_stock_of_one_year_is_the_start_of_the_next();
    void the_same_vault_and_options_give_the_same_bytes();
    void protection_hides_and_its_threshold_counts();
    void a_cut_off_day_ends_the_year_early();
    void each_scope_counts_its_own();
    void each_language_has_its_own_words_and_the_same_cells();
    void only_the_formats_asked_for_are_written();
    void a_confidential_report_says_so_everywhere_and_is_journaled();
    void the_same_seed_makes_the_same_shelter();
    void an_invented_shelter_has_ten_referrals_to_a_case_in_six_scripts();
    void a_training_report_is_marked();

private:
    /// Runs the report and returns the folder it was written to.
    QString report(const QString &vault, const QString &name, const QStringList &options, const QString &year = QStringLiteral("2019"));
    Cells cells(const QString &name, const QStringList &options, const QString &year = QStringLiteral("2019"));
    /// A training vault; its password goes where the computer's is.
    static void make_demo(Computer &computer, const QString &seed);

    Computer m_computer;
    Computer m_training; ///< with a training vault of seed 7
    const QString m_confidential = QStringLiteral("--confidential");
    const QString m_csv = QStringLiteral("--format=csv");
};

QString TestCliReport::report(const QString &vault, const QString &name, const QStringList &options, const QString &year)
{
    const QString out = m_computer.path(name);
    const Ended ended = m_computer.signed_in(
        QStringLiteral("report"), vault,
        QStringList{QStringLiteral("--year"), year, QStringLiteral("--out"), out} + options);
    if (ended.status != 0)
        throw std::runtime_error(ended.err.toStdString());
    return out;
}

Cells TestCliReport::cells(const QString &name, const QStringList &options, const QString &year)
{
    const QString mark = options.contains(m_confidential) ? QStringLiteral("-confidential") : QString();
    return cells_of(report(office, name, options + QStringList{m_csv}, year)
                    % QStringLiteral("/report-") % year % mark % QStringLiteral(".csv"));
}

void TestCliReport::initTestCase()
{
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), office).status, 0);
    const Ended imported = m_computer.import(office, register_of_2019());
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    make_demo(m_training, QStringLiteral("7"));
}

void TestCliReport::the_published_figures_of_2019_come_out_as_they_went_in()
{
    const Cells all = cells(QStringLiteral("figures"), {m_confidential});
    QCOMPARE(all.begin()->first.isEmpty(), false);
    QCOMPARE(all.at(QStringLiteral("table,row,column")), QStringLiteral("value,status"));
    for (const char *total : {"T3,TOTAL,TOTAL", "T4,TOTAL,TOTAL", "T11,TOTAL,TOTAL"})
        QCOMPARE(number(all, total), 144);
    QCOMPARE(number(all, "T3,TOTAL,F/TOTAL"), 75);
    QCOMPARE(number(all, "T3,TOTAL,M/TOTAL"), 69);
    QCOMPARE(number(all, "T3,TOTAL,TOTAL/0-17"), 11);
    QCOMPARE(number(all, "T3,TOTAL,TOTAL/18+"), 133);
    QCOMPARE(number(all, "T3,G_LABOUR,TOTAL"), 88);
    QCOMPARE(number(all, "T3,G_SEXUAL,TOTAL"), 52);
    QCOMPARE(144 - number(all, "T3,G_LABOUR,TOTAL") - number(all, "T3,G_SEXUAL,TOTAL"), 4);
    QCOMPARE(number(all, "T4,TOTAL,G_LABOUR"), 88);
    QCOMPARE(number(all, "T11,TOTAL/F/TOTAL/TOTAL/TOTAL,TOTAL"), 75);
    QCOMPARE(number(all, "T11,TOTAL/M/TOTAL/TOTAL/TOTAL,TOTAL"), 69);
    QCOMPARE(number(all, "T1,TOTAL,TOTAL"), 720);
}

void TestCliReport::another_year_behaves_the_same()
{
    const QString earlier = QStringLiteral("earlier");
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), earlier).status, 0);
    const Ended imported = m_computer.import(earlier, four_years_earlier(register_of_2019()));
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
    const QString then = report(earlier, QStringLiteral("then"), {m_confidential, m_csv}, QStringLiteral("2015"));
    const QString now = report(office, QStringLiteral("now"), {m_confidential, m_csv});
    QCOMPARE(bytes_of(then + QStringLiteral("/report-2015-confidential.csv")),
             bytes_of(now + QStringLiteral("/report-2019-confidential.csv")));
}

void TestCliReport::the_stock_of_one_year_is_the_start_of_the_next()
{
    int stock = 0;
    for (const int year : {2019, 2020, 2021, 2022}) {
        const Cells flow = cells(QStringLiteral("flow-%1").arg(year), {m_confidential}, QString::number(year));
        QCOMPARE(number(flow, "T7,START,TOTAL"), stock);
        QCOMPARE(number(flow, "T7,NEW,TOTAL"), year == 2019 ? 144 : 0);
        stock += number(flow, "T7,NEW,TOTAL") + number(flow, "T7,REOPENED,TOTAL") - number(flow, "T7,CLOSED,TOTAL");
        QCOMPARE(number(flow, "T7,END,TOTAL"), stock);
    }
    QCOMPARE(stock, 49); // the rows without a closure
}

void TestCliReport::the_same_vault_and_options_give_the_same_bytes()
{
    const QString first = report(office, QStringLiteral("first"), {}), second = report(office, QStringLiteral("second"), {});
    for (const char *file : {"/report-2019.csv", "/report-2019.json"})
        QCOMPARE(bytes_of(first + QLatin1String(file)), bytes_of(second + QLatin1String(file)));
    QVERIFY(bytes_of(first + QStringLiteral("/report-2019.pdf")).startsWith("%PDF"));
    QVERIFY(bytes_of(first + QStringLiteral("/report-2019.xlsx")).startsWith("PK"));
    const QJsonDocument certificate = QJsonDocument::fromJson(bytes_of(first + QStringLiteral("/certificate-2019.json")));
    QCOMPARE(certificate[QStringLiteral("threshold")].toInt(), 5);
}

void TestCliReport::protection_hides_and_its_threshold_counts()
{
    // A vault of its own, the lowest threshold first: what one edition hides, no later one shows.
    const QString published = QStringLiteral("published");
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), published).status, 0);
    QCOMPARE(m_computer.import(published, register_of_2019()).status, 0);
    const auto of = [&](const QString &name, const QStringList &options) {
        return cells_of(report(published, name, options + QStringList{m_csv}) % QStringLiteral("/report-2019.csv"));
    };
    const Cells true_counts = cells(QStringLiteral("true"), {m_confidential});
    const Cells three = of(QStringLiteral("three"), {QStringLiteral("--protect"), QStringLiteral("threshold=3")});
    const Cells by_default = of(QStringLiteral("default"), {});
    const Cells ten = of(QStringLiteral("ten"), {QStringLiteral("--protect"), QStringLiteral("threshold=10")});
    QCOMPARE(hidden_cells(true_counts), 0);
    const std::tuple<const Cells *, int, int> rules[] = {{&three, 3, 5}, {&by_default, 5, 10}, {&ten, 10, 100}};
    for (const auto &[edition, threshold, next_threshold] : rules) {
        QVERIFY(hidden_cells(*edition) > 0);
        int smallest = 1000;
        for (const auto &[place, cell] : *edition) {
            if (!cell.endsWith(QStringLiteral(",shown")))
                continue;
            // What is shown is true; only the rest of a group takes in what a stricter rule folds into it.
            QVERIFY2(place.contains(QStringLiteral("_REST")) || true_counts.at(place) == cell, qPrintable(place));
            if (const int value = cell.section(u',', 0, 0).toInt(); value > 0)
                smallest = std::min(smallest, value);
        }
        QVERIFY2(smallest >= threshold && smallest < next_threshold, qPrintable(QString::number(smallest)));
    }
}

void TestCliReport::a_cut_off_day_ends_the_year_early()
{
    const Cells half = cells(QStringLiteral("half"), {m_confidential, QStringLiteral("--until"), QStringLiteral("2019-06-30")});
    int referrals = 0, accompaniments = 0;
    for (const QByteArray &line : register_of_2019().split('\n')) {
        const QByteArrayList row = line.split(',');
        referrals += row.size() > 4 && row[1].startsWith("2019") && row[1] <= "2019-06-30";
        accompaniments += row.size() > 4 && row[4].startsWith("2019") && row[4] <= "2019-06-30";
    }
    QCOMPARE(number(half, "T1,TOTAL,TOTAL"), referrals);
    QCOMPARE(number(half, "T3,TOTAL,TOTAL"), accompaniments);
}

void TestCliReport::each_scope_counts_its_own()
{
    const auto in_scope = [&](const char *scope) {
        return number(cells(QLatin1String(scope), {m_confidential, QStringLiteral("--scope"), QLatin1String(scope)}),
                      "T3,TOTAL,TOTAL");
    };
    QByteArray smuggled = register_of_2019();
    QCOMPARE(m_computer.import(office, smuggled.left(smuggled.indexOf('\n') + 1)
                                           + "S2019-1,2019-05-05,DVZ_OE,ACCOMP_STARTED,2019-05-06,SMUGGLING_AGG,SMUGGLING_AGG,"
                                             ",M,1995,SY,,\n").status, 0);
    QCOMPARE(in_scope("thb"), 144);
    QCOMPARE(in_scope("smuggling"), 1);
    QCOMPARE(in_scope("all"), 145);
}

void TestCliReport::each_language_has_its_own_words_and_the_same_cells()
{
    std::set<QByteArray> csvs, words;
    for (const char *language : {"nl", "fr", "de", "en"}) {
        const QString out = report(office, QLatin1String(language),
                                   {QStringLiteral("--lang"), QLatin1String(language), QStringLiteral("--format=csv,json")});
        csvs.insert(bytes_of(out + QStringLiteral("/report-2019.csv")));
        const QByteArray json = bytes_of(out + QStringLiteral("/report-2019.json"));
        QCOMPARE(QJsonDocument::fromJson(json)[QStringLiteral("language")].toString(), QLatin1String(language));
        words.insert(QJsonDocument::fromJson(json)[QStringLiteral("tables")][0][QStringLiteral("title")].toString().toUtf8());
    }
    QCOMPARE(csvs.size(), std::size_t(1));
    QCOMPARE(words.size(), std::size_t(4));
}

void TestCliReport::only_the_formats_asked_for_are_written()
{
    const QString out = report(office, QStringLiteral("some"), {QStringLiteral("--format=csv,pdf")});
    QCOMPARE(QDir(out).entryList(QDir::Files),
             (QStringList{QStringLiteral("certificate-2019.json"), QStringLiteral("report-2019.csv"),
                          QStringLiteral("report-2019.pdf"), QStringLiteral("tables-2019.json")}));
    const Ended listed = m_computer.signed_in(QStringLiteral("report"), office,
                                              {QStringLiteral("--year=2019"), QStringLiteral("--json"), m_csv,
                                               QStringLiteral("--out"), m_computer.path(QStringLiteral("listed"))});
    QCOMPARE(listed.json().array().size(), 3);
    for (const QJsonValue &file : listed.json().array())
        QVERIFY(QFileInfo(file.toString()).isFile());
}

void TestCliReport::a_confidential_report_says_so_everywhere_and_is_journaled()
{
    const auto count = [&] {
        int reports = 0;
        const auto session = m_computer.open(office);
        const auto read = session->store().journal().read_all([&](const storage::JournalEntry &entry) -> Result<void> {
            reports += storage::decode_transaction(entry.body).value().act == storage::Act::ConfidentialReport;
            return {};
        });
        return read ? reports : -1;
    };
    const int before = count();
    const QString out = report(office, QStringLiteral("secret"), {m_confidential});
    QCOMPARE(count(), before + 1);
    for (const QString &file : QDir(out).entryList(QDir::Files))
        QVERIFY2(file.contains(QStringLiteral("confidential")), qPrintable(file));
    QVERIFY(QJsonDocument::fromJson(bytes_of(out + QStringLiteral("/report-2019-confidential.json")))[QStringLiteral("confidential")]
                .toBool());
    report(office, QStringLiteral("public"), {});
    QCOMPARE(count(), before + 1);
}

void TestCliReport::make_demo(Computer &computer, const QString &seed)
{
    const Ended ended = computer.run({QStringLiteral("demo"), computer.path(QStringLiteral("demo")), QStringLiteral("--cases=30"),
                                      QStringLiteral("--years=2021-2024"), QStringLiteral("--seed"), seed,
                                      QStringLiteral("--device-folder"), computer.device_folder()});
    static const QRegularExpression sign_in(QStringLiteral("^user: (.+)\npassword: (.+)$"), QRegularExpression::MultilineOption);
    const auto match = sign_in.match(ended.out);
    QVERIFY2(ended.status == 0 && match.hasMatch(), qPrintable(ended.err));
    computer.sign_in_as(match.captured(1), match.captured(2));
}

void TestCliReport::the_same_seed_makes_the_same_shelter()
{
    const auto report_of = [&](const Computer &computer) -> QByteArray {
        const QString out = computer.path(QStringLiteral("compared"));
        const Ended ended = computer.signed_in(QStringLiteral("report"), QStringLiteral("demo"),
                                               {QStringLiteral("--year=2023"), m_confidential, m_csv, QStringLiteral("--out"), out});
        return ended.status == 0 ? bytes_of(out + QStringLiteral("/report-2023-confidential.csv")) : ended.err.toUtf8();
    };
    Computer same, other;
    make_demo(same, QStringLiteral("7"));
    make_demo(other, QStringLiteral("8"));
    const QByteArray report = report_of(m_training);
    QVERIFY2(report.startsWith("table,row,column,value,status"), report.constData());
    QCOMPARE(report_of(same), report);
    QVERIFY(report_of(other) != report);
}

void TestCliReport::an_invented_shelter_has_ten_referrals_to_a_case_in_six_scripts()
{
    const QJsonObject counted = m_training.signed_in(QStringLiteral("verify"), QStringLiteral("demo"), {QStringLiteral("--json")})
                                    .json().object();
    QCOMPARE(counted[QStringLiteral("cases")].toInt(), 30);
    QCOMPARE(counted[QStringLiteral("referrals")].toInt(), 300);
    QCOMPARE(counted[QStringLiteral("references")].toInt(), 30);

    const auto session = m_training.open(QStringLiteral("demo"));
    QVERIFY(session->kind() == vault::Kind::Training);
    std::set<QChar::Script> scripts;
    const auto referrals = session->store().referrals({}).value();
    for (const auto &line : referrals) {
        scripts.merge(scripts_of(line.person));
        QVERIFY(line.referred_on.year() >= 2021 && line.referred_on.year() <= 2024);
    }
    QVERIFY2(scripts.size() >= 6, qPrintable(QString::number(scripts.size())));
}

void TestCliReport::a_training_report_is_marked()
{
    const QString out = m_training.path(QStringLiteral("report"));
    const Ended ended = m_training.signed_in(QStringLiteral("report"), QStringLiteral("demo"),
                                           {QStringLiteral("--year=2023"), QStringLiteral("--method=rounding"),
                                            QStringLiteral("--out"), out});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    for (const char *file : {"/report-2023.json", "/certificate-2023.json"})
        QVERIFY(QJsonDocument::fromJson(bytes_of(out + QLatin1String(file)))[QStringLiteral("training")].toBool());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {out + QStringLiteral("/report-2023.pdf"), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().toLower().contains("training"));
}

QTEST_GUILESS_MAIN(TestCliReport)
#include "test_cli_report.moc"
