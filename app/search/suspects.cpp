// SPDX-License-Identifier: EUPL-1.2
#include "search/suspects.h"

#include "search/edit_distance.h"

#include <algorithm>
#include <unordered_map>

namespace ancora::search {

namespace {

using Parts = std::vector<std::uint32_t>; ///< words of a name or an alias, each a part of its own

/// A name or an alias that says something about who it is.
struct Side {
    std::size_t entry;
    bool is_alias;
    Parts parts;
};

/// Sides with the same key are laid beside each other.
struct Key {
    std::uint64_t key;
    int birth_year; ///< 0 where unknown
    std::size_t side;
    [[nodiscard]] auto order() const { return std::tuple(key, birth_year, side); }
};

/// Where more than that share a key, only those born in the same year are compared.
constexpr std::size_t most_together = 300;

class Finder
{
public:
    explicit Finder(const PersonIndex &index) : m_index(index), m_carriers(index.word_count())
    {
        for (const PersonIndex::Entry &entry : index.entries()) {
            for (const PersonIndex::Word &word : entry.words)
                ++m_carriers[word.word];
        }
        for (std::size_t entry = 0; entry < index.entries().size(); ++entry)
            add_sides(entry);
        for (std::size_t side = 0; side < m_sides.size(); ++side)
            add_keys(side);
        const auto in_order = [](const Key &a, const Key &b) { return a.order() < b.order(); };
        std::sort(m_keys.begin(), m_keys.end(), in_order);
    }

    [[nodiscard]] std::vector<Suspects> pairs()
    {
        for (auto run = m_keys.cbegin(); run != m_keys.cend();) {
            const auto end = std::find_if(run, m_keys.cend(), [run](const Key &key) { return key.key != run->key; });
            compare_all(run, end);
            run = end;
        }
        std::vector<Suspects> found;
        found.reserve(m_found.size());
        for (const auto &[pair, suspects] : m_found)
            found.push_back(suspects);
        return found;
    }

private:
    using Keys = std::vector<Key>::const_iterator;

    void add_sides(std::size_t entry)
    {
        const PersonIndex::Entry &known = m_index.entries()[entry];
        if (known.person.restricted)
            return;
        Side name{entry, false, {}}, alias{entry, true, {}};
        const std::size_t common = std::max<std::size_t>(m_index.entries().size() / 5, 10);
        for (const PersonIndex::Word &word : known.words) {
            const NameWord &text = m_index.word(word.word);
            const bool says_something = !text.particle && text.plain.size() > 1 && m_carriers[word.word] <= common;
            if (says_something && word.first == word.last)
                (word.first < known.name_parts ? name : alias).parts.push_back(word.word);
        }
        for (Side &side : {std::ref(name), std::ref(alias)})
            if (!side.parts.empty())
                m_sides.push_back(std::move(side));
    }

    void add_keys(std::size_t side)
    {
        const Parts &parts = m_sides[side].parts;
        const Answer<PartialDate> &birth = m_index.entries()[m_sides[side].entry].person.birth_date;
        const auto add = [&](std::uint64_t key) { m_keys.push_back({key, birth.given() ? birth.value().year() : 0, side}); };
        for (std::size_t one = 0; one < parts.size(); ++one) {
            for (const std::uint64_t sound : sounds(parts[one])) {
                if (parts.size() == 1)
                    add(sound);
                for (std::size_t other = one + 1; other < parts.size(); ++other)
                    for (const std::uint64_t second : sounds(parts[other]))
                        add(std::min(sound, second) << 32 | std::max(sound, second));
                // A typing error changes how a word sounds: born on the same day, one word is enough to be compared.
                if (birth.given() && birth.value().precision() == PartialDate::Precision::Day)
                    add(~(sound << 32 | static_cast<std::uint64_t>(birth.value().earliest().toJulianDay())));
            }
        }
    }

    /// As numbers; a word without sounds, such as digits, stands for itself.
    [[nodiscard]] std::vector<std::uint64_t> sounds(std::uint32_t word) const
    {
        const NameWord &text = m_index.word(word);
        if (text.sounds.empty())
            return {word};
        return {text.sounds.begin(), text.sounds.end()};
    }

    void compare_all(Keys from, Keys end)
    {
        const bool by_year = static_cast<std::size_t>(end - from) > most_together;
        for (Keys one = from; one != end; ++one)
            for (Keys other = one + 1; other != end && (!by_year || other->birth_year == one->birth_year); ++other)
                compare(m_sides[one->side], m_sides[other->side]);
    }

    void compare(const Side &one, const Side &other)
    {
        if (one.entry == other.entry)
            return;
        const KnownPerson &a = m_index.entries()[one.entry].person;
        const KnownPerson &b = m_index.entries()[other.entry].person;
        Suspects pair{&a, &b, Likeness::None, false, one.is_alias || other.is_alias, agreement(a.birth_date, b.birth_date), 0};
        if (pair.birth == Agreement::Differs)
            return;
        const bool one_is_shorter = one.parts.size() <= other.parts.size();
        lay_beside(one_is_shorter ? one.parts : other.parts, one_is_shorter ? other.parts : one.parts, pair);
        if (pair.likeness == Likeness::None || pair.likeness < needed(pair.birth))
            return;
        pair.score = 200 * static_cast<int>(pair.likeness) + worth_of(pair.birth) - (pair.swapped ? 20 : 0)
                     - (pair.by_alias ? 50 : 0);
        const std::uint64_t both = std::uint64_t(std::min(one.entry, other.entry)) << 32 | std::max(one.entry, other.entry);
        const auto [found, is_new] = m_found.try_emplace(both, pair);
        if (!is_new && found->second.score < pair.score)
            found->second = pair;
    }

    /// The less is known of the births, the more alike the names must be.
    [[nodiscard]] static Likeness needed(Agreement birth)
    {
        switch (birth) {
        case Agreement::Day:
        case Agreement::Month: return Likeness::NearMiss;
        case Agreement::Year: return Likeness::SoundsAlike;
        case Agreement::Unknown:
        case Agreement::Differs: break;
        }
        return Likeness::Folded;
    }

    /// Every part of the shorter name needs one of its own in the longer.
    void lay_beside(const Parts &shorter, const Parts &longer, Suspects &pair) const
    {
        if (shorter.size() == 1 && longer.size() > 1)
            return; // a single word is shared by many
        std::vector<bool> used(longer.size());
        Likeness worst = Likeness::Exact;
        std::size_t last = 0;
        for (const std::uint32_t part : shorter) {
            Likeness best = Likeness::None;
            std::size_t where = 0;
            for (std::size_t i = 0; i < longer.size(); ++i) {
                const Likeness likeness = used[i] ? Likeness::None : likeness_of(part, longer[i]);
                if (likeness > best) {
                    best = likeness;
                    where = i;
                }
            }
            if (best == Likeness::None)
                return;
            used[where] = true;
            pair.swapped = pair.swapped || where < last;
            last = where;
            worst = std::min(worst, best);
        }
        pair.likeness = worst;
    }

    /// Of two whole words.
    [[nodiscard]] Likeness likeness_of(std::uint32_t one, std::uint32_t other) const
    {
        if (one == other)
            return Likeness::Exact;
        const NameWord &a = m_index.word(one);
        const NameWord &b = m_index.word(other);
        const WordMatch match = search::compare(a, b, false);
        if (match.likeness >= Likeness::Folded) {
            if (match.whole)
                return match.likeness;
            return typing_errors(a.plain, b.plain, 1, false) <= 1 ? Likeness::NearMiss : Likeness::None;
        }
        // Short words sound alike without being so.
        const bool too_different = 2 * match.errors > static_cast<int>(std::max(a.plain.size(), b.plain.size()));
        return match.likeness == Likeness::SoundsAlike && too_different ? Likeness::None : match.likeness;
    }

    const PersonIndex &m_index;
    std::vector<std::size_t> m_carriers; ///< how many persons carry a word
    std::vector<Side> m_sides;
    std::vector<Key> m_keys;
    std::unordered_map<std::uint64_t, Suspects> m_found; ///< by both entries
};

} // namespace

std::vector<Suspects> suspects(const PersonIndex &index, std::size_t at_most)
{
    std::vector<Suspects> found = Finder(index).pairs();
    const auto likelier = [](const Suspects &a, const Suspects &b) {
        const auto newest = [](const Suspects &pair) { return std::max(pair.one->file, pair.other->file); };
        return a.score != b.score ? a.score > b.score : newest(a) > newest(b);
    };
    const std::size_t shown = std::min(at_most, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(shown), found.end(), likelier);
    found.resize(shown);
    return found;
}

} // namespace ancora::search
