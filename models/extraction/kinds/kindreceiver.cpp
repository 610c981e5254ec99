// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindreceiver.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/text/wordlist.h"

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

/// "feuille de | route": is the word part of one of the phrases, ascending by first token?
bool isInside(const CueHit& hit, const std::vector<CueHit>& phrases)
{
    const auto next = std::ranges::upper_bound(phrases, hit.first, {}, &CueHit::first);
    return next != phrases.begin() && hit.last <= std::prev(next)->last;
}

} // namespace

ReceiverFinder::ReceiverFinder(const Document& document, const std::vector<CueHit>& asked)
    : m_document(document)
    , m_verbs(labelled(asked, {"receives"}))
    , m_works(labelled(asked, {"works", "site"}))
{
    const std::vector<CueHit> others = labelled(asked, {"no works"});
    std::erase_if(m_works, [&others](const CueHit& hit) { return isInside(hit, others); });
    std::ranges::copy_if(m_works, std::back_inserter(m_sites),
                         [](const CueHit& hit) { return hit.cue->label == "site"; });
}

bool ReceiverFinder::isEndowed(const Figure& figure) const
{
    constexpr std::uint32_t kPhrase = 9; ///< tokens from the site to the participle
    const std::uint32_t start = m_document.sentences[figure.sentence].first;
    if (figure.firstToken < start + 3 || !m_document.tokens[figure.firstToken - 2].isIn(WordSet::Endowed))
        return false;
    const std::uint32_t participle = figure.firstToken - 2;
    return !cuesIn(m_works, std::max(start, participle - std::min(participle, kPhrase)), participle).empty();
}

bool ReceiverFinder::isOfSite(const Figure& figure) const
{
    const std::uint32_t end = m_document.sentences[figure.sentence].last;
    std::uint32_t at = figure.lastToken;
    if (at + 1 >= end)
        return false;
    if (m_document.word(at) == "de" && (m_document.word(at + 1) == "la" || m_document.word(at + 1) == "l'"))
        at += 2;
    else if (m_document.word(at) == "du" || m_document.word(at) == "des")
        ++at;
    else
        return false;
    return !cuesAt(m_works, at).empty();
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
            if (at == clause || opensClause(m_document.word(at)))
                return true;
        }
    }
    return false;
}

} // namespace vigie::extraction
