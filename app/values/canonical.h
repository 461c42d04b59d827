// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/id.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>

namespace ancora {

/// One way to write a value as bytes, so that a hash or a signature over it means something. Numbers are
/// little-endian of fixed width; texts and byte strings carry their length (u32) in front. Flat: no nesting.
class CanonicalWriter
{
public:
    CanonicalWriter &u8(std::uint8_t value);
    CanonicalWriter &u16(std::uint16_t value);
    CanonicalWriter &u32(std::uint32_t value);
    CanonicalWriter &u64(std::uint64_t value);
    CanonicalWriter &id(const Uuid &value);              ///< 16 bytes, no length
    CanonicalWriter &fixed(const QByteArray &value);     ///< as it is, no length
    CanonicalWriter &bytes(const QByteArray &value);     ///< length and content
    CanonicalWriter &text(const QString &value);         ///< length and UTF-8
    [[nodiscard]] const QByteArray &result() const { return m_result; }

private:
    QByteArray m_result;
};

/// Reads what the writer wrote, from untrusted bytes: never past the end, never more than `max_length`
/// for one text or byte string. After the first fault everything reads as empty and `ok()` is false.
class CanonicalReader
{
public:
    explicit CanonicalReader(QByteArray data, std::uint32_t max_length = 16 * 1024 * 1024);
    [[nodiscard]] std::uint8_t u8();
    [[nodiscard]] std::uint16_t u16();
    [[nodiscard]] std::uint32_t u32();
    [[nodiscard]] std::uint64_t u64();
    [[nodiscard]] Uuid id();
    [[nodiscard]] QByteArray fixed(qsizetype size);
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QString text();

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool at_end() const { return m_at == m_data.size(); }
    [[nodiscard]] qsizetype remaining() const { return m_data.size() - m_at; }

private:
    template <class T> T number();
    QByteArray m_data;
    qsizetype m_at = 0;
    std::uint32_t m_max_length;
    bool m_ok = true;
};

} // namespace ancora
