// SPDX-License-Identifier: EUPL-1.2
#include "output/zip_writer.h"

#include <QDataStream>
#include <QIODevice>
#include <QStringBuilder>
#include <array>

namespace ancora::output {

namespace {

constexpr std::array<quint32, 256> crc_table = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320U : value >> 1;
        table[i] = value;
    }
    return table;
}();

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ crc_table[(crc ^ static_cast<quint8>(byte)) & 0xFF];
    return ~crc;
}

/// qCompress puts a length (4 bytes) and a zlib header (2) before, and a checksum (4) after what ZIP wants.
QByteArray deflate(const QByteArray &content)
{
    return qCompress(content, 9).mid(6).chopped(4);
}

struct LittleEndian {
    QByteArray bytes;
    QDataStream stream{&bytes, QIODevice::WriteOnly};
    LittleEndian() { stream.setByteOrder(QDataStream::LittleEndian); }
};

} // namespace

void ZipWriter::add(const QByteArray &name, const QByteArray &content)
{
    Q_ASSERT(!content.isEmpty());
    constexpr quint16 version = 20;
    constexpr quint16 utf8_names = 1 << 11;
    constexpr quint16 deflated = 8;
    constexpr quint16 midnight = 0;
    constexpr quint16 first_of_january_1980 = (1 << 5) | 1;

    const QByteArray packed = deflate(content);
    // The two headers of an entry share this middle part.
    LittleEndian common;
    common.stream << version << utf8_names << deflated << midnight << first_of_january_1980
                  << crc32(content) << quint32(packed.size()) << quint32(content.size())
                  << quint16(name.size()) << quint16(0);

    LittleEndian central;
    central.stream << quint32(0x02014b50) << version;
    central.bytes += common.bytes;
    LittleEndian rest;
    rest.stream << quint16(0) << quint16(0) << quint16(0) << quint32(0) << quint32(m_entries.size());
    m_directory += central.bytes + rest.bytes + name;

    LittleEndian local;
    local.stream << quint32(0x04034b50);
    m_entries += local.bytes + common.bytes + name + packed;
    ++m_count;
}

QByteArray ZipWriter::finish() const
{
    LittleEndian end;
    end.stream << quint32(0x06054b50) << quint16(0) << quint16(0) << m_count << m_count
               << quint32(m_directory.size()) << quint32(m_entries.size()) << quint16(0);
    return m_entries + m_directory + end.bytes;
}

} // namespace ancora::output
