// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"
#include "models/extraction/subjects/subjectdeals.h"
#include "models/extraction/subjects/subjectsales.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// Whom a text means by words that tell a part in what it has told before: "le repreneur", "sa maison mère", "la
/// collectivité". Actors are indices into Names::actors, -1 = nobody.
class SubjectParties
{
public:
    /// All that it is given has to outlive it.
    SubjectParties(const Document& document, const Names& names, const SubjectCues& cues,
                   const std::vector<ActorMention>& mentions, const SubjectDeals& deals, const SubjectSales& sales)
        : m_document(document)
        , m_names(names)
        , m_cues(cues)
        , m_mentions(mentions)
        , m_deals(deals)
        , m_sales(sales)
    {
    }

    /// "X a racheté Y. | Le repreneur …", "L'entreprise rachetée": where such words begin at the token.
    std::int32_t partyAt(std::uint32_t token) const;
    /// "Le président de la région Bretagne …. La collectivité a versé 2 millions.": the one named last.
    std::int32_t authorityBefore(std::uint32_t token) const;
    /// "X, filiale du groupe Y, …. | Sa maison mère": the owner named last.
    std::int32_t parentBefore(std::uint32_t token) const;
    /// "X a vendu sa filiale à Y. | Le groupe italien | reprend …": who buys, where no firm was told to be of that
    /// country.
    std::int32_t foreigner(const CueHit& hit) const;

private:
    bool isGroupInBracket(const ActorMention& mention) const;
    std::uint32_t sentenceOf(std::uint32_t token) const { return m_document.tokens[token].sentence; }
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
    const std::vector<ActorMention>& m_mentions;
    const SubjectDeals& m_deals;
    const SubjectSales& m_sales;
};

} // namespace vigie::extraction
