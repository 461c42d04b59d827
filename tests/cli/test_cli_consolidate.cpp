// SPDX-License-Identifier: EUPL-1.2
//
// From three vaults to the national report as people do it: keys, packages, consolidation. What does not fit is one
// sentence that names the file, and nothing is written.
#include "cli/cli_fixture.h"
#include "exchange/aggregate_package.h"
#include "exchange/key_files.h"

#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

namespace {

const QStringList centres{QStringLiteral("north"), QStringLiteral("south"), QStringLiteral("west")};
const QString whole = QStringLiteral("whole");

/// A referral with an accompaniment in 2019; what the two centres of a transfer have in common.
QByteArray row(const QByteArray &reference, const QByteArray &body, const QByteArray &from, const QByteArray &until,
               const QByteArray &reason)
{
    return reference + ',' + from + ',' + body + ",ACCOMP_STARTED," + from + ",THB,SEX_PROSTITUTION,,F,1990-05-03,NG," + until + ','
        + reason + '\n';
}

/// Every third line of the register, each line once.
QByteArray part_of_register(int part)
{
    const QList<QByteArray> lines = register_of_2019().trimmed().split('\n');
    QByteArray result = lines.first() + '\n';
    for (qsizetype i = 1 + part; i < lines.size(); i += 3)
        result += lines[i] + '\n';
    return result;
}

} // namespace

class TestCliConsolidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void three_packages_make_the_report_of_one_vault_with_everybody();
    void a_package_is_for_its_recipient_and_journaled();
    void the_keys_are_for_their_owner_alone();
    void a_password_protects_the_recipients_key();
    void a_transferred_person_counts_once_where_the_centres_share_a_key();
    void what_does_not_fit_is_one_sentence_and_nothing_is_written_data();
    void what_does_not_fit_is_one_sentence_and_nothing_is_written();
    void a_published_folder_is_read_or_refused();
    void only_a_director_hands_figures_over();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_computer.path(name); }
    void make_office(const QString &name, const QByteArray &csv);
    [[nodiscard]] Ended aggregate(const QString &vault, const QString &file, const QStringList &options = {}) const;
    [[nodiscard]] Ended consolidate(const QStringList &files, const QStringList &options) const;
    /// The confidential national figures.
    [[nodiscard]] Cells national(const QStringList &files) const;
    void call_first_person(const QString &vault, const QString &family_name, const QString &given_name);

    Computer m_computer;
    const QString m_key = QStringLiteral("key");
};

void TestCliConsolidate::make_office(const QString &name, const QByteArray &csv)
{
    if (m_computer.signed_in(QStringLiteral("create"), name).status != 0 || m_computer.import(name, csv).status != 0)
        throw std::runtime_error("no office");
}

Ended TestCliConsolidate::aggregate(const QString &vault, const QString &file, const QStringList &options) const
{
    return m_computer.signed_in(QStringLiteral("aggregate"), vault,
                                QStringList{QStringLiteral("--year=2019"), QStringLiteral("--for"), path(m_key + QStringLiteral(".pub")),
                                            QStringLiteral("--out"), path(file)}
                                    + options);
}

Ended TestCliConsolidate::consolidate(const QStringList &files, const QStringList &options) const
{
    QStringList arguments{QStringLiteral("consolidate"), path(m_key)};
    for (const QString &file : files)
        arguments.append(path(file));
    return m_computer.run(arguments + options);
}

Cells TestCliConsolidate::national(const QStringList &files) const
{
    const Ended ended = consolidate(files, {QStringLiteral("--year=2019"), QStringLiteral("--confidential"),
                                            QStringLiteral("--format=csv"), QStringLiteral("--out"), path(QStringLiteral("national"))});
    if (ended.status != 0)
        throw std::runtime_error(ended.err.toStdString());
    return cells_of(path(QStringLiteral("national/report-2019-confidential.csv")));
}

void TestCliConsolidate::call_first_person(const QString &vault, const QString &family_name, const QString &given_name)
{
    const auto session = m_computer.open(vault);
    const FileId file = session->store().cases().value().front().id;
    auto opened = session->store().open_case(file).value();
    opened.value.person.family_name = family_name;
    opened.value.person.given_name = given_name;
    QVERIFY(session->store().save(file, opened.value.person, opened.seen));
}

void TestCliConsolidate::initTestCase()
{
    QCOMPARE(m_computer.run({QStringLiteral("recipient"), path(m_key)}).status, 0);
    QCOMPARE(m_computer.run({QStringLiteral("recipient"), path(QStringLiteral("other"))}).status, 0);
    QCOMPARE(m_computer.run({QStringLiteral("centres-key"), path(QStringLiteral("shared"))}).status, 0);
    make_office(whole, register_of_2019());
    for (int i = 0; i < 3; ++i) {
        make_office(centres[i], part_of_register(i));
        const Ended ended = aggregate(centres[i], centres[i] + QStringLiteral(".figures"));
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
    }
}

void TestCliConsolidate::three_packages_make_the_report_of_one_vault_with_everybody()
{
    const Cells cells = national({QStringLiteral("north.figures"), QStringLiteral("south.figures"), QStringLiteral("west.figures")});
    QCOMPARE(cells.at(QStringLiteral("T3,TOTAL,TOTAL")), QStringLiteral("144,shown"));
    const Ended alone = m_computer.signed_in(QStringLiteral("report"), whole,
                                             {QStringLiteral("--year=2019"), QStringLiteral("--confidential"), QStringLiteral("--format=csv"),
                                              QStringLiteral("--out"), path(QStringLiteral("alone"))});
    QVERIFY2(alone.status == 0, qPrintable(alone.err));
    QCOMPARE(bytes_of(path(QStringLiteral("national/report-2019-confidential.csv"))),
             bytes_of(path(QStringLiteral("alone/report-2019-confidential.csv"))));
}

void TestCliConsolidate::a_package_is_for_its_recipient_and_journaled()
{
    const QByteArray package = bytes_of(path(QStringLiteral("north.figures")));
    QCOMPARE(package.size(), bytes_of(path(QStringLiteral("south.figures"))).size());
    const auto opened = exchange::open_package(package, exchange::load_private_key(path(m_key), Secret()).value());
    QVERIFY(opened && opened->content.size() > 20 * 16);
    for (qsizetype part = 0; part < 20; ++part)
        QVERIFY(!package.contains(opened->content.mid(part * opened->content.size() / 20, 16)));
    const auto session = m_computer.open(QStringLiteral("north"));
    QStringList reasons;
    const auto read = session->store().journal().read_all([&reasons](const storage::JournalEntry &entry) -> Result<void> {
        const auto transaction = storage::decode_transaction(entry.body).value();
        if (transaction.act == storage::Act::ConfidentialReport)
            reasons.append(transaction.reason);
        return {};
    });
    QVERIFY(read);
    QCOMPARE(reasons.size(), 1);
    const QString fingerprint = QString::fromLatin1(bytes_of(path(m_key + QStringLiteral(".pub"))).split('\n')[2]);
    QCOMPARE(reasons.first(), QStringLiteral("2019 thb 2019-12-31 threshold=0 suppression package for ") + fingerprint);
}

void TestCliConsolidate::the_keys_are_for_their_owner_alone()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &file : {m_key, QStringLiteral("shared")})
        QVERIFY(!(QFile::permissions(path(file)) & others));
    const QByteArray before = bytes_of(path(m_key));
    const Ended again = m_computer.run({QStringLiteral("recipient"), path(m_key)});
    QCOMPARE(again.status, 1);
    QCOMPARE(again.err_lines().size(), 1);
    QCOMPARE(m_computer.run({QStringLiteral("centres-key"), path(m_key)}).status, 1);
    QCOMPARE(bytes_of(path(m_key)), before);
}

void TestCliConsolidate::a_password_protects_the_recipients_key()
{
    const QStringList password{QStringLiteral("--password-file"), path(QStringLiteral("password"))};
    const Ended made = m_computer.run(QStringList{QStringLiteral("recipient"), path(QStringLiteral("locked"))} + password);
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const Ended sealed = m_computer.signed_in(QStringLiteral("aggregate"), QStringLiteral("north"),
                                              {QStringLiteral("--year=2019"), QStringLiteral("--for"), path(QStringLiteral("locked.pub")),
                                               QStringLiteral("--out"), path(QStringLiteral("locked.figures"))});
    QVERIFY2(sealed.status == 0, qPrintable(sealed.err));
    const QStringList options{QStringLiteral("consolidate"), path(QStringLiteral("locked")), path(QStringLiteral("locked.figures")),
                              QStringLiteral("--year=2019"), QStringLiteral("--confidential"), QStringLiteral("--format=csv"),
                              QStringLiteral("--out"), path(QStringLiteral("unlocked"))};
    QCOMPARE(m_computer.run(options + QStringList{QStringLiteral("--password-file=-")}, "not this one\n").status, 1);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("unlocked"))));
    QCOMPARE(m_computer.run(options + password).status, 0);
}

void TestCliConsolidate::a_transferred_person_counts_once_where_the_centres_share_a_key()
{
    const QByteArray header = register_of_2019().split('\n').first() + '\n';
    const QString sending = QStringLiteral("sending"), receiving = QStringLiteral("receiving");
    make_office(sending, header + row("S-1", "POL_LOCAL", "2019-02-01", "2019-06-01", "TRANSFER_CENTRE"));
    make_office(receiving, header + row("R-1", "CENTRE_OTHER", "2019-06-02", "", ""));
    call_first_person(sending, QStringLiteral("Özdemir"), QStringLiteral("Zoë"));
    call_first_person(receiving, QStringLiteral("OZDEMIR"), QStringLiteral("Zoe"));
    const QStringList files{QStringLiteral("sending.figures"), QStringLiteral("receiving.figures")};
    const auto new_persons = [&](const QStringList &options) {
        if (aggregate(sending, files[0], options).status != 0 || aggregate(receiving, files[1], options).status != 0)
            throw std::runtime_error("no package");
        const Cells cells = national(files);
        if (cells.at(QStringLiteral("T7,END,TOTAL")) != QStringLiteral("1,shown"))
            throw std::runtime_error("the stock is wrong");
        return cells.at(QStringLiteral("T3,TOTAL,TOTAL"));
    };
    const auto certificate_says = [this](const QByteArray &words) {
        return bytes_of(path(QStringLiteral("national/certificate-2019-confidential.json"))).contains(words);
    };
    QCOMPARE(new_persons({}), QStringLiteral("2,shown"));
    QVERIFY(certificate_says("counts at both") && !certificate_says("counted once"));
    QCOMPARE(new_persons({QStringLiteral("--centres-key"), path(QStringLiteral("shared"))}), QStringLiteral("1,shown"));
    QVERIFY(certificate_says("counted once") && !certificate_says("counts at both"));
}

void TestCliConsolidate::what_does_not_fit_is_one_sentence_and_nothing_is_written_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("option");
    const QByteArray good = bytes_of(path(QStringLiteral("north.figures")));
    QByteArray changed = good;
    changed[good.size() / 2] = static_cast<char>(~changed[good.size() / 2]);
    const QString none;
    QTest::newRow("truncated") << good.left(good.size() / 2) << none;
    QTest::newRow("changed") << changed << none;
    QTest::newRow("empty") << QByteArray() << none;
    QTest::newRow("another file") << register_of_2019() << none;
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, 'x') << none;
    QTest::newRow("the same centre twice") << bytes_of(path(QStringLiteral("south.figures"))) << none;
    QTest::newRow("another year") << good << QStringLiteral("--year=2018");
    QTest::newRow("another scope") << good << QStringLiteral("--scope=all");
    QTest::newRow("another cut-off") << good << QStringLiteral("--until=2019-06-30");
}

void TestCliConsolidate::what_does_not_fit_is_one_sentence_and_nothing_is_written()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, option);
    write_file(path(QStringLiteral("given.figures")), content);
    QStringList options{QStringLiteral("--year=2019"), QStringLiteral("--out"), path(QStringLiteral("never"))};
    if (!option.isEmpty())
        options.append(option);
    const Ended ended = consolidate({QStringLiteral("given.figures"), QStringLiteral("south.figures")}, options);
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.out, QString());
    QCOMPARE(ended.err_lines().size(), 1);
    QVERIFY2(ended.err.contains(QStringLiteral(".figures: ")), qPrintable(ended.err));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("never"))));

    const Ended other = m_computer.run({QStringLiteral("consolidate"), path(QStringLiteral("other")), path(QStringLiteral("south.figures")),
                                        QStringLiteral("--year=2019"), QStringLiteral("--out"), path(QStringLiteral("never"))});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.err.contains(QStringLiteral("another recipient")), qPrintable(other.err));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("never"))));
}

void TestCliConsolidate::a_published_folder_is_read_or_refused()
{
    const QString folder = path(QStringLiteral("published"));
    const QString out = path(QStringLiteral("with-published"));
    const QStringList options{QStringLiteral("--year=2019"), QStringLiteral("--confidential"), QStringLiteral("--format=csv"),
                              QStringLiteral("--published"), folder, QStringLiteral("--out"), out};
    const auto refuses = [&] {
        const Ended ended = consolidate({QStringLiteral("north.figures")}, options);
        return ended.status == 1 && ended.err_lines().size() == 1 && ended.err.contains(folder) && !QFileInfo::exists(out);
    };
    QVERIFY(refuses()); // there is no such folder
    QDir().mkpath(folder);
    write_file(folder + QStringLiteral("/report-2019.csv"), "table,row,column,value,status\nT3,TOTAL,TOTAL,48,shown\n");
    QVERIFY(refuses());
    write_file(folder + QStringLiteral("/tables-2019.json"), "{}");
    QVERIFY(refuses());
    write_file(folder + QStringLiteral("/tables-2019.json"), R"({"format": "ancora-tables/1", "year": 2019, "version": 1})");
    const Ended ended = consolidate({QStringLiteral("north.figures")}, options);
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
}

void TestCliConsolidate::only_a_director_hands_figures_over()
{
    const QString password = QStringLiteral("Regen-brug-molen-kaars-zee");
    {
        const auto session = m_computer.open(QStringLiteral("west"));
        QVERIFY(session->add_person({QStringLiteral("Wim"), password}, vault::Role::Worker));
    }
    const Ended ended = m_computer.run({QStringLiteral("aggregate"), path(QStringLiteral("west")), QStringLiteral("--user=Wim"),
                                        QStringLiteral("--password-file=-"), QStringLiteral("--device-folder"),
                                        m_computer.device_folder(), QStringLiteral("--year=2019"), QStringLiteral("--for"),
                                        path(m_key + QStringLiteral(".pub")), QStringLiteral("--out"), path(QStringLiteral("by-wim"))},
                                       password.toUtf8());
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err_lines().last().contains(QStringLiteral("director")), qPrintable(ended.err));
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("by-wim"))));
}

QTEST_GUILESS_MAIN(TestCliConsolidate)
#include "test_cli_consolidate.moc"
