// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "values/result.h"
#include "values/secret.h"

#include <QByteArray>
#include <optional>

/// The few cryptographic operations Ancora uses, all from libsodium, each with one fixed algorithm:
/// BLAKE2b-256, Argon2id, XChaCha20-Poly1305, X25519, Ed25519. Sizes are in bytes.
namespace ancora::crypto {

inline constexpr std::size_t key_size = 32;
inline constexpr qsizetype hash_size = 32;
inline constexpr qsizetype public_key_size = 32;
inline constexpr qsizetype signature_size = 64;
inline constexpr qsizetype seal_overhead = 24 + 16; ///< nonce and tag
inline constexpr qsizetype box_overhead = 32 + 24 + 16; ///< one-time public key, nonce and tag

/// A key as it is used: a `Secret`, or a slice of an arena that holds many keys.
using KeyView = std::span<const std::uint8_t>;

/// Must have run before anything else here; every function calls it, twice does no harm.
void initialise();

[[nodiscard]] QByteArray random_bytes(qsizetype size);
/// BLAKE2b with a 32-byte result, keyed where `key` is not empty.
[[nodiscard]] QByteArray hash(const QByteArray &data, const QByteArray &key = {});
/// BLAKE2b keyed with a secret: the one way keys are derived from keys. `context` separates purposes.
[[nodiscard]] Secret derive(KeyView key, const QByteArray &context);

struct PasswordCost {
    std::uint32_t memory_kib = 256 * 1024; ///< 64 MiB to 1 GiB, anything else is refused
    std::uint32_t passes = 3;              ///< 3 to 10
    [[nodiscard]] bool within_bounds() const;
    friend bool operator==(const PasswordCost &, const PasswordCost &) = default;
};
/// Argon2id, one lane. `salt` is 16 bytes. Refused where the cost is out of bounds (a hostile key file must
/// neither exhaust memory nor weaken the password) or memory cannot be had.
[[nodiscard]] Result<Secret> stretch(const Secret &password, const QByteArray &salt, PasswordCost cost);

/// XChaCha20-Poly1305: nonce (24) || ciphertext and tag. `context` is authenticated, not stored.
[[nodiscard]] QByteArray seal(KeyView key, const QByteArray &plain, const QByteArray &context);
[[nodiscard]] QByteArray seal(KeyView key, const Secret &plain, const QByteArray &context);
/// Nothing where key, context or content do not fit.
[[nodiscard]] std::optional<QByteArray> open(KeyView key, const QByteArray &sealed, const QByteArray &context);
[[nodiscard]] std::optional<Secret> open_secret(KeyView key, const QByteArray &sealed, const QByteArray &context);

/// The same into memory the caller owns, `plain.size()` being exactly what was sealed.
[[nodiscard]] bool open_into(std::span<std::uint8_t> plain, KeyView key, const QByteArray &sealed,
                             const QByteArray &context);

/// Who may read: an X25519 pair. Who has written: an Ed25519 pair.
struct BoxKeys {
    QByteArray public_key;
    Secret private_key;
    [[nodiscard]] static BoxKeys create();
    [[nodiscard]] static BoxKeys from_private(Secret private_key);
};
struct SignKeys {
    QByteArray public_key;
    Secret seed; ///< 32 bytes
    [[nodiscard]] static SignKeys create();
    [[nodiscard]] static SignKeys from_seed(Secret seed);
};

/// Seals many short secrets to one recipient: one X25519 agreement for the sender's lifetime, then
/// XChaCha20-Poly1305 for each (1.5 us instead of 91 us for a sealed box each). Only the recipient's
/// private key opens them.
class BoxSender
{
public:
    explicit BoxSender(const QByteArray &recipient_public_key);
    [[nodiscard]] QByteArray seal(KeyView plain, const QByteArray &context) const;

private:
    QByteArray m_one_time_public_key;
    Secret m_shared;
};
/// Opens what `BoxSender` sealed; remembers the last sender's agreement, so a batch costs one.
class BoxReader
{
public:
    explicit BoxReader(const BoxKeys &keys);
    [[nodiscard]] std::optional<Secret> open(const QByteArray &sealed, const QByteArray &context);
    [[nodiscard]] bool open_into(std::span<std::uint8_t> plain, const QByteArray &sealed, const QByteArray &context);

private:
    Secret m_private_key;
    QByteArray m_public_key;
    QByteArray m_sender;
    Secret m_shared;
};

/// Ed25519 over `data`.
class Signer
{
public:
    Signer() = default;
    explicit Signer(const SignKeys &keys);
    [[nodiscard]] QByteArray sign(const QByteArray &data) const;

private:
    Secret m_secret_key;
};
[[nodiscard]] bool verify(const QByteArray &public_key, const QByteArray &data, const QByteArray &signature);

} // namespace ancora::crypto
