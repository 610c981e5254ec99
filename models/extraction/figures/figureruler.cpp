// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figureruler.h"

#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vigie::extraction {

namespace {

constexpr float kComma = 3;
constexpr float kColon = 2;
constexpr float kStrongStop = 11;
constexpr float kBracket = 5;
constexpr float kConjunction = 1.5F;
constexpr float kContrast = 5;
constexpr float kRelativeEnd = 8;
constexpr float kSentenceEnd = 14;
constexpr float kParagraphEnd = 12; ///< beside the sentence's
constexpr float kFigure = 8;
constexpr float kHalf = 7; ///< distance at which a cue has half its weight

float wordCost(const Token& token)
{
    constexpr std::array kContrasts{headOf("mais"), headOf("tandis"), headOf("alors"), headOf("contre"),
                                    headOf("quand")};
    constexpr std::array kConjunctions{headOf("et"), headOf("ou"), headOf("qui"), headOf("dont"), headOf("que")};
    if (token.kind == TokenKind::Punct) {
        switch (token.head) {
        case headOf(","):
            return kComma;
        case headOf(";"):
            return kStrongStop;
        case headOf(":"):
            return kColon;
        case headOf("("):
        case headOf(")"):
            return kBracket;
        default:
            return 1;
        }
    }
    if (isAmong(kContrasts, token.head))
        return 1 + kContrast;
    if (isAmong(kConjunctions, token.head))
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
    return !isSentenceStart(document, at) && document.tokens[at - 1].head == headOf(",")
        && document.tokens[at].isIn(WordSet::Relative);
}

/// "compte 300 ouvriers | et en recrutera 40", "et prévoit d'en …": a second verb, with other things to tell.
bool opensPredicate(const Document& document, std::uint32_t at)
{
    if (document.tokens[at].head != headOf("et") || at + 2 >= document.tokens.size()
        || document.tokens[at + 2].sentence != document.tokens[at].sentence)
        return false;
    const Token& next = document.tokens[at + 1];
    return next.isIn(WordSet::ExpectVerb) || (next.head == headOf("en") && isFuture(document.word(at + 2)));
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
        float cost = wordCost(token);
        if (inside)
            cost = figure->firstToken == i ? kFigure : 0;
        else if (opensRelative(document, i))
            inRelative = true;
        else if (opensPredicate(document, i))
            cost += kContrast;
        else if (inRelative && (token.head == headOf(",") || isSentenceStart(document, i))) {
            cost += token.head == headOf(",") ? kRelativeEnd : 0;
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
