// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/horizons/dueverb.h"

#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

/// The token behind the verb before token `date`, with or without the word between them.
std::uint32_t endOfVerb(const Document& document, std::uint32_t date, std::string_view between)
{
    const std::uint32_t start = document.sentences[document.tokens[date].sentence].first;
    return date > start && document.fold(document.tokens[date - 1]) == between ? date - 1 : date;
}

} // namespace

bool followsFuture(const Document& document, std::uint32_t date)
{
    const std::uint32_t end = endOfVerb(document, date, "pas");
    if (end == document.sentences[document.tokens[date].sentence].first)
        return false;
    const std::string_view verb = document.fold(document.tokens[end - 1]);
    return isFuture(verb) || isConditional(verb);
}

bool followsPerfect(const Document& document, std::uint32_t date)
{
    constexpr std::uint32_t kPerfect = 2;
    constexpr std::array<std::string_view, 4> kHas{"a", "ont", "avait", "avaient"};
    const std::uint32_t end = endOfVerb(document, date, "pour");
    return end >= document.sentences[document.tokens[date].sentence].first + kPerfect
        && isAmong(kHas, document.fold(document.tokens[end - kPerfect]))
        && endsAsParticiple(document.text(document.tokens[end - 1].span));
}

bool tellsPerfect(const Document& document, std::uint32_t date)
{
    constexpr std::array<std::string_view, 5> kHas{"a", "ont", "avait", "avaient", "ayant"};
    constexpr std::array<std::string_view, 3> kStops{",", ";", ":"};
    const std::uint32_t start = document.sentences[document.tokens[date].sentence].first;
    for (std::uint32_t i = date; i > start + 1; --i) {
        const Token& token = document.tokens[i - 1];
        const std::string_view word = document.fold(token);
        if (isAmong(kStops, word) || isFuture(word) || token.isIn(WordSet::ExpectVerb))
            return false;
        const std::string_view has = document.text(document.tokens[i - 2].span); // the fold makes "a" of "à Paris"
        if (isAmong(kHas, has) && (endsAsParticiple(document.text(token.span)) || endsAsParticipleBehindHas(word)))
            return true;
    }
    return false;
}

} // namespace vigie::extraction
