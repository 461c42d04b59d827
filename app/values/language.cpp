// SPDX-License-Identifier: EUPL-1.2
#include "values/language.h"

#include <QLocale>
#include <algorithm>

namespace ancora {

QString language_code(Language language)
{
    switch (language) {
    case Language::Dutch: return QStringLiteral("nl");
    case Language::French: return QStringLiteral("fr");
    case Language::German: return QStringLiteral("de");
    case Language::English: break;
    }
    return QStringLiteral("en");
}

std::optional<Language> parse_language(const QString &code)
{
    for (const Language language : all_languages)
        if (language_code(language) == code)
            return language;
    return std::nullopt;
}

QString language_name(Language language)
{
    switch (language) {
    case Language::Dutch: return QStringLiteral("Nederlands");
    case Language::French: return QStringLiteral("Français");
    case Language::German: return QStringLiteral("Deutsch");
    case Language::English: break;
    }
    return QStringLiteral("English");
}

Language system_language()
{
    return parse_language(QLocale::system().name().left(2)).value_or(Language::English);
}

bool Labels::complete() const
{
    return std::none_of(m_texts.cbegin(), m_texts.cend(), [](const QString &t) { return t.isEmpty(); });
}

bool Labels::same_placeholders() const
{
    const QString &english = in(Language::English);
    return std::all_of(m_texts.cbegin(), m_texts.cend(), [&english](const QString &text) {
        constexpr std::array placeholders{"%1", "%2", "%3"};
        return std::all_of(placeholders.begin(), placeholders.end(), [&](const char *one) {
            return text.contains(QLatin1String(one)) == english.contains(QLatin1String(one));
        });
    });
}

} // namespace ancora
