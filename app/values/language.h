// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace ancora {

enum class Language { Dutch, French, German, English };

inline constexpr std::array all_languages{Language::Dutch, Language::French, Language::German,
                                          Language::English};

/// "nl", "fr", "de", "en": the code in files, options and translations.
[[nodiscard]] QString language_code(Language language);
[[nodiscard]] std::optional<Language> parse_language(const QString &code);
/// The language's own name, for the list to choose from.
[[nodiscard]] QString language_name(Language language);
/// The system's language where we speak it, English otherwise.
[[nodiscard]] Language system_language();

/// A text in every language, as resource files carry it: { "nl": ..., "fr": ..., "de": ..., "en": ... }.
class Labels
{
public:
    void set(Language language, QString text) { m_texts[index(language)] = std::move(text); }
    [[nodiscard]] const QString &in(Language language) const { return m_texts[index(language)]; }
    [[nodiscard]] bool complete() const;
    /// Whether %1, %2 and %3 stand in all of them or in none.
    [[nodiscard]] bool same_placeholders() const;
    friend bool operator==(const Labels &, const Labels &) = default;

private:
    static std::size_t index(Language language) { return static_cast<std::size_t>(language); }
    std::array<QString, all_languages.size()> m_texts;
};

} // namespace ancora
