// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"

#include <QtTest>
#include <rapidcheck.h>
#include <vector>

using namespace ancora;
using namespace ancora::exchange;

namespace {

Result<std::vector<CsvRow>> read_all(const QByteArray &data, CsvLimits limits = {})
{
    CsvReader reader(data, limits);
    std::vector<CsvRow> rows;
    for (;;) {
        ANCORA_TAKE(const auto row, reader.next());
        if (!row)
            return rows;
        rows.push_back(*row);
    }
}

/// Every field quoted: the form in which any content survives.
QByteArray write_quoted(const std::vector<QStringList> &rows, const QByteArray &line_end)
{
    QByteArray data;
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (QString field : row)
            quoted << u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
        data += quoted.join(u',').toUtf8() + line_end;
    }
    return data;
}

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *text : list)
        result << QString::fromUtf8(text);
    return result;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_come_out_as_they_were_meant_data();
    void rows_come_out_as_they_were_meant();
    void each_row_knows_the_line_it_begins_on();
    void each_fault_names_its_line_data();
    void each_fault_names_its_line();
    void every_limit_holds();
    void a_file_that_is_too_large_is_refused_unread();
    void whatever_is_written_is_read_back();
    void plain_fields_are_read_back_with_every_line_end();
};

void TestCsv::rows_come_out_as_they_were_meant_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto row = [](const char *name, const char *data, const QList<QStringList> &rows) {
        QTest::newRow(name) << QByteArray(data) << rows;
    };
    row("nothing", "", {});
    row("only a byte-order mark", "\xEF\xBB\xBF", {});
    row("one field", "a", {texts({"a"})});
    row("byte-order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        {texts({"a", "b"})});
    row("mark inside stays",
        "a,\xEF\xBB\xBF"
        "b",
        {texts({"a", "\xEF\xBB\xBF"
                     "b"})});
    row("empty fields", ",,\n", {texts({"", "", ""})});
    row("comma at the end", "a,", {texts({"a", ""})});
    row("quoted", "\"a\",\"b\"", {texts({"a", "b"})});
    row("quoted empty", "\"\"\n", {texts({""})});
    row("doubled quotation mark", "\"a\"\"b\"", {texts({"a\"b"})});
    row("only quotation marks", "\"\"\"\"", {texts({"\""})});
    row("comma in quotes", "\"a,b\",c", {texts({"a,b", "c"})});
    row("line ends in quotes", "\"a\r\nb\rc\nd\"", {texts({"a\r\nb\rc\nd"})});
    row("LF", "a\nb\n", {texts({"a"}), texts({"b"})});
    row("CR LF", "a\r\nb\r\n", {texts({"a"}), texts({"b"})});
    row("CR", "a\rb", {texts({"a"}), texts({"b"})});
    row("mixed line ends", "a\r\nb\nc\rd",
        {texts({"a"}), texts({"b"}), texts({"c"}), texts({"d"})});
    row("empty lines are no rows", "\n\r\na\n\n\nb\n\n", {texts({"a"}), texts({"b"})});
    row("spaces stay", " a , b ", {texts({" a ", " b "})});
    row("other scripts", "Zoë,Ωμέγα,አበበ,张,\xF0\x9F\x98\x80",
        {texts({"Zoë", "Ωμέγα", "አበበ", "张", "\xF0\x9F\x98\x80"})});
    row("semicolons do not separate", "a;b", {texts({"a;b"})});
}

void TestCsv::rows_come_out_as_they_were_meant()
{
    QFETCH(const QByteArray, data);
    QFETCH(const QList<QStringList>, rows);
    const auto read = read_all(data);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
    QList<QStringList> fields;
    for (const CsvRow &row : *read)
        fields << row.fields;
    QCOMPARE(fields, rows);
}

void TestCsv::each_row_knows_the_line_it_begins_on()
{
    const auto rows = read_all("head\r\n\"two\nlines\",x\n\n\rlast,\"of\r\rall\"\nend");
    QVERIFY(rows);
    std::vector<int> lines;
    for (const CsvRow &row : *rows)
        lines.push_back(row.line);
    QCOMPARE(lines, (std::vector<int>{1, 2, 6, 9}));
}

void TestCsv::each_fault_names_its_line_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("line");
    QTest::newRow("quote never closed") << QByteArray("a\n\"b\nc\n") << 2;
    QTest::newRow("quote at the very end") << QByteArray("a\n\"") << 2;
    QTest::newRow("quote inside a plain field") << QByteArray("a\nb\nc\"d\n") << 3;
    QTest::newRow("text after a closing quote") << QByteArray("\"a\"b\n") << 1;
    QTest::newRow("quoted twice") << QByteArray("x\n\"a\" \"b\"\n") << 2;
    QTest::newRow("NUL in a plain field") << QByteArray("a\nb\0c\n", 6) << 2;
    QTest::newRow("NUL in a quoted field") << QByteArray("a\n\"\0\"\n", 6) << 2;
    QTest::newRow("Latin-1") << QByteArray("a\nZo\xEB,b\n") << 2;
    QTest::newRow("Latin-1 in quotes") << QByteArray("a\nb\n\"Zo\xEB\"\n") << 3;
    QTest::newRow("UTF-8 cut off") << QByteArray("a\nb\xC3") << 2;
    QTest::newRow("UTF-8 too long a form") << QByteArray("\xC0\xAF") << 1;
    QTest::newRow("UTF-8 surrogate") << QByteArray("\xED\xA0\x80") << 1;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0b\0",
                                          6)
                            << 1;
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << 1;
}

void TestCsv::each_fault_names_its_line()
{
    QFETCH(const QByteArray, data);
    QFETCH(const int, line);
    const auto rows = read_all(data);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::BadInput);
    QCOMPARE(rows.error().detail, QStringLiteral("line %1").arg(line));
    QVERIFY(rows.error().text.contains(QString::number(line)));
}

void TestCsv::every_limit_holds()
{
    CsvLimits limits;
    limits.field_size = 3;
    limits.columns = 2;
    limits.rows = 2;
    limits.file_size = 20;
    QVERIFY(read_all("abc,\"def\"\nabc,def\n", limits));
    QVERIFY(!read_all("abcd\n", limits));
    QVERIFY(!read_all("\"abcd\"\n", limits));
    QVERIFY(!read_all("\"a\n\n\n\"\n", limits));
    QVERIFY(!read_all("a,b,c\n", limits));
    QVERIFY(!read_all("a\nb\nc\n", limits));
    QVERIFY(!read_all("a,b\na,b\n\n\n\n\n\n\n\n\n\n\n\n\n\n", limits));
}

void TestCsv::a_file_that_is_too_large_is_refused_unread()
{
    const CsvLimits limits;
    const auto rows = read_all(QByteArray(limits.file_size + 1, 'a'));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, Error::Kind::BadInput);
}

void TestCsv::whatever_is_written_is_read_back()
{
    QVERIFY(rc::check([] {
        const auto any_character =
            rc::gen::map(rc::gen::weightedOneOf<char16_t>(
                             {{3, rc::gen::elementOf(std::u16string(u"\",;\r\n ab="))},
                              {1, rc::gen::inRange<char16_t>(1, 0xD800)},
                              {1, rc::gen::inRange<char16_t>(0xE000, 0xFFFE)}}),
                         [](char16_t c) { return c; });
        const auto any_field = rc::gen::map(
            rc::gen::container<std::u16string>(any_character),
            [](const std::u16string &text) { return QString::fromStdU16String(text); });
        std::vector<QStringList> rows;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            QStringList row;
            for (int j = *rc::gen::inRange(1, 6); j > 0; --j)
                row << *any_field;
            rows.push_back(row);
        }
        const auto line_end = *rc::gen::element<std::string>("\n", "\r\n", "\r");
        const auto read = read_all(write_quoted(rows, QByteArray::fromStdString(line_end)));
        RC_ASSERT(read.has_value());
        std::vector<QStringList> fields;
        for (const CsvRow &row : *read)
            fields.push_back(row.fields);
        RC_ASSERT(fields == rows);
    }));
}

void TestCsv::plain_fields_are_read_back_with_every_line_end()
{
    QVERIFY(rc::check([] {
        const auto letters =
            rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange('a', 'z')));
        const auto fields =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(letters));
        RC_PRE(fields.size() <= 50u);
        const auto line_end = *rc::gen::element<std::string>("", "\n", "\r\n", "\r");
        std::string line;
        for (const std::string &field : fields)
            line += (line.empty() ? "" : ",") + field;
        const auto read = read_all(QByteArray::fromStdString(line + line_end));
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->size() == 1u);
        RC_ASSERT(read->front().fields == QString::fromStdString(line).split(u','));
    }));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "test_csv.moc"
