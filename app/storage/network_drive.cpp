// SPDX-License-Identifier: EUPL-1.2
#include "storage/network_drive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>

#if defined(Q_OS_LINUX)
#include <sys/vfs.h>
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace ancora::storage {

bool is_network_file_system(std::uint32_t type)
{
    // From linux/magic.h, written out because older kernel headers lack some of them.
    constexpr std::array<std::uint32_t, 10> remote = {
        0x6969,     // NFS
        0x517B,     // SMB
        0xFF534D42, // CIFS
        0xFE534D42, // SMB2
        0x65735546, // FUSE
        0x01021997, // 9P
        0x5346414F, // AFS
        0x6B414653, // kAFS
        0x73757245, // Coda
        0x00C36400, // Ceph
    };
    return std::find(remote.begin(), remote.end(), type) != remote.end();
}

bool is_on_network_drive(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
#if defined(Q_OS_LINUX)
    struct statfs system {};
    if (statfs(QFile::encodeName(folder).constData(), &system) != 0)
        return false;
    return is_network_file_system(static_cast<std::uint32_t>(system.f_type));
#elif defined(Q_OS_WIN)
    const QString native = QDir::toNativeSeparators(folder);
    if (native.startsWith(QLatin1String("\\\\")))
        return true;
    const std::wstring root = native.left(3).toStdWString();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
#else
    return false;
#endif
}

} // namespace ancora::storage
