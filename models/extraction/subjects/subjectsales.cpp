// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectsales.h"

#include "models/extraction/figures/cuesearch.h"

#include <algorithm>
#include <iterator>

namespace vigie::extraction {

SubjectSales::SubjectSales(const Document& document, const Names& names, const SubjectCues& cues,
                           const std::vector<ActorMention>& mentions)
    : m_document(document)
    , m_names(names)
    , m_cues(cues)
{
    Sale known;
    auto first = mentions.begin();
    for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence) {
        const auto last
            = std::ranges::lower_bound(first, mentions.end(), document.sentences[sentence].last, {}, &Mention::first);
        const Sale sale = saleOf(sentence, first, last);
        if (sale.buyer >= 0 || sale.target >= 0)
            known = sale;
        m_sales.push_back(known);
        first = last;
    }
}

SubjectSales::Sale SubjectSales::saleOf(std::uint32_t sentence, Iterator first, Iterator last) const
{
    if (const auto given = std::find_if(first, last, [](const ActorMention& mention) { return mention.buyer; });
        given != last) { // "Z a cédé Y à | X"
        if (first == given)
            return {given->index, -1}; // "L'usine a été cédée à | X"
        const auto sold = std::find_if(std::next(first), given, [&](const ActorMention& mention) {
            return isFirm(m_names, mention) && mention.index != first->index && mention.index != given->index;
        });
        return {given->index, sold != given ? sold->index : -1};
    }
    const Sentence& in = m_document.sentences[sentence];
    for (const CueHit& hit : cuesIn(m_cues.hits(), in.first, in.last)) {
        Sale sale;
        if (hit.cue->label == "buys")
            sale = {firmBefore(hit.first, first, last), firmBehind(hit.last, first, last)};
        else if (hit.cue->label == "bought by")
            sale = {firmBehind(hit.last, first, last), firmBefore(hit.first, first, last)};
        if (sale.buyer >= 0 && sale.buyer != sale.target)
            return sale;
    }
    return {};
}

/// The firm that the words before the verb are about, over the ones named aside.
std::int32_t SubjectSales::firmBefore(std::uint32_t token, Iterator first, Iterator last) const
{
    constexpr std::ptrdiff_t kMentions = 8;
    const auto behind = std::ranges::lower_bound(first, last, token, {}, &Mention::first);
    const auto begin = behind - std::min(behind - first, kMentions);
    for (const ActorMention& mention : LastFirst({begin, behind}))
        if (isFirm(m_names, mention) && !mention.oblique && !mention.bracketed)
            return mention.index;
    return -1;
}

std::int32_t SubjectSales::firmBehind(std::uint32_t token, Iterator first, Iterator last) const
{
    constexpr std::uint32_t kReach = 8;
    const auto behind = std::ranges::lower_bound(first, last, token, {}, &Mention::first);
    const auto reach = std::ranges::lower_bound(behind, last, token + kReach, {}, &Mention::first);
    const auto firm
        = std::find_if(behind, reach, [this](const ActorMention& mention) { return isFirm(m_names, mention); });
    return firm != reach ? firm->index : -1;
}

} // namespace vigie::extraction
