// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/verbform.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace vigie::extraction {

namespace {

/// Right behind "a" every "i" and "it" is a participle's; with a word or two between them it may be an adverb's, a
/// pronoun's or a number's.
constexpr std::array<std::string_view, 6> kEndingsBehindHas{"i", "u", "is", "us", "it", "ert"};
constexpr std::array<std::string_view, 5> kEndingsNearHas{"u", "is", "us", "ert", "int"};

bool endsAsOneOf(auto const& endings, std::string_view word)
{
    return std::ranges::any_of(endings, [word](std::string_view ending) { return word.ends_with(ending); });
}

} // namespace

bool isFuture(std::string_view word)
{
    constexpr std::size_t kShortest = 5;
    constexpr std::array<std::string_view, 8> kEndings{"era", "eront", "ira", "iront",
                                                       "dra", "dront", "vra", "vront"};
    return word.size() >= kShortest && endsAsOneOf(kEndings, word);
}

bool isFuturePlural(std::string_view word)
{
    constexpr std::size_t kShortest = 6; ///< "front" is none
    return word.size() >= kShortest && word != "affront" && (word.ends_with("ront") || word.ends_with("raient"));
}

bool isConditional(std::string_view word)
{
    constexpr std::size_t kShortest = 6; ///< "trait" is none
    constexpr std::array<std::string_view, 6> kNouns{"attrait", "extrait",  "portrait",
                                                     "retrait", "abstrait", "distrait"};
    return word.size() >= kShortest && (word.ends_with("rait") || word.ends_with("raient"))
        && std::ranges::find(kNouns, word) == kNouns.end();
}

bool endsAsImperfect(std::string_view word)
{
    constexpr std::size_t kShortest = 5; ///< "lait" and "fait" are none
    constexpr std::array<std::string_view, 11> kOthers{"parfait",   "retrait",  "extrait",  "forfait",
                                                       "portrait",  "attrait",  "distrait", "abstrait",
                                                       "satisfait", "bienfait", "souhait"};
    // The conditional has the infinitive before the ending: "emploierait", "bâtirait", "vendrait", "devrait".
    constexpr std::array<std::string_view, 6> kConditional{"erai", "irai", "drai", "evrai", "ivrai", "urai"};
    const bool isPlural = word.ends_with("aient");
    if (word.size() < kShortest || !(isPlural || word.ends_with("ait"))
        || std::ranges::find(kOthers, word) != kOthers.end())
        return false;
    word.remove_suffix(isPlural ? 3 : 1);
    return std::ranges::none_of(kConditional, [word](std::string_view ending) { return word.ends_with(ending); });
}

bool isPluralVerb(std::string_view word)
{
    constexpr std::size_t kShortest = 6; ///< "cent" and "vent" are none
    return isFuturePlural(word) || (word.size() >= kShortest && word.ends_with("ent") && !word.ends_with("ment"));
}

bool endsAsInfinitive(std::string_view word)
{
    return word.ends_with("er") || word.ends_with("ir") || word.ends_with("re");
}

bool endsAsParticiple(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kAgreements{"", "e", "s", "es"};
    return std::ranges::any_of(kAgreements, [text](std::string_view agreement) {
        if (!text.ends_with(agreement))
            return false;
        const std::string_view stem = text.substr(0, text.size() - agreement.size());
        return stem.ends_with("\u00E9") || stem.ends_with("e\u0301");
    });
}

bool isParticipleAt(const Document& document, std::uint32_t token)
{
    return document.tokens[token].isIn(WordSet::Done) || endsAsParticiple(document.text(document.tokens[token]));
}

bool endsAsParticipleBehindHas(std::string_view word)
{
    return endsAsOneOf(kEndingsBehindHas, word);
}

bool endsAsParticipleNearHas(std::string_view word)
{
    return endsAsOneOf(kEndingsNearHas, word);
}

} // namespace vigie::extraction
