// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/mention.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

template <class Named> std::vector<Mention> findMentions(const Document& document, const std::vector<Named>& all)
{
    const auto begin = [](const Token& token) { return token.span.begin; };
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const ByteSpan span : all[i].mentions) {
            const auto first = std::ranges::lower_bound(document.tokens, span.begin, {}, begin);
            const auto last = std::ranges::lower_bound(document.tokens, span.end, {}, begin);
            if (first == last)
                continue;
            Mention mention;
            mention.index = static_cast<std::int32_t>(i);
            mention.first = static_cast<std::uint32_t>(first - document.tokens.begin());
            mention.last = static_cast<std::uint32_t>(last - document.tokens.begin());
            mentions.push_back(mention);
        }
    std::ranges::stable_sort(mentions, {}, &Mention::first);
    return mentions;
}

} // namespace

std::vector<Mention> mentionsOf(const Document& document, const std::vector<ExtractedActor>& actors)
{
    return findMentions(document, actors);
}

std::vector<Mention> mentionsOf(const Document& document, const std::vector<ExtractedPlace>& places)
{
    return findMentions(document, places);
}

std::span<const Mention> mentionsBefore(std::span<const Mention> mentions, std::uint32_t token)
{
    constexpr std::size_t kMemory = 24;
    const auto next = std::ranges::lower_bound(mentions, token, {}, &Mention::first);
    const auto before = mentions.first(static_cast<std::size_t>(next - mentions.begin()));
    return before.last(std::min(before.size(), kMemory));
}

} // namespace vigie::extraction
