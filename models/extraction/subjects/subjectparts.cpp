// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectparts.h"

#include <algorithm>

namespace vigie::extraction {

SubjectParts::SubjectParts(const Document& document, const Names& names, const SubjectCues& cues,
                           std::vector<ActorMention>& mentions)
    : m_document(document)
    , m_names(names)
    , m_cues(cues)
    , m_developers(names.actors.size())
    , m_operators(names.actors.size())
    , m_clients(names.actors.size())
    , m_conceders(names.actors.size())
{
    readHouses(mentions);
    readOrders(mentions);
}

/// "Le CHU de Caen bâtit …": who runs a house of its own. "Le Port autonome a donné le terminal en concession à X":
/// whose part it is to let X do all.
void SubjectParts::readHouses(std::vector<ActorMention>& mentions)
{
    const bool conceded
        = std::ranges::any_of(m_cues.hits(), [](const CueHit& hit) { return hit.cue->label == "concession"; });
    for (const ActorMention& mention : mentions) {
        const auto index = static_cast<std::size_t>(mention.index);
        if (holds(mention, "operator") || builds(mention))
            m_operators[index] = true;
        else if (holds(mention, "developer"))
            m_developers[index] = true;
        else if (conceded && holds(mention, "authority"))
            m_conceders[index] = true;
    }
    for (std::size_t i = 1; i < mentions.size(); ++i) { // "Le Port et X ont signé": it is X's, and no one's else
        ActorMention& one = mentions[i - 1];
        ActorMention& other = mentions[i];
        const bool pair = i + 1 == mentions.size() || !mentions[i + 1].listed;
        if (pair && !one.listed && other.listed && other.joint && one.joint
            && (m_conceders[static_cast<std::size_t>(one.index)]
                || m_conceders[static_cast<std::size_t>(other.index)]))
            one.joint = other.joint = false;
    }
}

/// "L'Agence nationale des ports (ANP) | va construire …": no ministry, which lets others.
bool SubjectParts::builds(const ActorMention& mention) const
{
    const bool ends = mention.last >= m_document.tokens.size();
    const std::uint32_t behind = mention.last + (!ends && word(mention.last) == ")" ? 1 : 0);
    return !mention.oblique && m_cues.begins(behind, "builds")
        && !m_document.tokens[mention.first].isIn(WordSet::Ministry) && !holds(mention, "decider");
}

/// Does a cue of this label begin within the name?
bool SubjectParts::holds(const ActorMention& mention, CueLabel label) const
{
    for (std::uint32_t i = mention.first; i < mention.last; ++i)
        if (m_cues.begins(i, label))
            return true;
    return false;
}

/// "MSC a commandé deux navires à X. L'entreprise …": the text goes on about X, who has the work.
void SubjectParts::readOrders(const std::vector<ActorMention>& mentions)
{
    std::vector<bool> suppliers(m_names.actors.size());
    const auto isLede = [this](const ActorMention& mention) {
        return sentenceOf(mention.first) < kLedeSentences
            && m_cues.sentenceHas(sentenceOf(mention.first), "order of goods");
    };
    for (const ActorMention& mention : mentions)
        if (mention.supplier && isLede(mention))
            suppliers[static_cast<std::size_t>(mention.index)] = m_hasOrder = true;
    if (!m_hasOrder)
        return;
    for (const ActorMention& mention : mentions)
        if (isLede(mention) && !suppliers[static_cast<std::size_t>(mention.index)])
            m_clients[static_cast<std::size_t>(mention.index)] = true;
}

} // namespace vigie::extraction
