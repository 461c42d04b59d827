// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <variant>

namespace ancora {

/// Three different reasons why there is no answer. Reports count them apart, and only `NotAsked` is a
/// finding that somebody still has to work on.
enum class NoAnswer { NotAsked, Unknown, Refused };

/// An answer, or the reason why there is none.
template <class T> class Answer
{
public:
    Answer() = default;
    Answer(T value) : m_value(std::move(value)) {}
    Answer(NoAnswer reason) : m_value(reason) {}

    [[nodiscard]] bool given() const { return std::holds_alternative<T>(m_value); }
    [[nodiscard]] bool not_asked() const { return !given() && reason() == NoAnswer::NotAsked; }
    /// The answer, or a default-made T where there is none.
    [[nodiscard]] T value_or(T otherwise = {}) const { return given() ? std::get<T>(m_value) : std::move(otherwise); }
    [[nodiscard]] const T &value() const { return std::get<T>(m_value); }
    /// Meaningful only where `given()` is false.
    [[nodiscard]] NoAnswer reason() const { return given() ? NoAnswer::NotAsked : std::get<NoAnswer>(m_value); }

    friend bool operator==(const Answer &, const Answer &) = default;

private:
    using Value = std::variant<NoAnswer, T>;
    Value m_value = NoAnswer::NotAsked;
};

} // namespace ancora
