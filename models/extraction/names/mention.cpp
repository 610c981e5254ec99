// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/mention.h"

#include "models/extraction/text/tokenat.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

template <class Named> std::vector<Mention> findMentions(const Document& document, const std::vector<Named>& all)
{
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const ByteSpan span : all[i].mentions) {
            const std::uint32_t first = tokenAt(document, span.begin);
            const std::uint32_t last = tokenAt(document, span.end);
            if (first != last)
                mentions.push_back({static_cast<std::int32_t>(i), first, last});
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

} // namespace vigie::extraction
