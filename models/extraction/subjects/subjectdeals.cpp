// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectdeals.h"

#include <algorithm>

namespace vigie::extraction {

SubjectDeals::SubjectDeals(const Document& document, const Names& names, const SubjectCues& cues,
                           const SubjectTrades& trades, std::vector<ActorMention>& mentions)
    : m_document(document)
    , m_names(names)
    , m_cues(cues)
    , m_trades(trades)
    , m_pairs(names.actors.size())
    , m_buyers(document.sentences.size(), -1)
{
    for (auto first = mentions.begin(); first != mentions.end();) {
        const std::uint32_t sentence = document.tokens[first->first].sentence;
        const auto last = std::find_if(first, mentions.end(), [&](const ActorMention& mention) {
            return document.tokens[mention.first].sentence != sentence;
        });
        if (const auto buyer = std::find_if(first, last, [](const ActorMention& mention) { return mention.buyer; });
            buyer != last)
            m_buyers[sentence] = buyer->index;
        if (cues.sentenceHas(sentence, "deal"))
            readOrder(first, last);
        first = last;
    }
    readPartners(mentions);
}

/// "Casa Transport a signé avec Alstom un contrat": the two whom one sentence names.
void SubjectDeals::readOrder(Mentions::iterator first, Mentions::iterator last) const
{
    ActorMention* builder = nullptr;
    ActorMention* client = nullptr;
    for (auto mention = first; mention != last; ++mention) {
        if (m_names.actors[static_cast<std::size_t>(mention->index)].kind == ActorKind::Person || mention->medium)
            continue;
        ActorMention*& role = m_trades.builds(mention->index) ? builder : client;
        if (role != nullptr && role->index != mention->index)
            return; // several
        if (role == nullptr)
            role = &*mention;
    }
    if (builder == nullptr || client == nullptr || !m_trades.orders(client->index) || !isPair(*builder, *client))
        return;
    builder->supplier = client->client = true;
    builder->joint = client->joint = false;
}

/// "X et | Y", "X a signé avec | Y": no "X et Y | fourniront", who are one side of it.
bool SubjectDeals::isPair(const ActorMention& one, const ActorMention& other) const
{
    const ActorMention& second = one.first < other.first ? other : one;
    return (second.listed && !m_cues.begins(second.last, "supplies")) || m_cues.ends(second.first, "together");
}

void SubjectDeals::readPartners(const Mentions& mentions)
{
    constexpr std::int32_t kSeveral = -2;
    for (auto first = mentions.begin(); first != mentions.end();) {
        const auto last = std::find_if(first + 1, mentions.end(),
                                       [](const ActorMention& mention) { return !mention.joint || !mention.listed; });
        const auto isBody = [this](const ActorMention& mention) {
            return mention.lender
                && m_names.actors[static_cast<std::size_t>(mention.index)].kind == ActorKind::PublicBody;
        };
        const bool bodies = std::any_of(first, last, isBody);
        const bool loan = m_cues.sentenceHas(m_document.tokens[first->first].sentence, "loan");
        Pair pair;
        for (auto mention = first; mention != last; ++mention) {
            // beside a development bank any other bank is one that borrows
            const bool bank = bodies ? isBody(*mention) : loan && m_trades.isFinancier(mention->index);
            std::int32_t& role = bank ? pair.bank : pair.other;
            role = role == -1 || role == mention->index ? mention->index : kSeveral;
        }
        if (first->joint && pair.bank >= 0 && pair.other >= 0)
            for (const std::int32_t actor : {pair.bank, pair.other})
                m_pairs[static_cast<std::size_t>(actor)] = pair;
        first = last;
    }
}

std::int32_t SubjectDeals::partner(std::int32_t actor, bool lender) const
{
    const Pair& pair = m_pairs[static_cast<std::size_t>(actor)];
    return lender ? pair.bank : pair.other;
}

} // namespace vigie::extraction
