// SPDX-License-Identifier: EUPL-1.2
//
// One file for a university: with the person's consent, and not without.
#include "cli/cli_fixture.h"
#include "open_store.h"

#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

class TestCliHtcds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ended created = m_computer.signed_in(QStringLiteral("create"), QStringLiteral("office"));
        QVERIFY2(created.status == 0, qPrintable(created.err));
        const DisclosureGround consent = signed_consent("RESEARCH", {Code::of("EXPLOITATION")},
                                                        QDate(2020, 1, 1), QStringLiteral("University of Ghent"));
        const auto session = m_computer.open(QStringLiteral("office"));
        Case told = sample_case(QStringLiteral("2026-001")), silent = sample_case(QStringLiteral("2026-002"));
        told.grounds = {consent};
        for (const Case &file : {told, silent})
            QVERIFY(session->store().save(file, {}, storage::Act::Intake));
    }

    void a_file_leaves_with_consent_only()
    {
        const QString out = m_computer.path(QStringLiteral("case.json"));
        const Ended refused = exported("2026-002", "University of Ghent", out);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("neither a consent nor a ground in law")), qPrintable(refused.err));
        QVERIFY(!QFile::exists(out));
        QCOMPARE(exported("2026-001", "Somebody else", out).status, 1);
        QCOMPARE(exported("2026-009", "University of Ghent", out).status, 1);
        QVERIFY(!QFile::exists(out));

        const Ended done = exported("2026-001", "university of ghent", out);
        QVERIFY2(done.status == 0, qPrintable(done.err));
        const QByteArray file = bytes_of(out);
        QVERIFY(file.contains("ForcedLabour"));
        QVERIFY(!file.contains("Okafor")); // the consent is for the exploitation
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(out) & others));
    }

    void a_table_is_written_where_the_name_says_so()
    {
        const QString out = m_computer.path(QStringLiteral("case.csv"));
        QCOMPARE(exported("2026-001", "University of Ghent", out).status, 0);
        QVERIFY(bytes_of(out).startsWith("object,number,field,value\n"));
    }

    void a_purpose_that_does_not_exist_is_wrong_usage()
    {
        const Ended ended = m_computer.signed_in(QStringLiteral("export-htcds"), QStringLiteral("office"),
                                                 {QStringLiteral("--case"), QStringLiteral("2026-001"), QStringLiteral("--recipient"),
                                                  QStringLiteral("x"), QStringLiteral("--purpose"), QStringLiteral("FUN"),
                                                  QStringLiteral("--out"), m_computer.path(QStringLiteral("fun.json"))});
        QCOMPARE(ended.status, 2);
    }

private:
    [[nodiscard]] Ended exported(const char *number, const char *recipient, const QString &out) const
    {
        return m_computer.signed_in(QStringLiteral("export-htcds"), QStringLiteral("office"),
                                    {QStringLiteral("--case"), QLatin1String(number), QStringLiteral("--recipient"), QLatin1String(recipient),
                                     QStringLiteral("--purpose"), QStringLiteral("RESEARCH"), QStringLiteral("--out"), out});
    }

    Computer m_computer;
};

QTEST_GUILESS_MAIN(TestCliHtcds)
#include "test_cli_htcds.moc"
