// SPDX-License-Identifier: EUPL-1.2
#include "search/name_key.h"

#include "search/edit_distance.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <unicode/translit.h>

namespace ancora::search {

namespace {

/// The first table that knows a letter reads it.
constexpr const char *latin_tables = "Russian-Latin/BGN; Arabic-Latin/BGN; Greek-Latin/UNGEGN; Han-Latin/Names; "
                                     "Hebrew-Latin/BGN; Any-Latin; Latin-ASCII; Lower";
/// Of words with a letter that only Ukrainian has, such as Є and Ї.
constexpr const char *ukrainian_tables = "Ukrainian-Latin/BGN; Any-Latin; Latin-ASCII; Lower";

constexpr std::array<std::string_view, 32> particles{
    "al", "el", "ul", "ad", "as", "ar", "abu", "ben", "bin", "ibn", "bint", "bou", "ould", "da", "das", "de", "del", "della",
    "den", "der", "di", "do", "dos", "du", "la", "le", "ten", "ter", "van", "vande", "von", "zu"};

using Tables = std::unique_ptr<icu::Transliterator>;

Tables read_tables(const char *names)
{
    UErrorCode error = U_ZERO_ERROR;
    return Tables(icu::Transliterator::createInstance(names, UTRANS_FORWARD, error));
}

QString in_latin(const QString &text)
{
    const bool is_ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (is_ascii)
        return text.toLower();
    // Tables take long to read and a transliterator serves one thread.
    thread_local const Tables general = read_tables(latin_tables), ukrainian = read_tables(ukrainian_tables);
    const bool is_ukrainian = std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u"єїіґ").contains(c); });
    const Tables &tables = is_ukrainian ? ukrainian : general;
    if (!tables)
        return text.toLower();
    icu::UnicodeString changing(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int>(text.size()));
    tables->transliterate(changing);
    return QString::fromUtf16(changing.getBuffer(), changing.length());
}

/// Letters and digits; what else a script leaves over stays as it is.
std::string plain_of(const QString &latin)
{
    QString kept;
    for (const QChar c : latin)
        if (c.isLetterOrNumber() || c.isSurrogate())
            kept += c;
    return kept.toStdString();
}

bool is_of(QChar::Script script, const QString &text)
{
    return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
}

bool leaves_out_vowels(const QString &written)
{
    return is_of(QChar::Script_Arabic, written) || is_of(QChar::Script_Hebrew, written);
}

/// The usual ways to fill in the vowels that Arabic and Hebrew do not write: W and Y inside a word are U and I, an H
/// may carry a vowel.
std::vector<std::string> voiced(const std::string &plain)
{
    std::string vowels = plain;
    for (std::size_t i = 1; i < vowels.size(); ++i)
        vowels[i] = vowels[i] == 'w' ? 'u' : vowels[i] == 'y' ? 'i' : vowels[i];
    std::vector<std::string> readings{plain, vowels};
    for (const std::string &one : {plain, vowels}) {
        std::string with_h;
        for (std::size_t i = 0; i < one.size(); ++i) {
            with_h += one[i];
            if (one[i] == 'h' && i > 0 && i + 1 < one.size())
                with_h += 'a';
        }
        readings.push_back(std::move(with_h));
    }
    return readings;
}

void add_sounds(NameWord &word, const std::string &plain)
{
    const auto readings = leaves_out_vowels(word.written) ? voiced(plain) : std::vector<std::string>{plain};
    for (const std::string &reading : readings)
        for (const SoundCode code : sound_codes(reading))
            if (std::find(word.sounds.begin(), word.sounds.end(), code) == word.sounds.end())
                word.sounds.push_back(code);
}

NameWord word_of(const QString &written, std::string plain)
{
    NameWord word;
    word.written = written;
    word.plain = std::move(plain);
    add_sounds(word, word.plain);
    for (const char letter : word.plain)
        if (letter >= 'a' && letter <= 'z')
            word.letters |= 1U << (letter - 'a');
    word.particle = std::find(particles.begin(), particles.end(), word.plain) != particles.end();
    return word;
}

/// The words of a name as written: apostrophes stay inside, other signs part.
QStringList written_words(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_C).toLower();
    for (QChar &c : text) {
        if (c == u'’' || c == u'ʼ' || c == u'`' || c == u'´')
            c = u'\'';
        else if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && c != u'\'')
            c = u' ';
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// One written word may hold several: syllables of a Chinese name, the article of an Arabic one.
std::vector<NameWord> words_in(QString written)
{
    std::vector<NameWord> parts;
    if (written.size() > 3 && written.startsWith(QStringLiteral("ال"))) {
        parts.push_back(word_of(written.left(2), "al"));
        written.remove(0, 2);
    }
    QString latin = in_latin(written);
    if (leaves_out_vowels(written)) // the letter Ayn, which is heard as a vowel
        latin.replace(u'\'', u'a').replace(QChar(u'ʿ'), u'a').replace(QChar(u'ʾ'), u'a');
    const QStringList words = latin.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        std::string plain = plain_of(word);
        if (!plain.empty())
            parts.push_back(word_of(words.size() == 1 ? written : word, std::move(plain)));
    }
    return parts;
}

NamePart joined(const std::vector<NamePart> &parts, std::size_t first, std::size_t last)
{
    QString written;
    std::string plain;
    for (std::size_t i = first; i <= last; ++i) {
        written += parts[i].word.written;
        plain += parts[i].word.plain;
    }
    NameWord word = word_of(written, std::move(plain));
    word.joined = true;
    // The L of the Arabic article is often not heard: Abd al-Rahman is Abderrahman.
    if (last == first + 2 && parts[first + 1].word.plain == "al")
        add_sounds(word, parts[first].word.plain + 'a' + parts[last].word.plain);
    return {std::move(word), static_cast<int>(first), static_cast<int>(last)};
}

} // namespace

std::vector<NamePart> name_parts(const QString &name, ReadWords *read)
{
    std::vector<NamePart> parts;
    for (const QString &written : written_words(name)) {
        const auto known = read ? read->constFind(written) : ReadWords::const_iterator();
        const bool is_known = read && known != read->constEnd();
        const std::vector<NameWord> words = is_known ? *known : words_in(written);
        if (read && !is_known)
            read->insert(written, words);
        for (const NameWord &word : words)
            parts.push_back({word, static_cast<int>(parts.size()), static_cast<int>(parts.size())});
    }
    const std::size_t single = parts.size();
    for (std::size_t i = 0; i + 1 < single; ++i) {
        parts.push_back(joined(parts, i, i + 1));
        if (i + 2 < single && parts[i + 1].word.particle)
            parts.push_back(joined(parts, i, i + 2));
    }
    return parts;
}

namespace {

/// A short word with an error in it is another word.
int errors_allowed(std::size_t length) { return length < 3 ? 0 : length < 8 ? 1 : 2; }

bool sound_alike(const NameWord &typed, const NameWord &known, bool still_typing)
{
    constexpr int enough_digits = 3; // a shorter beginning sounds like half of all names
    for (const SoundCode one : typed.sounds)
        for (const SoundCode other : known.sounds)
            if (one == other || (still_typing && digits_of(one) >= enough_digits && begins_with(other, one)))
                return true;
    return false;
}

} // namespace

WordMatch compare(const NameWord &typed, const NameWord &known, bool still_typing)
{
    if (std::string_view(known.plain).starts_with(typed.plain)) {
        const bool exact = known.written.startsWith(typed.written);
        return {exact ? Likeness::Exact : Likeness::Folded, known.plain.size() == typed.plain.size(), 0};
    }
    const bool sounds = sound_alike(typed, known, still_typing);
    const int allowed = errors_allowed(typed.plain.size());
    // Each error leaves at most one letter over that the known word does not have.
    const bool may_be_near = std::popcount(typed.letters & ~known.letters) <= allowed;
    if (!sounds && (!may_be_near || allowed == 0))
        return {};
    // A beginning of three letters with an error in it would be near everything.
    const bool may_go_on = still_typing && typed.plain.size() > 3;
    const int counted = sounds ? static_cast<int>(typed.plain.size()) : allowed;
    const int errors = typing_errors(typed.plain, known.plain, counted, may_go_on);
    const bool whole = typing_errors(typed.plain, known.plain, counted, false) == errors;
    if (errors <= allowed && !sounds)
        return {Likeness::NearMiss, whole, errors};
    return sounds ? WordMatch{Likeness::SoundsAlike, whole, errors} : WordMatch{};
}

} // namespace ancora::search
