// SPDX-License-Identifier: EUPL-1.2
#include "values/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <algorithm>

namespace ancora {

Uuid Uuid::create()
{
    auto *random = QRandomGenerator::system();
    return from_parts(static_cast<std::uint64_t>(QDateTime::currentMSecsSinceEpoch()),
                      random->generate64(), random->generate64());
}

Uuid Uuid::from_parts(std::uint64_t unix_ms, std::uint64_t random_high, std::uint64_t random_low)
{
    Uuid id;
    for (std::size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<std::uint8_t>(unix_ms >> (40 - 8 * i));
    for (std::size_t i = 0; i < 2; ++i)
        id.m_bytes[6 + i] = static_cast<std::uint8_t>(random_high >> (8 * i));
    for (std::size_t i = 0; i < 8; ++i)
        id.m_bytes[8 + i] = static_cast<std::uint8_t>(random_low >> (8 * i));
    id.m_bytes[6] = static_cast<std::uint8_t>((id.m_bytes[6] & 0x0f) | 0x70); // version 7
    id.m_bytes[8] = static_cast<std::uint8_t>((id.m_bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    return id;
}

std::optional<Uuid> Uuid::from_bytes(const QByteArray &bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid id;
    std::copy(bytes.cbegin(), bytes.cend(), id.m_bytes.begin());
    return id;
}

std::optional<Uuid> Uuid::parse(const QString &text)
{
    if (text.size() != 36 || text[8] != u'-' || text[13] != u'-' || text[18] != u'-' || text[23] != u'-')
        return std::nullopt;
    QString digits = text;
    digits.remove(u'-');
    const bool all_hex = digits.size() == 32 && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return all_hex ? from_bytes(QByteArray::fromHex(digits.toLatin1())) : std::nullopt;
}

QByteArray Uuid::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()));
}

QString Uuid::text() const
{
    QString hex = QString::fromLatin1(bytes().toHex());
    for (const int at : {8, 13, 18, 23})
        hex.insert(at, u'-');
    return hex;
}

} // namespace ancora
