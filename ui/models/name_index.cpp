// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/name_index.h"

#include "ui/models/folded.h"
#include "ui/widgets/date_fields.h"

#include <algorithm>

namespace ancora::ui {

namespace {

QString searchable(const QString &text) { return u' ' + folded_words(text).join(u' '); }

} // namespace

void NameIndex::set_cases(const std::vector<storage::CaseLine> &lines)
{
    m_cases.clear();
    m_cases.reserve(lines.size());
    for (const storage::CaseLine &line : lines)
        m_cases.push_back({{line.id, true, line.name.isEmpty() ? line.alias : line.name, line.number},
                           searchable(line.name + u' ' + line.alias)});
}

void NameIndex::set_referrals(const std::vector<storage::ReferralLine> &lines)
{
    m_referrals.clear();
    m_referrals.reserve(lines.size());
    for (const storage::ReferralLine &line : lines)
        if (!line.person.isEmpty())
            m_referrals.push_back({{line.id, false, line.person, shown(line.referred_on)}, searchable(line.person)});
}

std::vector<NameIndex::Match> NameIndex::matches(const QString &typed, std::size_t at_most) const
{
    QStringList words = folded_words(typed);
    const bool too_short = std::all_of(words.begin(), words.end(), [](const QString &w) { return w.size() < 2; });
    std::vector<Match> found;
    if (too_short)
        return found;
    for (QString &word : words)
        word.prepend(u' ');
    for (const auto *entries : {&m_cases, &m_referrals}) {
        for (const Entry &entry : *entries) {
            const bool fits = std::all_of(words.begin(), words.end(),
                                          [&](const QString &word) { return entry.words.contains(word); });
            if (fits)
                found.push_back(entry.match);
            if (found.size() == at_most)
                return found;
        }
    }
    return found;
}

} // namespace ancora::ui
