// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectparts.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

using Mentions = std::vector<ActorMention>;

bool holds(const SubjectCues& cues, const ActorMention& mention, CueLabel label)
{
    return cues.holds(mention.first, mention.last, label);
}

/// "L'Agence nationale des ports (ANP) | va construire …": no ministry, which lets others.
bool builds(const Document& document, const SubjectCues& cues, const ActorMention& mention)
{
    const bool bracket = mention.last < document.tokens.size() && document.fold(document.tokens[mention.last]) == ")";
    return !mention.oblique && cues.begins(mention.last + (bracket ? 1 : 0), "builds")
        && !document.tokens[mention.first].isIn(WordSet::Ministry) && !holds(cues, mention, "decider");
}

/// "Le CHU de Caen bâtit …": does it run a house of its own?
bool isOperator(const Document& document, const SubjectCues& cues, const ActorMention& mention)
{
    return holds(cues, mention, "operator") || builds(document, cues, mention);
}

/// "Le Port autonome a donné le terminal en concession à X": by actor, whose part it is to let X do all.
std::vector<bool> readConceders(const Document& document, const Names& names, const SubjectCues& cues,
                                const Mentions& mentions)
{
    std::vector<bool> conceders(names.actors.size());
    if (std::ranges::none_of(cues.hits(), [](const CueHit& hit) { return hit.cue->label == "concession"; }))
        return conceders;
    for (const ActorMention& mention : mentions)
        if (holds(cues, mention, "authority") && !isOperator(document, cues, mention)
            && !holds(cues, mention, "developer"))
            conceders[static_cast<std::size_t>(mention.index)] = true;
    return conceders;
}

} // namespace

void markConceded(Mentions& mentions, const Document& document, const Names& names, const SubjectCues& cues)
{
    const std::vector<bool> conceders = readConceders(document, names, cues, mentions);
    const auto concedes
        = [&](const ActorMention& mention) { return conceders[static_cast<std::size_t>(mention.index)]; };
    for (std::size_t i = 1; i < mentions.size(); ++i) { // "Le Port et X ont signé": it is X's, and no one's else
        ActorMention& one = mentions[i - 1];
        ActorMention& other = mentions[i];
        const bool pair = i + 1 == mentions.size() || !mentions[i + 1].listed;
        if (pair && !one.listed && other.listed && other.joint && one.joint && (concedes(one) || concedes(other)))
            one.joint = other.joint = false;
    }
}

SubjectParts::SubjectParts(const Document& document, const Names& names, const SubjectCues& cues,
                           const Mentions& mentions)
    : m_names(names)
    , m_developers(names.actors.size())
    , m_operators(names.actors.size())
    , m_clients(names.actors.size())
    , m_conceders(readConceders(document, names, cues, mentions))
{
    for (const ActorMention& mention : mentions) {
        const auto index = static_cast<std::size_t>(mention.index);
        if (isOperator(document, cues, mention))
            m_operators[index] = true;
        else if (holds(cues, mention, "developer"))
            m_developers[index] = true;
    }
    readOrders(document, cues, mentions);
}

/// "MSC a commandé deux navires à X. L'entreprise …": the text goes on about X, who has the work.
void SubjectParts::readOrders(const Document& document, const SubjectCues& cues, const Mentions& mentions)
{
    std::vector<bool> suppliers(m_names.actors.size());
    const auto isLede = [&](const ActorMention& mention) {
        const std::uint32_t sentence = document.tokens[mention.first].sentence;
        return sentence < kLedeSentences && cues.sentenceHas(sentence, "order of goods");
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
