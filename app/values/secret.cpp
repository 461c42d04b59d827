// SPDX-License-Identifier: EUPL-1.2
#include "values/secret.h"

#include "values/crypto.h"

#include <QString>
#include <cstring>
#include <new>
#include <sodium.h>

namespace ancora {

void Secret::Free::operator()(std::uint8_t *bytes) const { sodium_free(bytes); }

Secret::Secret(std::size_t size)
{
    if (size == 0)
        return;
    crypto::initialise();
    m_bytes.reset(static_cast<std::uint8_t *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    m_size = size;
    std::memset(m_bytes.get(), 0, size);
}

Secret Secret::copy_of(std::span<const std::uint8_t> bytes)
{
    Secret secret(bytes.size());
    if (!bytes.empty())
        std::memcpy(secret.data(), bytes.data(), bytes.size());
    return secret;
}

Secret Secret::take(QByteArray &source)
{
    Secret secret = copy_of({reinterpret_cast<const std::uint8_t *>(source.constData()),
                             static_cast<std::size_t>(source.size())});
    wipe(source);
    return secret;
}

Secret Secret::take(QString &source)
{
    QByteArray utf8 = source.toUtf8();
    wipe(source);
    return take(utf8);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::clone() const { return copy_of(bytes()); }

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace ancora
