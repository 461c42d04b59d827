// SPDX-License-Identifier: EUPL-1.2
#include "output/calendar_file.h"

#include <QTest>

using namespace ancora;
using namespace ancora::output;

namespace {

/// The properties of each entry, read as RFC 5545 says: unfolded, then split at the first colon.
QList<QMap<QByteArray, QByteArray>> entries_in(QByteArray file)
{
    QList<QMap<QByteArray, QByteArray>> entries;
    file.replace("\r\n ", "");
    for (const QByteArray &line : file.split('\n')) {
        const QByteArray text = line.trimmed();
        const qsizetype colon = text.indexOf(':');
        if (text == "BEGIN:VEVENT")
            entries.emplace_back();
        else if (!entries.isEmpty() && !text.startsWith("END:"))
            entries.back().insert(text.left(colon), text.mid(colon + 1));
    }
    return entries;
}

const QDateTime now(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);

} // namespace

class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_read_back_as_whole_days()
    {
        const CalendarEntry entry{Uuid::create(), QStringLiteral("task"), QDate(2026, 12, 31), QStringLiteral("2026-017: a, b; c\\d")};
        const auto read = entries_in(calendar_file({entry}, now));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read[0]["DTSTART;VALUE=DATE"], QByteArray("20261231"));
        QCOMPARE(read[0]["DTEND;VALUE=DATE"], QByteArray("20270101"));
        QCOMPARE(read[0]["DTSTAMP"], QByteArray("20260504T100000Z"));
        QCOMPARE(read[0]["SUMMARY"], QByteArray("2026-017: a\\, b\\; c\\\\d"));
    }

    void lines_are_folded_at_75_octets_and_never_inside_a_character()
    {
        const QString summary = QStringLiteral("Fälligkeit – échéance ").repeated(20).trimmed();
        const QByteArray file = calendar_file({{Uuid::create(), QStringLiteral("task"), QDate(2026, 5, 4), summary}}, now);
        QVERIFY(file.endsWith("\r\n"));
        bool any_folded = false;
        QByteArray rest = file;
        for (const QByteArray &line : rest.replace("\r\n", "\n").split('\n')) {
            QVERIFY2(line.size() <= 75, line.constData());
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // whole characters
            any_folded = any_folded || line.startsWith(' ');
        }
        QVERIFY(any_folded);
        QCOMPARE(QString::fromUtf8(entries_in(file)[0]["SUMMARY"]), summary);
    }

    void an_entry_keeps_its_identifier_and_shares_it_with_no_other()
    {
        const Uuid record = Uuid::create();
        const auto uid = [](const Uuid &id, const char *kind, QDate on) {
            const auto read = entries_in(calendar_file({{id, QLatin1String(kind), on, QStringLiteral("2026-017: task")}}, now));
            return read[0]["UID"];
        };
        const QByteArray first = uid(record, "task", QDate(2026, 5, 4));
        QCOMPARE(uid(record, "task", QDate(2026, 6, 1)), first); // it was moved
        QVERIFY(uid(record, "deadline/0", QDate(2026, 5, 4)) != first);
        QVERIFY(uid(Uuid::create(), "task", QDate(2026, 5, 4)) != first);
        QVERIFY(!first.contains(record.bytes().toHex()));
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "test_calendar_file.moc"
