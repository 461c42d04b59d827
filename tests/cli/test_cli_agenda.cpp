// SPDX-License-Identifier: EUPL-1.2
//
// `ancora-cli agenda`: a calendar that knows file numbers and nothing else.
#include "cli/cli_fixture.h"
#include "open_store.h"

#include <QTest>

using namespace ancora;
using namespace ancora::cli_test;

class TestCliAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_calendar_has_the_file_number_and_no_word_of_the_case()
    {
        const Computer office;
        QCOMPARE(office.signed_in(QStringLiteral("create"), QStringLiteral("office")).status, 0);
        const QString task_text = QStringLiteral("Call Okafor-Canary about the hearing");
        {
            const auto session = office.open(QStringLiteral("office"));
            Case file = sample_case(QStringLiteral("2026-017"));
            Task task;
            task.id = RecordId::create();
            task.what = task_text;
            task.due = QDate::currentDate().addDays(2);
            task.assignee = session->me().user.uuid();
            Task theirs = task;
            theirs.id = RecordId::create();
            theirs.assignee = Uuid::create();
            file.tasks = {task, theirs};
            QVERIFY(session->store().save(file, {}, storage::Act::Intake));
        }
        const auto export_to = [&](const char *name, const QStringList &more) {
            const QString path = office.path(QLatin1String(name));
            const Ended ended = office.signed_in(QStringLiteral("agenda"), QStringLiteral("office"),
                                                 QStringList{QStringLiteral("--out"), path} + more);
            if (ended.status != 0)
                qWarning("%s", qPrintable(ended.err));
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray mine = export_to("mine.ics", {});
        const QByteArray all = export_to("all.ics", {QStringLiteral("--all")});
        QCOMPARE(mine.count("2026-017: task"), 1);
        QCOMPARE(all.count("2026-017: task"), 2);
        QVERIFY(all.count("2026-017: deadline") > 0);
        for (const char *canary : {"Canary", "Okafor", "Ngozi", "Blue", "hearing", "lawyer", "Room", "Annex", "Nigeria", "NG"})
            QVERIFY2(!all.contains(canary), canary);
        QVERIFY(task_text.toUtf8().contains("Okafor")); // control: the search would have found it
    }
};

QTEST_GUILESS_MAIN(TestCliAgenda)
#include "test_cli_agenda.moc"
