// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace ancora::exchange {

// Context of the translations. Named like itself because lupdate goes by the name where it is used.
struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

CsvReader::CsvReader(QByteArray data, CsvLimits limits) : m_data(std::move(data)), m_limits(limits)
{
    if (m_data.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
}

QByteArray csv_field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const bool plain = !bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n') && !bytes.contains('\r');
    return plain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    if (m_data.size() > m_limits.file_size)
        return fail(Error::Kind::BadInput,
                    CsvText::tr("The file is too large to be a table of this kind."));
    while (take_line_end()) {
    }
    if (m_at == m_data.size())
        return std::nullopt;
    if (++m_rows > m_limits.rows)
        return fault(CsvText::tr("the file has too many rows."));

    CsvRow row;
    row.line = m_line;
    End end = End::Field;
    while (end == End::Field) {
        if (row.fields.size() == m_limits.columns)
            return fault(CsvText::tr("the row has too many columns."));
        QString field;
        ANCORA_TAKE(end, read_field(field));
        row.fields.append(std::move(field));
    }
    return row;
}

Result<CsvReader::End> CsvReader::read_field(QString &field)
{
    QByteArray raw;
    if (m_at < m_data.size() && m_data.at(m_at) == '"')
        ANCORA_TRY(read_quoted(raw));
    else
        ANCORA_TRY(read_plain(raw));

    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    field = decoder(raw);
    if (decoder.hasError())
        return fault(CsvText::tr("the text is not UTF-8. Save the file as “CSV UTF-8”."));

    if (m_at < m_data.size() && m_data.at(m_at) == ',') {
        ++m_at;
        return End::Field;
    }
    if (m_at < m_data.size() && !take_line_end())
        return fault(CsvText::tr("a quoted field goes on after its closing quotation mark."));
    return End::Row;
}

Result<void> CsvReader::read_quoted(QByteArray &raw)
{
    const int first_line = m_line;
    ++m_at;
    for (;;) {
        if (m_at == m_data.size()) {
            m_line = first_line;
            return fault(CsvText::tr("a quotation mark is opened and never closed."));
        }
        const char c = m_data.at(m_at);
        if (c == '"') {
            const bool doubled = m_at + 1 < m_data.size() && m_data.at(m_at + 1) == '"';
            m_at += doubled ? 2 : 1;
            if (!doubled)
                return {};
            raw.append('"');
        } else if (const qsizetype before = m_at; take_line_end()) {
            raw.append(m_data.constData() + before, m_at - before);
        } else {
            if (c == '\0')
                return fault(CsvText::tr("the file holds bytes that no text has."));
            raw.append(c);
            ++m_at;
        }
        if (raw.size() > m_limits.field_size)
            return fault(CsvText::tr("a field is too long."));
    }
}

Result<void> CsvReader::read_plain(QByteArray &raw)
{
    const qsizetype begin = m_at;
    for (; m_at < m_data.size(); ++m_at) {
        const char c = m_data.at(m_at);
        if (c == ',' || c == '\r' || c == '\n')
            break;
        if (c == '\0')
            return fault(CsvText::tr("the file holds bytes that no text has."));
        if (c == '"')
            return fault(CsvText::tr("a quotation mark stands inside a field that is not quoted."));
    }
    if (m_at - begin > m_limits.field_size)
        return fault(CsvText::tr("a field is too long."));
    raw = m_data.mid(begin, m_at - begin);
    return {};
}

bool CsvReader::take_line_end()
{
    if (m_at == m_data.size() || (m_data.at(m_at) != '\r' && m_data.at(m_at) != '\n'))
        return false;
    const bool pair =
        m_data.at(m_at) == '\r' && m_at + 1 < m_data.size() && m_data.at(m_at + 1) == '\n';
    m_at += pair ? 2 : 1;
    ++m_line;
    return true;
}

tl::unexpected<Error> CsvReader::fault(const QString &reason) const
{
    return fail(Error::Kind::BadInput, CsvText::tr("Line %1: %2").arg(m_line).arg(reason),
                QStringLiteral("line %1").arg(m_line));
}

} // namespace ancora::exchange
