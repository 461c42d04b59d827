// SPDX-License-Identifier: EUPL-1.2
#include "values/crypto.h"

#include <QCoreApplication>
#include <sodium.h>
#include <stdexcept>

namespace ancora::crypto {

namespace {

const unsigned char *data_of(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned char *data_of(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
std::size_t size_of(const QByteArray &bytes) { return static_cast<std::size_t>(bytes.size()); }

constexpr qsizetype nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(seal_overhead == nonce_size + tag_size);

QByteArray seal_bytes(KeyView key, std::span<const std::uint8_t> plain, const QByteArray &context)
{
    Q_ASSERT(key.size() == key_size);
    initialise();
    QByteArray sealed(nonce_size + static_cast<qsizetype>(plain.size()) + tag_size, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<std::size_t>(nonce_size));
    crypto_aead_xchacha20poly1305_ietf_encrypt(data_of(sealed) + nonce_size, nullptr, plain.data(), plain.size(),
                                               data_of(context), size_of(context), nullptr, data_of(sealed),
                                               key.data());
    return sealed;
}

bool decrypt(std::uint8_t *plain, KeyView key, const QByteArray &sealed, const QByteArray &context)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, data_of(sealed) + nonce_size, size_of(sealed) - nonce_size, data_of(context),
               size_of(context), data_of(sealed), key.data())
           == 0;
}

/// The key two parties agree on; bound to both public keys so that it fits this pair only.
std::optional<Secret> agree(const Secret &private_key, const QByteArray &other_public, const QByteArray &one_time,
                            const QByteArray &recipient)
{
    if (other_public.size() != public_key_size)
        return std::nullopt;
    Secret point(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(point.data(), private_key.data(), data_of(other_public)) != 0)
        return std::nullopt; // a point of small order: nobody honest sends one
    return derive(point, QByteArrayLiteral("ancora/box/1") + one_time + recipient);
}

} // namespace

void initialise()
{
    static const int state = sodium_init();
    if (state < 0)
        throw std::runtime_error("libsodium could not be initialised");
}

QByteArray random_bytes(qsizetype size)
{
    initialise();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_of(bytes));
    return bytes;
}

QByteArray hash(const QByteArray &data, const QByteArray &key)
{
    initialise();
    QByteArray result(hash_size, Qt::Uninitialized);
    crypto_generichash(data_of(result), size_of(result), data_of(data), size_of(data),
                       key.isEmpty() ? nullptr : data_of(key), size_of(key));
    return result;
}

Secret derive(KeyView key, const QByteArray &context)
{
    initialise();
    Secret result(key_size);
    crypto_generichash(result.data(), result.size(), data_of(context), size_of(context), key.data(), key.size());
    return result;
}

bool PasswordCost::within_bounds() const
{
    return memory_kib >= 64 * 1024 && memory_kib <= 1024 * 1024 && passes >= 3 && passes <= 10;
}

Result<Secret> stretch(const Secret &password, const QByteArray &salt, PasswordCost cost)
{
    initialise();
    if (!cost.within_bounds() || salt.size() != crypto_pwhash_SALTBYTES)
        return fail(Error::Kind::Damaged,
                    QCoreApplication::translate("Vault", "The key file asks for a password step outside the safe limits."),
                    QStringLiteral("argon2id m=%1 t=%2").arg(cost.memory_kib).arg(cost.passes));
    Secret key(key_size);
    const int done = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(password.data()),
                                   password.size(), data_of(salt), cost.passes,
                                   std::size_t(cost.memory_kib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0)
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Vault", "There is not enough free memory to check the password."));
    return key;
}

QByteArray seal(KeyView key, const QByteArray &plain, const QByteArray &context)
{
    return seal_bytes(key, {data_of(plain), size_of(plain)}, context);
}

QByteArray seal(KeyView key, const Secret &plain, const QByteArray &context)
{
    return seal_bytes(key, plain.bytes(), context);
}

std::optional<QByteArray> open(KeyView key, const QByteArray &sealed, const QByteArray &context)
{
    if (key.size() != key_size || sealed.size() < seal_overhead)
        return std::nullopt;
    initialise();
    QByteArray plain(sealed.size() - seal_overhead, Qt::Uninitialized);
    if (!decrypt(data_of(plain), key, sealed, context))
        return std::nullopt;
    return plain;
}

std::optional<Secret> open_secret(KeyView key, const QByteArray &sealed, const QByteArray &context)
{
    if (key.size() != key_size || sealed.size() < seal_overhead)
        return std::nullopt;
    Secret plain(size_of(sealed) - static_cast<std::size_t>(seal_overhead));
    if (!decrypt(plain.data(), key, sealed, context))
        return std::nullopt;
    return plain;
}

bool open_into(std::span<std::uint8_t> plain, KeyView key, const QByteArray &sealed, const QByteArray &context)
{
    initialise();
    return key.size() == key_size && size_of(sealed) == plain.size() + static_cast<std::size_t>(seal_overhead)
           && decrypt(plain.data(), key, sealed, context);
}

BoxKeys BoxKeys::create() { return from_private(Secret::random(key_size)); }

BoxKeys BoxKeys::from_private(Secret private_key)
{
    initialise();
    BoxKeys keys{QByteArray(public_key_size, Qt::Uninitialized), std::move(private_key)};
    crypto_scalarmult_base(data_of(keys.public_key), keys.private_key.data());
    return keys;
}

SignKeys SignKeys::create() { return from_seed(Secret::random(crypto_sign_SEEDBYTES)); }

SignKeys SignKeys::from_seed(Secret seed)
{
    initialise();
    SignKeys keys{QByteArray(public_key_size, Qt::Uninitialized), std::move(seed)};
    Secret secret_key(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(data_of(keys.public_key), secret_key.data(), keys.seed.data());
    return keys;
}

BoxSender::BoxSender(const QByteArray &recipient_public_key)
{
    const BoxKeys one_time = BoxKeys::create();
    auto shared = agree(one_time.private_key, recipient_public_key, one_time.public_key, recipient_public_key);
    if (!shared)
        throw std::invalid_argument("not a public key");
    m_one_time_public_key = one_time.public_key;
    m_shared = std::move(*shared);
}

QByteArray BoxSender::seal(KeyView plain, const QByteArray &context) const
{
    return m_one_time_public_key + seal_bytes(m_shared, plain, context);
}

BoxReader::BoxReader(const BoxKeys &keys) : m_private_key(keys.private_key.clone()), m_public_key(keys.public_key)
{
}

std::optional<Secret> BoxReader::open(const QByteArray &sealed, const QByteArray &context)
{
    if (sealed.size() < box_overhead)
        return std::nullopt;
    Secret plain(size_of(sealed) - static_cast<std::size_t>(box_overhead));
    if (!open_into({plain.data(), plain.size()}, sealed, context))
        return std::nullopt;
    return plain;
}

bool BoxReader::open_into(std::span<std::uint8_t> plain, const QByteArray &sealed, const QByteArray &context)
{
    if (sealed.size() < box_overhead)
        return false;
    const QByteArray sender = sealed.left(public_key_size);
    if (sender != m_sender) {
        auto shared = agree(m_private_key, sender, sender, m_public_key);
        if (!shared)
            return false;
        m_sender = sender;
        m_shared = std::move(*shared);
    }
    return crypto::open_into(plain, m_shared, sealed.mid(public_key_size), context);
}

Signer::Signer(const SignKeys &keys) : m_secret_key(crypto_sign_SECRETKEYBYTES)
{
    QByteArray public_key(public_key_size, Qt::Uninitialized);
    crypto_sign_seed_keypair(data_of(public_key), m_secret_key.data(), keys.seed.data());
}

QByteArray Signer::sign(const QByteArray &data) const
{
    Q_ASSERT(!m_secret_key.is_empty());
    QByteArray signature(signature_size, Qt::Uninitialized);
    crypto_sign_detached(data_of(signature), nullptr, data_of(data), size_of(data), m_secret_key.data());
    return signature;
}

bool verify(const QByteArray &public_key, const QByteArray &data, const QByteArray &signature)
{
    initialise();
    return public_key.size() == public_key_size && signature.size() == signature_size
           && crypto_sign_verify_detached(data_of(signature), data_of(data), size_of(data), data_of(public_key)) == 0;
}

} // namespace ancora::crypto
