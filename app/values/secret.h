// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace ancora {

/// Bytes that must not outlive their use: held in libsodium's guarded, locked memory, wiped when freed.
/// Movable, copied only on purpose (`clone`). Keys and passwords live here and nowhere else.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    [[nodiscard]] static Secret copy_of(std::span<const std::uint8_t> bytes);
    /// Takes the content and wipes the source (which must not be shared with another QByteArray).
    [[nodiscard]] static Secret take(QByteArray &source);
    /// UTF-8 of a typed text; the caller's QString is wiped.
    [[nodiscard]] static Secret take(QString &source);
    [[nodiscard]] static Secret random(std::size_t size);
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool is_empty() const { return m_size == 0; }
    [[nodiscard]] std::uint8_t *data() { return m_bytes.get(); }
    [[nodiscard]] const std::uint8_t *data() const { return m_bytes.get(); }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {m_bytes.get(), m_size}; }
    operator std::span<const std::uint8_t>() const { return bytes(); }
    /// In constant time.
    [[nodiscard]] bool equals(const Secret &other) const;

private:
    struct Free {
        void operator()(std::uint8_t *bytes) const;
    };
    std::unique_ptr<std::uint8_t, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites a buffer in a way the optimiser cannot remove.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace ancora
