// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/placecues.h"

#include <algorithm>

namespace vigie::extraction {

PlaceCues::PlaceCues(const Document& document, const TextCues& cues)
    : m_document(document)
    , m_hits(cues.hits)
    , m_byLast(cues.hits)
{
    std::ranges::stable_sort(m_byLast, {}, &CueHit::last);
}

std::uint32_t PlaceCues::behind(std::uint32_t token, std::initializer_list<CueLabel> labels) const
{
    std::uint32_t end = token;
    for (auto hit = std::ranges::lower_bound(m_hits, token, {}, &CueHit::first);
         hit != m_hits.end() && hit->first == token; ++hit)
        if (std::ranges::find(labels, hit->cue->label) != labels.end())
            end = std::max(end, hit->last);
    return end;
}

bool PlaceCues::endsAt(std::uint32_t token, CueLabel label) const
{
    for (auto hit = std::ranges::lower_bound(m_byLast, token, {}, &CueHit::last);
         hit != m_byLast.end() && hit->last == token; ++hit)
        if (hit->cue->label == label)
            return true;
    return false;
}

const CueHit* PlaceCues::lastBefore(std::uint32_t token, std::uint32_t reach, CueLabel label) const
{
    const std::uint32_t start = m_document.sentences[m_document.tokens[token].sentence].first;
    const std::uint32_t from = std::max(start, token - std::min(token, reach));
    const CueHit* found = nullptr;
    for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &CueHit::first);
         hit != m_hits.end() && hit->first < token; ++hit)
        if (hit->cue->label == label)
            found = &*hit;
    return found;
}

bool PlaceCues::isWithin(std::uint32_t first, std::uint32_t last, std::initializer_list<CueLabel> labels) const
{
    for (auto hit = std::ranges::lower_bound(m_hits, first, {}, &CueHit::first);
         hit != m_hits.end() && hit->first < last; ++hit)
        if (std::ranges::find(labels, hit->cue->label) != labels.end())
            return true;
    return false;
}

} // namespace vigie::extraction
