// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindwords.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/figures/figurephrase.h"
#include "models/extraction/kinds/kindunit.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie::extraction {

namespace {

constexpr CueLabel kNoAmount = "no_amount"; ///< label of what makes money no metric: prices, debts, profits
constexpr CueLabel kNoCount = "no_count"; ///< … and of what makes counts none: visitors, signatures
constexpr float kAdjacentReach = 3;
constexpr float kOtherSentence
    = 0.5F; ///< share of a cue's weight that crosses the end of a sentence, beside the distance
constexpr float kRightShare = 0.6F; ///< French names the thing before its amount
constexpr float kCountRightShare
    = 0.9F; ///< "400 emplois disparaîtront": people are the subject of what happens to them
constexpr float kFarthest = 60; ///< beyond this distance a cue says nothing
constexpr float kGoverns = 1.6F; ///< what the subject of "est estimé à" says against all other words
constexpr float kGovernsLeast = 4; ///< … however little its word weighs by itself
constexpr float kDescribes = 0.4F; ///< what the words of that subject's complements say of theirs

bool mayTell(const CueHit& hit, const Figure& figure)
{
    return !hit.cue->kind || unitAllows(figure, *hit.cue->kind);
}

} // namespace

KindWords::KindWords(const Document& document, const FigureRuler& ruler, const KindHits& hits)
    : m_document(document)
    , m_ruler(ruler)
    , m_governors(document, hits.asked)
    , m_adjuncts(document, hits.asked)
    , m_hits(hits.said)
{
}

float KindWords::add(std::vector<Evidence>& evidence, const Figure& figure, const Figure* previous,
                     std::uint32_t head) const
{
    const std::uint32_t firstSentence = figure.sentence == 0 ? 0 : figure.sentence - 1;
    const std::uint32_t begin = m_document.sentences[firstSentence].first;
    const std::uint32_t end = m_document.sentences[figure.sentence].last;
    const std::uint32_t governor = m_governors.find(figure, previous, m_hits);
    const float share = governorShare(governor, figure);
    const bool told = figure.money() && (governor != GovernorFinder::kNowhere || isCost(figure));
    float spoken = 0;
    for (const CueHit& hit : cuesIn(m_hits, begin, end)) {
        if (hit.cue->label == (figure.money() ? kNoCount : kNoAmount) || isIntent(m_document, hit))
            continue;
        const bool governs = hit.first == governor && !hit.cue->adjacent && hit.cue->side != CueSide::Right;
        // "le budget de ces *contrats* s'élève à": what only describes the subject
        const bool describes = governor != GovernorFinder::kNowhere && hit.first > governor
            && hit.last <= figure.firstToken && hit.cue->kind != MetricKind::Exports;
        // "Le chantier se chiffre à 17 M€, *financés* par l'État": who pays is another matter
        const bool follows = told && hit.first >= figure.lastToken && hit.cue->kind == MetricKind::Funding
            && (!hit.cue->adjacent || hit.first > figure.lastToken
                || m_document.tokens[figure.lastToken].head == headOf(","));
        // "Il a *investi* 45 M€, et la dette atteint": what a figure before is told to be
        const bool ofOther = governor != GovernorFinder::kNowhere && hit.first < governor && previous != nullptr
            && previous->sentence == figure.sentence && previous->firstToken < governor;
        const bool beside = describes || follows || ofOther || m_adjuncts.isBeside(hit, figure, previous);
        const bool heads = hit.last == head && hit.cue->side != CueSide::Right;
        const float value = governs ? share : heads ? 1 : valueOf(hit, figure) * (beside ? kDescribes : 1);
        if (value == 0)
            continue;
        evidence.push_back({hit.cue, value});
        if (m_document.tokens[hit.first].sentence == figure.sentence && mayTell(hit, figure))
            spoken += std::abs(evidence.back().weight());
    }
    return spoken;
}

/// What the cues on the token `governor` count for an amount: more where all they weigh is little.
float KindWords::governorShare(std::uint32_t governor, const Figure& figure) const
{
    float heaviest = 0;
    for (const CueHit& hit : cuesAt(m_hits, governor))
        if (mayTell(hit, figure))
            heaviest = std::max(heaviest, std::abs(hit.cue->weight));
    return heaviest > 0 && figure.money() ? std::max(kGoverns, kGovernsLeast / heaviest) : kGoverns;
}

/// "coûtera | 80 M€": a verb right before that tells all of an amount.
bool KindWords::isCost(const Figure& figure) const
{
    constexpr float kSure = 3;
    constexpr std::uint32_t kReach = 8;
    const std::uint32_t from = figure.firstToken - std::min(figure.firstToken, kReach);
    for (const CueHit& hit : cuesIn(m_hits, from, figure.firstToken))
        if (hit.cue->adjacent && hit.cue->side == CueSide::Left && hit.cue->kind == MetricKind::Investment
            && hit.cue->weight >= kSure && valueOf(hit, figure) > 0)
            return true;
    return false;
}

float KindWords::futureNear(const Figure& figure) const
{
    float nearest = 0;
    const Sentence& sentence = m_document.sentences[figure.sentence];
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
        if (m_document.tokens[i].kind == TokenKind::Word && isFuture(m_document.word(i)))
            nearest = std::max(nearest,
                               FigureRuler::decay(m_ruler.distance(figure.firstToken, figure.lastToken, i, i + 1)));
    return nearest;
}

bool KindWords::saysAmount(std::uint32_t first, std::uint32_t last) const
{
    return std::ranges::any_of(cuesIn(m_hits, first, last), [](const CueHit& hit) {
        return hit.cue->label == kNoAmount
            || (hit.cue->kind && isMoney(*hit.cue->kind) && *hit.cue->kind != MetricKind::Investment);
    });
}

/// Do words of weight for jobs, cuts, a staff … or a verb stand in [first, last)?
bool KindWords::saysCount(std::uint32_t first, std::uint32_t last) const
{
    constexpr float kSays = 2;
    constexpr std::array<std::string_view, 9> kTells{"qui", "sont", "ont", "est", "a", "y", "soit", ";", ":"};
    for (std::uint32_t i = first; i < last; ++i) {
        const std::string_view word = m_document.word(i);
        if (isFuture(word) || isConditional(word) || isPluralVerb(word)
            || (isAmong(kTells, word) && !isAtName(m_document, i)))
            return true;
    }
    return std::ranges::any_of(cuesIn(m_hits, first, last), [](const CueHit& hit) {
        return hit.cue->kind && !isMoney(*hit.cue->kind) && std::abs(hit.cue->weight) >= kSays;
    });
}

bool KindWords::isGapped(const Figure& previous, const Figure& figure) const
{
    constexpr std::array<std::string_view, 4> kEnds{",", ";", "et", ")"};
    constexpr std::uint32_t kBetween
        = 16; ///< "l'Agence sénégalaise de la reforestation et de la grande muraille verte"
    if (previous.sentence != figure.sentence || figure.firstToken <= previous.lastToken
        || figure.firstToken - previous.lastToken > kBetween || saysCount(previous.lastToken, figure.firstToken))
        return false;
    std::uint32_t end = figure.lastToken;
    while (end < m_document.sentences[figure.sentence].last && !isAmong(kEnds, m_document.word(end)))
        ++end;
    return !saysCount(figure.lastToken, end);
}

float KindWords::valueOf(const CueHit& hit, const Figure& figure) const
{
    const bool inside = hit.first < figure.lastToken && hit.last > figure.firstToken;
    if (inside) // the noun itself speaks through its signal, its adjectives ("indirects") for themselves
        return hit.cue->adjacent ? 1 : 0;
    const bool before = hit.last <= figure.firstToken;
    if ((hit.cue->side == CueSide::Left && !before) || (hit.cue->side == CueSide::Right && before))
        return 0;
    const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit.first, hit.last);
    if (distance > (hit.cue->adjacent ? kAdjacentReach : kFarthest))
        return 0;
    const bool sameSentence = m_document.tokens[hit.first].sentence == figure.sentence;
    const float side = before || hit.cue->adjacent || hit.cue->side != CueSide::Near ? 1
        : figure.money()                                                             ? kRightShare
                                                                                     : kCountRightShare;
    return FigureRuler::decay(distance) * (sameSentence ? side : kOtherSentence);
}

} // namespace vigie::extraction
