// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectspeech.h"

#include <string_view>

namespace vigie::extraction {

SubjectSpeech::SubjectSpeech(const Document& document, const Names& names, const SubjectCues& cues,
                             const std::vector<ActorMention>& mentions)
    : m_document(document)
    , m_own(document.sentences.size())
    , m_quoted(document.tokens.size())
    , m_firms(document.sentences.size(), -1)
{
    readQuotes(cues);
    readFirms(names, cues, mentions);
}

void SubjectSpeech::readQuotes(const SubjectCues& cues)
{
    bool quoted = false;
    for (std::uint32_t i = 0; i < m_document.tokens.size(); ++i) {
        const std::string_view word = m_document.fold(m_document.tokens[i]);
        if (word == "«" || word == "»")
            quoted = word == "«";
        m_quoted[i] = quoted;
    }
    for (const CueHit& hit : cues.hits())
        if (hit.cue->label == "we" && m_quoted[hit.first])
            m_own[m_document.tokens[hit.first].sentence] = true;
}

/// "Le directeur de X, | M. Alami, …", "M. Alami, | patron de X": whose people they are, from there on.
void SubjectSpeech::readFirms(const Names& names, const SubjectCues& cues, const std::vector<ActorMention>& mentions)
{
    constexpr std::uint32_t kBefore = 2; ///< tokens between the firm and its man
    constexpr std::uint32_t kBehind = 9; ///< "M. Alami, président-directeur général du groupe | X"
    constexpr std::int32_t kNone = -1;
    std::vector<std::int32_t> firms(names.actors.size(), kNone);
    const auto heads = [&](const ActorMention& mention) {
        return kindOf(names, mention) != ActorKind::Person && !mention.medium && mention.agent
            && cues.sentenceHas(sentenceOf(mention), "head");
    };
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const ActorMention& person = mentions[i];
        if (kindOf(names, person) != ActorKind::Person)
            continue;
        const auto known = static_cast<std::size_t>(person.index);
        std::uint32_t lead = person.first;
        if (i > 0 && heads(mentions[i - 1]) && person.first - mentions[i - 1].last <= kBefore) {
            firms[known] = mentions[i - 1].index;
            lead = mentions[i - 1].first;
        } else if (i + 1 < mentions.size() && heads(mentions[i + 1]) && mentions[i + 1].first - person.last <= kBehind
                   && sentenceOf(mentions[i + 1]) == sentenceOf(person))
            firms[known] = mentions[i + 1].index;
        if (firms[known] >= 0 && speaks(person, lead))
            m_firms[sentenceOf(person)] = firms[known];
    }
}

/// "M. Alami | annonce", "« … », | a dit M. Alami"
bool SubjectSpeech::speaks(const ActorMention& person, std::uint32_t lead) const
{
    constexpr std::uint32_t kLead = 7;
    constexpr std::uint32_t kVerb = 6;
    const std::uint32_t first = m_document.sentences[sentenceOf(person)].first;
    if (m_quoted[person.first])
        return false;
    if (lead - first <= kLead)
        return true;
    for (std::uint32_t at = person.first; at > first && person.first - at < kVerb; --at)
        if (m_document.fold(m_document.tokens[at - 1]) == "»")
            return true;
    return false;
}

bool SubjectSpeech::isSpokenOf(const ActorMention& mention) const
{
    return m_quoted[mention.first] && m_own[sentenceOf(mention)];
}

} // namespace vigie::extraction
