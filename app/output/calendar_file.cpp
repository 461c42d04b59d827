// SPDX-License-Identifier: EUPL-1.2
#include "output/calendar_file.h"

#include "values/crypto.h"

namespace ancora::output {

namespace {

/// 75 octets and the line goes on in the next one after a space (RFC 5545, 3.1); never inside a character.
QByteArray folded_line(const QByteArray &line)
{
    constexpr qsizetype most = 75;
    QByteArray folded;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype octets = 1;
        while (i + octets < line.size() && (static_cast<unsigned char>(line[i + octets]) & 0xC0) == 0x80)
            ++octets;
        if (length + octets > most) {
            folded += "\r\n ";
            length = 1;
        }
        folded += line.mid(i, octets);
        length += octets;
        i += octets;
    }
    folded += "\r\n";
    return folded;
}

/// TEXT (RFC 5545, 3.3.11).
QByteArray escaped(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u';', QLatin1String("\\;")).replace(u',', QLatin1String("\\,"));
    return text.replace(u'\n', QLatin1String("\\n")).toUtf8();
}

QByteArray uid(const CalendarEntry &entry)
{
    const QByteArray name = QByteArrayLiteral("ancora/calendar/1") + entry.record.bytes() + entry.kind.toUtf8();
    return crypto::hash(name).left(16).toHex() + QByteArrayLiteral("@ancora");
}

} // namespace

QByteArray calendar_file(const std::vector<CalendarEntry> &entries, const QDateTime &now)
{
    QByteArray file;
    const auto line = [&file](const QByteArray &text) { file += folded_line(text); };
    const auto date = [](QDate day) { return day.toString(QStringLiteral("yyyyMMdd")).toLatin1(); };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Ancora//Agenda//EN");
    for (const CalendarEntry &entry : entries) {
        line("BEGIN:VEVENT");
        line("UID:" + uid(entry));
        line("DTSTAMP:" + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
        line("DTSTART;VALUE=DATE:" + date(entry.on));
        line("DTEND;VALUE=DATE:" + date(entry.on.addDays(1)));
        line("SUMMARY:" + escaped(entry.summary));
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return file;
}

} // namespace ancora::output
