// SPDX-License-Identifier: EUPL-1.2
#include "output/report_files.h"
#include "output/texts.h"
#include "output/sample_report.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <sys/resource.h>
#include <csignal>

using namespace ancora;
using namespace ancora::output;
using statistics::CellStatus;
using statistics::Report;

namespace {

const std::vector<Format> every_format(all_formats.begin(), all_formats.end());

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray output_of(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

QByteArray time_of_change(const QString &folder)
{
    return output_of(QStringLiteral("stat"), {QStringLiteral("-c"), QStringLiteral("%y"), folder});
}

/// Everything a reader of the folder can get at: the bytes, the text of the PDF, the parts of the XLSX.
QByteArray everything_in(const QStringList &paths)
{
    QByteArray all;
    for (const QString &path : paths) {
        all += content(path);
        if (path.endsWith(u".pdf"))
            all += output_of(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        if (path.endsWith(u".xlsx"))
            all += output_of(QStringLiteral("unzip"), {QStringLiteral("-p"), path});
    }
    return all;
}

/// The true counts of hidden cells that can be read somewhere, as whole numbers.
int canaries_in(const QByteArray &bytes)
{
    static const QRegularExpression canary(QStringLiteral("(?<![0-9A-Fa-f])7[123][0-9]{3}(?![0-9A-Fa-f])"));
    int found = 0;
    auto match = canary.globalMatch(QString::fromLatin1(bytes));
    for (; match.hasNext(); match.next())
        ++found;
    return found;
}

/// The figures and signs of one sheet, in order, without headings and codes.
QStringList sheet_cells(const QString &path, const QString &part)
{
    QXmlStreamReader xml(output_of(QStringLiteral("unzip"), {QStringLiteral("-p"), path, part}));
    QStringList cells;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == u"v")
                cells << xml.readElementText();
            else if (xml.name() == u"t")
                if (const QString text = xml.readElementText(); text == u"•")
                    cells << text;
        }
    return xml.hasError() ? QStringList() : cells;
}

QStringList csv_cells(const QByteArray &csv, const QByteArray &table)
{
    QStringList cells;
    for (const QByteArray &line : csv.split('\n'))
        if (line.startsWith(QByteArray(table + ','))) {
            const auto fields = line.split(',');
            cells << (fields.last() == "hidden" ? QStringLiteral("•")
                                                : QString::fromLatin1(fields[fields.size() - 2]));
        }
    return cells;
}

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void csv_is_the_contract()
    {
        const auto paths = write(test::sample_report(), {Format::Csv});
        const QByteArray csv = content(paths.first());
        QVERIFY(csv.startsWith("table,row,column,value,status\nT3,TOTAL,F/0-17,20,shown\nT3,TOTAL,F/18+,,hidden\n"));
        QVERIFY(csv.contains("\nT3,LABOUR,F/0-17,0,shown\n"));
        QVERIFY2(!csv.contains("T3,LABOUR,F/U"), "an absent cell is no line");
        QCOMPARE(csv.count('\n'), 1 + 7 * 13 - 1 + 1500);
    }

    void json_has_the_cells_of_the_csv()
    {
        const auto paths = write(test::sample_report(), {Format::Csv, Format::Json});
        const QJsonObject json = QJsonDocument::fromJson(content(paths[1])).object();
        QCOMPARE(json[u"year"].toInt(), 2019);
        QCOMPARE(json[u"scope"].toString(), QStringLiteral("thb"));
        QCOMPARE(json[u"cut_off"].toString(), QStringLiteral("2019-12-31"));
        QStringList cells;
        for (const auto &value : json[u"tables"][0][u"cells"].toArray()) {
            const QJsonObject cell = value.toObject();
            QCOMPARE(cell[u"value"].isNull(), cell[u"status"].toString() == u"hidden");
            cells << (cell[u"value"].isNull() ? QStringLiteral("•") : QString::number(cell[u"value"].toInt()));
        }
        QCOMPARE(cells, csv_cells(content(paths[0]), "T3"));
    }

    void csv_json_and_xlsx_are_the_same_bytes_every_time()
    {
        const auto first = write(test::sample_report(), {Format::Csv, Format::Json, Format::Xlsx});
        QList<QByteArray> before;
        for (const QString &path : first)
            before << content(path);
        QTest::qWait(1100); // a time stamp would have moved on
        const auto second = write(test::sample_report(), {Format::Csv, Format::Json, Format::Xlsx});
        for (qsizetype i = 0; i < second.size(); ++i)
            QCOMPARE(content(second[i]), before[i]);
    }

    void xlsx_has_the_figures_of_the_csv()
    {
        const auto paths = write(test::sample_report(), {Format::Csv, Format::Xlsx});
        const QByteArray csv = content(paths[0]);
        QCOMPARE(output_of(QStringLiteral("unzip"), {QStringLiteral("-tq"), paths[1]}).isEmpty(), false);
        QCOMPARE(sheet_cells(paths[1], QStringLiteral("xl/worksheets/sheet2.xml")), csv_cells(csv, "T3"));
        QCOMPARE(sheet_cells(paths[1], QStringLiteral("xl/worksheets/sheet3.xml")), csv_cells(csv, "T11"));
        const QByteArray parts = output_of(QStringLiteral("unzip"), {QStringLiteral("-Z1"), paths[1]});
        QCOMPARE(parts.count('\n'), 5 + 3);
        QVERIFY(!parts.contains("docProps"));
    }

    void pdf_has_the_figures_of_the_csv()
    {
        const auto paths = write(test::sample_report(), {Format::Csv, Format::Pdf});
        // Compatibility normalisation takes the ligatures of the font apart.
        const QString text = QString::fromUtf8(output_of(QStringLiteral("pdftotext"),
                                                         {QStringLiteral("-layout"), paths[1], QStringLiteral("-")}))
                                 .normalized(QString::NormalizationForm_KC);
        for (const QString &cell : csv_cells(content(paths[0]), "T3"))
            QVERIFY2(text.contains(QRegularExpression(u"\\b" % cell % u"\\b"))
                         || cell == u"•", qPrintable(cell));
        QVERIFY(text.contains(u"31 December 2019"));
        QVERIFY(text.contains(u"House & Harbour"));
        QVERIFY(text.contains(u"1485 rows"));
        QVERIFY(text.contains(u"Protection certificate"));
    }

    void no_hidden_count_is_in_any_byte_stream()
    {
        QCOMPARE(canaries_in(everything_in(write(test::sample_report(), every_format))), 0);
    }

    void the_scan_finds_the_counts_of_a_confidential_report()
    {
        for (const Format format : all_formats)
            QVERIFY2(canaries_in(everything_in(write(test::confidential_report(), {format}))) > 20,
                     qPrintable(format_code(format)));
    }

    void confidential_files_and_pages_say_so()
    {
        const auto paths = write(test::confidential_report(), every_format);
        for (const QString &path : paths)
            QVERIFY2(path.contains(u"-2019-confidential."), qPrintable(path));
        const QByteArray text = output_of(QStringLiteral("pdftotext"), {paths[3], QStringLiteral("-")});
        QVERIFY(text.count("CONFIDENTIAL") >= text.count('\f'));
        const QByteArray sheet = output_of(QStringLiteral("unzip"), {QStringLiteral("-p"), paths[2],
                                                                     QStringLiteral("xl/worksheets/sheet3.xml")});
        QVERIFY(sheet.contains("<oddHeader>&amp;CCONFIDENTIAL"));
        QCOMPARE(QFile::permissions(paths[0]) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void the_certificate_has_the_hash_of_every_file()
    {
        const auto paths = write(test::sample_report(), every_format);
        const QJsonObject json = QJsonDocument::fromJson(content(paths.last())).object();
        const QJsonArray files = json[u"files"].toArray();
        QCOMPARE(files.size(), 4);
        for (qsizetype i = 0; i < files.size(); ++i)
            QCOMPARE(files[i][u"sha256"].toString().toLatin1(),
                     QCryptographicHash::hash(content(paths[i]), QCryptographicHash::Sha256).toHex());
        const QByteArray csv = content(paths[0]);
        QCOMPARE(json[u"cells"][u"hidden"].toInt(), csv.count(",hidden\n"));
        QCOMPARE(json[u"cells"][u"shown"].toInt(), csv.count(",shown\n"));
    }

    void the_certificate_says_rules_proof_and_what_was_there_before()
    {
        Report report = test::sample_report();
        report.rules = {{QStringLiteral("small_counts"), test::in_all(QStringLiteral("Figures below 5 are hidden."))}};
        report.proof = {.cells = 90, .small = 40, .secondary = 7, .by_witness = 40, .by_world = 33, .narrowest = 5};
        report.proof.earlier.push_back({report.options, QStringLiteral("Other house")});
        report.proof.earlier.back().options.year = 2018;
        report.signed_reason = QStringLiteral("The ministry waits");
        const auto paths = write(report, {Format::Pdf});
        const QJsonObject json = QJsonDocument::fromJson(content(paths.last())).object();
        QCOMPARE(json[u"rules"][0][u"rule"].toString(), QStringLiteral("small_counts"));
        QCOMPARE(json[u"proof"][u"proven_by_other_case_files"].toInt(), 33);
        QCOMPARE(json[u"proof"][u"proven_by_linear_programmes_alone"].toInt(), 7);
        QCOMPARE(json[u"proof"][u"earlier_publications"][0][u"year"].toInt(), 2018);
        const QString text = QString::fromUtf8(output_of(QStringLiteral("pdftotext"), {paths[0], QStringLiteral("-")}))
                                 .normalized(QString::NormalizationForm_KC).simplified();
        for (const char *sentence : {"Figures below 5 are hidden.", "For 33 of them the proof goes further", "For the other 7",
                                     "Other house · Year 2018", "The ministry waits"})
            QVERIFY2(text.contains(QString::fromUtf8(sentence)), sentence);
        // A report without any of this does not claim it.
        const auto bare = write(test::sample_report(), {Format::Pdf});
        const QByteArray said = output_of(QStringLiteral("pdftotext"), {bare[0], QStringLiteral("-")});
        QVERIFY(!said.contains("proof goes further") && !said.contains("Other house") && !said.contains("Signed"));
    }

    void the_front_page_names_the_protection()
    {
        Report report = test::sample_report();
        report.options.method = statistics::Method::Rounding;
        report.rounded = 10;
        const auto paths = write(report, {Format::Pdf});
        const QByteArray text = output_of(QStringLiteral("pdftotext"), {paths[0], QStringLiteral("-")});
        QVERIFY(text.contains("Rounded to multiples of 5"));
        QVERIFY(text.contains("less than 10 away from the true count"));
        QVERIFY(!text.contains("Threshold 5"));
    }

    void figures_that_do_not_add_up_are_refused()
    {
        Report report = test::sample_report();
        report.checks.front().right += 1;
        const auto written = write_report(report, QDir(m_folder->path()), Language::English, every_format);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Refused);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void every_language_has_its_own_words()
    {
        for (const Language language : all_languages) {
            const auto paths = write_report(test::sample_report(), QDir(m_folder->path()), language, {Format::Json});
            QVERIFY(paths);
            const QByteArray json = content(paths->first());
            QVERIFY(json.contains(QByteArray("persons (" + language_code(language).toLatin1() + ")")));
        }
    }

    void a_damaged_text_file_is_refused()
    {
        QFile file(QStringLiteral(":/report/texts.json"));
        (void)Texts::load(Language::English);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        QVERIFY(Texts::parse(good, Language::French));
        QVERIFY(!Texts::parse(QByteArray(good).replace("\"Seite %1 von %2\"", "\"Seite %1\""), Language::French));
        QVERIFY(!Texts::parse(QByteArray(good).replace("\"centre\"", "\"center\""), Language::French));
        QVERIFY(!Texts::parse("{}", Language::French));
    }

    void no_named_temporary_file_is_made()
    {
        QTemporaryDir elsewhere;
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", elsewhere.path().toUtf8());
        // A file that was made and removed again moves the folder's time of change.
        const QByteArray untouched = time_of_change(elsewhere.path());
        QTest::qWait(20);
        write(test::confidential_report(), every_format);
        qputenv("TMPDIR", before);
        QCOMPARE(time_of_change(elsewhere.path()), untouched);
        QFile visible(elsewhere.filePath(QStringLiteral("file")));
        QVERIFY(visible.open(QIODevice::WriteOnly) && visible.remove());
        QVERIFY2(time_of_change(elsewhere.path()) != untouched, "the watcher sees nothing");
    }

    void a_full_disk_leaves_the_old_report_alone()
    {
        const auto paths = write(test::sample_report(), every_format);
        const QByteArray before = content(paths[3]);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
        const rlimit small{4096, RLIM_INFINITY};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = write_report(test::confidential_report(), QDir(m_folder->path()), Language::English,
                                          every_format);
        const auto again = write_report(test::sample_report(), QDir(m_folder->path()), Language::German,
                                        every_format);
        setrlimit(RLIMIT_FSIZE, &unlimited);
        QVERIFY(!written && !again);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QCOMPARE(content(paths[3]), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 5);
    }

    void a_folder_that_cannot_be_made_is_one_sentence()
    {
        const QString file = m_folder->filePath(QStringLiteral("file"));
        QFile taken(file);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        const auto written = write_report(test::sample_report(), QDir(file), Language::English, {Format::Csv});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QVERIFY(!written.error().text.isEmpty());
    }

private:
    QStringList write(const Report &report, const std::vector<Format> &formats)
    {
        const auto paths = write_report(report, QDir(m_folder->path()), Language::English, formats);
        return paths ? *paths : QStringList();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestReportFiles)
#include "test_report_files.moc"
