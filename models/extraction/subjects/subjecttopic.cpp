// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectdiscourse.h"

#include <algorithm>
#include <numeric>

// Who the whole text is about, and who lends and supplies in its first sentences.

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLedeSentences = SubjectParts::kLedeSentences;
constexpr std::uint32_t kLenderSentences = kLedeSentences + 1; ///< who lends may be named one further on
constexpr float kLede = 6; ///< a mention in the first sentences counts as much as this many elsewhere
constexpr float kObliqueShare = 0.4F;
constexpr float kBackerShare = 0.35F; ///< banks and funds pay for what others do
constexpr float kOwnerShare = 0.2F; ///< "filiale de X"
constexpr float kNoFirm = 0.3F;

} // namespace

void SubjectDiscourse::readTopic()
{
    std::vector<float> weight(m_names.actors.size());
    for (const ActorMention& mention : m_mentions) {
        const ActorKind kind = countsAs(mention.index);
        if (kind == ActorKind::Person || mention.medium)
            continue;
        const bool inLede = sentenceOf(mention.first) < kLedeSentences;
        weight[static_cast<std::size_t>(mention.index)]
            += (kind == ActorKind::Company ? 1 : kNoFirm) * shareOf(mention) * (inLede ? kLede : 1);
    }
    const auto top = std::ranges::max_element(weight);
    if (top == weight.end() || *top <= 0)
        return;
    const auto actor = static_cast<std::int32_t>(top - weight.begin());
    if (std::ranges::all_of(m_mentions, [actor](const ActorMention& mention) {
            return mention.index != actor || mention.isFinancier();
        })) // "L'usine, financée par Bpifrance, …": and nothing else is told of it
        return;
    m_topic = actor;
    m_topicShare = *top / std::accumulate(weight.begin(), weight.end(), 0.0F);
    m_topicBegin = sentenceOf(std::ranges::find(m_mentions, m_topic, &ActorMention::index)->first);
}

/// "X et Y ont annoncé un projet": is the topic told of first as one of several?
bool SubjectDiscourse::isTopicOfSeveral() const
{
    const auto first = std::ranges::find_if(m_mentions, [this](const ActorMention& mention) {
        return mention.index == m_topic && (mention.joint || !mention.oblique);
    });
    if (first == m_mentions.end() || first->joint)
        return first != m_mentions.end();
    // "L'ouvrage est confié à un groupement composé de X et d'Y. L'Office achètera l'eau.": the Office is not alone.
    const auto group = std::ranges::find_if(m_mentions, &ActorMention::member);
    return group != m_mentions.end() && group->index != m_topic
        && sentenceOf(first->first) + 1 >= sentenceOf(group->first)
        && sentenceOf(group->first) + 1 >= sentenceOf(first->first);
}

std::int32_t SubjectDiscourse::firstLender() const
{
    const auto lender = std::ranges::find_if(
        m_mentions, [](const ActorMention& mention) { return mention.lender && !mention.leader; });
    return lender != m_mentions.end() && sentenceOf(lender->first) < kLenderSentences ? lender->index : -1;
}

const ActorMention* SubjectDiscourse::firstSupplier() const
{
    const auto supplier = std::ranges::find_if(m_mentions, [this](const ActorMention& mention) {
        return mention.supplier || (mention.given && countsAs(mention.index) == ActorKind::Company);
    });
    return supplier != m_mentions.end() ? &*supplier : nullptr;
}

/// "X lève 80 millions": is that what a text about one firm begins with?
bool SubjectDiscourse::topicRaises() const
{
    return m_topic >= 0 && !m_topicJoint && !isRoundUp() && countsAs(m_topic) == ActorKind::Company
        && !m_trades.isFinancier(m_topic) && !m_document.sentences.empty() && m_cues.sentenceHas(0, "raises");
}

/// How much the text talks about whom it names so. "filiale du groupe X | (Y)": as the name before its bracket.
float SubjectDiscourse::shareOf(const ActorMention& mention) const
{
    const bool again = mention.bracketed && &mention != m_mentions.data() && (&mention - 1)->index == mention.index;
    const ActorMention& named = again ? *(&mention - 1) : mention;
    return (named.oblique && !named.supplier ? kObliqueShare : 1) * (named.backer ? kBackerShare : 1)
        * (named.through || m_parts.letsOthers(named.index) ? kOwnerShare : 1);
}

} // namespace vigie::extraction
