// SPDX-License-Identifier: EUPL-1.2
//
// What `ancora-cli report` writes for publication is published: it stays what it was, whatever happens to the
// cases; a correction is another version; and the quality gate stands before it.
#include "cli/cli_fixture.h"
#include "statistics/report_archive.h"
#include "statistics/report_changes.h"

#include <QCryptographicHash>
#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

namespace {

const QString office = QStringLiteral("office");
const QString quick = QStringLiteral("--method=rounding"); ///< where it matters only that a year is published
const QStringList figures{QStringLiteral("report-2019.csv"), QStringLiteral("report-2019.json")};

QByteArray certificate_of(const QString &folder) { return bytes_of(folder + QStringLiteral("/certificate-2019.json")); }

/// The example register without the form of the first `lines` accompaniments.
QByteArray without_forms(int lines)
{
    QByteArrayList rows = register_of_2019().split('\n');
    for (QByteArray &row : rows) {
        QByteArrayList cells = row.trimmed().split(',');
        if (lines == 0 || cells.size() < 13 || cells[4].isEmpty() || !cells[4].startsWith("20"))
            continue;
        cells[6] = cells[7] = QByteArray();
        row = cells.join(',');
        --lines;
    }
    return rows.join('\n');
}

} // namespace

class TestCliPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void a_published_report_is_written_again_byte_for_byte();
    void the_vault_knows_every_published_file_by_its_hash();
    void a_correction_is_version_two_and_leaves_version_one_as_it_was();
    void what_is_taken_out_of_a_case_leaves_what_was_published();
    void another_threshold_is_another_report();
    void a_confidential_report_is_not_published();
    void a_version_that_never_was_is_refused();
    void what_cannot_be_meant_is_wrong_usage();
    void a_red_gate_stops_the_report_until_a_director_signs();
    void only_a_director_signs_and_who_may_not_change_does_not_publish();
    void what_was_published_is_part_of_what_verify_checks();

private:
    [[nodiscard]] Ended report(const QString &vault, const QString &name, const QStringList &options = {}) const
    {
        return m_computer.signed_in(QStringLiteral("report"), vault,
                                    QStringList{QStringLiteral("--year=2019"), QStringLiteral("--format=csv,json"),
                                                QStringLiteral("--out"), m_computer.path(name)}
                                        + options);
    }
    /// The folder; the test stops where nothing was written.
    [[nodiscard]] QString written(const QString &name, const QStringList &options = {}) const
    {
        const Ended ended = report(office, name, options);
        if (ended.status != 0)
            throw std::runtime_error(ended.err.toStdString());
        return m_computer.path(name);
    }
    [[nodiscard]] std::vector<Publication> publications(const QString &vault = office) const
    {
        return m_computer.open(vault)->store().publications().value();
    }
    /// Somebody counted in 2019 turns out to be of another sex.
    void correct_one_case() const;

    Computer m_computer;
    QString m_first; ///< the folder of version 1
};

void TestCliPublishing::initTestCase()
{
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), office).status, 0);
    QCOMPARE(m_computer.import(office, register_of_2019()).status, 0);
    m_first = written(QStringLiteral("first"));
}

void TestCliPublishing::correct_one_case() const
{
    const auto session = m_computer.open(office);
    const auto lines = session->store().cases();
    for (const auto &line : *lines) {
        auto loaded = session->store().open_case(line.id);
        if (loaded->value.accompaniments.front().spell.from.year() != 2019)
            continue;
        Person person = loaded->value.person;
        person.sex = person.sex.value_or() == Code::of("F") ? Code::of("M") : Code::of("F");
        QVERIFY(session->store().save(line.id, person, loaded->seen));
        return;
    }
    QFAIL("no case to correct");
}

void TestCliPublishing::a_published_report_is_written_again_byte_for_byte()
{
    const QString again = written(QStringLiteral("again")), as_asked = written(QStringLiteral("one"), {QStringLiteral("--version=1")});
    for (const QString &folder : {again, as_asked}) {
        for (const QString &file : figures)
            QCOMPARE(bytes_of(folder + u'/' + file), bytes_of(m_first + u'/' + file));
        QCOMPARE(certificate_of(folder), certificate_of(m_first));
    }
    const QStringList pages{QStringLiteral("--format=pdf,xlsx")};
    const QString printed = written(QStringLiteral("printed"), pages), printed_again = written(QStringLiteral("printed-again"), pages);
    for (const char *file : {"/report-2019.pdf", "/report-2019.xlsx"})
        QCOMPARE(bytes_of(printed_again + QLatin1String(file)), bytes_of(printed + QLatin1String(file)));
    QCOMPARE(certificate_of(printed_again), certificate_of(printed));
    QCOMPARE(publications().size(), std::size_t(1));
}

void TestCliPublishing::the_vault_knows_every_published_file_by_its_hash()
{
    const Publication published = publications().front();
    QCOMPARE(published.version, 1);
    QCOMPARE(published.files.size(), 4);
    for (auto file = published.files.cbegin(); file != published.files.cend(); ++file)
        QCOMPARE(file.value().toLatin1(),
                 QCryptographicHash::hash(bytes_of(m_first + u'/' + file.key()), QCryptographicHash::Sha256).toHex());
    QVERIFY(published.published_at.isValid() && published.seed != 0);
    // The seed is a secret, and so is a hidden count.
    for (const QString &file : published.files.keys())
        QVERIFY(!bytes_of(m_first + u'/' + file).contains(QByteArray::number(published.seed)));
}

void TestCliPublishing::a_correction_is_version_two_and_leaves_version_one_as_it_was()
{
    correct_one_case();
    const QString one = written(QStringLiteral("still-one"), {QStringLiteral("--version=1")}), two = written(QStringLiteral("two"));
    for (const QString &file : figures) {
        QCOMPARE(bytes_of(one + u'/' + file), bytes_of(m_first + u'/' + file));
        QVERIFY(bytes_of(two + u'/' + file) != bytes_of(m_first + u'/' + file));
    }
    const QJsonDocument certificate = QJsonDocument::fromJson(certificate_of(two));
    QCOMPARE(certificate[QStringLiteral("version")].toInt(), 2);
    const auto published = publications();
    QCOMPARE(published.size(), std::size_t(2));
    QCOMPARE(published.back().version, 2);
    QVERIFY(published.front().seed != published.back().seed);
    const auto moved = statistics::changes(statistics::restore(published.front().material).value(),
                                           statistics::restore(published.back().material).value());
    QVERIFY(!moved.empty());
    for (const statistics::FigureChange &change : moved)
        QVERIFY(change.before && change.after);
    // Nothing has moved since: version 2 once more, not a third one.
    QCOMPARE(bytes_of(written(QStringLiteral("two-again")) + u'/' + figures.front()), bytes_of(two + u'/' + figures.front()));
    QCOMPARE(publications().size(), std::size_t(2));
}

void TestCliPublishing::what_is_taken_out_of_a_case_leaves_what_was_published()
{
    {
        const auto session = m_computer.open(office);
        const auto lines = session->store().cases();
        for (std::size_t i = 0; i < 20; ++i) {
            const auto loaded = session->store().open_case(lines->at(i).id);
            QVERIFY(session->store().remove<Accompaniment>(lines->at(i).id, loaded->value.accompaniments.front().id, loaded->seen));
        }
    }
    for (const int version : {1, 2}) {
        const QString folder = written(QStringLiteral("kept-%1").arg(version), {QStringLiteral("--version=%1").arg(version)});
        const QString before = version == 1 ? m_first : m_computer.path(QStringLiteral("two"));
        for (const QString &file : figures)
            QCOMPARE(bytes_of(folder + u'/' + file), bytes_of(before + u'/' + file));
    }
}

void TestCliPublishing::another_threshold_is_another_report()
{
    const std::size_t before = publications().size();
    const QString ten = written(QStringLiteral("ten"), {QStringLiteral("--protect=threshold=10")});
    // Its first, but of figures that have moved since version 2 of the other.
    QCOMPARE(QJsonDocument::fromJson(certificate_of(ten))[QStringLiteral("version")].toInt(), 3);
    QCOMPARE(publications().size(), before + 1);
}

void TestCliPublishing::a_confidential_report_is_not_published()
{
    const std::size_t before = publications().size();
    QCOMPARE(report(office, QStringLiteral("secret"), {QStringLiteral("--confidential")}).status, 0);
    QCOMPARE(publications().size(), before);
}

void TestCliPublishing::a_version_that_never_was_is_refused()
{
    const Ended ended = report(office, QStringLiteral("never"), {QStringLiteral("--version=9")});
    QCOMPARE(ended.status, 1);
    QVERIFY(ended.err.contains(u'9'));
    QVERIFY(!QDir(m_computer.path(QStringLiteral("never"))).exists());
}

void TestCliPublishing::what_cannot_be_meant_is_wrong_usage()
{
    const QStringList wrong[] = {{QStringLiteral("--version=0")},
                                 {QStringLiteral("--version=one")},
                                 {QStringLiteral("--version=1"), QStringLiteral("--confidential")},
                                 {QStringLiteral("--version=1"), QStringLiteral("--sign=why")},
                                 {QStringLiteral("--sign=")}};
    for (const QStringList &options : wrong)
        QCOMPARE(report(office, QStringLiteral("wrong"), options).status, 2);
}

void TestCliPublishing::a_red_gate_stops_the_report_until_a_director_signs()
{
    const QString red = QStringLiteral("red"), reason = QStringLiteral("Files of 2019 were lost in the move");
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), red).status, 0);
    QCOMPARE(m_computer.import(red, without_forms(20)).status, 0);
    const Ended stopped = report(red, QStringLiteral("red-stopped"));
    QCOMPARE(stopped.status, 1);
    QVERIFY2(stopped.err.contains(QStringLiteral("20")) && stopped.err.contains(QStringLiteral("form")), qPrintable(stopped.err));
    QVERIFY(!QDir(m_computer.path(QStringLiteral("red-stopped"))).exists());
    QVERIFY(publications(red).empty());
    QCOMPARE(report(red, QStringLiteral("red-blank"), {QStringLiteral("--sign= ")}).status, 1);
    QCOMPARE(report(red, QStringLiteral("red-secret"), {QStringLiteral("--confidential")}).status, 0);

    QCOMPARE(report(red, QStringLiteral("red-signed"), {QStringLiteral("--sign"), reason, quick}).status, 0);
    const QByteArray certificate = certificate_of(m_computer.path(QStringLiteral("red-signed")));
    QCOMPARE(QJsonDocument::fromJson(certificate)[QStringLiteral("signed_reason")].toString(), reason);
    QCOMPARE(publications(red).front().signed_reason, reason);
    // Once published it is written again without another signature, and the certificate says the same.
    QCOMPARE(report(red, QStringLiteral("red-again"), {quick}).status, 0);
    QCOMPARE(certificate_of(m_computer.path(QStringLiteral("red-again"))), certificate);
    // A green report carries no reason, whatever was offered.
    QVERIFY(!certificate_of(written(QStringLiteral("green"), {QStringLiteral("--sign"), reason})).contains("signed_reason"));
}

void TestCliPublishing::only_a_director_signs_and_who_may_not_change_does_not_publish()
{
    const QString director = m_computer.user(), password = m_computer.password(), shared = QStringLiteral("shared");
    QCOMPARE(m_computer.signed_in(QStringLiteral("create"), shared).status, 0);
    QCOMPARE(m_computer.import(shared, without_forms(20)).status, 0);
    {
        const auto session = m_computer.open(shared);
        QVERIFY(session->add_person({QStringLiteral("Worker"), password}, vault::Role::Worker));
        QVERIFY(session->add_person({QStringLiteral("Reader"), password}, vault::Role::ReadOnly));
    }
    for (const char *login : {"Worker", "Reader"}) {
        m_computer.sign_in_as(QLatin1String(login), password);
        QCOMPARE(report(shared, QStringLiteral("not-signed"), {QStringLiteral("--sign=because"), quick}).status, 1);
        QVERIFY(!QDir(m_computer.path(QStringLiteral("not-signed"))).exists());
    }
    m_computer.sign_in_as(director, password);
    QCOMPARE(m_computer.import(shared, register_of_2019()).status, 0);
    m_computer.sign_in_as(QStringLiteral("Reader"), password);
    QCOMPARE(report(shared, QStringLiteral("not-published"), {quick}).status, 1);
    m_computer.sign_in_as(QStringLiteral("Worker"), password);
    QCOMPARE(report(shared, QStringLiteral("by-worker"), {quick}).status, 0);
    m_computer.sign_in_as(QStringLiteral("Reader"), password);
    QCOMPARE(report(shared, QStringLiteral("read-again"), {quick}).status, 0); // frozen: nothing new is published
    m_computer.sign_in_as(director, password);
    QCOMPARE(publications(shared).size(), std::size_t(1));
}

void TestCliPublishing::what_was_published_is_part_of_what_verify_checks()
{
    const Ended verified = m_computer.signed_in(QStringLiteral("verify"), office);
    QVERIFY2(verified.status == 0, qPrintable(verified.out + verified.err));
    QVERIFY(m_computer.open(office)->store().database().execute(QStringLiteral("UPDATE publication SET version = 3 WHERE version = 2")));
    QCOMPARE(m_computer.signed_in(QStringLiteral("verify"), office).status, 1);
}

QTEST_GUILESS_MAIN(TestCliPublishing)
#include "test_cli_publishing.moc"
