// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayMatcher>
#include <QDirIterator>
#include <QFile>

namespace ancora {

/// What was looked at, and in which files the word stood, as UTF-8 or UTF-16LE, in content or name.
struct Found {
    QStringList files;
    qint64 files_read = 0;
    qint64 bytes_read = 0;
};

inline Found find_word(const QString &folder, const QString &word)
{
    const QByteArrayMatcher utf8(word.toUtf8());
    const QByteArrayMatcher utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2); // little-endian machines
    Found found;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        ++found.files_read;
        found.bytes_read += bytes.size();
        if (utf8.indexIn(bytes) >= 0 || utf16.indexIn(bytes) >= 0 || entries.fileName().contains(word))
            found.files.append(QDir(folder).relativeFilePath(entries.filePath()));
    }
    return found;
}

} // namespace ancora
