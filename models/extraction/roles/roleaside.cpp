// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/roleaside.h"

#include "models/extraction/text/verbform.h"

#include <algorithm>
#include <string_view>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLongest = 60; ///< tokens of a clause

} // namespace

bool standsApart(const Document& document, std::uint32_t first, std::uint32_t last, const Figure& figure)
{
    constexpr std::uint32_t kFrame = 3;
    const std::uint32_t start = document.sentences[figure.sentence].first;
    const auto isComma = [&document](std::uint32_t i) { return document.word(i) == ","; };
    std::uint32_t close = last;
    while (close < figure.firstToken && close - last < kLongest && !isComma(close))
        ++close;
    if (first < start || close + 1 >= figure.firstToken || !isComma(close))
        return false;
    std::uint32_t open = first;
    while (open > start && first - open < kLongest && !isComma(open - 1))
        --open;
    return first > open + kFrame;
}

bool isOfNext(const Document& document, std::uint32_t year, const Figure& figure, const Figure* next)
{
    if (next == nullptr || next->sentence != figure.sentence || year < next->lastToken
        || next->firstToken - figure.lastToken > kLongest)
        return false;
    for (std::uint32_t i = figure.lastToken; i < next->firstToken; ++i)
        if (document.word(i) == "et")
            return false;
    return true;
}

bool isOfRelative(const Document& document, std::uint32_t year, const Figure& figure, const Figure* next)
{
    if (next == nullptr || next->sentence != figure.sentence || year < next->lastToken)
        return false;
    for (std::uint32_t i = figure.lastToken; i + 1 < std::min(next->firstToken, figure.lastToken + kLongest); ++i)
        if (document.word(i) == "," && document.tokens[i + 1].isIn(WordSet::Relative))
            return true;
    return false;
}

bool isToldAside(const Document& document, const Figure& before, const Figure& figure)
{
    const std::uint32_t start = document.sentences[figure.sentence].first;
    std::uint32_t close = before.lastToken;
    while (close < figure.firstToken && close - before.lastToken < kLongest && document.word(close) != ",")
        ++close;
    std::uint32_t open = before.firstToken;
    while (open > start && before.firstToken - open < kLongest && document.word(open - 1) != ",")
        --open;
    if (close + 1 >= figure.firstToken || document.word(close) != ",")
        return false;
    if (open == start)
        return document.tokens[start].isIn(WordSet::Fronting);
    const Token& behind = document.tokens[close + 1];
    const std::string_view next = document.word(close + 1);
    const bool pronoun = next == "en" && close + 2 < figure.firstToken && isFuture(document.word(close + 2));
    const bool preposition
        = (next == "en" && !pronoun) || (next == "a" && document.text(behind).size() > next.size());
    return document.tokens[open].isIn(WordSet::Relative) && !preposition && !behind.isIn(WordSet::NoVerb)
        && !isParticipleAt(document, close + 1);
}

} // namespace vigie::extraction
