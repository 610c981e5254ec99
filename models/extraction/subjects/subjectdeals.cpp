// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectdeals.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

using Mentions = std::vector<ActorMention>;

/// "X et | Y", "X a signé avec | Y": no "X et Y | fourniront", who are one side of it.
bool isPair(const SubjectCues& cues, const ActorMention& one, const ActorMention& other)
{
    const ActorMention& second = one.first < other.first ? other : one;
    return (second.listed && !cues.begins(second.last, "supplies")) || cues.ends(second.first, "together");
}

/// "Casa Transport a signé avec Alstom un contrat": the two whom one sentence names on [first, last).
void markOrder(Mentions::iterator first, Mentions::iterator last, const Names& names, const SectorEvidence& evidence,
               const SubjectCues& cues)
{
    ActorMention* builder = nullptr;
    ActorMention* client = nullptr;
    for (auto mention = first; mention != last; ++mention) {
        if (kindOf(names, *mention) == ActorKind::Person || mention->medium)
            continue;
        ActorMention*& role = buildsForOthers(evidence, mention->index) ? builder : client;
        if (role != nullptr && role->index != mention->index)
            return; // several
        if (role == nullptr)
            role = &*mention;
    }
    if (builder == nullptr || client == nullptr || !ordersFromOthers(evidence, names, client->index)
        || !isPair(cues, *builder, *client))
        return;
    builder->supplier = client->client = true;
    builder->joint = client->joint = false;
}

} // namespace

void markOrders(Mentions& mentions, const Document& document, const Names& names, const SectorEvidence& evidence,
                const SubjectCues& cues)
{
    for (auto first = mentions.begin(); first != mentions.end();) {
        const std::uint32_t sentence = document.tokens[first->first].sentence;
        const auto last = std::find_if(first, mentions.end(), [&](const ActorMention& mention) {
            return document.tokens[mention.first].sentence != sentence;
        });
        if (cues.sentenceHas(sentence, "deal"))
            markOrder(first, last, names, evidence, cues);
        first = last;
    }
}

SubjectDeals::SubjectDeals(const Document& document, const Names& names, const SubjectCues& cues,
                           const SubjectTrades& trades, const Mentions& mentions)
    : m_pairs(names.actors.size())
    , m_buyers(document.sentences.size(), -1)
{
    for (const ActorMention& mention : mentions)
        if (std::int32_t& buyer = m_buyers[document.tokens[mention.first].sentence]; mention.buyer && buyer < 0)
            buyer = mention.index;
    readPartners(document, names, cues, trades, mentions);
}

void SubjectDeals::readPartners(const Document& document, const Names& names, const SubjectCues& cues,
                                const SubjectTrades& trades, const Mentions& mentions)
{
    constexpr std::int32_t kSeveral = -2;
    for (auto first = mentions.begin(); first != mentions.end();) {
        const auto last = std::find_if(first + 1, mentions.end(),
                                       [](const ActorMention& mention) { return !mention.joint || !mention.listed; });
        const auto isBody = [&names](const ActorMention& mention) {
            return mention.lender && kindOf(names, mention) == ActorKind::PublicBody;
        };
        const bool bodies = std::any_of(first, last, isBody);
        const std::uint32_t sentence = document.tokens[first->first].sentence;
        const bool loan = cues.sentenceHas(sentence, "loan");
        const ActorMention& end = *std::prev(last);
        // "La BEI et la CDG (…) | prêtent …": nobody of them borrows
        const bool together = cues.begins(end.last, "lend together") || cues.begins(end.last + 1, "lend together");
        // "La Région Bretagne et Bpifrance apportent …": those who only pay, and lend nothing, do it together
        const bool apart = loan || std::any_of(first, last, [&names](const ActorMention& mention) {
                               return kindOf(names, mention) == ActorKind::Company && !mention.backer;
                           });
        Pair pair;
        for (auto mention = first; mention != last; ++mention) {
            // beside a development bank any other bank is one that borrows
            const bool bank = bodies ? isBody(*mention) : loan && trades.isFinancier(mention->index);
            std::int32_t& role = bank ? pair.bank : pair.other;
            role = role == -1 || role == mention->index ? mention->index : kSeveral;
        }
        if (first->joint && apart && !together && pair.bank >= 0 && pair.other >= 0)
            for (const std::int32_t actor : {pair.bank, pair.other})
                m_pairs[static_cast<std::size_t>(actor)] = pair;
        first = last;
    }
}

std::int32_t SubjectDeals::partner(std::int32_t actor, DealSide side) const
{
    const Pair& pair = m_pairs[static_cast<std::size_t>(actor)];
    return side == DealSide::Lender ? pair.bank : pair.other;
}

} // namespace vigie::extraction
