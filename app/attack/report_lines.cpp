// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/report_lines.h"

#include "attack/refusal.h"

#include <QStringDecoder>
#include <QStringList>

namespace ancora::attack {

namespace {

constexpr std::size_t most_lines = 2'000'000;
constexpr std::int64_t largest_figure = 1'000'000'000'000;

/// The fields of one record after the other; what is not RFC 4180 is refused.
class Records
{
public:
    Records(const QString &text, QString file) : m_text(text), m_file(std::move(file)) {}

    [[nodiscard]] bool at_end() const { return m_at >= m_text.size(); }

    [[nodiscard]] QStringList next()
    {
        ++m_line;
        QStringList fields;
        do
            fields << field();
        while (take(u','));
        const bool returned = take(u'\r');
        if (!take(u'\n') && (returned || !at_end()))
            refuse();
        return fields;
    }

    [[noreturn]] void refuse() const
    {
        throw Refusal{Attack::tr("%1, line %2: this is not a line of a published report.")
                          .arg(m_file)
                          .arg(m_line)};
    }

private:
    [[nodiscard]] bool take(char16_t expected)
    {
        if (at_end() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] QString field()
    {
        if (take(u'"'))
            return quoted_field();
        const qsizetype begin = m_at;
        while (!at_end() && m_text[m_at] != u',' && m_text[m_at] != u'\n' &&
               m_text[m_at] != u'\r') {
            if (m_text[m_at] == u'"')
                refuse();
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    [[nodiscard]] QString quoted_field()
    {
        QString field;
        for (;;) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0)
                refuse();
            field += QStringView(m_text).mid(m_at, end - m_at);
            m_at = end + 1;
            if (!take(u'"'))
                return field;
            field += u'"';
        }
    }

    const QString &m_text;
    QString m_file;
    qsizetype m_at = 0;
    std::size_t m_line = 0;
};

QString decoded(const QByteArray &csv, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(csv);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        throw Refusal{Attack::tr("%1 is not text in UTF-8.").arg(file)};
    return text;
}

std::optional<std::int64_t> whole_number(const QString &text)
{
    for (const QChar c : text)
        if (c < u'0' || c > u'9')
            return {};
    bool ok = false;
    const qlonglong value = text.toLongLong(&ok);
    return ok && value <= largest_figure ? std::optional<std::int64_t>(value) : std::nullopt;
}

} // namespace

std::vector<ReportLine> read_report_lines(const QByteArray &csv, const QString &file)
{
    const QString text = decoded(csv, file);
    Records records(text, file);
    const QStringList heading = QStringLiteral("table,row,column,value,status").split(u',');
    if (records.at_end() || records.next() != heading)
        throw Refusal{
            Attack::tr("%1 does not begin with the heading of a published report.").arg(file)};
    std::vector<ReportLine> lines;
    while (!records.at_end()) {
        const QStringList fields = records.next();
        if (fields.size() != heading.size() || fields[0].isEmpty() || fields[1].isEmpty() ||
            fields[2].isEmpty())
            records.refuse();
        const bool hidden = fields[4] == QStringLiteral("hidden");
        const auto value = whole_number(fields[3]);
        if (hidden ? !fields[3].isEmpty()
                   : (fields[4] != QStringLiteral("shown") || fields[3].isEmpty() || !value))
            records.refuse();
        if (lines.size() == most_lines)
            throw Refusal{Attack::tr("%1 has more lines than this program reads.").arg(file)};
        lines.push_back({fields[0], fields[1], fields[2], hidden ? std::nullopt : value});
    }
    return lines;
}

} // namespace ancora::attack
