// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace ancora::search {

/// How a word sounds: up to six digits, left-aligned in half bytes, each digit plus one; the rest is zero. So a code
/// begins with another when they agree in the half bytes that the other uses.
using SoundCode = std::uint32_t;

/// The codes of a word in small letters a to z by the Soundex of Daitch and Mokotoff (1985; Avotaynu, "Soundexing and
/// Genealogy"), made for names that came into Latin letters by way of Slavic, German, Yiddish and Romance spellings.
/// Letters that are read in two ways give two codes. Added to the published table: DJ (French for Arabic J), XH of Albanian, HS
/// of Wade and Giles, the X and Q of pinyin before I and U, and YE at the start, which is E to others (Yelena, Elena). The codes are not padded with zeros.
[[nodiscard]] std::vector<SoundCode> sound_codes(std::string_view word);

[[nodiscard]] int digits_of(SoundCode code);
[[nodiscard]] bool begins_with(SoundCode code, SoundCode beginning);

} // namespace ancora::search
