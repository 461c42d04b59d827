// SPDX-License-Identifier: EUPL-1.2
#include "search/sound_code.h"

#include <algorithm>
#include <array>
#include <bit>

namespace ancora::search {

namespace {

/// What letters are worth at the start of a word, before a vowel, and elsewhere; two readings stand beside `|`.
struct Rule {
    std::string_view letters;
    std::string_view start;
    std::string_view before_vowel;
    std::string_view elsewhere;
};

/// The published table, longer patterns before those they begin with; the additions are at the end.
constexpr std::array rules{
    Rule{"schtsch", "2", "4", "4"}, Rule{"schtsh", "2", "4", "4"}, Rule{"schtch", "2", "4", "4"},
    Rule{"shtch", "2", "4", "4"}, Rule{"shtsh", "2", "4", "4"}, Rule{"stsch", "2", "4", "4"},
    Rule{"ttsch", "4", "4", "4"}, Rule{"zhdzh", "2", "4", "4"},
    Rule{"shch", "2", "4", "4"}, Rule{"scht", "2", "43", "43"}, Rule{"schd", "2", "43", "43"},
    Rule{"stch", "2", "4", "4"}, Rule{"strz", "2", "4", "4"}, Rule{"strs", "2", "4", "4"},
    Rule{"stsh", "2", "4", "4"}, Rule{"szcz", "2", "4", "4"}, Rule{"szcs", "2", "4", "4"},
    Rule{"ttch", "4", "4", "4"}, Rule{"tsch", "4", "4", "4"}, Rule{"ttsz", "4", "4", "4"},
    Rule{"zdzh", "2", "4", "4"}, Rule{"zsch", "4", "4", "4"},
    Rule{"chs", "5", "54", "54"}, Rule{"csz", "4", "4", "4"}, Rule{"czs", "4", "4", "4"},
    Rule{"drz", "4", "4", "4"}, Rule{"drs", "4", "4", "4"}, Rule{"dsh", "4", "4", "4"},
    Rule{"dsz", "4", "4", "4"}, Rule{"dzh", "4", "4", "4"}, Rule{"dzs", "4", "4", "4"},
    Rule{"sch", "4", "4", "4"}, Rule{"sht", "2", "43", "43"}, Rule{"szt", "2", "43", "43"},
    Rule{"shd", "2", "43", "43"}, Rule{"szd", "2", "43", "43"}, Rule{"tch", "4", "4", "4"},
    Rule{"trz", "4", "4", "4"}, Rule{"trs", "4", "4", "4"}, Rule{"tsh", "4", "4", "4"},
    Rule{"tts", "4", "4", "4"}, Rule{"ttz", "4", "4", "4"}, Rule{"tzs", "4", "4", "4"},
    Rule{"tsz", "4", "4", "4"}, Rule{"zdz", "2", "4", "4"}, Rule{"zhd", "2", "43", "43"},
    Rule{"hsi", "4", "4", "4"}, Rule{"hsu", "4", "4", "4"},
    Rule{"ai", "0", "1", ""}, Rule{"aj", "0", "1", ""}, Rule{"ay", "0", "1", ""}, Rule{"au", "0", "7", ""},
    Rule{"ch", "5|4", "5|4", "5|4"}, Rule{"ck", "5|45", "5|45", "5|45"}, Rule{"cz", "4", "4", "4"},
    Rule{"cs", "4", "4", "4"}, Rule{"ds", "4", "4", "4"}, Rule{"dz", "4", "4", "4"}, Rule{"dt", "3", "3", "3"},
    Rule{"ei", "0", "1", ""}, Rule{"ej", "0", "1", ""}, Rule{"ey", "0", "1", ""}, Rule{"eu", "1", "1", ""},
    Rule{"fb", "7", "7", "7"}, Rule{"ia", "1", "", ""}, Rule{"ie", "1", "", ""}, Rule{"io", "1", "", ""},
    Rule{"iu", "1", "", ""}, Rule{"ks", "5", "54", "54"}, Rule{"kh", "5", "5", "5"}, Rule{"mn", "66", "66", "66"},
    Rule{"nm", "66", "66", "66"}, Rule{"oi", "0", "1", ""}, Rule{"oj", "0", "1", ""}, Rule{"oy", "0", "1", ""},
    Rule{"pf", "7", "7", "7"}, Rule{"ph", "7", "7", "7"}, Rule{"rz", "94|4", "94|4", "94|4"},
    Rule{"rs", "94|4", "94|4", "94|4"}, Rule{"sh", "4", "4", "4"}, Rule{"sc", "2", "4", "4"},
    Rule{"st", "2", "43", "43"}, Rule{"sd", "2", "43", "43"}, Rule{"sz", "4", "4", "4"}, Rule{"th", "3", "3", "3"},
    Rule{"ts", "4", "4", "4"}, Rule{"tc", "4", "4", "4"}, Rule{"tz", "4", "4", "4"}, Rule{"ui", "0", "1", ""},
    Rule{"uj", "0", "1", ""}, Rule{"uy", "0", "1", ""}, Rule{"ue", "0", "1", ""}, Rule{"zd", "2", "43", "43"},
    Rule{"zh", "4", "4", "4"}, Rule{"zs", "4", "4", "4"},
    Rule{"dj", "4", "4", "4"}, Rule{"xh", "4", "4", "4"}, Rule{"ye", "1|0", "", ""}, Rule{"xi", "4", "4", "4"}, Rule{"xu", "4", "4", "4"},
    Rule{"qi", "5|4", "5|4", "5|4"}, Rule{"qu", "5|4", "5|4", "5|4"},
    Rule{"a", "0", "", ""}, Rule{"b", "7", "7", "7"}, Rule{"c", "5|4", "5|4", "5|4"}, Rule{"d", "3", "3", "3"},
    Rule{"e", "0", "", ""}, Rule{"f", "7", "7", "7"}, Rule{"g", "5", "5", "5"}, Rule{"h", "5", "5", ""},
    Rule{"i", "0", "", ""}, Rule{"j", "1|4", "|4", "|4"}, Rule{"k", "5", "5", "5"}, Rule{"l", "8", "8", "8"},
    Rule{"m", "6", "6", "6"}, Rule{"n", "6", "6", "6"}, Rule{"o", "0", "", ""}, Rule{"p", "7", "7", "7"},
    Rule{"q", "5", "5", "5"}, Rule{"r", "9", "9", "9"}, Rule{"s", "4", "4", "4"}, Rule{"t", "3", "3", "3"},
    Rule{"u", "0", "", ""}, Rule{"v", "7", "7", "7"}, Rule{"w", "7", "7", "7"}, Rule{"x", "5", "54", "54"},
    Rule{"y", "1", "", ""}, Rule{"z", "4", "4", "4"},
};

constexpr int most_digits = 6;
constexpr std::size_t most_readings = 8;

/// One way of reading the word so far.
struct Reading {
    SoundCode code = 0;
    int digits = 0;
    std::string_view last; ///< what the letters before were worth: the same sound twice in a row counts once

    void add(std::string_view worth)
    {
        const bool repeated = !worth.empty() && last.ends_with(worth);
        for (const char digit : worth)
            if (!repeated && digits < most_digits)
                code |= SoundCode(digit - '0' + 1) << (28 - 4 * digits++);
        last = worth;
    }
};

bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }

const Rule *rule_for(std::string_view rest)
{
    const auto begins_with_it = [rest](const Rule &rule) { return rest.starts_with(rule.letters); };
    const auto rule = std::find_if(rules.begin(), rules.end(), begins_with_it);
    return rule == rules.end() ? nullptr : &*rule;
}

void add(std::vector<Reading> &readings, std::string_view worth)
{
    const std::size_t bar = worth.find('|');
    if (bar == std::string_view::npos) {
        for (Reading &reading : readings)
            reading.add(worth);
        return;
    }
    const std::size_t before = readings.size();
    for (std::size_t i = 0; i < before; ++i) {
        if (readings.size() < most_readings) {
            readings.push_back(readings[i]);
            readings.back().add(worth.substr(bar + 1));
        }
        readings[i].add(worth.substr(0, bar));
    }
}

} // namespace

std::vector<SoundCode> sound_codes(std::string_view word)
{
    std::vector<Reading> readings(1);
    for (std::size_t at = 0; at < word.size();) {
        const Rule *rule = rule_for(word.substr(at));
        if (!rule) { // a digit, or a letter of a script that has no Latin spelling
            ++at;
            continue;
        }
        const std::size_t after = at + rule->letters.size();
        const bool chinese = rule->letters.size() > 1 && !is_vowel(rule->letters.front()) && is_vowel(rule->letters.back());
        const bool vowel_follows = after < word.size() && is_vowel(word[after]);
        add(readings, at == 0 ? rule->start : vowel_follows ? rule->before_vowel : rule->elsewhere);
        // The vowel of XI or HSU has only told how to read what stands before it.
        at = chinese ? after - 1 : after;
    }
    std::vector<SoundCode> codes;
    for (const Reading &reading : readings)
        if (reading.code != 0)
            codes.push_back(reading.code);
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

int digits_of(SoundCode code) { return (35 - std::countr_zero(code)) / 4; }

bool begins_with(SoundCode code, SoundCode beginning)
{
    const int unused_bits = 32 - 4 * digits_of(beginning);
    return beginning != 0 && code >> unused_bits == beginning >> unused_bits;
}

} // namespace ancora::search
