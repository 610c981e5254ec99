// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/placecues.h"

#include "models/extraction/figures/cuesearch.h"

#include <algorithm>

namespace vigie::extraction {

PlaceCues::PlaceCues(const Document& document, const TextCues& cues)
    : m_document(document)
    , m_hits(cues.hits)
    , m_byLast(sortedByEnd(cues.hits))
{
}

std::uint32_t PlaceCues::behind(std::uint32_t token, std::initializer_list<CueLabel> labels) const
{
    std::uint32_t end = token;
    for (const CueHit& hit : cuesAt(m_hits, token))
        if (std::ranges::find(labels, hit.cue->label) != labels.end())
            end = std::max(end, hit.last);
    return end;
}

bool PlaceCues::endsAt(std::uint32_t token, CueLabel label) const
{
    return std::ranges::any_of(cuesEndingAt(m_byLast, token),
                               [label](const CueHit& hit) { return hit.cue->label == label; });
}

const CueHit* PlaceCues::lastBefore(std::uint32_t token, std::uint32_t reach, CueLabel label) const
{
    const std::uint32_t start = m_document.sentences[m_document.tokens[token].sentence].first;
    const std::uint32_t from = std::max(start, token - std::min(token, reach));
    const CueHit* found = nullptr;
    for (const CueHit& hit : cuesIn(m_hits, from, token))
        if (hit.cue->label == label)
            found = &hit;
    return found;
}

bool PlaceCues::isWithin(std::uint32_t first, std::uint32_t last, std::initializer_list<CueLabel> labels) const
{
    for (const CueHit& hit : cuesIn(m_hits, first, last))
        if (std::ranges::find(labels, hit.cue->label) != labels.end())
            return true;
    return false;
}

} // namespace vigie::extraction
