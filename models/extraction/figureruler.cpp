// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figureruler.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie::extraction {

namespace {

constexpr float kComma = 3;
constexpr float kColon = 2;
constexpr float kStrongStop = 7;
constexpr float kBracket = 5;
constexpr float kConjunction = 1.5F;
constexpr float kContrast = 5;
constexpr float kRelativeEnd = 8;
constexpr float kSentenceEnd = 14;
constexpr float kParagraphEnd = 12; ///< beside the sentence's
constexpr float kFigure = 8;
constexpr float kHalf = 7; ///< distance at which a cue has half its weight

float wordCost(const Document& document, const Token& token)
{
    constexpr std::array<std::string_view, 4> kContrasts{"mais", "tandis", "alors", "contre"};
    constexpr std::array<std::string_view, 6> kConjunctions{"et", "ou", "qui", "dont", "que", "ou"};
    const std::string_view word = document.fold(token);
    if (token.kind == TokenKind::Punct) {
        if (word == ",")
            return kComma;
        if (word == ";")
            return kStrongStop;
        if (word == ":")
            return kColon;
        if (word == "(" || word == ")")
            return kBracket;
        return 1;
    }
    if (std::ranges::find(kContrasts, word) != kContrasts.end())
        return 1 + kContrast;
    if (std::ranges::find(kConjunctions, word) != kConjunctions.end())
        return 1 + kConjunction;
    return 1;
}

bool isSentenceStart(const Document& document, std::uint32_t at)
{
    return at == 0 || document.tokens[at].sentence != document.tokens[at - 1].sentence;
}

/// ", qui", ", dont": a clause set off by commas.
bool opensRelative(const Document& document, std::uint32_t at)
{
    constexpr std::array<std::string_view, 5> kPronouns{"qui", "que", "qu'", "ou", "dont"};
    return !isSentenceStart(document, at) && document.fold(document.tokens[at - 1]) == ","
        && std::ranges::find(kPronouns, document.fold(document.tokens[at])) != kPronouns.end();
}

} // namespace

FigureRuler::FigureRuler(const Document& document, const Figures& figures)
{
    const std::size_t count = document.tokens.size();
    m_cost.resize(count + 1);
    auto figure = figures.begin();
    bool inRelative = false; // "…, qui emploie 700 personnes, …": what it says is said of its noun alone
    for (std::uint32_t i = 0; i < count; ++i) {
        const Token& token = document.tokens[i];
        while (figure != figures.end() && figure->lastToken <= i)
            ++figure;
        const bool inside = figure != figures.end() && figure->firstToken <= i;
        float cost = wordCost(document, token);
        if (inside)
            cost = figure->firstToken == i ? kFigure : 0;
        else if (opensRelative(document, i))
            inRelative = true;
        else if (inRelative && (document.fold(token) == "," || isSentenceStart(document, i))) {
            cost += document.fold(token) == "," ? kRelativeEnd : 0;
            inRelative = false;
        }
        if (i > 0 && isSentenceStart(document, i)) {
            cost += kSentenceEnd;
            if (document.sentences[token.sentence].paragraph
                != document.sentences[document.tokens[i - 1].sentence].paragraph)
                cost += kParagraphEnd;
        }
        m_cost[i + 1] = m_cost[i] + cost;
    }
}

float FigureRuler::distance(std::uint32_t firstA, std::uint32_t lastA, std::uint32_t firstB,
                            std::uint32_t lastB) const
{
    if (lastA <= firstB)
        return m_cost[firstB] - m_cost[lastA];
    if (lastB <= firstA)
        return m_cost[firstA] - m_cost[lastB];
    return 0;
}

float FigureRuler::decay(float distance)
{
    return kHalf / (kHalf + std::max(distance, 0.0F));
}

} // namespace vigie::extraction
