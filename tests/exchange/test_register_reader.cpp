// SPDX-License-Identifier: EUPL-1.2
#include "exchange/register_reader.h"

#include <QtTest>

using namespace ancora;
using namespace ancora::exchange;

namespace {

const QDate today(2026, 6, 1);
const QByteArray header =
    "external_ref,referred_on,referring_body,outcome,accompanied_from,scope,form,sector,sex,"
    "birth_date,citizenship,closed_on,closure_reason\n";
const QByteArray accompanied =
    "N1,2019-01-10,POL_LOCAL,ACCOMP_STARTED,2019-02-01,THB,LABOUR,CAR_WASH,M,1990-05,MA,"
    "2021-03-04,STATUS_UNLIMITED\n";
const QByteArray referral_only = "N2,2019-01-11,SELF,NO_CONTACT,,,,,U,,,,\n";

/// The good row with one column replaced.
QByteArray with(const QByteArray &row, int column, const QByteArray &value)
{
    QList<QByteArray> fields = row.chopped(1).split(',');
    fields[column] = value;
    return fields.join(',') + '\n';
}

enum Column {
    Ref,
    Referred,
    Body,
    Outcome,
    From,
    Scope,
    Form,
    Sector,
    Sex,
    Birth,
    Citizen,
    Closed,
    Reason
};

} // namespace

class TestRegisterReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_right_row_is_read_into_values();
    void a_referral_alone_leaves_the_accompaniment_empty();
    void every_optional_column_may_be_empty_data();
    void every_optional_column_may_be_empty();
    void columns_may_stand_in_any_order();
    void each_wrong_field_is_reported_alone_data();
    void each_wrong_field_is_reported_alone();
    void all_wrong_fields_of_a_row_are_reported_together();
    void a_reference_that_stands_twice_names_the_first_line();
    void a_wrong_header_is_reported_by_column_data();
    void a_wrong_header_is_reported_by_column();
    void a_row_of_the_wrong_length_is_reported_by_line();
    void line_numbers_are_those_of_the_file();
    void no_reason_repeats_what_stands_in_the_field();
    void what_is_no_csv_is_an_error_data();
    void what_is_no_csv_is_an_error();
    void the_list_of_problems_is_bounded_and_the_count_is_not();

private:
    [[nodiscard]] Register read(const QByteArray &rows) const
    {
        const auto result = read_register(header + rows, m_lists, today);
        return result ? *result : Register{{}, {{0, {}, result.error().text}}, 0};
    }
    CodeLists m_lists;
};

void TestRegisterReader::initTestCase()
{
    const auto lists = CodeLists::load();
    QVERIFY(lists);
    m_lists = *lists;
}

void TestRegisterReader::a_right_row_is_read_into_values()
{
    const Register result = read(accompanied);
    QVERIFY(result.problems.empty());
    QCOMPARE(result.wrong_rows, 0);
    QCOMPARE(result.rows.size(), std::size_t(1));
    RegisterRow expected;
    expected.line = 2;
    expected.external_ref = QStringLiteral("N1");
    expected.referred_on = QDate(2019, 1, 10);
    expected.referring_body = Code::of("POL_LOCAL");
    expected.outcome = Code::of("ACCOMP_STARTED");
    expected.accompanied_from = QDate(2019, 2, 1);
    expected.scope = Code::of("THB");
    expected.form = Code::of("LABOUR");
    expected.sector = Code::of("CAR_WASH");
    expected.sex = Code::of("M");
    expected.birth_date = PartialDate::of(1990, 5);
    expected.citizenship = Code::of("MA");
    expected.closed_on = QDate(2021, 3, 4);
    expected.closure_reason = Code::of("STATUS_UNLIMITED");
    QVERIFY(result.rows.front() == expected);
}

void TestRegisterReader::a_referral_alone_leaves_the_accompaniment_empty()
{
    const Register result = read(referral_only);
    QVERIFY(result.problems.empty());
    QCOMPARE(result.rows.size(), std::size_t(1));
    const RegisterRow &row = result.rows.front();
    QVERIFY(row.accompanied_from.isNull() && row.closed_on.isNull() && !row.birth_date);
    QVERIFY(row.scope.is_empty() && row.form.is_empty() && row.sector.is_empty());
    QVERIFY(row.citizenship.is_empty() && row.closure_reason.is_empty());
}

void TestRegisterReader::every_optional_column_may_be_empty_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("form") << with(accompanied, Form, "");
    QTest::newRow("sector") << with(accompanied, Sector, "");
    QTest::newRow("birth date") << with(accompanied, Birth, "");
    QTest::newRow("citizenship") << with(accompanied, Citizen, "");
    QTest::newRow("still open") << with(with(accompanied, Closed, ""), Reason, "");
    QTest::newRow("same day") << with(accompanied, From, "2019-01-10");
    QTest::newRow("closed on the first day") << with(accompanied, Closed, "2019-02-01");
    QTest::newRow("today") << with(with(referral_only, Referred, "2026-06-01"), Birth,
                                   "2026-06-01");
    QTest::newRow("birth year of the referral") << with(accompanied, Birth, "2019");
    QTest::newRow("stateless") << with(accompanied, Citizen, "XS");
    QTest::newRow("smuggling") << with(with(accompanied, Scope, "SMUGGLING_AGG"), Form,
                                       "SMUGGLING_AGG");
    QTest::newRow("person known, no accompaniment")
        << with(with(referral_only, Birth, "1999"), Citizen, "VN");
    QTest::newRow("quoted reference") << with(referral_only, Ref, "\"2019/7 \"\"b\"\"\"");
}

void TestRegisterReader::every_optional_column_may_be_empty()
{
    QFETCH(const QByteArray, row);
    const Register result = read(row);
    QVERIFY2(result.problems.empty(),
             qPrintable(result.problems.empty() ? QString() : result.problems.front().reason));
    QCOMPARE(result.rows.size(), std::size_t(1));
}

void TestRegisterReader::columns_may_stand_in_any_order()
{
    const auto turned = [](const QByteArray &line) -> QByteArray {
        QList<QByteArray> fields = line.chopped(1).split(',');
        std::reverse(fields.begin(), fields.end());
        return fields.join(',') + '\n';
    };
    const auto result = read_register(turned(header) + turned(accompanied), m_lists, today);
    QVERIFY(result);
    QVERIFY(result->problems.empty());
    QVERIFY(result->rows == read(accompanied).rows);
}

void TestRegisterReader::each_wrong_field_is_reported_alone_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    const auto wrong = [](const char *name, const QByteArray &row, const char *column) {
        QTest::newRow(name) << row << QString::fromLatin1(column);
    };
    const auto changed = [&wrong](const char *name, Column column, const QByteArray &value,
                                  const char *reported) {
        wrong(name, with(accompanied, column, value), reported);
    };
    changed("reference empty", Ref, "", "external_ref");
    changed("reference too long", Ref, QByteArray(101, 'n'), "external_ref");
    changed("reference with a space in front", Ref, " N1", "external_ref");
    changed("reference with a space behind", Ref, "N1 ", "external_ref");
    changed("reference only a space", Ref, " ", "external_ref");
    changed("reference with a tab inside", Ref, "N\t1", "external_ref");
    changed("reference over two lines", Ref, "\"N\n1\"", "external_ref");
    changed("reference with a direction mark", Ref,
            "N\xE2\x80\xAE"
            "1",
            "external_ref");

    wrong("referral day empty", with(referral_only, Referred, ""), "referred_on");
    wrong("referral day only a year", with(referral_only, Referred, "2019"), "referred_on");
    wrong("referral day only a month", with(referral_only, Referred, "2019-01"), "referred_on");
    wrong("referral day the Belgian way", with(referral_only, Referred, "10/01/2019"),
          "referred_on");
    wrong("referral day with slashes", with(referral_only, Referred, "2019/01/10"), "referred_on");
    wrong("referral day with a time", with(referral_only, Referred, "2019-01-10T10:00"),
          "referred_on");
    wrong("referral day short", with(referral_only, Referred, "2019-1-10"), "referred_on");
    wrong("referral on 30 February", with(referral_only, Referred, "2019-02-30"), "referred_on");
    wrong("referral on 29 February of a common year", with(referral_only, Referred, "2019-02-29"),
          "referred_on");
    wrong("referral in month 13", with(referral_only, Referred, "2019-13-01"), "referred_on");
    wrong("referral on day 0", with(referral_only, Referred, "2019-01-00"), "referred_on");
    wrong("referral before 1990", with(referral_only, Referred, "1989-12-31"), "referred_on");
    wrong("referral tomorrow", with(referral_only, Referred, "2026-06-02"), "referred_on");
    wrong("referral far ahead", with(referral_only, Referred, "2199-01-01"), "referred_on");
    wrong("referral day with a space", with(referral_only, Referred, "2019-01-10 "), "referred_on");
    wrong("referral day in other digits", with(referral_only, Referred, "٢٠١٩-٠١-١٠"),
          "referred_on");
    wrong("referral day a word", with(referral_only, Referred, "yesterday"), "referred_on");

    changed("body empty", Body, "", "referring_body");
    changed("body unknown", Body, "POLICE", "referring_body");
    changed("body in small letters", Body, "pol_local", "referring_body");
    changed("body with a space", Body, "POL_LOCAL ", "referring_body");
    changed("body a group", Body, "G_POLICE", "referring_body");
    changed("body a name", Body, "Jan Peeters", "referring_body");
    changed("outcome empty", Outcome, "", "outcome");
    changed("outcome unknown", Outcome, "STARTED", "outcome");
    changed("outcome of another list", Outcome, "POL_LOCAL", "outcome");
    changed("outcome says that nothing followed", Outcome, "NO_CONTACT", "outcome");
    wrong("outcome says that something followed", with(referral_only, Outcome, "ACCOMP_STARTED"),
          "accompanied_from");

    changed("accompaniment before the referral", From, "2019-01-09", "accompanied_from");
    changed("accompaniment only a month", From, "2019-02", "accompanied_from");
    changed("accompaniment no date", From, "soon", "accompanied_from");
    wrong("accompaniment in the future",
          with(with(with(accompanied, From, "2026-06-02"), Closed, ""), Reason, ""),
          "accompanied_from");
    changed("scope empty", Scope, "", "scope");
    changed("scope unknown", Scope, "TRAFFICKING", "scope");
    changed("scope all", Scope, "ALL", "scope");
    changed("form unknown", Form, "SEXUAL", "form");
    changed("form a group", Form, "G_LABOUR", "form");
    changed("form not yet in the law", Form, "FORCED_MARRIAGE", "form");
    changed("form the day before the law", Form, "ILLEGAL_ADOPTION", "form");
    changed("smuggling as a form of trafficking", Form, "SMUGGLING_AGG", "form");
    changed("sector unknown", Sector, "BUILDING", "sector");
    changed("sector a number", Sector, "41", "sector");
    wrong("scope without accompaniment", with(referral_only, Scope, "THB"), "scope");
    wrong("form without accompaniment", with(referral_only, Form, "LABOUR"), "form");
    wrong("sector without accompaniment", with(referral_only, Sector, "CARE"), "sector");
    wrong("closing day without accompaniment", with(referral_only, Closed, "2019-05-05"),
          "closed_on");
    wrong("closure reason without accompaniment", with(referral_only, Reason, "AUTONOMY"),
          "closure_reason");

    changed("sex empty", Sex, "", "sex");
    changed("sex in small letters", Sex, "f", "sex");
    changed("sex a word", Sex, "male", "sex");
    changed("sex V for vrouw", Sex, "V", "sex");
    changed("birth no date", Birth, "around 1990", "birth_date");
    changed("birth the Belgian way", Birth, "3.5.1990", "birth_date");
    changed("birth in month 0", Birth, "1990-00", "birth_date");
    changed("birth on 31 April", Birth, "1990-04-31", "birth_date");
    changed("birth before 1900", Birth, "1899", "birth_date");
    changed("birth after the referral", Birth, "2019-01-11", "birth_date");
    changed("birth year after the referral", Birth, "2020", "birth_date");
    changed("birth in the future", Birth, "2027", "birth_date");
    wrong("birth 121 years ago", with(with(referral_only, Referred, "2023-01-01"), Birth, "1902"),
          "birth_date");
    changed("citizenship a name", Citizen, "Maroc", "citizenship");
    changed("citizenship of three letters", Citizen, "MAR", "citizenship");
    changed("citizenship in small letters", Citizen, "ma", "citizenship");
    changed("citizenship unknown", Citizen, "ZZ", "citizenship");
    changed("citizenship UK", Citizen, "UK", "citizenship");
    changed("citizenship a region", Citizen, "G_EASTERN_EUROPE", "citizenship");

    changed("closed before it began", Closed, "2019-01-31", "closed_on");
    changed("closed in the future", Closed, "2026-06-02", "closed_on");
    changed("closed only a year", Closed, "2021", "closed_on");
    changed("closing day missing", Closed, "", "closed_on");
    changed("closure reason missing", Reason, "", "closure_reason");
    changed("closure reason unknown", Reason, "FINISHED", "closure_reason");
    changed("closure reason of another list", Reason, "NO_CONTACT", "closure_reason");
}

void TestRegisterReader::each_wrong_field_is_reported_alone()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, column);
    const Register result = read(with(referral_only, Ref, "N0") + row);
    QCOMPARE(result.wrong_rows, 1);
    for (const RowProblem &problem : result.problems) {
        QCOMPARE(problem.line, 3);
        QCOMPARE(problem.column, column);
        QVERIFY(problem.reason.endsWith(u'.'));
    }
    QCOMPARE(result.rows.size(), std::size_t(1)); // the row before it is right
}

void TestRegisterReader::all_wrong_fields_of_a_row_are_reported_together()
{
    const Register result = read(",tomorrow,WHO,WHAT,never,NO,NO,NO,Z,then,XX1,later,why\n");
    QStringList columns;
    for (const RowProblem &problem : result.problems)
        columns << problem.column;
    columns.sort();
    QStringList expected = QString::fromLatin1(header.chopped(1)).split(u',');
    expected.sort();
    QCOMPARE(columns, expected);
    QCOMPARE(result.wrong_rows, 1);
    QVERIFY(result.rows.empty());
}

void TestRegisterReader::a_reference_that_stands_twice_names_the_first_line()
{
    const Register result = read(referral_only + accompanied + referral_only);
    QCOMPARE(result.problems.size(), std::size_t(1));
    QCOMPARE(result.problems.front().line, 4);
    QCOMPARE(result.problems.front().column, QStringLiteral("external_ref"));
    QVERIFY(result.problems.front().reason.contains(u'2'));
}

void TestRegisterReader::a_wrong_header_is_reported_by_column_data()
{
    QTest::addColumn<QByteArray>("first_line");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("missing") << QByteArray(header).replace("sector,", "")
                             << QStringList{QStringLiteral("sector")};
    QTest::newRow("unknown") << QByteArray(header).replace("\n", ",remarks\n")
                             << QStringList{QStringLiteral("remarks")};
    QTest::newRow("twice") << QByteArray(header).replace("\n", ",sex\n")
                           << QStringList{QStringLiteral("sex")};
    QTest::newRow("misspelt") << QByteArray(header).replace("sex", "gender")
                              << QStringList{QStringLiteral("gender"), QStringLiteral("sex")};
    QTest::newRow("capitals") << QByteArray(header).replace("sex", "Sex")
                              << QStringList{QStringLiteral("9"), QStringLiteral("sex")};
    QTest::newRow("semicolons") << QByteArray(header).replace(',', ';') << QStringList{QString()};
}

void TestRegisterReader::a_wrong_header_is_reported_by_column()
{
    QFETCH(const QByteArray, first_line);
    QFETCH(const QStringList, columns);
    const auto result = read_register(first_line + accompanied, m_lists, today);
    QVERIFY(result);
    QStringList reported;
    for (const RowProblem &problem : result->problems) {
        QCOMPARE(problem.line, 1);
        reported << problem.column;
    }
    QCOMPARE(reported, columns);
    QVERIFY(result->rows.empty());
    QCOMPARE(result->wrong_rows, 1);
}

void TestRegisterReader::a_row_of_the_wrong_length_is_reported_by_line()
{
    const Register result = read("N3,2019-01-11,SELF,NO_CONTACT\n" + accompanied);
    QCOMPARE(result.problems.size(), std::size_t(1));
    QCOMPARE(result.problems.front().line, 2);
    QVERIFY(result.problems.front().column.isEmpty());
    QCOMPARE(result.rows.size(), std::size_t(1));
}

void TestRegisterReader::line_numbers_are_those_of_the_file()
{
    const Register result =
        read("\n\n" + with(referral_only, Ref, "\"a\n\nb\"") + with(accompanied, Sex, "Z"));
    QCOMPARE(result.problems.size(), std::size_t(2));
    QCOMPARE(result.problems.front().line, 4); // the reference that goes over three lines
    QCOMPARE(result.problems.back().line, 7);
}

void TestRegisterReader::no_reason_repeats_what_stands_in_the_field()
{
    const QByteArray name = "QXJANPEETERS";
    for (int column = Ref; column <= Reason; ++column) {
        const Register result =
            read(with(accompanied, column, name) + with(accompanied, column, name));
        QVERIFY(!result.problems.empty());
        for (const RowProblem &problem : result.problems)
            QVERIFY(!problem.reason.contains(QString::fromLatin1(name)) &&
                    !problem.column.contains(QString::fromLatin1(name)));
    }
    const auto headless = read_register(with(accompanied, Ref, name), m_lists, today);
    QVERIFY(headless);
    for (const RowProblem &problem : headless->problems)
        QVERIFY(!problem.column.contains(QString::fromLatin1(name)));
}

void TestRegisterReader::what_is_no_csv_is_an_error_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only empty lines") << QByteArray("\n\n\r\n");
    QTest::newRow("Latin-1") << header + with(referral_only, Ref, "Zo\xEB");
    QTest::newRow("quote never closed") << header + with(referral_only, Ref, "\"N2");
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
}

void TestRegisterReader::what_is_no_csv_is_an_error()
{
    QFETCH(const QByteArray, data);
    const auto result = read_register(data, m_lists, today);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::BadInput);
    QVERIFY(!result.error().text.isEmpty());
}

void TestRegisterReader::the_list_of_problems_is_bounded_and_the_count_is_not()
{
    const int rows = int(Register::max_problems) + 50;
    QByteArray file;
    for (int i = 0; i < rows; ++i)
        file += with(with(referral_only, Ref, QByteArray::number(i)), Sex, "Z");
    const Register result = read(file);
    QCOMPARE(result.problems.size(), Register::max_problems);
    QCOMPARE(result.wrong_rows, rows);
    QVERIFY(result.rows.empty());
}

QTEST_GUILESS_MAIN(TestRegisterReader)
#include "test_register_reader.moc"
