// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace ancora::output {

/// A ZIP archive made in memory (APPNOTE 6.3.10: deflate, UTF-8 names, no ZIP64). Every entry carries the
/// date 1 January 1980, so the same content gives the same bytes.
class ZipWriter
{
public:
    /// `content` must not be empty.
    void add(const QByteArray &name, const QByteArray &content);
    [[nodiscard]] QByteArray finish() const;

private:
    QByteArray m_entries;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace ancora::output
