// SPDX-License-Identifier: EUPL-1.2
#include "vault/device.h"

#include "values/canonical.h"
#include "vault/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace ancora::vault {

namespace {
const QByteArray magic = QByteArrayLiteral("ANCD");
constexpr std::uint16_t format_version = 1;
constexpr qint64 largest_file = 4096;

QByteArray encode(const Device &device)
{
    CanonicalWriter out;
    out.fixed(magic).u16(format_version).id(device.id.uuid());
    out.fixed(QByteArray(reinterpret_cast<const char *>(device.keys.seed.data()), qsizetype(device.keys.seed.size())));
    out.u8(device.anchor ? 1 : 0);
    if (device.anchor) {
        const Anchor &anchor = *device.anchor;
        out.u32(anchor.epoch).u64(std::uint64_t(anchor.journal.length)).fixed(anchor.journal.chain);
        out.u64(anchor.key_sequence).u64(std::uint64_t(anchor.seen.toMSecsSinceEpoch()));
    }
    return out.result() + crypto::hash(out.result());
}

std::optional<Device> decode(const QByteArray &bytes)
{
    const QByteArray body = bytes.chopped(std::min(bytes.size(), crypto::hash_size));
    if (!body.startsWith(magic) || crypto::hash(body) != bytes.last(crypto::hash_size))
        return std::nullopt;
    CanonicalReader in(body.sliced(magic.size()));
    if (in.u16() != format_version)
        return std::nullopt;
    Device device;
    device.id = storage::DeviceId(in.id());
    QByteArray seed = in.fixed(qsizetype(crypto::key_size));
    const bool has_anchor = in.u8() == 1;
    if (has_anchor) {
        Anchor anchor;
        anchor.epoch = in.u32();
        anchor.journal.length = qint64(in.u64());
        anchor.journal.chain = in.fixed(crypto::hash_size);
        anchor.key_sequence = in.u64();
        anchor.seen = QDateTime::fromMSecsSinceEpoch(qint64(in.u64()), Qt::UTC);
        device.anchor = anchor;
    }
    if (!in.ok() || !in.at_end())
        return std::nullopt;
    device.keys = crypto::SignKeys::from_seed(Secret::take(seed));
    return device;
}
} // namespace

QString DeviceFolder::standard_path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/anchors");
}

QString DeviceFolder::file_of(const Uuid &office) const
{
    const QByteArray name = crypto::hash(QByteArrayLiteral("ancora/device/1") + office.bytes()).first(16).toHex();
    return m_path + u'/' + QString::fromLatin1(name);
}

Result<Device> DeviceFolder::load(const Uuid &office) const
{
    const QString path = file_of(office);
    if (!QFile::exists(path))
        return Device{storage::DeviceId::create(), crypto::SignKeys::create(), std::nullopt};
    ANCORA_TAKE(QByteArray bytes, disk::read(path, largest_file));
    auto device = decode(bytes);
    wipe(bytes);
    if (!device)
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Vault",
                                                "What this computer remembers of the vault is damaged. A director should "
                                                "compare the vault with a backup before the file %1 is deleted.")
                        .arg(QDir::toNativeSeparators(path)));
    return std::move(*device);
}

Result<void> DeviceFolder::save(const Uuid &office, const Device &device) const
{
    if (!QDir().exists(m_path)
        && !(QDir().mkpath(m_path)
             && QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Vault", "This computer cannot remember what it has seen of the vault: "
                                                         "its own folder cannot be written."));
    QByteArray bytes = encode(device);
    auto written = disk::write(file_of(office), bytes);
    wipe(bytes);
    return written;
}

} // namespace ancora::vault
