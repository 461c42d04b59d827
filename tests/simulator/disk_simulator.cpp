// SPDX-License-Identifier: EUPL-1.2
#include "simulator/disk_simulator.h"

#include "storage/engine.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>
#include <new>

namespace ancora::simulator {

namespace {

using File = std::shared_ptr<SectorFile>;
using Directory = std::map<QByteArray, File>;

struct DirectoryChange {
    QByteArray path;
    File file; ///< none: the path is deleted
};

void apply(const DirectoryChange &change, Directory &directory)
{
    if (change.file)
        directory[change.path] = change.file;
    else
        directory.erase(change.path);
}

constexpr qint64 never = std::numeric_limits<qint64>::max();

} // namespace

class DiskSimulator::Disk
{
public:
    Disk(const DiskModel &disk_model, const Image &start) : model(disk_model) { install(start); }

    const DiskModel model;
    QByteArray name;
    sqlite3_vfs vfs = {};
    Directory directory;
    qint64 calls = 0;
    qint64 changes = 0;
    qint64 cut_at = never;
    qint64 fail_at = never;
    qint64 capacity = never;
    qint64 used_at_most = 0;
    bool powered = true;
    bool failed = false;

    void install(const Image &image);
    [[nodiscard]] Image outcome(quint64 seed) const;
    /// One call: SQLITE_OK, or `error` if it fails.
    int call(int error);
    /// One call that changes the disk. If the power fails in it, it is recorded but not made durable.
    int change(int error, const std::function<void()> &record,
               const std::function<void()> &make_durable = {});

    [[nodiscard]] File find(const QByteArray &path) const;
    File create(const QByteArray &path);
    void remove(const QByteArray &path) { record({path, nullptr}); }
    void flush(const File &file);
    void flush_directory() { flush_directory(m_unflushed.size()); }
    [[nodiscard]] qint64 used() const;

private:
    void record(const DirectoryChange &change);
    void flush_directory(std::size_t count);

    Directory m_durable;
    std::vector<DirectoryChange> m_unflushed;
};

void DiskSimulator::Disk::install(const Image &image)
{
    m_unflushed.clear();
    m_durable.clear();
    for (const auto &[path, content] : image)
        m_durable[path] = std::make_shared<SectorFile>(model, content);
    directory = m_durable;
}

Image DiskSimulator::Disk::outcome(quint64 seed) const
{
    Dice dice(seed);
    Directory surviving = m_durable;
    const auto survivors = std::size_t(dice.below(qint64(m_unflushed.size()) + 1));
    for (std::size_t i = 0; i < survivors; ++i)
        apply(m_unflushed[i], surviving);

    Image image;
    for (const auto &[path, file] : surviving)
        image[path] = file->cut(dice.next());
    return image;
}

int DiskSimulator::Disk::call(int error)
{
    if (!powered)
        return error;
    if (++calls != fail_at)
        return SQLITE_OK;
    failed = true;
    return error;
}

int DiskSimulator::Disk::change(int error, const std::function<void()> &record,
                                const std::function<void()> &make_durable)
{
    if (const int result = call(error))
        return result;
    record();
    if (++changes == cut_at) {
        powered = false;
        failed = true;
        return error;
    }
    if (make_durable)
        make_durable();
    return SQLITE_OK;
}

File DiskSimulator::Disk::find(const QByteArray &path) const
{
    const auto entry = directory.find(path);
    return entry == directory.end() ? nullptr : entry->second;
}

File DiskSimulator::Disk::create(const QByteArray &path)
{
    auto file = std::make_shared<SectorFile>(model);
    record({path, file});
    return file;
}

void DiskSimulator::Disk::record(const DirectoryChange &change)
{
    apply(change, directory);
    m_unflushed.push_back(change);
}

void DiskSimulator::Disk::flush(const File &file)
{
    file->flush();
    const auto creation = std::find_if(m_unflushed.begin(), m_unflushed.end(),
                                       [&](const auto &change) { return change.file == file; });
    if (creation != m_unflushed.end())
        flush_directory(std::size_t(creation - m_unflushed.begin()) + 1);
}

void DiskSimulator::Disk::flush_directory(std::size_t count)
{
    if (!model.obeys_flush)
        return;
    const auto end = m_unflushed.begin() + std::ptrdiff_t(count);
    std::for_each(m_unflushed.begin(), end, [&](const auto &change) { apply(change, m_durable); });
    m_unflushed.erase(m_unflushed.begin(), end);
}

qint64 DiskSimulator::Disk::used() const
{
    qint64 bytes = 0;
    for (const auto &[path, file] : directory)
        bytes += file->content().size();
    return bytes;
}

namespace {

using Disk = DiskSimulator::Disk;

struct Handle : sqlite3_file {
    Disk *disk;
    File file;
    QByteArray path; ///< empty: a temporary file without a name
    bool delete_on_close;
};

Handle &handle(sqlite3_file *file)
{
    return *static_cast<Handle *>(file);
}

Disk &disk(sqlite3_vfs *vfs)
{
    return *static_cast<Disk *>(vfs->pAppData);
}

int close_file(sqlite3_file *file)
{
    Handle &self = handle(file);
    if (self.delete_on_close && !self.path.isEmpty() && self.disk->powered)
        self.disk->remove(self.path);
    self.~Handle();
    return SQLITE_OK;
}

int read_file(sqlite3_file *file, void *buffer, int length, sqlite3_int64 offset)
{
    const Handle &self = handle(file);
    if (const int result = self.disk->call(SQLITE_IOERR_READ))
        return result;
    const QByteArray &content = self.file->content();
    const qint64 available = std::clamp<qint64>(content.size() - offset, 0, length);
    std::memset(buffer, 0, std::size_t(length));
    if (available > 0)
        std::memcpy(buffer, content.constData() + offset, std::size_t(available));
    return available == length ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write_file(sqlite3_file *file, const void *buffer, int length, sqlite3_int64 offset)
{
    const Handle &self = handle(file);
    const qint64 growth = offset + length - self.file->content().size();
    const qint64 used = self.disk->used() + std::max<qint64>(0, growth);
    if (growth > 0 && used > self.disk->capacity) {
        self.disk->failed = true;
        return SQLITE_FULL;
    }
    self.disk->used_at_most = std::max(self.disk->used_at_most, used);
    const QByteArrayView bytes(static_cast<const char *>(buffer), length);
    return self.disk->change(SQLITE_IOERR_WRITE, [&] { self.file->write(offset, bytes); });
}

int truncate_file(sqlite3_file *file, sqlite3_int64 size)
{
    const Handle &self = handle(file);
    return self.disk->change(SQLITE_IOERR_TRUNCATE, [&] { self.file->truncate(size); });
}

int sync_file(sqlite3_file *file, int)
{
    const Handle &self = handle(file);
    return self.disk->change(SQLITE_IOERR_FSYNC, [] {}, [&] { self.disk->flush(self.file); });
}

int file_size(sqlite3_file *file, sqlite3_int64 *size)
{
    const Handle &self = handle(file);
    *size = self.file->content().size();
    return self.disk->call(SQLITE_IOERR_FSTAT);
}

int sector_size(sqlite3_file *file)
{
    return int(handle(file).disk->model.sector_size);
}

int device_characteristics(sqlite3_file *file)
{
    return handle(file).disk->model.powersafe_overwrite ? SQLITE_IOCAP_POWERSAFE_OVERWRITE : 0;
}

int no_lock(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int nobody_else_locks(sqlite3_file *, int *reserved)
{
    *reserved = 0;
    return SQLITE_OK;
}

int no_control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

// Version 1: no shared memory and no memory map, so that every byte passes through the functions above.
const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = file_size,
    .xLock = no_lock,
    .xUnlock = no_lock,
    .xCheckReservedLock = nobody_else_locks,
    .xFileControl = no_control,
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
    file->pMethods = nullptr;
    Disk &self = disk(vfs);
    const QByteArray path(name);
    if (const int result = self.call(SQLITE_CANTOPEN))
        return result;

    File opened = name ? self.find(path) : std::make_shared<SectorFile>(self.model);
    if (!opened && !(flags & SQLITE_OPEN_CREATE))
        return SQLITE_CANTOPEN;
    if (!opened) {
        const auto create = [&] { opened = self.create(path); };
        if (const int result = self.change(SQLITE_CANTOPEN, create))
            return result;
    }
    new (file) Handle{{&methods}, &self, opened, path, (flags & SQLITE_OPEN_DELETEONCLOSE) != 0};
    if (granted)
        *granted = flags;
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs *vfs, const char *name, int sync_directory)
{
    Disk &self = disk(vfs);
    if (!self.find(name))
        return SQLITE_IOERR_DELETE_NOENT;
    return self.change(SQLITE_IOERR_DELETE, [&] { self.remove(name); },
                       [&] {
                           if (sync_directory)
                               self.flush_directory();
                       });
}

int file_exists(sqlite3_vfs *vfs, const char *name, int, int *exists)
{
    Disk &self = disk(vfs);
    *exists = self.find(name) ? 1 : 0;
    return self.call(SQLITE_IOERR_ACCESS);
}

int full_path(sqlite3_vfs *, const char *name, int length, char *path)
{
    sqlite3_snprintf(length, path, "%s", name);
    return SQLITE_OK;
}

sqlite3_vfs *system_vfs()
{
    return sqlite3_vfs_find(nullptr);
}

int random_bytes(sqlite3_vfs *, int length, char *bytes)
{
    return system_vfs()->xRandomness(system_vfs(), length, bytes);
}

int no_sleep(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int current_time(sqlite3_vfs *, double *julian_day)
{
    return system_vfs()->xCurrentTime(system_vfs(), julian_day);
}

int no_last_error(sqlite3_vfs *, int, char *)
{
    return 0;
}

sqlite3_vfs describe(Disk &disk)
{
    sqlite3_vfs vfs = {};
    vfs.iVersion = 1;
    vfs.szOsFile = int(sizeof(Handle));
    vfs.mxPathname = 512;
    vfs.zName = disk.name.constData();
    vfs.pAppData = &disk;
    vfs.xOpen = open_file;
    vfs.xDelete = delete_file;
    vfs.xAccess = file_exists;
    vfs.xFullPathname = full_path;
    vfs.xRandomness = random_bytes;
    vfs.xSleep = no_sleep;
    vfs.xCurrentTime = current_time;
    vfs.xGetLastError = no_last_error;
    return vfs;
}

} // namespace

DiskSimulator::DiskSimulator(const DiskModel &model, const Image &start)
    : d(std::make_unique<Disk>(model, start))
{
    if (!storage::start_engine())
        qFatal("the SQL engine does not start");
    static int made = 0;
    d->name = "simulated-disk-" + QByteArray::number(++made);
    d->vfs = describe(*d);
    sqlite3_vfs_register(&d->vfs, 0);
}

DiskSimulator::~DiskSimulator()
{
    sqlite3_vfs_unregister(&d->vfs);
}

QString DiskSimulator::vfs_name() const
{
    return QString::fromLatin1(d->name);
}

Image DiskSimulator::image() const
{
    Image image;
    for (const auto &[path, file] : d->directory)
        image[path] = file->content();
    return image;
}

void DiskSimulator::cut_power_at(qint64 change)
{
    d->cut_at = d->changes + change;
}

void DiskSimulator::reboot(quint64 seed)
{
    d->install(d->outcome(seed));
    lift_faults();
    d->powered = true;
}

void DiskSimulator::fail_call(qint64 call)
{
    d->fail_at = d->calls + call;
}

void DiskSimulator::limit_capacity(qint64 bytes)
{
    d->capacity = bytes;
}

void DiskSimulator::lift_faults()
{
    d->cut_at = d->fail_at = d->capacity = never;
    d->failed = false;
}

qint64 DiskSimulator::calls() const
{
    return d->calls;
}

qint64 DiskSimulator::changes() const
{
    return d->changes;
}

qint64 DiskSimulator::used() const
{
    return d->used();
}

qint64 DiskSimulator::used_at_most() const
{
    return d->used_at_most;
}

bool DiskSimulator::has_failed() const
{
    return d->failed;
}

} // namespace ancora::simulator
