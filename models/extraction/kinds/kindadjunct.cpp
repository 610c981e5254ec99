// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindadjunct.h"

#include "models/extraction/text/verbform.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

/// Right before a noun: there is none of it. "n'envisage pas de supprimer" denies the plan, not what it would be.
bool isDenied(const Document& document, std::uint32_t at)
{
    constexpr std::array<std::string_view, 4> kDenials{"sans", "aucun", "aucune", "ni"};
    const std::uint32_t start = document.sentences[document.tokens[at].sentence].first;
    if (at <= start)
        return false;
    if (isAmong(kDenials, document.word(at - 1)))
        return true;
    return at >= start + 2 && document.word(at - 2) == "pas" && !endsAsInfinitive(document.word(at))
        && (document.word(at - 1) == "de" || document.word(at - 1) == "d'");
}

} // namespace

void dropDenied(const Document& document, std::vector<CueHit>& cues)
{
    std::erase_if(cues, [&document](const CueHit& hit) { return isDenied(document, hit.first); });
}

AdjunctFinder::AdjunctFinder(const Document& document, const std::vector<CueHit>& asked)
{
    constexpr std::uint32_t kLongest = 24; ///< tokens
    for (const CueHit& hit : labelled(asked, {"adjunct"})) {
        const Sentence& sentence = document.sentences[document.tokens[hit.first].sentence];
        if (hit.first != sentence.first)
            continue;
        const std::uint32_t end = std::min(sentence.last, hit.first + kLongest);
        for (std::uint32_t i = hit.last; i < end; ++i) {
            if (document.tokens[i].head != headOf(","))
                continue;
            m_phrases.push_back({hit.first, i});
            break;
        }
    }
}

bool AdjunctFinder::isBeside(const CueHit& cue, const Figure& figure, const Figure* previous) const
{
    const auto next = std::ranges::upper_bound(m_phrases, cue.first, {}, &Phrase::first);
    if (next == m_phrases.begin())
        return false;
    const Phrase& phrase = *std::prev(next);
    return cue.last <= phrase.last && phrase.last <= figure.firstToken
        && (previous == nullptr || previous->lastToken <= phrase.first || previous->firstToken >= phrase.last);
}

} // namespace vigie::extraction
