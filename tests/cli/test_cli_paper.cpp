// SPDX-License-Identifier: EUPL-1.2
//
// A file on paper for a lawyer: with the person's consent, in the lawyer's language, and not without.
#include "cli/cli_fixture.h"
#include "open_store.h"

#include <QProcess>
#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

class TestCliPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ended created = m_computer.signed_in(QStringLiteral("create"), QStringLiteral("office"));
        QVERIFY2(created.status == 0, qPrintable(created.err));
        const DisclosureGround consent = signed_consent("LEGAL_AID", {Code::of("IDENTITY"), Code::of("NOTES")},
                                                        QDate(2020, 1, 1), QStringLiteral("Lawyer Peeters"));
        const auto session = m_computer.open(QStringLiteral("office"));
        Case told = sample_case(QStringLiteral("2026-001")), silent = sample_case(QStringLiteral("2026-002"));
        told.grounds = {consent};
        for (const Case &file : {told, silent})
            QVERIFY(session->store().save(file, {}, storage::Act::Intake));
    }

    void a_paper_is_written_with_consent_only()
    {
        const QString out = m_computer.path(QStringLiteral("paper.pdf"));
        const Ended refused = written("2026-002", "lawyer", out);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("neither a consent nor a ground in law")), qPrintable(refused.err));
        QCOMPARE(written("2026-001", "doctor", out).status, 1);
        QCOMPARE(written("2026-001", "journalist", out).status, 2);
        QVERIFY(!QFile::exists(out));

        const Ended done = written("2026-001", "lawyer", out);
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {out, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains(QStringLiteral("Okafor-Canary")) && text.contains(QStringLiteral("Nom de famille")));
        QVERIFY(!text.contains(QStringLiteral("Fourteen hours"))); // the consent is for the identity
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(out) & others));
        QCOMPARE(written("2026-001", "lawyer", out).status, 1); // never over a file that is there
    }

private:
    [[nodiscard]] Ended written(const char *number, const char *profile, const QString &out) const
    {
        return m_computer.signed_in(QStringLiteral("paper"), QStringLiteral("office"),
                                    {QStringLiteral("--case"), QLatin1String(number), QStringLiteral("--profile"), QLatin1String(profile),
                                     QStringLiteral("--recipient"), QStringLiteral("lawyer peeters"), QStringLiteral("--lang"),
                                     QStringLiteral("fr"), QStringLiteral("--out"), out});
    }

    Computer m_computer;
};

QTEST_GUILESS_MAIN(TestCliPaper)
#include "test_cli_paper.moc"
