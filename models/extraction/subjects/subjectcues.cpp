// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectcues.h"

#include <algorithm>
#include <numeric>

namespace vigie::extraction {

SubjectCues::SubjectCues(const Document& document, const TextCues& cues)
    : m_document(document)
    , m_hits(cues.hits)
    , m_byLast(m_hits.size())
    , m_beginsAt(document.tokens.size() + 2)
    , m_endsAt(document.tokens.size() + 2)
{
    for (const CueHit& hit : m_hits) {
        ++m_beginsAt[hit.first + 1];
        ++m_endsAt[hit.last + 1];
    }
    std::partial_sum(m_beginsAt.begin(), m_beginsAt.end(), m_beginsAt.begin());
    std::partial_sum(m_endsAt.begin(), m_endsAt.end(), m_endsAt.begin());
    std::vector<std::uint32_t> next = m_endsAt;
    for (const CueHit& hit : m_hits)
        m_byLast[next[hit.last]++] = hit;
}

bool SubjectCues::holds(std::uint32_t first, std::uint32_t last, CueLabel label) const
{
    for (std::uint32_t i = m_beginsAt[first]; i < m_beginsAt[last]; ++i)
        if (m_hits[i].cue->label == label)
            return true;
    return false;
}

bool SubjectCues::sentenceHas(std::uint32_t sentence, CueLabel label) const
{
    return holds(m_document.sentences[sentence].first, m_document.sentences[sentence].last, label);
}

bool SubjectCues::begins(std::uint32_t token, CueLabel label) const
{
    return token + 1 < m_beginsAt.size() && holds(token, token + 1, label);
}

bool SubjectCues::beginsBehindAdverbial(std::uint32_t sentence, CueLabel label) const
{
    constexpr std::uint32_t kAdverbial = 10;
    const Sentence& in = m_document.sentences[sentence];
    for (std::uint32_t i = in.first + 1; i + 1 < std::min(in.last, in.first + kAdverbial); ++i)
        if (m_document.tokens[i].head == headOf(","))
            return begins(i + 1, label);
    return false;
}

bool SubjectCues::ends(std::uint32_t token, CueLabel label) const
{
    if (token + 1 >= m_endsAt.size())
        return false;
    for (std::uint32_t i = m_endsAt[token]; i < m_endsAt[token + 1]; ++i)
        if (m_byLast[i].cue->label == label)
            return true;
    return false;
}

std::uint32_t SubjectCues::startOf(std::uint32_t token, CueLabel label) const
{
    std::uint32_t first = token;
    if (token + 1 >= m_endsAt.size())
        return first;
    for (std::uint32_t i = m_endsAt[token]; i < m_endsAt[token + 1]; ++i)
        if (m_byLast[i].cue->label == label)
            first = std::min(first, m_byLast[i].first);
    return first;
}

} // namespace vigie::extraction
