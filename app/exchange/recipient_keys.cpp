// SPDX-License-Identifier: EUPL-1.2
#include "exchange/recipient_keys.h"

#include "values/canonical.h"

#include <QCoreApplication>
#include <QtEndian>

namespace ancora::exchange {

// Context of the translations.
struct ConsolidationKeys {
    Q_DECLARE_TR_FUNCTIONS(ConsolidationKeys)
};

namespace {

const QByteArray heading = QByteArrayLiteral("ancora-key/1 ");
const QByteArray public_kind = QByteArrayLiteral("recipient-public");
const QByteArray private_kind = QByteArrayLiteral("recipient-private");
const QByteArray protected_kind = QByteArrayLiteral("recipient-private-password");
const QByteArray centres_kind = QByteArrayLiteral("centres");
constexpr qsizetype salt_size = 16;
constexpr qsizetype checksum_size = 4;

QByteArray checksum_of(const QByteArray &kind, const QByteArray &content)
{
    return crypto::hash(heading + kind + content).left(checksum_size);
}

QByteArray write(const QByteArray &kind, const QByteArray &content)
{
    const QByteArray checked = content + checksum_of(kind, content);
    return heading + kind + '\n' + checked.toBase64() + '\n';
}

/// The content; nothing where the file is not one of `kind`, or a digit of it has changed.
std::optional<QByteArray> read(const QByteArray &kind, const QByteArray &file)
{
    const QList<QByteArray> lines = file.split('\n');
    if (lines.size() < 2 || lines[0].trimmed() != heading + kind)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(lines[1].trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() < checksum_size)
        return std::nullopt;
    const QByteArray content = (*decoded).chopped(checksum_size);
    return checksum_of(kind, content) == (*decoded).right(checksum_size) ? std::optional(content) : std::nullopt;
}

QByteArray bytes_of(const Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size()));
}

tl::unexpected<Error> no_private_key()
{
    return fail(Error::Kind::BadInput,
                ConsolidationKeys::tr("The file is not the private key of a recipient, or it is damaged."));
}

} // namespace

QString fingerprint_of(const QByteArray &public_key)
{
    const QByteArray digest = crypto::hash(QByteArrayLiteral("ancora/fingerprint/1") + public_key);
    QStringList groups;
    for (int i = 0; i < 6; ++i)
        groups.append(QStringLiteral("%1").arg(qFromBigEndian<quint32>(digest.constData() + 4 * i) % 10000, 4, 10,
                                               QChar(u'0')));
    return groups.join(u' ');
}

QByteArray write_public_key(const QByteArray &public_key)
{
    return write(public_kind, public_key) + fingerprint_of(public_key).toLatin1() + '\n';
}

Result<QByteArray> read_public_key(const QByteArray &file)
{
    const auto key = read(public_kind, file);
    // Who compares the digits in the file by eye must not be looking at those of another key.
    const bool whole = key && key->size() == crypto::public_key_size
        && QByteArray(file).replace("\r\n", "\n").trimmed() == write_public_key(*key).trimmed();
    if (!whole)
        return fail(Error::Kind::BadInput,
                    ConsolidationKeys::tr("The file is not the public key of a recipient, or it is damaged."));
    return *key;
}

Result<QByteArray> write_private_key(const crypto::BoxKeys &keys, const Secret &password, crypto::PasswordCost cost)
{
    if (password.is_empty())
        return write(private_kind, bytes_of(keys.private_key));
    const QByteArray salt = crypto::random_bytes(salt_size);
    ANCORA_TAKE(const Secret key, crypto::stretch(password, salt, cost));
    CanonicalWriter content;
    content.u32(cost.memory_kib).u32(cost.passes).fixed(salt);
    content.fixed(crypto::seal(key, keys.private_key, protected_kind));
    return write(protected_kind, content.result());
}

bool needs_password(const QByteArray &private_key_file)
{
    return read(protected_kind, private_key_file).has_value();
}

Result<crypto::BoxKeys> read_private_key(const QByteArray &file, const Secret &password)
{
    if (auto plain = read(private_kind, file)) {
        if (plain->size() != static_cast<qsizetype>(crypto::key_size))
            return no_private_key();
        return crypto::BoxKeys::from_private(Secret::take(*plain));
    }
    const auto content = read(protected_kind, file);
    CanonicalReader reader(content.value_or(QByteArray()));
    const crypto::PasswordCost cost{reader.u32(), reader.u32()};
    const QByteArray salt = reader.fixed(salt_size);
    const QByteArray sealed = reader.fixed(crypto::seal_overhead + static_cast<qsizetype>(crypto::key_size));
    if (!reader.ok() || !reader.at_end())
        return no_private_key();
    ANCORA_TAKE(const Secret key, crypto::stretch(password, salt, cost));
    auto private_key = crypto::open_secret(key, sealed, protected_kind);
    if (!private_key)
        return fail(Error::Kind::WrongPassword,
                    ConsolidationKeys::tr("The password of the recipient's key is not right."));
    return crypto::BoxKeys::from_private(std::move(*private_key));
}

QByteArray write_centres_key(const Secret &key)
{
    return write(centres_kind, bytes_of(key));
}

Result<Secret> read_centres_key(const QByteArray &file)
{
    auto key = read(centres_kind, file);
    if (!key || key->size() != static_cast<qsizetype>(crypto::key_size))
        return fail(Error::Kind::BadInput,
                    ConsolidationKeys::tr("The file is not the key of the centres, or it is damaged."));
    return Secret::take(*key);
}

} // namespace ancora::exchange
