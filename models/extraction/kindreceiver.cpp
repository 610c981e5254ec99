// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kindreceiver.h"

#include "models/extraction/wordlist.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kObject = 4; ///< tokens between the verb and the amount: "recevra à lui seul"
constexpr std::uint32_t kArticle = 2; ///< tokens before the noun that opens the clause: "et son usine"

bool opensClause(std::string_view word)
{
    constexpr std::array<std::string_view, 8> kBorders{",", ";", ":", "et", "que", "qu'", "(", "mais"};
    return isAmong(kBorders, word);
}

} // namespace

ReceiverFinder::ReceiverFinder(const Document& document, std::vector<CueHit>& cues)
    : m_document(document)
{
    const auto isVerb = [](const CueHit& hit) { return hit.cue->label == "receives"; };
    const auto isSite = [](const CueHit& hit) { return hit.cue->label == "site"; };
    std::ranges::copy_if(cues, std::back_inserter(m_verbs), isVerb);
    std::ranges::copy_if(cues, std::back_inserter(m_sites), isSite);
    std::erase_if(cues, [&](const CueHit& hit) { return isVerb(hit) || isSite(hit); });
}

bool ReceiverFinder::isSite(const Figure& figure, const Figure* previous) const
{
    std::uint32_t clause = m_document.sentences[figure.sentence].first;
    if (previous != nullptr)
        clause = std::max(clause, previous->lastToken);
    const CueHit* verb = nullptr;
    for (auto hit = std::ranges::lower_bound(m_verbs, clause, {}, &CueHit::first);
         hit != m_verbs.end() && hit->last <= figure.firstToken; ++hit)
        if (figure.firstToken - hit->last <= kObject)
            verb = &*hit;
    if (verb == nullptr)
        return false;
    for (auto hit = std::ranges::lower_bound(m_sites, clause, {}, &CueHit::first);
         hit != m_sites.end() && hit->last <= verb->first; ++hit) {
        for (std::uint32_t back = 0; back <= kArticle && hit->first >= clause + back; ++back) {
            const std::uint32_t at = hit->first - back;
            if (at == clause || opensClause(m_document.fold(m_document.tokens[at])))
                return true;
        }
    }
    return false;
}

} // namespace vigie::extraction
