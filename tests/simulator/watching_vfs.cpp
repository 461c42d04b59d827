// SPDX-License-Identifier: EUPL-1.2
#include "simulator/watching_vfs.h"

#include "storage/engine.h"

#include <sqlcipher/sqlite3.h>

#include <QByteArrayMatcher>
#include <algorithm>
#include <new>
#include <vector>

namespace ancora::simulator {

class WatchingVfs::Watch
{
public:
    Watch(const QStringList &canaries, sqlite3_vfs *base_vfs);

    /// Counts the canaries that overlap [from, to) of `bytes`.
    void look(const QByteArray &bytes, qint64 from, qint64 to, const QString &place);
    void look_at_name(const char *name);
    /// How many bytes of a canary can lie outside a write.
    [[nodiscard]] qint64 reach() const { return m_longest - 1; }

    sqlite3_vfs vfs = {};
    sqlite3_vfs *base;
    QByteArray name;
    qint64 hits = 0;
    qint64 writes = 0;
    qint64 bytes_written = 0;
    QStringList places;

private:
    void add(const QByteArray &needle);

    std::vector<QByteArrayMatcher> m_needles;
    qint64 m_longest = 1;
};

WatchingVfs::Watch::Watch(const QStringList &canaries, sqlite3_vfs *base_vfs) : base(base_vfs)
{
    for (const QString &canary : canaries) {
        add(canary.toUtf8());
        QByteArray utf16;
        for (const QChar unit : canary)
            utf16.append(char(unit.cell())).append(char(unit.row()));
        add(utf16);
    }
}

void WatchingVfs::Watch::add(const QByteArray &needle)
{
    m_needles.emplace_back(needle);
    m_longest = std::max<qint64>(m_longest, needle.size());
}

void WatchingVfs::Watch::look(const QByteArray &bytes, qint64 from, qint64 to, const QString &place)
{
    for (const QByteArrayMatcher &needle : m_needles) {
        const qint64 length = needle.pattern().size();
        qint64 at = std::max<qint64>(0, from - length + 1);
        while ((at = needle.indexIn(bytes, at)) >= 0 && at < to) {
            ++hits;
            if (!places.contains(place))
                places.append(place);
            at += length;
        }
    }
}

void WatchingVfs::Watch::look_at_name(const char *path)
{
    const QByteArray bytes(path);
    look(bytes, 0, bytes.size(), QStringLiteral("name"));
}

namespace {

using Watch = WatchingVfs::Watch;

/// SQLite reserves room behind it for the file of the base VFS.
struct Handle : sqlite3_file {
    Watch *watch;
    int flags;
};

constexpr int room = (int(sizeof(Handle)) + 15) / 16 * 16;

Handle &handle(sqlite3_file *file)
{
    return *static_cast<Handle *>(file);
}

sqlite3_file *base(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + room);
}

Watch &watch(sqlite3_vfs *vfs)
{
    return *static_cast<Watch *>(vfs->pAppData);
}

sqlite3_vfs *base(sqlite3_vfs *vfs)
{
    return watch(vfs).base;
}

QString place(int flags)
{
    if (flags & SQLITE_OPEN_MAIN_DB)
        return QStringLiteral("database");
    if (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL))
        return QStringLiteral("journal");
    return flags & SQLITE_OPEN_WAL ? QStringLiteral("log") : QStringLiteral("temporary");
}

/// What the file holds there now; shorter at its end.
QByteArray read_around(sqlite3_file *file, sqlite3_int64 offset, qint64 length)
{
    sqlite3_int64 size = 0;
    if (base(file)->pMethods->xFileSize(base(file), &size) != SQLITE_OK)
        return {};
    QByteArray bytes(std::clamp<qint64>(size - offset, 0, length), '\0');
    if (!bytes.isEmpty())
        base(file)->pMethods->xRead(base(file), bytes.data(), int(bytes.size()), offset);
    return bytes;
}

int write_file(sqlite3_file *file, const void *buffer, int length, sqlite3_int64 offset)
{
    const Handle &self = handle(file);
    ++self.watch->writes;
    self.watch->bytes_written += length;

    const qint64 reach = self.watch->reach();
    const qint64 before = std::min<qint64>(reach, offset);
    // A write behind the end leaves a gap of zeros: what is missing before it must not shift it.
    const QByteArray left = read_around(file, offset - before, before).leftJustified(before, '\0');
    const QByteArray right = read_around(file, offset + length, reach);
    const QByteArray written(static_cast<const char *>(buffer), length);
    self.watch->look(left + written + right, before, before + length, place(self.flags));

    return base(file)->pMethods->xWrite(base(file), buffer, length, offset);
}

int close_file(sqlite3_file *file)
{
    return base(file)->pMethods->xClose(base(file));
}

int read_file(sqlite3_file *file, void *buffer, int length, sqlite3_int64 offset)
{
    return base(file)->pMethods->xRead(base(file), buffer, length, offset);
}

int truncate_file(sqlite3_file *file, sqlite3_int64 size)
{
    return base(file)->pMethods->xTruncate(base(file), size);
}

int sync_file(sqlite3_file *file, int flags)
{
    return base(file)->pMethods->xSync(base(file), flags);
}

int file_size(sqlite3_file *file, sqlite3_int64 *size)
{
    return base(file)->pMethods->xFileSize(base(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return base(file)->pMethods->xLock(base(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return base(file)->pMethods->xUnlock(base(file), level);
}

int check_reserved_lock(sqlite3_file *file, int *reserved)
{
    return base(file)->pMethods->xCheckReservedLock(base(file), reserved);
}

int file_control(sqlite3_file *file, int operation, void *argument)
{
    return base(file)->pMethods->xFileControl(base(file), operation, argument);
}

int sector_size(sqlite3_file *file)
{
    return base(file)->pMethods->xSectorSize(base(file));
}

int device_characteristics(sqlite3_file *file)
{
    return base(file)->pMethods->xDeviceCharacteristics(base(file));
}

// Version 1: no shared memory and no memory map, so that no byte is written past the watch.
const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = file_size,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = check_reserved_lock,
    .xFileControl = file_control,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = device_characteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *granted)
{
    watch(vfs).look_at_name(name);
    new (file) Handle{{nullptr}, &watch(vfs), flags};
    const int result = base(vfs)->xOpen(base(vfs), name, base(file), flags, granted);
    // The base may leave a file open that it could not open well; SQLite closes it if it has methods.
    if (base(file)->pMethods)
        file->pMethods = &methods;
    return result;
}

int delete_file(sqlite3_vfs *vfs, const char *name, int sync_directory)
{
    return base(vfs)->xDelete(base(vfs), name, sync_directory);
}

int file_exists(sqlite3_vfs *vfs, const char *name, int flags, int *exists)
{
    return base(vfs)->xAccess(base(vfs), name, flags, exists);
}

int full_path(sqlite3_vfs *vfs, const char *name, int length, char *path)
{
    return base(vfs)->xFullPathname(base(vfs), name, length, path);
}

int random_bytes(sqlite3_vfs *vfs, int length, char *bytes)
{
    return base(vfs)->xRandomness(base(vfs), length, bytes);
}

int sleep_for(sqlite3_vfs *vfs, int microseconds)
{
    return base(vfs)->xSleep(base(vfs), microseconds);
}

int current_time(sqlite3_vfs *vfs, double *julian_day)
{
    return base(vfs)->xCurrentTime(base(vfs), julian_day);
}

int last_error(sqlite3_vfs *vfs, int length, char *text)
{
    return base(vfs)->xGetLastError(base(vfs), length, text);
}

sqlite3_vfs describe(Watch &watch)
{
    sqlite3_vfs vfs = {};
    vfs.iVersion = 1;
    vfs.szOsFile = room + watch.base->szOsFile;
    vfs.mxPathname = watch.base->mxPathname;
    vfs.zName = watch.name.constData();
    vfs.pAppData = &watch;
    vfs.xOpen = open_file;
    vfs.xDelete = delete_file;
    vfs.xAccess = file_exists;
    vfs.xFullPathname = full_path;
    vfs.xRandomness = random_bytes;
    vfs.xSleep = sleep_for;
    vfs.xCurrentTime = current_time;
    vfs.xGetLastError = last_error;
    return vfs;
}

sqlite3_vfs *find_vfs(const QString &name)
{
    if (!storage::start_engine())
        qFatal("the SQL engine does not start");
    sqlite3_vfs *vfs = sqlite3_vfs_find(name.isEmpty() ? nullptr : name.toUtf8().constData());
    if (!vfs)
        qFatal("the VFS to be watched is not registered");
    return vfs;
}

} // namespace

WatchingVfs::WatchingVfs(const QStringList &canaries, const QString &base)
    : d(std::make_unique<Watch>(canaries, find_vfs(base)))
{
    static int made = 0;
    d->name = "watched-disk-" + QByteArray::number(++made);
    d->vfs = describe(*d);
    sqlite3_vfs_register(&d->vfs, 0);
}

WatchingVfs::~WatchingVfs()
{
    sqlite3_vfs_unregister(&d->vfs);
}

QString WatchingVfs::vfs_name() const
{
    return QString::fromLatin1(d->name);
}

qint64 WatchingVfs::hits() const
{
    return d->hits;
}

QStringList WatchingVfs::places() const
{
    return d->places;
}

qint64 WatchingVfs::writes() const
{
    return d->writes;
}

qint64 WatchingVfs::bytes_written() const
{
    return d->bytes_written;
}

} // namespace ancora::simulator
