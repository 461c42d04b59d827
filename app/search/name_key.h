// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "search/sound_code.h"

#include <QHash>
#include <QString>
#include <string>
#include <vector>

namespace ancora::search {

/// A word of a name in the forms in which it is compared.
struct NameWord {
    QString written;   ///< as written, in small letters
    std::string plain; ///< in Latin letters a to z and digits: without accents, hyphens and apostrophes
    std::vector<SoundCode> sounds;
    std::uint32_t letters = 0; ///< which of a to z occur: a quick look before errors are counted
    bool particle = false;     ///< "al", "van", "ben": may be left out
    bool joined = false;   ///< neighbours as one word
};

/// A word of a name and the parts of the name it stands for: one, or neighbours that somebody may write as one.
struct NamePart {
    NameWord word;
    int first = 0;
    int last = 0;
};

/// What written words are, for who reads the same words again and again: transliteration is slow.
using ReadWords = QHash<QString, std::vector<NameWord>>;

/// The parts of a name in their order, then neighbours as one word, two or three with a particle between them:
/// "Jean-Pierre" is also "jeanpierre", "Abd el Kader" also "abdelkader", 李秀英 also "xiuying". Cyrillic, Greek and Arabic are read by the tables of the United
/// States Board on Geographic Names and the United Nations, Chinese as names in pinyin, other scripts by the general
/// rules of ICU. Arabic and Hebrew leave out vowels: their words get a sound for each usual way to fill them in.
[[nodiscard]] std::vector<NamePart> name_parts(const QString &name, ReadWords *read = nullptr);

/// How much two words are alike, the better the larger.
enum class Likeness { None, NearMiss, SoundsAlike, Folded, Exact };

struct WordMatch {
    Likeness likeness = Likeness::None;
    bool whole = false; ///< not only a beginning
    int errors = 0;     ///< typing errors between the plain forms, where not `Folded` or `Exact`
};

/// Compares what was typed with a known word. Plain beginnings always count; with `still_typing` the known word may
/// also go on after a part that only sounds alike or has an error in it.
[[nodiscard]] WordMatch compare(const NameWord &typed, const NameWord &known, bool still_typing);

} // namespace ancora::search
