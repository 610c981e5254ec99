// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/rolereach.h"

#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie::extraction {

namespace {

constexpr CueLabel kHeadline = "headline";
constexpr CueLabel kSetting = "setting"; ///< label of "s'inscrit dans": what comes behind it is context
constexpr float kFarthest = 45;
constexpr float kOtherSentence = 0.35F; ///< share of a cue's weight that crosses the end of a sentence
constexpr float kAdjacentReach = 3;
constexpr float kStretch = 2; ///< words for a role reach farther than words for a kind
constexpr float kFronted = 0.85F; ///< share of its weight that a cue keeps over the sentence that it begins
constexpr float kToldOfIt = 1.8F; ///< what a relative clause tells of the setting is of the setting

} // namespace

RoleReach::RoleReach(const Document& document, const FigureRuler& ruler)
    : m_document(document)
    , m_ruler(ruler)
{
}

float RoleReach::valueOf(const CueHit& hit, const Figure& figure, const Alike& alike) const
{
    const bool before = hit.last <= figure.firstToken;
    const bool after = hit.first >= figure.lastToken;
    if ((hit.cue->side == CueSide::Left && !before) || (hit.cue->side == CueSide::Right && !after))
        return 0;
    const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, hit.first, hit.last);
    if (distance > (hit.cue->adjacent ? kAdjacentReach : kFarthest))
        return 0;
    const bool sameSentence = m_document.tokens[hit.first].sentence == figure.sentence;
    const bool sameClause = sameSentence && !(before && opensNext(hit.last, figure.firstToken))
        && !(after && opensNext(figure.lastToken, hit.first)) && !isOfOther(hit, figure, alike)
        && !(before && isBracketed(hit, figure)) && !(after && isToldOfOther(figure.lastToken, hit.first));
    const float value = FigureRuler::decay(distance / kStretch) * (sameClause ? 1 : kOtherSentence);
    if (hit.cue->label == kSetting && sameSentence && reaches(hit, figure))
        return kToldOfIt;
    if (!sameClause || !opensSentence(hit))
        return value;
    // "Le Plan national portuaire mobilisera | 60 milliards", but where it is what the text begins with.
    return hit.cue->label == kSetting && figure.sentence > 0 ? kToldOfIt : std::max(value, kFronted);
}

/// "75 millions, qui s'ajoutent aux 200 | déjà consentis", "D'abord estimé à 8 millions, le coût a été revu à | 11
/// millions": a word on the far side of another figure, and one right before it with a comma behind.
bool RoleReach::isOfOther(const CueHit& hit, const Figure& figure, const Alike& alike) const
{
    constexpr std::uint32_t kRightBefore = 3;
    constexpr std::uint32_t kFront = 8; ///< "Trois ans après | une première usine de 60 millions, …"
    if (alike.behind != nullptr && hit.first >= figure.lastToken)
        return hit.first >= alike.behind->firstToken;
    if (alike.before == nullptr || hit.last > alike.before->firstToken || alike.before->sentence != figure.sentence
        || alike.before->firstToken - hit.last
            > (hit.first <= m_document.sentences[figure.sentence].first + 2 ? kFront : kRightBefore))
        return false;
    for (std::uint32_t i = alike.before->lastToken; i < figure.firstToken; ++i)
        if (m_document.word(i) == ",")
            return true;
    return false;
}

/// "Elle a créé | 1.700 emplois l'an passé et en prévoit 2.500": what stands behind "et en" is told of something
/// else.
bool RoleReach::opensNext(std::uint32_t from, std::uint32_t hit) const
{
    for (std::uint32_t i = from; i + 1 < hit; ++i) {
        const std::string_view word = m_document.word(i);
        if (word == ";"
            || (isAmong(kStatementJoins, word)
                && (isAmong(kStatementPronouns, m_document.word(i + 1)) || isFinite(i + 1))))
            return true;
    }
    return false;
}

/// "Elle emploie déjà 150 personnes et | a permis la création de 400 emplois".
bool RoleReach::isFinite(std::uint32_t token) const
{
    const std::string_view text = m_document.text(m_document.tokens[token]);
    return text == "a" || text == "ont" || m_document.tokens[token].isIn(WordSet::ExpectVerb)
        || isFuture(m_document.word(token));
}

/// "Le complexe, dont le chantier avait été lancé en 2013, a nécessité | 220 MDT": what a relative clause between two
/// commas tells is not told of what stands behind it.
bool RoleReach::isBracketed(const CueHit& hit, const Figure& figure) const
{
    const auto isRelative = [this](std::uint32_t token) { return m_document.tokens[token].isIn(WordSet::Relative); };
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    std::uint32_t open = hit.first;
    while (open > start && m_document.word(open) != ",")
        --open;
    if (open <= start || !isRelative(open + 1))
        return false;
    std::uint32_t close = hit.last;
    while (close < figure.firstToken && m_document.word(close) != ",")
        ++close;
    return close + 1 < figure.firstToken && !isRelative(close + 1);
}

/// "un marché de | 10 milliards attribué à l'issue d'un appel d'offres auquel deux concurrents avaient répondu".
bool RoleReach::isToldOfOther(std::uint32_t from, std::uint32_t hit) const
{
    for (std::uint32_t i = from; i < hit; ++i)
        if (m_document.word(i).starts_with("auquel"))
            return true;
    return false;
}

/// "Le plan directeur des ports prévoit …": what a sentence begins with is what it is about.
bool RoleReach::opensSentence(const CueHit& hit) const
{
    const std::uint32_t start = m_document.sentences[m_document.tokens[hit.first].sentence].first;
    return hit.cue->label != kHeadline && hit.cue->side == CueSide::Left && !hit.cue->adjacent
        && hit.cue->words.size() > 1 && hit.first <= start + 1;
}

/// "Le site s'inscrit dans un plan, qui vise | 10.000 emplois", but not "Le site, qui s'inscrit dans un plan,
/// crée | 200 emplois".
bool RoleReach::reaches(const CueHit& hit, const Figure& figure) const
{
    bool open = false;
    for (std::uint32_t i = hit.last; i < figure.firstToken; ++i) {
        if (m_document.word(i) == ";")
            return false;
        if (m_document.word(i) != ",")
            continue;
        const Token& next = m_document.tokens[i + 1];
        open = next.isIn(WordSet::OpensClause) || (open && next.isIn(WordSet::Prolongs));
        if (!open && !next.capitalised) // "…, Horizon, qui vise": the setting's name
            return false;
    }
    return open;
}

} // namespace vigie::extraction
