// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>
#include <optional>
#include <set>

namespace ancora {

/// A word of a code list ("POL_LOCAL", "BE", "0-17"): 1 to 40 characters of A-Z 0-9 _ - +.
/// Which list it belongs to is known where it is used; `cases/code_list.h` has the lists.
class Code
{
public:
    Code() = default; ///< no code chosen
    [[nodiscard]] static std::optional<Code> parse(const QString &text);
    /// For codes written in our own source or resources; asserts that they are well formed.
    [[nodiscard]] static Code of(const char *text);

    [[nodiscard]] bool is_empty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const Code &, const Code &) = default;
    friend bool operator<(const Code &a, const Code &b) { return a.m_text < b.m_text; }

private:
    explicit Code(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

using Codes = std::set<Code>; ///< several answers to one question

inline size_t qHash(const Code &code, size_t seed = 0) { return qHash(code.text(), seed); }

} // namespace ancora

template <> struct std::hash<ancora::Code>
{
    std::size_t operator()(const ancora::Code &code) const noexcept { return qHash(code); }
};
