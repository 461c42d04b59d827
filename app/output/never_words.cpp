// SPDX-License-Identifier: EUPL-1.2
#include "output/never_words.h"

#include "cases/json_place.h"

namespace ancora::output {

NeverWords NeverWords::read(const Place &list)
{
    NeverWords never;
    for (const Place &word : list.items()) {
        never.m_words.emplace_back(word.text(), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        word.require(never.m_words.back().isValid());
    }
    return never;
}

bool NeverWords::stand_in(const QString &text) const
{
    return std::any_of(m_words.begin(), m_words.end(), [&text](const QRegularExpression &word) { return text.contains(word); });
}

} // namespace ancora::output
