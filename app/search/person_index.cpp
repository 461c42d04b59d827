// SPDX-License-Identifier: EUPL-1.2
#include "search/person_index.h"

#include <QStringList>
#include <algorithm>
#include <limits>

namespace ancora::search {

namespace {

/// How well a typed word fits a known one; 0: not at all. Likeness first, then how much of the word is there.
using Quality = std::uint16_t;
constexpr int per_likeness = 60;

Quality quality_of(const NameWord &typed, const NameWord &known, const WordMatch &match)
{
    if (match.likeness == Likeness::None)
        return 0;
    const auto share = static_cast<int>(40 * typed.plain.size() / std::max<std::size_t>(known.plain.size(), 1));
    const int present = match.whole ? per_likeness - 1 : share;
    const int closeness = std::clamp(present - 7 * match.errors, 0, per_likeness - 1);
    return static_cast<Quality>(static_cast<int>(match.likeness) * per_likeness + closeness);
}

Likeness likeness_of(Quality quality) { return static_cast<Likeness>(quality / per_likeness); }
bool is_whole(Quality quality) { return quality % per_likeness == per_likeness - 1; }

/// A typed part against every word that is known.
struct TypedPart {
    bool particle = false;
    bool is_letters = false; ///< more than an initial
    std::vector<Quality> fits; ///< by word
    std::vector<Quality> fits_joined; ///< together with the part before or after it
};

struct Matcher {
    std::vector<TypedPart> typed;
    std::vector<int> worth_of_digits; ///< by word: an alias may have a number in it
    const Question &question;

    Matcher(const Question &asked, const std::vector<NameWord> &words) : question(asked)
    {
        const std::vector<NamePart> parts = name_parts(asked.name);
        for (const NamePart &part : parts)
            if (part.first == part.last)
                typed.push_back({part.word.particle, part.word.plain.size() > 1, std::vector<Quality>(words.size()),
                                 std::vector<Quality>(words.size())});
        for (const NamePart &part : parts)
            compare_with(words, part);
        const std::string digits = asked.digits.toStdString();
        for (const NameWord &word : words) {
            const bool begins = !digits.empty() && std::string_view(word.plain).starts_with(digits);
            worth_of_digits.push_back(!begins ? 0 : word.plain == digits ? 250 : 150);
        }
    }

    void compare_with(const std::vector<NameWord> &words, const NamePart &part)
    {
        const bool still_typing = static_cast<std::size_t>(part.last) + 1 == typed.size();
        for (std::size_t word = 0; word < words.size(); ++word) {
            if (part.word.joined && words[word].joined)
                continue; // their parts are compared one by one
            const WordMatch match = compare(part.word, words[word], still_typing);
            const Quality quality = quality_of(part.word, words[word], match);
            for (int covered = part.first; covered <= part.last; ++covered) {
                TypedPart &one = typed[static_cast<std::size_t>(covered)];
                Quality &best = (part.word.joined ? one.fits_joined : one.fits)[word];
                best = std::max(best, quality);
            }
        }
    }

    /// Everybody would answer to less than two letters.
    [[nodiscard]] bool says_something() const
    {
        const auto is_letters = [](const TypedPart &part) { return part.is_letters; };
        return !question.digits.isEmpty() || question.birth_date || std::any_of(typed.begin(), typed.end(), is_letters);
    }
    [[nodiscard]] std::optional<Hit> look_at(const PersonIndex::Entry &entry) const;
};

/// What a hit gathers while the typed parts are laid beside a person's words.
struct Fit {
    int parts = 0;
    int missing = 0;
    int sum = 0;
    Quality worst = std::numeric_limits<Quality>::max();
    int last_place = -1;
    std::uint64_t used = 0; ///< places of the known name: two typed words do not mean the same one
    bool swapped = false;
    bool only_alias = true;
    bool all_whole = true;

    [[nodiscard]] static std::uint64_t places(const PersonIndex::Word &word)
    {
        return std::uint64_t(1) << (word.first % 64) | std::uint64_t(1) << (word.last % 64);
    }

    void add(const TypedPart &typed, const PersonIndex::Entry &entry)
    {
        Quality best = 0;
        const PersonIndex::Word *where = nullptr;
        for (const PersonIndex::Word &word : entry.words) {
            const bool taken = (used & places(word)) != 0;
            const Quality fits = std::max(typed.fits_joined[word.word], taken ? Quality(0) : typed.fits[word.word]);
            if (fits > best) {
                best = fits;
                where = &word;
            }
        }
        parts += where || !typed.particle ? 1 : 0;
        if (!where) {
            missing += typed.particle ? 0 : 1;
            return;
        }
        used |= places(*where);
        sum += best;
        worst = std::min(worst, best);
        swapped = swapped || where->first < last_place;
        last_place = where->first;
        only_alias = only_alias && where->first >= entry.name_parts;
        all_whole = all_whole && is_whole(best);
    }
    /// A second given name may be missing in the file; of two words both count.
    [[nodiscard]] bool fits() const { return parts > missing && missing <= (parts > 2 ? 1 : 0); }
};

int score_of(const Fit &fit, const Hit &hit)
{
    constexpr int in_other_order = 500;
    int score = fit.parts == 0 ? 0 : 200 * static_cast<int>(hit.likeness);
    if (hit.swapped)
        score = std::min(score, in_other_order);
    if (fit.parts > 0)
        score += fit.sum / fit.parts / 3;
    return score + worth_of(hit.birth) - 200 * fit.missing - (hit.by_alias ? 20 : 0);
}

int worth_of_number(const QString &asked, const QString &number)
{
    return asked.isEmpty() ? 0 : asked == number ? 1000 : number.contains(asked) ? 100 : 0;
}

int worth_of_number(const QString &asked, const KnownPerson &person)
{
    int worth = worth_of_number(asked, person.number);
    for (const QString &former : person.former_numbers)
        worth = std::max(worth, worth_of_number(asked, former));
    return worth;
}

std::optional<Hit> Matcher::look_at(const PersonIndex::Entry &entry) const
{
    Fit fit;
    for (const TypedPart &part : typed)
        fit.add(part, entry);
    if (!typed.empty() && !fit.fits())
        return std::nullopt;
    Hit hit;
    hit.person = &entry.person;
    hit.swapped = fit.swapped;
    hit.by_alias = fit.parts > 0 && fit.only_alias;
    hit.incomplete = fit.missing > 0;
    hit.likeness = fit.parts == 0 ? Likeness::None : hit.incomplete ? Likeness::NearMiss : likeness_of(fit.worst);
    const auto asked = question.birth_date ? Answer<PartialDate>(*question.birth_date) : Answer<PartialDate>();
    hit.birth = agreement(asked, entry.person.birth_date);
    int by_digits = worth_of_number(question.digits, entry.person);
    for (const PersonIndex::Word &word : entry.words)
        by_digits = std::max(by_digits, worth_of_digits[word.word]);
    if (typed.empty() && by_digits == 0 && !agrees(hit.birth))
        return std::nullopt;
    hit.score = score_of(fit, hit) + by_digits;
    const bool knows_whom = (typed.size() > 1 && fit.all_whole && hit.likeness >= Likeness::Folded)
                            || (!question.digits.isEmpty() && entry.person.number == question.digits);
    if (entry.person.restricted && !knows_whom)
        return std::nullopt;
    return hit;
}

} // namespace

Question Question::read(const QString &typed)
{
    Question question;
    QStringList words, digits;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        (word.front().isDigit() ? digits : words) << word;
    question.name = words.join(u' ');
    question.digits = digits.join(u' ');
    question.birth_date = PartialDate::clean(question.digits);
    return question;
}

Agreement agreement(const Answer<PartialDate> &one, const Answer<PartialDate> &other)
{
    if (!one.given() || !other.given())
        return Agreement::Unknown;
    const PartialDate &a = one.value();
    const PartialDate &b = other.value();
    const bool differ = a.year() != b.year() || (a.month() > 0 && b.month() > 0 && a.month() != b.month())
                        || (a.day() > 0 && b.day() > 0 && a.day() != b.day());
    if (differ)
        return Agreement::Differs;
    const auto shared = std::min(a.precision(), b.precision());
    return shared == PartialDate::Precision::Day ? Agreement::Day
           : shared == PartialDate::Precision::Month ? Agreement::Month : Agreement::Year;
}

int worth_of(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Unknown: break;
    case Agreement::Differs: return -500;
    case Agreement::Year: return 100;
    case Agreement::Month: return 200;
    case Agreement::Day: return 350;
    }
    return 0;
}

void PersonIndex::set(std::vector<KnownPerson> persons)
{
    QHash<FileId, std::size_t> before;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        before.insert(m_entries[i].person.file, i);
    std::vector<Entry> entries;
    entries.reserve(persons.size());
    for (KnownPerson &person : persons) {
        const auto known = before.constFind(person.file);
        const bool same = known != before.constEnd() && m_entries[*known].person == person;
        entries.push_back(same ? std::move(m_entries[*known]) : read(std::move(person)));
    }
    m_entries = std::move(entries);
}

PersonIndex::Entry PersonIndex::read(KnownPerson person)
{
    Entry entry;
    add_words(entry, person.name, 0);
    entry.name_parts = entry.words.empty() ? 0 : entry.words.back().last + 1;
    if (person.alias != person.name)
        add_words(entry, person.alias, entry.name_parts);
    entry.person = std::move(person);
    return entry;
}

void PersonIndex::add_words(Entry &entry, const QString &text, int first)
{
    constexpr int last_place = std::numeric_limits<std::uint8_t>::max(); // a name of 255 words is no name
    for (const NamePart &part : name_parts(text, &m_read))
        entry.words.push_back({index_of(part.word), static_cast<std::uint8_t>(std::min(first + part.first, last_place)),
                               static_cast<std::uint8_t>(std::min(first + part.last, last_place))});
}

std::uint32_t PersonIndex::index_of(const NameWord &word)
{
    const auto known = m_word_of.constFind(word.written);
    if (known != m_word_of.constEnd())
        return *known;
    const auto index = static_cast<std::uint32_t>(m_words.size());
    m_word_of.insert(word.written, index);
    m_words.push_back(word);
    return index;
}

std::vector<Hit> PersonIndex::find(const Question &question, std::size_t at_most) const
{
    const Matcher matcher(question, m_words);
    if (!matcher.says_something())
        return {};
    std::vector<Hit> hits;
    bool one_is_restricted = false;
    for (const Entry &entry : m_entries) {
        const std::optional<Hit> hit = matcher.look_at(entry);
        if (hit && entry.person.restricted)
            one_is_restricted = true;
        else if (hit)
            hits.push_back(*hit);
    }
    const auto better = [](const Hit &a, const Hit &b) {
        return a.score != b.score ? a.score > b.score : a.person->file > b.person->file; // then the newest
    };
    const std::size_t shown = std::min(at_most, hits.size());
    std::partial_sort(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(shown), hits.end(), better);
    hits.resize(shown);
    if (one_is_restricted)
        hits.emplace_back();
    return hits;
}

} // namespace ancora::search
