// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figurephrase.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

bool isForAThing(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 8> kAmounts{"montant", "total",     "volume", "somme",
                                                       "valeur",  "enveloppe", "budget", "chiffre"};
    constexpr std::array<std::string_view, 6> kArticles{"un", "une", "son", "sa", "le", "la"};
    constexpr std::uint32_t kPhrase = 4;
    const std::uint32_t at = figure.firstToken;
    if (at < document.sentences[figure.sentence].first + kPhrase)
        return false;
    const auto word = [&document](std::uint32_t token) { return document.fold(document.tokens[token]); };
    return (word(at - 1) == "de" || word(at - 1) == "d'") && word(at - 4) == "pour"
        && std::ranges::find(kArticles, word(at - 3)) != kArticles.end()
        && std::ranges::find(kAmounts, word(at - 2)) == kAmounts.end();
}

bool isKnownCount(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 6> kArticles{"ses", "leurs", "nos", "les", "aux", "des"};
    constexpr std::ptrdiff_t kPossessives = 3;
    if (figure.firstToken == document.sentences[figure.sentence].first)
        return false;
    const auto last = kArticles.begin()
        + (figure.noun == CountNoun::Person ? static_cast<std::ptrdiff_t>(kArticles.size()) : kPossessives);
    return std::find(kArticles.begin(), last, document.fold(document.tokens[figure.firstToken - 1])) != last;
}

bool hasOwnVerb(const Figure& figure)
{
    return figure.rule.ends_with("attach.pronoun") || figure.rule.ends_with("attach.more");
}

bool isLevel(const Figure& figure)
{
    return figure.rule.find("+pair") != std::string::npos;
}

bool isFuture(std::string_view word)
{
    constexpr std::size_t kShortest = 5;
    constexpr std::array<std::string_view, 8> kEndings{"era", "eront", "ira", "iront",
                                                       "dra", "dront", "vra", "vront"};
    return word.size() >= kShortest
        && std::ranges::any_of(kEndings, [word](std::string_view ending) { return word.ends_with(ending); });
}

} // namespace vigie::extraction
