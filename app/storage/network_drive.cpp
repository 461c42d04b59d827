// SPDX-License-Identifier: EUPL-1.2
#include "storage/network_drive.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#endif

namespace ancora::storage {

bool is_network_file_system(const QByteArray &kind)
{
    constexpr std::array remote = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "afs", "coda", "ceph", "ncpfs"};
    // FUSE says only that a program serves the files: sshfs is remote, a stick with NTFS or exFAT is not.
    constexpr std::array local_programs = {"fuse.fuse-overlayfs", "fuse.ntfs-3g", "fuse.ntfs", "fuse.exfat", "fuse.exfat-fuse"};
    const auto is_kind = [&kind](const char *name) { return kind == name; };
    if (kind == "fuse" || kind.startsWith("fuse."))
        return std::none_of(local_programs.begin(), local_programs.end(), is_kind);
    return std::any_of(remote.begin(), remote.end(), is_kind);
}

bool is_on_network_drive(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
#if defined(Q_OS_WIN)
    const QString native = QDir::toNativeSeparators(folder);
    if (native.startsWith(QLatin1String("\\\\")))
        return true;
    const std::wstring root = native.left(3).toStdWString();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
#else
    return is_network_file_system(QStorageInfo(folder).fileSystemType().toLower());
#endif
}

} // namespace ancora::storage
