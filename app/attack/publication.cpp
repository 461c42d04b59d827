// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack/publication.h"

#include "attack/refusal.h"

#include <QDir>
#include <QFile>

namespace ancora::attack {

namespace {

constexpr qint64 largest_file = 64 * 1024 * 1024;

QByteArray read_file(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Refusal{Attack::tr("%1 is missing or cannot be read.").arg(name)};
    QByteArray bytes = file.read(largest_file + 1);
    if (bytes.size() > largest_file)
        throw Refusal{Attack::tr("%1 is larger than this program reads.").arg(name)};
    return bytes;
}

} // namespace

std::vector<Publication> read_folder(const QString &path)
{
    const QDir folder(path);
    QStringList names = folder.entryList({QStringLiteral("report-*.csv")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        throw Refusal{Attack::tr("The folder %1 has no published report.").arg(folder.dirName())};
    std::vector<Publication> publications;
    for (const QString &name : names) {
        const QString tables = QStringLiteral("tables-%1.json").arg(name.mid(7, name.size() - 11));
        publications.push_back({read_description(read_file(folder, tables), tables),
                                read_report_lines(read_file(folder, name), name)});
    }
    return publications;
}

} // namespace ancora::attack
