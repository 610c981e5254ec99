// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjectcues.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLongestCue = 6; ///< tokens

} // namespace

SubjectCues::SubjectCues(const Document& document, const CueTable& cues)
    : m_document(document)
    , m_hits(cues.find(document))
{
}

bool SubjectCues::sentenceHas(std::uint32_t sentence, std::string_view label) const
{
    const Sentence& in = m_document.sentences[sentence];
    for (auto hit = std::ranges::lower_bound(m_hits, in.first, {}, &CueHit::first);
         hit != m_hits.end() && hit->first < in.last; ++hit)
        if (hit->cue->label == label)
            return true;
    return false;
}

bool SubjectCues::begins(std::uint32_t token, std::string_view label) const
{
    for (auto hit = std::ranges::lower_bound(m_hits, token, {}, &CueHit::first);
         hit != m_hits.end() && hit->first == token; ++hit)
        if (hit->cue->label == label)
            return true;
    return false;
}

bool SubjectCues::ends(std::uint32_t token, std::string_view label) const
{
    const std::uint32_t from = token > kLongestCue ? token - kLongestCue : 0;
    for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &CueHit::first);
         hit != m_hits.end() && hit->first < token; ++hit)
        if (hit->last == token && hit->cue->label == label)
            return true;
    return false;
}

} // namespace vigie::extraction
