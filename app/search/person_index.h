// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cases/ids.h"
#include "search/name_key.h"
#include "values/answer.h"
#include "values/partial_date.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <optional>

namespace ancora::search {

/// Somebody the centre knows: from a case, open or closed, or from a referral.
struct KnownPerson {
    enum class Source { Case, Referral };
    FileId file;
    Source source = Source::Case;
    QString name;
    QString alias;
    QString number; ///< of the case
    QDate day;      ///< of the referral
    Answer<PartialDate> birth_date;
    bool restricted = false; ///< the reader may not open the file: only that it exists may be told
    QStringList former_numbers = {}; ///< of cases that were merged into this one
    friend bool operator==(const KnownPerson &, const KnownPerson &) = default;
};

/// What is looked for.
struct Question {
    QString name;
    QString digits; ///< of a case number, or what is not yet a date
    std::optional<PartialDate> birth_date;

    /// Words and digits in any order: "popescu 3.2001", "2026-017".
    [[nodiscard]] static Question read(const QString &typed);
};

/// Whether two birth dates can be the same one, and how much of both is known.
enum class Agreement { Unknown, Differs, Year, Month, Day };
[[nodiscard]] Agreement agreement(const Answer<PartialDate> &one, const Answer<PartialDate> &other);
[[nodiscard]] constexpr bool agrees(Agreement agreement) { return agreement >= Agreement::Year; }
/// What it adds to a score in which one degree of likeness is worth 200.
[[nodiscard]] int worth_of(Agreement agreement);

/// An answer; `person` is valid until the list changes. Where `person` is null there is somebody in a file that the reader may not open: ask the director.
struct Hit {
    const KnownPerson *person = nullptr;
    Likeness likeness = Likeness::None; ///< of the word that fits worst
    bool swapped = false;  ///< the words stand in another order
    bool by_alias = false;
    bool incomplete = false; ///< one of several typed words is not in the file
    Agreement birth = Agreement::Unknown;
    int score = 0; ///< the best first
};

/// Everybody the centre knows, found by name, alias, number and birth date as somebody types. Exact beginnings come first,
/// then those that differ in accents or script only, swapped words, words that sound alike, words with a typing error;
/// an agreeing birth date raises, another one lowers. In memory only; it ends with the session.
class PersonIndex
{
public:
    /// Takes over a new list. Words and persons that have not changed are not read again.
    void set(std::vector<KnownPerson> persons);
    /// At most that many, the best first; nothing for less than two letters. A restricted file is told only to who has the
    /// whole name, and once for all of them.
    [[nodiscard]] std::vector<Hit> find(const Question &question, std::size_t at_most) const;

    /// A word of a person's name or alias.
    struct Word {
        std::uint32_t word;
        std::uint8_t first; ///< the parts of the name it stands for; those of the alias follow those of the name
        std::uint8_t last;
    };
    struct Entry {
        KnownPerson person;
        std::vector<Word> words;
        int name_parts = 0;
    };
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const NameWord &word(std::uint32_t word) const { return m_words[word]; }
    [[nodiscard]] std::size_t word_count() const { return m_words.size(); }

private:
    [[nodiscard]] Entry read(KnownPerson person);
    void add_words(Entry &entry, const QString &text, int first);
    [[nodiscard]] std::uint32_t index_of(const NameWord &word);

    std::vector<Entry> m_entries;
    std::vector<NameWord> m_words;
    QHash<QString, std::uint32_t> m_word_of; ///< by the written form
    ReadWords m_read;
};

} // namespace ancora::search
