// SPDX-License-Identifier: EUPL-1.2
//
// Letters from the command line: an invitation by post, a request on a consent, and neither where something forbids it.
#include "cli/cli_fixture.h"
#include "open_store.h"
#include "pdf_text.h"

#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

class TestCliLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ended created = m_computer.signed_in(QStringLiteral("create"), QStringLiteral("office"));
        QVERIFY2(created.status == 0, qPrintable(created.err));
        write_file(m_computer.path(QStringLiteral("values")), "when=Tuesday at ten\nwhere = Station Square 3\ncontact=0123 45 67\n");
        write_file(m_computer.path(QStringLiteral("request")), "request=tell us when she was seen\n");
        const auto session = m_computer.open(QStringLiteral("office"));
        Case reachable = sample_case(QStringLiteral("2026-001")), out_of_reach = sample_case(QStringLiteral("2026-002"));
        for (Case *file : {&reachable, &out_of_reach})
            file->person.address = QStringLiteral("Oak Lane 4");
        reachable.grounds = {signed_consent("SERVICE", {Code::of("IDENTITY")}, QDate(2020, 1, 1), QStringLiteral("House of Health"))};
        ContactRule rule;
        rule.id = RecordId::create();
        rule.channel = Code::of("LETTER");
        rule.permission = Code::of("FORBIDDEN");
        rule.since = QDate(2020, 1, 1);
        out_of_reach.contact_rules = {rule};
        for (const Case &file : {reachable, out_of_reach})
            QVERIFY(session->store().save(file, {}, storage::Act::Intake));
    }

    void an_invitation_is_posted_where_letters_are_safe()
    {
        const QString out = m_computer.path(QStringLiteral("invitation.pdf"));
        const Ended forbidden = written("2026-002", "invitation", out, "values");
        QCOMPARE(forbidden.status, 1);
        QVERIFY2(forbidden.err.contains(QStringLiteral("no letter may be written")), qPrintable(forbidden.err));
        const Ended empty = written("2026-001", "invitation", out);
        QCOMPARE(empty.status, 1);
        QVERIFY2(empty.err.contains(QStringLiteral("day and time, place, how we can be reached")), qPrintable(empty.err));
        QCOMPARE(written("2026-001", "invitation", out, "request").status, 1); // it asks no such thing
        QCOMPARE(written("2026-001", "postcard", out).status, 2);
        QVERIFY(!QFile::exists(out));

        const Ended done = written("2026-001", "invitation", out, "values");
        QVERIFY2(done.status == 0, qPrintable(done.err));
        const QString paper = pdf_text(bytes_of(out));
        QVERIFY2(paper.contains(QStringLiteral("Tuesday at ten. Lieu : Station Square 3.")), qPrintable(paper));
        QVERIFY(paper.contains(QStringLiteral("Oak Lane 4")));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(out) & others));
    }

    void a_request_needs_a_consent_and_the_name_of_the_centre()
    {
        const QString out = m_computer.path(QStringLiteral("request.pdf"));
        QCOMPARE(written("2026-001", "partner_information", out, "request").status, 2); // to whom?
        const QStringList to{QStringLiteral("--recipient"), QStringLiteral("house of health")};
        const Ended silent = written("2026-002", "partner_information", out, "request", to);
        QVERIFY2(silent.status == 1 && silent.err.contains(QStringLiteral("neither a consent nor a ground in law")), qPrintable(silent.err));
        const Ended nameless = written("2026-001", "partner_information", out, "request", to);
        QVERIFY2(nameless.status == 1 && nameless.err.contains(QStringLiteral("missing for the letter: name of the centre")), qPrintable(nameless.err));
        QVERIFY(!QFile::exists(out));
    }

    void a_leaflet_needs_no_vault()
    {
        const QString out = m_computer.path(QStringLiteral("leaflet.pdf"));
        const auto written_in = [&](const char *language) {
            return m_computer.run({QStringLiteral("leaflet"), QStringLiteral("--lang"), QLatin1String(language), QStringLiteral("--centre"),
                                   QStringLiteral("Centre Harbourlight"), QStringLiteral("--out"), out});
        };
        QCOMPARE(written_in("xx").status, 2);
        const Ended done = written_in("el");
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QVERIFY(done.err.contains(QStringLiteral("No native speaker")));
        const QString paper = pdf_text(bytes_of(out));
        QVERIFY2(paper.contains(QStringLiteral("Τα δικαιώματά σας")) && paper.contains(QStringLiteral("Centre Harbourlight")), qPrintable(paper));
    }

private:
    [[nodiscard]] Ended written(const char *number, const char *letter, const QString &out, const char *values = nullptr,
                                const QStringList &more = {}) const
    {
        QStringList options{QStringLiteral("--case"), QLatin1String(number), QStringLiteral("--letter"), QLatin1String(letter),
                            QStringLiteral("--lang"), QStringLiteral("fr"), QStringLiteral("--out"), out};
        if (values)
            options += {QStringLiteral("--values"), m_computer.path(QLatin1String(values))};
        return m_computer.signed_in(QStringLiteral("letter"), QStringLiteral("office"), options + more);
    }

    Computer m_computer;
};

QTEST_GUILESS_MAIN(TestCliLetter)
#include "test_cli_letter.moc"
