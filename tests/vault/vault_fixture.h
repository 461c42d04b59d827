// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "vault/vault.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <map>

namespace ancora::vault {

inline QString nadia_password() { return QStringLiteral("wolk lantaarn fiets citroen"); }
inline QString karim_password() { return QStringLiteral("molen spiegel tapijt kwartel"); }

/// Content of every file of a folder: "nothing changed" is two of these being equal.
using Bytes = std::map<QString, QByteArray>;
inline Bytes bytes_of(const QString &folder)
{
    Bytes bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return bytes;
}

inline void put_back(const QString &folder, const Bytes &bytes)
{
    for (const auto &[name, content] : bytes) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
}

inline void damage(const QString &path, qint64 at)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write("damage", 6);
}

/// A place for vaults and for what this computer remembers.
struct Desk {
    QTemporaryDir place;
    CodeLists lists = CodeLists::load().value();
    FixedClock clock{QDateTime({2026, 5, 3}, {14, 10}, Qt::UTC)};
    Surroundings surroundings{lists, clock, DeviceFolder(place.filePath(QStringLiteral("this-computer")))};
    QString folder = place.filePath(QStringLiteral("Office"));
    QStringList recovery_lines;

    [[nodiscard]] Result<std::unique_ptr<Session>> create(Kind kind = Kind::Real)
    {
        auto opened = vault::create(folder, {QStringLiteral("Nadia"), nadia_password()}, kind, least_cost(), surroundings);
        if (!opened)
            return pass_on(opened.error());
        recovery_lines = opened->recovery_lines;
        return std::move(opened->session);
    }
    [[nodiscard]] Result<std::unique_ptr<Session>> unlock(const QString &login = QStringLiteral("Nadia"),
                                                          const QString &password = nadia_password()) const
    {
        return vault::unlock(folder, login, password, surroundings);
    }
    [[nodiscard]] QString recovery() const { return recovery_lines.join(u'\n'); }
    [[nodiscard]] QString path(const char *name) const { return folder + u'/' + QString::fromLatin1(name); }
};

} // namespace ancora::vault
