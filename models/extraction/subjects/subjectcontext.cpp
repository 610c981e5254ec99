// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectcontext.h"

namespace vigie::extraction {

bool SubjectContext::isAdjective(std::uint32_t token, std::uint32_t first) const
{
    return token > first && isSmallWord(token) && m_cues.ends(token, "introduces") && !m_cues.ends(token, "article");
}

bool SubjectContext::isComplement(std::uint32_t token, std::uint32_t first) const
{
    return token > first + 1 && isSmallWord(token) && m_cues.ends(token, "link")
        && m_cues.ends(token - 1, "introduces") && !m_cues.ends(token - 1, "article");
}

bool SubjectContext::isSmallWord(std::uint32_t token) const
{
    return m_document.tokens[token].kind == TokenKind::Word && !m_document.tokens[token].capitalised;
}

bool SubjectContext::holds(const ActorMention& mention, CueLabel label) const
{
    for (std::uint32_t i = mention.first; i < mention.last; ++i)
        if (m_cues.begins(i, label) && word(i + 1) != "-")
            return true;
    return false;
}

bool SubjectContext::isBehind(const ActorMention& mention, CueLabel label) const
{
    return endsBefore(mention.first, label);
}

bool SubjectContext::isBehindNoun(const ActorMention& mention, CueLabel label) const
{
    const std::uint32_t at = mention.first;
    return at > 1 && isSmallWord(at - 1) && m_cues.ends(at - 1, "article") && endsBefore(at - 2, label);
}

bool SubjectContext::endsBefore(std::uint32_t at, CueLabel label) const
{
    for (std::uint32_t i = 0; i < kLongestIntroduction && at > 0; ++i) {
        if (m_cues.ends(at, label))
            return true;
        if (m_cues.ends(at, "introduces") || isAdjective(at - 1, 0))
            --at;
        else if (isComplement(at - 1, 0))
            at -= 2;
        else
            return false;
    }
    return false;
}

} // namespace vigie::extraction
