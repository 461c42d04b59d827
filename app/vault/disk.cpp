// SPDX-License-Identifier: EUPL-1.2
#include "vault/disk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ancora::vault::disk {

bool flush(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#else
    return ::fsync(file.handle()) == 0;
#endif
}

bool flush_folder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    return true; // NTFS journals its names; a folder handle cannot be flushed without administrator rights
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool done = ::fsync(folder) == 0;
    ::close(folder);
    return done;
#endif
}

bool replace(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return !error && flush_folder(QFileInfo(to).absolutePath());
}

bool is_writable_folder(const QString &path)
{
    QTemporaryFile probe(path + QStringLiteral("/XXXXXX.tmp"));
    return QFileInfo(path).isDir() && probe.open();
}

Result<QByteArray> read(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, QCoreApplication::translate("Vault", "A file of the vault is missing."),
                    file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, QCoreApplication::translate("Vault", "A file of the vault cannot be read."),
                    file.errorString());
    if (file.size() > limit)
        return fail(Error::Kind::Foreign, QCoreApplication::translate("Vault", "This is not a file of Ancora."),
                    QStringLiteral("%1 bytes").arg(file.size()));
    return file.readAll();
}

Result<void> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                         && file.write(content) == content.size() && file.commit()
                         && flush_folder(QFileInfo(path).absolutePath());
    if (!written)
        return fail(Error::Kind::Storage, QCoreApplication::translate("Vault", "The file could not be written."),
                    file.errorString());
    return {};
}

} // namespace ancora::vault::disk
