// SPDX-License-Identifier: EUPL-1.2
#include "values/canonical.h"

#include <QtEndian>

namespace ancora {

namespace {
template <class T> void append(QByteArray &to, T value)
{
    char little[sizeof(T)];
    qToLittleEndian(value, little);
    to.append(little, sizeof(T));
}
} // namespace

CanonicalWriter &CanonicalWriter::u8(std::uint8_t value)
{
    m_result.append(static_cast<char>(value));
    return *this;
}
CanonicalWriter &CanonicalWriter::u16(std::uint16_t value)
{
    append(m_result, value);
    return *this;
}
CanonicalWriter &CanonicalWriter::u32(std::uint32_t value)
{
    append(m_result, value);
    return *this;
}
CanonicalWriter &CanonicalWriter::u64(std::uint64_t value)
{
    append(m_result, value);
    return *this;
}
CanonicalWriter &CanonicalWriter::id(const Uuid &value) { return fixed(value.bytes()); }
CanonicalWriter &CanonicalWriter::fixed(const QByteArray &value)
{
    m_result.append(value);
    return *this;
}
CanonicalWriter &CanonicalWriter::bytes(const QByteArray &value)
{
    return u32(static_cast<std::uint32_t>(value.size())).fixed(value);
}
CanonicalWriter &CanonicalWriter::text(const QString &value) { return bytes(value.toUtf8()); }

CanonicalReader::CanonicalReader(QByteArray data, std::uint32_t max_length)
    : m_data(std::move(data)), m_max_length(max_length)
{
}

template <class T> T CanonicalReader::number()
{
    const QByteArray raw = fixed(sizeof(T));
    return m_ok ? qFromLittleEndian<T>(raw.constData()) : T{};
}

std::uint8_t CanonicalReader::u8() { return number<std::uint8_t>(); }
std::uint16_t CanonicalReader::u16() { return number<std::uint16_t>(); }
std::uint32_t CanonicalReader::u32() { return number<std::uint32_t>(); }
std::uint64_t CanonicalReader::u64() { return number<std::uint64_t>(); }
Uuid CanonicalReader::id() { return Uuid::from_bytes(fixed(16)).value_or(Uuid()); }

QByteArray CanonicalReader::fixed(qsizetype size)
{
    if (!m_ok || size < 0 || size > remaining()) {
        m_ok = false;
        return {};
    }
    const QByteArray result = m_data.mid(m_at, size);
    m_at += size;
    return result;
}

QByteArray CanonicalReader::bytes()
{
    const std::uint32_t size = u32();
    if (size > m_max_length)
        m_ok = false;
    return fixed(static_cast<qsizetype>(size));
}

QString CanonicalReader::text() { return QString::fromUtf8(bytes()); }

} // namespace ancora
