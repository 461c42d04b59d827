// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace ancora {

/// UUIDv7 (RFC 9562): made where the record is made, ordered by time, never a row number, so that two
/// computers can create records without seeing each other.
class Uuid
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    Uuid() = default;
    [[nodiscard]] static Uuid create();
    /// For seeded training data: the same milliseconds and random words give the same identifier.
    [[nodiscard]] static Uuid from_parts(std::uint64_t unix_ms, std::uint64_t random_high,
                                         std::uint64_t random_low);
    [[nodiscard]] static std::optional<Uuid> from_bytes(const QByteArray &bytes);
    [[nodiscard]] static std::optional<Uuid> parse(const QString &text);

    [[nodiscard]] bool is_null() const { return m_bytes == Bytes{}; }
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] const Bytes &raw() const { return m_bytes; }

    auto operator<=>(const Uuid &) const = default;

private:
    Bytes m_bytes{};
};

/// A Uuid that only fits one kind of record: a person's id cannot be handed over as a referral's.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(Uuid uuid) : m_uuid(uuid) {}
    [[nodiscard]] static Id create() { return Id(Uuid::create()); }
    [[nodiscard]] static std::optional<Id> parse(const QString &text)
    {
        const auto uuid = Uuid::parse(text);
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }

    [[nodiscard]] bool is_null() const { return m_uuid.is_null(); }
    [[nodiscard]] const Uuid &uuid() const { return m_uuid; }
    [[nodiscard]] QString text() const { return m_uuid.text(); }

    auto operator<=>(const Id &) const = default;

private:
    Uuid m_uuid;
};

inline size_t qHash(const Uuid &id, size_t seed = 0)
{
    return qHashBits(id.raw().data(), id.raw().size(), seed);
}
template <class Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

} // namespace ancora

template <> struct std::hash<ancora::Uuid>
{
    std::size_t operator()(const ancora::Uuid &id) const noexcept { return qHash(id); }
};
template <class Tag> struct std::hash<ancora::Id<Tag>>
{
    std::size_t operator()(const ancora::Id<Tag> &id) const noexcept { return qHash(id); }
};
