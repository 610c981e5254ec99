// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectdescription.h"

#include "models/extraction/text/wordlist.h"

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kReach = 6; ///< tokens of a description

/// "pousse", "licorne": other words for a "start-up", of which the last token is "up".
std::string_view stemOfKind(std::string_view word)
{
    return word == "pousse" || word == "licorne" || word == "pepite" ? std::string_view("up") : word;
}

} // namespace

SubjectDescriptions::SubjectDescriptions(const Document& document, const Names& names, const SubjectCues& cues,
                                         const std::vector<ActorMention>& mentions)
    : m_document(document)
    , m_cues(cues)
{
    for (const ActorMention& mention : mentions) {
        if (!isFirm(names, mention))
            continue;
        readBefore(mention);
        readBehind(mention);
    }
}

std::int32_t SubjectDescriptions::find(std::uint32_t token) const
{
    const auto known = m_described.find(stemOfKind(word(token)));
    return known != m_described.end() && known->second.token < token ? known->second.index : -1;
}

/// "le | fabricant français | Soitec"
void SubjectDescriptions::readBefore(const ActorMention& mention)
{
    const std::uint32_t sentence = m_document.sentences[m_document.tokens[mention.first].sentence].first;
    for (std::uint32_t back = 1; back <= kReach && mention.first >= sentence + back; ++back) {
        const std::uint32_t at = mention.first - back;
        if (m_cues.ends(at + 1, "article")) {
            for (std::uint32_t i = at + 1; i < mention.first; ++i)
                add(i, mention.index);
            return;
        }
        if (m_cues.ends(at + 1, "oblique") && !isOfWord(word(at)))
            return; // "l'entreprise appartient | au groupe X"
        if (m_document.tokens[at].capitalised || (m_document.tokens[at].kind != TokenKind::Word && word(at) != "-"))
            return;
    }
}

/// "Soitec, | fabricant | de substrats, …", "Soitec, | le fabricant | de substrats"
void SubjectDescriptions::readBehind(const ActorMention& mention)
{
    std::uint32_t at = mention.last;
    if (at + 2 >= m_document.tokens.size() || word(at) != ",")
        return;
    ++at;
    if (m_cues.begins(at, "article"))
        ++at;
    if (m_document.tokens[at].kind == TokenKind::Word && !m_document.tokens[at].capitalised)
        add(at, mention.index);
}

void SubjectDescriptions::add(std::uint32_t token, std::int32_t index)
{
    if (m_document.tokens[token].kind != TokenKind::Word)
        return;
    const auto [known, isNew] = m_described.try_emplace(stemOfKind(word(token)), Described{index, token});
    if (!isNew && known->second.index != index)
        known->second.index = -1;
}

} // namespace vigie::extraction
