// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectparties.h"

#include <algorithm>

namespace vigie::extraction {

std::int32_t SubjectParties::partyAt(std::uint32_t token) const
{
    if (m_cues.begins(token, "acquirer"))
        return m_sales.buyer(sentenceOf(token));
    return m_cues.begins(token, "acquired") ? m_sales.target(sentenceOf(token)) : -1;
}

std::int32_t SubjectParties::authorityBefore(std::uint32_t token) const
{
    for (const ActorMention& mention : LastFirst(mentionsBefore(m_mentions, token)))
        if (kindOf(m_names, mention) == ActorKind::PublicBody && m_cues.holds(mention.first, mention.last, "local"))
            return mention.index;
    return -1;
}

std::int32_t SubjectParties::parentBefore(std::uint32_t token) const
{
    for (const ActorMention& mention : LastFirst(mentionsBefore(m_mentions, token)))
        if ((mention.through || mention.ofUnit || isGroupInBracket(mention))
            && kindOf(m_names, mention) == ActorKind::Company)
            return mention.index;
    return -1;
}

/// "X (groupe | Y)"
bool SubjectParties::isGroupInBracket(const ActorMention& mention) const
{
    return mention.first > 1 && word(mention.first - 1) == "groupe" && word(mention.first - 2) == "(";
}

std::int32_t SubjectParties::foreigner(const CueHit& hit) const
{
    constexpr std::uint32_t kSentences = 2;
    if (!m_cues.begins(hit.last, "nation") && !m_cues.begins(hit.last - 1, "nation"))
        return -1;
    const std::uint32_t sentence = sentenceOf(hit.first);
    for (std::uint32_t back = 1; back <= std::min(kSentences, sentence); ++back)
        if (const std::int32_t buyer = m_deals.buyer(sentence - back); buyer >= 0)
            return buyer;
    return -1;
}

} // namespace vigie::extraction
