// SPDX-License-Identifier: EUPL-1.2
//
// `ancora-cli import` on the example register: all of it or nothing, and never twice.
#include "cli/cli_fixture.h"

#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

namespace {

const QString office = QStringLiteral("office");

enum Column {
    ExternalRef,
    ReferredOn,
    ReferringBody,
    Outcome,
    AccompaniedFrom,
    Scope,
    Form,
    Sector,
    Sex,
    BirthDate,
    Citizenship,
    ClosedOn,
    ClosureReason
};

/// The example register, cell by cell; lines count from 1, the header.
class Register
{
public:
    Register() : m_lines(register_of_2019().replace("\r\n", "\n").split('\n')) {}

    [[nodiscard]] QByteArrayList row(int line) const { return m_lines[line - 1].split(','); }
    [[nodiscard]] Register with(int line, Column column, const QByteArray &value) const
    {
        QByteArrayList cells = row(line);
        cells[column] = value;
        return with_line(line, cells.join(','));
    }
    [[nodiscard]] Register with_line(int line, const QByteArray &text) const
    {
        Register changed = *this;
        changed.m_lines[line - 1] = text;
        return changed;
    }
    /// The first row from `line` on that does, or does not, lead to an accompaniment.
    [[nodiscard]] int next(int line, bool accompanied) const
    {
        while (row(line)[AccompaniedFrom].isEmpty() == accompanied)
            ++line;
        return line;
    }
    [[nodiscard]] int line_of(const QByteArray &reference) const
    {
        int line = 1;
        while (row(line)[ExternalRef] != reference)
            ++line;
        return line;
    }
    [[nodiscard]] QByteArray csv() const { return m_lines.join('\n'); }

private:
    QByteArrayList m_lines;
};

QJsonObject counts(int added, int changed, int unchanged, int wrong)
{
    return {{QStringLiteral("new"), added},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("wrong"), wrong}};
}

} // namespace

class TestCliRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_dry_run_counts_and_touches_nothing();
    void the_register_is_taken_in_whole();
    void importing_twice_changes_nothing();
    void one_wrong_row_of_720_leaves_everything_as_it_was_data();
    void one_wrong_row_of_720_leaves_everything_as_it_was();
    void what_was_typed_in_the_wrong_place_is_not_repeated();
    void a_changed_row_updates_only_what_changed();
    void an_accompaniment_may_follow_later();
    void an_intake_by_hand_is_not_counted_twice();

private:
    Computer m_computer;
    Register m_register; ///< as last taken in
    Content m_content;   ///< what the vault held then
    const QStringList m_json{QStringLiteral("--json")};
};

void TestCliRegister::initTestCase()
{
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), office).status, 0);
}

void TestCliRegister::a_dry_run_counts_and_touches_nothing()
{
    const Content before = content_of(m_computer, office);
    const QStringList dry = m_json + QStringList{QStringLiteral("--dry-run")};
    const Ended right = m_computer.import(office, m_register.csv(), dry);
    QCOMPARE(right.status, 0);
    QCOMPARE(right.json().object(), counts(720, 0, 0, 0));
    const Ended wrong = m_computer.import(office, m_register.with(500, Sex, "W").csv(), dry);
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.json().object()[QStringLiteral("wrong")].toInt(), 1);
    QVERIFY(content_of(m_computer, office) == before);
    QVERIFY(before.referrals.empty());
}

void TestCliRegister::the_register_is_taken_in_whole()
{
    const Ended ended = m_computer.import(office, m_register.csv(), m_json);
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    QCOMPARE(ended.json().object(), counts(720, 0, 0, 0));
    m_content = content_of(m_computer, office);
    const Content &content = m_content;
    QCOMPARE(content.referrals.size(), std::size_t(720));
    QCOMPARE(content.cases.size(), std::size_t(144));

    const Referral &referral = content.referrals.at(QStringLiteral("R2019-0090"));
    QCOMPARE(referral.referring_body.text(), QStringLiteral("LAWYER"));
    const Case &file = content.cases.at(referral.case_file);
    QCOMPARE(file.person.sex.value().text(), QStringLiteral("M"));
    QCOMPARE(file.person.birth_date.value().text(), QStringLiteral("1972"));
    QCOMPARE(file.person.citizenship.value().text(), QStringLiteral("MA"));
    QCOMPARE(file.main_exploitation()->sector.text(), QStringLiteral("CONSTRUCTION"));
    QCOMPARE(file.accompaniments.size(), std::size_t(1));
    QVERIFY(file.accompaniments[0].spell == (Spell{QDate(2019, 1, 22), QDate(2020, 4, 7)}));
    QCOMPARE(file.accompaniments[0].closure_reason.text(), QStringLiteral("STATUS_UNLIMITED"));
}

void TestCliRegister::importing_twice_changes_nothing()
{
    const QJsonObject verified = m_computer.signed_in(QStringLiteral("verify"), office, m_json).json().object();
    const Ended again = m_computer.import(office, m_register.csv(), m_json);
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json().object(), counts(0, 0, 720, 0));
    QVERIFY(content_of(m_computer, office) == m_content);
    const QJsonObject after = m_computer.signed_in(QStringLiteral("verify"), office, m_json).json().object();
    for (const char *check : {"rows", "cases", "referrals", "references"})
        QCOMPARE(after[QLatin1String(check)], verified[QLatin1String(check)]);
}

void TestCliRegister::one_wrong_row_of_720_leaves_everything_as_it_was_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    const int with = m_register.next(400, true), without = m_register.next(600, false);
    const auto wrong = [&](const char *kind, int line, Column column, const QByteArray &value, const char *name) {
        QTest::newRow(kind) << m_register.with(line, column, value).csv() << line << QString::fromLatin1(name);
    };
    wrong("a code that is not in the list", without, ReferringBody, "POLICE", "referring_body");
    wrong("a day that does not exist", without, ReferredOn, "2019-02-30", "referred_on");
    wrong("a day written otherwise", with, AccompaniedFrom, "01/03/2019", "accompanied_from");
    wrong("a required value that is missing", without, Outcome, "", "outcome");
    wrong("a reference that stands twice", without, ExternalRef, m_register.row(2)[ExternalRef], "external_ref");
    wrong("a birth after the referral", with, BirthDate, "2021", "birth_date");
    wrong("a reason without a day", without, ClosureReason, "DISAPPEARED", "closure_reason");
    wrong("the last row", 721, Sex, "", "sex");
    wrong("an accompaniment that vanished", with, AccompaniedFrom, "", "accompanied_from");
    QTest::newRow("a column too many") << m_register.with_line(with, m_register.row(with).join(',') + ",more").csv()
                                       << with << QString();
    // Only the vault knows that this one is wrong: as a row it is well formed.
    QByteArrayList ended = m_register.row(with);
    ended[Outcome] = "INFO_ONLY";
    for (const Column column : {AccompaniedFrom, Scope, Form, Sector, ClosedOn, ClosureReason})
        ended[column].clear();
    QTest::newRow("an accompaniment taken back") << m_register.with_line(with, ended.join(',')).csv() << with
                                                 << QStringLiteral("accompanied_from");
}

void TestCliRegister::one_wrong_row_of_720_leaves_everything_as_it_was()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    QFETCH(QString, column);
    // The other rows bring something: were one of them taken in, it would show.
    const int other = m_register.next(2, false);
    QByteArrayList lines = csv.split('\n');
    lines[other - 1].replace(",F,", ",X,").replace(",M,", ",X,").replace(",U,", ",X,");
    lines.append("NEW-1,2019-05-05,POL_LOCAL,INFO_ONLY,,,,,F,,,,");

    const Ended ended = m_computer.import(office, lines.join('\n').replace("\n\n", "\n"));
    QCOMPARE(ended.status, 1);
    const QString place = QStringLiteral("line %1, column %2: ").arg(line).arg(column);
    const QStringList told = ended.err_lines().filter(place);
    QVERIFY2(!told.isEmpty(), qPrintable(ended.err));
    QVERIFY(told.first().size() > place.size() + 10); // and the reason
    QVERIFY(content_of(m_computer, office) == m_content);
}

void TestCliRegister::what_was_typed_in_the_wrong_place_is_not_repeated()
{
    const QByteArray canary = "Zwaluwstaart";
    Register everywhere = m_register;
    const int line = m_register.next(300, true);
    for (int column = ReferredOn; column <= ClosureReason; ++column)
        everywhere = everywhere.with(line, Column(column), canary);
    everywhere = everywhere.with(line + 1, ExternalRef, canary).with(line + 2, ExternalRef, canary); // stands twice
    const QByteArray csvs[] = {everywhere.csv(),
                               everywhere.with(1, Sex, canary).csv(),
                               canary + ',' + canary + '\n' + m_register.csv(),
                               m_register.csv() + "\"" + canary,
                               canary + '\0' + canary,
                               QByteArray("\xff\xfe") + canary};
    for (const QByteArray &csv : csvs) {
        const Ended ended = m_computer.import(office, csv, m_json);
        QCOMPARE(ended.status, 1);
        QVERIFY(!ended.err.isEmpty());
        for (const QString &said : {ended.out, ended.err})
            QVERIFY2(!said.contains(QString::fromLatin1(canary), Qt::CaseInsensitive), qPrintable(said));
    }
    const Ended missing = m_computer.signed_in(QStringLiteral("import"), office,
                                               {QStringLiteral("--register"), m_computer.path(QString::fromLatin1(canary))});
    QCOMPARE(missing.status, 1);
    QVERIFY(!missing.err.contains(QString::fromLatin1(canary)));
}

void TestCliRegister::a_changed_row_updates_only_what_changed()
{
    const QString reference = QStringLiteral("R2019-0090");
    {
        // A worker finds out more about the person than the register says.
        const auto session = m_computer.open(office);
        storage::Store &store = session->store();
        const FileId id = store.referral(store.referral_with_external_ref(reference).value()).value().value.case_file;
        auto file = store.open_case(id).value();
        file.value.person.citizenship = Code::of("DZ");
        file.value.person.family_name = QStringLiteral("Benali");
        file.value.accompaniments[0].referring_body = Code::of("NGO");
        file.value.exploitation[0].sector = Code::of("HORECA");
        QVERIFY(store.save(file.value, file.seen, storage::Act::Save));
    }
    Content expected = content_of(m_computer, office);
    const int line = m_register.line_of(reference.toLatin1());
    m_register = m_register.with(line, ClosedOn, "2020-05-07").with(line, BirthDate, "1972-03");
    const Ended ended = m_computer.import(office, m_register.csv(), m_json);
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    QCOMPARE(ended.json().object(), counts(0, 1, 719, 0));

    const Content after = content_of(m_computer, office);
    Referral &referral = expected.referrals[reference];
    Case &file = expected.cases[referral.case_file];
    referral.birth_date = *PartialDate::of(1972, 3);
    referral.imported_row = after.referrals.at(reference).imported_row;
    file.person.birth_date = *PartialDate::of(1972, 3);
    file.accompaniments[0].spell.until = QDate(2020, 5, 7);
    expected.changes = after.changes;
    QVERIFY(after == expected);
    QCOMPARE(m_computer.import(office, m_register.csv(), m_json).json().object(), counts(0, 0, 720, 0));
    QVERIFY(content_of(m_computer, office) == after);
}

void TestCliRegister::an_accompaniment_may_follow_later()
{
    const int line = m_register.next(100, false);
    const QByteArrayList row = m_register.row(line);
    const QByteArray later = row[ExternalRef] + ",2019-02-28," + row[ReferringBody]
                             + ",ACCOMP_STARTED,2019-03-01,THB,LABOUR,HORECA,M,1990,MA,,";
    m_register = m_register.with_line(line, later);
    const Ended ended = m_computer.import(office, m_register.csv(), m_json);
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    const Content after = content_of(m_computer, office);
    QCOMPARE(after.cases.size(), m_content.cases.size() + 1);
    const Referral &referral = after.referrals.at(QString::fromLatin1(row[ExternalRef]));
    QCOMPARE(referral.outcome.text(), QStringLiteral("ACCOMP_STARTED"));
    const Case &file = after.cases.at(referral.case_file);
    QCOMPARE(file.cover.number, QStringLiteral("2019-145"));
    QCOMPARE(file.accompaniments[0].referring_body, referral.referring_body);
    QCOMPARE(file.person.sex.value().text(), QStringLiteral("M"));
}

void TestCliRegister::an_intake_by_hand_is_not_counted_twice()
{
    const int line = m_register.next(200, false);
    const QByteArrayList row = m_register.row(line);
    const QString reference = QString::fromLatin1(row[ExternalRef]);
    {
        const auto session = m_computer.open(office);
        const FileId referral = session->store().referral_with_external_ref(reference).value();
        QVERIFY(session->store().start_intake(referral, QDate(2019, 12, 1)));
    }
    const QByteArray later = row[ExternalRef] + ',' + row[ReferredOn] + ',' + row[ReferringBody]
                             + ",ACCOMP_STARTED,2019-12-02,THB,LABOUR,HORECA,F,1990,MA,,";
    m_register = m_register.with_line(line, later);
    const Ended ended = m_computer.import(office, m_register.csv(), m_json);
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    const Content after = content_of(m_computer, office);
    const Case &file = after.cases.at(after.referrals.at(reference).case_file);
    QCOMPARE(file.accompaniments.size(), std::size_t(1));
    QCOMPARE(file.accompaniments[0].spell.from, QDate(2019, 12, 2));
    QCOMPARE(file.accompaniments[0].referring_body.text(), QString::fromLatin1(row[ReferringBody]));
}

QTEST_GUILESS_MAIN(TestCliRegister)
#include "test_cli_register.moc"
