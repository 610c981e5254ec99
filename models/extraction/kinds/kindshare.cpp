// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindshare.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::extraction {

namespace {

constexpr CueLabel kInto = "into it";
constexpr std::uint32_t kLongest = 8; ///< tokens of a verb with "à elle seule"

} // namespace

ShareFinder::ShareFinder(const Document& document, const std::vector<CueHit>& asked,
                         const std::vector<CueHit>& speaking)
    : m_document(document)
    , m_verbs(labelled(asked, {"of it", kInto}))
    , m_fractions(labelled(asked, {"fraction"}))
{
    const auto isExport = [](const CueHit& hit) { return hit.cue->kind == MetricKind::Exports; };
    const auto isCut = [](const CueHit& hit) { return hit.cue->kind == MetricKind::JobsCut; };
    std::ranges::copy_if(speaking, std::back_inserter(m_exports), isExport);
    std::ranges::copy_if(speaking, std::back_inserter(m_cuts), isCut);
}

bool ShareFinder::isBase(const Figure& figure) const
{
    const std::uint32_t from = figure.firstToken - std::min(figure.firstToken, kLongest);
    const auto leadsIn = [&figure](const CueHit& fraction) { return fraction.last == figure.firstToken; };
    if (std::ranges::none_of(cuesIn(m_fractions, from, figure.firstToken), leadsIn))
        return false;
    // "500 postes | supprimés", but "500 postes | seront supprimés"
    const bool said = figure.lastToken < m_document.tokens.size()
        && endsAsParticiple(m_document.text(m_document.tokens[figure.lastToken]));
    return cuesIn(m_cuts, figure.firstToken, figure.lastToken + (said ? 1 : 0)).empty();
}

const CueHit* ShareFinder::endingAt(std::uint32_t token) const
{
    for (const CueHit& hit : cuesIn(m_verbs, token - std::min(token, kLongest), token))
        if (hit.last == token)
            return &hit;
    return nullptr;
}

/// The verb right before the amount, or before the one that it goes on from: "pour 2,7 MMDH *et l'auto pour* | 950".
const CueHit* ShareFinder::leadingTo(const Figure& figure, const Figure* previous) const
{
    constexpr std::uint32_t kGoesOn = 8; ///< tokens of ", l'assurance de personnes pour"
    constexpr std::array<std::string_view, 2> kJoints{"et", ","};
    if (const CueHit* hit = endingAt(figure.firstToken))
        return hit;
    if (previous == nullptr || !previous->money() || previous->sentence != figure.sentence
        || figure.firstToken > previous->lastToken + kGoesOn
        || !isAmong(kJoints, m_document.word(previous->lastToken)))
        return nullptr;
    return endingAt(previous->firstToken);
}

/// "*L'export* en représente | 117 millions": some of the sales, and of a kind of its own.
bool ShareFinder::sellsAbroad(std::uint32_t first, std::uint32_t last) const
{
    return !cuesIn(m_exports, first, last).empty();
}

bool ShareFinder::isOf(const Figure& figure, const Figure* previous, const Figure& whole) const
{
    if (m_verbs.empty() || whole.paragraph != figure.paragraph || whole.sentence + 1 < figure.sentence)
        return false;
    const CueHit* verb = leadingTo(figure, previous);
    if (verb == nullptr)
        return false;
    if (whole.kind == MetricKind::Revenue && sellsAbroad(m_document.sentences[figure.sentence].first, verb->first))
        return false;
    const bool spent = whole.kind == MetricKind::Investment || whole.kind == MetricKind::Funding;
    return verb->cue->label != kInto || !spent;
}

} // namespace vigie::extraction
